<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.near_misses">
        <source>One step away</source>
        <translation>爭一步</translation>
    </message>
    <message id="home.near_misses.more">
        <source>One thing is missing</source>
        <translation>補返一樣就做得</translation>
    </message>
    <message id="home.near_misses.none">
        <source>None now</source>
        <translation>而家冇</translation>
    </message>
    <message id="home.near_misses.later">
        <source>After you choose</source>
        <translation>揀咗工種就知</translation>
    </message>
    <message id="home.near_misses.unit">
        <source>vacancies</source>
        <translation>個職位</translation>
    </message>
    <message id="near_miss.title">
        <source>One step away</source>
        <translation>爭一步</translation>
    </message>
    <message id="near_miss.note">
        <source>%2 of %1 vacancies</source>
        <translation>%1 個職位 · 第 %2 個</translation>
    </message>
    <message id="near_miss.only">
        <source>Only this is missing</source>
        <translation>只爭呢樣</translation>
    </message>
    <message id="near_miss.certificate">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.certificate.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.certificate.how">
        <source>Ask about courses</source>
        <translation>問吓有冇培訓班</translation>
    </message>
    <message id="near_miss.education">
        <source>%1</source>
        <translation>%1畢業</translation>
    </message>
    <message id="near_miss.education.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.education.how">
        <source>Experience may do</source>
        <translation>有啲單位睇經驗</translation>
    </message>
    <message id="near_miss.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.shift.detail">
        <source>you did not choose it</source>
        <translation>您冇揀呢更</translation>
    </message>
    <message id="near_miss.shift.how">
        <source>If you can work it, try</source>
        <translation>返到呢更就去試</translation>
    </message>
    <message id="near_miss.how">
        <source>What helps</source>
        <translation>咁樣補返</translation>
    </message>
    <message id="near_miss.ask">
        <source>Ask the staff</source>
        <translation>問職員</translation>
    </message>
    <message id="near_miss.until">
        <source>Vacancy stands until</source>
        <translation>職位有效到</translation>
    </message>
    <message id="near_miss.open">
        <source>See this vacancy</source>
        <translation>睇呢個職位</translation>
    </message>
    <message id="near_miss.next">
        <source>Next one</source>
        <translation>睇下一個</translation>
    </message>
    <message id="near_miss.previous">
        <source>Previous one</source>
        <translation>睇上一個</translation>
    </message>
    <message id="near_miss.met">
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message id="near_miss.unknown">
        <source>not known, ask</source>
        <translation>您冇填，問吓就得</translation>
    </message>
    <message id="near_miss.not_asked">
        <source>not asked for</source>
        <translation>呢個職位冇提</translation>
    </message>
    <message id="near_miss.pane.age">
        <source>Age fits</source>
        <translation>年齡啱</translation>
    </message>
    <message id="near_miss.pane.education">
        <source>Schooling fits</source>
        <translation>學歷夠</translation>
    </message>
    <message id="near_miss.pane.experience">
        <source>Experience fits</source>
        <translation>經驗夠</translation>
    </message>
    <message id="near_miss.pane.certificate">
        <source>Certificate held</source>
        <translation>證件有</translation>
    </message>
    <message id="near_miss.pane.shift">
        <source>Shift fits</source>
        <translation>班次啱</translation>
    </message>
    <message id="near_miss.free.age">
        <source>Any age</source>
        <translation>唔睇年齡</translation>
    </message>
    <message id="near_miss.free.education">
        <source>Any schooling</source>
        <translation>唔睇學歷</translation>
    </message>
    <message id="near_miss.free.experience">
        <source>No experience</source>
        <translation>唔睇經驗</translation>
    </message>
    <message id="near_miss.free.certificate">
        <source>No certificate</source>
        <translation>唔睇證件</translation>
    </message>
    <message id="near_miss.free.shift">
        <source>Any shift</source>
        <translation>唔睇班次</translation>
    </message>
    <message id="speak.near_misses">
        <source>For this vacancy one thing is missing. With it the work is open to you.</source>
        <translation>呢個職位，你只差一樣。補返呢一樣就做得。</translation>
    </message>
    <message id="near_miss.note.best">
        <source>%2 · nearest %3 of %1</source>
        <translation>%1 個中頭 %3 個 · 第 %2 個</translation>
    </message>
    <message id="near_miss.other">
        <source>one more thing</source>
        <translation>仲有一項要求</translation>
    </message>
    <message id="near_miss.other.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.other.how">
        <source>Ask the staff</source>
        <translation>問下工作人員</translation>
    </message>
</context>
</TS>
