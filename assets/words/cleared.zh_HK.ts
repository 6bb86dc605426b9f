<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="cleared.title">
        <source>Good luck</source>
        <translation>祝您順利</translation>
    </message>
    <message id="cleared.more">
        <source>Nothing of yours is kept</source>
        <translation>您嘅資料冇留低</translation>
    </message>
    <message id="cleared.card">
        <source>Take your card</source>
        <translation>請攞卡</translation>
    </message>
    <message id="cleared.heading">
        <source>Wiped from this machine</source>
        <translation>本機已清除以下內容</translation>
    </message>
    <message id="cleared.gone">
        <source>wiped</source>
        <translation>已清除</translation>
    </message>
    <message id="cleared.nothing">
        <source>none</source>
        <translation>冇</translation>
    </message>
    <message id="cleared.name">
        <source>Name and numbers</source>
        <translation>姓名同證件號</translation>
    </message>
    <message id="cleared.records">
        <source>Insurance records seen</source>
        <translation>睇過嘅社保記錄</translation>
    </message>
    <message id="cleared.vacancies">
        <source>%1 vacancies seen</source>
        <translation>睇過嘅 %1 個職位</translation>
    </message>
    <message id="cleared.no_vacancies">
        <source>Vacancies seen</source>
        <translation>睇過嘅職位</translation>
    </message>
    <message id="cleared.choices">
        <source>What you touched</source>
        <translation>撳過、揀過嘅</translation>
    </message>
    <message id="cleared.paper">
        <source>Unfinished prints</source>
        <translation>未印完嘅紙</translation>
    </message>
    <message id="cleared.codes">
        <source>Codes on the screen</source>
        <translation>螢幕上嘅二維碼</translation>
    </message>
    <message id="cleared.take">
        <source>Please take your things</source>
        <translation>請帶齊您嘅嘢</translation>
    </message>
    <message id="cleared.take.more">
        <source>Card, phone, umbrella.</source>
        <translation>張卡、手機、遮，都睇一眼。</translation>
    </message>
    <message id="cleared.take.letters">
        <source>Card, and %1 letter(s)</source>
        <translation>請帶齊：張卡、推薦信 %1 封</translation>
    </message>
    <message id="cleared.take.paper">
        <source>Paper is in the tray, lower right.</source>
        <translation>紙喺右下方出紙口。</translation>
    </message>
    <message id="cleared.take.number">
        <source>Keep the number for the window.</source>
        <translation>記好編號，去窗口印得。</translation>
    </message>
    <message id="cleared.understood">
        <source>All right</source>
        <translation>知道喇</translation>
    </message>
    <message id="cleared.back_in">
        <source>Back to start in %1 s</source>
        <translation>%1 秒後返去首頁</translation>
    </message>
    <message id="cleared.stays">
        <source>Back to start once the card is out</source>
        <translation>攞走張卡，就返去首頁</translation>
    </message>
    <message id="cleared.slot">
        <source>Take the card</source>
        <translation>請攞卡</translation>
    </message>
    <message id="speak.cleared">
        <source>Everything of yours has been wiped. We wish you well.</source>
        <translation>你嘅資料都清除咗，冇留低。祝你順利。</translation>
    </message>
</context>
</TS>
