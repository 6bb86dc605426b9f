<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="vacancy.title">
        <source>Vacancy %1</source>
        <translation>職位 %1</translation>
    </message>
    <message id="vacancy.until">
        <source>until %1</source>
        <translation>%1前有效</translation>
    </message>
    <message id="vacancy.openings">
        <source>%1 wanted</source>
        <translation>仲請 %1 人</translation>
    </message>
    <message id="vacancy.posted">
        <source>posted %1</source>
        <translation>%1發佈</translation>
    </message>
    <message id="vacancy.place">
        <source>Where</source>
        <translation>喺邊度</translation>
    </message>
    <message id="vacancy.scan">
        <source>Scan to take it along</source>
        <translation>手機掃一掃，帶走</translation>
    </message>
    <message id="vacancy.scan.more">
        <source>Only the vacancy, nothing about you.</source>
        <translation>入面只有職位，冇您嘅資料。</translation>
    </message>
    <message id="vacancy.number">
        <source>No phone? Keep the number:</source>
        <translation>唔用手機，記號碼都得：</translation>
    </message>
    <message id="vacancy.letter">
        <source>Print letter</source>
        <translation>打印推薦信</translation>
    </message>
    <message id="vacancy.letter_number">
        <source>Get a letter</source>
        <translation>要推薦信</translation>
    </message>
    <message id="vacancy.letter.busy">
        <source>Writing the letter…</source>
        <translation>寫緊推薦信…</translation>
    </message>
    <message id="vacancy.letter.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="vacancy.letter.closed">
        <source>This vacancy is filled</source>
        <translation>呢個職位請滿咗</translation>
    </message>
    <message id="vacancy.letter.again">
        <source>You have one already</source>
        <translation>您已經有一封</translation>
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
        <translation>食住</translation>
    </message>
    <message id="fact.insurance">
        <source>Insurance</source>
        <translation>社保</translation>
    </message>
    <message id="fact.experience">
        <source>Experience</source>
        <translation>經驗</translation>
    </message>
    <message id="fact.education">
        <source>Schooling</source>
        <translation>學歷</translation>
    </message>
    <message id="fact.age">
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message id="fact.certificates">
        <source>Certificate</source>
        <translation>證件</translation>
    </message>
    <message id="fact.form">
        <source>Employment</source>
        <translation>用工</translation>
    </message>
    <message id="form.contract">
        <source>Contract</source>
        <translation>勞動合約</translation>
    </message>
    <message id="form.dispatch">
        <source>Agency</source>
        <translation>勞務派遣</translation>
    </message>
    <message id="form.outsourced">
        <source>Outsourced</source>
        <translation>外判</translation>
    </message>
    <message id="form.part_time">
        <source>Part-time</source>
        <translation>非全日制</translation>
    </message>
    <message id="form.daily">
        <source>Paid daily</source>
        <translation>日結</translation>
    </message>
    <message id="form.over_age">
        <source>Over-age</source>
        <translation>超齡用工協議</translation>
    </message>
    <message id="form.short.dispatch">
        <source>agency</source>
        <translation>派遣</translation>
    </message>
    <message id="form.short.outsourced">
        <source>outsourced</source>
        <translation>外判</translation>
    </message>
    <message id="form.short.part_time">
        <source>part-time</source>
        <translation>非全日制</translation>
    </message>
    <message id="form.short.daily">
        <source>daily</source>
        <translation>日結</translation>
    </message>
    <message id="form.short.over_age">
        <source>over-age</source>
        <translation>超齡用工</translation>
    </message>
    <message id="fact.not_stated">
        <source>not stated</source>
        <translation>冇寫</translation>
    </message>
    <message id="fact.not_asked">
        <source>not asked</source>
        <translation>冇提</translation>
    </message>
    <message id="fact.board.both">
        <source>meals and room</source>
        <translation>包食包住</translation>
    </message>
    <message id="fact.board.meals">
        <source>meals</source>
        <translation>包食，唔包住</translation>
    </message>
    <message id="fact.board.lodging">
        <source>room</source>
        <translation>包住，唔包食</translation>
    </message>
    <message id="fact.board.none">
        <source>neither</source>
        <translation>唔包食住</translation>
    </message>
    <message id="fact.insurance.yes">
        <source>paid</source>
        <translation>交社保</translation>
    </message>
    <message id="fact.insurance.no">
        <source>not paid</source>
        <translation>唔交</translation>
    </message>
    <message id="fact.experience.years">
        <source>%1 years</source>
        <translation>%1 年以上</translation>
    </message>
    <message id="speak.vacancy">
        <source>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</source>
        <translation>呢版係職位詳情。用手機掃一掃可以帶走，亦可以列印推薦信。</translation>
    </message>
    <message id="vacancy.ask">
        <source>Ask first</source>
        <translation>先問一聲</translation>
    </message>
    <message id="vacancy.ask.more">
        <source>An age is named; we ask for you</source>
        <translation>單位寫咗年齡，我哋幫您問</translation>
    </message>
    <message id="vacancy.wait">
        <source>The employer is being asked</source>
        <translation>已經幫您問，等單位回覆</translation>
    </message>
    <message id="vacancy.wait.until">
        <source>Asked; a letter from %1</source>
        <translation>已幫您問，最遲 %1 可寫信</translation>
    </message>
</context>
</TS>
