<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.works">
        <source>This works now</source>
        <translation>现在可以用</translation>
    </message>
    <message id="trouble.works.find">
        <source>See vacancies</source>
        <translation>看岗位、找工作</translation>
    </message>
    <message id="trouble.works.letter">
        <source>Letters</source>
        <translation>写推荐信</translation>
    </message>
    <message id="trouble.works.scan">
        <source>Take codes along</source>
        <translation>手机扫码带走</translation>
    </message>
    <message id="trouble.works.ask">
        <source>Ask somebody</source>
        <translation>找人问</translation>
    </message>
    <message id="trouble.works.without_card">
        <source>without a card</source>
        <translation>不用卡也行</translation>
    </message>
    <message id="trouble.works.as_usual">
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message id="trouble.works.as_of">
        <source>as of %1</source>
        <translation>%1 的岗位</translation>
    </message>
    <message id="trouble.not_now">
        <source>Not now</source>
        <translation>现在用不了</translation>
    </message>
    <message id="trouble.not_now.records">
        <source>Insurance records</source>
        <translation>查社保</translation>
    </message>
    <message id="trouble.window">
        <source>at %1</source>
        <translation>可到 %1 办</translation>
    </message>
    <message id="trouble.any_window">
        <source>at a window</source>
        <translation>可到窗口办</translation>
    </message>
    <message id="trouble.desk">
        <source>service desk</source>
        <translation>服务台</translation>
    </message>
    <message id="trouble.find_first">
        <source>Find work first</source>
        <translation>先找工作</translation>
    </message>
    <message id="trouble.card.calm">
        <source>Your card is fine</source>
        <translation>卡没有事</translation>
    </message>
    <message id="trouble.card.no_hurry">
        <source>Take your time</source>
        <translation>不着急</translation>
    </message>
    <message id="trouble.card.out">
        <source>Take the card out to go on.</source>
        <translation>取出卡，这页就会收起。</translation>
    </message>
    <message id="trouble.card.wanted">
        <source>This is the card</source>
        <translation>要用的是这张</translation>
    </message>
    <message id="trouble.card.like_this">
        <source>Insert it like this</source>
        <translation>像这样插</translation>
    </message>
    <message id="trouble.card.how">
        <source>Chip up, all the way in.</source>
        <translation>芯片朝上，插到底。</translation>
    </message>
    <message id="trouble.records.calm">
        <source>Vacancies still work</source>
        <translation>岗位照样看</translation>
    </message>
    <message id="trouble.line.calm">
        <source>Not your fault</source>
        <translation>不是您的问题</translation>
    </message>
    <message id="trouble.line.title">
        <source>The line is cut</source>
        <translation>市里的线路断了</translation>
    </message>
    <message id="trouble.line.since">
        <source>Cut at %1, for %2 minutes.</source>
        <translation>%1 断的，已经 %2 分钟。</translation>
    </message>
    <message id="trouble.line.just">
        <source>Cut at %1, just now.</source>
        <translation>%1 刚断的。</translation>
    </message>
    <message id="trouble.line.now">
        <source>No answer just now.</source>
        <translation>刚才没有连上。</translation>
    </message>
    <message id="trouble.line.mends">
        <source>It reconnects by itself.</source>
        <translation>机器在重连，不用您做什么。</translation>
    </message>
    <message id="card_kind.resident_id">
        <source>This is an id card</source>
        <translation>这是身份证</translation>
    </message>
    <message id="card_kind.resident_id.do">
        <source>This machine uses the social security card. Without it you can still find work.</source>
        <translation>请换社会保障卡再插。没有卡，也能找工作。</translation>
    </message>
    <message id="card_kind.bank">
        <source>This is a bank card</source>
        <translation>这是银行卡</translation>
    </message>
    <message id="card_kind.bank.do">
        <source>Please insert the card that says "social security card".</source>
        <translation>请插印着“社会保障卡”几个字的那张。</translation>
    </message>
    <message id="card_kind.transport">
        <source>This is a transport card</source>
        <translation>这是交通卡</translation>
    </message>
    <message id="card_kind.transport.do">
        <source>Keep it for your journey. Please insert the social security card.</source>
        <translation>坐车的卡请收好。请换社会保障卡再插。</translation>
    </message>
    <message id="card_kind.health">
        <source>This is a health card</source>
        <translation>这是健康卡</translation>
    </message>
    <message id="card_kind.health.do">
        <source>Keep it for the hospital. Please insert the social security card.</source>
        <translation>看病的卡请收好。请换社会保障卡再插。</translation>
    </message>
    <message id="card_kind.sim">
        <source>This is a SIM card</source>
        <translation>这是手机卡</translation>
    </message>
    <message id="card_kind.sim.do">
        <source>Put it back into the phone. Please insert the social security card.</source>
        <translation>手机卡请装回手机。请换社会保障卡再插。</translation>
    </message>
    <message id="card_kind.sam">
        <source>This is a machine's card</source>
        <translation>这是设备的安全卡</translation>
    </message>
    <message id="card_kind.sam.do">
        <source>This card belongs to a machine. Please give it to the staff.</source>
        <translation>这张卡是机器用的。请交给工作人员。</translation>
    </message>
    <message id="card_kind.old_labour">
        <source>An old labour card</source>
        <translation>这是旧的劳动保障卡</translation>
    </message>
    <message id="card_kind.old_labour.do">
        <source>It cannot be read here. The window changes it for a social security card.</source>
        <translation>旧卡在这里读不了。请到社保窗口换社会保障卡。</translation>
    </message>
    <message id="speak.card_trouble">
        <source>This card cannot be read. Please take it out and look at the screen.</source>
        <translation>这张卡读不了。请把卡取出来，看看屏幕上的说明。</translation>
    </message>
</context>
</TS>
