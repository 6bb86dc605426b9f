<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.template">
        <source>Template…</source>
        <translation>Template…</translation>
    </message>
    <message id="editor.templates">
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message id="editor.templates.how">
        <source>Choose a template and press Enter. Blanks such as “__date__” are to be filled in before it is published; Tab goes to the next one.</source>
        <translation>Choose a template and press Enter. Blanks such as “__date__” are to be filled in before it is published; Tab goes to the next one.</translation>
    </message>
    <message id="editor.templates.take">
        <source>Take this one</source>
        <translation>Take this one</translation>
    </message>
    <message id="editor.dialog.leave">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="editor.verdict.blank">
        <source>%1 blanks are not filled in yet; the first is “%2”.</source>
        <translation>%1 blanks are not filled in yet; the first is “%2”.</translation>
    </message>
    <message id="editor.template.all">
        <source>All vacancies</source>
        <translation>All vacancies</translation>
    </message>
    <message id="editor.template.district">
        <source>Vacancies in %1 (%2)</source>
        <translation>Vacancies in %1 (%2)</translation>
    </message>
    <message id="editor.template.trade">
        <source>Vacancies for %1 (%2)</source>
        <translation>Vacancies for %1 (%2)</translation>
    </message>
    <message id="editor.template.spotlight">
        <source>One vacancy at a time</source>
        <translation>One vacancy at a time</translation>
    </message>
    <message id="editor.template.spotlight.trade">
        <source>One %1 at a time (%2)</source>
        <translation>One %1 at a time (%2)</translation>
    </message>
    <message id="editor.template.closing">
        <source>Closing days</source>
        <translation>Closing days</translation>
    </message>
    <message id="editor.template.closing.page">
        <source>Closed for __feast__
From __day__ to __day__ no service
Open again on __day__
Questions: call 12333</source>
        <translation>Closed for __feast__
From __day__ to __day__ no service
Open again on __day__
Questions: call 12333</translation>
    </message>
    <message id="editor.template.fair">
        <source>Job fair</source>
        <translation>Job fair</translation>
    </message>
    <message id="editor.template.fair.page">
        <source>Job fair on __day__
From __hour__ to __hour__
At __floor and hall__
Bring your ID card; free entry</source>
        <translation>Job fair on __day__
From __hour__ to __hour__
At __floor and hall__
Bring your ID card; free entry</translation>
    </message>
    <message id="editor.template.power">
        <source>No power</source>
        <translation>No power</translation>
    </message>
    <message id="editor.template.power.page">
        <source>No power
On __day__ from __hour__ to __hour__
Boards, touch screens and desks stop
They go on as soon as it is back</source>
        <translation>No power
On __day__ from __hour__ to __hour__
Boards, touch screens and desks stop
They go on as soon as it is back</translation>
    </message>
    <message id="editor.template.fraud">
        <source>Beware of fraud</source>
        <translation>Beware of fraud</translation>
    </message>
    <message id="editor.template.fraud.page">
        <source>Pay nothing for work
No deposit, no fee for training
Keep your ID and bank card
In doubt? Ask us at the desk</source>
        <translation>Pay nothing for work
No deposit, no fee for training
Keep your ID and bank card
In doubt? Ask us at the desk</translation>
    </message>
    <message id="editor.template.training">
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message id="editor.template.training.page">
        <source>Training: __trade__
Begins on __day__, __number__ places
Apply at __desk__ with your ID
Until __day__</source>
        <translation>Training: __trade__
Begins on __day__, __number__ places
Apply at __desk__ with your ID
Until __day__</translation>
    </message>
    <message id="editor.template.papers">
        <source>Bring your papers</source>
        <translation>Bring your papers</translation>
    </message>
    <message id="editor.template.papers.page">
        <source>Bring your papers
To register: your own ID card
For skilled work: the certificate
Something missing? Ask at the desk</source>
        <translation>Bring your papers
To register: your own ID card
For skilled work: the certificate
Something missing? Ask at the desk</translation>
    </message>
    <message id="editor.template.health">
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message id="editor.template.health.page">
        <source>Health check first
Asked for in kitchens and homes
Where: __hospital or address__
When: __days and hours__</source>
        <translation>Health check first
Asked for in kitchens and homes
Where: __hospital or address__
When: __days and hours__</translation>
    </message>
    <message id="editor.template.moved">
        <source>Desk moved</source>
        <translation>Desk moved</translation>
    </message>
    <message id="editor.template.moved.page">
        <source>A desk has moved
__which service__
From __day__ on at __floor and desk__
Ask at the information desk</source>
        <translation>A desk has moved
__which service__
From __day__ on at __floor and desk__
Ask at the information desk</translation>
    </message>
    <message id="editor.template.wages">
        <source>Unpaid wages</source>
        <translation>Unpaid wages</translation>
    </message>
    <message id="editor.template.wages.page">
        <source>Wages not paid?
Keep contract, hours and payslips
Call 12333
Or ask at __desk__</source>
        <translation>Wages not paid?
Keep contract, hours and payslips
Call 12333
Or ask at __desk__</translation>
    </message>
    <message id="editor.template.found">
        <source>Lost and found</source>
        <translation>Lost and found</translation>
    </message>
    <message id="editor.template.found.page">
        <source>Lost and found
__thing__ found on __day__ at __place__
Fetch it at __desk__
Describe it, and bring your ID</source>
        <translation>Lost and found
__thing__ found on __day__ at __place__
Fetch it at __desk__
Describe it, and bring your ID</translation>
    </message>
</context>
</TS>
