<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.menu.review">
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message id="editor.do.versions">
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message id="editor.do.paper">
        <source>Approval sheet (PDF)</source>
        <translation>Approval sheet (PDF)</translation>
    </message>
    <message id="editor.do.pictures">
        <source>Save as pictures</source>
        <translation>Save as pictures</translation>
    </message>
    <message id="editor.do.stick">
        <source>Save to a USB stick</source>
        <translation>Save to a USB stick</translation>
    </message>
    <message id="editor.do.give_up">
        <source>Do not send it after all</source>
        <translation>Do not send it after all</translation>
    </message>
    <message id="editor.do.send_now">
        <source>Send it now</source>
        <translation>Send it now</translation>
    </message>
    <message id="editor.review.title">
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message id="editor.review.why">
        <source>Choose a version on the left; the pages that differ from what plays stand first. Your own work stays as it is.</source>
        <translation>Choose a version on the left; the pages that differ from what plays stand first. Your own work stays as it is.</translation>
    </message>
    <message id="editor.review.versions">
        <source>Versions of the hall</source>
        <translation>Versions of the hall</translation>
    </message>
    <message id="editor.review.pages">
        <source>Pages of the version</source>
        <translation>Pages of the version</translation>
    </message>
    <message id="editor.review.about">
        <source>About this version</source>
        <translation>About this version</translation>
    </message>
    <message id="editor.review.details">
        <source>What changed on the page</source>
        <translation>What changed on the page</translation>
    </message>
    <message id="editor.review.before">
        <source>As it plays now</source>
        <translation>As it plays now</translation>
    </message>
    <message id="editor.review.next_board">
        <source>Next board (Ctrl+B)</source>
        <translation>Next board (Ctrl+B)</translation>
    </message>
    <message id="editor.review.fetching">
        <source>Asking the city …</source>
        <translation>Asking the city …</translation>
    </message>
    <message id="editor.review.version">
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message id="editor.review.first">
        <source>The beginning</source>
        <translation>The beginning</translation>
    </message>
    <message id="editor.review.and">
        <source>; </source>
        <translation>; </translation>
    </message>
    <message id="editor.review.did.saved">
        <source>made by %1 %2</source>
        <translation>made by %1 %2</translation>
    </message>
    <message id="editor.review.did.checked">
        <source>checked by %1 %2</source>
        <translation>checked by %1 %2</translation>
    </message>
    <message id="editor.review.did.published">
        <source>published by %1 %2</source>
        <translation>published by %1 %2</translation>
    </message>
    <message id="editor.review.did.taken_back">
        <source>taken back by %1 %2</source>
        <translation>taken back by %1 %2</translation>
    </message>
    <message id="editor.review.did.raised">
        <source>raised by %1 %2</source>
        <translation>raised by %1 %2</translation>
    </message>
    <message id="editor.review.did.lifted">
        <source>lifted by %1 %2</source>
        <translation>lifted by %1 %2</translation>
    </message>
    <message id="editor.review.state.playing">
        <source>Plays now</source>
        <translation>Plays now</translation>
    </message>
    <message id="editor.review.state.played">
        <source>Played</source>
        <translation>Played</translation>
    </message>
    <message id="editor.review.state.taken_back">
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message id="editor.review.state.waits">
        <source>Waits for a check</source>
        <translation>Waits for a check</translation>
    </message>
    <message id="editor.review.state.mine_waits">
        <source>Mine, waits for a check</source>
        <translation>Mine, waits for a check</translation>
    </message>
    <message id="editor.review.state.checked">
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message id="editor.review.state.mine_checked">
        <source>Mine, checked</source>
        <translation>Mine, checked</translation>
    </message>
    <message id="editor.review.state.draft">
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message id="editor.review.state.mine">
        <source>My draft</source>
        <translation>My draft</translation>
    </message>
    <message id="editor.review.state.raised">
        <source>Check afterwards</source>
        <translation>Check afterwards</translation>
    </message>
    <message id="editor.review.change.added">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="editor.review.change.changed">
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message id="editor.review.change.removed">
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message id="editor.review.change.moved">
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message id="editor.review.change.same">
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message id="editor.review.count.added">
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message id="editor.review.count.changed">
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message id="editor.review.count.removed">
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message id="editor.review.count.moved">
        <source>%1 moved</source>
        <translation>%1 moved</translation>
    </message>
    <message id="editor.review.count.schedule">
        <source>another schedule</source>
        <translation>another schedule</translation>
    </message>
    <message id="editor.review.no_difference">
        <source>nothing differs</source>
        <translation>nothing differs</translation>
    </message>
    <message id="editor.review.compared">
        <source>Against %1: %2.</source>
        <translation>Against %1: %2.</translation>
    </message>
    <message id="editor.review.kind">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="editor.review.in">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="editor.review.fields">
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message id="editor.review.other_kind">
        <source>another kind of page</source>
        <translation>another kind of page</translation>
    </message>
    <message id="editor.review.moved_too">
        <source>, moved</source>
        <translation>, moved</translation>
    </message>
    <message id="editor.review.detail">
        <source>%1: “%2” → “%3”</source>
        <translation>%1: “%2” → “%3”</translation>
    </message>
    <message id="editor.review.nothing">
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message id="editor.review.more">
        <source>… and %1 more fields</source>
        <translation>… and %1 more fields</translation>
    </message>
    <message id="editor.review.slot_added">
        <source>New slot: %1</source>
        <translation>New slot: %1</translation>
    </message>
    <message id="editor.review.slot_removed">
        <source>Slot removed: %1</source>
        <translation>Slot removed: %1</translation>
    </message>
    <message id="editor.review.other.dayparts">
        <source>Other dayparts</source>
        <translation>Other dayparts</translation>
    </message>
    <message id="editor.review.other.groups">
        <source>Other groups of boards</source>
        <translation>Other groups of boards</translation>
    </message>
    <message id="editor.review.other.opening">
        <source>Other opening hours</source>
        <translation>Other opening hours</translation>
    </message>
    <message id="editor.review.other.valid_until">
        <source>Another end</source>
        <translation>Another end</translation>
    </message>
    <message id="editor.review.lost">
        <source>%1 items of this version cannot be read by this program: it can be looked at, not gone on from.</source>
        <translation>%1 items of this version cannot be read by this program: it can be looked at, not gone on from.</translation>
    </message>
    <message id="editor.review.do.go_on">
        <source>Go on from it</source>
        <translation>Go on from it</translation>
    </message>
    <message id="editor.review.do.publish">
        <source>Publish it</source>
        <translation>Publish it</translation>
    </message>
    <message id="editor.review.do.check">
        <source>Have it checked …</source>
        <translation>Have it checked …</translation>
    </message>
    <message id="editor.review.do.yesterday">
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message id="editor.review.do.last_week">
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message id="editor.review.do.paper">
        <source>Approval sheet</source>
        <translation>Approval sheet</translation>
    </message>
    <message id="editor.review.do.pictures">
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message id="editor.review.do.stick">
        <source>USB stick</source>
        <translation>USB stick</translation>
    </message>
    <message id="editor.review.do.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="editor.review.do.approve">
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message id="editor.review.do.leave">
        <source>Not approved, go back</source>
        <translation>Not approved, go back</translation>
    </message>
    <message id="editor.review.checker">
        <source>A second person signs in</source>
        <translation>A second person signs in</translation>
    </message>
    <message id="editor.review.checker.why">
        <source>The second person signs in for this check alone; %1 stays signed in.</source>
        <translation>The second person signs in for this check alone; %1 stays signed in.</translation>
    </message>
    <message id="editor.review.own">
        <source>%1 made it: nobody checks their own. Let somebody else sign in.</source>
        <translation>%1 made it: nobody checks their own. Let somebody else sign in.</translation>
    </message>
    <message id="editor.review.no_checker">
        <source>%1 is no checker of this hall.</source>
        <translation>%1 is no checker of this hall.</translation>
    </message>
    <message id="editor.review.checking">
        <source>%1 checks; %2 stays signed in. Changed pages looked at: %3 of %4.</source>
        <translation>%1 checks; %2 stays signed in. Changed pages looked at: %3 of %4.</translation>
    </message>
    <message id="editor.review.checked">
        <source>Version %1 was approved by %2. Publish it with Enter.</source>
        <translation>Version %1 was approved by %2. Publish it with Enter.</translation>
    </message>
    <message id="editor.review.raise_checked">
        <source>Number %1 was checked afterwards.</source>
        <translation>Number %1 was checked afterwards.</translation>
    </message>
    <message id="editor.review.left">
        <source>Not approved. Everything is as it was.</source>
        <translation>Not approved. Everything is as it was.</translation>
    </message>
    <message id="editor.review.left_alone">
        <source>Nobody looked for five minutes: the second person was signed out.</source>
        <translation>Nobody looked for five minutes: the second person was signed out.</translation>
    </message>
    <message id="editor.review.needs_check">
        <source>Version %1 needs a second person's check before it is published. It is kept; go on editing meanwhile.</source>
        <translation>Version %1 needs a second person's check before it is published. It is kept; go on editing meanwhile.</translation>
    </message>
    <message id="editor.review.played">
        <source>%1 days ago at this time “%2” played.</source>
        <translation>%1 days ago at this time “%2” played.</translation>
    </message>
    <message id="editor.review.played_first">
        <source>At that time the beginning played, which is no version.</source>
        <translation>At that time the beginning played, which is no version.</translation>
    </message>
    <message id="editor.review.too_long_ago">
        <source>The list does not go back so far: it has the latest 200 versions.</source>
        <translation>The list does not go back so far: it has the latest 200 versions.</translation>
    </message>
    <message id="editor.review.goes_on">
        <source>You go on from an earlier version, on top of version %1. What you had is kept as a version.</source>
        <translation>You go on from an earlier version, on top of version %1. What you had is kept as a version.</translation>
    </message>
    <message id="editor.review.folder.board">
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message id="editor.review.folder.twice">
        <source>For paper (2x)</source>
        <translation>For paper (2x)</translation>
    </message>
    <message id="editor.review.file.paper">
        <source>Approval %1 version %2 %3</source>
        <translation>Approval %1 version %2 %3</translation>
    </message>
    <message id="editor.review.file.pictures">
        <source>Boards %1 version %2 %3</source>
        <translation>Boards %1 version %2 %3</translation>
    </message>
    <message id="editor.review.paper.title">
        <source>Approval of what the boards show</source>
        <translation>Approval of what the boards show</translation>
    </message>
    <message id="editor.review.paper.hall">
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message id="editor.review.paper.version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="editor.review.paper.base">
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message id="editor.review.paper.author">
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message id="editor.review.paper.checked">
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message id="editor.review.paper.hash">
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message id="editor.review.paper.schedule">
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message id="editor.review.paper.difference">
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message id="editor.review.paper.none">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="editor.review.paper.draft">
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message id="editor.review.paper.unknown">
        <source>What plays is not known here (not signed in, or no line): all %1 pages count as new.</source>
        <translation>What plays is not known here (not signed in, or no line): all %1 pages count as new.</translation>
    </message>
    <message id="editor.review.paper.board">
        <source>Each page's first sheet on board %1. </source>
        <translation>Each page's first sheet on board %1. </translation>
    </message>
    <message id="editor.review.paper.more">
        <source>%1 more pages are not drawn here; “Save as pictures” has all pages of this version.</source>
        <translation>%1 more pages are not drawn here; “Save as pictures” has all pages of this version.</translation>
    </message>
    <message id="editor.review.paper.more_lines">
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message id="editor.review.paper.no_picture">
        <source>No picture: no data yet, or nothing to show</source>
        <translation>No picture: no data yet, or nothing to show</translation>
    </message>
    <message id="editor.review.paper.opinion">
        <source>Opinion:</source>
        <translation>Opinion:</translation>
    </message>
    <message id="editor.review.paper.signature">
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message id="editor.review.paper.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="editor.review.paper.foot">
        <source>Made %1 by the editor. The same hash (SHA-256) is the same content, letter by letter.</source>
        <translation>Made %1 by the editor. The same hash (SHA-256) is the same content, letter by letter.</translation>
    </message>
    <message id="editor.review.paper_written">
        <source>The approval sheet is written: %1</source>
        <translation>The approval sheet is written: %1</translation>
    </message>
    <message id="editor.review.drawing">
        <source>Drawing the pages …</source>
        <translation>Drawing the pages …</translation>
    </message>
    <message id="editor.review.pictures_written">
        <source>All pages are drawn: %1</source>
        <translation>All pages are drawn: %1</translation>
    </message>
    <message id="editor.review.pictures_but">
        <source>Drawn: %1. Without a picture (nothing to show, or no data yet): %2</source>
        <translation>Drawn: %1. Without a picture (nothing to show, or no data yet): %2</translation>
    </message>
    <message id="failure.D-131">
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message id="failure.D-131.do">
        <source>Take another folder, or free the disk.</source>
        <translation>Take another folder, or free the disk.</translation>
    </message>
    <message id="failure.D-132">
        <source>The stick is full</source>
        <translation>The stick is full</translation>
    </message>
    <message id="failure.D-132.do">
        <source>Take something off it, or take another; no board takes what is on it now.</source>
        <translation>Take something off it, or take another; no board takes what is on it now.</translation>
    </message>
    <message id="failure.D-133">
        <source>The stick cannot be written</source>
        <translation>The stick cannot be written</translation>
    </message>
    <message id="failure.D-133.do">
        <source>Push its lock aside, or take another.</source>
        <translation>Push its lock aside, or take another.</translation>
    </message>
    <message id="failure.D-134">
        <source>The stick was pulled out or does not answer</source>
        <translation>The stick was pulled out or does not answer</translation>
    </message>
    <message id="failure.D-134.do">
        <source>Put it in again and write once more.</source>
        <translation>Put it in again and write once more.</translation>
    </message>
    <message id="failure.D-135">
        <source>The stick gives back something else than was written</source>
        <translation>The stick gives back something else than was written</translation>
    </message>
    <message id="failure.D-135.do">
        <source>Take another: this one is damaged.</source>
        <translation>Take another: this one is damaged.</translation>
    </message>
    <message id="display.take.done">
        <source>Version %1, sealed %2, is taken; the running board plays it.</source>
        <translation>Version %1, sealed %2, is taken; the running board plays it.</translation>
    </message>
    <message id="display.stick.unreadable">
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message id="display.stick.no_key">
        <source>this board does not know its hall or its city's key: give it the line once, or set hall and city_key</source>
        <translation>this board does not know its hall or its city's key: give it the line once, or set hall and city_key</translation>
    </message>
    <message id="display.stick.forged">
        <source>the city did not sign it, or it was changed</source>
        <translation>the city did not sign it, or it was changed</translation>
    </message>
    <message id="display.stick.other_hall">
        <source>it is for another hall</source>
        <translation>it is for another hall</translation>
    </message>
    <message id="display.stick.too_late">
        <source>it was sealed too long ago</source>
        <translation>it was sealed too long ago</translation>
    </message>
    <message id="display.stick.older">
        <source>the board has this one, or a later one</source>
        <translation>the board has this one, or a later one</translation>
    </message>
    <message id="failure.D-116">
        <source>The stick is not taken: %1</source>
        <translation>The stick is not taken: %1</translation>
    </message>
    <message id="failure.D-116.do">
        <source>Save it to the stick anew at an editor with a line, and put it in again.</source>
        <translation>Save it to the stick anew at an editor with a line, and put it in again.</translation>
    </message>
    <message id="editor.review.sealing">
        <source>The city is sealing what plays …</source>
        <translation>The city is sealing what plays …</translation>
    </message>
    <message id="editor.review.stick_writing">
        <source>Writing to the stick; do not pull it out …</source>
        <translation>Writing to the stick; do not pull it out …</translation>
    </message>
    <message id="editor.review.stick_written">
        <source>%1 (what plays) is on the stick, read back and equal; boards take it until %2. Put it into the computer of the board without a line.</source>
        <translation>%1 (what plays) is on the stick, read back and equal; boards take it until %2. Put it into the computer of the board without a line.</translation>
    </message>
    <message id="editor.review.stick_no_line">
        <source>No line: the city alone can seal what goes on a stick. Try again when the line is back.</source>
        <translation>No line: the city alone can seal what goes on a stick. Try again when the line is back.</translation>
    </message>
    <message id="editor.review.stick_sign_in">
        <source>Sign in first, then save to the stick once more.</source>
        <translation>Sign in first, then save to the stick once more.</translation>
    </message>
    <message id="editor.review.waiting">
        <source>What waits for the line</source>
        <translation>What waits for the line</translation>
    </message>
    <message id="editor.review.hold.line">
        <source>No line since %1: what you published goes out by itself when it is back (not if the editor is closed).</source>
        <translation>No line since %1: what you published goes out by itself when it is back (not if the editor is closed).</translation>
    </message>
    <message id="editor.review.hold.session">
        <source>Not sent (pressed %1): sign in again to send it.</source>
        <translation>Not sent (pressed %1): sign in again to send it.</translation>
    </message>
    <message id="editor.review.hold.stale">
        <source>Not sent (pressed %1): somebody else published meanwhile (F9 shows it). Send yours over it?</source>
        <translation>Not sent (pressed %1): somebody else published meanwhile (F9 shows it). Send yours over it?</translation>
    </message>
    <message id="editor.review.hold.late">
        <source>Not sent (pressed %1): its end has passed. Send it all the same?</source>
        <translation>Not sent (pressed %1): its end has passed. Send it all the same?</translation>
    </message>
    <message id="editor.review.hold.check">
        <source>Version %3 (pressed %1) is kept and needs a second person: F9.</source>
        <translation>Version %3 (pressed %1) is kept and needs a second person: F9.</translation>
    </message>
    <message id="editor.review.hold.refused">
        <source>Not sent (pressed %1): the city refused it (%2).</source>
        <translation>Not sent (pressed %1): the city refused it (%2).</translation>
    </message>
    <message id="editor.review.state.playing_waits">
        <source>Plays, check it</source>
        <translation>Plays, check it</translation>
    </message>
    <message id="editor.review.comma">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="editor.review.hash">
        <source>Hash %1</source>
        <translation>Hash %1</translation>
    </message>
    <message id="editor.review.none_yet">
        <source>The hall has no versions yet: its boards play what it began with.</source>
        <translation>The hall has no versions yet: its boards play what it began with.</translation>
    </message>
</context>
</TS>
