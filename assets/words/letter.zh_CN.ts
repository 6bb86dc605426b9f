<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.letters">
        <source>My letters</source>
        <translation>我的推荐信</translation>
    </message>
    <message id="home.letters.more">
        <source>Print again at a window</source>
        <translation>到窗口能再打</translation>
    </message>
    <message id="home.letters.card">
        <source>Needs a card</source>
        <translation>插卡才能写</translation>
    </message>
    <message id="home.letters.unit">
        <source>letters</source>
        <translation>份</translation>
    </message>
    <message id="letter.title">
        <source>Your letter is ready</source>
        <translation>推荐信写好了</translation>
    </message>
    <message id="letter.number">
        <source>Letter number</source>
        <translation>推荐信编号</translation>
    </message>
    <message id="letter.check">
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message id="letter.until">
        <source>Good until</source>
        <translation>有效期到</translation>
    </message>
    <message id="letter.paper.printing">
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message id="letter.paper.printing.more">
        <source>Paper comes out at the lower right.</source>
        <translation>纸从右下方出来，请稍等。</translation>
    </message>
    <message id="letter.paper.printed">
        <source>Please take your letter</source>
        <translation>请取走推荐信</translation>
    </message>
    <message id="letter.paper.printed.more">
        <source>It is in the tray at the lower right.</source>
        <translation>纸在右下方的出纸口。</translation>
    </message>
    <message id="letter.paper.none">
        <source>Please note the number</source>
        <translation>请记下编号</translation>
    </message>
    <message id="letter.paper.none.more">
        <source>A window prints it by its number.</source>
        <translation>到窗口报编号，就能打印。</translation>
    </message>
    <message id="letter.provisional">
        <source>A window has to finish this letter</source>
        <translation>要到窗口办完手续才算数</translation>
    </message>
    <message id="letter.more_vacancies">
        <source>More vacancies</source>
        <translation>再看别的岗位</translation>
    </message>
    <message id="speak.letter">
        <source>Your letter is written. Please keep its number and check code.</source>
        <translation>推荐信写好了。请记下编号和校验码。</translation>
    </message>
</context>
</TS>
