<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.D-151">
        <source>The board's screen %1 is not there; there are: %2.</source>
        <translation>找不到螢幕 %1；現有：%2。</translation>
    </message>
    <message id="failure.D-151.do">
        <source>Plug it in and switch the sending card on; or set screen to one of those that there are. The board appears by itself.</source>
        <translation>請插好線、開啟發送卡電源；或把設定裡的 screen 改成現有的一個。接好後畫面自動出現。</translation>
    </message>
    <message id="failure.D-152">
        <source>The system enlarges the screen %1 by %2: a lamp is not a pixel, text becomes blurred.</source>
        <translation>系統把螢幕 %1 放大了 %2 倍：一個燈點不再是一個像素，文字會發糊。</translation>
    </message>
    <message id="failure.D-152.do">
        <source>Set the desktop's scale to 100 % and xrandr's --scale to 1x1, then start again.</source>
        <translation>請把桌面縮放設為 100%，xrandr 的 --scale 設為 1x1，然後重新啟動。</translation>
    </message>
    <message id="failure.D-153">
        <source>The board of %1 at %2 lies partly outside the screen of %3: those lamps stay dark.</source>
        <translation>%1 的屏幕區域放在 %2，超出了 %3 的顯示畫面，超出部分不亮。</translation>
    </message>
    <message id="failure.D-153.do">
        <source>Correct left, top, width, height or strip; or give the screen the sending card's resolution.</source>
        <translation>請改 left、top、width、height 或 strip；或把畫面解像度設成發送卡的解像度。</translation>
    </message>
    <message id="failure.D-154">
        <source>The screen %1 is %2 now; at the start it was %3.</source>
        <translation>螢幕 %1 現在是 %2，啟動時是 %3。</translation>
    </message>
    <message id="failure.D-154.do">
        <source>Set it back with xrandr, or look at cable and sending card: then the board stands as before. If it is meant so, start the program again.</source>
        <translation>請用 xrandr 改回，或檢查線和發送卡，之後畫面恢復原樣。若就是要改，請重新啟動程式。</translation>
    </message>
    <message id="failure.D-155">
        <source>The machine runs Wayland; boards need X11.</source>
        <translation>本機運行的是 Wayland；大屏需要 X11。</translation>
    </message>
    <message id="failure.D-155.do">
        <source>Log in to an X11 session (Xorg), then start again.</source>
        <translation>請改用 X11（Xorg）工作階段登入，然後重新啟動。</translation>
    </message>
    <message id="failure.D-156">
        <source>Board %1 runs already with the folder %2.</source>
        <translation>螢幕「%1」已在運行，用的就是資料夾 %2。</translation>
    </message>
    <message id="failure.D-156.do">
        <source>End that program first; give each board settings and a data_folder of its own.</source>
        <translation>請先結束那個程式；每塊屏要有自己的設定檔和 data_folder。</translation>
    </message>
    <message id="display.check.brightness.ok">
        <source>The board's brightness is %1 %.</source>
        <translation>螢幕亮度為 %1%。</translation>
    </message>
    <message id="display.check.brightness.none">
        <source>Brightness: not connected. Set it at the sending card.</source>
        <translation>亮度控制未連接，請在發送卡上調節。</translation>
    </message>
    <message id="display.check.brightness.silent">
        <source>The brightness controller does not answer. Look at its cable and power.</source>
        <translation>亮度控制沒有應答，請檢查控制線和電源。</translation>
    </message>
    <message id="display.check.region.ok">
        <source>Every lamp has its pixel on the screen.</source>
        <translation>每個燈點在畫面上都有對應的像素。</translation>
    </message>
    <message id="display.check.region.folded">
        <source>The board is folded. The sending cards take: %1.</source>
        <translation>畫面已摺疊成條。發送卡請取：%1。</translation>
    </message>
    <message id="display.check.region.strip">
        <source>%1 from %2, board columns %3 to %4</source>
        <translation>從 %2 取 %1（大屏第 %3 至 %4 列）</translation>
    </message>
    <message id="editor.board.fault.D-151">
        <source>Its screen is not there: unplugged or switched off.</source>
        <translation>所接的屏幕找不到：沒插好，或沒通電。</translation>
    </message>
    <message id="editor.board.fault.D-152">
        <source>The system enlarges its picture: text becomes blurred.</source>
        <translation>系統放大了畫面，文字會發糊。</translation>
    </message>
    <message id="editor.board.fault.D-153">
        <source>Part of it lies outside its screen and stays dark.</source>
        <translation>有一部分在顯示畫面之外，那部分不亮。</translation>
    </message>
    <message id="editor.board.fault.D-154">
        <source>Its screen has another resolution than at the start.</source>
        <translation>屏幕的解像度和啟動時不一樣。</translation>
    </message>
</context>
</TS>
