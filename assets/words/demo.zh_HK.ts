<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>labourhall · desk (demonstration)</source>
        <translation>labourhall · 示範枱</translation>
    </message>
    <message id="desk.demonstration">
        <source>Demonstration: people, cards, employers and vacancies are invented.</source>
        <translation>示範：人、卡、單位同職位都係虛構嘅。</translation>
    </message>
    <message id="desk.tray">
        <source>Tray of cards</source>
        <translation>卡片盤</translation>
    </message>
    <message id="desk.insert">
        <source>Insert</source>
        <translation>插卡</translation>
    </message>
    <message id="desk.pull">
        <source>Pull out</source>
        <translation>拎卡</translation>
    </message>
    <message id="desk.no_card">
        <source>No card is in the reader.</source>
        <translation>讀卡器入面冇卡。</translation>
    </message>
    <message id="desk.card_inside">
        <source>In the reader: %1 — PIN %2</source>
        <translation>已插入：%1　密碼 %2</translation>
    </message>
    <message id="desk.without_pin">
        <source>none</source>
        <translation>冇設</translation>
    </message>
    <message id="desk.line">
        <source>Line to the city</source>
        <translation>去市入面嘅線路</translation>
    </message>
    <message id="desk.cut">
        <source>Cut the line</source>
        <translation>斷開線路</translation>
    </message>
    <message id="desk.restore">
        <source>Restore the line</source>
        <translation>接通線路</translation>
    </message>
    <message id="desk.line_up">
        <source>up</source>
        <translation>通</translation>
    </message>
    <message id="desk.line_cut">
        <source>cut</source>
        <translation>斷</translation>
    </message>
    <message id="desk.carried">
        <source>%1 · sent %2 B · received %3 B</source>
        <translation>%1 · 上行 %2 字節 · 下行 %3 字節</translation>
    </message>
    <message id="desk.clock">
        <source>Clock of the hall</source>
        <translation>市場入面嘅時鐘</translation>
    </message>
    <message id="desk.hour_back">
        <source>1 hour back</source>
        <translation>退1個鐘</translation>
    </message>
    <message id="desk.hour_on">
        <source>1 hour on</source>
        <translation>進1個鐘</translation>
    </message>
    <message id="desk.day_on">
        <source>1 day on</source>
        <translation>進1日</translation>
    </message>
    <message id="desk.month_on">
        <source>30 days on</source>
        <translation>進30日</translation>
    </message>
    <message id="desk.clock_now">
        <source>Now</source>
        <translation>返到而家</translation>
    </message>
    <message id="desk.clock_fixed">
        <source>The clock cannot be moved here: install faketime.</source>
        <translation>時鐘唔郁得：請安裝 faketime。</translation>
    </message>
    <message id="desk.no_screen">
        <source>No screen was found, so the tour is made instead.</source>
        <translation>搵唔到螢幕，改為自動示範一次。</translation>
    </message>
    <message id="desk.no_screen_here">
        <source>No screen was found: start it where there is one, or make the tour.</source>
        <translation>搵唔到螢幕：請喺有螢幕嘅機運行，或者用 make tour。</translation>
    </message>
    <message id="desk.shared_ports">
        <source>This machine refuses namespaces: the virtual card reader can be reached from the network while this runs.</source>
        <translation>本機唔准用命名空間：運行期間，網絡上其他機可以連到虛擬讀卡器。</translation>
    </message>
    <message id="desk.preparing">
        <source>Preparing: %1</source>
        <translation>準備緊：%1</translation>
    </message>
    <message id="desk.ready">
        <source>Ready. Ctrl-C ends everything.</source>
        <translation>準備好。按 Ctrl-C 全部結束。</translation>
    </message>
    <message id="desk.ended">
        <source>Everything has ended.</source>
        <translation>已經全部結束。</translation>
    </message>
    <message id="desk.part.clock">
        <source>clock</source>
        <translation>時鐘</translation>
    </message>
    <message id="desk.part.card">
        <source>card reader</source>
        <translation>讀卡器</translation>
    </message>
    <message id="desk.part.city">
        <source>the city's server</source>
        <translation>市入面嘅伺服器</translation>
    </message>
    <message id="desk.part.line">
        <source>line</source>
        <translation>線路</translation>
    </message>
    <message id="desk.part.board">
        <source>board</source>
        <translation>大屏</translation>
    </message>
    <message id="tour.pin_digits">
        <source>PIN must be 4 to 16 digits.</source>
        <translation>PIN 應為 4 至 16 位數字。</translation>
    </message>
    <message id="tour.pin_on_command_line">
        <source>PIN must not stand on a command line, where everybody on the machine can read it: use make tour PIN=…, or hand it over by --secrets-fd.</source>
        <translation>PIN 唔可以寫喺命令行，本機個個都睇到：請用 make tour PIN=…，或者用 --secrets-fd 傳入。</translation>
    </message>
    <message id="tour.not_understood">
        <source>%1 is not understood; known are %2.</source>
        <translation>睇唔明 %1；可以用嘅有 %2。</translation>
    </message>
    <message id="tour.no_file">
        <source>%1=%2: there is no such file.</source>
        <translation>%1=%2：冇呢個檔案。</translation>
    </message>
    <message id="tour.no_card">
        <source>CARD=%1: there is no such file, and no card image of that name. There are %2</source>
        <translation>CARD=%1：冇呢個檔案，亦冇呢個名嘅卡映像。隨附嘅有：%2</translation>
    </message>
    <message id="tour.now">
        <source>NOW=%1: give date, time and zone, as 2026-05-23T09:30:00+08:00 (RFC 3339).</source>
        <translation>NOW=%1：請寫明日期、時間同時區，例如 2026-05-23T09:30:00+08:00（RFC 3339）。</translation>
    </message>
    <message id="tour.board">
        <source>BOARD=%1: give width and height in lamps, as 640x320; of several boards by commas.</source>
        <translation>BOARD=%1：請寫燈珠嘅闊同高，例如 640x320；幾塊屏用逗號隔開。</translation>
    </message>
    <message id="tour.out_file">
        <source>OUT=%1: is a file; give a folder.</source>
        <translation>OUT=%1：係檔案，請俾資料夾。</translation>
    </message>
    <message id="tour.out_foreign">
        <source>OUT=%1: holds what is not a tour's (%2); give an empty folder.</source>
        <translation>OUT=%1：入面有其他嘢（%2），請俾個空資料夾。</translation>
    </message>
    <message id="tour.not_json">
        <source>%1=%2: is not JSON in UTF-8.</source>
        <translation>%1=%2：唔係 UTF-8 編碼嘅 JSON。</translation>
    </message>
    <message id="tour.not_objects">
        <source>%1=%2: the JSON has another form than it must have; see docs/.</source>
        <translation>%1=%2：JSON 嘅結構唔啱，請睇 docs/。</translation>
    </message>
    <message id="tour.image">
        <source>CARD=%1: %2</source>
        <translation>CARD=%1：%2</translation>
    </message>
    <message id="desk.part.kiosk">
        <source>kiosk</source>
        <translation>觸摸屏</translation>
    </message>
    <message id="tour.trouble">
        <source>%1=%2: only %3 is known.</source>
        <translation>%1=%2：只識 %3。</translation>
    </message>
</context>
</TS>
