<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="display.welcome.title">
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message id="display.policy.title">
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message id="display.policy.unverified">
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message id="display.policy.ask">
        <source>Nobody has read the original yet. Ask at a window.</source>
        <translation>Nobody has read the original yet. Ask at a window.</translation>
    </message>
    <message id="display.policy.issued">
        <source>%1-%2-%3</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message id="display.policy.read">
        <source>original read by %1</source>
        <translation>original read by %1</translation>
    </message>
    <message id="display.agencies.title">
        <source>Licensed agencies</source>
        <translation>Licensed agencies</translation>
    </message>
    <message id="display.agencies.until">
        <source>until %1-%2-%3</source>
        <translation>until %1-%2-%3</translation>
    </message>
    <message id="display.why.kind.welcome">
        <source>welcome</source>
        <translation>welcome</translation>
    </message>
    <message id="display.why.kind.policy">
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message id="display.why.kind.agencies">
        <source>licensed agencies</source>
        <translation>licensed agencies</translation>
    </message>
    <message id="editor.kind.welcome">
        <source>Welcome, slogan</source>
        <translation>Welcome, slogan</translation>
    </message>
    <message id="editor.kind.policy">
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message id="editor.kind.agencies">
        <source>Licensed agencies</source>
        <translation>Licensed agencies</translation>
    </message>
    <message id="editor.do.add.welcome">
        <source>Add a welcome or a slogan</source>
        <translation>Add a welcome or a slogan</translation>
    </message>
    <message id="editor.do.add.policy">
        <source>Write a policy</source>
        <translation>Write a policy</translation>
    </message>
    <message id="editor.do.add.agencies">
        <source>Add licensed agencies</source>
        <translation>Add licensed agencies</translation>
    </message>
    <message id="editor.field.welcome.words">
        <source>Large words (a line a line)</source>
        <translation>Large words (a line a line)</translation>
    </message>
    <message id="editor.field.welcome.below">
        <source>Smaller line below</source>
        <translation>Smaller line below</translation>
    </message>
    <message id="editor.field.welcome.title">
        <source>Title at the top</source>
        <translation>Title at the top</translation>
    </message>
    <message id="editor.field.welcome.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.field.policy.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="editor.field.policy.steps">
        <source>Steps (one a line)</source>
        <translation>Steps (one a line)</translation>
    </message>
    <message id="editor.field.policy.source">
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message id="editor.field.policy.number">
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message id="editor.field.policy.issued">
        <source>Day of issue</source>
        <translation>Day of issue</translation>
    </message>
    <message id="editor.field.policy.verified_by">
        <source>Window or office that read the original</source>
        <translation>Window or office that read the original</translation>
    </message>
    <message id="editor.field.policy.title">
        <source>Title at the top</source>
        <translation>Title at the top</translation>
    </message>
    <message id="editor.field.policy.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.field.agencies.agencies">
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message id="editor.field.agencies.source">
        <source>Who publishes the list</source>
        <translation>Who publishes the list</translation>
    </message>
    <message id="editor.field.agencies.title">
        <source>Title at the top</source>
        <translation>Title at the top</translation>
    </message>
    <message id="editor.field.agencies.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.record.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="editor.record.licence">
        <source>Licence number</source>
        <translation>Licence number</translation>
    </message>
    <message id="editor.record.valid_until">
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message id="editor.record.address">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="editor.records.add">
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message id="editor.records.remove">
        <source>Remove the rows</source>
        <translation>Remove the rows</translation>
    </message>
    <message id="editor.verdict.long">
        <source>It takes %1 pages of the board; shorten it.</source>
        <translation>It takes %1 pages of the board; shorten it.</translation>
    </message>
    <message id="editor.verdict.unverified">
        <source>It is not said which window or office read the original: the board says so, and shows no issuer and no number.</source>
        <translation>It is not said which window or office read the original: the board says so, and shows no issuer and no number.</translation>
    </message>
    <message id="editor.verdict.no_entries">
        <source>Nothing in the list may be shown today.</source>
        <translation>Nothing in the list may be shown today.</translation>
    </message>
    <message id="editor.verdict.entries_withheld">
        <source>%1 of %2 in the list are not shown today.</source>
        <translation>%1 of %2 in the list are not shown today.</translation>
    </message>
    <message id="editor.verdict.entries_not_whole">
        <source>%1 in the list fit no layout whole and do not come up.</source>
        <translation>%1 in the list fit no layout whole and do not come up.</translation>
    </message>
    <message id="flaw.no_large_words">
        <source>A page of large words needs words</source>
        <translation>A page of large words needs words</translation>
    </message>
    <message id="flaw.many_entries">
        <source>A list has at most %2 entries</source>
        <translation>A list has at most %2 entries</translation>
    </message>
    <message id="editor.template.welcome">
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message id="editor.template.welcome.page">
        <source>Welcome to __hall__
Every service here is free</source>
        <translation>Welcome to __hall__
Every service here is free</translation>
    </message>
    <message id="editor.template.delegation">
        <source>Welcome to visitors</source>
        <translation>Welcome to visitors</translation>
    </message>
    <message id="editor.template.delegation.page">
        <source>A warm welcome
to __guests__
__hall__</source>
        <translation>A warm welcome
to __guests__
__hall__</translation>
    </message>
    <message id="editor.template.slogan">
        <source>Slogan</source>
        <translation>Slogan</translation>
    </message>
    <message id="editor.template.slogan.page">
        <source>__first line__
__second line__
__occasion__</source>
        <translation>__first line__
__second line__
__occasion__</translation>
    </message>
    <message id="editor.template.subsidy">
        <source>Policy: a subsidy</source>
        <translation>Policy: a subsidy</translation>
    </message>
    <message id="editor.template.subsidy.page">
        <source>__name of the subsidy__
Who may have it: __who__
Bring: __papers__
Where: __window or web page__
__who read it__</source>
        <translation>__name of the subsidy__
Who may have it: __who__
Bring: __papers__
Where: __window or web page__
__who read it__</translation>
    </message>
    <message id="editor.template.law">
        <source>Policy: know the law</source>
        <translation>Policy: know the law</translation>
    </message>
    <message id="editor.template.law.page">
        <source>__what the law is about__
__what is asked of employers__
__what you can do__
Call 12333 with questions
__who read it__</source>
        <translation>__what the law is about__
__what is asked of employers__
__what you can do__
Call 12333 with questions
__who read it__</translation>
    </message>
    <message id="editor.template.agencies">
        <source>Licensed agencies</source>
        <translation>Licensed agencies</translation>
    </message>
    <message id="editor.template.agencies.page">
        <source>__name__
__licence number__
__address__
__who publishes the list__</source>
        <translation>__name__
__licence number__
__address__
__who publishes the list__</translation>
    </message>
    <message id="display.fair.title">
        <source>Job fair</source>
        <translation>Job fair</translation>
    </message>
    <message id="display.fair.today">
        <source>today</source>
        <translation>today</translation>
    </message>
    <message id="display.fair.days">
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="display.fair.counts">
        <source>%1 employers  %2 posts</source>
        <translation>%1 employers  %2 posts</translation>
    </message>
    <message id="display.fair.people">
        <source>%1  %2 openings</source>
        <translation>%1  %2 openings</translation>
    </message>
    <message id="display.why.kind.fair">
        <source>job fair</source>
        <translation>job fair</translation>
    </message>
    <message id="editor.kind.fair">
        <source>Job fair</source>
        <translation>Job fair</translation>
    </message>
    <message id="editor.do.add.fair">
        <source>Add a job fair</source>
        <translation>Add a job fair</translation>
    </message>
    <message id="editor.field.fair.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="editor.field.fair.first">
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message id="editor.field.fair.last">
        <source>Last day (where it is another)</source>
        <translation>Last day (where it is another)</translation>
    </message>
    <message id="editor.field.fair.hours">
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message id="editor.field.fair.place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="editor.field.fair.posts">
        <source>Booths and posts (a post a row)</source>
        <translation>Booths and posts (a post a row)</translation>
    </message>
    <message id="editor.field.fair.title">
        <source>Title at the top</source>
        <translation>Title at the top</translation>
    </message>
    <message id="editor.field.fair.until">
        <source>Last day on boards</source>
        <translation>Last day on boards</translation>
    </message>
    <message id="editor.record.booth">
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message id="editor.record.employer">
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message id="editor.record.post">
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message id="editor.record.openings">
        <source>Openings</source>
        <translation>Openings</translation>
    </message>
    <message id="editor.record.pay">
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message id="editor.template.fair_page">
        <source>Job fair with booths</source>
        <translation>Job fair with booths</translation>
    </message>
    <message id="editor.template.fair_page.page">
        <source>__name of the fair__
__hours__
__place__
__booth__
__employer__
__post__
__pay__</source>
        <translation>__name of the fair__
__hours__
__place__
__booth__
__employer__
__post__
__pay__</translation>
    </message>
    <message id="flaw.no_fair_name">
        <source>A job fair has a name</source>
        <translation>A job fair has a name</translation>
    </message>
    <message id="flaw.no_fair_day">
        <source>A job fair has a first day, and does not end before it</source>
        <translation>A job fair has a first day, and does not end before it</translation>
    </message>
    <message id="editor.import.fair">
        <source>A job fair: %1 posts of %2 employers. Name it and say its days in its form.</source>
        <translation>A job fair: %1 posts of %2 employers. Name it and say its days in its form.</translation>
    </message>
    <message id="editor.import.fair_take">
        <source>Make a fair of %1 rows</source>
        <translation>Make a fair of %1 rows</translation>
    </message>
    <message id="editor.import.no_post">
        <source>No post or no employer is named.</source>
        <translation>No post or no employer is named.</translation>
    </message>
    <message id="editor.import.no_pay">
        <source>No pay can be read from “%1”: no board shows it.</source>
        <translation>No pay can be read from “%1”: no board shows it.</translation>
    </message>
    <message id="editor.import.stripped">
        <source>Taken out: %1</source>
        <translation>Taken out: %1</translation>
    </message>
    <message id="editor.import.unlawful">
        <source>May not be shown: %1</source>
        <translation>May not be shown: %1</translation>
    </message>
</context>
</TS>
