<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="out_of_service.title">
        <source>Out of service</source>
        <translation>暫停服務</translation>
    </message>
    <message id="out_of_service.where">
        <source>Please go to the counter</source>
        <translation>請去服務台辦</translation>
    </message>
    <message id="out_of_service.more">
        <source>Not your fault. The machine will try again.</source>
        <translation>唔係您嘅問題。部機過一陣會自己再試。</translation>
    </message>
    <message id="out_of_service.card">
        <source>Is your card still in? Please take it</source>
        <translation>張卡仲喺機入面，請攞走</translation>
    </message>
    <message id="out_of_service.phone">
        <source>Enquiries</source>
        <translation>查詢電話</translation>
    </message>
</context>
</TS>
