<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="out_of_service.title">
        <source>Out of service</source>
        <translation>暂停服务</translation>
    </message>
    <message id="out_of_service.where">
        <source>Please go to the counter</source>
        <translation>请到服务台办理</translation>
    </message>
    <message id="out_of_service.more">
        <source>Not your fault. The machine will try again.</source>
        <translation>不是您的问题。机器过一会儿自己再试。</translation>
    </message>
    <message id="out_of_service.card">
        <source>Is your card still in? Please take it</source>
        <translation>卡还在机器里，请取走</translation>
    </message>
    <message id="out_of_service.phone">
        <source>Enquiries</source>
        <translation>问询电话</translation>
    </message>
</context>
</TS>
