<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.refused.no_page">
        <source>There is no such page any more.</source>
        <translation>There is no such page any more.</translation>
    </message>
    <message id="editor.refused.no_playlist">
        <source>There is no playlist %1.</source>
        <translation>There is no playlist %1.</translation>
    </message>
    <message id="editor.refused.no_field">
        <source>The page has no field %1.</source>
        <translation>The page has no field %1.</translation>
    </message>
    <message id="editor.refused.no_slot">
        <source>There is no such slot of %1 any more.</source>
        <translation>There is no such slot of %1 any more.</translation>
    </message>
    <message id="editor.refused.no_daypart">
        <source>There is no daypart %1.</source>
        <translation>There is no daypart %1.</translation>
    </message>
    <message id="editor.refused.no_group">
        <source>There is no group %1.</source>
        <translation>There is no group %1.</translation>
    </message>
    <message id="editor.refused.taken">
        <source>%1 is there already.</source>
        <translation>%1 is there already.</translation>
    </message>
    <message id="editor.refused.in_use">
        <source>%1 is still used by the schedule; change that first.</source>
        <translation>%1 is still used by the schedule; change that first.</translation>
    </message>
    <message id="editor.refused.no_name">
        <source>A name must be given.</source>
        <translation>A name must be given.</translation>
    </message>
    <message id="editor.refused.wrong_value">
        <source>This does not belong into %1.</source>
        <translation>This does not belong into %1.</translation>
    </message>
    <message id="editor.refused.too_many">
        <source>There can be %1 pages at most.</source>
        <translation>There can be %1 pages at most.</translation>
    </message>
    <message id="editor.verdict.contact">
        <source>It tells how to reach somebody: the board would leave the page out.</source>
        <translation>It tells how to reach somebody: the board would leave the page out.</translation>
    </message>
    <message id="editor.verdict.no_headline">
        <source>A notice has a headline.</source>
        <translation>A notice has a headline.</translation>
    </message>
    <message id="editor.verdict.too_much_text">
        <source>%1 characters; a page has %2 at most.</source>
        <translation>%1 characters; a page has %2 at most.</translation>
    </message>
    <message id="editor.verdict.wrong_limit">
        <source>The number of vacancies is 1 to %1.</source>
        <translation>The number of vacancies is 1 to %1.</translation>
    </message>
    <message id="editor.verdict.unsound">
        <source>The city would not take the page: %1</source>
        <translation>The city would not take the page: %1</translation>
    </message>
    <message id="editor.verdict.cut">
        <source>“%1” would be cut at the edge.</source>
        <translation>“%1” would be cut at the edge.</translation>
    </message>
    <message id="editor.verdict.illegible">
        <source>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</source>
        <translation>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</translation>
    </message>
    <message id="editor.verdict.lacking">
        <source>There is no glyph for %1: 〓 would stand there.</source>
        <translation>There is no glyph for %1: 〓 would stand there.</translation>
    </message>
    <message id="editor.verdict.crowded">
        <source>The strokes of “%1” merge at %2 pixels, and there is no room for %3 here: shorten it, or move it into the text.</source>
        <translation>The strokes of “%1” merge at %2 pixels, and there is no room for %3 here: shorten it, or move it into the text.</translation>
    </message>
    <message id="editor.verdict.title_replaced">
        <source>The title leaves no room for the clock: %1 stands in its place.</source>
        <translation>The title leaves no room for the clock: %1 stands in its place.</translation>
    </message>
    <message id="editor.verdict.scope_left_out">
        <source>There is no room for the scope: it is left out.</source>
        <translation>There is no room for the scope: it is left out.</translation>
    </message>
    <message id="editor.verdict.headline_is_line">
        <source>The headline is too long for its line: it stands among the others.</source>
        <translation>The headline is too long for its line: it stands among the others.</translation>
    </message>
    <message id="editor.verdict.many_sheets">
        <source>It takes %1 pages of the board; split it?</source>
        <translation>It takes %1 pages of the board; split it?</translation>
    </message>
    <message id="editor.verdict.nothing">
        <source>No vacancy is selected: the page is passed over.</source>
        <translation>No vacancy is selected: the page is passed over.</translation>
    </message>
    <message id="editor.verdict.not_whole">
        <source>%1 of %2 vacancies fit no layout whole and do not come up.</source>
        <translation>%1 of %2 vacancies fit no layout whole and do not come up.</translation>
    </message>
    <message id="editor.verdict.over">
        <source>Its last day was %1: it is no longer shown.</source>
        <translation>Its last day was %1: it is no longer shown.</translation>
    </message>
    <message id="editor.verdict.issuer_left_out">
        <source>This board has no room for the issuer.</source>
        <translation>This board has no room for the issuer.</translation>
    </message>
    <message id="editor.verdict.uncomfortable">
        <source>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</source>
        <translation>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</translation>
    </message>
    <message id="editor.verdict.by_turns">
        <source>%1 of %2 vacancies in each cycle, the next ones in the next.</source>
        <translation>%1 of %2 vacancies in each cycle, the next ones in the next.</translation>
    </message>
    <message id="editor.totals">
        <source>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</source>
        <translation>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</translation>
    </message>
    <message id="failure.D-120">
        <source>Another editor has this hall's work open: %1</source>
        <translation>Another editor has this hall's work open: %1</translation>
    </message>
    <message id="failure.D-120.do">
        <source>Go on there, or end it.</source>
        <translation>Go on there, or end it.</translation>
    </message>
    <message id="failure.D-121">
        <source>What you edit cannot be kept on the disk: %1</source>
        <translation>What you edit cannot be kept on the disk: %1</translation>
    </message>
    <message id="failure.D-121.do">
        <source>Go on; free the disk or save a version before you end the editor.</source>
        <translation>Go on; free the disk or save a version before you end the editor.</translation>
    </message>
    <message id="failure.D-122">
        <source>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</source>
        <translation>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</translation>
    </message>
    <message id="failure.D-122.do">
        <source>Look through the document before you publish it.</source>
        <translation>Look through the document before you publish it.</translation>
    </message>
    <message id="failure.D-123">
        <source>The kept work is of another version of the program. The file lies at %1</source>
        <translation>The kept work is of another version of the program. The file lies at %1</translation>
    </message>
    <message id="failure.D-123.do">
        <source>Begin from what plays, or open it with that version.</source>
        <translation>Begin from what plays, or open it with that version.</translation>
    </message>
    <message id="failure.D-124">
        <source>The folder for kept work cannot be used: %1</source>
        <translation>The folder for kept work cannot be used: %1</translation>
    </message>
    <message id="failure.D-124.do">
        <source>Give the editor a folder on this machine that it may write.</source>
        <translation>Give the editor a folder on this machine that it may write.</translation>
    </message>
    <message id="editor.kind.vacancies">
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message id="editor.kind.spotlight">
        <source>One vacancy</source>
        <translation>One vacancy</translation>
    </message>
    <message id="editor.kind.notice">
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message id="editor.field.vacancies.title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="editor.field.vacancies.scope">
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message id="editor.field.vacancies.districts">
        <source>Only these districts</source>
        <translation>Only these districts</translation>
    </message>
    <message id="editor.field.vacancies.trades">
        <source>Only these trades</source>
        <translation>Only these trades</translation>
    </message>
    <message id="editor.field.vacancies.limit">
        <source>Most vacancies in one cycle</source>
        <translation>Most vacancies in one cycle</translation>
    </message>
    <message id="editor.field.vacancies.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.field.spotlight.title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="editor.field.spotlight.scope">
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message id="editor.field.spotlight.districts">
        <source>Only these districts</source>
        <translation>Only these districts</translation>
    </message>
    <message id="editor.field.spotlight.trades">
        <source>Only these trades</source>
        <translation>Only these trades</translation>
    </message>
    <message id="editor.field.spotlight.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.field.notice.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="editor.field.notice.lines">
        <source>Text (a paragraph a line)</source>
        <translation>Text (a paragraph a line)</translation>
    </message>
    <message id="editor.field.notice.title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="editor.field.notice.issuer">
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message id="editor.field.notice.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.day.set">
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message id="editor.names.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="editor.names.find">
        <source>Type a name or its first letters</source>
        <translation>Type a name or its first letters</translation>
    </message>
    <message id="editor.names.list">
        <source>What can be ticked</source>
        <translation>What can be ticked</translation>
    </message>
    <message id="editor.names.none">
        <source>None ticked (shows all)</source>
        <translation>None ticked (shows all)</translation>
    </message>
    <message id="editor.untitled">
        <source>(empty: %1)</source>
        <translation>(empty: %1)</translation>
    </message>
    <message id="editor.good">
        <source>Nothing to say against it</source>
        <translation>Nothing to say against it</translation>
    </message>
    <message id="editor.not_judged">
        <source>No vacancies yet: it cannot be judged</source>
        <translation>No vacancies yet: it cannot be judged</translation>
    </message>
    <message id="editor.on_board">
        <source>Board %1: %2</source>
        <translation>Board %1: %2</translation>
    </message>
    <message id="editor.card.read">
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message id="editor.form">
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message id="editor.no_page_chosen">
        <source>Choose a page in the middle, or press Ctrl+3 to write a notice.</source>
        <translation>Choose a page in the middle, or press Ctrl+3 to write a notice.</translation>
    </message>
    <message id="editor.playlists">
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message id="editor.boards">
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message id="editor.playlist.line">
        <source>%1 (%2 pages)</source>
        <translation>%1 (%2 pages)</translation>
    </message>
    <message id="editor.pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="editor.filter">
        <source>Find pages</source>
        <translation>Find pages</translation>
    </message>
    <message id="editor.actions">
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message id="editor.said">
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message id="editor.tip">
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message id="editor.do.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="editor.do.redo">
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message id="editor.do.duplicate">
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message id="editor.do.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="editor.do.up">
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message id="editor.do.down">
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message id="editor.do.filter">
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="editor.do.add.vacancies">
        <source>Add vacancies</source>
        <translation>Add vacancies</translation>
    </message>
    <message id="editor.do.add.spotlight">
        <source>Add one vacancy</source>
        <translation>Add one vacancy</translation>
    </message>
    <message id="editor.do.add.notice">
        <source>Write a notice</source>
        <translation>Write a notice</translation>
    </message>
    <message id="editor.title.clean">
        <source>Boards of %1</source>
        <translation>Boards of %1</translation>
    </message>
    <message id="editor.title.open">
        <source>Boards of %1 (not yet kept by the city)</source>
        <translation>Boards of %1 (not yet kept by the city)</translation>
    </message>
    <message id="editor.first_playlist">
        <source>Everyday</source>
        <translation>Everyday</translation>
    </message>
    <message id="editor.check.glyphs.ok">
        <source>The glyphs are there.</source>
        <translation>The glyphs are there.</translation>
    </message>
    <message id="editor.check.boards.ok">
        <source>Every board has a grid.</source>
        <translation>Every board has a grid.</translation>
    </message>
    <message id="editor.check.journal.ok">
        <source>What is edited can be kept.</source>
        <translation>What is edited can be kept.</translation>
    </message>
    <message id="editor.check.backend.ok">
        <source>The city answers.</source>
        <translation>The city answers.</translation>
    </message>
    <message id="editor.preview">
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message id="editor.preview.before">
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message id="editor.preview.after">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="editor.preview.larger">
        <source>Twice as large</source>
        <translation>Twice as large</translation>
    </message>
    <message id="editor.preview.none">
        <source>Board %1 does not show this page</source>
        <translation>Board %1 does not show this page</translation>
    </message>
    <message id="editor.preview.sheet">
        <source>Board %1, sheet %2 of %3</source>
        <translation>Board %1, sheet %2 of %3</translation>
    </message>
    <message id="editor.remarks">
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message id="editor.weight.stops">
        <source>Not to be published: %1</source>
        <translation>Not to be published: %1</translation>
    </message>
    <message id="editor.weight.warns">
        <source>Mind: %1</source>
        <translation>Mind: %1</translation>
    </message>
    <message id="editor.weight.says">
        <source>For your information: %1</source>
        <translation>For your information: %1</translation>
    </message>
    <message id="editor.takes">
        <source>Board %1: %2 sheets, %3 seconds</source>
        <translation>Board %1: %2 sheets, %3 seconds</translation>
    </message>
    <message id="editor.board.line">
        <source>Board %1 (%2×%3)</source>
        <translation>Board %1 (%2×%3)</translation>
    </message>
    <message id="editor.do.board">
        <source>Next board</source>
        <translation>Next board</translation>
    </message>
    <message id="editor.do.sheet_before">
        <source>Sheet before</source>
        <translation>Sheet before</translation>
    </message>
    <message id="editor.do.sheet_after">
        <source>Next sheet</source>
        <translation>Next sheet</translation>
    </message>
    <message id="editor.do.larger">
        <source>Twice as large</source>
        <translation>Twice as large</translation>
    </message>
    <message id="editor.board.name">
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message id="editor.board.never">
        <source>It has never told what it shows</source>
        <translation>It has never told what it shows</translation>
    </message>
    <message id="editor.board.on">
        <source>On the glass</source>
        <translation>On the glass</translation>
    </message>
    <message id="editor.board.on_page">
        <source>On the glass, with “%1”</source>
        <translation>On the glass, with “%1”</translation>
    </message>
    <message id="editor.board.idle">
        <source>It has it, but shows nothing of it now (closed, no data, or an emergency)</source>
        <translation>It has it, but shows nothing of it now (closed, no data, or an emergency)</translation>
    </message>
    <message id="editor.board.silent">
        <source>No word from it for minutes: go and look</source>
        <translation>No word from it for minutes: go and look</translation>
    </message>
    <message id="editor.board.off">
        <source>Something else yet</source>
        <translation>Something else yet</translation>
    </message>
    <message id="editor.board.frame">
        <source>Frame %1, %2</source>
        <translation>Frame %1, %2</translation>
    </message>
    <message id="editor.ago">
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message id="editor.ago.minutes">
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message id="editor.city.saving">
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message id="editor.city.signed_in">
        <source>%1 is signed in.</source>
        <translation>%1 is signed in.</translation>
    </message>
    <message id="editor.city.opened">
        <source>What plays is open (version %1).</source>
        <translation>What plays is open (version %1).</translation>
    </message>
    <message id="editor.city.published">
        <source>Version %1 is published; waiting for the boards. F8 takes it back.</source>
        <translation>Version %1 is published; waiting for the boards. F8 takes it back.</translation>
    </message>
    <message id="editor.city.on_glass">
        <source>On the glass of every board.</source>
        <translation>On the glass of every board.</translation>
    </message>
    <message id="editor.city.not_on_glass">
        <source>Not on the glass yet: %1. F5 looks again.</source>
        <translation>Not on the glass yet: %1. F5 looks again.</translation>
    </message>
    <message id="editor.city.taken_back">
        <source>Taken back: the boards play what they played before.</source>
        <translation>Taken back: the boards play what they played before.</translation>
    </message>
    <message id="editor.city.nothing_to_take_back">
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message id="editor.city.no_line">
        <source>No line. All is kept on this machine; go on editing, and do it again when the line is back.</source>
        <translation>No line. All is kept on this machine; go on editing, and do it again when the line is back.</translation>
    </message>
    <message id="editor.city.unsent">
        <source>No line: nothing was published yet.</source>
        <translation>No line: nothing was published yet.</translation>
    </message>
    <message id="editor.city.stopped">
        <source>“%1” is not to be published: %2</source>
        <translation>“%1” is not to be published: %2</translation>
    </message>
    <message id="editor.sign_in">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="editor.sign_in.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="editor.sign_in.password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="editor.sign_in.new">
        <source>New password (10 characters or more)</source>
        <translation>New password (10 characters or more)</translation>
    </message>
    <message id="editor.sign_in.again">
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message id="editor.sign_in.go">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="editor.sign_in.leave">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="editor.sign_in.why">
        <source>Publishing and taking back need a sign-in.</source>
        <translation>Publishing and taking back need a sign-in.</translation>
    </message>
    <message id="editor.sign_in.change">
        <source>The start password is good once: take one of your own.</source>
        <translation>The start password is good once: take one of your own.</translation>
    </message>
    <message id="editor.sign_in.differ">
        <source>The new passwords are not the same.</source>
        <translation>The new passwords are not the same.</translation>
    </message>
    <message id="editor.sign_in.asking">
        <source>Signing in …</source>
        <translation>Signing in …</translation>
    </message>
    <message id="editor.do.sign_in">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="editor.do.publish">
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message id="editor.do.look">
        <source>See the boards</source>
        <translation>See the boards</translation>
    </message>
    <message id="editor.do.open_playing">
        <source>Open what plays</source>
        <translation>Open what plays</translation>
    </message>
    <message id="editor.do.publish_over">
        <source>Publish mine all the same</source>
        <translation>Publish mine all the same</translation>
    </message>
    <message id="editor.do.take_back">
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message id="editor.do.duty">
        <source>Emergencies</source>
        <translation>Emergencies</translation>
    </message>
    <message id="editor.city.stale">
        <source> F6 opens what plays (yours is kept as a version first), F7 publishes yours all the same.</source>
        <translation> F6 opens what plays (yours is kept as a version first), F7 publishes yours all the same.</translation>
    </message>
    <message id="editor.menu.edit">
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message id="editor.menu.pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="editor.menu.preview">
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message id="editor.menu.city">
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message id="editor.desk.open">
        <source>Open the boards' editor</source>
        <translation>Open the boards' editor</translation>
    </message>
    <message id="editor.desk.sign_in">
        <source>Sign in at the editor as %1 with the start password %2</source>
        <translation>Sign in at the editor as %1 with the start password %2</translation>
    </message>
    <message id="editor.failure">
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
</context>
</TS>
