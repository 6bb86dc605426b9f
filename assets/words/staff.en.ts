<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="machine.title">
        <source>Staff page</source>
        <translation>Staff page</translation>
    </message>
    <message id="machine.pin">
        <source>Staff card: enter its PIN</source>
        <translation>Staff card: enter its PIN</translation>
    </message>
    <message id="machine.hall">
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message id="machine.version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="machine.line">
        <source>Line to the city</source>
        <translation>Line to the city</translation>
    </message>
    <message id="machine.line.cut">
        <source>Cut since %1</source>
        <translation>Cut since %1</translation>
    </message>
    <message id="machine.reader">
        <source>Card reader</source>
        <translation>Card reader</translation>
    </message>
    <message id="machine.printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="machine.printer.none">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="machine.vacancies">
        <source>Vacancies held here</source>
        <translation>Vacancies held here</translation>
    </message>
    <message id="machine.as_of">
        <source>Vacancies as of</source>
        <translation>Vacancies as of</translation>
    </message>
    <message id="machine.good">
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message id="machine.unknown">
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message id="machine.recent">
        <source>Latest codes</source>
        <translation>Latest codes</translation>
    </message>
    <message id="machine.recent.none">
        <source>No code since the start</source>
        <translation>No code since the start</translation>
    </message>
    <message id="machine.end">
        <source>End the program (technician)</source>
        <translation>End the program (technician)</translation>
    </message>
    <message id="machine.end.question">
        <source>End the program?</source>
        <translation>End the program?</translation>
    </message>
    <message id="machine.end.more">
        <source>Nobody can use this machine until it is started again.</source>
        <translation>Nobody can use this machine until it is started again.</translation>
    </message>
    <message id="machine.end.yes">
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message id="machine.end.no">
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message id="speak.machine">
        <source>This is the staff page. It shows how this machine is. Take your card out to end it.</source>
        <translation>This is the staff page. It shows how this machine is. Take your card out to end it.</translation>
    </message>
    <message id="machine.reader.ignored">
        <source>Not for cards</source>
        <translation>Not for cards</translation>
    </message>
    <message id="machine.reader.security_module">
        <source>Security module</source>
        <translation>Security module</translation>
    </message>
    <message id="machine.reader.rest">
        <source>%1 other readers</source>
        <translation>%1 more readers</translation>
    </message>
</context>
</TS>
