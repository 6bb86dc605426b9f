<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="flaw.playlist_name">
        <source>A playlist's name has 1 to %2 characters; one is “%1”</source>
        <translation>A playlist's name has 1 to %2 characters; one is “%1”</translation>
    </message>
    <message id="flaw.daypart_name">
        <source>The name of a daypart has 1 to %2 characters; one is “%1”</source>
        <translation>The name of a daypart has 1 to %2 characters; one is “%1”</translation>
    </message>
    <message id="flaw.group_name">
        <source>The name of a group of boards has 1 to %2 characters; one is “%1”</source>
        <translation>The name of a group of boards has 1 to %2 characters; one is “%1”</translation>
    </message>
    <message id="flaw.page_name">
        <source>The mark of a page has 1 to %2 characters; one is “%1”</source>
        <translation>The mark of a page has 1 to %2 characters; one is “%1”</translation>
    </message>
    <message id="flaw.playlist_twice">
        <source>Two playlists are called “%1”</source>
        <translation>Two playlists are called “%1”</translation>
    </message>
    <message id="flaw.daypart_twice">
        <source>Two dayparts are called “%1”</source>
        <translation>Two dayparts are called “%1”</translation>
    </message>
    <message id="flaw.group_twice">
        <source>Two groups or boards are called “%1”</source>
        <translation>Two groups or boards are called “%1”</translation>
    </message>
    <message id="flaw.page_twice">
        <source>The page %1 stands twice in it</source>
        <translation>The page %1 stands twice in it</translation>
    </message>
    <message id="flaw.many_pages">
        <source>There are more than %1 pages</source>
        <translation>There are more than %1 pages</translation>
    </message>
    <message id="flaw.no_headline">
        <source>The notice %1 has no headline</source>
        <translation>The notice %1 has no headline</translation>
    </message>
    <message id="flaw.long_page">
        <source>The page %1 has more than %2 characters</source>
        <translation>The page %1 has more than %2 characters</translation>
    </message>
    <message id="flaw.large_pictures">
        <source>Too many pictures: %1 kB together at most</source>
        <translation>Too many pictures: %1 kB together at most</translation>
    </message>
    <message id="flaw.wrong_picture">
        <source>The picture is damaged: bring it in again</source>
        <translation>The picture is damaged: bring it in again</translation>
    </message>
    <message id="flaw.wrong_fits">
        <source>A picture is fitted to 1 to %2 shapes of boards</source>
        <translation>A picture is fitted to 1 to %2 shapes of boards</translation>
    </message>
    <message id="flaw.no_words">
        <source>A picture says in words what it shows</source>
        <translation>A picture says in words what it shows</translation>
    </message>
    <message id="flaw.wrong_limit">
        <source>The page %1 may show 1 to %2 vacancies</source>
        <translation>The page %1 may show 1 to %2 vacancies</translation>
    </message>
    <message id="flaw.wrong_weekday">
        <source>The daypart “%1” has a day that no week has</source>
        <translation>The daypart “%1” has a day that no week has</translation>
    </message>
    <message id="flaw.group_board">
        <source>The group “%1” names the board %2, which is not there</source>
        <translation>The group “%1” names the board %2, which is not there</translation>
    </message>
    <message id="flaw.opening_daypart">
        <source>The opening hours name the daypart “%1”, which is not there</source>
        <translation>The opening hours name the daypart “%1”, which is not there</translation>
    </message>
    <message id="flaw.day_twice">
        <source>%1 is said to be worked or not twice</source>
        <translation>%1 is said to be worked or not twice</translation>
    </message>
    <message id="flaw.slot_playlist">
        <source>The schedule names the playlist “%1”, which is not there</source>
        <translation>The schedule names the playlist “%1”, which is not there</translation>
    </message>
    <message id="flaw.slot_daypart">
        <source>The schedule of “%1” names the daypart “%2”, which is not there</source>
        <translation>The schedule of “%1” names the daypart “%2”, which is not there</translation>
    </message>
    <message id="flaw.slot_board">
        <source>The schedule of “%1” names the board or group “%2”, which is not there; a district's playlist goes to every board</source>
        <translation>The schedule of “%1” names the board or group “%2”, which is not there; a district's playlist goes to every board</translation>
    </message>
    <message id="flaw.slot_days">
        <source>The schedule of “%1” ends before it begins</source>
        <translation>The schedule of “%1” ends before it begins</translation>
    </message>
    <message id="flaw.wrong_share">
        <source>The share of “%1” may be 1 to %2</source>
        <translation>The share of “%1” may be 1 to %2</translation>
    </message>
    <message id="flaw.district_opening">
        <source>A district's playlists have no opening hours: each hall says its own</source>
        <translation>A district's playlists have no opening hours: each hall says its own</translation>
    </message>
    <message id="flaw.contact">
        <source>It tells how to reach a private person</source>
        <translation>It tells how to reach a private person</translation>
    </message>
    <message id="flaw.notice_headline">
        <source>An urgent notice has a headline</source>
        <translation>An urgent notice has a headline</translation>
    </message>
    <message id="flaw.long_notice">
        <source>An urgent notice has at most %1 characters</source>
        <translation>An urgent notice has at most %1 characters</translation>
    </message>
    <message id="flaw.no_signal_name">
        <source>The signal has no name</source>
        <translation>The signal has no name</translation>
    </message>
    <message id="flaw.no_hall_does">
        <source>It does not say what the hall does</source>
        <translation>It does not say what the hall does</translation>
    </message>
    <message id="flaw.many_sentences">
        <source>There are more than %1 sentences of what people do, or of who issued it</source>
        <translation>There are more than %1 sentences of what people do, or of who issued it</translation>
    </message>
    <message id="flaw.long_text">
        <source>“%1” is too long: there is room for %2 characters</source>
        <translation>“%1” is too long: there is room for %2 characters</translation>
    </message>
    <message id="failure.L-255">
        <source>The city does not take this</source>
        <translation>The city does not take this</translation>
    </message>
    <message id="failure.L-255.do">
        <source>Mend what is named, and publish again.</source>
        <translation>Mend what is named, and publish again.</translation>
    </message>
    <message id="flaw.large">
        <source>All pages together have more than %1,000 characters</source>
        <translation>All pages together have more than %1,000 characters</translation>
    </message>
</context>
</TS>
