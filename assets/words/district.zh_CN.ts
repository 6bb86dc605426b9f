<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.board.beside">
        <source>A page of its district's playlists, which take turns with the hall's: frame %1, %2</source>
        <translation>正轮到全区播放表：第 %1 帧，%2</translation>
    </message>
    <message id="display.why.of_district">
        <source>%1 of the district %2</source>
        <translation>全区（%2）%1</translation>
    </message>
    <message id="editor.flaw">
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="editor.disk.full">
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message id="editor.disk.refused">
        <source>it may not be written there</source>
        <translation>没有写入权限</translation>
    </message>
    <message id="editor.disk.gone">
        <source>the folder or disk is not there</source>
        <translation>文件夹或磁盘不在了</translation>
    </message>
    <message id="editor.disk.failing">
        <source>the disk is failing</source>
        <translation>磁盘有故障</translation>
    </message>
    <message id="editor.disk.other">
        <source>the disk does not take it</source>
        <translation>磁盘拒绝写入</translation>
    </message>
    <message id="backend.place.hall">
        <source>hall</source>
        <translation>市场</translation>
    </message>
    <message id="backend.place.district">
        <source>district</source>
        <translation>全区</translation>
    </message>
</context>
</TS>
