<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="pin.asking.title">
        <source>Enter your card's PIN</source>
        <translation>请输入卡的密码</translation>
    </message>
    <message id="pin.asking.more">
        <source>Usually 6 digits. Shield with your hand.</source>
        <translation>一般 6 位。请用手挡一挡。</translation>
    </message>
    <message id="pin.warned.title">
        <source>One try left</source>
        <translation>只剩最后 1 次</translation>
    </message>
    <message id="pin.warned.more">
        <source>Wrong again locks the PIN. If unsure, stop.</source>
        <translation>再错，密码会锁住。没把握就先不试。</translation>
    </message>
    <message id="pin.blocked.title">
        <source>The PIN is locked</source>
        <translation>密码锁住了</translation>
    </message>
    <message id="pin.blocked.more">
        <source>The insurance window unlocks it. Vacancies still work.</source>
        <translation>带身份证到社保窗口，当场能解开。岗位照样能看。</translation>
    </message>
    <message id="pin.asking_card">
        <source>Asking the card…</source>
        <translation>正在问卡…</translation>
    </message>
    <message id="pin.tries">
        <source>%1 tries left</source>
        <translation>还可以试 %1 次</translation>
    </message>
    <message id="pin.calm">
        <source>Take your time.</source>
        <translation>慢慢按，不着急。</translation>
    </message>
    <message id="pin.wrong">
        <source>That was not it. No hurry.</source>
        <translation>刚才没对上。不着急。</translation>
    </message>
    <message id="pin.confirm">
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message id="pin.busy">
        <source>Checking…</source>
        <translation>正在对…</translation>
    </message>
    <message id="pin.missing">
        <source>%1 more at least</source>
        <translation>至少还要 %1 位</translation>
    </message>
    <message id="pin.forgotten">
        <source>I forgot my PIN</source>
        <translation>我不记得密码</translation>
    </message>
    <message id="pin.not_now">
        <source>Not now</source>
        <translation>先不试</translation>
    </message>
    <message id="pin.go_on">
        <source>Try once more</source>
        <translation>试最后一次</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message id="pin.back">
        <source>Back one</source>
        <translation>退一格</translation>
    </message>
    <message id="pin.without">
        <source>Vacancies need no PIN.</source>
        <translation>不输密码，也可以看岗位。</translation>
    </message>
    <message id="speak.pin">
        <source>Please type your card's PIN. Shield it with your hand.</source>
        <translation>请输入卡的密码。请用手挡一挡。</translation>
    </message>
    <message id="speak.pin_last_try">
        <source>Only one try is left. If you are not sure, touch I do not remember my PIN.</source>
        <translation>密码只能再试一次。不记得，请点我不记得密码。</translation>
    </message>
    <message id="speak.pin_blocked">
        <source>The PIN is locked. The insurance window sets it anew; bring your identity card.</source>
        <translation>密码锁住了。请带身份证到社保窗口重新设置。</translation>
    </message>
</context>
</TS>
