<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="paper.title">
        <source>Letter of introduction</source>
        <translation>Letter of introduction</translation>
    </message>
    <message id="paper.demonstration">
        <source>DEMONSTRATION</source>
        <translation>DEMONSTRATION</translation>
    </message>
    <message id="paper.demonstration_note">
        <source>Demonstration: people and vacancies are invented.</source>
        <translation>Demonstration: people and vacancies are invented.</translation>
    </message>
    <message id="paper.number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="paper.letter_number">
        <source>Letter %1</source>
        <translation>Letter %1</translation>
    </message>
    <message id="paper.check_code">
        <source>Check code %1</source>
        <translation>Check code %1</translation>
    </message>
    <message id="paper.vacancy_number">
        <source>Vacancy %1</source>
        <translation>Vacancy %1</translation>
    </message>
    <message id="paper.to">
        <source>To %1:</source>
        <translation>To %1:</translation>
    </message>
    <message id="paper.sentence">
        <source>We introduce %1, who applies for this vacancy.</source>
        <translation>We introduce %1, who applies for this vacancy.</translation>
    </message>
    <message id="paper.sentence_nameless">
        <source>We introduce the bearer, who applies for this vacancy.</source>
        <translation>We introduce the bearer, who applies for this vacancy.</translation>
    </message>
    <message id="paper.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="paper.vacancy">
        <source>Vacancy</source>
        <translation>Vacancy</translation>
    </message>
    <message id="paper.employer">
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message id="paper.wage">
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message id="paper.form">
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message id="paper.form.contract">
        <source>Labour contract</source>
        <translation>Labour contract</translation>
    </message>
    <message id="paper.form.dispatch">
        <source>Dispatched by an agency</source>
        <translation>Dispatched by an agency</translation>
    </message>
    <message id="paper.form.outsourced">
        <source>Outsourced</source>
        <translation>Outsourced</translation>
    </message>
    <message id="paper.form.part_time">
        <source>Part-time</source>
        <translation>Part-time</translation>
    </message>
    <message id="paper.form.daily">
        <source>Paid by the day</source>
        <translation>Paid by the day</translation>
    </message>
    <message id="paper.form.over_age">
        <source>Agreement for work past pension age</source>
        <translation>Agreement for work past pension age</translation>
    </message>
    <message id="paper.place">
        <source>Place of work</source>
        <translation>Place of work</translation>
    </message>
    <message id="paper.issued">
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message id="paper.valid_until">
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message id="paper.hall">
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message id="paper.phone">
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message id="paper.date">
        <source>%1-%2-%3</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message id="paper.provisional">
        <source>This letter counts only after the window has completed it. Bring your social-security card and identity card.</source>
        <translation>This letter counts only after the window has completed it. Bring your social-security card and identity card.</translation>
    </message>
    <message id="paper.bring">
        <source>Bring this letter and your identity card to the interview.</source>
        <translation>Bring this letter and your identity card to the interview.</translation>
    </message>
    <message id="paper.scan">
        <source>Scan for number and check code</source>
        <translation>Scan for number and check code</translation>
    </message>
</context>
</TS>
