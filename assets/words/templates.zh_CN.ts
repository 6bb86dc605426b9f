<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.template">
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message id="editor.templates">
        <source>Templates</source>
        <translation>页面模板</translation>
    </message>
    <message id="editor.templates.how">
        <source>Choose a template and press Enter. Blanks such as “__date__” are to be filled in before it is published; Tab goes to the next one.</source>
        <translation>选一个模板按回车。文字里的空（如“__几月几日__”）要填好才能发布，按 Tab 跳到下一个空。</translation>
    </message>
    <message id="editor.templates.take">
        <source>Take this one</source>
        <translation>用这个模板</translation>
    </message>
    <message id="editor.dialog.leave">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="editor.verdict.blank">
        <source>%1 blanks are not filled in yet; the first is “%2”.</source>
        <translation>还有 %1 处空没有填，先填“%2”。</translation>
    </message>
    <message id="editor.template.all">
        <source>All vacancies</source>
        <translation>全部岗位表</translation>
    </message>
    <message id="editor.template.district">
        <source>Vacancies in %1 (%2)</source>
        <translation>%1的岗位表（%2 个）</translation>
    </message>
    <message id="editor.template.trade">
        <source>Vacancies for %1 (%2)</source>
        <translation>%1岗位表（%2 个）</translation>
    </message>
    <message id="editor.template.spotlight">
        <source>One vacancy at a time</source>
        <translation>单个岗位轮流推介</translation>
    </message>
    <message id="editor.template.spotlight.trade">
        <source>One %1 at a time (%2)</source>
        <translation>轮流推介%1（%2 个）</translation>
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
        <translation>__节日__放假通知
__几月几日__至__几月几日__放假
__几月几日__起照常开门
急事请打 12333 咨询</translation>
    </message>
    <message id="editor.template.fair">
        <source>Job fair</source>
        <translation>招聘会预告</translation>
    </message>
    <message id="editor.template.fair.page">
        <source>Job fair on __day__
From __hour__ to __hour__
At __floor and hall__
Bring your ID card; free entry</source>
        <translation>__几月几日__招聘会
时间：__几点__到__几点__
地点：__哪一层哪个厅__
请带身份证和简历，免费入场</translation>
    </message>
    <message id="editor.template.power">
        <source>No power</source>
        <translation>停电停业</translation>
    </message>
    <message id="editor.template.power.page">
        <source>No power
On __day__ from __hour__ to __hour__
Boards, touch screens and desks stop
They go on as soon as it is back</source>
        <translation>停电暂停办理
__几月几日__ __几点__到__几点__停电
大屏和触摸屏停用，窗口暂停办理
来电后马上恢复，不便之处请谅解</translation>
    </message>
    <message id="editor.template.fraud">
        <source>Beware of fraud</source>
        <translation>防诈骗提醒</translation>
    </message>
    <message id="editor.template.fraud.page">
        <source>Pay nothing for work
No deposit, no fee for training
Keep your ID and bank card
In doubt? Ask us at the desk</source>
        <translation>找工作，先别交钱
要押金、培训费、服装费的，别交
身份证、银行卡不要交给别人
觉得可疑，请到窗口问工作人员</translation>
    </message>
    <message id="editor.template.training">
        <source>Training</source>
        <translation>培训报名</translation>
    </message>
    <message id="editor.template.training.page">
        <source>Training: __trade__
Begins on __day__, __number__ places
Apply at __desk__ with your ID
Until __day__</source>
        <translation>__工种__培训报名
__几月几日__开课，名额__几__人
报名：__几楼几号窗口__，带身份证
报名截止：__几月几日__</translation>
    </message>
    <message id="editor.template.papers">
        <source>Bring your papers</source>
        <translation>证件提醒</translation>
    </message>
    <message id="editor.template.papers.page">
        <source>Bring your papers
To register: your own ID card
For skilled work: the certificate
Something missing? Ask at the desk</source>
        <translation>办事请带好证件
求职登记：本人身份证
技能岗位：技能证书原件
材料不齐，窗口可先登记</translation>
    </message>
    <message id="editor.template.health">
        <source>Health check</source>
        <translation>体检提醒</translation>
    </message>
    <message id="editor.template.health.page">
        <source>Health check first
Asked for in kitchens and homes
Where: __hospital or address__
When: __days and hours__</source>
        <translation>上岗前请先体检
餐饮、家政等岗位要健康证
体检点：__医院或地址__
体检时间：__周几几点__</translation>
    </message>
    <message id="editor.template.moved">
        <source>Desk moved</source>
        <translation>窗口调整</translation>
    </message>
    <message id="editor.template.moved.page">
        <source>A desk has moved
__which service__
From __day__ on at __floor and desk__
Ask at the information desk</source>
        <translation>窗口调整通知
__什么业务__
从__几月几日__起，改到__几楼几号窗口__
找不到请问导办台</translation>
    </message>
    <message id="editor.template.wages">
        <source>Unpaid wages</source>
        <translation>工资维权</translation>
    </message>
    <message id="editor.template.wages.page">
        <source>Wages not paid?
Keep contract, hours and payslips
Call 12333
Or ask at __desk__</source>
        <translation>被拖欠工资怎么办
留好合同、考勤、工资记录
打 12333 咨询和投诉
也可到__几号窗口__问工作人员</translation>
    </message>
    <message id="editor.template.found">
        <source>Lost and found</source>
        <translation>失物招领</translation>
    </message>
    <message id="editor.template.found.page">
        <source>Lost and found
__thing__ found on __day__ at __place__
Fetch it at __desk__
Describe it, and bring your ID</source>
        <translation>失物招领
__几月几日__在__哪里__捡到__什么__
请失主到__哪里__认领
认领要说出特征，带身份证</translation>
    </message>
</context>
</TS>
