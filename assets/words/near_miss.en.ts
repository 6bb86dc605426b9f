<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.near_misses">
        <source>One step away</source>
        <translation>One step away</translation>
    </message>
    <message id="home.near_misses.more">
        <source>One thing is missing</source>
        <translation>One thing is missing</translation>
    </message>
    <message id="home.near_misses.none">
        <source>None now</source>
        <translation>None now</translation>
    </message>
    <message id="home.near_misses.later">
        <source>After you choose</source>
        <translation>After you choose</translation>
    </message>
    <message id="home.near_misses.unit">
        <source>vacancies</source>
        <translation>vacancies</translation>
    </message>
    <message id="near_miss.title">
        <source>One step away</source>
        <translation>One step away</translation>
    </message>
    <message id="near_miss.note">
        <source>%2 of %1 vacancies</source>
        <translation>%2 of %1 vacancies</translation>
    </message>
    <message id="near_miss.only">
        <source>Only this is missing</source>
        <translation>Only this is missing</translation>
    </message>
    <message id="near_miss.certificate">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.certificate.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.certificate.how">
        <source>Ask about courses</source>
        <translation>Ask about courses</translation>
    </message>
    <message id="near_miss.education">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.education.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.education.how">
        <source>Experience may do</source>
        <translation>Experience may do</translation>
    </message>
    <message id="near_miss.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.shift.detail">
        <source>you did not choose it</source>
        <translation>you did not choose it</translation>
    </message>
    <message id="near_miss.shift.how">
        <source>If you can work it, try</source>
        <translation>If you can work it, try</translation>
    </message>
    <message id="near_miss.how">
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message id="near_miss.ask">
        <source>Ask the staff</source>
        <translation>Ask the staff</translation>
    </message>
    <message id="near_miss.until">
        <source>Vacancy stands until</source>
        <translation>Vacancy stands until</translation>
    </message>
    <message id="near_miss.open">
        <source>See this vacancy</source>
        <translation>See this vacancy</translation>
    </message>
    <message id="near_miss.next">
        <source>Next one</source>
        <translation>Next one</translation>
    </message>
    <message id="near_miss.previous">
        <source>Previous one</source>
        <translation>Previous one</translation>
    </message>
    <message id="near_miss.met">
        <source>met</source>
        <translation>met</translation>
    </message>
    <message id="near_miss.unknown">
        <source>not known, ask</source>
        <translation>not known, ask</translation>
    </message>
    <message id="near_miss.not_asked">
        <source>not asked for</source>
        <translation>not asked for</translation>
    </message>
    <message id="near_miss.pane.age">
        <source>Age fits</source>
        <translation>Age fits</translation>
    </message>
    <message id="near_miss.pane.education">
        <source>Schooling fits</source>
        <translation>Schooling fits</translation>
    </message>
    <message id="near_miss.pane.experience">
        <source>Experience fits</source>
        <translation>Experience fits</translation>
    </message>
    <message id="near_miss.pane.certificate">
        <source>Certificate held</source>
        <translation>Certificate held</translation>
    </message>
    <message id="near_miss.pane.shift">
        <source>Shift fits</source>
        <translation>Shift fits</translation>
    </message>
    <message id="near_miss.free.age">
        <source>Any age</source>
        <translation>Any age</translation>
    </message>
    <message id="near_miss.free.education">
        <source>Any schooling</source>
        <translation>Any schooling</translation>
    </message>
    <message id="near_miss.free.experience">
        <source>No experience</source>
        <translation>No experience</translation>
    </message>
    <message id="near_miss.free.certificate">
        <source>No certificate</source>
        <translation>No certificate</translation>
    </message>
    <message id="near_miss.free.shift">
        <source>Any shift</source>
        <translation>Any shift</translation>
    </message>
    <message id="speak.near_misses">
        <source>For this vacancy one thing is missing. With it the work is open to you.</source>
        <translation>For this vacancy one thing is missing. With it the work is open to you.</translation>
    </message>
    <message id="near_miss.note.best">
        <source>%2 · nearest %3 of %1</source>
        <translation>%2 · nearest %3 of %1</translation>
    </message>
    <message id="near_miss.other">
        <source>one more thing</source>
        <translation>one more thing</translation>
    </message>
    <message id="near_miss.other.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.other.how">
        <source>Ask the staff</source>
        <translation>Ask the staff</translation>
    </message>
</context>
</TS>
