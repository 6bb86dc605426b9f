<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.near_misses">
        <source>One step away</source>
        <translation>还差一步</translation>
    </message>
    <message id="home.near_misses.more">
        <source>One thing is missing</source>
        <translation>补上一样就能做</translation>
    </message>
    <message id="home.near_misses.none">
        <source>None now</source>
        <translation>现在没有</translation>
    </message>
    <message id="home.near_misses.later">
        <source>After you choose</source>
        <translation>选了工种就知道</translation>
    </message>
    <message id="home.near_misses.unit">
        <source>vacancies</source>
        <translation>个岗位</translation>
    </message>
    <message id="near_miss.title">
        <source>One step away</source>
        <translation>还差一步</translation>
    </message>
    <message id="near_miss.note">
        <source>%2 of %1 vacancies</source>
        <translation>%1 个岗位 · 第 %2 个</translation>
    </message>
    <message id="near_miss.only">
        <source>Only this is missing</source>
        <translation>只差这一样</translation>
    </message>
    <message id="near_miss.certificate">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.certificate.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.certificate.how">
        <source>Ask about courses</source>
        <translation>问问有没有培训班</translation>
    </message>
    <message id="near_miss.education">
        <source>%1</source>
        <translation>%1毕业</translation>
    </message>
    <message id="near_miss.education.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.education.how">
        <source>Experience may do</source>
        <translation>有的单位看经验</translation>
    </message>
    <message id="near_miss.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.shift.detail">
        <source>you did not choose it</source>
        <translation>您没选这个班</translation>
    </message>
    <message id="near_miss.shift.how">
        <source>If you can work it, try</source>
        <translation>能上这个班就去试</translation>
    </message>
    <message id="near_miss.how">
        <source>What helps</source>
        <translation>这样补上</translation>
    </message>
    <message id="near_miss.ask">
        <source>Ask the staff</source>
        <translation>问工作人员</translation>
    </message>
    <message id="near_miss.until">
        <source>Vacancy stands until</source>
        <translation>岗位有效到</translation>
    </message>
    <message id="near_miss.open">
        <source>See this vacancy</source>
        <translation>看这个岗位</translation>
    </message>
    <message id="near_miss.next">
        <source>Next one</source>
        <translation>看下一个</translation>
    </message>
    <message id="near_miss.previous">
        <source>Previous one</source>
        <translation>看上一个</translation>
    </message>
    <message id="near_miss.met">
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message id="near_miss.unknown">
        <source>not known, ask</source>
        <translation>您没填，问问就行</translation>
    </message>
    <message id="near_miss.not_asked">
        <source>not asked for</source>
        <translation>这个岗位没提</translation>
    </message>
    <message id="near_miss.pane.age">
        <source>Age fits</source>
        <translation>年龄合适</translation>
    </message>
    <message id="near_miss.pane.education">
        <source>Schooling fits</source>
        <translation>学历够</translation>
    </message>
    <message id="near_miss.pane.experience">
        <source>Experience fits</source>
        <translation>经验够</translation>
    </message>
    <message id="near_miss.pane.certificate">
        <source>Certificate held</source>
        <translation>证件有</translation>
    </message>
    <message id="near_miss.pane.shift">
        <source>Shift fits</source>
        <translation>班次合适</translation>
    </message>
    <message id="near_miss.free.age">
        <source>Any age</source>
        <translation>不看年龄</translation>
    </message>
    <message id="near_miss.free.education">
        <source>Any schooling</source>
        <translation>不看学历</translation>
    </message>
    <message id="near_miss.free.experience">
        <source>No experience</source>
        <translation>不看经验</translation>
    </message>
    <message id="near_miss.free.certificate">
        <source>No certificate</source>
        <translation>不看证件</translation>
    </message>
    <message id="near_miss.free.shift">
        <source>Any shift</source>
        <translation>不看班次</translation>
    </message>
    <message id="speak.near_misses">
        <source>For this vacancy one thing is missing. With it the work is open to you.</source>
        <translation>这个岗位，您只差一样。补上这一样就可以做。</translation>
    </message>
    <message id="near_miss.note.best">
        <source>%2 · nearest %3 of %1</source>
        <translation>%1 个里前 %3 个 · 第 %2 个</translation>
    </message>
    <message id="near_miss.other">
        <source>one more thing</source>
        <translation>还有一项要求</translation>
    </message>
    <message id="near_miss.other.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.other.how">
        <source>Ask the staff</source>
        <translation>问问工作人员</translation>
    </message>
</context>
</TS>
