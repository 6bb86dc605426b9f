<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="commissioning.title">
        <source>Setting the board up</source>
        <translation>螢幕調試</translation>
    </message>
    <message id="commissioning.board">
        <source>Setting up board %1</source>
        <translation>螢幕 %1 調試</translation>
    </message>
    <message id="commissioning.minutes">
        <source>%1 more minutes, then this page closes by itself.</source>
        <translation>還可以用 %1 分鐘，到時自動關閉。</translation>
    </message>
    <message id="commissioning.between">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="commissioning.back">
        <source>Back to the page</source>
        <translation>回到調試頁</translation>
    </message>
    <message id="commissioning.nothing">
        <source>There is no such page.</source>
        <translation>沒有這個頁面。</translation>
    </message>
    <message id="commissioning.not-in">
        <source>Nothing was changed: this phone is not let in, or no longer. Go back to the page.</source>
        <translation>甚麼也沒有改：這部手機沒有登入，或登入已結束。請回到調試頁。</translation>
    </message>
    <message id="commissioning.over">
        <source>The hour is over. To go on, run hall-display commission at the board's PC.</source>
        <translation>調試時間已到。要再調試，請在螢幕電腦上執行 hall-display commission。</translation>
    </message>
    <message id="commissioning.ended">
        <source>This is ended; the board shows its pages again.</source>
        <translation>調試已結束，大屏恢復播放。</translation>
    </message>
    <message id="commissioning.taken">
        <source>Another phone is setting this board up, and only one can. To change phones run hall-display commission at the board's PC again.</source>
        <translation>已有一部手機在調試這塊屏，同時只能用一部。要換手機，請在那部手機上按「結束調試」，再在螢幕電腦上執行 hall-display commission。</translation>
    </message>
    <message id="commissioning.silent">
        <source>The board does not answer. Try again in a moment.</source>
        <translation>螢幕程式沒有應答，請過一會兒再試。</translation>
    </message>
    <message id="commissioning.unread">
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>「%1」要填 %2 到 %3 之間的數字。</translation>
    </message>
    <message id="commissioning.restarts">
        <source>Once kept, the board's program starts anew: it is dark for some seconds, then you can go on.</source>
        <translation>儲存後螢幕程式會重新啟動，大屏黑幾秒，之後可接着調試。</translation>
    </message>
    <message id="commissioning.restarting.title">
        <source>Starting anew</source>
        <translation>正在重新啟動</translation>
    </message>
    <message id="commissioning.restarting">
        <source>Done. The board's program starts anew; this page comes back in %1 seconds. If it does not, wait a little and reload.</source>
        <translation>已儲存。螢幕程式正在重新啟動，%1 秒後本頁自動打開；打不開就等一下再重新整理。</translation>
    </message>
    <message id="commissioning.emergency">
        <source>An emergency stands on the board: patterns and tries give way until it is lifted.</source>
        <translation>正在播出緊急通知，圖案和試放都讓位，解除後再調試。</translation>
    </message>
    <message id="commissioning.entry.ask">
        <source>Six digits stand on the board. Type them here.</source>
        <translation>大屏上有六位數字，請在這裡輸入。</translation>
    </message>
    <message id="commissioning.entry.code">
        <source>Six digits</source>
        <translation>六位數字</translation>
    </message>
    <message id="commissioning.entry.go">
        <source>Go on</source>
        <translation>進入</translation>
    </message>
    <message id="commissioning.entry.wrong">
        <source>Not those digits. Look at the board again.</source>
        <translation>數字不對，請再看一遍大屏。</translation>
    </message>
    <message id="commissioning.entry.new-code">
        <source>Wrong five times: other digits stand on the board now. Wait %1 seconds, then type them.</source>
        <translation>錯了五次，大屏上已換了數字。請等 %1 秒再輸入新的。</translation>
    </message>
    <message id="commissioning.entry.paused">
        <source>Too many wrong ones. Wait %1 seconds, then type them.</source>
        <translation>錯的次數太多，請等 %1 秒再輸入。</translation>
    </message>
    <message id="commissioning.wall.open">
        <source>Board setup: in the hall's network open</source>
        <translation>螢幕調試：手機連本廳網絡，打開</translation>
    </message>
    <message id="commissioning.wall.code">
        <source>and type these six digits</source>
        <translation>輸入六位數字</translation>
    </message>
    <message id="commissioning.state">
        <source>The board now</source>
        <translation>螢幕現況</translation>
    </message>
    <message id="commissioning.state.hall">
        <source>Hall</source>
        <translation>市場</translation>
    </message>
    <message id="commissioning.state.size">
        <source>Lamps</source>
        <translation>燈點</translation>
    </message>
    <message id="commissioning.state.pitch">
        <source>Pitch</source>
        <translation>間距</translation>
    </message>
    <message id="commissioning.state.pitch.of">
        <source>%1 mm, far row at %2 m</source>
        <translation>%1 毫米，最遠 %2 米</translation>
    </message>
    <message id="commissioning.state.screen">
        <source>Screen</source>
        <translation>畫面</translation>
    </message>
    <message id="commissioning.state.region">
        <source>Region</source>
        <translation>區域</translation>
    </message>
    <message id="commissioning.state.page">
        <source>Page</source>
        <translation>節目</translation>
    </message>
    <message id="commissioning.state.page.of">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="commissioning.state.frame">
        <source>Last frame</source>
        <translation>最後一幀</translation>
    </message>
    <message id="commissioning.state.frame.of">
        <source>%1, %2</source>
        <translation>第 %1 幀，%2</translation>
    </message>
    <message id="commissioning.patterns">
        <source>Test patterns</source>
        <translation>測試圖案</translation>
    </message>
    <message id="commissioning.patterns.ends">
        <source>A pattern goes by itself after fifteen minutes.</source>
        <translation>圖案十五分鐘後自動撤下。</translation>
    </message>
    <message id="commissioning.pattern.grid">
        <source>Grid</source>
        <translation>網格</translation>
    </message>
    <message id="commissioning.pattern.colours">
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message id="commissioning.pattern.gradients">
        <source>Gradients</source>
        <translation>漸變</translation>
    </message>
    <message id="commissioning.pattern.lines">
        <source>Fine lines</source>
        <translation>單點線</translation>
    </message>
    <message id="commissioning.pattern.modules">
        <source>Modules</source>
        <translation>模組邊框</translation>
    </message>
    <message id="commissioning.pattern.bar">
        <source>Moving bar</source>
        <translation>移動條</translation>
    </message>
    <message id="commissioning.pattern.off">
        <source>Off: show the pages</source>
        <translation>撤下圖案，恢復播放</translation>
    </message>
    <message id="commissioning.field.module_width">
        <source>Module width (lamps)</source>
        <translation>模組寬（點）</translation>
    </message>
    <message id="commissioning.field.module_height">
        <source>Module height (lamps)</source>
        <translation>模組高（點）</translation>
    </message>
    <message id="commissioning.field.left">
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message id="commissioning.field.top">
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message id="commissioning.field.width">
        <source>Width</source>
        <translation>寬</translation>
    </message>
    <message id="commissioning.field.height">
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message id="commissioning.field.strip">
        <source>Strip (0: by itself)</source>
        <translation>條寬（0 自動）</translation>
    </message>
    <message id="commissioning.field.far_row_m">
        <source>Far row (m)</source>
        <translation>最遠一排（米）</translation>
    </message>
    <message id="commissioning.field.pitch_mm">
        <source>Pitch (mm)</source>
        <translation>燈點間距（毫米）</translation>
    </message>
    <message id="commissioning.region">
        <source>Region</source>
        <translation>區域</translation>
    </message>
    <message id="commissioning.region.hint">
        <source>In pixels. While it is tried the board shows the grid: its red edge belongs on the outermost lamps.</source>
        <translation>按像素填寫。試放時大屏顯示網格，紅邊應在最外一圈燈上。</translation>
    </message>
    <message id="commissioning.region.try">
        <source>Try it on the board</source>
        <translation>在大屏上試放</translation>
    </message>
    <message id="commissioning.region.tried">
        <source>Being tried. Is the red edge on the outermost lamps? If you do not keep it, it goes back in %1 seconds.</source>
        <translation>正在試放。紅邊在最外一圈燈上嗎？不儲存，%1 秒後自動恢復。</translation>
    </message>
    <message id="commissioning.region.keep">
        <source>Yes, keep it</source>
        <translation>對，儲存</translation>
    </message>
    <message id="commissioning.region.back">
        <source>No, go back</source>
        <translation>不對，恢復</translation>
    </message>
    <message id="commissioning.region.gone">
        <source>The thirty seconds were over: the board went back, and nothing was kept. Try it again.</source>
        <translation>三十秒已過，已恢復原來的區域，沒有儲存。請再試放一次。</translation>
    </message>
    <message id="commissioning.region.none">
        <source>This board has no screen of its own (a window, or files): it has no region to set.</source>
        <translation>這塊屏沒有自己的全屏畫面（在視窗裡，或寫成圖片），區域不能調。</translation>
    </message>
    <message id="commissioning.far-row">
        <source>Far row</source>
        <translation>最遠一排</translation>
    </message>
    <message id="commissioning.far-row.look">
        <source>See what type follows</source>
        <translation>看看字夠不夠大</translation>
    </message>
    <message id="commissioning.far-row.keep">
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message id="commissioning.far-row.type">
        <source>Far row at %1 m: small type of %2 px, main type of %3 px. The small type is read with comfort up to %4 m (200 times its height), at all up to %5 m (345 times).</source>
        <translation>最遠 %1 米：小字 %2 點，正文 %3 點。小字 %4 米內看得舒服（字高 200 倍），%5 米是極限（345 倍）。</translation>
    </message>
    <message id="commissioning.far-row.well">
        <source>All present pages are read from the far row.</source>
        <translation>現有頁面在最遠一排都看得清。</translation>
    </message>
    <message id="commissioning.far-row.small">
        <source>The board's largest type is still small from %1 m. A strain to read:</source>
        <translation>這塊屏最大的一套字在 %1 米外仍偏小，這些頁面看着吃力：</translation>
    </message>
    <message id="commissioning.far-row.strain">
        <source>%1: %2 px type, comfortable up to %3 m</source>
        <translation>%1：%2 點字，%3 米內才舒服</translation>
    </message>
    <message id="commissioning.far-row.lost">
        <source>%1: %2 px type, not read at all (comfortable up to %3 m)</source>
        <translation>%1：%2 點字，看不清（%3 米內才舒服）</translation>
    </message>
    <message id="commissioning.kept">
        <source>What is kept</source>
        <translation>已儲存的</translation>
    </message>
    <message id="commissioning.kept.nothing">
        <source>Nothing was kept from a phone yet: all is as the settings file says.</source>
        <translation>手機上還沒有儲存過，全部按設定檔。</translation>
    </message>
    <message id="commissioning.kept.since">
        <source>%1 (kept %2; goes before the settings file)</source>
        <translation>%1（%2 儲存，優先於設定檔）</translation>
    </message>
    <message id="commissioning.forget">
        <source>Back to the settings file</source>
        <translation>改回設定檔的值</translation>
    </message>
    <message id="commissioning.forget.sure">
        <source>All that was kept from a phone is deleted, and the board's program starts anew.</source>
        <translation>手機儲存的值全部刪除，螢幕程式重新啟動。</translation>
    </message>
    <message id="commissioning.forget.do">
        <source>Delete and start anew</source>
        <translation>刪除並重新啟動</translation>
    </message>
    <message id="commissioning.end">
        <source>End</source>
        <translation>結束調試</translation>
    </message>
    <message id="commissioning.offered">
        <source>On a phone in the hall's network open http://%1 and type the six digits that stand on the board. It closes by itself after an hour.</source>
        <translation>請用連在本廳網絡上的手機打開 http://%1 ，輸入大屏上的六位數字。一小時後自動關閉。</translation>
    </message>
    <message id="commissioning.off">
        <source>Setting up from a phone is off.</source>
        <translation>手機調試已關閉。</translation>
    </message>
    <message id="display.check.commissioned.none">
        <source>All settings come from the settings file; nothing was kept from a phone.</source>
        <translation>全部按設定檔，手機上沒有儲存過。</translation>
    </message>
    <message id="display.check.commissioned.kept">
        <source>From commissioned.toml (a phone, %2): %1. All else from the settings file.</source>
        <translation>來自 commissioned.toml（手機，%2）：%1。其餘按設定檔。</translation>
    </message>
    <message id="failure.D-160">
        <source>What was set from a phone (commissioned.toml) cannot be used: it is damaged, another board's, or leaves no room for pages.</source>
        <translation>手機儲存的設定（commissioned.toml）不能用：已損壞、是別的屏的，或放不下頁面。</translation>
    </message>
    <message id="failure.D-160.do">
        <source>The settings file counts now. Set it from a phone again, or delete that file.</source>
        <translation>現在按設定檔運行。請用手機重新設定，或刪除該檔。</translation>
    </message>
    <message id="failure.D-161">
        <source>The board cannot be set up from a phone: %1</source>
        <translation>手機調試開不了：%1</translation>
    </message>
    <message id="failure.D-161.do">
        <source>Plug the hall's network in; set phone_address to this machine's address there, phone_port to a free port.</source>
        <translation>請接好本廳網絡；把 phone_address 設為本機在本廳網絡上的地址，phone_port 設為沒有被佔用的埠。</translation>
    </message>
    <message id="commissioning.no-address">
        <source>this machine has no address on the hall's network.</source>
        <translation>本機沒有本廳網絡的地址。</translation>
    </message>
    <message id="commissioning.no-port">
        <source>%1 cannot be used (%2).</source>
        <translation>%1 不能用（%2）。</translation>
    </message>
    <message id="failure.D-162">
        <source>It could not be kept: the disk did not take it. Nothing was changed.</source>
        <translation>沒有儲存成功：寫不進硬碟。甚麼也沒有改。</translation>
    </message>
    <message id="failure.D-162.do">
        <source>Free the disk, or let the program write into data_folder, and keep it again.</source>
        <translation>請騰出硬碟空間，或給程式 data_folder 的寫入權限，再儲存一次。</translation>
    </message>
    <message id="editor.board.fault.D-160">
        <source>What was set from a phone cannot be used; its settings file counts.</source>
        <translation>手機儲存的設定不能用，現按設定檔運行。</translation>
    </message>
</context>
</TS>
