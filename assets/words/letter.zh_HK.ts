<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.letters">
        <source>My letters</source>
        <translation>我嘅推薦信</translation>
    </message>
    <message id="home.letters.more">
        <source>Print again at a window</source>
        <translation>去窗口可以再印</translation>
    </message>
    <message id="home.letters.card">
        <source>Needs a card</source>
        <translation>插卡先寫得</translation>
    </message>
    <message id="home.letters.unit">
        <source>letters</source>
        <translation>封</translation>
    </message>
    <message id="letter.title">
        <source>Your letter is ready</source>
        <translation>推薦信寫好咗</translation>
    </message>
    <message id="letter.number">
        <source>Letter number</source>
        <translation>推薦信編號</translation>
    </message>
    <message id="letter.check">
        <source>Check code</source>
        <translation>校驗碼</translation>
    </message>
    <message id="letter.until">
        <source>Good until</source>
        <translation>有效期到</translation>
    </message>
    <message id="letter.paper.printing">
        <source>Printing</source>
        <translation>印緊</translation>
    </message>
    <message id="letter.paper.printing.more">
        <source>Paper comes out at the lower right.</source>
        <translation>紙喺右下方出，請等等。</translation>
    </message>
    <message id="letter.paper.printed">
        <source>Please take your letter</source>
        <translation>請攞走推薦信</translation>
    </message>
    <message id="letter.paper.printed.more">
        <source>It is in the tray at the lower right.</source>
        <translation>紙喺右下方出紙口。</translation>
    </message>
    <message id="letter.paper.none">
        <source>Please note the number</source>
        <translation>請記低編號</translation>
    </message>
    <message id="letter.paper.none.more">
        <source>A window prints it by its number.</source>
        <translation>去窗口報編號就印得。</translation>
    </message>
    <message id="letter.provisional">
        <source>A window has to finish this letter</source>
        <translation>要去窗口辦埋手續先算</translation>
    </message>
    <message id="letter.more_vacancies">
        <source>More vacancies</source>
        <translation>再睇其他職位</translation>
    </message>
    <message id="speak.letter">
        <source>Your letter is written. Please keep its number and check code.</source>
        <translation>推薦信寫好咗。請記低編號同校驗碼。</translation>
    </message>
</context>
</TS>
