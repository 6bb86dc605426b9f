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
