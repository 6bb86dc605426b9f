<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.template">
        <source>Template…</source>
        <translation>範本…</translation>
    </message>
    <message id="editor.templates">
        <source>Templates</source>
        <translation>頁面範本</translation>
    </message>
    <message id="editor.templates.how">
        <source>Choose a template and press Enter. Blanks such as “__date__” are to be filled in before it is published; Tab goes to the next one.</source>
        <translation>選一個範本按 Enter。文字裏的空格（如「__幾月幾日__」）要填好才能發佈，按 Tab 跳到下一個。</translation>
    </message>
    <message id="editor.templates.take">
        <source>Take this one</source>
        <translation>用這個範本</translation>
    </message>
    <message id="editor.dialog.leave">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="editor.verdict.blank">
        <source>%1 blanks are not filled in yet; the first is “%2”.</source>
        <translation>還有 %1 處未填，先填「%2」。</translation>
    </message>
    <message id="editor.template.all">
        <source>All vacancies</source>
        <translation>全部職位表</translation>
    </message>
    <message id="editor.template.district">
        <source>Vacancies in %1 (%2)</source>
        <translation>%1的職位表（%2 個）</translation>
    </message>
    <message id="editor.template.trade">
        <source>Vacancies for %1 (%2)</source>
        <translation>%1職位表（%2 個）</translation>
    </message>
    <message id="editor.template.spotlight">
        <source>One vacancy at a time</source>
        <translation>單個職位輪流推介</translation>
    </message>
    <message id="editor.template.spotlight.trade">
        <source>One %1 at a time (%2)</source>
        <translation>輪流推介%1（%2 個）</translation>
    </message>
    <message id="editor.template.closing">
        <source>Closing days</source>
        <translation>放假通知</translation>
    </message>
    <message id="editor.template.closing.page">
        <source>Closed for __feast__
From __day__ to __day__ no service
Open again on __day__
Questions: call 12333</source>
        <translation>__節日__放假通知
__幾月幾日__至__幾月幾日__放假
__幾月幾日__起照常開門
急事請打 12333 查詢</translation>
    </message>
    <message id="editor.template.fair">
        <source>Job fair</source>
        <translation>招聘會預告</translation>
    </message>
    <message id="editor.template.fair.page">
        <source>Job fair on __day__
From __hour__ to __hour__
At __floor and hall__
Bring your ID card; free entry</source>
        <translation>__幾月幾日__招聘會
時間：__幾點__到__幾點__
地點：__哪一層哪個廳__
請帶身份證和履歷，免費入場</translation>
    </message>
    <message id="editor.template.power">
        <source>No power</source>
        <translation>停電停業</translation>
    </message>
    <message id="editor.template.power.page">
        <source>No power
On __day__ from __hour__ to __hour__
Boards, touch screens and desks stop
They go on as soon as it is back</source>
        <translation>停電暫停辦理
__幾月幾日__ __幾點__到__幾點__停電
大屏和觸控螢幕停用，窗口暫停辦理
來電後馬上恢復，不便之處請見諒</translation>
    </message>
    <message id="editor.template.fraud">
        <source>Beware of fraud</source>
        <translation>防詐騙提示</translation>
    </message>
    <message id="editor.template.fraud.page">
        <source>Pay nothing for work
No deposit, no fee for training
Keep your ID and bank card
In doubt? Ask us at the desk</source>
        <translation>找工作，先別交錢
要按金、培訓費、制服費的，別交
身份證、銀行卡不要交給別人
覺得可疑，請到窗口問職員</translation>
    </message>
    <message id="editor.template.training">
        <source>Training</source>
        <translation>培訓報名</translation>
    </message>
    <message id="editor.template.training.page">
        <source>Training: __trade__
Begins on __day__, __number__ places
Apply at __desk__ with your ID
Until __day__</source>
        <translation>__工種__培訓報名
__幾月幾日__開課，名額__幾__人
報名：__幾樓幾號窗口__，帶身份證
報名截止：__幾月幾日__</translation>
    </message>
    <message id="editor.template.papers">
        <source>Bring your papers</source>
        <translation>證件提示</translation>
    </message>
    <message id="editor.template.papers.page">
        <source>Bring your papers
To register: your own ID card
For skilled work: the certificate
Something missing? Ask at the desk</source>
        <translation>辦事請帶好證件
求職登記：本人身份證
技能職位：技能證書正本
材料不齊，窗口可先登記</translation>
    </message>
    <message id="editor.template.health">
        <source>Health check</source>
        <translation>體檢提示</translation>
    </message>
    <message id="editor.template.health.page">
        <source>Health check first
Asked for in kitchens and homes
Where: __hospital or address__
When: __days and hours__</source>
        <translation>上崗前請先體檢
餐飲、家政等職位要健康證
體檢點：__醫院或地址__
體檢時間：__周幾幾點__</translation>
    </message>
    <message id="editor.template.moved">
        <source>Desk moved</source>
        <translation>窗口調整</translation>
    </message>
    <message id="editor.template.moved.page">
        <source>A desk has moved
__which service__
From __day__ on at __floor and desk__
Ask at the information desk</source>
        <translation>窗口調整通知
__甚麼業務__
從__幾月幾日__起，改到__幾樓幾號窗口__
找不到請問諮詢台</translation>
    </message>
    <message id="editor.template.wages">
        <source>Unpaid wages</source>
        <translation>工資維權</translation>
    </message>
    <message id="editor.template.wages.page">
        <source>Wages not paid?
Keep contract, hours and payslips
Call 12333
Or ask at __desk__</source>
        <translation>被拖欠工資怎麼辦
留好合約、考勤、工資記錄
打 12333 查詢和投訴
也可到__幾號窗口__問職員</translation>
    </message>
    <message id="editor.template.found">
        <source>Lost and found</source>
        <translation>失物招領</translation>
    </message>
    <message id="editor.template.found.page">
        <source>Lost and found
__thing__ found on __day__ at __place__
Fetch it at __desk__
Describe it, and bring your ID</source>
        <translation>失物招領
__幾月幾日__在__哪裏__拾到__甚麼__
請失主到__哪裏__認領
認領要說出特徵，帶身份證</translation>
    </message>
</context>
</TS>
