<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="fetching.title">
        <source>Getting your records</source>
        <translation>Getting your records</translation>
    </message>
    <message id="fetching.more">
        <source>PIN is right, asking the city.</source>
        <translation>PIN is right, asking the city.</translation>
    </message>
    <message id="fetching.step.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="fetching.step.city">
        <source>City</source>
        <translation>City</translation>
    </message>
    <message id="fetching.step.records">
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message id="home.records">
        <source>My insurance</source>
        <translation>My insurance</translation>
    </message>
    <message id="home.records.more">
        <source>Pension months paid</source>
        <translation>Pension months paid</translation>
    </message>
    <message id="home.records.pin">
        <source>With your PIN</source>
        <translation>With your PIN</translation>
    </message>
    <message id="home.records.card">
        <source>Needs a card</source>
        <translation>Needs a card</translation>
    </message>
    <message id="home.records.cut">
        <source>Not available now</source>
        <translation>Not available now</translation>
    </message>
    <message id="kind.pension">
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message id="kind.medical">
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message id="kind.unemployment">
        <source>Job loss</source>
        <translation>Job loss</translation>
    </message>
    <message id="kind.injury">
        <source>Injury</source>
        <translation>Injury</translation>
    </message>
    <message id="kind.maternity">
        <source>Maternity</source>
        <translation>Maternity</translation>
    </message>
    <message id="records.title">
        <source>My insurance</source>
        <translation>My insurance</translation>
    </message>
    <message id="records.as_of">
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message id="records.total">
        <source>%1, paid</source>
        <translation>%1, paid</translation>
    </message>
    <message id="records.last">
        <source>Last paid</source>
        <translation>Last paid</translation>
    </message>
    <message id="records.pension">
        <source>To %1 years</source>
        <translation>To %1 years</translation>
    </message>
    <message id="records.rules">
        <source>by today's rules</source>
        <translation>by today's rules</translation>
    </message>
    <message id="records.benefit">
        <source>Benefit due</source>
        <translation>Benefit due</translation>
    </message>
    <message id="records.drawn">
        <source>%1 drawn</source>
        <translation>%1 drawn</translation>
    </message>
    <message id="records.chart">
        <source>Months paid</source>
        <translation>Months paid</translation>
    </message>
    <message id="records.key.paid">
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message id="records.key.gap">
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message id="records.key.not_due">
        <source>not due</source>
        <translation>not due</translation>
    </message>
    <message id="records.gap">
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message id="records.gap.short">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="records.gap.goes_on">
        <source>cont.</source>
        <translation>cont.</translation>
    </message>
    <message id="records.in_force">
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message id="records.stopped">
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message id="records.months">
        <source>%1 mo</source>
        <translation>%1 mo</translation>
    </message>
    <message id="records.nothing">
        <source>No records of this kind</source>
        <translation>No records of this kind</translation>
    </message>
    <message id="records.amount">
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message id="records.no_amount">
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message id="records.helped">
        <source>Hidden now</source>
        <translation>Hidden now</translation>
    </message>
    <message id="records.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="records.hide">
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message id="records.other">
        <source>Other kinds</source>
        <translation>Other kinds</translation>
    </message>
    <message id="records.earlier">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="records.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="speak.fetching">
        <source>Fetching your records. One moment, please.</source>
        <translation>Fetching your records. One moment, please.</translation>
    </message>
    <message id="speak.records">
        <source>These are your insurance records. Dark months are paid, hatched months are not.</source>
        <translation>These are your insurance records. Dark months are paid, hatched months are not.</translation>
    </message>
    <message id="speak.records_elsewhere">
        <source>Your records cannot be shown here. The screen says where to ask.</source>
        <translation>Your records cannot be shown here. The screen says where to ask.</translation>
    </message>
    <message id="records.as_of_part">
        <source>as of %1 · incomplete</source>
        <translation>as of %1 · incomplete</translation>
    </message>
</context>
</TS>
