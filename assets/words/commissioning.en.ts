<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="commissioning.title">
        <source>Setting the board up</source>
        <translation>Setting the board up</translation>
    </message>
    <message id="commissioning.board">
        <source>Setting up board %1</source>
        <translation>Setting up board %1</translation>
    </message>
    <message id="commissioning.minutes">
        <source>%1 more minutes, then this page closes by itself.</source>
        <translation>%1 more minutes, then this page closes by itself.</translation>
    </message>
    <message id="commissioning.between">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="commissioning.back">
        <source>Back to the page</source>
        <translation>Back to the page</translation>
    </message>
    <message id="commissioning.nothing">
        <source>There is no such page.</source>
        <translation>There is no such page.</translation>
    </message>
    <message id="commissioning.not-in">
        <source>Nothing was changed: this phone is not let in, or no longer. Go back to the page.</source>
        <translation>Nothing was changed: this phone is not let in, or no longer. Go back to the page.</translation>
    </message>
    <message id="commissioning.over">
        <source>The hour is over. To go on, run hall-display commission at the board's PC.</source>
        <translation>The hour is over. To go on, run hall-display commission at the board's PC.</translation>
    </message>
    <message id="commissioning.ended">
        <source>This is ended; the board shows its pages again.</source>
        <translation>This is ended; the board shows its pages again.</translation>
    </message>
    <message id="commissioning.taken">
        <source>Another phone is setting this board up, and only one can. To change phones run hall-display commission at the board's PC again.</source>
        <translation>Another phone is setting this board up, and only one can. To change phones run hall-display commission at the board's PC again.</translation>
    </message>
    <message id="commissioning.silent">
        <source>The board does not answer. Try again in a moment.</source>
        <translation>The board does not answer. Try again in a moment.</translation>
    </message>
    <message id="commissioning.unread">
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>“%1” takes a number from %2 to %3.</translation>
    </message>
    <message id="commissioning.restarts">
        <source>Once kept, the board's program starts anew: it is dark for some seconds, then you can go on.</source>
        <translation>Once kept, the board's program starts anew: it is dark for some seconds, then you can go on.</translation>
    </message>
    <message id="commissioning.restarting.title">
        <source>Starting anew</source>
        <translation>Starting anew</translation>
    </message>
    <message id="commissioning.restarting">
        <source>Done. The board's program starts anew; this page comes back in %1 seconds. If it does not, wait a little and reload.</source>
        <translation>Done. The board's program starts anew; this page comes back in %1 seconds. If it does not, wait a little and reload.</translation>
    </message>
    <message id="commissioning.emergency">
        <source>An emergency stands on the board: patterns and tries give way until it is lifted.</source>
        <translation>An emergency stands on the board: patterns and tries give way until it is lifted.</translation>
    </message>
    <message id="commissioning.entry.ask">
        <source>Six digits stand on the board. Type them here.</source>
        <translation>Six digits stand on the board. Type them here.</translation>
    </message>
    <message id="commissioning.entry.code">
        <source>Six digits</source>
        <translation>Six digits</translation>
    </message>
    <message id="commissioning.entry.go">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="commissioning.entry.wrong">
        <source>Not those digits. Look at the board again.</source>
        <translation>Not those digits. Look at the board again.</translation>
    </message>
    <message id="commissioning.entry.new-code">
        <source>Wrong five times: other digits stand on the board now. Wait %1 seconds, then type them.</source>
        <translation>Wrong five times: other digits stand on the board now. Wait %1 seconds, then type them.</translation>
    </message>
    <message id="commissioning.entry.paused">
        <source>Too many wrong ones. Wait %1 seconds, then type them.</source>
        <translation>Too many wrong ones. Wait %1 seconds, then type them.</translation>
    </message>
    <message id="commissioning.wall.open">
        <source>Board setup: in the hall's network open</source>
        <translation>Board setup: in the hall's network open</translation>
    </message>
    <message id="commissioning.wall.code">
        <source>and type these six digits</source>
        <translation>and type these six digits</translation>
    </message>
    <message id="commissioning.state">
        <source>The board now</source>
        <translation>The board now</translation>
    </message>
    <message id="commissioning.state.hall">
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message id="commissioning.state.size">
        <source>Lamps</source>
        <translation>Lamps</translation>
    </message>
    <message id="commissioning.state.pitch">
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message id="commissioning.state.pitch.of">
        <source>%1 mm, far row at %2 m</source>
        <translation>%1 mm, far row at %2 m</translation>
    </message>
    <message id="commissioning.state.screen">
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message id="commissioning.state.region">
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message id="commissioning.state.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="commissioning.state.page.of">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="commissioning.state.frame">
        <source>Last frame</source>
        <translation>Last frame</translation>
    </message>
    <message id="commissioning.state.frame.of">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="commissioning.patterns">
        <source>Test patterns</source>
        <translation>Test patterns</translation>
    </message>
    <message id="commissioning.patterns.ends">
        <source>A pattern goes by itself after fifteen minutes.</source>
        <translation>A pattern goes by itself after fifteen minutes.</translation>
    </message>
    <message id="commissioning.pattern.grid">
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message id="commissioning.pattern.colours">
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message id="commissioning.pattern.gradients">
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message id="commissioning.pattern.lines">
        <source>Fine lines</source>
        <translation>Fine lines</translation>
    </message>
    <message id="commissioning.pattern.modules">
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message id="commissioning.pattern.bar">
        <source>Moving bar</source>
        <translation>Moving bar</translation>
    </message>
    <message id="commissioning.pattern.off">
        <source>Off: show the pages</source>
        <translation>Off: show the pages</translation>
    </message>
    <message id="commissioning.field.module_width">
        <source>Module width (lamps)</source>
        <translation>Module width (lamps)</translation>
    </message>
    <message id="commissioning.field.module_height">
        <source>Module height (lamps)</source>
        <translation>Module height (lamps)</translation>
    </message>
    <message id="commissioning.field.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="commissioning.field.top">
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message id="commissioning.field.width">
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message id="commissioning.field.height">
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message id="commissioning.field.strip">
        <source>Strip (0: by itself)</source>
        <translation>Strip (0: by itself)</translation>
    </message>
    <message id="commissioning.field.far_row_m">
        <source>Far row (m)</source>
        <translation>Far row (m)</translation>
    </message>
    <message id="commissioning.field.pitch_mm">
        <source>Pitch (mm)</source>
        <translation>Pitch (mm)</translation>
    </message>
    <message id="commissioning.region">
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message id="commissioning.region.hint">
        <source>In pixels. While it is tried the board shows the grid: its red edge belongs on the outermost lamps.</source>
        <translation>In pixels. While it is tried the board shows the grid: its red edge belongs on the outermost lamps.</translation>
    </message>
    <message id="commissioning.region.try">
        <source>Try it on the board</source>
        <translation>Try it on the board</translation>
    </message>
    <message id="commissioning.region.tried">
        <source>Being tried. Is the red edge on the outermost lamps? If you do not keep it, it goes back in %1 seconds.</source>
        <translation>Being tried. Is the red edge on the outermost lamps? If you do not keep it, it goes back in %1 seconds.</translation>
    </message>
    <message id="commissioning.region.keep">
        <source>Yes, keep it</source>
        <translation>Yes, keep it</translation>
    </message>
    <message id="commissioning.region.back">
        <source>No, go back</source>
        <translation>No, go back</translation>
    </message>
    <message id="commissioning.region.gone">
        <source>The thirty seconds were over: the board went back, and nothing was kept. Try it again.</source>
        <translation>The thirty seconds were over: the board went back, and nothing was kept. Try it again.</translation>
    </message>
    <message id="commissioning.region.none">
        <source>This board has no screen of its own (a window, or files): it has no region to set.</source>
        <translation>This board has no screen of its own (a window, or files): it has no region to set.</translation>
    </message>
    <message id="commissioning.far-row">
        <source>Far row</source>
        <translation>Far row</translation>
    </message>
    <message id="commissioning.far-row.look">
        <source>See what type follows</source>
        <translation>See what type follows</translation>
    </message>
    <message id="commissioning.far-row.keep">
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message id="commissioning.far-row.type">
        <source>Far row at %1 m: small type of %2 px, main type of %3 px. The small type is read with comfort up to %4 m (200 times its height), at all up to %5 m (345 times).</source>
        <translation>Far row at %1 m: small type of %2 px, main type of %3 px. The small type is read with comfort up to %4 m (200 times its height), at all up to %5 m (345 times).</translation>
    </message>
    <message id="commissioning.far-row.well">
        <source>All present pages are read from the far row.</source>
        <translation>All present pages are read from the far row.</translation>
    </message>
    <message id="commissioning.far-row.small">
        <source>The board's largest type is still small from %1 m. A strain to read:</source>
        <translation>The board's largest type is still small from %1 m. A strain to read:</translation>
    </message>
    <message id="commissioning.far-row.strain">
        <source>%1: %2 px type, comfortable up to %3 m</source>
        <translation>%1: %2 px type, comfortable up to %3 m</translation>
    </message>
    <message id="commissioning.far-row.lost">
        <source>%1: %2 px type, not read at all (comfortable up to %3 m)</source>
        <translation>%1: %2 px type, not read at all (comfortable up to %3 m)</translation>
    </message>
    <message id="commissioning.kept">
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message id="commissioning.kept.nothing">
        <source>Nothing was kept from a phone yet: all is as the settings file says.</source>
        <translation>Nothing was kept from a phone yet: all is as the settings file says.</translation>
    </message>
    <message id="commissioning.kept.since">
        <source>%1 (kept %2; goes before the settings file)</source>
        <translation>%1 (kept %2; goes before the settings file)</translation>
    </message>
    <message id="commissioning.forget">
        <source>Back to the settings file</source>
        <translation>Back to the settings file</translation>
    </message>
    <message id="commissioning.forget.sure">
        <source>All that was kept from a phone is deleted, and the board's program starts anew.</source>
        <translation>All that was kept from a phone is deleted, and the board's program starts anew.</translation>
    </message>
    <message id="commissioning.forget.do">
        <source>Delete and start anew</source>
        <translation>Delete and start anew</translation>
    </message>
    <message id="commissioning.end">
        <source>End</source>
        <translation>End</translation>
    </message>
    <message id="commissioning.offered">
        <source>On a phone in the hall's network open http://%1 and type the six digits that stand on the board. It closes by itself after an hour.</source>
        <translation>On a phone in the hall's network open http://%1 and type the six digits that stand on the board. It closes by itself after an hour.</translation>
    </message>
    <message id="commissioning.off">
        <source>Setting up from a phone is off.</source>
        <translation>Setting up from a phone is off.</translation>
    </message>
    <message id="display.check.commissioned.none">
        <source>All settings come from the settings file; nothing was kept from a phone.</source>
        <translation>All settings come from the settings file; nothing was kept from a phone.</translation>
    </message>
    <message id="display.check.commissioned.kept">
        <source>From commissioned.toml (a phone, %2): %1. All else from the settings file.</source>
        <translation>From commissioned.toml (a phone, %2): %1. All else from the settings file.</translation>
    </message>
    <message id="failure.D-160">
        <source>What was set from a phone (commissioned.toml) cannot be used: it is damaged, another board's, or leaves no room for pages.</source>
        <translation>What was set from a phone (commissioned.toml) cannot be used: it is damaged, another board's, or leaves no room for pages.</translation>
    </message>
    <message id="failure.D-160.do">
        <source>The settings file counts now. Set it from a phone again, or delete that file.</source>
        <translation>The settings file counts now. Set it from a phone again, or delete that file.</translation>
    </message>
    <message id="failure.D-161">
        <source>The board cannot be set up from a phone: %1</source>
        <translation>The board cannot be set up from a phone: %1</translation>
    </message>
    <message id="failure.D-161.do">
        <source>Plug the hall's network in; set phone_address to this machine's address there, phone_port to a free port.</source>
        <translation>Plug the hall's network in; set phone_address to this machine's address there, phone_port to a free port.</translation>
    </message>
    <message id="commissioning.no-address">
        <source>this machine has no address on the hall's network.</source>
        <translation>this machine has no address on the hall's network.</translation>
    </message>
    <message id="commissioning.no-port">
        <source>%1 cannot be used (%2).</source>
        <translation>%1 cannot be used (%2).</translation>
    </message>
    <message id="failure.D-162">
        <source>It could not be kept: the disk did not take it. Nothing was changed.</source>
        <translation>It could not be kept: the disk did not take it. Nothing was changed.</translation>
    </message>
    <message id="failure.D-162.do">
        <source>Free the disk, or let the program write into data_folder, and keep it again.</source>
        <translation>Free the disk, or let the program write into data_folder, and keep it again.</translation>
    </message>
    <message id="editor.board.fault.D-160">
        <source>What was set from a phone cannot be used; its settings file counts.</source>
        <translation>What was set from a phone cannot be used; its settings file counts.</translation>
    </message>
</context>
</TS>
