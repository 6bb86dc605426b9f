<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="display.title">
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message id="display.demonstration">
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message id="display.scope.longer">
        <source>more required</source>
        <translation>more required</translation>
    </message>
    <message id="display.head.number">
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message id="display.head.trade">
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message id="display.head.openings">
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message id="display.head.pay">
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message id="display.head.requirement">
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message id="display.head.district">
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message id="display.unit.month">
        <source>/mth</source>
        <translation>/mth</translation>
    </message>
    <message id="display.unit.day">
        <source>/day</source>
        <translation>/day</translation>
    </message>
    <message id="display.unit.hour">
        <source>/hr</source>
        <translation>/hr</translation>
    </message>
    <message id="display.unit.piece">
        <source>/pc</source>
        <translation>/pc</translation>
    </message>
    <message id="display.pay.from">
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message id="display.pay.to">
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message id="display.pay.label">
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message id="display.pay.total">
        <source>Total pay</source>
        <translation>Total pay</translation>
    </message>
    <message id="display.pay.total_short">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="display.base">
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message id="display.base_pay">
        <source>base %1</source>
        <translation>base %1</translation>
    </message>
    <message id="display.openings">
        <source>%1 posts</source>
        <translation>%1 posts</translation>
    </message>
    <message id="display.headcount">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="display.any">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="display.years">
        <source>%1 yrs</source>
        <translation>%1 yrs</translation>
    </message>
    <message id="display.age.between">
        <source>age %1-%2</source>
        <translation>age %1-%2</translation>
    </message>
    <message id="display.age.from">
        <source>age %1+</source>
        <translation>age %1+</translation>
    </message>
    <message id="display.age.to">
        <source>to age %1</source>
        <translation>to age %1</translation>
    </message>
    <message id="display.outside">
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message id="display.board.both">
        <source>bed and meals</source>
        <translation>bed and meals</translation>
    </message>
    <message id="display.board.lodging">
        <source>bed</source>
        <translation>bed</translation>
    </message>
    <message id="display.board.meals">
        <source>meals</source>
        <translation>meals</translation>
    </message>
    <message id="display.filled">
        <source>FILLED</source>
        <translation>FILLED</translation>
    </message>
    <message id="display.data.wide">
        <source>data %1</source>
        <translation>data %1</translation>
    </message>
    <message id="display.data.close">
        <source>data %1</source>
        <translation>data %1</translation>
    </message>
    <message id="display.data.stale">
        <source>data as of %1</source>
        <translation>data as of %1</translation>
    </message>
    <message id="display.ask">
        <source>All vacancies: touch screen</source>
        <translation>All vacancies: touch screen</translation>
    </message>
    <message id="display.pages">
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message id="display.date">
        <source>%2-%1</source>
        <translation>%2-%1</translation>
    </message>
    <message id="display.weekday.1">
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message id="display.weekday.2">
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message id="display.weekday.3">
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message id="display.weekday.4">
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message id="display.weekday.5">
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message id="display.weekday.6">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="display.weekday.7">
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message id="display.spotlight.title">
        <source>A vacancy</source>
        <translation>A vacancy</translation>
    </message>
    <message id="display.spotlight.requirement">
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message id="display.spotlight.shift">
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message id="display.spotlight.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="display.spotlight.place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="display.hint.screen">
        <source>See it on the touch screen</source>
        <translation>See it on the touch screen</translation>
    </message>
    <message id="display.hint.window">
        <source>or say the number at a window</source>
        <translation>or say the number at a window</translation>
    </message>
    <message id="display.hint.both">
        <source>See it on the touch screen, or say the number at any window</source>
        <translation>See it on the touch screen, or say the number at any window</translation>
    </message>
    <message id="display.notice.title">
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message id="display.notice.nth">
        <source>notice %1/%2</source>
        <translation>notice %1/%2</translation>
    </message>
    <message id="display.safe.updating">
        <source>News is on its way</source>
        <translation>News is on its way</translation>
    </message>
    <message id="display.safe.where">
        <source>Please ask at a screen or window</source>
        <translation>Please ask at a screen or window</translation>
    </message>
    <message id="display.call.number">
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message id="display.call.window">
        <source>to window %1</source>
        <translation>to window %1</translation>
    </message>
    <message id="display.call.earlier">
        <source>window %1</source>
        <translation>window %1</translation>
    </message>
    <message id="display.check.glyphs.ok">
        <source>The board's glyphs are whole.</source>
        <translation>The board's glyphs are whole.</translation>
    </message>
    <message id="display.check.grid.ok">
        <source>The board has a grid and is legible from the far row.</source>
        <translation>The board has a grid and is legible from the far row.</translation>
    </message>
    <message id="display.check.screen.ok">
        <source>There is somewhere to show pictures.</source>
        <translation>There is somewhere to show pictures.</translation>
    </message>
    <message id="display.check.data.ok">
        <source>The data folder can be written.</source>
        <translation>The data folder can be written.</translation>
    </message>
    <message id="display.check.cache.ok">
        <source>The hall's copy can be kept.</source>
        <translation>The hall's copy can be kept.</translation>
    </message>
    <message id="display.check.backend.ok">
        <source>The city answers.</source>
        <translation>The city answers.</translation>
    </message>
    <message id="display.check.clock.ok">
        <source>The clock agrees with the city's.</source>
        <translation>The clock agrees with the city's.</translation>
    </message>
    <message id="failure.D-101">
        <source>The glyphs cannot be used (%1): the board cannot draw its text.</source>
        <translation>The glyphs cannot be used (%1): the board cannot draw its text.</translation>
    </message>
    <message id="failure.D-101.do">
        <source>Install the board's program anew, then start again.</source>
        <translation>Install the board's program anew, then start again.</translation>
    </message>
    <message id="failure.D-102">
        <source>There is no display to show the board on.</source>
        <translation>There is no display to show the board on.</translation>
    </message>
    <message id="failure.D-102.do">
        <source>Start it on a desktop or set wall = "frames".</source>
        <translation>Start it on a desktop or set wall = "frames".</translation>
    </message>
    <message id="failure.D-103">
        <source>A board of %1 lamps is too small for any page.</source>
        <translation>A board of %1 lamps is too small for any page.</translation>
    </message>
    <message id="failure.D-103.do">
        <source>Give width and height in lamps; the smallest board is 448×224 or 640×160.</source>
        <translation>Give width and height in lamps; the smallest board is 448×224 or 640×160.</translation>
    </message>
    <message id="failure.D-104">
        <source>From %1 m the text of this board cannot be read.</source>
        <translation>From %1 m the text of this board cannot be read.</translation>
    </message>
    <message id="failure.D-104.do">
        <source>Measure far_row_m and pitch_mm again; if they are right, the board is too coarse or too small for this hall.</source>
        <translation>Measure far_row_m and pitch_mm again; if they are right, the board is too coarse or too small for this hall.</translation>
    </message>
    <message id="failure.D-105">
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
    <message id="failure.D-105.do">
        <source>Give the board a folder of its own that it may write into.</source>
        <translation>Give the board a folder of its own that it may write into.</translation>
    </message>
    <message id="failure.D-106">
        <source>The city does not answer.</source>
        <translation>The city does not answer.</translation>
    </message>
    <message id="failure.D-106.do">
        <source>Check the line and backend_url; the board shows what it has meanwhile.</source>
        <translation>Check the line and backend_url; the board shows what it has meanwhile.</translation>
    </message>
    <message id="failure.D-107">
        <source>The machine's clock is far from the city's time.</source>
        <translation>The machine's clock is far from the city's time.</translation>
    </message>
    <message id="failure.D-107.do">
        <source>Set the clock, let the machine fetch the time from the network, renew its battery; until then the board shows neither vacancies nor the time.</source>
        <translation>Set the clock, let the machine fetch the time from the network, renew its battery; until then the board shows neither vacancies nor the time.</translation>
    </message>
    <message id="failure.D-108">
        <source>Proof of play cannot be kept.</source>
        <translation>Proof of play cannot be kept.</translation>
    </message>
    <message id="failure.D-108.do">
        <source>Free the disk or raise proof_megabytes; the board plays on meanwhile.</source>
        <translation>Free the disk or raise proof_megabytes; the board plays on meanwhile.</translation>
    </message>
    <message id="failure.D-109">
        <source>A text has a character that the board has no glyph for: 〓 stands in its place.</source>
        <translation>A text has a character that the board has no glyph for: 〓 stands in its place.</translation>
    </message>
    <message id="failure.D-109.do">
        <source>Have it written otherwise where it comes from; the log names the character.</source>
        <translation>Have it written otherwise where it comes from; the log names the character.</translation>
    </message>
    <message id="failure.D-110">
        <source>What the city gave the board to play cannot be read, or is not what its name says; the last goes on.</source>
        <translation>What the city gave the board to play cannot be read, or is not what its name says; the last goes on.</translation>
    </message>
    <message id="failure.D-110.do">
        <source>Publish it again; if it stays so, this program is older than the city's: bring it up to date.</source>
        <translation>Publish it again; if it stays so, this program is older than the city's: bring it up to date.</translation>
    </message>
    <message id="failure.D-111">
        <source>A file cannot be used: %1 (%2)</source>
        <translation>A file cannot be used: %1 (%2)</translation>
    </message>
    <message id="failure.D-111.do">
        <source>Give a bundle (JSON), a snapshot (hall-backend snapshot), a folder that can be written.</source>
        <translation>Give a bundle (JSON), a snapshot (hall-backend snapshot), a folder that can be written.</translation>
    </message>
    <message id="display.render.done">
        <source>%1 pictures in %2</source>
        <translation>%1 pictures in %2</translation>
    </message>
    <message id="display.why.page">
        <source>%1: %2 (page %3 of the playlist %4)</source>
        <translation>%1: %2 (page %3 of the playlist %4)</translation>
    </message>
    <message id="display.why.rows">
        <source>on it: %1</source>
        <translation>on it: %1</translation>
    </message>
    <message id="display.why.built_in">
        <source>Nothing was published for this board, or it is over: the board plays what is built in.</source>
        <translation>Nothing was published for this board, or it is over: the board plays what is built in.</translation>
    </message>
    <message id="display.why.slot">
        <source>slot %1, playlist %2: %3</source>
        <translation>slot %1, playlist %2: %3</translation>
    </message>
    <message id="display.why.plays">
        <source>plays</source>
        <translation>plays</translation>
    </message>
    <message id="display.why.off.no_playlist">
        <source>its playlist is not in the bundle</source>
        <translation>its playlist is not in the bundle</translation>
    </message>
    <message id="display.why.off.other_board">
        <source>is for other boards</source>
        <translation>is for other boards</translation>
    </message>
    <message id="display.why.off.other_day">
        <source>not on this day</source>
        <translation>not on this day</translation>
    </message>
    <message id="display.why.off.other_hour">
        <source>not at this hour</source>
        <translation>not at this hour</translation>
    </message>
    <message id="display.why.off.unknown_day">
        <source>its days hang on a day of which nobody has said whether it is worked</source>
        <translation>its days hang on a day of which nobody has said whether it is worked</translation>
    </message>
    <message id="display.why.unknown_day">
        <source>%1: neither the city's calendar nor the hall says whether it is a working day; what hangs on that does not play.</source>
        <translation>%1: neither the city's calendar nor the hall says whether it is a working day; what hangs on that does not play.</translation>
    </message>
    <message id="display.why.off.weaker">
        <source>another one has a stronger priority</source>
        <translation>another one has a stronger priority</translation>
    </message>
    <message id="display.why.off.other_turn">
        <source>another one has its turn</source>
        <translation>another one has its turn</translation>
    </message>
    <message id="display.why.vacancy.unknown">
        <source>%1: not among the hall's open vacancies</source>
        <translation>%1: not among the hall's open vacancies</translation>
    </message>
    <message id="display.why.vacancy.closed">
        <source>%1: not open on that day</source>
        <translation>%1: not open on that day</translation>
    </message>
    <message id="display.why.vacancy.no_pay">
        <source>%1: states no pay, and is never on a board</source>
        <translation>%1: states no pay, and is never on a board</translation>
    </message>
    <message id="display.why.vacancy.unverified">
        <source>%1: nobody is said to have verified it (import --verified-by), and it is never on a board</source>
        <translation>%1: nobody is said to have verified it (import --verified-by), and it is never on a board</translation>
    </message>
    <message id="display.why.vacancy.private">
        <source>%1: its text tells how to reach somebody, and is never on a board</source>
        <translation>%1: its text tells how to reach somebody, and is never on a board</translation>
    </message>
    <message id="display.why.vacancy.unlawful">
        <source>%1: it asks for what no employer may ask for, and is not on a board</source>
        <translation>%1: it asks for what no employer may ask for, and is not on a board</translation>
    </message>
    <message id="display.why.vacancy.next">
        <source>%1: from %2 on, page %3</source>
        <translation>%1: from %2 on, page %3</translation>
    </message>
    <message id="display.why.vacancy.never">
        <source>%1: on no page within a day: its turn comes later</source>
        <translation>%1: on no page within a day: its turn comes later</translation>
    </message>
    <message id="display.why.past.times">
        <source>%1: %2 times on that day, %3 s</source>
        <translation>%1: %2 times on that day, %3 s</translation>
    </message>
    <message id="display.why.past.time">
        <source>  %1, %2 s, page %3 of %4</source>
        <translation>  %1, %2 s, page %3 of %4</translation>
    </message>
    <message id="display.why.past.none">
        <source>%1: the record has no page of that moment</source>
        <translation>%1: the record has no page of that moment</translation>
    </message>
    <message id="display.why.kind.rows">
        <source>table</source>
        <translation>table</translation>
    </message>
    <message id="display.why.kind.cards">
        <source>cards</source>
        <translation>cards</translation>
    </message>
    <message id="display.why.kind.spotlight">
        <source>spotlight</source>
        <translation>spotlight</translation>
    </message>
    <message id="display.why.kind.notice">
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message id="display.why.kind.safe">
        <source>safe page</source>
        <translation>safe page</translation>
    </message>
    <message id="display.why.kind.dark">
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message id="display.urgent.title">
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message id="display.emergency.since">
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message id="display.emergency.since.dated">
        <source>since %1 %2</source>
        <translation>since %1 %2</translation>
    </message>
    <message id="display.emergency.minutes">
        <source>for %1 min</source>
        <translation>for %1 min</translation>
    </message>
    <message id="display.emergency.hours">
        <source>for %1 h</source>
        <translation>for %1 h</translation>
    </message>
    <message id="display.emergency.days">
        <source>for %1 days</source>
        <translation>for %1 days</translation>
    </message>
    <message id="display.emergency.unheard">
        <source>no news since %1</source>
        <translation>no news since %1</translation>
    </message>
    <message id="failure.D-113">
        <source>An urgent notice or an emergency may be missing on this board: part of what came cannot be read.</source>
        <translation>An urgent notice or an emergency may be missing on this board: part of what came cannot be read.</translation>
    </message>
    <message id="failure.D-113.do">
        <source>See what the board shows, tell the people in the hall, and bring the program up to date.</source>
        <translation>See what the board shows, tell the people in the hall, and bring the program up to date.</translation>
    </message>
    <message id="display.why.kind.urgent">
        <source>urgent notice</source>
        <translation>urgent notice</translation>
    </message>
    <message id="display.why.kind.emergency">
        <source>emergency</source>
        <translation>emergency</translation>
    </message>
    <message id="failure.D-112">
        <source>The city called what is no number, or to what is no window: it is not shown.</source>
        <translation>The city called what is no number, or to what is no window: it is not shown.</translation>
    </message>
    <message id="failure.D-112.do">
        <source>Have the city send numbers like 037 and windows like 5 or A3, and nothing of a person.</source>
        <translation>Have the city send numbers like 037 and windows like 5 or A3, and nothing of a person.</translation>
    </message>
</context>
</TS>
