<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.D-151">
        <source>The board's screen %1 is not there; there are: %2.</source>
        <translation>找不到屏幕 %1；现有：%2。</translation>
    </message>
    <message id="failure.D-151.do">
        <source>Plug it in and switch the sending card on; or set screen to one of those that there are. The board appears by itself.</source>
        <translation>请插好线、打开发送卡电源；或把设置里的 screen 改成现有的一个。接好后画面自动出现。</translation>
    </message>
    <message id="failure.D-152">
        <source>The system enlarges the screen %1 by %2: a lamp is not a pixel, text becomes blurred.</source>
        <translation>系统把屏幕 %1 放大了 %2 倍：一个灯点不再是一个像素，文字会发糊。</translation>
    </message>
    <message id="failure.D-152.do">
        <source>Set the desktop's scale to 100 % and xrandr's --scale to 1x1, then start again.</source>
        <translation>请把桌面缩放设为 100%，xrandr 的 --scale 设为 1x1，然后重新启动。</translation>
    </message>
    <message id="failure.D-153">
        <source>The board of %1 at %2 lies partly outside the screen of %3: those lamps stay dark.</source>
        <translation>%1 的屏幕区域放在 %2，超出了 %3 的显示画面，超出部分不亮。</translation>
    </message>
    <message id="failure.D-153.do">
        <source>Correct left, top, width, height or strip; or give the screen the sending card's resolution.</source>
        <translation>请改 left、top、width、height 或 strip；或把画面分辨率设成发送卡的分辨率。</translation>
    </message>
    <message id="failure.D-154">
        <source>The screen %1 is %2 now; at the start it was %3.</source>
        <translation>屏幕 %1 现在是 %2，启动时是 %3。</translation>
    </message>
    <message id="failure.D-154.do">
        <source>Set it back with xrandr, or look at cable and sending card: then the board stands as before. If it is meant so, start the program again.</source>
        <translation>请用 xrandr 改回，或检查线和发送卡，之后画面恢复原样。若就是要改，请重新启动程序。</translation>
    </message>
    <message id="failure.D-155">
        <source>The machine runs Wayland; boards need X11.</source>
        <translation>本机运行的是 Wayland；大屏需要 X11。</translation>
    </message>
    <message id="failure.D-155.do">
        <source>Log in to an X11 session (Xorg), then start again.</source>
        <translation>请改用 X11（Xorg）会话登录，然后重新启动。</translation>
    </message>
    <message id="failure.D-156">
        <source>Board %1 runs already with the folder %2.</source>
        <translation>屏幕“%1”已在运行，用的就是文件夹 %2。</translation>
    </message>
    <message id="failure.D-156.do">
        <source>End that program first; give each board settings and a data_folder of its own.</source>
        <translation>请先结束那个程序；每块屏要有自己的设置文件和 data_folder。</translation>
    </message>
    <message id="display.check.brightness.ok">
        <source>The board's brightness is %1 %.</source>
        <translation>屏幕亮度为 %1%。</translation>
    </message>
    <message id="display.check.brightness.none">
        <source>Brightness: not connected. Set it at the sending card.</source>
        <translation>亮度控制未连接，请在发送卡上调节。</translation>
    </message>
    <message id="display.check.brightness.silent">
        <source>The brightness controller does not answer. Look at its cable and power.</source>
        <translation>亮度控制没有应答，请检查控制线和电源。</translation>
    </message>
    <message id="display.check.region.ok">
        <source>Every lamp has its pixel on the screen.</source>
        <translation>每个灯点在画面上都有对应的像素。</translation>
    </message>
    <message id="display.check.region.folded">
        <source>The board is folded. The sending cards take: %1.</source>
        <translation>画面已折叠成条。发送卡请取：%1。</translation>
    </message>
    <message id="display.check.region.strip">
        <source>%1 from %2, board columns %3 to %4</source>
        <translation>从 %2 取 %1（大屏第 %3 至 %4 列）</translation>
    </message>
    <message id="editor.board.fault.D-151">
        <source>Its screen is not there: unplugged or switched off.</source>
        <translation>所接的屏幕找不到：没插好，或没通电。</translation>
    </message>
    <message id="editor.board.fault.D-152">
        <source>The system enlarges its picture: text becomes blurred.</source>
        <translation>系统放大了画面，文字会发糊。</translation>
    </message>
    <message id="editor.board.fault.D-153">
        <source>Part of it lies outside its screen and stays dark.</source>
        <translation>有一部分在显示画面之外，那部分不亮。</translation>
    </message>
    <message id="editor.board.fault.D-154">
        <source>Its screen has another resolution than at the start.</source>
        <translation>屏幕的分辨率和启动时不一样。</translation>
    </message>
</context>
</TS>
