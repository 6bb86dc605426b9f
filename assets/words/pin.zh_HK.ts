<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="pin.asking.title">
        <source>Enter your card's PIN</source>
        <translation>請輸入卡嘅密碼</translation>
    </message>
    <message id="pin.asking.more">
        <source>Usually 6 digits. Shield with your hand.</source>
        <translation>一般 6 位。請用手遮一遮。</translation>
    </message>
    <message id="pin.warned.title">
        <source>One try left</source>
        <translation>只剩最後 1 次</translation>
    </message>
    <message id="pin.warned.more">
        <source>Wrong again locks the PIN. If unsure, stop.</source>
        <translation>再錯，密碼會鎖住。冇把握就唔好試住。</translation>
    </message>
    <message id="pin.blocked.title">
        <source>The PIN is locked</source>
        <translation>密碼鎖住咗</translation>
    </message>
    <message id="pin.blocked.more">
        <source>The insurance window unlocks it. Vacancies still work.</source>
        <translation>帶身份證去社保窗口，即場解得開。職位照睇得。</translation>
    </message>
    <message id="pin.asking_card">
        <source>Asking the card…</source>
        <translation>問緊張卡…</translation>
    </message>
    <message id="pin.tries">
        <source>%1 tries left</source>
        <translation>仲可以試 %1 次</translation>
    </message>
    <message id="pin.calm">
        <source>Take your time.</source>
        <translation>慢慢撳，唔使急。</translation>
    </message>
    <message id="pin.wrong">
        <source>That was not it. No hurry.</source>
        <translation>頭先唔啱。唔使急。</translation>
    </message>
    <message id="pin.confirm">
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message id="pin.busy">
        <source>Checking…</source>
        <translation>對緊…</translation>
    </message>
    <message id="pin.missing">
        <source>%1 more at least</source>
        <translation>至少仲要 %1 位</translation>
    </message>
    <message id="pin.forgotten">
        <source>I forgot my PIN</source>
        <translation>我唔記得密碼</translation>
    </message>
    <message id="pin.not_now">
        <source>Not now</source>
        <translation>唔試住</translation>
    </message>
    <message id="pin.go_on">
        <source>Try once more</source>
        <translation>試最後一次</translation>
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
        <translation>唔入密碼，都睇得職位。</translation>
    </message>
    <message id="speak.pin">
        <source>Please type your card's PIN. Shield it with your hand.</source>
        <translation>請輸入張卡嘅密碼。請用手遮一遮。</translation>
    </message>
    <message id="speak.pin_last_try">
        <source>Only one try is left. If you are not sure, touch I do not remember my PIN.</source>
        <translation>密碼只可以再試一次。唔記得，請撳我唔記得密碼。</translation>
    </message>
    <message id="speak.pin_blocked">
        <source>The PIN is locked. The insurance window sets it anew; bring your identity card.</source>
        <translation>密碼鎖住咗。請帶身份證去社保窗口重新設定。</translation>
    </message>
</context>
</TS>
