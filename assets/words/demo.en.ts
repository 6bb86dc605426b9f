<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>labourhall · desk (demonstration)</source>
        <translation>labourhall · desk (demonstration)</translation>
    </message>
    <message id="desk.demonstration">
        <source>Demonstration: people, cards, employers and vacancies are invented.</source>
        <translation>Demonstration: people, cards, employers and vacancies are invented.</translation>
    </message>
    <message id="desk.tray">
        <source>Tray of cards</source>
        <translation>Tray of cards</translation>
    </message>
    <message id="desk.insert">
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message id="desk.pull">
        <source>Pull out</source>
        <translation>Pull out</translation>
    </message>
    <message id="desk.no_card">
        <source>No card is in the reader.</source>
        <translation>No card is in the reader.</translation>
    </message>
    <message id="desk.card_inside">
        <source>In the reader: %1 — PIN %2</source>
        <translation>In the reader: %1 — PIN %2</translation>
    </message>
    <message id="desk.without_pin">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="desk.line">
        <source>Line to the city</source>
        <translation>Line to the city</translation>
    </message>
    <message id="desk.cut">
        <source>Cut the line</source>
        <translation>Cut the line</translation>
    </message>
    <message id="desk.restore">
        <source>Restore the line</source>
        <translation>Restore the line</translation>
    </message>
    <message id="desk.line_up">
        <source>up</source>
        <translation>up</translation>
    </message>
    <message id="desk.line_cut">
        <source>cut</source>
        <translation>cut</translation>
    </message>
    <message id="desk.carried">
        <source>%1 · sent %2 B · received %3 B</source>
        <translation>%1 · sent %2 B · received %3 B</translation>
    </message>
    <message id="desk.clock">
        <source>Clock of the hall</source>
        <translation>Clock of the hall</translation>
    </message>
    <message id="desk.hour_back">
        <source>1 hour back</source>
        <translation>1 hour back</translation>
    </message>
    <message id="desk.hour_on">
        <source>1 hour on</source>
        <translation>1 hour on</translation>
    </message>
    <message id="desk.day_on">
        <source>1 day on</source>
        <translation>1 day on</translation>
    </message>
    <message id="desk.month_on">
        <source>30 days on</source>
        <translation>30 days on</translation>
    </message>
    <message id="desk.clock_now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="desk.clock_fixed">
        <source>The clock cannot be moved here: install faketime.</source>
        <translation>The clock cannot be moved here: install faketime.</translation>
    </message>
    <message id="desk.no_screen">
        <source>No screen was found, so the tour is made instead.</source>
        <translation>No screen was found, so the tour is made instead.</translation>
    </message>
    <message id="desk.no_screen_here">
        <source>No screen was found: start it where there is one, or make the tour.</source>
        <translation>No screen was found: start it where there is one, or make the tour.</translation>
    </message>
    <message id="desk.shared_ports">
        <source>This machine refuses namespaces: the virtual card reader can be reached from the network while this runs.</source>
        <translation>This machine refuses namespaces: the virtual card reader can be reached from the network while this runs.</translation>
    </message>
    <message id="desk.preparing">
        <source>Preparing: %1</source>
        <translation>Preparing: %1</translation>
    </message>
    <message id="desk.ready">
        <source>Ready. Ctrl-C ends everything.</source>
        <translation>Ready. Ctrl-C ends everything.</translation>
    </message>
    <message id="desk.ended">
        <source>Everything has ended.</source>
        <translation>Everything has ended.</translation>
    </message>
    <message id="desk.part.clock">
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message id="desk.part.card">
        <source>card reader</source>
        <translation>card reader</translation>
    </message>
    <message id="desk.part.city">
        <source>the city's server</source>
        <translation>the city's server</translation>
    </message>
    <message id="desk.part.line">
        <source>line</source>
        <translation>line</translation>
    </message>
    <message id="desk.part.board">
        <source>board</source>
        <translation>board</translation>
    </message>
    <message id="tour.pin_digits">
        <source>PIN must be 4 to 16 digits.</source>
        <translation>PIN must be 4 to 16 digits.</translation>
    </message>
    <message id="tour.pin_on_command_line">
        <source>PIN must not stand on a command line, where everybody on the machine can read it: use make tour PIN=…, or hand it over by --secrets-fd.</source>
        <translation>PIN must not stand on a command line, where everybody on the machine can read it: use make tour PIN=…, or hand it over by --secrets-fd.</translation>
    </message>
    <message id="tour.not_understood">
        <source>%1 is not understood; known are %2.</source>
        <translation>%1 is not understood; known are %2.</translation>
    </message>
    <message id="tour.no_file">
        <source>%1=%2: there is no such file.</source>
        <translation>%1=%2: there is no such file.</translation>
    </message>
    <message id="tour.no_card">
        <source>CARD=%1: there is no such file, and no card image of that name. There are %2</source>
        <translation>CARD=%1: there is no such file, and no card image of that name. There are %2</translation>
    </message>
    <message id="tour.now">
        <source>NOW=%1: give date, time and zone, as 2026-05-23T09:30:00+08:00 (RFC 3339).</source>
        <translation>NOW=%1: give date, time and zone, as 2026-05-23T09:30:00+08:00 (RFC 3339).</translation>
    </message>
    <message id="tour.board">
        <source>BOARD=%1: give width and height in lamps, as 640x320; of several boards by commas.</source>
        <translation>BOARD=%1: give width and height in lamps, as 640x320; of several boards by commas.</translation>
    </message>
    <message id="tour.out_file">
        <source>OUT=%1: is a file; give a folder.</source>
        <translation>OUT=%1: is a file; give a folder.</translation>
    </message>
    <message id="tour.out_foreign">
        <source>OUT=%1: holds what is not a tour's (%2); give an empty folder.</source>
        <translation>OUT=%1: holds what is not a tour's (%2); give an empty folder.</translation>
    </message>
    <message id="tour.not_json">
        <source>%1=%2: is not JSON in UTF-8.</source>
        <translation>%1=%2: is not JSON in UTF-8.</translation>
    </message>
    <message id="tour.not_objects">
        <source>%1=%2: the JSON has another form than it must have; see docs/.</source>
        <translation>%1=%2: the JSON has another form than it must have; see docs/.</translation>
    </message>
    <message id="tour.image">
        <source>CARD=%1: %2</source>
        <translation>CARD=%1: %2</translation>
    </message>
    <message id="desk.part.kiosk">
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message id="tour.trouble">
        <source>%1=%2: only %3 is known.</source>
        <translation>%1=%2: only %3 is known.</translation>
    </message>
</context>
</TS>
