<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="machine.title">
        <source>Staff page</source>
        <translation>職員頁</translation>
    </message>
    <message id="machine.pin">
        <source>Staff card: enter its PIN</source>
        <translation>職員卡：請入密碼</translation>
    </message>
    <message id="machine.hall">
        <source>Hall</source>
        <translation>市場</translation>
    </message>
    <message id="machine.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message id="machine.line">
        <source>Line to the city</source>
        <translation>去市嘅線路</translation>
    </message>
    <message id="machine.line.cut">
        <source>Cut since %1</source>
        <translation>%1 斷咗</translation>
    </message>
    <message id="machine.reader">
        <source>Card reader</source>
        <translation>讀卡器</translation>
    </message>
    <message id="machine.printer">
        <source>Printer</source>
        <translation>打印機</translation>
    </message>
    <message id="machine.printer.none">
        <source>None</source>
        <translation>冇裝</translation>
    </message>
    <message id="machine.vacancies">
        <source>Vacancies held here</source>
        <translation>機內職位</translation>
    </message>
    <message id="machine.as_of">
        <source>Vacancies as of</source>
        <translation>職位更新到</translation>
    </message>
    <message id="machine.good">
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message id="machine.unknown">
        <source>Not known</source>
        <translation>未知道</translation>
    </message>
    <message id="machine.recent">
        <source>Latest codes</source>
        <translation>最近嘅代碼</translation>
    </message>
    <message id="machine.recent.none">
        <source>No code since the start</source>
        <translation>開機後冇代碼</translation>
    </message>
    <message id="machine.end">
        <source>End the program (technician)</source>
        <translation>退出程式（技術員用）</translation>
    </message>
    <message id="machine.end.question">
        <source>End the program?</source>
        <translation>要退出程式嗎？</translation>
    </message>
    <message id="machine.end.more">
        <source>Nobody can use this machine until it is started again.</source>
        <translation>退出之後，呢部機要重新啟動先用得。</translation>
    </message>
    <message id="machine.end.yes">
        <source>End it</source>
        <translation>退出</translation>
    </message>
    <message id="machine.end.no">
        <source>Stay</source>
        <translation>唔退出</translation>
    </message>
    <message id="speak.machine">
        <source>This is the staff page. It shows how this machine is. Take your card out to end it.</source>
        <translation>呢頁係畀職員睇嘅，可以睇呢部機嘅情況。拎走張卡就完。</translation>
    </message>
    <message id="machine.reader.ignored">
        <source>Not for cards</source>
        <translation>唔讀卡</translation>
    </message>
    <message id="machine.reader.security_module">
        <source>Security module</source>
        <translation>安全模組</translation>
    </message>
    <message id="machine.reader.rest">
        <source>%1 other readers</source>
        <translation>另外 %1 個</translation>
    </message>
</context>
</TS>
