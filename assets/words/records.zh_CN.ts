<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="fetching.title">
        <source>Getting your records</source>
        <translation>正在查您的社保</translation>
    </message>
    <message id="fetching.more">
        <source>PIN is right, asking the city.</source>
        <translation>密码对了，正在问市里。</translation>
    </message>
    <message id="fetching.step.pin">
        <source>PIN</source>
        <translation>对密码</translation>
    </message>
    <message id="fetching.step.city">
        <source>City</source>
        <translation>问市里</translation>
    </message>
    <message id="fetching.step.records">
        <source>Records</source>
        <translation>看记录</translation>
    </message>
    <message id="home.records">
        <source>My insurance</source>
        <translation>我的社保</translation>
    </message>
    <message id="home.records.more">
        <source>Pension months paid</source>
        <translation>养老累计缴费</translation>
    </message>
    <message id="home.records.pin">
        <source>With your PIN</source>
        <translation>输密码就能看</translation>
    </message>
    <message id="home.records.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="home.records.cut">
        <source>Not available now</source>
        <translation>现在查不了</translation>
    </message>
    <message id="kind.pension">
        <source>Pension</source>
        <translation>养老</translation>
    </message>
    <message id="kind.medical">
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message id="kind.unemployment">
        <source>Job loss</source>
        <translation>失业</translation>
    </message>
    <message id="kind.injury">
        <source>Injury</source>
        <translation>工伤</translation>
    </message>
    <message id="kind.maternity">
        <source>Maternity</source>
        <translation>生育</translation>
    </message>
    <message id="records.title">
        <source>My insurance</source>
        <translation>我的社保</translation>
    </message>
    <message id="records.as_of">
        <source>as of %1</source>
        <translation>数据到 %1</translation>
    </message>
    <message id="records.total">
        <source>%1, paid</source>
        <translation>%1一共缴了</translation>
    </message>
    <message id="records.last">
        <source>Last paid</source>
        <translation>最后一次缴费</translation>
    </message>
    <message id="records.pension">
        <source>To %1 years</source>
        <translation>离 %1 年还差</translation>
    </message>
    <message id="records.rules">
        <source>by today's rules</source>
        <translation>按现在的规定</translation>
    </message>
    <message id="records.benefit">
        <source>Benefit due</source>
        <translation>失业金可领</translation>
    </message>
    <message id="records.drawn">
        <source>%1 drawn</source>
        <translation>已领 %1 个月</translation>
    </message>
    <message id="records.chart">
        <source>Months paid</source>
        <translation>哪年哪月缴了</translation>
    </message>
    <message id="records.key.paid">
        <source>paid</source>
        <translation>缴了</translation>
    </message>
    <message id="records.key.gap">
        <source>gap</source>
        <translation>没缴</translation>
    </message>
    <message id="records.key.not_due">
        <source>not due</source>
        <translation>未到</translation>
    </message>
    <message id="records.gap">
        <source>%1 months</source>
        <translation>断 %1 个月</translation>
    </message>
    <message id="records.gap.short">
        <source>%1</source>
        <translation>断 %1</translation>
    </message>
    <message id="records.gap.goes_on">
        <source>cont.</source>
        <translation>接上年</translation>
    </message>
    <message id="records.in_force">
        <source>in force</source>
        <translation>在保</translation>
    </message>
    <message id="records.stopped">
        <source>stopped</source>
        <translation>停缴</translation>
    </message>
    <message id="records.months">
        <source>%1 mo</source>
        <translation>%1 个月</translation>
    </message>
    <message id="records.nothing">
        <source>No records of this kind</source>
        <translation>没有这一项的记录</translation>
    </message>
    <message id="records.amount">
        <source>Account</source>
        <translation>账户里的钱</translation>
    </message>
    <message id="records.no_amount">
        <source>no account</source>
        <translation>没有账户</translation>
    </message>
    <message id="records.helped">
        <source>Hidden now</source>
        <translation>陪同时不显示</translation>
    </message>
    <message id="records.show">
        <source>Show</source>
        <translation>显示金额</translation>
    </message>
    <message id="records.hide">
        <source>Hide</source>
        <translation>收起金额</translation>
    </message>
    <message id="records.other">
        <source>Other kinds</source>
        <translation>看别的险</translation>
    </message>
    <message id="records.earlier">
        <source>Earlier</source>
        <translation>更早几年</translation>
    </message>
    <message id="records.later">
        <source>Later</source>
        <translation>更近几年</translation>
    </message>
    <message id="speak.fetching">
        <source>Fetching your records. One moment, please.</source>
        <translation>正在查您的社保，请稍等。</translation>
    </message>
    <message id="speak.records">
        <source>These are your insurance records. Dark months are paid, hatched months are not.</source>
        <translation>这是您的社保记录。深色是已缴，斜线是没有缴。</translation>
    </message>
    <message id="speak.records_elsewhere">
        <source>Your records cannot be shown here. The screen says where to ask.</source>
        <translation>社保记录在这里看不了。屏幕上写着去哪里查。</translation>
    </message>
    <message id="records.as_of_part">
        <source>as of %1 · incomplete</source>
        <translation>数据到 %1 · 不完整</translation>
    </message>
</context>
</TS>
