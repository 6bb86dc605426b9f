<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="upgrade.fetch.done">
        <source>Fetched at %1: %2.</source>
        <translation>Fetched at %1: %2.</translation>
    </message>
    <message id="upgrade.fetch.nothing">
        <source>Looked at %1: the city has nothing newer.</source>
        <translation>Looked at %1: the city has nothing newer.</translation>
    </message>
    <message id="upgrade.fetch.not">
        <source>%2, %1: %3 %4 (%5)</source>
        <translation>%2, %1: %3 %4 (%5)</translation>
    </message>
    <message id="upgrade.fetch.never">
        <source>Nothing was fetched from the city yet.</source>
        <translation>Nothing was fetched from the city yet.</translation>
    </message>
    <message id="upgrade.fetch.none">
        <source>No city's repository is set: new versions come by sticks alone.</source>
        <translation>No city's repository is set: new versions come by sticks alone.</translation>
    </message>
    <message id="upgrade.install.done">
        <source>Installed at %1: %2.</source>
        <translation>Installed at %1: %2.</translation>
    </message>
    <message id="upgrade.install.nothing">
        <source>Looked at %1: nothing newer than what is installed.</source>
        <translation>Looked at %1: nothing newer than what is installed.</translation>
    </message>
    <message id="upgrade.install.not">
        <source>%2, %1: %3 %4 (%5)</source>
        <translation>%2, %1: %3 %4 (%5)</translation>
    </message>
    <message id="upgrade.install.never">
        <source>No upgrade was tried yet.</source>
        <translation>No upgrade was tried yet.</translation>
    </message>
    <message id="upgrade.install.none">
        <source>There is nothing to install: no stick, and nothing fetched.</source>
        <translation>There is nothing to install: no stick, and nothing fetched.</translation>
    </message>
    <message id="failure.P-321">
        <source>The new version could not be read to its end.</source>
        <translation>The new version could not be read to its end.</translation>
    </message>
    <message id="failure.P-321.do">
        <source>The next night goes on where this one ended; after a week, look at the line or take another stick.</source>
        <translation>The next night goes on where this one ended; after a week, look at the line or take another stick.</translation>
    </message>
    <message id="failure.P-322">
        <source>What is offered does not bear the right signature; nothing of it was taken.</source>
        <translation>What is offered does not bear the right signature; nothing of it was taken.</translation>
    </message>
    <message id="failure.P-322.do">
        <source>Take another stick; if that is refused too, ask whoever makes the sticks.</source>
        <translation>Take another stick; if that is refused too, ask whoever makes the sticks.</translation>
    </message>
    <message id="failure.P-323">
        <source>The disk has too little room; nothing was begun.</source>
        <translation>The disk has too little room; nothing was begun.</translation>
    </message>
    <message id="failure.P-323.do">
        <source>Free it: journalctl --vacuum-size=50M, apt-get clean. Then: hall-upgrade install.</source>
        <translation>Free it: journalctl --vacuum-size=50M, apt-get clean. Then: hall-upgrade install.</translation>
    </message>
    <message id="failure.P-324">
        <source>The new version needs packages that are not offered here; large ones never come over the line.</source>
        <translation>The new version needs packages that are not offered here; large ones never come over the line.</translation>
    </message>
    <message id="failure.P-324.do">
        <source>Put in a whole stick of this version and leave it overnight, or type: hall-upgrade install.</source>
        <translation>Put in a whole stick of this version and leave it overnight, or type: hall-upgrade install.</translation>
    </message>
    <message id="failure.P-325">
        <source>The new version would take packages off this machine; nothing was begun.</source>
        <translation>The new version would take packages off this machine; nothing was begun.</translation>
    </message>
    <message id="failure.P-325.do">
        <source>Look at what is named, then upgrade by hand with apt-get.</source>
        <translation>Look at what is named, then upgrade by hand with apt-get.</translation>
    </message>
    <message id="failure.P-326">
        <source>The packages could not be installed whole; the programs that run are as before.</source>
        <translation>The packages could not be installed whole; the programs that run are as before.</translation>
    </message>
    <message id="failure.P-326.do">
        <source>Start the machine anew: it first finishes what was begun.</source>
        <translation>Start the machine anew: it first finishes what was begun.</translation>
    </message>
    <message id="failure.P-327">
        <source>Somebody was at the kiosk, or a card was left in it; nothing was begun.</source>
        <translation>Somebody was at the kiosk, or a card was left in it; nothing was begun.</translation>
    </message>
    <message id="failure.P-327.do">
        <source>Take the card out; the next night tries again.</source>
        <translation>Take the card out; the next night tries again.</translation>
    </message>
    <message id="failure.P-328">
        <source>The new version is installed, but a program did not come back with it.</source>
        <translation>The new version is installed, but a program did not come back with it.</translation>
    </message>
    <message id="failure.P-328.do">
        <source>Read its last lines: journalctl -b -u UNIT (the name in brackets).</source>
        <translation>Read its last lines: journalctl -b -u UNIT (the name in brackets).</translation>
    </message>
    <message id="failure.P-329">
        <source>Somebody else installs packages on this machine.</source>
        <translation>Somebody else installs packages on this machine.</translation>
    </message>
    <message id="failure.P-329.do">
        <source>Let that end; the next night tries again.</source>
        <translation>Let that end; the next night tries again.</translation>
    </message>
</context>
</TS>
