<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.board.beside">
        <source>A page of its district's playlists, which take turns with the hall's</source>
        <translation>正轮到全区播放表</translation>
    </message>
    <message id="display.why.of_district">
        <source>%1 of the district %2</source>
        <translation>全区（%2）%1</translation>
    </message>
    <message id="editor.schedule.of_district">
        <source>[district] %1</source>
        <translation>【区】%1</translation>
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
    <message id="editor.later">
        <source>A later version of the editor made this; saved here it would lose: %1. Open it with that version. Nothing was changed.</source>
        <translation>此内容由更新版本的编辑器制作，在本机保存会丢失：%1。请用新版编辑器打开。内容没有改动。</translation>
    </message>
    <message id="editor.later.page">
        <source>the page “%1”</source>
        <translation>页面“%1”</translation>
    </message>
    <message id="editor.later.slot">
        <source>the schedule of “%1”</source>
        <translation>“%1”的排期</translation>
    </message>
    <message id="editor.later.daypart">
        <source>the daypart “%1”</source>
        <translation>时段“%1”</translation>
    </message>
    <message id="editor.later.group">
        <source>the group “%1”</source>
        <translation>屏组“%1”</translation>
    </message>
    <message id="editor.later.other">
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message id="editor.failure.L-200">
        <source>The city did not answer</source>
        <translation>服务器没有答复</translation>
    </message>
    <message id="editor.failure.L-200.do">
        <source>Try again in a while; what you edit is kept.</source>
        <translation>请过一会儿再试；编辑的内容都在。</translation>
    </message>
    <message id="editor.failure.L-204">
        <source>The line broke, and nobody knows whether the city has it</source>
        <translation>线路断了，不知道服务器收到没有</translation>
    </message>
    <message id="editor.failure.L-204.do">
        <source>Look (F5) before you do it again; what you edit is kept.</source>
        <translation>请先按 F5 看一看，再决定是否重来；编辑的内容都在。</translation>
    </message>
    <message id="editor.failure.L-210">
        <source>The city does not know this office PC</source>
        <translation>服务器不认识这台电脑</translation>
    </message>
    <message id="editor.failure.L-210.do">
        <source>Have the administrator enrol it; what you edit is kept.</source>
        <translation>请管理员登记这台电脑；编辑的内容都在。</translation>
    </message>
    <message id="editor.failure.L-214">
        <source>The city has no such version, hall or district</source>
        <translation>服务器上没有这个版本、市场或区</translation>
    </message>
    <message id="editor.failure.L-214.do">
        <source>Look (F5) at what there is; it may have been tidied away.</source>
        <translation>请按 F5 看看现有的版本；旧版本可能已清理。</translation>
    </message>
    <message id="editor.failure.L-218">
        <source>The city does not understand what this editor sent</source>
        <translation>服务器看不懂编辑器发去的内容</translation>
    </message>
    <message id="editor.failure.L-218.do">
        <source>Server and editor are of versions that do not fit: tell the administrator. What you edit is kept.</source>
        <translation>服务器和编辑器版本不配套，请告诉管理员；编辑的内容都在。</translation>
    </message>
    <message id="editor.failure.L-219">
        <source>The city's server failed</source>
        <translation>服务器出了问题</translation>
    </message>
    <message id="editor.failure.L-219.do">
        <source>Try again in a while, then tell the administrator. What you edit is kept.</source>
        <translation>请过一会儿再试，还不行请告诉管理员；编辑的内容都在。</translation>
    </message>
    <message id="editor.city.signed_in_again">
        <source>Signed in: %1. What you pressed before was not done: press it again.</source>
        <translation>已登录：%1。刚才的操作没有做完，请再按一次。</translation>
    </message>
</context>
</TS>
