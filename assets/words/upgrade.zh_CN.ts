<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="upgrade.fetch.done">
        <source>Fetched at %1: %2.</source>
        <translation>%1 已下载：%2。</translation>
    </message>
    <message id="upgrade.fetch.nothing">
        <source>Looked at %1: the city has nothing newer.</source>
        <translation>%1 已查看：市里没有更新的版本。</translation>
    </message>
    <message id="upgrade.fetch.not">
        <source>%2, %1: %3 %4 (%5)</source>
        <translation>%2（%1）：%3%4（%5）</translation>
    </message>
    <message id="upgrade.fetch.never">
        <source>Nothing was fetched from the city yet.</source>
        <translation>还没有从市里下载过。</translation>
    </message>
    <message id="upgrade.fetch.none">
        <source>No city's repository is set: new versions come by sticks alone.</source>
        <translation>没有设置市里的软件仓库：新版本只从 U 盘来。</translation>
    </message>
    <message id="upgrade.install.done">
        <source>Installed at %1: %2.</source>
        <translation>%1 已升级：%2。</translation>
    </message>
    <message id="upgrade.install.nothing">
        <source>Looked at %1: nothing newer than what is installed.</source>
        <translation>%1 已查看：没有比已装的更新的版本。</translation>
    </message>
    <message id="upgrade.install.not">
        <source>%2, %1: %3 %4 (%5)</source>
        <translation>%2（%1）：%3%4（%5）</translation>
    </message>
    <message id="upgrade.install.never">
        <source>No upgrade was tried yet.</source>
        <translation>还没有升级过。</translation>
    </message>
    <message id="upgrade.install.none">
        <source>There is nothing to install: no stick, and nothing fetched.</source>
        <translation>没有可装的：没有插 U 盘，也没有下载好的。</translation>
    </message>
    <message id="failure.P-321">
        <source>The new version could not be read to its end.</source>
        <translation>新版本没有读完。</translation>
    </message>
    <message id="failure.P-321.do">
        <source>The next night goes on where this one ended; after a week, look at the line or take another stick.</source>
        <translation>明晚接着来；一周还不行，检查线路，或换一个 U 盘。</translation>
    </message>
    <message id="failure.P-322">
        <source>What is offered does not bear the right signature; nothing of it was taken.</source>
        <translation>新版本的签名不对，一点也没有装。</translation>
    </message>
    <message id="failure.P-322.do">
        <source>Take another stick; if that is refused too, ask whoever makes the sticks.</source>
        <translation>换一个 U 盘；还不行，问做 U 盘的人。</translation>
    </message>
    <message id="failure.P-323">
        <source>The disk has too little room; nothing was begun.</source>
        <translation>磁盘空间不够，没有开始装。</translation>
    </message>
    <message id="failure.P-323.do">
        <source>Free it: journalctl --vacuum-size=50M, apt-get clean. Then: hall-upgrade install.</source>
        <translation>腾出空间：journalctl --vacuum-size=50M，apt-get clean。再输入 hall-upgrade install。</translation>
    </message>
    <message id="failure.P-324">
        <source>The new version needs packages that are not offered here; large ones never come over the line.</source>
        <translation>新版本还需要别的软件包，这里没有；大的包不走线路。</translation>
    </message>
    <message id="failure.P-324.do">
        <source>Put in a whole stick of this version and leave it overnight, or type: hall-upgrade install.</source>
        <translation>插上这一版完整的 U 盘过一夜，或输入 hall-upgrade install。</translation>
    </message>
    <message id="failure.P-325">
        <source>The new version would take packages off this machine; nothing was begun.</source>
        <translation>新版本要卸掉这台机器上的软件包，没有开始装。</translation>
    </message>
    <message id="failure.P-325.do">
        <source>Look at what is named, then upgrade by hand with apt-get.</source>
        <translation>看清是哪些包，再用 apt-get 手工升级。</translation>
    </message>
    <message id="failure.P-326">
        <source>The packages could not be installed whole; the programs that run are as before.</source>
        <translation>软件包没有装完整；正在运行的程序还是原来的。</translation>
    </message>
    <message id="failure.P-326.do">
        <source>Start the machine anew: it first finishes what was begun.</source>
        <translation>重新启动机器：它会先把没装完的装完。</translation>
    </message>
    <message id="failure.P-327">
        <source>Somebody was at the kiosk, or a card was left in it; nothing was begun.</source>
        <translation>触摸屏一直有人用，或卡没有取走，没有开始装。</translation>
    </message>
    <message id="failure.P-327.do">
        <source>Take the card out; the next night tries again.</source>
        <translation>取出读卡器里的卡；明晚再试。</translation>
    </message>
    <message id="failure.P-328">
        <source>The new version is installed, but a program did not come back with it.</source>
        <translation>新版本已装好，但有程序没有起来。</translation>
    </message>
    <message id="failure.P-328.do">
        <source>Read its last lines: journalctl -b -u UNIT (the name in brackets).</source>
        <translation>看它最后的记录：journalctl -b -u 单元名（括号里的名字）。</translation>
    </message>
    <message id="failure.P-329">
        <source>Somebody else installs packages on this machine.</source>
        <translation>这台机器上有别人正在装软件包。</translation>
    </message>
    <message id="failure.P-329.do">
        <source>Let that end; the next night tries again.</source>
        <translation>等它装完；明晚再试。</translation>
    </message>
</context>
</TS>
