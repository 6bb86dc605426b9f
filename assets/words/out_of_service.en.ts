<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="out_of_service.title">
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message id="out_of_service.where">
        <source>Please go to the counter</source>
        <translation>Please go to the counter</translation>
    </message>
    <message id="out_of_service.more">
        <source>Not your fault. The machine will try again.</source>
        <translation>It is not your fault. The machine will try again by itself.</translation>
    </message>
    <message id="out_of_service.card">
        <source>Is your card still in? Please take it</source>
        <translation>Is your card still in? Please take it</translation>
    </message>
    <message id="out_of_service.phone">
        <source>Enquiries</source>
        <translation>Enquiries</translation>
    </message>
</context>
</TS>
