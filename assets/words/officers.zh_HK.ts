<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.L-227">
        <source>Name or password is not right</source>
        <translation>姓名或密碼不對</translation>
    </message>
    <message id="failure.L-227.do">
        <source>Type both again. Who forgot the password asks for a new one.</source>
        <translation>請重新輸入。忘記咗密碼請搵管理員重新登記。</translation>
    </message>
    <message id="failure.L-228">
        <source>Signed out</source>
        <translation>登入已結束</translation>
    </message>
    <message id="failure.L-228.do">
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message id="failure.L-229">
        <source>Not your hall, or not your part</source>
        <translation>唔屬於您嘅市場或職責</translation>
    </message>
    <message id="failure.L-229.do">
        <source>Ask whoever enrols officers.</source>
        <translation>請搵管理員登記市場同職責。</translation>
    </message>
    <message id="failure.L-232">
        <source>Change the start password first</source>
        <translation>請先更改初始密碼</translation>
    </message>
    <message id="failure.L-232.do">
        <source>Take a password of your own.</source>
        <translation>請設一個自己嘅密碼。</translation>
    </message>
    <message id="failure.L-233">
        <source>That cannot be a password</source>
        <translation>呢個密碼唔用得</translation>
    </message>
    <message id="failure.L-233.do">
        <source>Take 10 to 200 characters, not your name, not the old one.</source>
        <translation>請用 10 至 200 個字元，唔可以係姓名或舊密碼。</translation>
    </message>
    <message id="failure.L-240">
        <source>Another version is on the boards by now</source>
        <translation>屏上已是別的版本</translation>
    </message>
    <message id="failure.L-240.do">
        <source>Look at what plays now, bring both together, publish again. What was saved is kept.</source>
        <translation>請先看現在播放的內容，合併後再發布。您儲存的沒有丟失。</translation>
    </message>
    <message id="failure.L-241">
        <source>A second person has to look first</source>
        <translation>需要第二個人審核</translation>
    </message>
    <message id="failure.L-241.do">
        <source>Have a checker look at it, then publish.</source>
        <translation>請審核人看過以後再發布。</translation>
    </message>
    <message id="failure.L-250">
        <source>There is no such signal or level</source>
        <translation>沒有這個信號或級別</translation>
    </message>
    <message id="failure.L-250.do">
        <source>Choose one of those that are listed.</source>
        <translation>請從列出的信號和級別裡選。</translation>
    </message>
    <message id="failure.L-251">
        <source>These words cannot stand on a board</source>
        <translation>這些字不能上屏</translation>
    </message>
    <message id="failure.L-251.do">
        <source>Say it shorter, and name no private number.</source>
        <translation>請寫短些，不要寫個人的電話或微信。</translation>
    </message>
    <message id="failure.L-252">
        <source>The end of the notice is past or too far away</source>
        <translation>通知的結束時間已過，或者太遠</translation>
    </message>
    <message id="failure.L-252.do">
        <source>Name an end within seven days.</source>
        <translation>請寫七天以內的結束時間。</translation>
    </message>
    <message id="failure.L-253">
        <source>None of your halls lies there</source>
        <translation>您值班的市場都不在那裡</translation>
    </message>
    <message id="failure.L-253.do">
        <source>Choose the halls by name.</source>
        <translation>請直接選市場。</translation>
    </message>
    <message id="failure.L-254">
        <source>Too much stands on the boards already</source>
        <translation>屏上已有太多緊急通知</translation>
    </message>
    <message id="failure.L-254.do">
        <source>Lift what is over first.</source>
        <translation>請先解除已經過去的。</translation>
    </message>
    <message id="failure.L-242">
        <source>The window is not open</source>
        <translation>本窗口還沒有開</translation>
    </message>
    <message id="failure.L-242.do">
        <source>Open the window first; windows close with the day.</source>
        <translation>請先開窗口；每天結束時窗口自動關閉。</translation>
    </message>
    <message id="failure.L-243">
        <source>Nobody is waiting</source>
        <translation>沒有人在等候</translation>
    </message>
    <message id="failure.L-243.do">
        <source>Wait until somebody takes a number.</source>
        <translation>請等有人取號後再叫。</translation>
    </message>
    <message id="failure.L-244">
        <source>That number was not given out today</source>
        <translation>今天沒有發過這個號</translation>
    </message>
    <message id="failure.L-244.do">
        <source>Read it off the ticket again; numbers begin anew each day.</source>
        <translation>請再看一下號票；號碼每天重新開始。</translation>
    </message>
</context>
</TS>
