<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="machine.title">
        <source>Staff page</source>
        <translation>工作人员页</translation>
    </message>
    <message id="machine.pin">
        <source>Staff card: enter its PIN</source>
        <translation>工作人员卡：请输密码</translation>
    </message>
    <message id="machine.hall">
        <source>Hall</source>
        <translation>市场</translation>
    </message>
    <message id="machine.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message id="machine.line">
        <source>Line to the city</source>
        <translation>市里的线路</translation>
    </message>
    <message id="machine.line.cut">
        <source>Cut since %1</source>
        <translation>%1 断的</translation>
    </message>
    <message id="machine.reader">
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message id="machine.printer">
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message id="machine.printer.none">
        <source>None</source>
        <translation>没有装</translation>
    </message>
    <message id="machine.vacancies">
        <source>Vacancies held here</source>
        <translation>机内岗位</translation>
    </message>
    <message id="machine.as_of">
        <source>Vacancies as of</source>
        <translation>岗位更新到</translation>
    </message>
    <message id="machine.good">
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message id="machine.unknown">
        <source>Not known</source>
        <translation>还不知道</translation>
    </message>
    <message id="machine.recent">
        <source>Latest codes</source>
        <translation>最近的代码</translation>
    </message>
    <message id="machine.recent.none">
        <source>No code since the start</source>
        <translation>开机后没有代码</translation>
    </message>
    <message id="machine.end">
        <source>End the program (technician)</source>
        <translation>退出程序（技术员用）</translation>
    </message>
    <message id="machine.end.question">
        <source>End the program?</source>
        <translation>要退出程序吗？</translation>
    </message>
    <message id="machine.end.more">
        <source>Nobody can use this machine until it is started again.</source>
        <translation>退出后，这台机器要重新启动才能用。</translation>
    </message>
    <message id="machine.end.yes">
        <source>End it</source>
        <translation>退出</translation>
    </message>
    <message id="machine.end.no">
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message id="speak.machine">
        <source>This is the staff page. It shows how this machine is. Take your card out to end it.</source>
        <translation>这是工作人员页，可以看这台机器的情况。取出卡就结束。</translation>
    </message>
    <message id="machine.reader.ignored">
        <source>Not for cards</source>
        <translation>不读卡</translation>
    </message>
    <message id="machine.reader.security_module">
        <source>Security module</source>
        <translation>安全模块</translation>
    </message>
    <message id="machine.reader.rest">
        <source>%1 other readers</source>
        <translation>另外 %1 个</translation>
    </message>
</context>
</TS>
