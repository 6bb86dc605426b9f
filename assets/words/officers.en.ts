<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.L-227">
        <source>Name or password is not right</source>
        <translation>Name or password is not right</translation>
    </message>
    <message id="failure.L-227.do">
        <source>Type both again. Who forgot the password asks for a new one.</source>
        <translation>Type both again. Who forgot the password asks for a new one.</translation>
    </message>
    <message id="failure.L-228">
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message id="failure.L-228.do">
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message id="failure.L-229">
        <source>Not your hall, or not your part</source>
        <translation>Not your hall, or not your part</translation>
    </message>
    <message id="failure.L-229.do">
        <source>Ask whoever enrols officers.</source>
        <translation>Ask whoever enrols officers.</translation>
    </message>
    <message id="failure.L-232">
        <source>Change the start password first</source>
        <translation>Change the start password first</translation>
    </message>
    <message id="failure.L-232.do">
        <source>Take a password of your own.</source>
        <translation>Take a password of your own.</translation>
    </message>
    <message id="failure.L-233">
        <source>That cannot be a password</source>
        <translation>That cannot be a password</translation>
    </message>
    <message id="failure.L-233.do">
        <source>Take 10 to 200 characters, not your name, not the old one.</source>
        <translation>Take 10 to 200 characters, not your name, not the old one.</translation>
    </message>
    <message id="failure.L-240">
        <source>Another version is on the boards by now</source>
        <translation>Another version is on the boards by now</translation>
    </message>
    <message id="failure.L-240.do">
        <source>Look at what plays now, bring both together, publish again. What was saved is kept.</source>
        <translation>Look at what plays now, bring both together, publish again. What was saved is kept.</translation>
    </message>
    <message id="failure.L-241">
        <source>A second person has to look first</source>
        <translation>A second person has to look first</translation>
    </message>
    <message id="failure.L-241.do">
        <source>Have a checker look at it, then publish.</source>
        <translation>Have a checker look at it, then publish.</translation>
    </message>
    <message id="failure.L-250">
        <source>There is no such signal or level</source>
        <translation>There is no such signal or level</translation>
    </message>
    <message id="failure.L-250.do">
        <source>Choose one of those that are listed.</source>
        <translation>Choose one of those that are listed.</translation>
    </message>
    <message id="failure.L-251">
        <source>These words cannot stand on a board</source>
        <translation>These words cannot stand on a board</translation>
    </message>
    <message id="failure.L-251.do">
        <source>Say it shorter, and name no private number.</source>
        <translation>Say it shorter, and name no private number.</translation>
    </message>
    <message id="failure.L-252">
        <source>The end of the notice is past or too far away</source>
        <translation>The end of the notice is past or too far away</translation>
    </message>
    <message id="failure.L-252.do">
        <source>Name an end within seven days.</source>
        <translation>Name an end within seven days.</translation>
    </message>
    <message id="failure.L-253">
        <source>None of your halls lies there</source>
        <translation>None of your halls lies there</translation>
    </message>
    <message id="failure.L-253.do">
        <source>Choose the halls by name.</source>
        <translation>Choose the halls by name.</translation>
    </message>
    <message id="failure.L-254">
        <source>Too many urgent notices stand already</source>
        <translation>Too many urgent notices stand already</translation>
    </message>
    <message id="failure.L-254.do">
        <source>Lift what is over first.</source>
        <translation>Lift what is over first.</translation>
    </message>
    <message id="failure.L-242">
        <source>The window is not open</source>
        <translation>The window is not open</translation>
    </message>
    <message id="failure.L-242.do">
        <source>Open the window first; windows close with the day.</source>
        <translation>Open the window first; windows close with the day.</translation>
    </message>
    <message id="failure.L-243">
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="failure.L-243.do">
        <source>Wait until somebody takes a number.</source>
        <translation>Wait until somebody takes a number.</translation>
    </message>
    <message id="failure.L-244">
        <source>That number was not given out today</source>
        <translation>That number was not given out today</translation>
    </message>
    <message id="failure.L-244.do">
        <source>Read it off the ticket again; numbers begin anew each day.</source>
        <translation>Read it off the ticket again; numbers begin anew each day.</translation>
    </message>
</context>
</TS>
