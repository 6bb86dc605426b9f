<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="cleared.title">
        <source>Good luck</source>
        <translation>祝您顺利</translation>
    </message>
    <message id="cleared.more">
        <source>Nothing of yours is kept</source>
        <translation>您的资料没有留下</translation>
    </message>
    <message id="cleared.card">
        <source>Take your card</source>
        <translation>请取卡</translation>
    </message>
    <message id="cleared.heading">
        <source>Wiped from this machine</source>
        <translation>本机已清除以下内容</translation>
    </message>
    <message id="cleared.gone">
        <source>wiped</source>
        <translation>已清除</translation>
    </message>
    <message id="cleared.nothing">
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message id="cleared.name">
        <source>Name and numbers</source>
        <translation>姓名和证件号</translation>
    </message>
    <message id="cleared.records">
        <source>Insurance records seen</source>
        <translation>看过的社保记录</translation>
    </message>
    <message id="cleared.vacancies">
        <source>%1 vacancies seen</source>
        <translation>看过的 %1 个岗位</translation>
    </message>
    <message id="cleared.no_vacancies">
        <source>Vacancies seen</source>
        <translation>看过的岗位</translation>
    </message>
    <message id="cleared.choices">
        <source>What you touched</source>
        <translation>按过、选过的</translation>
    </message>
    <message id="cleared.paper">
        <source>Unfinished prints</source>
        <translation>没打完的纸</translation>
    </message>
    <message id="cleared.codes">
        <source>Codes on the screen</source>
        <translation>屏幕上的二维码</translation>
    </message>
    <message id="cleared.take">
        <source>Please take your things</source>
        <translation>请带好您的东西</translation>
    </message>
    <message id="cleared.take.more">
        <source>Card, phone, umbrella.</source>
        <translation>卡、手机、雨伞，都看一眼。</translation>
    </message>
    <message id="cleared.take.letters">
        <source>Card, and %1 letter(s)</source>
        <translation>请带好：卡、推荐信 %1 份</translation>
    </message>
    <message id="cleared.take.paper">
        <source>Paper is in the tray, lower right.</source>
        <translation>纸在右下方的出纸口。</translation>
    </message>
    <message id="cleared.take.number">
        <source>Keep the number for the window.</source>
        <translation>记好编号，到窗口能打印。</translation>
    </message>
    <message id="cleared.understood">
        <source>All right</source>
        <translation>知道了</translation>
    </message>
    <message id="cleared.back_in">
        <source>Back to start in %1 s</source>
        <translation>%1 秒后回到首页</translation>
    </message>
    <message id="cleared.stays">
        <source>Back to start once the card is out</source>
        <translation>取走卡，就回到首页</translation>
    </message>
    <message id="cleared.slot">
        <source>Take the card</source>
        <translation>请取卡</translation>
    </message>
    <message id="speak.cleared">
        <source>Everything of yours has been wiped. We wish you well.</source>
        <translation>您的资料都清除了，没有留下。祝您顺利。</translation>
    </message>
</context>
</TS>
