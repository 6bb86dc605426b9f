<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.K-501">
        <source>The card is not answered</source>
        <translation>讀卡冇回應</translation>
    </message>
    <message id="failure.K-501.do">
        <source>Take the card out and put it in again.</source>
        <translation>請攞返張卡，再插一次。</translation>
    </message>
    <message id="failure.K-502">
        <source>This card has no PIN</source>
        <translation>呢張卡冇設密碼</translation>
    </message>
    <message id="failure.K-502.do">
        <source>Ask at the insurance window, with your identity card.</source>
        <translation>請帶身份證去社保窗口查。</translation>
    </message>
    <message id="failure.K-503">
        <source>The PIN can be set anew</source>
        <translation>密碼可以重新設定</translation>
    </message>
    <message id="failure.K-503.do">
        <source>Go to the insurance window with card and identity card.</source>
        <translation>請帶身份證同卡去社保窗口辦。</translation>
    </message>
    <message id="failure.K-504">
        <source>This needs a card</source>
        <translation>呢一項要插卡</translation>
    </message>
    <message id="failure.K-504.do">
        <source>Put your social-security card in, or ask at the window.</source>
        <translation>請插社會保障卡。冇卡，請去窗口辦。</translation>
    </message>
    <message id="failure.K-510">
        <source>The letter was not printed</source>
        <translation>信冇印出嚟</translation>
    </message>
    <message id="failure.K-510.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>請記低編號同校驗碼，窗口可以再印。</translation>
    </message>
    <message id="failure.K-511">
        <source>The printer does not work now</source>
        <translation>打印機而家用唔到</translation>
    </message>
    <message id="failure.K-511.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>請記低編號同校驗碼，窗口可以再印。</translation>
    </message>
    <message id="failure.K-512">
        <source>The letter was not printed</source>
        <translation>信冇印出嚟</translation>
    </message>
    <message id="failure.K-512.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>請記低編號同校驗碼，窗口可以再印。</translation>
    </message>
    <message id="failure.K-513">
        <source>The letter was not printed</source>
        <translation>信冇印出嚟</translation>
    </message>
    <message id="failure.K-513.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>請記低編號同校驗碼，窗口可以再印。</translation>
    </message>
    <message id="failure.K-514">
        <source>There are no vacancies here yet</source>
        <translation>呢度仲未有職位</translation>
    </message>
    <message id="failure.K-514.do">
        <source>This is not your fault. Please ask at the window.</source>
        <translation>唔係你嘅問題。請去窗口問一問。</translation>
    </message>
    <message id="check.display.ok">
        <source>There is a display: %1.</source>
        <translation>有顯示屏：%1。</translation>
    </message>
    <message id="check.display.bad">
        <source>There is no display: %1. Start the graphical session first, then this program.</source>
        <translation>冇顯示屏：%1。請先啟動圖形介面，再啟動本程式。</translation>
    </message>
    <message id="check.fonts.ok">
        <source>The fonts are there.</source>
        <translation>字體齊全。</translation>
    </message>
    <message id="check.fonts.bad">
        <source>The font %1 is missing. Install the packages fonts-noto-cjk and fonts-noto-cjk-extra.</source>
        <translation>缺少字體 %1。請安裝軟件包 fonts-noto-cjk 同 fonts-noto-cjk-extra。</translation>
    </message>
    <message id="check.reader.ok">
        <source>The card reader works: %1.</source>
        <translation>讀卡器可用：%1。</translation>
    </message>
    <message id="check.reader.bad">
        <source>The card reader does not work. %1</source>
        <translation>讀卡器用唔到。%1</translation>
    </message>
    <message id="check.reader.for_cards">
        <source>“%1” is for cards</source>
        <translation>“%1”用嚟讀卡</translation>
    </message>
    <message id="check.reader.mute">
        <source>“%1” is for cards, but what is in it gives no answer: if it stays so, name it in readers_ignored</source>
        <translation>“%1”用嚟讀卡，但入面嘅嘢冇回應：一直係咁嘅話，請寫入 readers_ignored</translation>
    </message>
    <message id="check.reader.ignored">
        <source>“%1” is ignored</source>
        <translation>“%1”唔用</translation>
    </message>
    <message id="check.reader.module">
        <source>“%1” is the security module's</source>
        <translation>“%1”放安全模組</translation>
    </message>
    <message id="check.reader.virtual">
        <source>“%1” is virtual and not used (%2)</source>
        <translation>“%1”係虛擬讀卡器，唔用（%2）</translation>
    </message>
    <message id="check.reader.out_of_order">
        <source>“%1” does not answer (%2)</source>
        <translation>“%1”冇反應（%2）</translation>
    </message>
    <message id="check.security_module.ok">
        <source>Security module: a PSAM is in “%1”.</source>
        <translation>安全模組：「%1」入面有 PSAM。</translation>
    </message>
    <message id="check.security_module.bad">
        <source>Security module: no PSAM answers in “%1”. Put it in, or correct security_module_reader.</source>
        <translation>安全模組：「%1」入面冇 PSAM 應答。請插好，或者改正 security_module_reader。</translation>
    </message>
    <message id="check.security_module.none">
        <source>Security module: none; names on cards of 3.00 are not read.</source>
        <translation>安全模組：冇；3.00 卡上面嘅姓名讀唔到。</translation>
    </message>
    <message id="check.backend.ok">
        <source>The city's server answers, version %1.</source>
        <translation>連到市嘅伺服器，版本 %1。</translation>
    </message>
    <message id="check.backend.bad">
        <source>The city's server %1 does not answer (%2). Check the line and the setting backend_url.</source>
        <translation>連唔到市嘅伺服器 %1（%2）。請檢查網線同設定 backend_url。</translation>
    </message>
    <message id="check.cache.ok">
        <source>The hall's copy holds %1 vacancies.</source>
        <translation>職位庫有 %1 個職位。</translation>
    </message>
    <message id="check.cache.bad">
        <source>The hall's copy cannot be used: %1. Check the setting data_folder.</source>
        <translation>職位庫用唔到：%1。請檢查設定 data_folder。</translation>
    </message>
    <message id="check.printer.ok">
        <source>Letters go to: %1.</source>
        <translation>推薦信印到：%1。</translation>
    </message>
    <message id="check.printer.bad">
        <source>The printer %1 cannot be used: %2. Check it with lpstat -p.</source>
        <translation>打印機 %1 用唔到：%2。請用 lpstat -p 檢查。</translation>
    </message>
    <message id="check.printer.none">
        <source>No printer is set: letters are given as a number.</source>
        <translation>冇設打印機，推薦信只俾編號。</translation>
    </message>
    <message id="check.words.bad">
        <source>The words are missing: %1. Run make setup.</source>
        <translation>缺少文字：%1。請執行 make setup。</translation>
    </message>
</context>
</TS>
