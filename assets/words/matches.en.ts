<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.find">
        <source>Find vacancies</source>
        <translation>Find vacancies</translation>
    </message>
    <message id="home.find.more">
        <source>First say what work you want</source>
        <translation>First say what work you want</translation>
    </message>
    <message id="home.matches">
        <source>Vacancies for you</source>
        <translation>Vacancies for you</translation>
    </message>
    <message id="home.matches.more">
        <source>The best fit comes first</source>
        <translation>The best fit comes first</translation>
    </message>
    <message id="home.matches.unit">
        <source></source>
        <translation></translation>
    </message>
    <message id="matches.note">
        <source>%3 · page %1 of %2</source>
        <translation>%3 · page %1 of %2</translation>
    </message>
    <message id="matches.pages">
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message id="matches.chosen">
        <source>You chose:</source>
        <translation>You chose:</translation>
    </message>
    <message id="matches.any_trade">
        <source>any trade</source>
        <translation>any trade</translation>
    </message>
    <message id="matches.any_district">
        <source>any district</source>
        <translation>any district</translation>
    </message>
    <message id="matches.openings">
        <source>%1 wanted</source>
        <translation>%1 wanted</translation>
    </message>
    <message id="matches.number">
        <source>Vacancy %1</source>
        <translation>Vacancy %1</translation>
    </message>
    <message id="matches.gone">
        <source>This vacancy has just been filled</source>
        <translation>This vacancy has just been filled</translation>
    </message>
    <message id="matches.empty">
        <source>Nothing fits right now</source>
        <translation>Nothing fits right now</translation>
    </message>
    <message id="matches.empty.do">
        <source>Try other wishes.</source>
        <translation>Try other wishes.</translation>
    </message>
    <message id="matches.details">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="matches.change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="home.matches.ask">
        <source>%1 of them: ask first</source>
        <translation>%1 of them: ask first</translation>
    </message>
    <message id="home.matches.none">
        <source>See what else there is</source>
        <translation>See what else there is</translation>
    </message>
    <message id="matches.fits">
        <source>Vacancies for you</source>
        <translation>Vacancies for you</translation>
    </message>
    <message id="matches.ask">
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message id="matches.one_step">
        <source>One step away</source>
        <translation>One step away</translation>
    </message>
    <message id="matches.near">
        <source>Near trades</source>
        <translation>Near trades</translation>
    </message>
    <message id="matches.note.best">
        <source>best %3 of %2 · page %1</source>
        <translation>best %3 of %2 · page %1</translation>
    </message>
    <message id="matches.rest">
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message id="matches.more_chosen">
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message id="overview.title">
        <source>All vacancies</source>
        <translation>All vacancies</translation>
    </message>
    <message id="overview.note">
        <source>%1 in your trades</source>
        <translation>%1 in your trades</translation>
    </message>
    <message id="overview.none">
        <source>None now</source>
        <translation>None now</translation>
    </message>
    <message id="overview.fits.more">
        <source>The best fit comes first</source>
        <translation>The best fit comes first</translation>
    </message>
    <message id="overview.ask.more">
        <source>An age is named; we can ask</source>
        <translation>An age is named; we can ask</translation>
    </message>
    <message id="overview.one_step.more">
        <source>One thing is missing</source>
        <translation>One thing is missing</translation>
    </message>
    <message id="overview.near.more">
        <source>Other trades like yours</source>
        <translation>Other trades like yours</translation>
    </message>
    <message id="overview.further">
        <source>%1 ask for more: %2</source>
        <translation>%1 ask for more: %2</translation>
    </message>
    <message id="overview.closed">
        <source>%1 are closed by law: %2</source>
        <translation>%1 are closed by law: %2</translation>
    </message>
    <message id="speak.matches_fits">
        <source>These vacancies fit you. Touch one to see it in full.</source>
        <translation>These vacancies fit you. Touch one to see it in full.</translation>
    </message>
    <message id="speak.matches_ask">
        <source>Here the employer named an age. Touch one, and we can ask for you.</source>
        <translation>Here the employer named an age. Touch one, and we can ask for you.</translation>
    </message>
    <message id="speak.matches_near">
        <source>These are near trades. Touch one to see it in full.</source>
        <translation>These are near trades. Touch one to see it in full.</translation>
    </message>
    <message id="speak.overview">
        <source>These are all vacancies of your trades, by how well they fit. Touch a line to see them.</source>
        <translation>These are all vacancies of your trades, by how well they fit. Touch a line to see them.</translation>
    </message>
    <message id="home.matches.ask_all">
        <source>Ask first about each</source>
        <translation>Ask first about each</translation>
    </message>
    <message id="overview.newest">
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message id="overview.best">
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
</context>
</TS>
