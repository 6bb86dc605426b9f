<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.K-501">
        <source>The card is not answered</source>
        <translation>读卡没有回应</translation>
    </message>
    <message id="failure.K-501.do">
        <source>Take the card out and put it in again.</source>
        <translation>请把卡取出来，再插一次。</translation>
    </message>
    <message id="failure.K-502">
        <source>This card has no PIN</source>
        <translation>这张卡没有设密码</translation>
    </message>
    <message id="failure.K-502.do">
        <source>Ask at the insurance window, with your identity card.</source>
        <translation>请带身份证到社保窗口查。</translation>
    </message>
    <message id="failure.K-503">
        <source>The PIN can be set anew</source>
        <translation>密码可以重新设置</translation>
    </message>
    <message id="failure.K-503.do">
        <source>Go to the insurance window with card and identity card.</source>
        <translation>请带身份证和卡到社保窗口办。</translation>
    </message>
    <message id="failure.K-504">
        <source>This needs a card</source>
        <translation>这一项要插卡</translation>
    </message>
    <message id="failure.K-504.do">
        <source>Put your social-security card in, or ask at the window.</source>
        <translation>请插社会保障卡。没有卡，请到窗口办。</translation>
    </message>
    <message id="failure.K-510">
        <source>The letter was not printed</source>
        <translation>信没有打出来</translation>
    </message>
    <message id="failure.K-510.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>请记下编号和校验码，窗口可以再打。</translation>
    </message>
    <message id="failure.K-511">
        <source>The printer does not work now</source>
        <translation>打印机现在用不了</translation>
    </message>
    <message id="failure.K-511.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>请记下编号和校验码，窗口可以再打。</translation>
    </message>
    <message id="failure.K-512">
        <source>The letter was not printed</source>
        <translation>信没有打出来</translation>
    </message>
    <message id="failure.K-512.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>请记下编号和校验码，窗口可以再打。</translation>
    </message>
    <message id="failure.K-513">
        <source>The letter was not printed</source>
        <translation>信没有打出来</translation>
    </message>
    <message id="failure.K-513.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>请记下编号和校验码，窗口可以再打。</translation>
    </message>
    <message id="failure.K-514">
        <source>There are no vacancies here yet</source>
        <translation>这里还没有岗位</translation>
    </message>
    <message id="failure.K-514.do">
        <source>This is not your fault. Please ask at the window.</source>
        <translation>不是您的问题。请到窗口问一问。</translation>
    </message>
    <message id="check.display.ok">
        <source>There is a display: %1.</source>
        <translation>有显示屏：%1。</translation>
    </message>
    <message id="check.display.bad">
        <source>There is no display: %1. Start the graphical session first, then this program.</source>
        <translation>没有显示屏：%1。请先启动图形界面，再启动本程序。</translation>
    </message>
    <message id="check.fonts.ok">
        <source>The fonts are there.</source>
        <translation>字体齐全。</translation>
    </message>
    <message id="check.fonts.bad">
        <source>The font %1 is missing. Install the packages fonts-noto-cjk and fonts-noto-cjk-extra.</source>
        <translation>缺少字体 %1。请安装软件包 fonts-noto-cjk 和 fonts-noto-cjk-extra。</translation>
    </message>
    <message id="check.reader.ok">
        <source>The card reader works: %1.</source>
        <translation>读卡器可用：%1。</translation>
    </message>
    <message id="check.reader.bad">
        <source>The card reader does not work. %1</source>
        <translation>读卡器用不了。%1</translation>
    </message>
    <message id="check.reader.for_cards">
        <source>“%1” is for cards</source>
        <translation>“%1”读卡用</translation>
    </message>
    <message id="check.reader.mute">
        <source>“%1” is for cards, but what is in it gives no answer: if it stays so, name it in readers_ignored</source>
        <translation>“%1”读卡用，但里面的东西没有应答：一直这样的话，请写进 readers_ignored</translation>
    </message>
    <message id="check.reader.ignored">
        <source>“%1” is ignored</source>
        <translation>“%1”不用</translation>
    </message>
    <message id="check.reader.module">
        <source>“%1” is the security module's</source>
        <translation>“%1”放安全模块</translation>
    </message>
    <message id="check.reader.virtual">
        <source>“%1” is virtual and not used (%2)</source>
        <translation>“%1”是虚拟读卡器，不用（%2）</translation>
    </message>
    <message id="check.reader.out_of_order">
        <source>“%1” does not answer (%2)</source>
        <translation>“%1”没有反应（%2）</translation>
    </message>
    <message id="check.security_module.ok">
        <source>Security module: a PSAM is in “%1”.</source>
        <translation>安全模块：“%1”里有 PSAM。</translation>
    </message>
    <message id="check.security_module.bad">
        <source>Security module: no PSAM answers in “%1”. Put it in, or correct security_module_reader.</source>
        <translation>安全模块：“%1”里没有应答的 PSAM。请插好，或改正 security_module_reader。</translation>
    </message>
    <message id="check.security_module.none">
        <source>Security module: none; names on cards of 3.00 are not read.</source>
        <translation>安全模块：没有；3.00 卡上的姓名读不出。</translation>
    </message>
    <message id="check.backend.ok">
        <source>The city's server answers, version %1.</source>
        <translation>能连上市里的服务器，版本 %1。</translation>
    </message>
    <message id="check.backend.bad">
        <source>The city's server %1 does not answer (%2). Check the line and the setting backend_url.</source>
        <translation>连不上市里的服务器 %1（%2）。请检查网线和设置 backend_url。</translation>
    </message>
    <message id="check.cache.ok">
        <source>The hall's copy holds %1 vacancies.</source>
        <translation>岗位库有 %1 个岗位。</translation>
    </message>
    <message id="check.cache.bad">
        <source>The hall's copy cannot be used: %1. Check the setting data_folder.</source>
        <translation>岗位库用不了：%1。请检查设置 data_folder。</translation>
    </message>
    <message id="check.printer.ok">
        <source>Letters go to: %1.</source>
        <translation>推荐信打到：%1。</translation>
    </message>
    <message id="check.printer.bad">
        <source>The printer %1 cannot be used: %2. Check it with lpstat -p.</source>
        <translation>打印机 %1 用不了：%2。请用 lpstat -p 检查。</translation>
    </message>
    <message id="check.printer.none">
        <source>No printer is set: letters are given as a number.</source>
        <translation>没有设打印机，推荐信只给编号。</translation>
    </message>
    <message id="check.words.bad">
        <source>The words are missing: %1. Run make setup.</source>
        <translation>缺少文字：%1。请运行 make setup。</translation>
    </message>
</context>
</TS>
