<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.duty">
        <source>Emergencies</source>
        <translation>Emergencies</translation>
    </message>
    <message id="editor.duty.emergency">
        <source>Emergency (holds the boards)</source>
        <translation>Emergency (holds the boards)</translation>
    </message>
    <message id="editor.duty.notice">
        <source>Urgent notice (between pages)</source>
        <translation>Urgent notice (between pages)</translation>
    </message>
    <message id="editor.duty.standing">
        <source>Standing now</source>
        <translation>Standing now</translation>
    </message>
    <message id="editor.duty.signal">
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message id="editor.duty.level">
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message id="editor.duty.unverified">
        <source> (not verified)</source>
        <translation> (not verified)</translation>
    </message>
    <message id="editor.duty.since">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="editor.duty.area">
        <source>Where (may be empty)</source>
        <translation>Where (may be empty)</translation>
    </message>
    <message id="editor.duty.hall_does">
        <source>What the hall does</source>
        <translation>What the hall does</translation>
    </message>
    <message id="editor.duty.you_do">
        <source>What people do %1</source>
        <translation>What people do %1</translation>
    </message>
    <message id="editor.duty.issuer">
        <source>Issued by (may be empty)</source>
        <translation>Issued by (may be empty)</translation>
    </message>
    <message id="editor.duty.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="editor.duty.lines">
        <source>Text (a paragraph a line)</source>
        <translation>Text (a paragraph a line)</translation>
    </message>
    <message id="editor.duty.until">
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message id="editor.duty.scope">
        <source>To which halls</source>
        <translation>To which halls</translation>
    </message>
    <message id="editor.duty.here">
        <source>this hall</source>
        <translation>this hall</translation>
    </message>
    <message id="editor.duty.mine">
        <source>all %1 halls where I am on duty</source>
        <translation>all %1 halls where I am on duty</translation>
    </message>
    <message id="editor.duty.by_district">
        <source>by district</source>
        <translation>by district</translation>
    </message>
    <message id="editor.duty.districts">
        <source>Which districts</source>
        <translation>Which districts</translation>
    </message>
    <message id="editor.duty.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="editor.duty.go">
        <source>Raise</source>
        <translation>Raise</translation>
    </message>
    <message id="editor.duty.go.again">
        <source>Press again: raise now (%1)</source>
        <translation>Press again: raise now (%1)</translation>
    </message>
    <message id="editor.duty.lift">
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message id="editor.duty.lift.again">
        <source>Press again: take it off the boards</source>
        <translation>Press again: take it off the boards</translation>
    </message>
    <message id="editor.duty.line">
        <source>No. %1, raised by %2 at %3</source>
        <translation>No. %1, raised by %2 at %3</translation>
    </message>
    <message id="editor.duty.ends">
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message id="editor.duty.checked">
        <source>looked at by %1</source>
        <translation>looked at by %1</translation>
    </message>
    <message id="editor.duty.unchecked">
        <source>a second person has not looked yet</source>
        <translation>a second person has not looked yet</translation>
    </message>
    <message id="editor.duty.sheets">
        <source>%1 sheets, %2 s</source>
        <translation>%1 sheets, %2 s</translation>
    </message>
    <message id="editor.duty.only_lit">
        <source>It stands between every two pages, on boards that are lit.</source>
        <translation>It stands between every two pages, on boards that are lit.</translation>
    </message>
    <message id="editor.duty.no_signals">
        <source>The signals have not come yet.</source>
        <translation>The signals have not come yet.</translation>
    </message>
    <message id="editor.duty.no_headline">
        <source>Write a headline.</source>
        <translation>Write a headline.</translation>
    </message>
    <message id="editor.duty.ended">
        <source>Its end has passed.</source>
        <translation>Its end has passed.</translation>
    </message>
    <message id="editor.duty.no_room">
        <source>Board %1 has no room and leaves out: %2</source>
        <translation>Board %1 has no room and leaves out: %2</translation>
    </message>
    <message id="editor.duty.unfit">
        <source>It cannot stand: %1</source>
        <translation>It cannot stand: %1</translation>
    </message>
    <message id="editor.duty.not_on_duty">
        <source>Only the hall's duty officer may raise and lift.</source>
        <translation>Only the hall's duty officer may raise and lift.</translation>
    </message>
    <message id="editor.duty.sending">
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message id="editor.duty.raised">
        <source>Sent to %1 halls; looking at the boards.</source>
        <translation>Sent to %1 halls; looking at the boards.</translation>
    </message>
    <message id="editor.duty.lifted">
        <source>No. %1 is lifted.</source>
        <translation>No. %1 is lifted.</translation>
    </message>
    <message id="editor.duty.on_glass">
        <source>All %1 boards of this hall show it.</source>
        <translation>All %1 boards of this hall show it.</translation>
    </message>
    <message id="editor.duty.not_on_glass">
        <source>After a minute these boards do not show it: %1. Go and look.</source>
        <translation>After a minute these boards do not show it: %1. Go and look.</translation>
    </message>
</context>
</TS>
