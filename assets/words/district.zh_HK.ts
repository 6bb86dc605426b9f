<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.board.beside">
        <source>A page of its district's playlists, which take turns with the hall's</source>
        <translation>正輪到全區播放表</translation>
    </message>
    <message id="display.why.of_district">
        <source>%1 of the district %2</source>
        <translation>全區（%2）%1</translation>
    </message>
    <message id="editor.schedule.of_district">
        <source>[district] %1</source>
        <translation>【區】%1</translation>
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
    <message id="editor.later">
        <source>A later version of the editor made this; saved here it would lose: %1. Open it with that version. Nothing was changed.</source>
        <translation>此內容由較新版本的編輯器製作，在本機保存會遺失：%1。請用新版編輯器開啟。內容沒有改動。</translation>
    </message>
    <message id="editor.later.page">
        <source>the page “%1”</source>
        <translation>頁面「%1」</translation>
    </message>
    <message id="editor.later.slot">
        <source>the schedule of “%1”</source>
        <translation>「%1」的排期</translation>
    </message>
    <message id="editor.later.daypart">
        <source>the daypart “%1”</source>
        <translation>時段「%1」</translation>
    </message>
    <message id="editor.later.group">
        <source>the group “%1”</source>
        <translation>屏組「%1」</translation>
    </message>
    <message id="editor.later.other">
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message id="editor.failure.L-200">
        <source>The city did not answer</source>
        <translation>伺服器沒有答覆</translation>
    </message>
    <message id="editor.failure.L-200.do">
        <source>Try again in a while; what you edit is kept.</source>
        <translation>請過一會兒再試；編輯的內容都在。</translation>
    </message>
    <message id="editor.failure.L-204">
        <source>The line broke, and nobody knows whether the city has it</source>
        <translation>線路斷了，不知道伺服器收到沒有</translation>
    </message>
    <message id="editor.failure.L-204.do">
        <source>Look (F5) before you do it again; what you edit is kept.</source>
        <translation>請先按 F5 看一看，再決定是否重來；編輯的內容都在。</translation>
    </message>
    <message id="editor.failure.L-210">
        <source>The city does not know this office PC</source>
        <translation>伺服器不認識這台電腦</translation>
    </message>
    <message id="editor.failure.L-210.do">
        <source>Have the administrator enrol it; what you edit is kept.</source>
        <translation>請管理員登記這台電腦；編輯的內容都在。</translation>
    </message>
    <message id="editor.failure.L-214">
        <source>The city has no such version, hall or district</source>
        <translation>伺服器上沒有這個版本、市場或區</translation>
    </message>
    <message id="editor.failure.L-214.do">
        <source>Look (F5) at what there is; it may have been tidied away.</source>
        <translation>請按 F5 看看現有的版本；舊版本可能已清理。</translation>
    </message>
    <message id="editor.failure.L-218">
        <source>The city does not understand what this editor sent</source>
        <translation>伺服器看不懂編輯器發去的內容</translation>
    </message>
    <message id="editor.failure.L-218.do">
        <source>Server and editor are of versions that do not fit: tell the administrator. What you edit is kept.</source>
        <translation>伺服器和編輯器版本不配套，請告訴管理員；編輯的內容都在。</translation>
    </message>
    <message id="editor.failure.L-219">
        <source>The city's server failed</source>
        <translation>伺服器出了問題</translation>
    </message>
    <message id="editor.failure.L-219.do">
        <source>Try again in a while, then tell the administrator. What you edit is kept.</source>
        <translation>請過一會兒再試，還不行請告訴管理員；編輯的內容都在。</translation>
    </message>
    <message id="editor.city.signed_in_again">
        <source>Signed in: %1. What you pressed before was not done: press it again.</source>
        <translation>已登入：%1。剛才的操作沒有做完，請再按一次。</translation>
    </message>
</context>
</TS>
