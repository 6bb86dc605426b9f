<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="upgrade.fetch.done">
        <source>Fetched at %1: %2.</source>
        <translation>%1 已下載：%2。</translation>
    </message>
    <message id="upgrade.fetch.nothing">
        <source>Looked at %1: the city has nothing newer.</source>
        <translation>%1 已查看：市裏沒有更新的版本。</translation>
    </message>
    <message id="upgrade.fetch.not">
        <source>%2, %1: %3 %4 (%5)</source>
        <translation>%2（%1）：%3%4（%5）</translation>
    </message>
    <message id="upgrade.fetch.never">
        <source>Nothing was fetched from the city yet.</source>
        <translation>還沒有從市裏下載過。</translation>
    </message>
    <message id="upgrade.fetch.none">
        <source>No city's repository is set: new versions come by sticks alone.</source>
        <translation>沒有設定市裏的軟件倉庫：新版本只從 U 盤來。</translation>
    </message>
    <message id="upgrade.install.done">
        <source>Installed at %1: %2.</source>
        <translation>%1 已升級：%2。</translation>
    </message>
    <message id="upgrade.install.nothing">
        <source>Looked at %1: nothing newer than what is installed.</source>
        <translation>%1 已查看：沒有比已裝的更新的版本。</translation>
    </message>
    <message id="upgrade.install.not">
        <source>%2, %1: %3 %4 (%5)</source>
        <translation>%2（%1）：%3%4（%5）</translation>
    </message>
    <message id="upgrade.install.never">
        <source>No upgrade was tried yet.</source>
        <translation>還沒有升級過。</translation>
    </message>
    <message id="upgrade.install.none">
        <source>There is nothing to install: no stick, and nothing fetched.</source>
        <translation>沒有可裝的：沒有插 U 盤，也沒有下載好的。</translation>
    </message>
    <message id="failure.P-321">
        <source>The new version could not be read to its end.</source>
        <translation>新版本沒有讀完。</translation>
    </message>
    <message id="failure.P-321.do">
        <source>The next night goes on where this one ended; after a week, look at the line or take another stick.</source>
        <translation>明晚接着來；一週還不行，檢查線路，或換一個 U 盤。</translation>
    </message>
    <message id="failure.P-322">
        <source>What is offered does not bear the right signature; nothing of it was taken.</source>
        <translation>新版本的簽名不對，一點也沒有裝。</translation>
    </message>
    <message id="failure.P-322.do">
        <source>Take another stick; if that is refused too, ask whoever makes the sticks.</source>
        <translation>換一個 U 盤；還不行，問做 U 盤的人。</translation>
    </message>
    <message id="failure.P-323">
        <source>The disk has too little room; nothing was begun.</source>
        <translation>磁碟空間不夠，沒有開始裝。</translation>
    </message>
    <message id="failure.P-323.do">
        <source>Free it: journalctl --vacuum-size=50M, apt-get clean. Then: hall-upgrade install.</source>
        <translation>騰出空間：journalctl --vacuum-size=50M，apt-get clean。再輸入 hall-upgrade install。</translation>
    </message>
    <message id="failure.P-324">
        <source>The new version needs packages that are not offered here; large ones never come over the line.</source>
        <translation>新版本還需要別的軟件包，這裏沒有；大的包不走線路。</translation>
    </message>
    <message id="failure.P-324.do">
        <source>Put in a whole stick of this version and leave it overnight, or type: hall-upgrade install.</source>
        <translation>插上這一版完整的 U 盤過一夜，或輸入 hall-upgrade install。</translation>
    </message>
    <message id="failure.P-325">
        <source>The new version would take packages off this machine; nothing was begun.</source>
        <translation>新版本要卸掉這台機器上的軟件包，沒有開始裝。</translation>
    </message>
    <message id="failure.P-325.do">
        <source>Look at what is named, then upgrade by hand with apt-get.</source>
        <translation>看清是哪些包，再用 apt-get 手工升級。</translation>
    </message>
    <message id="failure.P-326">
        <source>The packages could not be installed whole; the programs that run are as before.</source>
        <translation>軟件包沒有裝完整；正在運行的程序還是原來的。</translation>
    </message>
    <message id="failure.P-326.do">
        <source>Start the machine anew: it first finishes what was begun.</source>
        <translation>重新啟動機器：它會先把沒裝完的裝完。</translation>
    </message>
    <message id="failure.P-327">
        <source>Somebody was at the kiosk, or a card was left in it; nothing was begun.</source>
        <translation>觸摸屏一直有人用，或卡沒有取走，沒有開始裝。</translation>
    </message>
    <message id="failure.P-327.do">
        <source>Take the card out; the next night tries again.</source>
        <translation>取出讀卡器裏的卡；明晚再試。</translation>
    </message>
    <message id="failure.P-328">
        <source>The new version is installed, but a program did not come back with it.</source>
        <translation>新版本已裝好，但有程序沒有起來。</translation>
    </message>
    <message id="failure.P-328.do">
        <source>Read its last lines: journalctl -b -u UNIT (the name in brackets).</source>
        <translation>看它最後的記錄：journalctl -b -u 單元名（括號裏的名字）。</translation>
    </message>
    <message id="failure.P-329">
        <source>Somebody else installs packages on this machine.</source>
        <translation>這台機器上有別人正在裝軟件包。</translation>
    </message>
    <message id="failure.P-329.do">
        <source>Let that end; the next night tries again.</source>
        <translation>等它裝完；明晚再試。</translation>
    </message>
</context>
</TS>
