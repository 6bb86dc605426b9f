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
    <message id="matches.title">
        <source>Vacancies for you</source>
        <translation>Vacancies for you</translation>
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
    <message id="speak.matches">
        <source>These vacancies fit you, the best first. Touch one to see it in full.</source>
        <translation>These vacancies fit you, the best first. Touch one to see it in full.</translation>
    </message>
</context>
</TS>
