<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.menu.review">
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message id="editor.do.versions">
        <source>Versions</source>
        <translation>版本和審核</translation>
    </message>
    <message id="editor.do.paper">
        <source>Approval sheet (PDF)</source>
        <translation>列印審批單（PDF）</translation>
    </message>
    <message id="editor.do.pictures">
        <source>Save as pictures</source>
        <translation>存成圖片</translation>
    </message>
    <message id="editor.do.stick">
        <source>Save to a USB stick</source>
        <translation>存到 USB 手指</translation>
    </message>
    <message id="editor.do.give_up">
        <source>Do not send it after all</source>
        <translation>不發了</translation>
    </message>
    <message id="editor.do.send_now">
        <source>Send it now</source>
        <translation>現在發出</translation>
    </message>
    <message id="editor.review.title">
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message id="editor.review.why">
        <source>Choose a version on the left; the pages that differ from what plays stand first. Your own work stays as it is.</source>
        <translation>在左邊選一個版本，與正在播放的不同的頁面排在最前。您手上的內容不受影響。</translation>
    </message>
    <message id="editor.review.versions">
        <source>Versions of the hall</source>
        <translation>本市場的版本</translation>
    </message>
    <message id="editor.review.pages">
        <source>Pages of the version</source>
        <translation>這一版的頁面</translation>
    </message>
    <message id="editor.review.about">
        <source>About this version</source>
        <translation>關於這一版</translation>
    </message>
    <message id="editor.review.details">
        <source>What changed on the page</source>
        <translation>這一頁改了什麼</translation>
    </message>
    <message id="editor.review.before">
        <source>As it plays now</source>
        <translation>看現在播放的樣子</translation>
    </message>
    <message id="editor.review.next_board">
        <source>Next board (Ctrl+B)</source>
        <translation>換一塊屏 (Ctrl+B)</translation>
    </message>
    <message id="editor.review.fetching">
        <source>Asking the city …</source>
        <translation>正在向伺服器查詢……</translation>
    </message>
    <message id="editor.review.version">
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message id="editor.review.first">
        <source>The beginning</source>
        <translation>最初內容</translation>
    </message>
    <message id="editor.review.and">
        <source>; </source>
        <translation>；</translation>
    </message>
    <message id="editor.review.did.saved">
        <source>made by %1 %2</source>
        <translation>%1 %2 編製</translation>
    </message>
    <message id="editor.review.did.checked">
        <source>checked by %1 %2</source>
        <translation>%1 %2 審核</translation>
    </message>
    <message id="editor.review.did.published">
        <source>published by %1 %2</source>
        <translation>%1 %2 發布</translation>
    </message>
    <message id="editor.review.did.taken_back">
        <source>taken back by %1 %2</source>
        <translation>%1 %2 撤回</translation>
    </message>
    <message id="editor.review.did.raised">
        <source>raised by %1 %2</source>
        <translation>%1 %2 發出</translation>
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
        <translation>播放過</translation>
    </message>
    <message id="editor.review.state.taken_back">
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message id="editor.review.state.waits">
        <source>Waits for a check</source>
        <translation>等待審核</translation>
    </message>
    <message id="editor.review.state.mine_waits">
        <source>Mine, waits for a check</source>
        <translation>我的，等待審核</translation>
    </message>
    <message id="editor.review.state.checked">
        <source>Checked</source>
        <translation>已審核，未發布</translation>
    </message>
    <message id="editor.review.state.mine_checked">
        <source>Mine, checked</source>
        <translation>我的，已審核，未發布</translation>
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
        <translation>等待事後審核</translation>
    </message>
    <message id="editor.review.change.added">
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message id="editor.review.change.changed">
        <source>Changed</source>
        <translation>改動</translation>
    </message>
    <message id="editor.review.change.removed">
        <source>Removed</source>
        <translation>刪除</translation>
    </message>
    <message id="editor.review.change.moved">
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message id="editor.review.change.same">
        <source>Same</source>
        <translation>未變</translation>
    </message>
    <message id="editor.review.count.added">
        <source>%1 new</source>
        <translation>新增 %1 頁</translation>
    </message>
    <message id="editor.review.count.changed">
        <source>%1 changed</source>
        <translation>改動 %1 頁</translation>
    </message>
    <message id="editor.review.count.removed">
        <source>%1 removed</source>
        <translation>刪除 %1 頁</translation>
    </message>
    <message id="editor.review.count.moved">
        <source>%1 moved</source>
        <translation>移動 %1 頁</translation>
    </message>
    <message id="editor.review.count.schedule">
        <source>another schedule</source>
        <translation>排期有改動</translation>
    </message>
    <message id="editor.review.no_difference">
        <source>nothing differs</source>
        <translation>完全相同</translation>
    </message>
    <message id="editor.review.compared">
        <source>Against %1: %2.</source>
        <translation>與%1相比：%2。</translation>
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
        <translation>換成了另一種頁面</translation>
    </message>
    <message id="editor.review.moved_too">
        <source>, moved</source>
        <translation>，並移動了位置</translation>
    </message>
    <message id="editor.review.detail">
        <source>%1: “%2” → “%3”</source>
        <translation>%1：「%2」→「%3」</translation>
    </message>
    <message id="editor.review.nothing">
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message id="editor.review.more">
        <source>… and %1 more fields</source>
        <translation>……還有 %1 欄</translation>
    </message>
    <message id="editor.review.slot_added">
        <source>New slot: %1</source>
        <translation>新排期：%1</translation>
    </message>
    <message id="editor.review.slot_removed">
        <source>Slot removed: %1</source>
        <translation>刪去排期：%1</translation>
    </message>
    <message id="editor.review.other.dayparts">
        <source>Other dayparts</source>
        <translation>時段有改動</translation>
    </message>
    <message id="editor.review.other.groups">
        <source>Other groups of boards</source>
        <translation>大屏分組有改動</translation>
    </message>
    <message id="editor.review.other.opening">
        <source>Other opening hours</source>
        <translation>開屏時間有改動</translation>
    </message>
    <message id="editor.review.other.valid_until">
        <source>Another end</source>
        <translation>有效期有改動</translation>
    </message>
    <message id="editor.review.lost">
        <source>%1 items of this version cannot be read by this program: it can be looked at, not gone on from.</source>
        <translation>這一版有 %1 項本程式讀不出：可以看，不能接著編輯。</translation>
    </message>
    <message id="editor.review.do.go_on">
        <source>Go on from it</source>
        <translation>接著編輯</translation>
    </message>
    <message id="editor.review.do.publish">
        <source>Publish it</source>
        <translation>發布這一版</translation>
    </message>
    <message id="editor.review.do.check">
        <source>Have it checked …</source>
        <translation>請人審核…</translation>
    </message>
    <message id="editor.review.do.yesterday">
        <source>Yesterday</source>
        <translation>昨天的</translation>
    </message>
    <message id="editor.review.do.last_week">
        <source>Last week</source>
        <translation>上週的</translation>
    </message>
    <message id="editor.review.do.paper">
        <source>Approval sheet</source>
        <translation>審批單</translation>
    </message>
    <message id="editor.review.do.pictures">
        <source>Pictures</source>
        <translation>存圖片</translation>
    </message>
    <message id="editor.review.do.stick">
        <source>USB stick</source>
        <translation>存 USB</translation>
    </message>
    <message id="editor.review.do.close">
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message id="editor.review.do.approve">
        <source>Approved</source>
        <translation>審核通過</translation>
    </message>
    <message id="editor.review.do.leave">
        <source>Not approved, go back</source>
        <translation>不通過，退出審核</translation>
    </message>
    <message id="editor.review.checker">
        <source>A second person signs in</source>
        <translation>審核人登入</translation>
    </message>
    <message id="editor.review.checker.why">
        <source>The second person signs in for this check alone; %1 stays signed in.</source>
        <translation>請審核人登入，只用於這一次審核；%1 的登入不受影響。</translation>
    </message>
    <message id="editor.review.own">
        <source>%1 made it: nobody checks their own. Let somebody else sign in.</source>
        <translation>這是 %1 自己做的，不能自己審核，請換一個人登入。</translation>
    </message>
    <message id="editor.review.no_checker">
        <source>%1 is no checker of this hall.</source>
        <translation>%1 不是本市場的審核人。</translation>
    </message>
    <message id="editor.review.checking">
        <source>%1 checks; %2 stays signed in. Changed pages looked at: %3 of %4.</source>
        <translation>%1 正在審核，%2 的登入和內容都保留著。改動的頁面已看 %3 頁，共 %4 頁。</translation>
    </message>
    <message id="editor.review.checked">
        <source>Version %1 was approved by %2. Publish it with Enter.</source>
        <translation>第 %1 版已由 %2 審核通過，按回車鍵發布。</translation>
    </message>
    <message id="editor.review.raise_checked">
        <source>Number %1 was checked afterwards.</source>
        <translation>第 %1 號已補審核。</translation>
    </message>
    <message id="editor.review.left">
        <source>Not approved. Everything is as it was.</source>
        <translation>沒有通過審核，內容都和原來一樣。</translation>
    </message>
    <message id="editor.review.left_alone">
        <source>Nobody looked for five minutes: the second person was signed out.</source>
        <translation>五分鐘沒有操作，審核人已自動登出。</translation>
    </message>
    <message id="editor.review.needs_check">
        <source>Version %1 needs a second person's check before it is published. It is kept; go on editing meanwhile.</source>
        <translation>第 %1 版要先由第二個人審核才能發布。內容已存到伺服器，您可以繼續編輯。</translation>
    </message>
    <message id="editor.review.played">
        <source>%1 days ago at this time “%2” played.</source>
        <translation>%1 天前的這個時候播放的是「%2」。</translation>
    </message>
    <message id="editor.review.played_first">
        <source>At that time the beginning played, which is no version.</source>
        <translation>那時播放的是最初內容，還沒有版本。</translation>
    </message>
    <message id="editor.review.too_long_ago">
        <source>The list does not go back so far: it has the latest 200 versions.</source>
        <translation>列表只有最近 200 個版本，沒有那麼早的。</translation>
    </message>
    <message id="editor.review.goes_on">
        <source>You go on from an earlier version, on top of version %1. What you had is kept as a version.</source>
        <translation>您正在接著較早的版本編輯，發布後代替第 %1 版。原來的內容已存為一個版本。</translation>
    </message>
    <message id="editor.review.folder.board">
        <source>Board %1</source>
        <translation>%1號屏</translation>
    </message>
    <message id="editor.review.folder.twice">
        <source>For paper (2x)</source>
        <translation>紙用放大兩倍</translation>
    </message>
    <message id="editor.review.file.paper">
        <source>Approval %1 version %2 %3</source>
        <translation>審批單 %1 第%2版 %3</translation>
    </message>
    <message id="editor.review.file.pictures">
        <source>Boards %1 version %2 %3</source>
        <translation>大屏圖片 %1 第%2版 %3</translation>
    </message>
    <message id="editor.review.paper.title">
        <source>Approval of what the boards show</source>
        <translation>大屏內容審批單</translation>
    </message>
    <message id="editor.review.paper.hall">
        <source>Hall</source>
        <translation>市場</translation>
    </message>
    <message id="editor.review.paper.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message id="editor.review.paper.base">
        <source>Made from</source>
        <translation>在此基礎上</translation>
    </message>
    <message id="editor.review.paper.author">
        <source>Made by</source>
        <translation>編製</translation>
    </message>
    <message id="editor.review.paper.checked">
        <source>Checked by</source>
        <translation>審核</translation>
    </message>
    <message id="editor.review.paper.hash">
        <source>Hash</source>
        <translation>校驗碼</translation>
    </message>
    <message id="editor.review.paper.schedule">
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message id="editor.review.paper.difference">
        <source>Changes</source>
        <translation>改動</translation>
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
        <translation>沒有登入或線路不通，不知道正在播放什麼；共 %1 頁，都按新增列出。</translation>
    </message>
    <message id="editor.review.paper.board">
        <source>Each page's first sheet on board %1. </source>
        <translation>圖為 %1 號屏，每頁第一屏。</translation>
    </message>
    <message id="editor.review.paper.more">
        <source>%1 more pages are not drawn here; “Save as pictures” has all pages of this version.</source>
        <translation>另有 %1 頁沒有畫在這裡，「存成圖片」裡有這一版的全部頁面。</translation>
    </message>
    <message id="editor.review.paper.more_lines">
        <source>… and %1 more</source>
        <translation>……另有 %1 條</translation>
    </message>
    <message id="editor.review.paper.no_picture">
        <source>No picture: no data yet, or nothing to show</source>
        <translation>沒有圖：崗位資料未到，或沒有可顯示的</translation>
    </message>
    <message id="editor.review.paper.opinion">
        <source>Opinion:</source>
        <translation>審批意見：</translation>
    </message>
    <message id="editor.review.paper.signature">
        <source>Signed</source>
        <translation>簽名</translation>
    </message>
    <message id="editor.review.paper.date">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="editor.review.paper.foot">
        <source>Made %1 by the editor. The same hash (SHA-256) is the same content, letter by letter.</source>
        <translation>%1 由大屏編輯器產生。校驗碼（SHA-256）相同，內容就一字不差。</translation>
    </message>
    <message id="editor.review.paper_written">
        <source>The approval sheet is written: %1</source>
        <translation>審批單已存好：%1</translation>
    </message>
    <message id="editor.review.drawing">
        <source>Drawing the pages …</source>
        <translation>正在畫每一頁……</translation>
    </message>
    <message id="editor.review.pictures_written">
        <source>All pages are drawn: %1</source>
        <translation>每一頁都已存成圖片：%1</translation>
    </message>
    <message id="editor.review.pictures_but">
        <source>Drawn: %1. Without a picture (nothing to show, or no data yet): %2</source>
        <translation>已存成圖片：%1。這些沒有圖（沒有可顯示的，或崗位資料未到）：%2</translation>
    </message>
    <message id="failure.D-131">
        <source>The file cannot be written: %1</source>
        <translation>檔案寫不進去：%1</translation>
    </message>
    <message id="failure.D-131.do">
        <source>Take another folder, or free the disk.</source>
        <translation>請換一個資料夾，或清理磁碟</translation>
    </message>
    <message id="failure.D-132">
        <source>The stick is full</source>
        <translation>USB 手指滿了</translation>
    </message>
    <message id="failure.D-132.do">
        <source>Take something off it, or take another; no board takes what is on it now.</source>
        <translation>請刪去一些檔案或換一個，大屏不會用上面沒寫完的內容</translation>
    </message>
    <message id="failure.D-133">
        <source>The stick cannot be written</source>
        <translation>USB 手指不能寫</translation>
    </message>
    <message id="failure.D-133.do">
        <source>Push its lock aside, or take another.</source>
        <translation>請撥開寫保護開關，或換一個</translation>
    </message>
    <message id="failure.D-134">
        <source>The stick was pulled out or does not answer</source>
        <translation>USB 手指被拔出或沒有反應</translation>
    </message>
    <message id="failure.D-134.do">
        <source>Put it in again and write once more.</source>
        <translation>請重新插好再存一次</translation>
    </message>
    <message id="failure.D-135">
        <source>The stick gives back something else than was written</source>
        <translation>USB 手指讀回來的和寫進去的不一樣</translation>
    </message>
    <message id="failure.D-135.do">
        <source>Take another: this one is damaged.</source>
        <translation>請換一個，這個已損壞</translation>
    </message>
    <message id="display.take.done">
        <source>Version %1, sealed %2, is taken; the running board plays it.</source>
        <translation>已取用第 %1 版（%2 簽發），大屏隨即播放。</translation>
    </message>
    <message id="display.stick.unreadable">
        <source>the file cannot be read</source>
        <translation>檔案讀不出</translation>
    </message>
    <message id="display.stick.no_key">
        <source>this board does not know its hall or its city's key: give it the line once, or set hall and city_key</source>
        <translation>本屏還不知道所屬市場或市裡的公鑰：請接一次線路，或設置 hall 和 city_key</translation>
    </message>
    <message id="display.stick.forged">
        <source>the city did not sign it, or it was changed</source>
        <translation>不是市裡簽發的，或被改動過</translation>
    </message>
    <message id="display.stick.other_hall">
        <source>it is for another hall</source>
        <translation>是別的市場的</translation>
    </message>
    <message id="display.stick.too_late">
        <source>it was sealed too long ago</source>
        <translation>簽發時間太久，已失效</translation>
    </message>
    <message id="display.stick.older">
        <source>the board has this one, or a later one</source>
        <translation>本屏已有這一版或更新的</translation>
    </message>
    <message id="failure.D-116">
        <source>The stick is not taken: %1</source>
        <translation>USB 手指裡的內容沒有取用：%1</translation>
    </message>
    <message id="failure.D-116.do">
        <source>Save it to the stick anew at an editor with a line, and put it in again.</source>
        <translation>請在有線路的編輯器上重新存到 USB 手指，再插一次。</translation>
    </message>
    <message id="editor.review.sealing">
        <source>The city is sealing what plays …</source>
        <translation>市裡正在簽發正在播放的內容……</translation>
    </message>
    <message id="editor.review.stick_writing">
        <source>Writing to the stick; do not pull it out …</source>
        <translation>正在寫 USB 手指，請不要拔出……</translation>
    </message>
    <message id="editor.review.stick_written">
        <source>%1 (what plays) is on the stick, read back and equal; boards take it until %2. Put it into the computer of the board without a line.</source>
        <translation>%1（正在播放的）已存到 USB 手指並核對無誤，%2 前有效。請插到沒有線路的大屏主機上。</translation>
    </message>
    <message id="editor.review.stick_no_line">
        <source>No line: the city alone can seal what goes on a stick. Try again when the line is back.</source>
        <translation>線路不通：USB 手指上的內容要由市裡簽發，請接通後再存。</translation>
    </message>
    <message id="editor.review.stick_sign_in">
        <source>Sign in first, then save to the stick once more.</source>
        <translation>請先登入，再存一次 USB 手指。</translation>
    </message>
    <message id="editor.review.waiting">
        <source>What waits for the line</source>
        <translation>等待發出的內容</translation>
    </message>
    <message id="editor.review.hold.line">
        <source>No line since %1: what you published goes out by itself when it is back (not if the editor is closed).</source>
        <translation>線路不通，接通後自動發出（%1 按的發布；關閉編輯器則不發）</translation>
    </message>
    <message id="editor.review.hold.session">
        <source>Not sent (pressed %1): sign in again to send it.</source>
        <translation>還沒有發出（%1 按的發布）：要重新登入才能發</translation>
    </message>
    <message id="editor.review.hold.stale">
        <source>Not sent (pressed %1): somebody else published meanwhile (F9 shows it). Send yours over it?</source>
        <translation>還沒有發出（%1 按的發布）：期間有人發布過別的版本，按 F9 可看。仍要發嗎？</translation>
    </message>
    <message id="editor.review.hold.late">
        <source>Not sent (pressed %1): its end has passed. Send it all the same?</source>
        <translation>還沒有發出（%1 按的發布）：有效期已過。仍要發嗎？</translation>
    </message>
    <message id="editor.review.hold.check">
        <source>Version %3 (pressed %1) is kept and needs a second person: F9.</source>
        <translation>第 %3 版（%1 按的發布）已存到伺服器，要先審核：按 F9</translation>
    </message>
    <message id="editor.review.hold.refused">
        <source>Not sent (pressed %1): the city refused it (%2).</source>
        <translation>沒有發出（%1 按的發布）：市裡沒有接受（%2）</translation>
    </message>
    <message id="editor.review.state.playing_waits">
        <source>Plays, check it</source>
        <translation>正在播放，等待事後審核</translation>
    </message>
    <message id="editor.review.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="editor.review.hash">
        <source>Hash %1</source>
        <translation>校驗碼 %1</translation>
    </message>
    <message id="editor.review.none_yet">
        <source>The hall has no versions yet: its boards play what it began with.</source>
        <translation>本市場還沒有版本，大屏播放的是最初內容。</translation>
    </message>
</context>
</TS>
