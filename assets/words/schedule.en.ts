<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.schedule">
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message id="editor.do.timeline">
        <source>Timeline of a day</source>
        <translation>Timeline of a day</translation>
    </message>
    <message id="editor.do.ahead">
        <source>Play ahead</source>
        <translation>Play ahead</translation>
    </message>
    <message id="editor.do.add_playlist">
        <source>New playlist</source>
        <translation>New playlist</translation>
    </message>
    <message id="editor.do.rename_playlist">
        <source>Rename playlist</source>
        <translation>Rename playlist</translation>
    </message>
    <message id="editor.do.copy_playlist">
        <source>Copy playlist</source>
        <translation>Copy playlist</translation>
    </message>
    <message id="editor.do.remove_playlist">
        <source>Remove playlist</source>
        <translation>Remove playlist</translation>
    </message>
    <message id="editor.menu.schedule">
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message id="editor.schedule">
        <source>Schedule: what plays when, on which board</source>
        <translation>Schedule: what plays when, on which board</translation>
    </message>
    <message id="editor.schedule.form">
        <source>The chosen entry</source>
        <translation>The chosen entry</translation>
    </message>
    <message id="editor.schedule.heading.slot">
        <source>What plays</source>
        <translation>What plays</translation>
    </message>
    <message id="editor.schedule.heading.daypart">
        <source>Dayparts</source>
        <translation>Dayparts</translation>
    </message>
    <message id="editor.schedule.heading.group">
        <source>Groups of boards</source>
        <translation>Groups of boards</translation>
    </message>
    <message id="editor.schedule.heading.hall">
        <source>The whole hall</source>
        <translation>The whole hall</translation>
    </message>
    <message id="editor.schedule.add.slot">
        <source>&amp;Add slot</source>
        <translation>&amp;Add slot</translation>
    </message>
    <message id="editor.schedule.add.daypart">
        <source>Add &amp;daypart</source>
        <translation>Add &amp;daypart</translation>
    </message>
    <message id="editor.schedule.add.group">
        <source>Add &amp;group</source>
        <translation>Add &amp;group</translation>
    </message>
    <message id="editor.schedule.remove">
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message id="editor.schedule.removed">
        <source>Removed; Ctrl+Z brings it back.</source>
        <translation>Removed; Ctrl+Z brings it back.</translation>
    </message>
    <message id="editor.schedule.new.slot">
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message id="editor.schedule.new.daypart">
        <source>New daypart</source>
        <translation>New daypart</translation>
    </message>
    <message id="editor.schedule.new.group">
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message id="editor.schedule.kind.opening">
        <source>Boards lit</source>
        <translation>Boards lit</translation>
    </message>
    <message id="editor.schedule.kind.end">
        <source>End</source>
        <translation>End</translation>
    </message>
    <message id="editor.schedule.about.slot">
        <source>A slot: a playlist, on which boards, and when.</source>
        <translation>A slot: a playlist, on which boards, and when.</translation>
    </message>
    <message id="editor.schedule.about.unplanned">
        <source>Press Enter, or Add slot, to schedule it.</source>
        <translation>Press Enter, or Add slot, to schedule it.</translation>
    </message>
    <message id="editor.schedule.about.daypart">
        <source>A daypart: from what hour to what hour of a day. Slots and the boards' opening use it.</source>
        <translation>A daypart: from what hour to what hour of a day. Slots and the boards' opening use it.</translation>
    </message>
    <message id="editor.schedule.about.group">
        <source>A group: boards that are scheduled together.</source>
        <translation>A group: boards that are scheduled together.</translation>
    </message>
    <message id="editor.schedule.about.opening">
        <source>Boards are lit in these dayparts and dark at all other times (but for an emergency). None chosen: always lit.</source>
        <translation>Boards are lit in these dayparts and dark at all other times (but for an emergency). None chosen: always lit.</translation>
    </message>
    <message id="editor.schedule.about.end">
        <source>From that moment on boards play what is built in, or their district’s playlists. Not set: until the next publishing.</source>
        <translation>From that moment on boards play what is built in, or their district’s playlists. Not set: until the next publishing.</translation>
    </message>
    <message id="editor.schedule.unplanned">
        <source>%1 is not scheduled and does not play.</source>
        <translation>%1 is not scheduled and does not play.</translation>
    </message>
    <message id="editor.schedule.group.empty">
        <source>No boards are chosen yet.</source>
        <translation>No boards are chosen yet.</translation>
    </message>
    <message id="editor.schedule.always">
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message id="editor.schedule.everywhere">
        <source>all boards</source>
        <translation>all boards</translation>
    </message>
    <message id="editor.schedule.slot">
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message id="editor.schedule.and">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="editor.schedule.line">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="editor.schedule.share.count">
        <source>%1 shares</source>
        <translation>%1 shares</translation>
    </message>
    <message id="editor.schedule.list">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="editor.schedule.share">
        <source>%1 of %2 cycles</source>
        <translation>%1 of %2 cycles</translation>
    </message>
    <message id="editor.schedule.share.half">
        <source>half of the cycles</source>
        <translation>half of the cycles</translation>
    </message>
    <message id="editor.schedule.share.varies">
        <source>a share that differs by the hour</source>
        <translation>a share that differs by the hour</translation>
    </message>
    <message id="editor.schedule.when">
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message id="editor.schedule.hours">
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message id="editor.schedule.whole_day">
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message id="editor.schedule.next_day">
        <source>%1 of the next day</source>
        <translation>%1 of the next day</translation>
    </message>
    <message id="editor.schedule.run">
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="editor.schedule.days.all">
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message id="editor.schedule.days.working">
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message id="editor.schedule.days.rest">
        <source>Days of rest</source>
        <translation>Days of rest</translation>
    </message>
    <message id="editor.schedule.days.of">
        <source>%1 that are %2</source>
        <translation>%1 that are %2</translation>
    </message>
    <message id="editor.schedule.on">
        <source>only on %1</source>
        <translation>only on %1</translation>
    </message>
    <message id="editor.schedule.from">
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message id="editor.schedule.until">
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message id="editor.schedule.from_to">
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="editor.schedule.fault">
        <source>Not published, slot of %1: %2</source>
        <translation>Not published, slot of %1: %2</translation>
    </message>
    <message id="editor.schedule.backwards">
        <source>Its last day is before its first: it would never play.</source>
        <translation>Its last day is before its first: it would never play.</translation>
    </message>
    <message id="editor.schedule.opening.in">
        <source>Lit in %1, dark at all other times</source>
        <translation>Lit in %1, dark at all other times</translation>
    </message>
    <message id="editor.schedule.opening.always">
        <source>Always lit</source>
        <translation>Always lit</translation>
    </message>
    <message id="editor.schedule.end.none">
        <source>Until the next publishing</source>
        <translation>Until the next publishing</translation>
    </message>
    <message id="editor.schedule.end.at">
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message id="editor.schedule.priority.usual">
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message id="editor.schedule.priority.occasion">
        <source>Occasion (over usual)</source>
        <translation>Occasion (over usual)</translation>
    </message>
    <message id="editor.schedule.priority.urgent">
        <source>Urgent (over all)</source>
        <translation>Urgent (over all)</translation>
    </message>
    <message id="editor.schedule.priority.usual.short">
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message id="editor.schedule.priority.occasion.short">
        <source>an occasion</source>
        <translation>an occasion</translation>
    </message>
    <message id="editor.schedule.priority.urgent.short">
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message id="editor.schedule.field.slot.playlist">
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message id="editor.schedule.field.slot.boards">
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message id="editor.schedule.field.slot.boards.hint">
        <source>None chosen: all boards.</source>
        <translation>None chosen: all boards.</translation>
    </message>
    <message id="editor.schedule.field.slot.daypart">
        <source>Daypart</source>
        <translation>Daypart</translation>
    </message>
    <message id="editor.schedule.field.slot.first">
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message id="editor.schedule.field.slot.last">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.schedule.field.slot.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="editor.schedule.field.slot.share">
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message id="editor.schedule.field.slot.share.hint">
        <source>Where several play at a time they take turns, cycle by cycle, by their shares.</source>
        <translation>Where several play at a time they take turns, cycle by cycle, by their shares.</translation>
    </message>
    <message id="editor.schedule.field.daypart.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="editor.schedule.field.daypart.begins">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="editor.schedule.field.daypart.ends">
        <source>To</source>
        <translation>To</translation>
    </message>
    <message id="editor.schedule.field.daypart.ends.hint">
        <source>Earlier than From: on the next day.</source>
        <translation>Earlier than From: on the next day.</translation>
    </message>
    <message id="editor.schedule.field.daypart.days">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="editor.schedule.field.daypart.days.hint">
        <source>Working days and days of rest are those of the city's calendar, with holidays and made-up days.</source>
        <translation>Working days and days of rest are those of the city's calendar, with holidays and made-up days.</translation>
    </message>
    <message id="editor.schedule.field.daypart.weekdays">
        <source>Only on</source>
        <translation>Only on</translation>
    </message>
    <message id="editor.schedule.field.daypart.weekdays.hint">
        <source>None chosen: on all of them.</source>
        <translation>None chosen: on all of them.</translation>
    </message>
    <message id="editor.schedule.field.group.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="editor.schedule.field.group.boards">
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message id="editor.schedule.field.opening.dayparts">
        <source>Lit in</source>
        <translation>Lit in</translation>
    </message>
    <message id="editor.schedule.field.end.valid_until">
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message id="editor.schedule.day">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="editor.schedule.day.working">
        <source>a working day</source>
        <translation>a working day</translation>
    </message>
    <message id="editor.schedule.day.weekend">
        <source>a day of rest</source>
        <translation>a day of rest</translation>
    </message>
    <message id="editor.schedule.day.holiday">
        <source>a holiday</source>
        <translation>a holiday</translation>
    </message>
    <message id="editor.schedule.day.made_up">
        <source>a made-up working day</source>
        <translation>a made-up working day</translation>
    </message>
    <message id="editor.schedule.day.said_working">
        <source>a working day, as this hall says</source>
        <translation>a working day, as this hall says</translation>
    </message>
    <message id="editor.schedule.day.said_rest">
        <source>a day of rest, as this hall says</source>
        <translation>a day of rest, as this hall says</translation>
    </message>
    <message id="editor.schedule.day.unknown">
        <source>not in the city's calendar</source>
        <translation>not in the city's calendar</translation>
    </message>
    <message id="editor.schedule.day_of">
        <source>%1, %2, from morning to night</source>
        <translation>%1, %2, from morning to night</translation>
    </message>
    <message id="editor.schedule.question">
        <source>Is it a working day?</source>
        <translation>Is it a working day?</translation>
    </message>
    <message id="editor.schedule.do.worked">
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message id="editor.schedule.do.rest">
        <source>Not</source>
        <translation>Not</translation>
    </message>
    <message id="editor.schedule.do.worked.said">
        <source>✓ Working day</source>
        <translation>✓ Working day</translation>
    </message>
    <message id="editor.schedule.do.rest.said">
        <source>✓ Not</source>
        <translation>✓ Not</translation>
    </message>
    <message id="editor.schedule.do.before">
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message id="editor.schedule.do.after">
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message id="editor.schedule.do.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="editor.schedule.do.unusual">
        <source>Next holiday or made-up day</source>
        <translation>Next holiday or made-up day</translation>
    </message>
    <message id="editor.schedule.date">
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message id="editor.schedule.timeline">
        <source>Timeline of the day</source>
        <translation>Timeline of the day</translation>
    </message>
    <message id="editor.schedule.dark.in_doubt">
        <source>Dark: nobody has said whether the day is worked</source>
        <translation>Dark: nobody has said whether the day is worked</translation>
    </message>
    <message id="editor.schedule.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="editor.schedule.over">
        <source>Over: what is built in plays</source>
        <translation>Over: what is built in plays</translation>
    </message>
    <message id="editor.schedule.built_in">
        <source>What is built in</source>
        <translation>What is built in</translation>
    </message>
    <message id="editor.schedule.no_pages">
        <source>no pages</source>
        <translation>no pages</translation>
    </message>
    <message id="editor.schedule.noted">
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message id="editor.schedule.weaker">
        <source>Not %1: %2 is %3 and comes first</source>
        <translation>Not %1: %2 is %3 and comes first</translation>
    </message>
    <message id="editor.schedule.resting">
        <source>Not %1: %2</source>
        <translation>Not %1: %2</translation>
    </message>
    <message id="editor.schedule.state">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="editor.schedule.state.plays">
        <source>it plays</source>
        <translation>it plays</translation>
    </message>
    <message id="editor.schedule.state.dark">
        <source>boards are dark in its hours</source>
        <translation>boards are dark in its hours</translation>
    </message>
    <message id="editor.schedule.state.off">
        <source>it does not play: %1</source>
        <translation>it does not play: %1</translation>
    </message>
    <message id="editor.schedule.state.over">
        <source>it does not play: the end has come</source>
        <translation>it does not play: the end has come</translation>
    </message>
    <message id="editor.schedule.asks">
        <source>What you are asked</source>
        <translation>What you are asked</translation>
    </message>
    <message id="editor.schedule.answer">
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message id="editor.schedule.asked">
        <source>From %1 on there are %2 days that the city's calendar does not have: say whether they are worked. Until then nothing plays that hangs on it.</source>
        <translation>From %1 on there are %2 days that the city's calendar does not have: say whether they are worked. Until then nothing plays that hangs on it.</translation>
    </message>
    <message id="editor.schedule.misses">
        <source>The city's calendar does not have %1 yet: please tell the city.</source>
        <translation>The city's calendar does not have %1 yet: please tell the city.</translation>
    </message>
    <message id="editor.schedule.misses.own">
        <source>The city was not reached, and the calendar of this program does not have %1.</source>
        <translation>The city was not reached, and the calendar of this program does not have %1.</translation>
    </message>
    <message id="editor.schedule.name">
        <source>Name of the playlist</source>
        <translation>Name of the playlist</translation>
    </message>
    <message id="editor.schedule.name.add">
        <source>New playlist</source>
        <translation>New playlist</translation>
    </message>
    <message id="editor.schedule.name.rename">
        <source>Rename playlist</source>
        <translation>Rename playlist</translation>
    </message>
    <message id="editor.schedule.name.take">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="editor.schedule.name.leave">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="editor.schedule.new_playlist">
        <source>New playlist</source>
        <translation>New playlist</translation>
    </message>
    <message id="editor.schedule.copy_of">
        <source>%1 copy</source>
        <translation>%1 copy</translation>
    </message>
    <message id="editor.schedule.playlist_added">
        <source>%1 is not scheduled and does not play. Ctrl+T schedules it.</source>
        <translation>%1 is not scheduled and does not play. Ctrl+T schedules it.</translation>
    </message>
    <message id="editor.schedule.copied">
        <source>Copied as %1, which is not scheduled and does not play. Ctrl+T schedules it.</source>
        <translation>Copied as %1, which is not scheduled and does not play. Ctrl+T schedules it.</translation>
    </message>
    <message id="editor.schedule.playlist_removed">
        <source>%1 and its slots are removed; Ctrl+Z brings them back.</source>
        <translation>%1 and its slots are removed; Ctrl+Z brings them back.</translation>
    </message>
    <message id="editor.totals.name">
        <source>How long a cycle is, how often vacancies are shown</source>
        <translation>How long a cycle is, how often vacancies are shown</translation>
    </message>
    <message id="editor.totals.no_vacancies">
        <source>One cycle %1 min %2 s, no vacancies</source>
        <translation>One cycle %1 min %2 s, no vacancies</translation>
    </message>
    <message id="editor.totals.not_today">
        <source>One cycle %1 min %2 s, %3 vacancies; it does not play today</source>
        <translation>One cycle %1 min %2 s, %3 vacancies; it does not play today</translation>
    </message>
    <message id="editor.totals.empty">
        <source>No page that it shows</source>
        <translation>No page that it shows</translation>
    </message>
    <message id="editor.totals.reckoning">
        <source>Reckoning the cycle …</source>
        <translation>Reckoning the cycle …</translation>
    </message>
    <message id="editor.totals.waiting">
        <source>The vacancies are not there yet: the cycle cannot be reckoned.</source>
        <translation>The vacancies are not there yet: the cycle cannot be reckoned.</translation>
    </message>
    <message id="editor.totals.before">
        <source> (before: %1)</source>
        <translation> (before: %1)</translation>
    </message>
    <message id="editor.ahead">
        <source>Played ahead: what the board will show</source>
        <translation>Played ahead: what the board will show</translation>
    </message>
    <message id="editor.ahead.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="editor.ahead.start">
        <source>From when</source>
        <translation>From when</translation>
    </message>
    <message id="editor.ahead.moment">
        <source>The moment</source>
        <translation>The moment</translation>
    </message>
    <message id="editor.ahead.speeds">
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message id="editor.ahead.speed">
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message id="editor.ahead.opening">
        <source>Next opening (%1)</source>
        <translation>Next opening (%1)</translation>
    </message>
    <message id="editor.ahead.now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="editor.ahead.other">
        <source>Another moment</source>
        <translation>Another moment</translation>
    </message>
    <message id="editor.ahead.play">
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message id="editor.ahead.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="editor.ahead.next">
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message id="editor.ahead.page">
        <source>%1　%2, page %3 of %4</source>
        <translation>%1　%2, page %3 of %4</translation>
    </message>
    <message id="editor.ahead.dark">
        <source>%1　dark</source>
        <translation>%1　dark</translation>
    </message>
    <message id="editor.ahead.safe">
        <source>%1　nothing to play</source>
        <translation>%1　nothing to play</translation>
    </message>
    <message id="editor.ahead.changed">
        <source>Something was changed since; this is still what was before. Ctrl+G begins anew.</source>
        <translation>Something was changed since; this is still what was before. Ctrl+G begins anew.</translation>
    </message>
    <message id="editor.ahead.no_vacancies">
        <source>The vacancies are not there yet: only notices are played.</source>
        <translation>The vacancies are not there yet: only notices are played.</translation>
    </message>
</context>
</TS>
