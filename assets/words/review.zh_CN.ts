<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.menu.review">
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message id="editor.do.versions">
        <source>Versions</source>
        <translation>版本和审核</translation>
    </message>
    <message id="editor.do.paper">
        <source>Approval sheet (PDF)</source>
        <translation>打印审批单（PDF）</translation>
    </message>
    <message id="editor.do.pictures">
        <source>Save as pictures</source>
        <translation>存成图片</translation>
    </message>
    <message id="editor.do.stick">
        <source>Save to a USB stick</source>
        <translation>存到 U 盘</translation>
    </message>
    <message id="editor.do.give_up">
        <source>Do not send it after all</source>
        <translation>不发了</translation>
    </message>
    <message id="editor.do.send_now">
        <source>Send it now</source>
        <translation>现在发出</translation>
    </message>
    <message id="editor.review.title">
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message id="editor.review.why">
        <source>Choose a version on the left; the pages that differ from what plays stand first. Your own work stays as it is.</source>
        <translation>在左边选一个版本，与正在播放的不同的页面排在最前。您手上的内容不受影响。</translation>
    </message>
    <message id="editor.review.versions">
        <source>Versions of the hall</source>
        <translation>本市场的版本</translation>
    </message>
    <message id="editor.review.pages">
        <source>Pages of the version</source>
        <translation>这一版的页面</translation>
    </message>
    <message id="editor.review.about">
        <source>About this version</source>
        <translation>关于这一版</translation>
    </message>
    <message id="editor.review.details">
        <source>What changed on the page</source>
        <translation>这一页改了什么</translation>
    </message>
    <message id="editor.review.before">
        <source>As it plays now</source>
        <translation>看现在播放的样子</translation>
    </message>
    <message id="editor.review.next_board">
        <source>Next board (Ctrl+B)</source>
        <translation>换一块屏 (Ctrl+B)</translation>
    </message>
    <message id="editor.review.fetching">
        <source>Asking the city …</source>
        <translation>正在向服务器查询……</translation>
    </message>
    <message id="editor.review.version">
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message id="editor.review.first">
        <source>The beginning</source>
        <translation>最初内容</translation>
    </message>
    <message id="editor.review.and">
        <source>; </source>
        <translation>；</translation>
    </message>
    <message id="editor.review.did.saved">
        <source>made by %1 %2</source>
        <translation>%1 %2 编制</translation>
    </message>
    <message id="editor.review.did.checked">
        <source>checked by %1 %2</source>
        <translation>%1 %2 审核</translation>
    </message>
    <message id="editor.review.did.published">
        <source>published by %1 %2</source>
        <translation>%1 %2 发布</translation>
    </message>
    <message id="editor.review.did.taken_back">
        <source>taken back by %1 %2</source>
        <translation>%1 %2 撤回</translation>
    </message>
    <message id="editor.review.did.raised">
        <source>raised by %1 %2</source>
        <translation>%1 %2 发出</translation>
    </message>
    <message id="editor.review.did.lifted">
        <source>lifted by %1 %2</source>
        <translation>%1 %2 解除</translation>
    </message>
    <message id="editor.review.state.playing">
        <source>Plays now</source>
        <translation>正在播放</translation>
    </message>
    <message id="editor.review.state.played">
        <source>Played</source>
        <translation>播放过</translation>
    </message>
    <message id="editor.review.state.taken_back">
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message id="editor.review.state.waits">
        <source>Waits for a check</source>
        <translation>等待审核</translation>
    </message>
    <message id="editor.review.state.mine_waits">
        <source>Mine, waits for a check</source>
        <translation>我的，等待审核</translation>
    </message>
    <message id="editor.review.state.checked">
        <source>Checked</source>
        <translation>已审核，未发布</translation>
    </message>
    <message id="editor.review.state.mine_checked">
        <source>Mine, checked</source>
        <translation>我的，已审核，未发布</translation>
    </message>
    <message id="editor.review.state.draft">
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message id="editor.review.state.mine">
        <source>My draft</source>
        <translation>我的草稿</translation>
    </message>
    <message id="editor.review.state.raised">
        <source>Check afterwards</source>
        <translation>等待事后审核</translation>
    </message>
    <message id="editor.review.change.added">
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message id="editor.review.change.changed">
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message id="editor.review.change.removed">
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message id="editor.review.change.moved">
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message id="editor.review.change.same">
        <source>Same</source>
        <translation>未变</translation>
    </message>
    <message id="editor.review.count.added">
        <source>%1 new</source>
        <translation>新增 %1 页</translation>
    </message>
    <message id="editor.review.count.changed">
        <source>%1 changed</source>
        <translation>改动 %1 页</translation>
    </message>
    <message id="editor.review.count.removed">
        <source>%1 removed</source>
        <translation>删除 %1 页</translation>
    </message>
    <message id="editor.review.count.moved">
        <source>%1 moved</source>
        <translation>移动 %1 页</translation>
    </message>
    <message id="editor.review.count.schedule">
        <source>another schedule</source>
        <translation>排期有改动</translation>
    </message>
    <message id="editor.review.no_difference">
        <source>nothing differs</source>
        <translation>完全相同</translation>
    </message>
    <message id="editor.review.compared">
        <source>Against %1: %2.</source>
        <translation>与%1相比：%2。</translation>
    </message>
    <message id="editor.review.kind">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="editor.review.in">
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="editor.review.fields">
        <source>changed: %1</source>
        <translation>改了 %1</translation>
    </message>
    <message id="editor.review.other_kind">
        <source>another kind of page</source>
        <translation>换成了另一种页面</translation>
    </message>
    <message id="editor.review.moved_too">
        <source>, moved</source>
        <translation>，并移动了位置</translation>
    </message>
    <message id="editor.review.detail">
        <source>%1: “%2” → “%3”</source>
        <translation>%1：“%2” → “%3”</translation>
    </message>
    <message id="editor.review.nothing">
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message id="editor.review.more">
        <source>… and %1 more fields</source>
        <translation>……还有 %1 栏</translation>
    </message>
    <message id="editor.review.slot_added">
        <source>New slot: %1</source>
        <translation>新排期：%1</translation>
    </message>
    <message id="editor.review.slot_removed">
        <source>Slot removed: %1</source>
        <translation>删去排期：%1</translation>
    </message>
    <message id="editor.review.other.dayparts">
        <source>Other dayparts</source>
        <translation>时段有改动</translation>
    </message>
    <message id="editor.review.other.groups">
        <source>Other groups of boards</source>
        <translation>大屏分组有改动</translation>
    </message>
    <message id="editor.review.other.opening">
        <source>Other opening hours</source>
        <translation>开屏时间有改动</translation>
    </message>
    <message id="editor.review.other.valid_until">
        <source>Another end</source>
        <translation>有效期有改动</translation>
    </message>
    <message id="editor.review.lost">
        <source>%1 items of this version cannot be read by this program: it can be looked at, not gone on from.</source>
        <translation>这一版有 %1 项本程序读不出：可以看，不能接着编辑。</translation>
    </message>
    <message id="editor.review.do.go_on">
        <source>Go on from it</source>
        <translation>接着编辑</translation>
    </message>
    <message id="editor.review.do.publish">
        <source>Publish it</source>
        <translation>发布这一版</translation>
    </message>
    <message id="editor.review.do.check">
        <source>Have it checked …</source>
        <translation>请人审核…</translation>
    </message>
    <message id="editor.review.do.yesterday">
        <source>Yesterday</source>
        <translation>昨天的</translation>
    </message>
    <message id="editor.review.do.last_week">
        <source>Last week</source>
        <translation>上周的</translation>
    </message>
    <message id="editor.review.do.paper">
        <source>Approval sheet</source>
        <translation>审批单</translation>
    </message>
    <message id="editor.review.do.pictures">
        <source>Pictures</source>
        <translation>存图片</translation>
    </message>
    <message id="editor.review.do.stick">
        <source>USB stick</source>
        <translation>存 U 盘</translation>
    </message>
    <message id="editor.review.do.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="editor.review.do.approve">
        <source>Approved</source>
        <translation>审核通过</translation>
    </message>
    <message id="editor.review.do.leave">
        <source>Not approved, go back</source>
        <translation>不通过，退出审核</translation>
    </message>
    <message id="editor.review.checker">
        <source>A second person signs in</source>
        <translation>审核人登录</translation>
    </message>
    <message id="editor.review.checker.why">
        <source>The second person signs in for this check alone; %1 stays signed in.</source>
        <translation>请审核人登录，只用于这一次审核；%1 的登录不受影响。</translation>
    </message>
    <message id="editor.review.own">
        <source>%1 made it: nobody checks their own. Let somebody else sign in.</source>
        <translation>这是 %1 自己做的，不能自己审核，请换一个人登录。</translation>
    </message>
    <message id="editor.review.no_checker">
        <source>%1 is no checker of this hall.</source>
        <translation>%1 不是本市场的审核人。</translation>
    </message>
    <message id="editor.review.checking">
        <source>%1 checks; %2 stays signed in. Changed pages looked at: %3 of %4.</source>
        <translation>%1 正在审核，%2 的登录和内容都保留着。改动的页面已看 %3 页，共 %4 页。</translation>
    </message>
    <message id="editor.review.checked">
        <source>Version %1 was approved by %2. Publish it with Enter.</source>
        <translation>第 %1 版已由 %2 审核通过，按回车键发布。</translation>
    </message>
    <message id="editor.review.raise_checked">
        <source>Number %1 was checked afterwards.</source>
        <translation>第 %1 号已补审核。</translation>
    </message>
    <message id="editor.review.left">
        <source>Not approved. Everything is as it was.</source>
        <translation>没有通过审核，内容都和原来一样。</translation>
    </message>
    <message id="editor.review.left_alone">
        <source>Nobody looked for five minutes: the second person was signed out.</source>
        <translation>五分钟没有操作，审核人已自动退出登录。</translation>
    </message>
    <message id="editor.review.needs_check">
        <source>Version %1 needs a second person's check before it is published. It is kept; go on editing meanwhile.</source>
        <translation>第 %1 版要先由第二个人审核才能发布。内容已存到服务器，您可以继续编辑。</translation>
    </message>
    <message id="editor.review.played">
        <source>%1 days ago at this time “%2” played.</source>
        <translation>%1 天前的这个时候播放的是“%2”。</translation>
    </message>
    <message id="editor.review.played_first">
        <source>At that time the beginning played, which is no version.</source>
        <translation>那时播放的是最初内容，还没有版本。</translation>
    </message>
    <message id="editor.review.too_long_ago">
        <source>The list does not go back so far: it has the latest 200 versions.</source>
        <translation>列表只有最近 200 个版本，没有那么早的。</translation>
    </message>
    <message id="editor.review.goes_on">
        <source>You go on from an earlier version, on top of version %1. What you had is kept as a version.</source>
        <translation>您正在接着较早的版本编辑，发布后代替第 %1 版。原来的内容已存为一个版本。</translation>
    </message>
    <message id="editor.review.folder.board">
        <source>Board %1</source>
        <translation>%1号屏</translation>
    </message>
    <message id="editor.review.folder.twice">
        <source>For paper (2x)</source>
        <translation>纸用放大两倍</translation>
    </message>
    <message id="editor.review.file.paper">
        <source>Approval %1 version %2 %3</source>
        <translation>审批单 %1 第%2版 %3</translation>
    </message>
    <message id="editor.review.file.pictures">
        <source>Boards %1 version %2 %3</source>
        <translation>大屏图片 %1 第%2版 %3</translation>
    </message>
    <message id="editor.review.paper.title">
        <source>Approval of what the boards show</source>
        <translation>大屏内容审批单</translation>
    </message>
    <message id="editor.review.paper.hall">
        <source>Hall</source>
        <translation>市场</translation>
    </message>
    <message id="editor.review.paper.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message id="editor.review.paper.base">
        <source>Made from</source>
        <translation>在此基础上</translation>
    </message>
    <message id="editor.review.paper.author">
        <source>Made by</source>
        <translation>编制</translation>
    </message>
    <message id="editor.review.paper.checked">
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message id="editor.review.paper.hash">
        <source>Hash</source>
        <translation>校验码</translation>
    </message>
    <message id="editor.review.paper.schedule">
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message id="editor.review.paper.difference">
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message id="editor.review.paper.none">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="editor.review.paper.draft">
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message id="editor.review.paper.unknown">
        <source>What plays is not known here (not signed in, or no line): all %1 pages count as new.</source>
        <translation>没有登录或线路不通，不知道正在播放什么；共 %1 页，都按新增列出。</translation>
    </message>
    <message id="editor.review.paper.board">
        <source>Each page's first sheet on board %1. </source>
        <translation>图为 %1 号屏，每页第一屏。</translation>
    </message>
    <message id="editor.review.paper.more">
        <source>%1 more pages are not drawn here; “Save as pictures” has all pages of this version.</source>
        <translation>另有 %1 页没有画在这里，“存成图片”里有这一版的全部页面。</translation>
    </message>
    <message id="editor.review.paper.more_lines">
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message id="editor.review.paper.no_picture">
        <source>No picture: no data yet, or nothing to show</source>
        <translation>没有图：岗位数据未到，或没有可显示的</translation>
    </message>
    <message id="editor.review.paper.opinion">
        <source>Opinion:</source>
        <translation>审批意见：</translation>
    </message>
    <message id="editor.review.paper.signature">
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message id="editor.review.paper.date">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="editor.review.paper.foot">
        <source>Made %1 by the editor. The same hash (SHA-256) is the same content, letter by letter.</source>
        <translation>%1 由大屏编辑器生成。校验码（SHA-256）相同，内容就一字不差。</translation>
    </message>
    <message id="editor.review.paper_written">
        <source>The approval sheet is written: %1</source>
        <translation>审批单已存好：%1</translation>
    </message>
    <message id="editor.review.drawing">
        <source>Drawing the pages …</source>
        <translation>正在画每一页……</translation>
    </message>
    <message id="editor.review.pictures_written">
        <source>All pages are drawn: %1</source>
        <translation>每一页都已存成图片：%1</translation>
    </message>
    <message id="editor.review.pictures_but">
        <source>Drawn: %1. Without a picture (nothing to show, or no data yet): %2</source>
        <translation>已存成图片：%1。这些没有图（没有可显示的，或岗位数据未到）：%2</translation>
    </message>
    <message id="failure.D-131">
        <source>The file cannot be written: %1</source>
        <translation>文件写不进去：%1</translation>
    </message>
    <message id="failure.D-131.do">
        <source>Take another folder, or free the disk.</source>
        <translation>请换一个文件夹，或清理磁盘</translation>
    </message>
    <message id="failure.D-132">
        <source>The stick is full</source>
        <translation>U 盘满了</translation>
    </message>
    <message id="failure.D-132.do">
        <source>Take something off it, or take another; no board takes what is on it now.</source>
        <translation>请删去一些文件或换一个，大屏不会用上面没写完的内容</translation>
    </message>
    <message id="failure.D-133">
        <source>The stick cannot be written</source>
        <translation>U 盘不能写</translation>
    </message>
    <message id="failure.D-133.do">
        <source>Push its lock aside, or take another.</source>
        <translation>请拨开写保护开关，或换一个</translation>
    </message>
    <message id="failure.D-134">
        <source>The stick was pulled out or does not answer</source>
        <translation>U 盘被拔出或没有反应</translation>
    </message>
    <message id="failure.D-134.do">
        <source>Put it in again and write once more.</source>
        <translation>请重新插好再存一次</translation>
    </message>
    <message id="failure.D-135">
        <source>The stick gives back something else than was written</source>
        <translation>U 盘读回来的和写进去的不一样</translation>
    </message>
    <message id="failure.D-135.do">
        <source>Take another: this one is damaged.</source>
        <translation>请换一个，这个已损坏</translation>
    </message>
    <message id="display.take.done">
        <source>Version %1, sealed %2, is taken; the running board plays it.</source>
        <translation>已取用第 %1 版（%2 签发），大屏随即播放。</translation>
    </message>
    <message id="display.stick.unreadable">
        <source>the file cannot be read</source>
        <translation>文件读不出</translation>
    </message>
    <message id="display.stick.no_key">
        <source>this board does not know its hall or its city's key: give it the line once, or set hall and city_key</source>
        <translation>本屏还不知道所属市场或市里的公钥：请接一次线路，或设置 hall 和 city_key</translation>
    </message>
    <message id="display.stick.forged">
        <source>the city did not sign it, or it was changed</source>
        <translation>不是市里签发的，或被改动过</translation>
    </message>
    <message id="display.stick.other_hall">
        <source>it is for another hall</source>
        <translation>是别的市场的</translation>
    </message>
    <message id="display.stick.too_late">
        <source>it was sealed too long ago</source>
        <translation>签发时间太久，已失效</translation>
    </message>
    <message id="display.stick.older">
        <source>the board has this one, or a later one</source>
        <translation>本屏已有这一版或更新的</translation>
    </message>
    <message id="failure.D-116">
        <source>The stick is not taken: %1</source>
        <translation>U 盘里的内容没有取用：%1</translation>
    </message>
    <message id="failure.D-116.do">
        <source>Save it to the stick anew at an editor with a line, and put it in again.</source>
        <translation>请在有线路的编辑器上重新存到 U 盘，再插一次。</translation>
    </message>
    <message id="editor.review.sealing">
        <source>The city is sealing what plays …</source>
        <translation>市里正在签发正在播放的内容……</translation>
    </message>
    <message id="editor.review.stick_writing">
        <source>Writing to the stick; do not pull it out …</source>
        <translation>正在写 U 盘，请不要拔出……</translation>
    </message>
    <message id="editor.review.stick_written">
        <source>%1 (what plays) is on the stick, read back and equal; boards take it until %2. Put it into the computer of the board without a line.</source>
        <translation>%1（正在播放的）已存到 U 盘并核对无误，%2 前有效。请插到没有线路的大屏主机上。</translation>
    </message>
    <message id="editor.review.stick_no_line">
        <source>No line: the city alone can seal what goes on a stick. Try again when the line is back.</source>
        <translation>线路不通：U 盘上的内容要由市里签发，请接通后再存。</translation>
    </message>
    <message id="editor.review.stick_sign_in">
        <source>Sign in first, then save to the stick once more.</source>
        <translation>请先登录，再存一次 U 盘。</translation>
    </message>
    <message id="editor.review.waiting">
        <source>What waits for the line</source>
        <translation>等待发出的内容</translation>
    </message>
    <message id="editor.review.hold.line">
        <source>No line since %1: what you published goes out by itself when it is back (not if the editor is closed).</source>
        <translation>线路不通，接通后自动发出（%1 按的发布；关闭编辑器则不发）</translation>
    </message>
    <message id="editor.review.hold.session">
        <source>Not sent (pressed %1): sign in again to send it.</source>
        <translation>还没有发出（%1 按的发布）：要重新登录才能发</translation>
    </message>
    <message id="editor.review.hold.stale">
        <source>Not sent (pressed %1): somebody else published meanwhile (F9 shows it). Send yours over it?</source>
        <translation>还没有发出（%1 按的发布）：期间有人发布过别的版本，按 F9 可看。仍要发吗？</translation>
    </message>
    <message id="editor.review.hold.late">
        <source>Not sent (pressed %1): its end has passed. Send it all the same?</source>
        <translation>还没有发出（%1 按的发布）：有效期已过。仍要发吗？</translation>
    </message>
    <message id="editor.review.hold.check">
        <source>Version %3 (pressed %1) is kept and needs a second person: F9.</source>
        <translation>第 %3 版（%1 按的发布）已存到服务器，要先审核：按 F9</translation>
    </message>
    <message id="editor.review.hold.refused">
        <source>Not sent (pressed %1): the city refused it (%2).</source>
        <translation>没有发出（%1 按的发布）：市里没有接受（%2）</translation>
    </message>
    <message id="editor.review.state.playing_waits">
        <source>Plays, check it</source>
        <translation>正在播放，等待事后审核</translation>
    </message>
    <message id="editor.review.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="editor.review.hash">
        <source>Hash %1</source>
        <translation>校验码 %1</translation>
    </message>
    <message id="editor.review.none_yet">
        <source>The hall has no versions yet: its boards play what it began with.</source>
        <translation>本市场还没有版本，大屏播放的是最初内容。</translation>
    </message>
</context>
</TS>
