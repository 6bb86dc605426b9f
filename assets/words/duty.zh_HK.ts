<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.duty">
        <source>Emergencies</source>
        <translation>緊急資訊</translation>
    </message>
    <message id="editor.duty.emergency">
        <source>Emergency (holds the boards)</source>
        <translation>緊急資訊（佔滿大屏）</translation>
    </message>
    <message id="editor.duty.notice">
        <source>Urgent notice (between pages)</source>
        <translation>緊急通知（插播）</translation>
    </message>
    <message id="editor.duty.standing">
        <source>Standing now</source>
        <translation>此刻在播</translation>
    </message>
    <message id="editor.duty.signal">
        <source>Signal</source>
        <translation>信號</translation>
    </message>
    <message id="editor.duty.level">
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message id="editor.duty.unverified">
        <source> (not verified)</source>
        <translation>（待核實）</translation>
    </message>
    <message id="editor.duty.since">
        <source>Since</source>
        <translation>由何時起</translation>
    </message>
    <message id="editor.duty.area">
        <source>Where (may be empty)</source>
        <translation>哪裡（可不寫）</translation>
    </message>
    <message id="editor.duty.hall_does">
        <source>What the hall does</source>
        <translation>本廳怎麼辦</translation>
    </message>
    <message id="editor.duty.you_do">
        <source>What people do %1</source>
        <translation>市民怎麼辦 %1</translation>
    </message>
    <message id="editor.duty.issuer">
        <source>Issued by (may be empty)</source>
        <translation>發佈單位（可不寫）</translation>
    </message>
    <message id="editor.duty.headline">
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message id="editor.duty.lines">
        <source>Text (a paragraph a line)</source>
        <translation>正文（每行一段）</translation>
    </message>
    <message id="editor.duty.until">
        <source>Until</source>
        <translation>播到何時</translation>
    </message>
    <message id="editor.duty.scope">
        <source>To which halls</source>
        <translation>發到哪裡</translation>
    </message>
    <message id="editor.duty.here">
        <source>this hall</source>
        <translation>本市場</translation>
    </message>
    <message id="editor.duty.mine">
        <source>all %1 halls where I am on duty</source>
        <translation>我值班的全部 %1 個市場</translation>
    </message>
    <message id="editor.duty.by_district">
        <source>by district</source>
        <translation>按區</translation>
    </message>
    <message id="editor.duty.districts">
        <source>Which districts</source>
        <translation>哪些區</translation>
    </message>
    <message id="editor.duty.board">
        <source>Board</source>
        <translation>大屏</translation>
    </message>
    <message id="editor.duty.go">
        <source>Raise</source>
        <translation>上屏</translation>
    </message>
    <message id="editor.duty.go.again">
        <source>Press again: raise now (%1)</source>
        <translation>再按一次：立即上屏（%1）</translation>
    </message>
    <message id="editor.duty.lift">
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message id="editor.duty.lift.again">
        <source>Press again: take it off the boards</source>
        <translation>再按一次：由大屏撤下</translation>
    </message>
    <message id="editor.duty.line">
        <source>No. %1, raised by %2 at %3</source>
        <translation>第 %1 號，%2 於 %3 發出</translation>
    </message>
    <message id="editor.duty.ends">
        <source>until %1</source>
        <translation>播到 %1</translation>
    </message>
    <message id="editor.duty.checked">
        <source>looked at by %1</source>
        <translation>%1 已審核</translation>
    </message>
    <message id="editor.duty.unchecked">
        <source>a second person has not looked yet</source>
        <translation>待第二個人審核</translation>
    </message>
    <message id="editor.duty.sheets">
        <source>%1 sheets, %2 s</source>
        <translation>共 %1 屏，%2 秒</translation>
    </message>
    <message id="editor.duty.only_lit">
        <source>It stands between every two pages, on boards that are lit.</source>
        <translation>只在亮著的大屏上，每兩頁之間插播一次。</translation>
    </message>
    <message id="editor.duty.no_signals">
        <source>The signals have not come yet.</source>
        <translation>還沒有收到信號目錄。</translation>
    </message>
    <message id="editor.duty.no_headline">
        <source>Write a headline.</source>
        <translation>請寫標題。</translation>
    </message>
    <message id="editor.duty.ended">
        <source>Its end has passed.</source>
        <translation>結束時間已經過了。</translation>
    </message>
    <message id="editor.duty.no_room">
        <source>Board %1 has no room and leaves out: %2</source>
        <translation>%1 號屏放不下，不會顯示：%2</translation>
    </message>
    <message id="editor.duty.unfit">
        <source>It cannot stand: %1</source>
        <translation>不能上屏：%1</translation>
    </message>
    <message id="editor.duty.not_on_duty">
        <source>Only the hall's duty officer may raise and lift.</source>
        <translation>只有本市場的值班負責人可以發出和解除。</translation>
    </message>
    <message id="editor.duty.sending">
        <source>Sending…</source>
        <translation>正在發送……</translation>
    </message>
    <message id="editor.duty.raised">
        <source>Sent to %1 halls; looking at the boards.</source>
        <translation>已發到 %1 個市場，正在看大屏。</translation>
    </message>
    <message id="editor.duty.lifted">
        <source>No. %1 is lifted.</source>
        <translation>第 %1 號已解除。</translation>
    </message>
    <message id="editor.duty.on_glass">
        <source>All %1 boards of this hall show it.</source>
        <translation>本市場 %1 塊大屏都已顯示。</translation>
    </message>
    <message id="editor.duty.not_on_glass">
        <source>After a minute these boards do not show it: %1. Go and look.</source>
        <translation>一分鐘了，這些大屏還沒有顯示：%1。請去看一看。</translation>
    </message>
</context>
</TS>
