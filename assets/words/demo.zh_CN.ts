<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>labourhall · desk (demonstration)</source>
        <translation>labourhall · 演示台</translation>
    </message>
    <message id="desk.demonstration">
        <source>Demonstration: people, cards, employers and vacancies are invented.</source>
        <translation>演示：人、卡、单位和岗位都是虚构的。</translation>
    </message>
    <message id="desk.tray">
        <source>Tray of cards</source>
        <translation>卡片盘</translation>
    </message>
    <message id="desk.insert">
        <source>Insert</source>
        <translation>插卡</translation>
    </message>
    <message id="desk.pull">
        <source>Pull out</source>
        <translation>取卡</translation>
    </message>
    <message id="desk.no_card">
        <source>No card is in the reader.</source>
        <translation>读卡器里没有卡。</translation>
    </message>
    <message id="desk.card_inside">
        <source>In the reader: %1 — PIN %2</source>
        <translation>已插入：%1　密码 %2</translation>
    </message>
    <message id="desk.without_pin">
        <source>none</source>
        <translation>没有设</translation>
    </message>
    <message id="desk.line">
        <source>Line to the city</source>
        <translation>到市里的线路</translation>
    </message>
    <message id="desk.cut">
        <source>Cut the line</source>
        <translation>断开线路</translation>
    </message>
    <message id="desk.restore">
        <source>Restore the line</source>
        <translation>接通线路</translation>
    </message>
    <message id="desk.line_up">
        <source>up</source>
        <translation>通</translation>
    </message>
    <message id="desk.line_cut">
        <source>cut</source>
        <translation>断</translation>
    </message>
    <message id="desk.carried">
        <source>%1 · sent %2 B · received %3 B</source>
        <translation>%1 · 上行 %2 字节 · 下行 %3 字节</translation>
    </message>
    <message id="desk.clock">
        <source>Clock of the hall</source>
        <translation>市场里的时钟</translation>
    </message>
    <message id="desk.hour_back">
        <source>1 hour back</source>
        <translation>退1小时</translation>
    </message>
    <message id="desk.hour_on">
        <source>1 hour on</source>
        <translation>进1小时</translation>
    </message>
    <message id="desk.day_on">
        <source>1 day on</source>
        <translation>进1天</translation>
    </message>
    <message id="desk.month_on">
        <source>30 days on</source>
        <translation>进30天</translation>
    </message>
    <message id="desk.clock_now">
        <source>Now</source>
        <translation>回到现在</translation>
    </message>
    <message id="desk.clock_fixed">
        <source>The clock cannot be moved here: install faketime.</source>
        <translation>时钟不能拨动：请安装 faketime。</translation>
    </message>
    <message id="desk.no_screen">
        <source>No screen was found, so the tour is made instead.</source>
        <translation>没有找到屏幕，改为自动演示一遍。</translation>
    </message>
    <message id="desk.no_screen_here">
        <source>No screen was found: start it where there is one, or make the tour.</source>
        <translation>没有找到屏幕：请在有屏幕的机器上运行，或用 make tour。</translation>
    </message>
    <message id="desk.shared_ports">
        <source>This machine refuses namespaces: the virtual card reader can be reached from the network while this runs.</source>
        <translation>本机不允许命名空间：运行期间，网络上的其他机器可以连到虚拟读卡器。</translation>
    </message>
    <message id="desk.preparing">
        <source>Preparing: %1</source>
        <translation>正在准备：%1</translation>
    </message>
    <message id="desk.ready">
        <source>Ready. Ctrl-C ends everything.</source>
        <translation>就绪。按 Ctrl-C 全部结束。</translation>
    </message>
    <message id="desk.ended">
        <source>Everything has ended.</source>
        <translation>已全部结束。</translation>
    </message>
    <message id="desk.part.clock">
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message id="desk.part.card">
        <source>card reader</source>
        <translation>读卡器</translation>
    </message>
    <message id="desk.part.city">
        <source>the city's server</source>
        <translation>市里的服务器</translation>
    </message>
    <message id="desk.part.line">
        <source>line</source>
        <translation>线路</translation>
    </message>
    <message id="desk.part.board">
        <source>board</source>
        <translation>大屏</translation>
    </message>
    <message id="tour.pin_digits">
        <source>PIN must be 4 to 16 digits.</source>
        <translation>PIN 应为 4 至 16 位数字。</translation>
    </message>
    <message id="tour.pin_on_command_line">
        <source>PIN must not stand on a command line, where everybody on the machine can read it: use make tour PIN=…, or hand it over by --secrets-fd.</source>
        <translation>PIN 不能写在命令行上，本机所有人都能看到：请用 make tour PIN=…，或用 --secrets-fd 传入。</translation>
    </message>
    <message id="tour.not_understood">
        <source>%1 is not understood; known are %2.</source>
        <translation>看不懂 %1；可用的有 %2。</translation>
    </message>
    <message id="tour.no_file">
        <source>%1=%2: there is no such file.</source>
        <translation>%1=%2：没有这个文件。</translation>
    </message>
    <message id="tour.no_card">
        <source>CARD=%1: there is no such file, and no card image of that name. There are %2</source>
        <translation>CARD=%1：没有这个文件，也没有这个名字的卡映像。随附的有：%2</translation>
    </message>
    <message id="tour.now">
        <source>NOW=%1: give date, time and zone, as 2026-05-23T09:30:00+08:00 (RFC 3339).</source>
        <translation>NOW=%1：请写明日期、时间和时区，如 2026-05-23T09:30:00+08:00（RFC 3339）。</translation>
    </message>
    <message id="tour.board">
        <source>BOARD=%1: give width and height in lamps, as 640x320; of several boards by commas.</source>
        <translation>BOARD=%1：请写灯珠的宽和高，如 640x320；几块屏用逗号隔开。</translation>
    </message>
    <message id="tour.out_file">
        <source>OUT=%1: is a file; give a folder.</source>
        <translation>OUT=%1：是文件，请给文件夹。</translation>
    </message>
    <message id="tour.out_foreign">
        <source>OUT=%1: holds what is not a tour's (%2); give an empty folder.</source>
        <translation>OUT=%1：里面有别的东西（%2），请给空文件夹。</translation>
    </message>
    <message id="tour.not_json">
        <source>%1=%2: is not JSON in UTF-8.</source>
        <translation>%1=%2：不是 UTF-8 编码的 JSON。</translation>
    </message>
    <message id="tour.not_objects">
        <source>%1=%2: the JSON has another form than it must have; see docs/.</source>
        <translation>%1=%2：JSON 的结构不对，请看 docs/。</translation>
    </message>
    <message id="tour.image">
        <source>CARD=%1: %2</source>
        <translation>CARD=%1：%2</translation>
    </message>
    <message id="desk.part.kiosk">
        <source>kiosk</source>
        <translation>触摸屏</translation>
    </message>
    <message id="tour.trouble">
        <source>%1=%2: only %3 is known.</source>
        <translation>%1=%2：只认 %3。</translation>
    </message>
</context>
</TS>
