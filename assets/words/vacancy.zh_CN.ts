<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="vacancy.title">
        <source>Vacancy %1</source>
        <translation>岗位 %1</translation>
    </message>
    <message id="vacancy.until">
        <source>until %1</source>
        <translation>%1前有效</translation>
    </message>
    <message id="vacancy.openings">
        <source>%1 wanted</source>
        <translation>还招 %1 人</translation>
    </message>
    <message id="vacancy.posted">
        <source>posted %1</source>
        <translation>%1发布</translation>
    </message>
    <message id="vacancy.place">
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message id="vacancy.scan">
        <source>Scan to take it along</source>
        <translation>手机扫一扫，带走</translation>
    </message>
    <message id="vacancy.scan.more">
        <source>Only the vacancy, nothing about you.</source>
        <translation>里面只有岗位，没有您的资料。</translation>
    </message>
    <message id="vacancy.number">
        <source>No phone? Keep the number:</source>
        <translation>不用手机，记号码也行：</translation>
    </message>
    <message id="vacancy.letter">
        <source>Print letter</source>
        <translation>打印推荐信</translation>
    </message>
    <message id="vacancy.letter_number">
        <source>Get a letter</source>
        <translation>要推荐信</translation>
    </message>
    <message id="vacancy.letter.busy">
        <source>Writing the letter…</source>
        <translation>正在写推荐信…</translation>
    </message>
    <message id="vacancy.letter.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="vacancy.letter.closed">
        <source>This vacancy is filled</source>
        <translation>这个岗位招满了</translation>
    </message>
    <message id="vacancy.letter.again">
        <source>You have one already</source>
        <translation>您已经有一份</translation>
    </message>
    <message id="fact.shift">
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message id="fact.rest">
        <source>Days off</source>
        <translation>休息</translation>
    </message>
    <message id="fact.board">
        <source>Board</source>
        <translation>吃住</translation>
    </message>
    <message id="fact.insurance">
        <source>Insurance</source>
        <translation>社保</translation>
    </message>
    <message id="fact.experience">
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message id="fact.education">
        <source>Schooling</source>
        <translation>学历</translation>
    </message>
    <message id="fact.age">
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message id="fact.certificates">
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message id="fact.form">
        <source>Employment</source>
        <translation>用工</translation>
    </message>
    <message id="form.contract">
        <source>Contract</source>
        <translation>劳动合同</translation>
    </message>
    <message id="form.dispatch">
        <source>Agency</source>
        <translation>劳务派遣</translation>
    </message>
    <message id="form.outsourced">
        <source>Outsourced</source>
        <translation>外包</translation>
    </message>
    <message id="form.part_time">
        <source>Part-time</source>
        <translation>非全日制</translation>
    </message>
    <message id="form.daily">
        <source>Paid daily</source>
        <translation>日结</translation>
    </message>
    <message id="form.over_age">
        <source>Over-age</source>
        <translation>超龄用工协议</translation>
    </message>
    <message id="form.short.dispatch">
        <source>agency</source>
        <translation>派遣</translation>
    </message>
    <message id="form.short.outsourced">
        <source>outsourced</source>
        <translation>外包</translation>
    </message>
    <message id="form.short.part_time">
        <source>part-time</source>
        <translation>非全日制</translation>
    </message>
    <message id="form.short.daily">
        <source>daily</source>
        <translation>日结</translation>
    </message>
    <message id="form.short.over_age">
        <source>over-age</source>
        <translation>超龄用工</translation>
    </message>
    <message id="fact.not_stated">
        <source>not stated</source>
        <translation>没写</translation>
    </message>
    <message id="fact.not_asked">
        <source>not asked</source>
        <translation>没提</translation>
    </message>
    <message id="fact.board.both">
        <source>meals and room</source>
        <translation>包吃包住</translation>
    </message>
    <message id="fact.board.meals">
        <source>meals</source>
        <translation>包吃，不包住</translation>
    </message>
    <message id="fact.board.lodging">
        <source>room</source>
        <translation>包住，不包吃</translation>
    </message>
    <message id="fact.board.none">
        <source>neither</source>
        <translation>不包吃住</translation>
    </message>
    <message id="fact.insurance.yes">
        <source>paid</source>
        <translation>交社保</translation>
    </message>
    <message id="fact.insurance.no">
        <source>not paid</source>
        <translation>不交</translation>
    </message>
    <message id="fact.experience.years">
        <source>%1 years</source>
        <translation>%1 年以上</translation>
    </message>
    <message id="speak.vacancy">
        <source>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</source>
        <translation>这是岗位的详情。手机扫一扫可以带走，也可以打印推荐信。</translation>
    </message>
    <message id="vacancy.ask">
        <source>Ask first</source>
        <translation>先问一声</translation>
    </message>
    <message id="vacancy.ask.more">
        <source>An age is named; we ask for you</source>
        <translation>单位写了年龄，我们帮您问</translation>
    </message>
    <message id="vacancy.wait">
        <source>The employer is being asked</source>
        <translation>已经帮您问，等单位答复</translation>
    </message>
    <message id="vacancy.wait.until">
        <source>Asked; a letter from %1</source>
        <translation>已帮您问，最迟 %1 可写信</translation>
    </message>
</context>
</TS>
