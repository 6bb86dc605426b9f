<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="fetching.title">
        <source>Getting your records</source>
        <translation>查緊您嘅社保</translation>
    </message>
    <message id="fetching.more">
        <source>PIN is right, asking the city.</source>
        <translation>密碼啱，問緊市度。</translation>
    </message>
    <message id="fetching.step.pin">
        <source>PIN</source>
        <translation>對密碼</translation>
    </message>
    <message id="fetching.step.city">
        <source>City</source>
        <translation>問市度</translation>
    </message>
    <message id="fetching.step.records">
        <source>Records</source>
        <translation>睇記錄</translation>
    </message>
    <message id="home.records">
        <source>My insurance</source>
        <translation>我嘅社保</translation>
    </message>
    <message id="home.records.more">
        <source>Pension months paid</source>
        <translation>養老累計繳費</translation>
    </message>
    <message id="home.records.pin">
        <source>With your PIN</source>
        <translation>入密碼就睇得</translation>
    </message>
    <message id="home.records.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="home.records.cut">
        <source>Not available now</source>
        <translation>而家查唔到</translation>
    </message>
    <message id="kind.pension">
        <source>Pension</source>
        <translation>養老</translation>
    </message>
    <message id="kind.medical">
        <source>Medical</source>
        <translation>醫療</translation>
    </message>
    <message id="kind.unemployment">
        <source>Job loss</source>
        <translation>失業</translation>
    </message>
    <message id="kind.injury">
        <source>Injury</source>
        <translation>工傷</translation>
    </message>
    <message id="kind.maternity">
        <source>Maternity</source>
        <translation>生育</translation>
    </message>
    <message id="records.title">
        <source>My insurance</source>
        <translation>我嘅社保</translation>
    </message>
    <message id="records.as_of">
        <source>as of %1</source>
        <translation>數據到 %1</translation>
    </message>
    <message id="records.total">
        <source>%1, paid</source>
        <translation>%1一共繳咗</translation>
    </message>
    <message id="records.last">
        <source>Last paid</source>
        <translation>最後一次繳費</translation>
    </message>
    <message id="records.pension">
        <source>To %1 years</source>
        <translation>離 %1 年仲爭</translation>
    </message>
    <message id="records.rules">
        <source>by today's rules</source>
        <translation>按而家嘅規定</translation>
    </message>
    <message id="records.benefit">
        <source>Benefit due</source>
        <translation>失業金可領</translation>
    </message>
    <message id="records.drawn">
        <source>%1 drawn</source>
        <translation>已領 %1 個月</translation>
    </message>
    <message id="records.chart">
        <source>Months paid</source>
        <translation>邊年邊月繳咗</translation>
    </message>
    <message id="records.key.paid">
        <source>paid</source>
        <translation>繳咗</translation>
    </message>
    <message id="records.key.gap">
        <source>gap</source>
        <translation>冇繳</translation>
    </message>
    <message id="records.key.not_due">
        <source>not due</source>
        <translation>未到</translation>
    </message>
    <message id="records.gap">
        <source>%1 months</source>
        <translation>斷 %1 個月</translation>
    </message>
    <message id="records.gap.short">
        <source>%1</source>
        <translation>斷 %1</translation>
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
        <translation>停繳</translation>
    </message>
    <message id="records.months">
        <source>%1 mo</source>
        <translation>%1 個月</translation>
    </message>
    <message id="records.nothing">
        <source>No records of this kind</source>
        <translation>冇呢項記錄</translation>
    </message>
    <message id="records.amount">
        <source>Account</source>
        <translation>戶口嘅錢</translation>
    </message>
    <message id="records.no_amount">
        <source>no account</source>
        <translation>冇戶口</translation>
    </message>
    <message id="records.helped">
        <source>Hidden now</source>
        <translation>陪同時唔顯示</translation>
    </message>
    <message id="records.show">
        <source>Show</source>
        <translation>顯示金額</translation>
    </message>
    <message id="records.hide">
        <source>Hide</source>
        <translation>收起金額</translation>
    </message>
    <message id="records.other">
        <source>Other kinds</source>
        <translation>睇其他險</translation>
    </message>
    <message id="records.earlier">
        <source>Earlier</source>
        <translation>早幾年</translation>
    </message>
    <message id="records.later">
        <source>Later</source>
        <translation>近幾年</translation>
    </message>
    <message id="speak.fetching">
        <source>Fetching your records. One moment, please.</source>
        <translation>查緊你嘅社保，請等等。</translation>
    </message>
    <message id="speak.records">
        <source>These are your insurance records. Dark months are paid, hatched months are not.</source>
        <translation>呢版係你嘅社保記錄。深色係已繳，斜線係冇繳。</translation>
    </message>
    <message id="speak.records_elsewhere">
        <source>Your records cannot be shown here. The screen says where to ask.</source>
        <translation>社保記錄喺呢度睇唔到。螢幕上面寫住去邊度查。</translation>
    </message>
    <message id="records.as_of_part">
        <source>as of %1 · incomplete</source>
        <translation>數據到 %1 · 唔完整</translation>
    </message>
</context>
</TS>
