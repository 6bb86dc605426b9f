<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="paper.title">
        <source>Letter of introduction</source>
        <translation>推荐信</translation>
    </message>
    <message id="paper.demonstration">
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message id="paper.demonstration_note">
        <source>Demonstration: people and vacancies are invented.</source>
        <translation>演示：人和岗位都是虚构的。</translation>
    </message>
    <message id="paper.number">
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message id="paper.letter_number">
        <source>Letter %1</source>
        <translation>推荐信 %1</translation>
    </message>
    <message id="paper.check_code">
        <source>Check code %1</source>
        <translation>校验码 %1</translation>
    </message>
    <message id="paper.vacancy_number">
        <source>Vacancy %1</source>
        <translation>岗位号 %1</translation>
    </message>
    <message id="paper.to">
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message id="paper.sentence">
        <source>We introduce %1, who applies for this vacancy.</source>
        <translation>现推荐 %1 前来应聘，请予接洽。</translation>
    </message>
    <message id="paper.sentence_nameless">
        <source>We introduce the bearer, who applies for this vacancy.</source>
        <translation>现推荐持信人前来应聘，请予接洽。</translation>
    </message>
    <message id="paper.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="paper.vacancy">
        <source>Vacancy</source>
        <translation>岗位</translation>
    </message>
    <message id="paper.employer">
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message id="paper.wage">
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message id="paper.form">
        <source>Employment</source>
        <translation>用工形式</translation>
    </message>
    <message id="paper.form.contract">
        <source>Labour contract</source>
        <translation>劳动合同</translation>
    </message>
    <message id="paper.form.dispatch">
        <source>Dispatched by an agency</source>
        <translation>劳务派遣</translation>
    </message>
    <message id="paper.form.outsourced">
        <source>Outsourced</source>
        <translation>外包</translation>
    </message>
    <message id="paper.form.part_time">
        <source>Part-time</source>
        <translation>非全日制</translation>
    </message>
    <message id="paper.form.daily">
        <source>Paid by the day</source>
        <translation>日结</translation>
    </message>
    <message id="paper.form.over_age">
        <source>Agreement for work past pension age</source>
        <translation>超龄用工协议</translation>
    </message>
    <message id="paper.place">
        <source>Place of work</source>
        <translation>工作地点</translation>
    </message>
    <message id="paper.issued">
        <source>Issued</source>
        <translation>开具日期</translation>
    </message>
    <message id="paper.valid_until">
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message id="paper.hall">
        <source>Issued by</source>
        <translation>开具单位</translation>
    </message>
    <message id="paper.phone">
        <source>Telephone</source>
        <translation>咨询电话</translation>
    </message>
    <message id="paper.date">
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message id="paper.provisional">
        <source>This letter counts only after the window has completed it. Bring your social-security card and identity card.</source>
        <translation>这封信还要到窗口办完手续才算数。请带上社会保障卡和身份证。</translation>
    </message>
    <message id="paper.bring">
        <source>Bring this letter and your identity card to the interview.</source>
        <translation>面试时请带上这封信和身份证。</translation>
    </message>
    <message id="paper.scan">
        <source>Scan for number and check code</source>
        <translation>扫码可查编号和校验码</translation>
    </message>
</context>
</TS>
