<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.D-151">
        <source>The board's screen %1 is not there; there are: %2.</source>
        <translation>The board's screen %1 is not there; there are: %2.</translation>
    </message>
    <message id="failure.D-151.do">
        <source>Plug it in and switch the sending card on; or set screen to one of those that there are. The board appears by itself.</source>
        <translation>Plug it in and switch the sending card on; or set screen to one of those that there are. The board appears by itself.</translation>
    </message>
    <message id="failure.D-152">
        <source>The system enlarges the screen %1 by %2: a lamp is not a pixel, text becomes blurred.</source>
        <translation>The system enlarges the screen %1 by %2: a lamp is not a pixel, text becomes blurred.</translation>
    </message>
    <message id="failure.D-152.do">
        <source>Set the desktop's scale to 100 % and xrandr's --scale to 1x1, then start again.</source>
        <translation>Set the desktop's scale to 100 % and xrandr's --scale to 1x1, then start again.</translation>
    </message>
    <message id="failure.D-153">
        <source>The board of %1 at %2 lies partly outside the screen of %3: those lamps stay dark.</source>
        <translation>The board of %1 at %2 lies partly outside the screen of %3: those lamps stay dark.</translation>
    </message>
    <message id="failure.D-153.do">
        <source>Correct left, top, width, height or strip; or give the screen the sending card's resolution.</source>
        <translation>Correct left, top, width, height or strip; or give the screen the sending card's resolution.</translation>
    </message>
    <message id="failure.D-154">
        <source>The screen %1 is %2 now; at the start it was %3.</source>
        <translation>The screen %1 is %2 now; at the start it was %3.</translation>
    </message>
    <message id="failure.D-154.do">
        <source>Set it back with xrandr, or look at cable and sending card: then the board stands as before. If it is meant so, start the program again.</source>
        <translation>Set it back with xrandr, or look at cable and sending card: then the board stands as before. If it is meant so, start the program again.</translation>
    </message>
    <message id="failure.D-155">
        <source>The machine runs Wayland; boards need X11.</source>
        <translation>The machine runs Wayland; boards need X11.</translation>
    </message>
    <message id="failure.D-155.do">
        <source>Log in to an X11 session (Xorg), then start again.</source>
        <translation>Log in to an X11 session (Xorg), then start again.</translation>
    </message>
    <message id="failure.D-156">
        <source>Board %1 runs already with the folder %2.</source>
        <translation>Board %1 runs already with the folder %2.</translation>
    </message>
    <message id="failure.D-156.do">
        <source>End that program first; give each board settings and a data_folder of its own.</source>
        <translation>End that program first; give each board settings and a data_folder of its own.</translation>
    </message>
    <message id="display.check.brightness.ok">
        <source>The board's brightness is %1 %.</source>
        <translation>The board's brightness is %1 %.</translation>
    </message>
    <message id="display.check.brightness.none">
        <source>Brightness: not connected. Set it at the sending card.</source>
        <translation>Brightness: not connected. Set it at the sending card.</translation>
    </message>
    <message id="display.check.brightness.silent">
        <source>The brightness controller does not answer. Look at its cable and power.</source>
        <translation>The brightness controller does not answer. Look at its cable and power.</translation>
    </message>
    <message id="display.check.region.ok">
        <source>Every lamp has its pixel on the screen.</source>
        <translation>Every lamp has its pixel on the screen.</translation>
    </message>
    <message id="display.check.region.folded">
        <source>The board is folded. The sending cards take: %1.</source>
        <translation>The board is folded. The sending cards take: %1.</translation>
    </message>
    <message id="display.check.region.strip">
        <source>%1 from %2, board columns %3 to %4</source>
        <translation>%1 from %2, board columns %3 to %4</translation>
    </message>
    <message id="editor.board.fault.D-151">
        <source>Its screen is not there: unplugged or switched off.</source>
        <translation>Its screen is not there: unplugged or switched off.</translation>
    </message>
    <message id="editor.board.fault.D-152">
        <source>The system enlarges its picture: text becomes blurred.</source>
        <translation>The system enlarges its picture: text becomes blurred.</translation>
    </message>
    <message id="editor.board.fault.D-153">
        <source>Part of it lies outside its screen and stays dark.</source>
        <translation>Part of it lies outside its screen and stays dark.</translation>
    </message>
    <message id="editor.board.fault.D-154">
        <source>Its screen has another resolution than at the start.</source>
        <translation>Its screen has another resolution than at the start.</translation>
    </message>
</context>
</TS>
