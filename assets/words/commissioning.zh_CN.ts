<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="commissioning.title">
        <source>Setting the board up</source>
        <translation>屏幕调试</translation>
    </message>
    <message id="commissioning.board">
        <source>Setting up board %1</source>
        <translation>屏幕 %1 调试</translation>
    </message>
    <message id="commissioning.minutes">
        <source>%1 more minutes, then this page closes by itself.</source>
        <translation>还可以用 %1 分钟，到时自动关闭。</translation>
    </message>
    <message id="commissioning.between">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="commissioning.back">
        <source>Back to the page</source>
        <translation>回到调试页</translation>
    </message>
    <message id="commissioning.nothing">
        <source>There is no such page.</source>
        <translation>没有这个页面。</translation>
    </message>
    <message id="commissioning.not-in">
        <source>Nothing was changed: this phone is not let in, or no longer. Go back to the page.</source>
        <translation>什么也没有改：这部手机没有登录，或登录已结束。请回到调试页。</translation>
    </message>
    <message id="commissioning.over">
        <source>The hour is over. To go on, run hall-display commission at the board's PC.</source>
        <translation>调试时间已到。要再调试，请在屏幕电脑上运行 hall-display commission。</translation>
    </message>
    <message id="commissioning.ended">
        <source>This is ended; the board shows its pages again.</source>
        <translation>调试已结束，大屏恢复播放。</translation>
    </message>
    <message id="commissioning.taken">
        <source>Another phone is setting this board up, and only one can. To change phones run hall-display commission at the board's PC again.</source>
        <translation>已有一部手机在调试这块屏，同时只能用一部。要换手机，请在那部手机上按“结束调试”，再在屏幕电脑上运行 hall-display commission。</translation>
    </message>
    <message id="commissioning.silent">
        <source>The board does not answer. Try again in a moment.</source>
        <translation>屏幕程序没有应答，请过一会儿再试。</translation>
    </message>
    <message id="commissioning.unread">
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>“%1”要填 %2 到 %3 之间的数字。</translation>
    </message>
    <message id="commissioning.restarts">
        <source>Once kept, the board's program starts anew: it is dark for some seconds, then you can go on.</source>
        <translation>保存后屏幕程序会重新启动，大屏黑几秒，之后可接着调试。</translation>
    </message>
    <message id="commissioning.restarting.title">
        <source>Starting anew</source>
        <translation>正在重新启动</translation>
    </message>
    <message id="commissioning.restarting">
        <source>Done. The board's program starts anew; this page comes back in %1 seconds. If it does not, wait a little and reload.</source>
        <translation>已保存。屏幕程序正在重新启动，%1 秒后本页自动打开；打不开就等一下再刷新。</translation>
    </message>
    <message id="commissioning.emergency">
        <source>An emergency stands on the board: patterns and tries give way until it is lifted.</source>
        <translation>正在播出紧急通知，图案和试放都让位，解除后再调试。</translation>
    </message>
    <message id="commissioning.entry.ask">
        <source>Six digits stand on the board. Type them here.</source>
        <translation>大屏上有六位数字，请在这里输入。</translation>
    </message>
    <message id="commissioning.entry.code">
        <source>Six digits</source>
        <translation>六位数字</translation>
    </message>
    <message id="commissioning.entry.go">
        <source>Go on</source>
        <translation>进入</translation>
    </message>
    <message id="commissioning.entry.wrong">
        <source>Not those digits. Look at the board again.</source>
        <translation>数字不对，请再看一遍大屏。</translation>
    </message>
    <message id="commissioning.entry.new-code">
        <source>Wrong five times: other digits stand on the board now. Wait %1 seconds, then type them.</source>
        <translation>错了五次，大屏上已换了数字。请等 %1 秒再输入新的。</translation>
    </message>
    <message id="commissioning.entry.paused">
        <source>Too many wrong ones. Wait %1 seconds, then type them.</source>
        <translation>错的次数太多，请等 %1 秒再输入。</translation>
    </message>
    <message id="commissioning.wall.open">
        <source>Board setup: in the hall's network open</source>
        <translation>屏幕调试：手机连本厅网络，打开</translation>
    </message>
    <message id="commissioning.wall.code">
        <source>and type these six digits</source>
        <translation>输入六位数字</translation>
    </message>
    <message id="commissioning.state">
        <source>The board now</source>
        <translation>屏幕现况</translation>
    </message>
    <message id="commissioning.state.hall">
        <source>Hall</source>
        <translation>市场</translation>
    </message>
    <message id="commissioning.state.size">
        <source>Lamps</source>
        <translation>灯点</translation>
    </message>
    <message id="commissioning.state.pitch">
        <source>Pitch</source>
        <translation>间距</translation>
    </message>
    <message id="commissioning.state.pitch.of">
        <source>%1 mm, far row at %2 m</source>
        <translation>%1 毫米，最远 %2 米</translation>
    </message>
    <message id="commissioning.state.screen">
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message id="commissioning.state.region">
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message id="commissioning.state.page">
        <source>Page</source>
        <translation>节目</translation>
    </message>
    <message id="commissioning.state.page.of">
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message id="commissioning.state.frame">
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message id="commissioning.state.frame.of">
        <source>%1, %2</source>
        <translation>第 %1 帧，%2</translation>
    </message>
    <message id="commissioning.patterns">
        <source>Test patterns</source>
        <translation>测试图案</translation>
    </message>
    <message id="commissioning.patterns.ends">
        <source>A pattern goes by itself after fifteen minutes.</source>
        <translation>图案十五分钟后自动撤下。</translation>
    </message>
    <message id="commissioning.pattern.grid">
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message id="commissioning.pattern.colours">
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message id="commissioning.pattern.gradients">
        <source>Gradients</source>
        <translation>渐变</translation>
    </message>
    <message id="commissioning.pattern.lines">
        <source>Fine lines</source>
        <translation>单点线</translation>
    </message>
    <message id="commissioning.pattern.modules">
        <source>Modules</source>
        <translation>模组边框</translation>
    </message>
    <message id="commissioning.pattern.bar">
        <source>Moving bar</source>
        <translation>移动条</translation>
    </message>
    <message id="commissioning.pattern.off">
        <source>Off: show the pages</source>
        <translation>撤下图案，恢复播放</translation>
    </message>
    <message id="commissioning.field.module_width">
        <source>Module width (lamps)</source>
        <translation>模组宽（点）</translation>
    </message>
    <message id="commissioning.field.module_height">
        <source>Module height (lamps)</source>
        <translation>模组高（点）</translation>
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
        <translation>宽</translation>
    </message>
    <message id="commissioning.field.height">
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message id="commissioning.field.strip">
        <source>Strip (0: by itself)</source>
        <translation>条宽（0 自动）</translation>
    </message>
    <message id="commissioning.field.far_row_m">
        <source>Far row (m)</source>
        <translation>最远一排（米）</translation>
    </message>
    <message id="commissioning.field.pitch_mm">
        <source>Pitch (mm)</source>
        <translation>灯点间距（毫米）</translation>
    </message>
    <message id="commissioning.region">
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message id="commissioning.region.hint">
        <source>In pixels. While it is tried the board shows the grid: its red edge belongs on the outermost lamps.</source>
        <translation>按像素填写。试放时大屏显示网格，红边应在最外一圈灯上。</translation>
    </message>
    <message id="commissioning.region.try">
        <source>Try it on the board</source>
        <translation>在大屏上试放</translation>
    </message>
    <message id="commissioning.region.tried">
        <source>Being tried. Is the red edge on the outermost lamps? If you do not keep it, it goes back in %1 seconds.</source>
        <translation>正在试放。红边在最外一圈灯上吗？不保存，%1 秒后自动恢复。</translation>
    </message>
    <message id="commissioning.region.keep">
        <source>Yes, keep it</source>
        <translation>对，保存</translation>
    </message>
    <message id="commissioning.region.back">
        <source>No, go back</source>
        <translation>不对，恢复</translation>
    </message>
    <message id="commissioning.region.gone">
        <source>The thirty seconds were over: the board went back, and nothing was kept. Try it again.</source>
        <translation>三十秒已过，已恢复原来的区域，没有保存。请再试放一次。</translation>
    </message>
    <message id="commissioning.region.none">
        <source>This board has no screen of its own (a window, or files): it has no region to set.</source>
        <translation>这块屏没有自己的全屏画面（在窗口里，或写成图片），区域不能调。</translation>
    </message>
    <message id="commissioning.far-row">
        <source>Far row</source>
        <translation>最远一排</translation>
    </message>
    <message id="commissioning.far-row.look">
        <source>See what type follows</source>
        <translation>看看字够不够大</translation>
    </message>
    <message id="commissioning.far-row.keep">
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message id="commissioning.far-row.type">
        <source>Far row at %1 m: small type of %2 px, main type of %3 px. The small type is read with comfort up to %4 m (200 times its height), at all up to %5 m (345 times).</source>
        <translation>最远 %1 米：小字 %2 点，正文 %3 点。小字 %4 米内看得舒服（字高 200 倍），%5 米是极限（345 倍）。</translation>
    </message>
    <message id="commissioning.far-row.well">
        <source>All present pages are read from the far row.</source>
        <translation>现有页面在最远一排都看得清。</translation>
    </message>
    <message id="commissioning.far-row.small">
        <source>The board's largest type is still small from %1 m. A strain to read:</source>
        <translation>这块屏最大的一套字在 %1 米外仍偏小，这些页面看着吃力：</translation>
    </message>
    <message id="commissioning.far-row.strain">
        <source>%1: %2 px type, comfortable up to %3 m</source>
        <translation>%1：%2 点字，%3 米内才舒服</translation>
    </message>
    <message id="commissioning.far-row.lost">
        <source>%1: %2 px type, not read at all (comfortable up to %3 m)</source>
        <translation>%1：%2 点字，看不清（%3 米内才舒服）</translation>
    </message>
    <message id="commissioning.kept">
        <source>What is kept</source>
        <translation>已保存的</translation>
    </message>
    <message id="commissioning.kept.nothing">
        <source>Nothing was kept from a phone yet: all is as the settings file says.</source>
        <translation>手机上还没有保存过，全部按设置文件。</translation>
    </message>
    <message id="commissioning.kept.since">
        <source>%1 (kept %2; goes before the settings file)</source>
        <translation>%1（%2 保存，优先于设置文件）</translation>
    </message>
    <message id="commissioning.forget">
        <source>Back to the settings file</source>
        <translation>改回设置文件的值</translation>
    </message>
    <message id="commissioning.forget.sure">
        <source>All that was kept from a phone is deleted, and the board's program starts anew.</source>
        <translation>手机保存的值全部删除，屏幕程序重新启动。</translation>
    </message>
    <message id="commissioning.forget.do">
        <source>Delete and start anew</source>
        <translation>删除并重新启动</translation>
    </message>
    <message id="commissioning.end">
        <source>End</source>
        <translation>结束调试</translation>
    </message>
    <message id="commissioning.offered">
        <source>On a phone in the hall's network open http://%1 and type the six digits that stand on the board. It closes by itself after an hour.</source>
        <translation>请用连在本厅网络上的手机打开 http://%1 ，输入大屏上的六位数字。一小时后自动关闭。</translation>
    </message>
    <message id="commissioning.off">
        <source>Setting up from a phone is off.</source>
        <translation>手机调试已关闭。</translation>
    </message>
    <message id="display.check.commissioned.none">
        <source>All settings come from the settings file; nothing was kept from a phone.</source>
        <translation>全部按设置文件，手机上没有保存过。</translation>
    </message>
    <message id="display.check.commissioned.kept">
        <source>From commissioned.toml (a phone, %2): %1. All else from the settings file.</source>
        <translation>来自 commissioned.toml（手机，%2）：%1。其余按设置文件。</translation>
    </message>
    <message id="failure.D-160">
        <source>What was set from a phone (commissioned.toml) cannot be used: it is damaged, another board's, or leaves no room for pages.</source>
        <translation>手机保存的设置（commissioned.toml）不能用：已损坏、是别的屏的，或放不下页面。</translation>
    </message>
    <message id="failure.D-160.do">
        <source>The settings file counts now. Set it from a phone again, or delete that file.</source>
        <translation>现在按设置文件运行。请用手机重新设置，或删除该文件。</translation>
    </message>
    <message id="failure.D-161">
        <source>The board cannot be set up from a phone: %1</source>
        <translation>手机调试开不了：%1</translation>
    </message>
    <message id="failure.D-161.do">
        <source>Plug the hall's network in; set phone_address to this machine's address there, phone_port to a free port.</source>
        <translation>请接好本厅网络；把 phone_address 设为本机在本厅网络上的地址，phone_port 设为没有被占用的端口。</translation>
    </message>
    <message id="commissioning.no-address">
        <source>this machine has no address on the hall's network.</source>
        <translation>本机没有本厅网络的地址。</translation>
    </message>
    <message id="commissioning.no-port">
        <source>%1 cannot be used (%2).</source>
        <translation>%1 不能用（%2）。</translation>
    </message>
    <message id="failure.D-162">
        <source>It could not be kept: the disk did not take it. Nothing was changed.</source>
        <translation>没有保存成功：写不进硬盘。什么也没有改。</translation>
    </message>
    <message id="failure.D-162.do">
        <source>Free the disk, or let the program write into data_folder, and keep it again.</source>
        <translation>请腾出硬盘空间，或给程序 data_folder 的写入权限，再保存一次。</translation>
    </message>
    <message id="editor.board.fault.D-160">
        <source>What was set from a phone cannot be used; its settings file counts.</source>
        <translation>手机保存的设置不能用，现按设置文件运行。</translation>
    </message>
</context>
</TS>
