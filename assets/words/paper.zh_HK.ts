<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="paper.title">
        <source>Letter of introduction</source>
        <translation>推薦信</translation>
    </message>
    <message id="paper.demonstration">
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message id="paper.demonstration_note">
        <source>Demonstration: people and vacancies are invented.</source>
        <translation>演示：人和職位都係虛構嘅。</translation>
    </message>
    <message id="paper.number">
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message id="paper.letter_number">
        <source>Letter %1</source>
        <translation>推薦信 %1</translation>
    </message>
    <message id="paper.check_code">
        <source>Check code %1</source>
        <translation>校驗碼 %1</translation>
    </message>
    <message id="paper.vacancy_number">
        <source>Vacancy %1</source>
        <translation>職位號 %1</translation>
    </message>
    <message id="paper.to">
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message id="paper.sentence">
        <source>We introduce %1, who applies for this vacancy.</source>
        <translation>現推薦 %1 前來應徵，請予接洽。</translation>
    </message>
    <message id="paper.sentence_nameless">
        <source>We introduce the bearer, who applies for this vacancy.</source>
        <translation>現推薦持信人前來應徵，請予接洽。</translation>
    </message>
    <message id="paper.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="paper.vacancy">
        <source>Vacancy</source>
        <translation>職位</translation>
    </message>
    <message id="paper.employer">
        <source>Employer</source>
        <translation>用人單位</translation>
    </message>
    <message id="paper.wage">
        <source>Pay</source>
        <translation>工資</translation>
    </message>
    <message id="paper.form">
        <source>Employment</source>
        <translation>用工形式</translation>
    </message>
    <message id="paper.form.contract">
        <source>Labour contract</source>
        <translation>勞動合約</translation>
    </message>
    <message id="paper.form.dispatch">
        <source>Dispatched by an agency</source>
        <translation>勞務派遣</translation>
    </message>
    <message id="paper.form.outsourced">
        <source>Outsourced</source>
        <translation>外判</translation>
    </message>
    <message id="paper.form.part_time">
        <source>Part-time</source>
        <translation>非全日制</translation>
    </message>
    <message id="paper.form.daily">
        <source>Paid by the day</source>
        <translation>日結</translation>
    </message>
    <message id="paper.form.over_age">
        <source>Agreement for work past pension age</source>
        <translation>超齡用工協議</translation>
    </message>
    <message id="paper.place">
        <source>Place of work</source>
        <translation>工作地點</translation>
    </message>
    <message id="paper.issued">
        <source>Issued</source>
        <translation>開具日期</translation>
    </message>
    <message id="paper.valid_until">
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message id="paper.hall">
        <source>Issued by</source>
        <translation>開具單位</translation>
    </message>
    <message id="paper.phone">
        <source>Telephone</source>
        <translation>查詢電話</translation>
    </message>
    <message id="paper.date">
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message id="paper.provisional">
        <source>This letter counts only after the window has completed it. Bring your social-security card and identity card.</source>
        <translation>呢封信仲要去窗口辦埋手續先算數。請帶埋社會保障卡同身份證。</translation>
    </message>
    <message id="paper.bring">
        <source>Bring this letter and your identity card to the interview.</source>
        <translation>見工嗰陣請帶埋呢封信同身份證。</translation>
    </message>
    <message id="paper.scan">
        <source>Scan for number and check code</source>
        <translation>掃碼可查編號同校驗碼</translation>
    </message>
</context>
</TS>
