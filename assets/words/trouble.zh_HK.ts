<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.works">
        <source>This works now</source>
        <translation>而家用得</translation>
    </message>
    <message id="trouble.works.find">
        <source>See vacancies</source>
        <translation>睇職位、搵工</translation>
    </message>
    <message id="trouble.works.letter">
        <source>Letters</source>
        <translation>寫推薦信</translation>
    </message>
    <message id="trouble.works.scan">
        <source>Take codes along</source>
        <translation>手機掃碼帶走</translation>
    </message>
    <message id="trouble.works.ask">
        <source>Ask somebody</source>
        <translation>搵人問</translation>
    </message>
    <message id="trouble.works.without_card">
        <source>without a card</source>
        <translation>唔使卡都得</translation>
    </message>
    <message id="trouble.works.as_usual">
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message id="trouble.works.as_of">
        <source>as of %1</source>
        <translation>%1 嘅職位</translation>
    </message>
    <message id="trouble.not_now">
        <source>Not now</source>
        <translation>而家用唔到</translation>
    </message>
    <message id="trouble.not_now.records">
        <source>Insurance records</source>
        <translation>查社保</translation>
    </message>
    <message id="trouble.window">
        <source>at %1</source>
        <translation>可去 %1 辦</translation>
    </message>
    <message id="trouble.any_window">
        <source>at a window</source>
        <translation>可去窗口辦</translation>
    </message>
    <message id="trouble.desk">
        <source>service desk</source>
        <translation>服務台</translation>
    </message>
    <message id="trouble.find_first">
        <source>Find work first</source>
        <translation>先搵工</translation>
    </message>
    <message id="trouble.card.calm">
        <source>Your card is fine</source>
        <translation>張卡冇事</translation>
    </message>
    <message id="trouble.card.no_hurry">
        <source>Take your time</source>
        <translation>唔使急</translation>
    </message>
    <message id="trouble.card.out">
        <source>Take the card out to go on.</source>
        <translation>攞走張卡，呢頁就會收埋。</translation>
    </message>
    <message id="trouble.card.wanted">
        <source>This is the card</source>
        <translation>要用呢張</translation>
    </message>
    <message id="trouble.card.like_this">
        <source>Insert it like this</source>
        <translation>好似咁插</translation>
    </message>
    <message id="trouble.card.how">
        <source>Chip up, all the way in.</source>
        <translation>晶片向上，插到底。</translation>
    </message>
    <message id="trouble.records.calm">
        <source>Vacancies still work</source>
        <translation>職位照睇</translation>
    </message>
    <message id="trouble.line.calm">
        <source>Not your fault</source>
        <translation>唔係您嘅問題</translation>
    </message>
    <message id="trouble.line.title">
        <source>The line is cut</source>
        <translation>市嘅線路斷咗</translation>
    </message>
    <message id="trouble.line.since">
        <source>Cut at %1, for %2 minutes.</source>
        <translation>%1 斷嘅，已經 %2 分鐘。</translation>
    </message>
    <message id="trouble.line.just">
        <source>Cut at %1, just now.</source>
        <translation>%1 啱啱斷。</translation>
    </message>
    <message id="trouble.line.now">
        <source>No answer just now.</source>
        <translation>頭先駁唔到。</translation>
    </message>
    <message id="trouble.line.mends">
        <source>It reconnects by itself.</source>
        <translation>部機駁緊，您乜都唔使做。</translation>
    </message>
    <message id="card_kind.resident_id">
        <source>This is an id card</source>
        <translation>呢張係身份證</translation>
    </message>
    <message id="card_kind.resident_id.do">
        <source>This machine uses the social security card. Without it you can still find work.</source>
        <translation>請換社會保障卡再插。冇卡，都可以搵工。</translation>
    </message>
    <message id="card_kind.bank">
        <source>This is a bank card</source>
        <translation>呢張係銀行卡</translation>
    </message>
    <message id="card_kind.bank.do">
        <source>Please insert the card that says "social security card".</source>
        <translation>請插印住「社會保障卡」幾個字嗰張。</translation>
    </message>
    <message id="card_kind.transport">
        <source>This is a transport card</source>
        <translation>呢張係交通卡</translation>
    </message>
    <message id="card_kind.transport.do">
        <source>Keep it for your journey. Please insert the social security card.</source>
        <translation>搭車張卡請收好。請換社會保障卡再插。</translation>
    </message>
    <message id="card_kind.health">
        <source>This is a health card</source>
        <translation>呢張係健康卡</translation>
    </message>
    <message id="card_kind.health.do">
        <source>Keep it for the hospital. Please insert the social security card.</source>
        <translation>睇病張卡請收好。請換社會保障卡再插。</translation>
    </message>
    <message id="card_kind.sim">
        <source>This is a SIM card</source>
        <translation>呢張係電話卡</translation>
    </message>
    <message id="card_kind.sim.do">
        <source>Put it back into the phone. Please insert the social security card.</source>
        <translation>電話卡請裝返部電話。請換社會保障卡再插。</translation>
    </message>
    <message id="card_kind.sam">
        <source>This is a machine's card</source>
        <translation>呢張係設備安全卡</translation>
    </message>
    <message id="card_kind.sam.do">
        <source>This card belongs to a machine. Please give it to the staff.</source>
        <translation>呢張卡係機器用嘅。請交畀工作人員。</translation>
    </message>
    <message id="card_kind.old_labour">
        <source>An old labour card</source>
        <translation>呢張係舊勞動保障卡</translation>
    </message>
    <message id="card_kind.old_labour.do">
        <source>It cannot be read here. The window changes it for a social security card.</source>
        <translation>舊卡喺度讀唔到。請去社保窗口換社會保障卡。</translation>
    </message>
    <message id="speak.card_trouble">
        <source>This card cannot be read. Please take it out and look at the screen.</source>
        <translation>呢張卡讀唔到。請攞返張卡，睇下螢幕上面嘅說明。</translation>
    </message>
</context>
</TS>
