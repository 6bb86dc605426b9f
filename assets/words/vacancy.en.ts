<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="vacancy.title">
        <source>Vacancy %1</source>
        <translation>Vacancy %1</translation>
    </message>
    <message id="vacancy.until">
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message id="vacancy.openings">
        <source>%1 wanted</source>
        <translation>%1 wanted</translation>
    </message>
    <message id="vacancy.posted">
        <source>posted %1</source>
        <translation>posted %1</translation>
    </message>
    <message id="vacancy.place">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="vacancy.scan">
        <source>Scan to take it along</source>
        <translation>Scan to take it along</translation>
    </message>
    <message id="vacancy.scan.more">
        <source>Only the vacancy, nothing about you.</source>
        <translation>Only the vacancy, nothing about you.</translation>
    </message>
    <message id="vacancy.number">
        <source>No phone? Keep the number:</source>
        <translation>No phone? Keep the number:</translation>
    </message>
    <message id="vacancy.letter">
        <source>Print letter</source>
        <translation>Print letter</translation>
    </message>
    <message id="vacancy.letter_number">
        <source>Get a letter</source>
        <translation>Get a letter</translation>
    </message>
    <message id="vacancy.letter.busy">
        <source>Writing the letter…</source>
        <translation>Writing the letter…</translation>
    </message>
    <message id="vacancy.letter.card">
        <source>Needs a card</source>
        <translation>Needs a card</translation>
    </message>
    <message id="vacancy.letter.closed">
        <source>This vacancy is filled</source>
        <translation>This vacancy is filled</translation>
    </message>
    <message id="vacancy.letter.again">
        <source>You have one already</source>
        <translation>You have one already</translation>
    </message>
    <message id="fact.shift">
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message id="fact.rest">
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message id="fact.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="fact.insurance">
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message id="fact.experience">
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message id="fact.education">
        <source>Schooling</source>
        <translation>Schooling</translation>
    </message>
    <message id="fact.age">
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message id="fact.certificates">
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message id="fact.form">
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message id="form.contract">
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message id="form.dispatch">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="form.outsourced">
        <source>Outsourced</source>
        <translation>Outsourced</translation>
    </message>
    <message id="form.part_time">
        <source>Part-time</source>
        <translation>Part-time</translation>
    </message>
    <message id="form.daily">
        <source>Paid daily</source>
        <translation>Paid daily</translation>
    </message>
    <message id="form.over_age">
        <source>Over-age</source>
        <translation>Over-age</translation>
    </message>
    <message id="form.short.dispatch">
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message id="form.short.outsourced">
        <source>outsourced</source>
        <translation>outsourced</translation>
    </message>
    <message id="form.short.part_time">
        <source>part-time</source>
        <translation>part-time</translation>
    </message>
    <message id="form.short.daily">
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message id="form.short.over_age">
        <source>over-age</source>
        <translation>over-age</translation>
    </message>
    <message id="fact.not_stated">
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message id="fact.not_asked">
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message id="fact.board.both">
        <source>meals and room</source>
        <translation>meals and room</translation>
    </message>
    <message id="fact.board.meals">
        <source>meals</source>
        <translation>meals</translation>
    </message>
    <message id="fact.board.lodging">
        <source>room</source>
        <translation>room</translation>
    </message>
    <message id="fact.board.none">
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message id="fact.insurance.yes">
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message id="fact.insurance.no">
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message id="fact.experience.years">
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message id="speak.vacancy">
        <source>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</source>
        <translation>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</translation>
    </message>
    <message id="vacancy.ask">
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message id="vacancy.ask.more">
        <source>An age is named; we ask for you</source>
        <translation>An age is named; we ask for you</translation>
    </message>
    <message id="vacancy.wait">
        <source>The employer is being asked</source>
        <translation>The employer is being asked</translation>
    </message>
    <message id="vacancy.wait.until">
        <source>Asked; a letter from %1</source>
        <translation>Asked; a letter from %1</translation>
    </message>
</context>
</TS>
