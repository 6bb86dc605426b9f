<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.refused.no_page">
        <source>There is no such page any more.</source>
        <translation>沒有這個頁面了。</translation>
    </message>
    <message id="editor.refused.no_playlist">
        <source>There is no playlist %1.</source>
        <translation>沒有名為「%1」的播放表。</translation>
    </message>
    <message id="editor.refused.no_field">
        <source>The page has no field %1.</source>
        <translation>這個頁面沒有「%1」一欄。</translation>
    </message>
    <message id="editor.refused.no_slot">
        <source>There is no such slot of %1 any more.</source>
        <translation>「%1」沒有這條排期了。</translation>
    </message>
    <message id="editor.refused.no_daypart">
        <source>There is no daypart %1.</source>
        <translation>沒有名為「%1」的時段。</translation>
    </message>
    <message id="editor.refused.no_group">
        <source>There is no group %1.</source>
        <translation>沒有名為「%1」的分組。</translation>
    </message>
    <message id="editor.refused.taken">
        <source>%1 is there already.</source>
        <translation>「%1」已經有了。</translation>
    </message>
    <message id="editor.refused.in_use">
        <source>%1 is still used by the schedule; change that first.</source>
        <translation>排期仍在使用「%1」，請先更改排期。</translation>
    </message>
    <message id="editor.refused.no_name">
        <source>A name must be given.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message id="editor.refused.wrong_value">
        <source>This does not belong into %1.</source>
        <translation>「%1」不能這樣填。</translation>
    </message>
    <message id="editor.refused.too_many">
        <source>There can be %1 pages at most.</source>
        <translation>最多 %1 頁。</translation>
    </message>
    <message id="editor.verdict.contact">
        <source>It tells how to reach somebody: the board would leave the page out.</source>
        <translation>含有聯絡方式，大屏不會顯示此頁。</translation>
    </message>
    <message id="editor.verdict.no_headline">
        <source>A notice has a headline.</source>
        <translation>通告要有標題。</translation>
    </message>
    <message id="editor.verdict.too_much_text">
        <source>%1 characters; a page has %2 at most.</source>
        <translation>共 %1 字，一頁最多 %2 字。</translation>
    </message>
    <message id="editor.verdict.wrong_limit">
        <source>The number of vacancies is 1 to %1.</source>
        <translation>職位數量要在 1 至 %1 之間。</translation>
    </message>
    <message id="editor.verdict.unsound">
        <source>The city would not take the page: %1</source>
        <translation>伺服器不會接收此頁：%1</translation>
    </message>
    <message id="editor.verdict.cut">
        <source>“%1” would be cut at the edge.</source>
        <translation>「%1」會在邊緣被截斷。</translation>
    </message>
    <message id="editor.verdict.illegible">
        <source>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</source>
        <translation>%1 像素的字最遠只能在 %2 米處認出，最後一排更遠。</translation>
    </message>
    <message id="editor.verdict.lacking">
        <source>There is no glyph for %1: 〓 would stand there.</source>
        <translation>沒有「%1」的字形，會顯示〓。</translation>
    </message>
    <message id="editor.verdict.crowded">
        <source>The strokes of “%1” merge at %2 pixels, and there is no room for %3 here: shorten it, or move it into the text.</source>
        <translation>“%1”在 %2 像素時筆畫黏連，遠處認不清，這裡又放不下 %3 像素的字：請改短，或換到正文裡。</translation>
    </message>
    <message id="editor.verdict.title_replaced">
        <source>The title leaves no room for the clock: %1 stands in its place.</source>
        <translation>頁首放不下這個標題，會顯示「%1」。</translation>
    </message>
    <message id="editor.verdict.scope_left_out">
        <source>There is no room for the scope: it is left out.</source>
        <translation>範圍說明放不下，不會顯示。</translation>
    </message>
    <message id="editor.verdict.headline_is_line">
        <source>The headline is too long for its line: it stands among the others.</source>
        <translation>標題太長，會排成正文。</translation>
    </message>
    <message id="editor.verdict.many_sheets">
        <source>It takes %1 pages of the board; split it?</source>
        <translation>在大屏上要 %1 頁，拆分嗎？</translation>
    </message>
    <message id="editor.verdict.nothing">
        <source>No vacancy is selected: the page is passed over.</source>
        <translation>沒有符合的職位，此頁會跳過。</translation>
    </message>
    <message id="editor.verdict.not_whole">
        <source>%1 of %2 vacancies fit no layout whole and do not come up.</source>
        <translation>%2 個職位中有 %1 個任何版式都放不全，不會上屏。</translation>
    </message>
    <message id="editor.verdict.over">
        <source>Its last day was %1: it is no longer shown.</source>
        <translation>已於 %1 到期，不再顯示。</translation>
    </message>
    <message id="editor.verdict.issuer_left_out">
        <source>This board has no room for the issuer.</source>
        <translation>這塊屏放不下發布單位。</translation>
    </message>
    <message id="editor.verdict.uncomfortable">
        <source>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</source>
        <translation>%1 像素的字在 %2 米內看得舒服，最後一排更遠。</translation>
    </message>
    <message id="editor.verdict.by_turns">
        <source>%1 of %2 vacancies in each cycle, the next ones in the next.</source>
        <translation>每輪顯示 %2 個職位中的 %1 個，下一輪接著顯示。</translation>
    </message>
    <message id="editor.totals">
        <source>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</source>
        <translation>一輪 %1 分 %2 秒，%3 個職位，最少的一個今天上屏 %4 次</translation>
    </message>
    <message id="failure.D-120">
        <source>Another editor has this hall's work open: %1</source>
        <translation>另一個編輯器正開啟本市場的內容：%1</translation>
    </message>
    <message id="failure.D-120.do">
        <source>Go on there, or end it.</source>
        <translation>請在那裡繼續，或先關閉它。</translation>
    </message>
    <message id="failure.D-121">
        <source>What you edit cannot be kept on the disk: %1</source>
        <translation>編輯的內容無法儲存：%1</translation>
    </message>
    <message id="failure.D-121.do">
        <source>Go on; free the disk or save a version before you end the editor.</source>
        <translation>可以繼續編輯；關閉前請騰出空間，或儲存一個版本。</translation>
    </message>
    <message id="failure.D-122">
        <source>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</source>
        <translation>部分已儲存內容無法讀出，已還原至出錯之前。原檔案在 %1</translation>
    </message>
    <message id="failure.D-122.do">
        <source>Look through the document before you publish it.</source>
        <translation>發布前請通看一遍。</translation>
    </message>
    <message id="failure.D-123">
        <source>The kept work is of another version of the program. The file lies at %1</source>
        <translation>已儲存內容來自另一版本的程式。原檔案在 %1</translation>
    </message>
    <message id="failure.D-123.do">
        <source>Begin from what plays, or open it with that version.</source>
        <translation>請由正在播放的內容開始，或用該版本開啟。</translation>
    </message>
    <message id="failure.D-124">
        <source>The folder for kept work cannot be used: %1</source>
        <translation>儲存資料夾不能使用：%1</translation>
    </message>
    <message id="failure.D-124.do">
        <source>Give the editor a folder on this machine that it may write.</source>
        <translation>請為編輯器指定本機上可寫的資料夾。</translation>
    </message>
    <message id="editor.kind.vacancies">
        <source>Vacancies</source>
        <translation>職位表</translation>
    </message>
    <message id="editor.kind.spotlight">
        <source>One vacancy</source>
        <translation>單一職位</translation>
    </message>
    <message id="editor.kind.notice">
        <source>Notice</source>
        <translation>通告</translation>
    </message>
    <message id="editor.field.vacancies.title">
        <source>Title</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.vacancies.scope">
        <source>Scope</source>
        <translation>範圍說明</translation>
    </message>
    <message id="editor.field.vacancies.districts">
        <source>Only these districts</source>
        <translation>只顯示這些區</translation>
    </message>
    <message id="editor.field.vacancies.trades">
        <source>Only these trades</source>
        <translation>只顯示這些工種</translation>
    </message>
    <message id="editor.field.vacancies.limit">
        <source>Most vacancies in one cycle</source>
        <translation>每輪最多職位數</translation>
    </message>
    <message id="editor.field.vacancies.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.field.spotlight.title">
        <source>Title</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.spotlight.scope">
        <source>Scope</source>
        <translation>範圍說明</translation>
    </message>
    <message id="editor.field.spotlight.districts">
        <source>Only these districts</source>
        <translation>只顯示這些區</translation>
    </message>
    <message id="editor.field.spotlight.trades">
        <source>Only these trades</source>
        <translation>只顯示這些工種</translation>
    </message>
    <message id="editor.field.spotlight.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.field.notice.headline">
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message id="editor.field.notice.lines">
        <source>Text (a paragraph a line)</source>
        <translation>內文（每行一段）</translation>
    </message>
    <message id="editor.field.notice.title">
        <source>Title</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.notice.issuer">
        <source>Issuer</source>
        <translation>發布單位</translation>
    </message>
    <message id="editor.field.notice.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.day.set">
        <source>Set</source>
        <translation>指定</translation>
    </message>
    <message id="editor.names.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="editor.names.find">
        <source>Type a name or its first letters</source>
        <translation>輸入名稱或拼音首字母</translation>
    </message>
    <message id="editor.names.list">
        <source>What can be ticked</source>
        <translation>可以剔選的</translation>
    </message>
    <message id="editor.names.none">
        <source>None ticked (shows all)</source>
        <translation>全不選（顯示全部）</translation>
    </message>
    <message id="editor.untitled">
        <source>(empty: %1)</source>
        <translation>（空白%1）</translation>
    </message>
    <message id="editor.good">
        <source>Nothing to say against it</source>
        <translation>沒有問題</translation>
    </message>
    <message id="editor.not_judged">
        <source>No vacancies yet: it cannot be judged</source>
        <translation>還沒有職位資料，暫不能檢查</translation>
    </message>
    <message id="editor.on_board">
        <source>Board %1: %2</source>
        <translation>%1 號屏：%2</translation>
    </message>
    <message id="editor.card.read">
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message id="editor.form">
        <source>The page</source>
        <translation>頁面內容</translation>
    </message>
    <message id="editor.no_page_chosen">
        <source>Choose a page in the middle, or press Ctrl+3 to write a notice.</source>
        <translation>請在中間選擇一個頁面，或按 Ctrl+3 寫一則通告。</translation>
    </message>
    <message id="editor.playlists">
        <source>Playlists</source>
        <translation>播放表</translation>
    </message>
    <message id="editor.boards">
        <source>Boards</source>
        <translation>大屏</translation>
    </message>
    <message id="editor.playlist.line">
        <source>%1 (%2 pages)</source>
        <translation>%1（%2 頁）</translation>
    </message>
    <message id="editor.pages">
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message id="editor.filter">
        <source>Find pages</source>
        <translation>尋找頁面</translation>
    </message>
    <message id="editor.actions">
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message id="editor.said">
        <source>What is said</source>
        <translation>提示</translation>
    </message>
    <message id="editor.tip">
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message id="editor.do.undo">
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message id="editor.do.redo">
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message id="editor.do.duplicate">
        <source>Duplicate</source>
        <translation>複製一頁</translation>
    </message>
    <message id="editor.do.remove">
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message id="editor.do.up">
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message id="editor.do.down">
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message id="editor.do.filter">
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message id="editor.do.add.vacancies">
        <source>Add vacancies</source>
        <translation>加職位表</translation>
    </message>
    <message id="editor.do.add.spotlight">
        <source>Add one vacancy</source>
        <translation>加單一職位</translation>
    </message>
    <message id="editor.do.add.notice">
        <source>Write a notice</source>
        <translation>寫通告</translation>
    </message>
    <message id="editor.title.clean">
        <source>Boards of %1</source>
        <translation>%1 大屏編輯</translation>
    </message>
    <message id="editor.title.open">
        <source>Boards of %1 (not yet kept by the city)</source>
        <translation>%1 大屏編輯（有未儲存到伺服器的內容）</translation>
    </message>
    <message id="editor.first_playlist">
        <source>Everyday</source>
        <translation>日常</translation>
    </message>
    <message id="editor.check.glyphs.ok">
        <source>The glyphs are there.</source>
        <translation>字形檔案完好。</translation>
    </message>
    <message id="editor.check.boards.ok">
        <source>Every board has a grid.</source>
        <translation>各塊大屏都有可用的版式。</translation>
    </message>
    <message id="editor.check.journal.ok">
        <source>What is edited can be kept.</source>
        <translation>可以保存編輯內容。</translation>
    </message>
    <message id="editor.check.backend.ok">
        <source>The city answers.</source>
        <translation>伺服器有回應。</translation>
    </message>
    <message id="editor.preview">
        <source>Preview</source>
        <translation>大屏預覽</translation>
    </message>
    <message id="editor.preview.before">
        <source>Before</source>
        <translation>上一屏</translation>
    </message>
    <message id="editor.preview.after">
        <source>Next</source>
        <translation>下一屏</translation>
    </message>
    <message id="editor.preview.larger">
        <source>Twice as large</source>
        <translation>放大一倍</translation>
    </message>
    <message id="editor.preview.none">
        <source>Board %1 does not show this page</source>
        <translation>%1 號屏不會顯示此頁</translation>
    </message>
    <message id="editor.preview.sheet">
        <source>Board %1, sheet %2 of %3</source>
        <translation>%1 號屏，第 %2 屏，共 %3 屏</translation>
    </message>
    <message id="editor.remarks">
        <source>Verdict</source>
        <translation>檢查結果</translation>
    </message>
    <message id="editor.weight.stops">
        <source>Not to be published: %1</source>
        <translation>不能發布：%1</translation>
    </message>
    <message id="editor.weight.warns">
        <source>Mind: %1</source>
        <translation>請注意：%1</translation>
    </message>
    <message id="editor.weight.says">
        <source>For your information: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message id="editor.takes">
        <source>Board %1: %2 sheets, %3 seconds</source>
        <translation>%1 號屏：%2 屏，共 %3 秒</translation>
    </message>
    <message id="editor.board.line">
        <source>Board %1 (%2×%3)</source>
        <translation>%1 號屏（%2×%3）</translation>
    </message>
    <message id="editor.do.board">
        <source>Next board</source>
        <translation>換一塊屏</translation>
    </message>
    <message id="editor.do.sheet_before">
        <source>Sheet before</source>
        <translation>上一屏</translation>
    </message>
    <message id="editor.do.sheet_after">
        <source>Next sheet</source>
        <translation>下一屏</translation>
    </message>
    <message id="editor.do.larger">
        <source>Twice as large</source>
        <translation>放大一倍</translation>
    </message>
    <message id="editor.board.name">
        <source>Board %1</source>
        <translation>%1 號屏</translation>
    </message>
    <message id="editor.board.never">
        <source>It has never told what it shows</source>
        <translation>還沒有報告過畫面</translation>
    </message>
    <message id="editor.board.on">
        <source>On the glass</source>
        <translation>已上屏</translation>
    </message>
    <message id="editor.board.on_page">
        <source>On the glass, with “%1”</source>
        <translation>已上屏，正播「%1」</translation>
    </message>
    <message id="editor.board.idle">
        <source>It has it, but shows nothing of it now (closed, no data, or an emergency)</source>
        <translation>已收到，此刻沒有在播（閉屏、等數據或緊急資訊）</translation>
    </message>
    <message id="editor.board.silent">
        <source>No word from it for minutes: go and look</source>
        <translation>幾分鐘沒有消息，請去看一看</translation>
    </message>
    <message id="editor.board.off">
        <source>Something else yet</source>
        <translation>還是別的內容</translation>
    </message>
    <message id="editor.board.frame">
        <source>Frame %1, %2</source>
        <translation>第 %1 幀，%2</translation>
    </message>
    <message id="editor.ago">
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message id="editor.ago.minutes">
        <source>%1 min ago</source>
        <translation>%1 分鐘前</translation>
    </message>
    <message id="editor.city.saving">
        <source>Saving …</source>
        <translation>正在儲存到伺服器……</translation>
    </message>
    <message id="editor.city.signed_in">
        <source>%1 is signed in.</source>
        <translation>%1，您已登入。</translation>
    </message>
    <message id="editor.city.opened">
        <source>What plays is open (version %1).</source>
        <translation>已開啟正在播放的內容（第 %1 版）。</translation>
    </message>
    <message id="editor.city.published">
        <source>Version %1 is published; waiting for the boards. F8 takes it back.</source>
        <translation>第 %1 版已發布，正在等各塊大屏。撤回按 F8。</translation>
    </message>
    <message id="editor.city.on_glass">
        <source>On the glass of every board.</source>
        <translation>全部大屏已上屏。</translation>
    </message>
    <message id="editor.city.not_on_glass">
        <source>Not on the glass yet: %1. F5 looks again.</source>
        <translation>這些大屏還沒有上屏：%1。按 F5 再看一次。</translation>
    </message>
    <message id="editor.city.taken_back">
        <source>Taken back: the boards play what they played before.</source>
        <translation>已撤回，大屏恢復之前的內容。</translation>
    </message>
    <message id="editor.city.nothing_to_take_back">
        <source>There is nothing to take back.</source>
        <translation>沒有可以撤回的版本。</translation>
    </message>
    <message id="editor.city.no_line">
        <source>No line. All is kept on this machine; go on editing, and do it again when the line is back.</source>
        <translation>線路不通。內容已存在本機，可以繼續編輯，接通後請再操作一次。</translation>
    </message>
    <message id="editor.city.unsent">
        <source>No line: nothing was published yet.</source>
        <translation>線路不通，還沒有發佈。</translation>
    </message>
    <message id="editor.city.stopped">
        <source>“%1” is not to be published: %2</source>
        <translation>「%1」不能發布：%2</translation>
    </message>
    <message id="editor.sign_in">
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message id="editor.sign_in.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="editor.sign_in.password">
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message id="editor.sign_in.new">
        <source>New password (10 characters or more)</source>
        <translation>新口令（至少 10 個字）</translation>
    </message>
    <message id="editor.sign_in.again">
        <source>The new one again</source>
        <translation>再輸一次新口令</translation>
    </message>
    <message id="editor.sign_in.go">
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message id="editor.sign_in.leave">
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message id="editor.sign_in.why">
        <source>Publishing and taking back need a sign-in.</source>
        <translation>發布和撤回需要登入。</translation>
    </message>
    <message id="editor.sign_in.change">
        <source>The start password is good once: take one of your own.</source>
        <translation>初始口令只能用一次，請設一個自己的口令。</translation>
    </message>
    <message id="editor.sign_in.differ">
        <source>The new passwords are not the same.</source>
        <translation>兩次輸入的新口令不一樣。</translation>
    </message>
    <message id="editor.sign_in.asking">
        <source>Signing in …</source>
        <translation>正在登入……</translation>
    </message>
    <message id="editor.do.sign_in">
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message id="editor.do.publish">
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message id="editor.do.look">
        <source>See the boards</source>
        <translation>查看大屏</translation>
    </message>
    <message id="editor.do.open_playing">
        <source>Open what plays</source>
        <translation>開啟正在播放的</translation>
    </message>
    <message id="editor.do.publish_over">
        <source>Publish mine all the same</source>
        <translation>仍發布我的</translation>
    </message>
    <message id="editor.do.take_back">
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message id="editor.do.duty">
        <source>Emergencies</source>
        <translation>緊急資訊</translation>
    </message>
    <message id="editor.city.stale">
        <source> F6 opens what plays (yours is kept as a version first), F7 publishes yours all the same.</source>
        <translation>按 F6 開啟正在播放的（您的先存為一個版本），按 F7 仍發布您的。</translation>
    </message>
    <message id="editor.menu.edit">
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message id="editor.menu.pages">
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message id="editor.menu.preview">
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message id="editor.menu.city">
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message id="editor.desk.open">
        <source>Open the boards' editor</source>
        <translation>開啟大屏編輯器</translation>
    </message>
    <message id="editor.desk.sign_in">
        <source>Sign in at the editor as %1 with the start password %2</source>
        <translation>編輯器裡登入：姓名 %1，初始口令 %2</translation>
    </message>
    <message id="editor.failure">
        <source>%1. %2 (%3)</source>
        <translation>%1。%2（%3）</translation>
    </message>
</context>
</TS>
