<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.schedule">
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message id="editor.do.timeline">
        <source>Timeline of a day</source>
        <translation>看一天的時間線</translation>
    </message>
    <message id="editor.do.ahead">
        <source>Play ahead</source>
        <translation>預演</translation>
    </message>
    <message id="editor.do.add_playlist">
        <source>New playlist</source>
        <translation>新建播放表</translation>
    </message>
    <message id="editor.do.rename_playlist">
        <source>Rename playlist</source>
        <translation>播放表改名</translation>
    </message>
    <message id="editor.do.copy_playlist">
        <source>Copy playlist</source>
        <translation>複製播放表</translation>
    </message>
    <message id="editor.do.remove_playlist">
        <source>Remove playlist</source>
        <translation>刪除播放表</translation>
    </message>
    <message id="editor.menu.schedule">
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message id="editor.schedule">
        <source>Schedule: what plays when, on which board</source>
        <translation>排期：什麼時候在哪塊屏播放什麼</translation>
    </message>
    <message id="editor.schedule.form">
        <source>The chosen entry</source>
        <translation>所選一項的內容</translation>
    </message>
    <message id="editor.schedule.heading.slot">
        <source>What plays</source>
        <translation>播放安排</translation>
    </message>
    <message id="editor.schedule.heading.daypart">
        <source>Dayparts</source>
        <translation>時段</translation>
    </message>
    <message id="editor.schedule.heading.group">
        <source>Groups of boards</source>
        <translation>大屏分組</translation>
    </message>
    <message id="editor.schedule.heading.hall">
        <source>The whole hall</source>
        <translation>整個市場</translation>
    </message>
    <message id="editor.schedule.add.slot">
        <source>&amp;Add slot</source>
        <translation>加排期(&amp;A)</translation>
    </message>
    <message id="editor.schedule.add.daypart">
        <source>Add &amp;daypart</source>
        <translation>加時段(&amp;S)</translation>
    </message>
    <message id="editor.schedule.add.group">
        <source>Add &amp;group</source>
        <translation>加分組(&amp;G)</translation>
    </message>
    <message id="editor.schedule.remove">
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message id="editor.schedule.removed">
        <source>Removed; Ctrl+Z brings it back.</source>
        <translation>已刪除，按 Ctrl+Z 恢復。</translation>
    </message>
    <message id="editor.schedule.new.slot">
        <source>Slot</source>
        <translation>排期</translation>
    </message>
    <message id="editor.schedule.new.daypart">
        <source>New daypart</source>
        <translation>新時段</translation>
    </message>
    <message id="editor.schedule.new.group">
        <source>New group</source>
        <translation>新分組</translation>
    </message>
    <message id="editor.schedule.kind.opening">
        <source>Boards lit</source>
        <translation>開屏時間</translation>
    </message>
    <message id="editor.schedule.kind.end">
        <source>End</source>
        <translation>到期</translation>
    </message>
    <message id="editor.schedule.about.slot">
        <source>A slot: a playlist, on which boards, and when.</source>
        <translation>一條排期：一張播放表，在哪些屏，什麼時候播放。</translation>
    </message>
    <message id="editor.schedule.about.unplanned">
        <source>Press Enter, or Add slot, to schedule it.</source>
        <translation>按回車，或按「加排期」，給它一條排期。</translation>
    </message>
    <message id="editor.schedule.about.daypart">
        <source>A daypart: from what hour to what hour of a day. Slots and the boards' opening use it.</source>
        <translation>時段：一天裡的幾點到幾點。排期和開屏時間都可以用它。</translation>
    </message>
    <message id="editor.schedule.about.group">
        <source>A group: boards that are scheduled together.</source>
        <translation>分組：經常一起安排的幾塊屏。</translation>
    </message>
    <message id="editor.schedule.about.opening">
        <source>Boards are lit in these dayparts and dark at all other times (but for an emergency). None chosen: always lit.</source>
        <translation>大屏在這些時段亮屏，其餘時間黑屏（應急資訊除外）。都不選就一直亮。</translation>
    </message>
    <message id="editor.schedule.about.end">
        <source>From that moment on boards play what is built in, or their district’s playlists. Not set: until the next publishing.</source>
        <translation>到了這一刻，大屏改播自帶的崗位頁，有全區播放表時播它。不設就一直播到下一次發布。</translation>
    </message>
    <message id="editor.schedule.unplanned">
        <source>%1 is not scheduled and does not play.</source>
        <translation>「%1」沒有排期，不會播放。</translation>
    </message>
    <message id="editor.schedule.group.empty">
        <source>No boards are chosen yet.</source>
        <translation>還沒有選大屏。</translation>
    </message>
    <message id="editor.schedule.always">
        <source>Always</source>
        <translation>一直</translation>
    </message>
    <message id="editor.schedule.everywhere">
        <source>all boards</source>
        <translation>全部大屏</translation>
    </message>
    <message id="editor.schedule.slot">
        <source>%1, on %2</source>
        <translation>%1，在%2播放</translation>
    </message>
    <message id="editor.schedule.and">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="editor.schedule.line">
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="editor.schedule.share.count">
        <source>%1 shares</source>
        <translation>%1 份</translation>
    </message>
    <message id="editor.schedule.list">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="editor.schedule.share">
        <source>%1 of %2 cycles</source>
        <translation>佔 %2 輪裡的 %1 輪</translation>
    </message>
    <message id="editor.schedule.share.half">
        <source>half of the cycles</source>
        <translation>佔一半輪次</translation>
    </message>
    <message id="editor.schedule.share.varies">
        <source>a share that differs by the hour</source>
        <translation>各時段佔的輪次不同</translation>
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
        <translation>全天</translation>
    </message>
    <message id="editor.schedule.next_day">
        <source>%1 of the next day</source>
        <translation>次日 %1</translation>
    </message>
    <message id="editor.schedule.run">
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message id="editor.schedule.days.all">
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message id="editor.schedule.days.working">
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message id="editor.schedule.days.rest">
        <source>Days of rest</source>
        <translation>休息日</translation>
    </message>
    <message id="editor.schedule.days.of">
        <source>%1 that are %2</source>
        <translation>%1裡的%2</translation>
    </message>
    <message id="editor.schedule.on">
        <source>only on %1</source>
        <translation>只在 %1</translation>
    </message>
    <message id="editor.schedule.from">
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message id="editor.schedule.until">
        <source>until %1</source>
        <translation>到 %1 為止</translation>
    </message>
    <message id="editor.schedule.from_to">
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message id="editor.schedule.fault">
        <source>Not published, slot of %1: %2</source>
        <translation>不能發布，「%1」的排期：%2</translation>
    </message>
    <message id="editor.schedule.backwards">
        <source>Its last day is before its first: it would never play.</source>
        <translation>最後一天在第一天之前，永遠不會播放。</translation>
    </message>
    <message id="editor.schedule.opening.in">
        <source>Lit in %1, dark at all other times</source>
        <translation>「%1」時亮屏，其餘時間黑屏</translation>
    </message>
    <message id="editor.schedule.opening.always">
        <source>Always lit</source>
        <translation>一直亮屏</translation>
    </message>
    <message id="editor.schedule.end.none">
        <source>Until the next publishing</source>
        <translation>一直播到下一次發布</translation>
    </message>
    <message id="editor.schedule.end.at">
        <source>Until %1</source>
        <translation>播到 %1 為止</translation>
    </message>
    <message id="editor.schedule.priority.usual">
        <source>Usual</source>
        <translation>平時</translation>
    </message>
    <message id="editor.schedule.priority.occasion">
        <source>Occasion (over usual)</source>
        <translation>專場（壓過平時）</translation>
    </message>
    <message id="editor.schedule.priority.urgent">
        <source>Urgent (over all)</source>
        <translation>緊急（壓過其他）</translation>
    </message>
    <message id="editor.schedule.priority.usual.short">
        <source>usual</source>
        <translation>平時</translation>
    </message>
    <message id="editor.schedule.priority.occasion.short">
        <source>an occasion</source>
        <translation>專場</translation>
    </message>
    <message id="editor.schedule.priority.urgent.short">
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
    <message id="editor.schedule.field.slot.playlist">
        <source>Playlist</source>
        <translation>播放表</translation>
    </message>
    <message id="editor.schedule.field.slot.boards">
        <source>Boards</source>
        <translation>在哪些屏</translation>
    </message>
    <message id="editor.schedule.field.slot.boards.hint">
        <source>None chosen: all boards.</source>
        <translation>都不選就是全部大屏。</translation>
    </message>
    <message id="editor.schedule.field.slot.daypart">
        <source>Daypart</source>
        <translation>時段</translation>
    </message>
    <message id="editor.schedule.field.slot.first">
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message id="editor.schedule.field.slot.last">
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message id="editor.schedule.field.slot.priority">
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message id="editor.schedule.field.slot.share">
        <source>Share</source>
        <translation>份數</translation>
    </message>
    <message id="editor.schedule.field.slot.share.hint">
        <source>Where several play at a time they take turns, cycle by cycle, by their shares.</source>
        <translation>同時播幾張播放表時，按份數輪流，一輪一輪地換。</translation>
    </message>
    <message id="editor.schedule.field.daypart.name">
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message id="editor.schedule.field.daypart.begins">
        <source>From</source>
        <translation>從</translation>
    </message>
    <message id="editor.schedule.field.daypart.ends">
        <source>To</source>
        <translation>到</translation>
    </message>
    <message id="editor.schedule.field.daypart.ends.hint">
        <source>Earlier than From: on the next day.</source>
        <translation>比「從」早，就是到第二天。</translation>
    </message>
    <message id="editor.schedule.field.daypart.days">
        <source>Days</source>
        <translation>哪些日子</translation>
    </message>
    <message id="editor.schedule.field.daypart.days.hint">
        <source>Working days and days of rest are those of the city's calendar, with holidays and made-up days.</source>
        <translation>工作日、休息日按城市日曆，包括節假日和調休。</translation>
    </message>
    <message id="editor.schedule.field.daypart.weekdays">
        <source>Only on</source>
        <translation>只在星期幾</translation>
    </message>
    <message id="editor.schedule.field.daypart.weekdays.hint">
        <source>None chosen: on all of them.</source>
        <translation>都不選就不限。</translation>
    </message>
    <message id="editor.schedule.field.group.name">
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message id="editor.schedule.field.group.boards">
        <source>Boards</source>
        <translation>大屏</translation>
    </message>
    <message id="editor.schedule.field.opening.dayparts">
        <source>Lit in</source>
        <translation>亮屏時段</translation>
    </message>
    <message id="editor.schedule.field.end.valid_until">
        <source>Until</source>
        <translation>播到</translation>
    </message>
    <message id="editor.schedule.day">
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message id="editor.schedule.day.working">
        <source>a working day</source>
        <translation>工作日</translation>
    </message>
    <message id="editor.schedule.day.weekend">
        <source>a day of rest</source>
        <translation>休息日</translation>
    </message>
    <message id="editor.schedule.day.holiday">
        <source>a holiday</source>
        <translation>節假日</translation>
    </message>
    <message id="editor.schedule.day.made_up">
        <source>a made-up working day</source>
        <translation>調休，要上班</translation>
    </message>
    <message id="editor.schedule.day.said_working">
        <source>a working day, as this hall says</source>
        <translation>本市場定為工作日</translation>
    </message>
    <message id="editor.schedule.day.said_rest">
        <source>a day of rest, as this hall says</source>
        <translation>本市場定為休息日</translation>
    </message>
    <message id="editor.schedule.day.unknown">
        <source>not in the city's calendar</source>
        <translation>城市日曆沒有這一天</translation>
    </message>
    <message id="editor.schedule.day_of">
        <source>%1, %2, from morning to night</source>
        <translation>%1，%2，從早到晚</translation>
    </message>
    <message id="editor.schedule.question">
        <source>Is it a working day?</source>
        <translation>是工作日嗎？</translation>
    </message>
    <message id="editor.schedule.do.worked">
        <source>Working day</source>
        <translation>是工作日</translation>
    </message>
    <message id="editor.schedule.do.rest">
        <source>Not</source>
        <translation>不是</translation>
    </message>
    <message id="editor.schedule.do.worked.said">
        <source>✓ Working day</source>
        <translation>✓ 是工作日</translation>
    </message>
    <message id="editor.schedule.do.rest.said">
        <source>✓ Not</source>
        <translation>✓ 不是</translation>
    </message>
    <message id="editor.schedule.do.before">
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message id="editor.schedule.do.after">
        <source>Day after</source>
        <translation>後一天</translation>
    </message>
    <message id="editor.schedule.do.today">
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message id="editor.schedule.do.unusual">
        <source>Next holiday or made-up day</source>
        <translation>下個節假日、調休</translation>
    </message>
    <message id="editor.schedule.date">
        <source>Which day</source>
        <translation>看哪一天</translation>
    </message>
    <message id="editor.schedule.timeline">
        <source>Timeline of the day</source>
        <translation>一天的時間線</translation>
    </message>
    <message id="editor.schedule.dark.in_doubt">
        <source>Dark: nobody has said whether the day is worked</source>
        <translation>黑屏，還沒有人定這天是不是工作日</translation>
    </message>
    <message id="editor.schedule.dark">
        <source>Dark</source>
        <translation>黑屏</translation>
    </message>
    <message id="editor.schedule.over">
        <source>Over: what is built in plays</source>
        <translation>已到期，播自帶的崗位頁</translation>
    </message>
    <message id="editor.schedule.built_in">
        <source>What is built in</source>
        <translation>自帶的崗位頁</translation>
    </message>
    <message id="editor.schedule.no_pages">
        <source>no pages</source>
        <translation>沒有頁面</translation>
    </message>
    <message id="editor.schedule.noted">
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message id="editor.schedule.weaker">
        <source>Not %1: %2 is %3 and comes first</source>
        <translation>不播「%1」：「%2」是%3，優先</translation>
    </message>
    <message id="editor.schedule.resting">
        <source>Not %1: %2</source>
        <translation>不播「%1」：%2</translation>
    </message>
    <message id="editor.schedule.state">
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message id="editor.schedule.state.plays">
        <source>it plays</source>
        <translation>播放</translation>
    </message>
    <message id="editor.schedule.state.dark">
        <source>boards are dark in its hours</source>
        <translation>輪到它時都黑屏，看不到</translation>
    </message>
    <message id="editor.schedule.state.off">
        <source>it does not play: %1</source>
        <translation>不播放，%1</translation>
    </message>
    <message id="editor.schedule.state.over">
        <source>it does not play: the end has come</source>
        <translation>不播放，已經到期</translation>
    </message>
    <message id="editor.schedule.asks">
        <source>What you are asked</source>
        <translation>要您回答的事</translation>
    </message>
    <message id="editor.schedule.answer">
        <source>Answer</source>
        <translation>去回答</translation>
    </message>
    <message id="editor.schedule.asked">
        <source>From %1 on there are %2 days that the city's calendar does not have: say whether they are worked. Until then nothing plays that hangs on it.</source>
        <translation>%1 起有 %2 天，城市日曆沒有，要您定是不是工作日。沒定之前，按工作日、休息日安排的都不播放。</translation>
    </message>
    <message id="editor.schedule.misses">
        <source>The city's calendar does not have %1 yet: please tell the city.</source>
        <translation>城市日曆還沒有 %1 年，請告訴市裡補上。</translation>
    </message>
    <message id="editor.schedule.misses.own">
        <source>The city was not reached, and the calendar of this program does not have %1.</source>
        <translation>沒有連上市裡，本機自帶的日曆沒有 %1 年。</translation>
    </message>
    <message id="editor.schedule.name">
        <source>Name of the playlist</source>
        <translation>播放表名稱</translation>
    </message>
    <message id="editor.schedule.name.add">
        <source>New playlist</source>
        <translation>新建播放表</translation>
    </message>
    <message id="editor.schedule.name.rename">
        <source>Rename playlist</source>
        <translation>播放表改名</translation>
    </message>
    <message id="editor.schedule.name.take">
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message id="editor.schedule.name.leave">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="editor.schedule.new_playlist">
        <source>New playlist</source>
        <translation>新播放表</translation>
    </message>
    <message id="editor.schedule.copy_of">
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message id="editor.schedule.playlist_added">
        <source>%1 is not scheduled and does not play. Ctrl+T schedules it.</source>
        <translation>「%1」還沒有排期，不會播放。按 Ctrl+T 安排。</translation>
    </message>
    <message id="editor.schedule.copied">
        <source>Copied as %1, which is not scheduled and does not play. Ctrl+T schedules it.</source>
        <translation>已複製為「%1」，還沒有排期，不會播放。按 Ctrl+T 安排。</translation>
    </message>
    <message id="editor.schedule.playlist_removed">
        <source>%1 and its slots are removed; Ctrl+Z brings them back.</source>
        <translation>已刪除「%1」和它的排期，按 Ctrl+Z 恢復。</translation>
    </message>
    <message id="editor.totals.name">
        <source>How long a cycle is, how often vacancies are shown</source>
        <translation>一輪多久，每個崗位上屏幾次</translation>
    </message>
    <message id="editor.totals.no_vacancies">
        <source>One cycle %1 min %2 s, no vacancies</source>
        <translation>一輪 %1 分 %2 秒，沒有崗位</translation>
    </message>
    <message id="editor.totals.not_today">
        <source>One cycle %1 min %2 s, %3 vacancies; it does not play today</source>
        <translation>一輪 %1 分 %2 秒，%3 個崗位，今天不播放</translation>
    </message>
    <message id="editor.totals.empty">
        <source>No page that it shows</source>
        <translation>沒有可播的頁面</translation>
    </message>
    <message id="editor.totals.reckoning">
        <source>Reckoning the cycle …</source>
        <translation>正在算一輪多久……</translation>
    </message>
    <message id="editor.totals.waiting">
        <source>The vacancies are not there yet: the cycle cannot be reckoned.</source>
        <translation>崗位資料還沒有到，算不出一輪多久。</translation>
    </message>
    <message id="editor.totals.before">
        <source> (before: %1)</source>
        <translation>（之前：%1）</translation>
    </message>
    <message id="editor.ahead">
        <source>Played ahead: what the board will show</source>
        <translation>預演：大屏將要播放的樣子</translation>
    </message>
    <message id="editor.ahead.board">
        <source>Board</source>
        <translation>哪塊屏</translation>
    </message>
    <message id="editor.ahead.start">
        <source>From when</source>
        <translation>從什麼時候開始</translation>
    </message>
    <message id="editor.ahead.moment">
        <source>The moment</source>
        <translation>開始的時間</translation>
    </message>
    <message id="editor.ahead.speeds">
        <source>Speed</source>
        <translation>快慢</translation>
    </message>
    <message id="editor.ahead.speed">
        <source>%1 ×</source>
        <translation>%1 倍</translation>
    </message>
    <message id="editor.ahead.opening">
        <source>Next opening (%1)</source>
        <translation>下次開屏（%1）</translation>
    </message>
    <message id="editor.ahead.now">
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message id="editor.ahead.other">
        <source>Another moment</source>
        <translation>自己選時間</translation>
    </message>
    <message id="editor.ahead.play">
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message id="editor.ahead.pause">
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message id="editor.ahead.next">
        <source>Next page</source>
        <translation>下一屏</translation>
    </message>
    <message id="editor.ahead.page">
        <source>%1　%2, page %3 of %4</source>
        <translation>%1　%2，第 %3 屏，共 %4 屏</translation>
    </message>
    <message id="editor.ahead.dark">
        <source>%1　dark</source>
        <translation>%1　黑屏</translation>
    </message>
    <message id="editor.ahead.safe">
        <source>%1　nothing to play</source>
        <translation>%1　沒有可播的，待機</translation>
    </message>
    <message id="editor.ahead.changed">
        <source>Something was changed since; this is still what was before. Ctrl+G begins anew.</source>
        <translation>內容或排期改過了，這裡播的還是改之前的。按 Ctrl+G 從頭播新的。</translation>
    </message>
    <message id="editor.ahead.no_vacancies">
        <source>The vacancies are not there yet: only notices are played.</source>
        <translation>崗位資料還沒有到，這裡只有通知。</translation>
    </message>
</context>
</TS>
