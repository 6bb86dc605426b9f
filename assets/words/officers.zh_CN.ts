<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.L-227">
        <source>Name or password is not right</source>
        <translation>姓名或口令不对</translation>
    </message>
    <message id="failure.L-227.do">
        <source>Type both again. Who forgot the password asks for a new one.</source>
        <translation>请重新输入。忘了口令请找管理员重新登记。</translation>
    </message>
    <message id="failure.L-228">
        <source>Signed out</source>
        <translation>登录已结束</translation>
    </message>
    <message id="failure.L-228.do">
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message id="failure.L-229">
        <source>Not your hall, or not your part</source>
        <translation>不属于您的市场或职责</translation>
    </message>
    <message id="failure.L-229.do">
        <source>Ask whoever enrols officers.</source>
        <translation>请找管理员登记市场和职责。</translation>
    </message>
    <message id="failure.L-232">
        <source>Change the start password first</source>
        <translation>请先修改初始口令</translation>
    </message>
    <message id="failure.L-232.do">
        <source>Take a password of your own.</source>
        <translation>请设一个自己的口令。</translation>
    </message>
    <message id="failure.L-233">
        <source>That cannot be a password</source>
        <translation>这个口令不能用</translation>
    </message>
    <message id="failure.L-233.do">
        <source>Take 10 to 200 characters, not your name, not the old one.</source>
        <translation>请用 10 到 200 个字符，不能是姓名或旧口令。</translation>
    </message>
    <message id="failure.L-240">
        <source>Another version is on the boards by now</source>
        <translation>屏上已是别的版本</translation>
    </message>
    <message id="failure.L-240.do">
        <source>Look at what plays now, bring both together, publish again. What was saved is kept.</source>
        <translation>请先看现在播放的内容，合并后再发布。您保存的没有丢。</translation>
    </message>
    <message id="failure.L-241">
        <source>A second person has to look first</source>
        <translation>需要第二个人审核</translation>
    </message>
    <message id="failure.L-241.do">
        <source>Have a checker look at it, then publish.</source>
        <translation>请审核人看过以后再发布。</translation>
    </message>
    <message id="failure.L-250">
        <source>There is no such signal or level</source>
        <translation>没有这个信号或级别</translation>
    </message>
    <message id="failure.L-250.do">
        <source>Choose one of those that are listed.</source>
        <translation>请从列出的信号和级别里选。</translation>
    </message>
    <message id="failure.L-251">
        <source>These words cannot stand on a board</source>
        <translation>这些字不能上屏</translation>
    </message>
    <message id="failure.L-251.do">
        <source>Say it shorter, and name no private number.</source>
        <translation>请写短些，不要写个人的电话或微信。</translation>
    </message>
    <message id="failure.L-252">
        <source>The end of the notice is past or too far away</source>
        <translation>通知的结束时间已过，或者太远</translation>
    </message>
    <message id="failure.L-252.do">
        <source>Name an end within seven days.</source>
        <translation>请写七天以内的结束时间。</translation>
    </message>
    <message id="failure.L-253">
        <source>None of your halls lies there</source>
        <translation>您值班的市场都不在那里</translation>
    </message>
    <message id="failure.L-253.do">
        <source>Choose the halls by name.</source>
        <translation>请直接选市场。</translation>
    </message>
    <message id="failure.L-254">
        <source>Too much stands on the boards already</source>
        <translation>屏上已有太多紧急通知</translation>
    </message>
    <message id="failure.L-254.do">
        <source>Lift what is over first.</source>
        <translation>请先解除已经过去的。</translation>
    </message>
    <message id="failure.L-242">
        <source>The window is not open</source>
        <translation>本窗口还没有开</translation>
    </message>
    <message id="failure.L-242.do">
        <source>Open the window first; windows close with the day.</source>
        <translation>请先开窗口；每天结束时窗口自动关闭。</translation>
    </message>
    <message id="failure.L-243">
        <source>Nobody is waiting</source>
        <translation>没有人在等候</translation>
    </message>
    <message id="failure.L-243.do">
        <source>Wait until somebody takes a number.</source>
        <translation>请等有人取号后再叫。</translation>
    </message>
    <message id="failure.L-244">
        <source>That number was not given out today</source>
        <translation>今天没有发过这个号</translation>
    </message>
    <message id="failure.L-244.do">
        <source>Read it off the ticket again; numbers begin anew each day.</source>
        <translation>请再看一下号票；号码每天重新开始。</translation>
    </message>
</context>
</TS>
