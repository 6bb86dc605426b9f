<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.board.beside">
        <source>A page of its district's playlists, which take turns with the hall's: frame %1, %2</source>
        <translation>正輪到全區播放表：第 %1 幀，%2</translation>
    </message>
    <message id="display.why.of_district">
        <source>%1 of the district %2</source>
        <translation>全區（%2）%1</translation>
    </message>
    <message id="editor.flaw">
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="editor.disk.full">
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message id="editor.disk.refused">
        <source>it may not be written there</source>
        <translation>沒有寫入權限</translation>
    </message>
    <message id="editor.disk.gone">
        <source>the folder or disk is not there</source>
        <translation>資料夾或磁碟不在了</translation>
    </message>
    <message id="editor.disk.failing">
        <source>the disk is failing</source>
        <translation>磁碟有故障</translation>
    </message>
    <message id="editor.disk.other">
        <source>the disk does not take it</source>
        <translation>磁碟拒絕寫入</translation>
    </message>
    <message id="backend.place.hall">
        <source>hall</source>
        <translation>市場</translation>
    </message>
    <message id="backend.place.district">
        <source>district</source>
        <translation>全區</translation>
    </message>
</context>
</TS>
