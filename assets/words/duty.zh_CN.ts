<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.duty">
        <source>Emergencies</source>
        <translation>紧急信息</translation>
    </message>
    <message id="editor.duty.emergency">
        <source>Emergency (holds the boards)</source>
        <translation>紧急信息（占满大屏）</translation>
    </message>
    <message id="editor.duty.notice">
        <source>Urgent notice (between pages)</source>
        <translation>紧急通知（插播）</translation>
    </message>
    <message id="editor.duty.standing">
        <source>Standing now</source>
        <translation>此刻在播</translation>
    </message>
    <message id="editor.duty.signal">
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message id="editor.duty.level">
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message id="editor.duty.unverified">
        <source> (not verified)</source>
        <translation>（待核实）</translation>
    </message>
    <message id="editor.duty.since">
        <source>Since</source>
        <translation>从何时起</translation>
    </message>
    <message id="editor.duty.area">
        <source>Where (may be empty)</source>
        <translation>哪里（可不写）</translation>
    </message>
    <message id="editor.duty.hall_does">
        <source>What the hall does</source>
        <translation>本厅怎么办</translation>
    </message>
    <message id="editor.duty.you_do">
        <source>What people do %1</source>
        <translation>群众怎么办 %1</translation>
    </message>
    <message id="editor.duty.issuer">
        <source>Issued by (may be empty)</source>
        <translation>发布单位（可不写）</translation>
    </message>
    <message id="editor.duty.headline">
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message id="editor.duty.lines">
        <source>Text (a paragraph a line)</source>
        <translation>正文（每行一段）</translation>
    </message>
    <message id="editor.duty.until">
        <source>Until</source>
        <translation>播到何时</translation>
    </message>
    <message id="editor.duty.scope">
        <source>To which halls</source>
        <translation>发到哪里</translation>
    </message>
    <message id="editor.duty.here">
        <source>this hall</source>
        <translation>本市场</translation>
    </message>
    <message id="editor.duty.mine">
        <source>all %1 halls where I am on duty</source>
        <translation>我值班的全部 %1 个市场</translation>
    </message>
    <message id="editor.duty.by_district">
        <source>by district</source>
        <translation>按区</translation>
    </message>
    <message id="editor.duty.districts">
        <source>Which districts</source>
        <translation>哪些区</translation>
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
        <translation>再按一次：从大屏撤下</translation>
    </message>
    <message id="editor.duty.line">
        <source>No. %1, raised by %2 at %3</source>
        <translation>第 %1 号，%2 于 %3 发出</translation>
    </message>
    <message id="editor.duty.ends">
        <source>until %1</source>
        <translation>播到 %1</translation>
    </message>
    <message id="editor.duty.checked">
        <source>looked at by %1</source>
        <translation>%1 已审核</translation>
    </message>
    <message id="editor.duty.unchecked">
        <source>a second person has not looked yet</source>
        <translation>待第二个人审核</translation>
    </message>
    <message id="editor.duty.sheets">
        <source>%1 sheets, %2 s</source>
        <translation>共 %1 屏，%2 秒</translation>
    </message>
    <message id="editor.duty.only_lit">
        <source>It stands between every two pages, on boards that are lit.</source>
        <translation>只在亮着的大屏上，每两页之间插播一次。</translation>
    </message>
    <message id="editor.duty.no_signals">
        <source>The signals have not come yet.</source>
        <translation>还没有收到信号目录。</translation>
    </message>
    <message id="editor.duty.no_headline">
        <source>Write a headline.</source>
        <translation>请写标题。</translation>
    </message>
    <message id="editor.duty.ended">
        <source>Its end has passed.</source>
        <translation>结束时间已经过了。</translation>
    </message>
    <message id="editor.duty.no_room">
        <source>Board %1 has no room and leaves out: %2</source>
        <translation>%1 号屏放不下，不会显示：%2</translation>
    </message>
    <message id="editor.duty.unfit">
        <source>It cannot stand: %1</source>
        <translation>不能上屏：%1</translation>
    </message>
    <message id="editor.duty.not_on_duty">
        <source>Only the hall's duty officer may raise and lift.</source>
        <translation>只有本市场的值班负责人可以发出和解除。</translation>
    </message>
    <message id="editor.duty.sending">
        <source>Sending…</source>
        <translation>正在发送……</translation>
    </message>
    <message id="editor.duty.raised">
        <source>Sent to %1 halls; looking at the boards.</source>
        <translation>已发到 %1 个市场，正在看大屏。</translation>
    </message>
    <message id="editor.duty.lifted">
        <source>No. %1 is lifted.</source>
        <translation>第 %1 号已解除。</translation>
    </message>
    <message id="editor.duty.on_glass">
        <source>All %1 boards of this hall show it.</source>
        <translation>本市场 %1 块大屏都已显示。</translation>
    </message>
    <message id="editor.duty.not_on_glass">
        <source>After a minute these boards do not show it: %1. Go and look.</source>
        <translation>一分钟了，这些大屏还没有显示：%1。请去看一看。</translation>
    </message>
</context>
</TS>
