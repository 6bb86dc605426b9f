<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="ribbon.word">
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message id="ribbon.sentence">
        <source>People and jobs are made up</source>
        <translation>People and jobs are made up</translation>
    </message>
    <message id="month.1">
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message id="month.2">
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message id="month.3">
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message id="month.4">
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message id="month.5">
        <source>May</source>
        <translation>May</translation>
    </message>
    <message id="month.6">
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message id="month.7">
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message id="month.8">
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message id="month.9">
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message id="month.10">
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message id="month.11">
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message id="month.12">
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message id="date.day">
        <source>%2 %1</source>
        <translation>%2 %1</translation>
    </message>
    <message id="date.month">
        <source>%2 %1</source>
        <translation>%2 %1</translation>
    </message>
    <message id="weekday.1">
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message id="weekday.2">
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message id="weekday.3">
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message id="weekday.4">
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message id="weekday.5">
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message id="weekday.6">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="weekday.7">
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message id="greeting.morning">
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message id="greeting.noon">
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message id="greeting.afternoon">
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message id="greeting.evening">
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message id="pay.month">
        <source>yuan/mo</source>
        <translation>yuan/mo</translation>
    </message>
    <message id="pay.day">
        <source>yuan/day</source>
        <translation>yuan/day</translation>
    </message>
    <message id="pay.hour">
        <source>yuan/hr</source>
        <translation>yuan/hr</translation>
    </message>
    <message id="pay.piece">
        <source>yuan/pc</source>
        <translation>yuan/pc</translation>
    </message>
    <message id="pay.from">
        <source>%1 and up</source>
        <translation>%1 and up</translation>
    </message>
    <message id="pay.up_to">
        <source>%1, up to</source>
        <translation>%1, up to</translation>
    </message>
    <message id="pay.negotiable">
        <source>To be agreed</source>
        <translation>To be agreed</translation>
    </message>
    <message id="shift.day">
        <source>Day shift</source>
        <translation>Day shift</translation>
    </message>
    <message id="shift.night">
        <source>Night shift</source>
        <translation>Night shift</translation>
    </message>
    <message id="shift.rotating">
        <source>Shifts in turn</source>
        <translation>Shifts in turn</translation>
    </message>
    <message id="unit.months">
        <source>months</source>
        <translation>months</translation>
    </message>
    <message id="unit.yuan">
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message id="list.comma">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="page.previous">
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message id="page.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="dock.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="dock.home">
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message id="dock.speak">
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message id="dock.large">
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message id="dock.normal">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="dock.large.sign">
        <source>A</source>
        <translation>A</translation>
    </message>
    <message id="dock.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message id="dock.lower">
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="dock.helped">
        <source>With helper</source>
        <translation>With helper</translation>
    </message>
    <message id="dock.leave">
        <source>Take card</source>
        <translation>Take card</translation>
    </message>
    <message id="dock.end">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="foot.kiosk">
        <source>Kiosk %1</source>
        <translation>Kiosk %1</translation>
    </message>
    <message id="foot.code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="foot.limit">
        <source>Two minutes left</source>
        <translation>Two minutes left</translation>
    </message>
    <message id="notice.line">
        <source>Line cut: vacancies as of %1</source>
        <translation>Line cut: vacancies as of %1</translation>
    </message>
    <message id="notice.line_only">
        <source>Line to the city cut at %1</source>
        <translation>Line to the city cut at %1</translation>
    </message>
    <message id="attract.title">
        <source>Insert card, find work</source>
        <translation>Insert card, find work</translation>
    </message>
    <message id="attract.card">
        <source>Social security</source>
        <translation>Social security</translation>
    </message>
    <message id="attract.slot">
        <source>Chip up, all the way in</source>
        <translation>Chip up, all the way in</translation>
    </message>
    <message id="attract.guest">
        <source>No card? Find work too</source>
        <translation>No card? Find work too</translation>
    </message>
    <message id="attract.guest.more">
        <source>Forgotten, lost, from elsewhere: all fine</source>
        <translation>Forgotten, lost, from elsewhere: all fine</translation>
    </message>
    <message id="counts.open">
        <source>vacancies today</source>
        <translation>vacancies today</translation>
    </message>
    <message id="counts.open.brief">
        <source>vacancies</source>
        <translation>vacancies</translation>
    </message>
    <message id="counts.new.brief">
        <source>new</source>
        <translation>new</translation>
    </message>
    <message id="counts.employers.brief">
        <source>employers</source>
        <translation>employers</translation>
    </message>
    <message id="counts.open.unit">
        <source></source>
        <translation></translation>
    </message>
    <message id="counts.new">
        <source>new today</source>
        <translation>new today</translation>
    </message>
    <message id="counts.new.unit">
        <source></source>
        <translation></translation>
    </message>
    <message id="counts.employers">
        <source>employers</source>
        <translation>employers</translation>
    </message>
    <message id="counts.employers.unit">
        <source></source>
        <translation></translation>
    </message>
    <message id="tongue.zh_CN">
        <source>普通话</source>
        <translation>普通话</translation>
    </message>
    <message id="tongue.zh_CN.ask">
        <source>按这里</source>
        <translation>按这里</translation>
    </message>
    <message id="tongue.zh_HK">
        <source>粵語</source>
        <translation>粵語</translation>
    </message>
    <message id="tongue.zh_HK.ask">
        <source>撳呢度</source>
        <translation>撳呢度</translation>
    </message>
    <message id="tongue.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="tongue.en.ask">
        <source>Touch here</source>
        <translation>Touch here</translation>
    </message>
    <message id="help.title">
        <source>Staff will help you</source>
        <translation>Staff will help you</translation>
    </message>
    <message id="help.where">
        <source>Ask the staff in vests in the hall</source>
        <translation>Ask the staff in vests in the hall</translation>
    </message>
    <message id="help.where.phone">
        <source>Ask staff in vests, or call %1</source>
        <translation>Ask staff in vests, or call %1</translation>
    </message>
    <message id="reading.card">
        <source>Reading your card</source>
        <translation>Reading your card</translation>
    </message>
    <message id="reading.card.more">
        <source>Please leave the card in.</source>
        <translation>Please leave the card in.</translation>
    </message>
    <message id="reading.city">
        <source>Finding vacancies</source>
        <translation>Finding vacancies</translation>
    </message>
    <message id="reading.city.more">
        <source>Card read, asking the city.</source>
        <translation>Card read, asking the city.</translation>
    </message>
    <message id="reading.calm">
        <source>Nothing for you to do.</source>
        <translation>Nothing for you to do.</translation>
    </message>
    <message id="reading.slot">
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message id="reading.step.card">
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message id="reading.step.city">
        <source>City</source>
        <translation>City</translation>
    </message>
    <message id="reading.step.matches">
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message id="fetching.title">
        <source>Getting your records</source>
        <translation>Getting your records</translation>
    </message>
    <message id="fetching.more">
        <source>PIN is right, asking the city.</source>
        <translation>PIN is right, asking the city.</translation>
    </message>
    <message id="fetching.step.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="fetching.step.city">
        <source>City</source>
        <translation>City</translation>
    </message>
    <message id="fetching.step.records">
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message id="home.comma">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="home.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="home.calm">
        <source>Take your time.</source>
        <translation>Take your time.</translation>
    </message>
    <message id="home.news.morning">
        <source>%1 new vacancies this morning.</source>
        <translation>%1 new vacancies this morning.</translation>
    </message>
    <message id="home.news">
        <source>%1 new vacancies today.</source>
        <translation>%1 new vacancies today.</translation>
    </message>
    <message id="home.no_news">
        <source>Today's vacancies are here.</source>
        <translation>Today's vacancies are here.</translation>
    </message>
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
    <message id="home.near_misses">
        <source>One step away</source>
        <translation>One step away</translation>
    </message>
    <message id="home.near_misses.more">
        <source>One thing is missing</source>
        <translation>One thing is missing</translation>
    </message>
    <message id="home.near_misses.none">
        <source>None now</source>
        <translation>None now</translation>
    </message>
    <message id="home.near_misses.later">
        <source>After you choose</source>
        <translation>After you choose</translation>
    </message>
    <message id="home.near_misses.unit">
        <source>vacancies</source>
        <translation>vacancies</translation>
    </message>
    <message id="home.records">
        <source>My insurance</source>
        <translation>My insurance</translation>
    </message>
    <message id="home.records.more">
        <source>Pension months paid</source>
        <translation>Pension months paid</translation>
    </message>
    <message id="home.records.pin">
        <source>With your PIN</source>
        <translation>With your PIN</translation>
    </message>
    <message id="home.records.card">
        <source>Needs a card</source>
        <translation>Needs a card</translation>
    </message>
    <message id="home.records.cut">
        <source>Not available now</source>
        <translation>Not available now</translation>
    </message>
    <message id="home.letters">
        <source>My letters</source>
        <translation>My letters</translation>
    </message>
    <message id="home.letters.more">
        <source>Print again at a window</source>
        <translation>Print again at a window</translation>
    </message>
    <message id="home.letters.card">
        <source>Needs a card</source>
        <translation>Needs a card</translation>
    </message>
    <message id="home.letters.unit">
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message id="home.wishes">
        <source>Work I want</source>
        <translation>Work I want</translation>
    </message>
    <message id="home.wishes.none">
        <source>Choose trade, place</source>
        <translation>Choose trade, place</translation>
    </message>
    <message id="home.wishes.more">
        <source>Change it here</source>
        <translation>Change it here</translation>
    </message>
    <message id="home.wishes.unit">
        <source>trades</source>
        <translation>trades</translation>
    </message>
    <message id="home.help.phone">
        <source>Or call %1</source>
        <translation>Or call %1</translation>
    </message>
    <message id="home.help">
        <source>Ask for help</source>
        <translation>Ask for help</translation>
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
    <message id="vacancy.title">
        <source>Vacancy %1</source>
        <translation>Vacancy %1</translation>
    </message>
    <message id="vacancy.until">
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message id="vacancy.openings">
        <source>%1 wanted</source>
        <translation>%1 wanted</translation>
    </message>
    <message id="vacancy.posted">
        <source>posted %1</source>
        <translation>posted %1</translation>
    </message>
    <message id="vacancy.place">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="vacancy.scan">
        <source>Scan to take it along</source>
        <translation>Scan to take it along</translation>
    </message>
    <message id="vacancy.scan.more">
        <source>Only the vacancy, nothing about you.</source>
        <translation>Only the vacancy, nothing about you.</translation>
    </message>
    <message id="vacancy.number">
        <source>No phone? Keep the number:</source>
        <translation>No phone? Keep the number:</translation>
    </message>
    <message id="vacancy.letter">
        <source>Print letter</source>
        <translation>Print letter</translation>
    </message>
    <message id="vacancy.letter_number">
        <source>Get a letter</source>
        <translation>Get a letter</translation>
    </message>
    <message id="vacancy.letter.busy">
        <source>Writing the letter…</source>
        <translation>Writing the letter…</translation>
    </message>
    <message id="vacancy.letter.card">
        <source>Needs a card</source>
        <translation>Needs a card</translation>
    </message>
    <message id="vacancy.letter.closed">
        <source>This vacancy is filled</source>
        <translation>This vacancy is filled</translation>
    </message>
    <message id="vacancy.letter.again">
        <source>You have one already</source>
        <translation>You have one already</translation>
    </message>
    <message id="fact.shift">
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message id="fact.rest">
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message id="fact.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="fact.insurance">
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message id="fact.experience">
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message id="fact.education">
        <source>Schooling</source>
        <translation>Schooling</translation>
    </message>
    <message id="fact.age">
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message id="fact.certificates">
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message id="fact.hours">
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message id="fact.not_stated">
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message id="fact.not_asked">
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message id="fact.board.both">
        <source>meals and room</source>
        <translation>meals and room</translation>
    </message>
    <message id="fact.board.meals">
        <source>meals</source>
        <translation>meals</translation>
    </message>
    <message id="fact.board.lodging">
        <source>room</source>
        <translation>room</translation>
    </message>
    <message id="fact.board.none">
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message id="fact.insurance.yes">
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message id="fact.insurance.no">
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message id="fact.experience.years">
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message id="fact.age.between">
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message id="fact.age.up_to">
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message id="fact.age.from">
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message id="education.1">
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message id="education.2">
        <source>junior high</source>
        <translation>junior high</translation>
    </message>
    <message id="education.3">
        <source>senior high</source>
        <translation>senior high</translation>
    </message>
    <message id="education.4">
        <source>college</source>
        <translation>college</translation>
    </message>
    <message id="education.5">
        <source>bachelor</source>
        <translation>bachelor</translation>
    </message>
    <message id="education.6">
        <source>graduate</source>
        <translation>graduate</translation>
    </message>
    <message id="letter.title">
        <source>Your letter is ready</source>
        <translation>Your letter is ready</translation>
    </message>
    <message id="letter.number">
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message id="letter.check">
        <source>Check code</source>
        <translation>Check code</translation>
    </message>
    <message id="letter.until">
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message id="letter.paper.printing">
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message id="letter.paper.printing.more">
        <source>Paper comes out at the lower right.</source>
        <translation>Paper comes out at the lower right.</translation>
    </message>
    <message id="letter.paper.printed">
        <source>Please take your letter</source>
        <translation>Please take your letter</translation>
    </message>
    <message id="letter.paper.printed.more">
        <source>It is in the tray at the lower right.</source>
        <translation>It is in the tray at the lower right.</translation>
    </message>
    <message id="letter.paper.none">
        <source>Please note the number</source>
        <translation>Please note the number</translation>
    </message>
    <message id="letter.paper.none.more">
        <source>A window prints it by its number.</source>
        <translation>A window prints it by its number.</translation>
    </message>
    <message id="letter.provisional">
        <source>A window has to finish this letter</source>
        <translation>A window has to finish this letter</translation>
    </message>
    <message id="letter.more_vacancies">
        <source>More vacancies</source>
        <translation>More vacancies</translation>
    </message>
    <message id="near_miss.title">
        <source>One step away</source>
        <translation>One step away</translation>
    </message>
    <message id="near_miss.note">
        <source>%2 of %1 vacancies</source>
        <translation>%2 of %1 vacancies</translation>
    </message>
    <message id="near_miss.only">
        <source>Only this is missing</source>
        <translation>Only this is missing</translation>
    </message>
    <message id="near_miss.certificate">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.certificate.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.certificate.how">
        <source>Ask about courses</source>
        <translation>Ask about courses</translation>
    </message>
    <message id="near_miss.education">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.education.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.education.how">
        <source>Experience may do</source>
        <translation>Experience may do</translation>
    </message>
    <message id="near_miss.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.shift.detail">
        <source>you did not choose it</source>
        <translation>you did not choose it</translation>
    </message>
    <message id="near_miss.shift.how">
        <source>If you can work it, try</source>
        <translation>If you can work it, try</translation>
    </message>
    <message id="near_miss.experience">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.experience.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.experience.how">
        <source>Some employers teach</source>
        <translation>Some employers teach</translation>
    </message>
    <message id="near_miss.age">
        <source>Age %1</source>
        <translation>Age %1</translation>
    </message>
    <message id="near_miss.age.detail">
        <source>asked for here</source>
        <translation>asked for here</translation>
    </message>
    <message id="near_miss.age.how">
        <source>Ask if it is strict</source>
        <translation>Ask if it is strict</translation>
    </message>
    <message id="near_miss.how">
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message id="near_miss.ask">
        <source>Ask the staff</source>
        <translation>Ask the staff</translation>
    </message>
    <message id="near_miss.until">
        <source>Vacancy stands until</source>
        <translation>Vacancy stands until</translation>
    </message>
    <message id="near_miss.open">
        <source>See this vacancy</source>
        <translation>See this vacancy</translation>
    </message>
    <message id="near_miss.next">
        <source>Next one</source>
        <translation>Next one</translation>
    </message>
    <message id="near_miss.previous">
        <source>Previous one</source>
        <translation>Previous one</translation>
    </message>
    <message id="near_miss.met">
        <source>met</source>
        <translation>met</translation>
    </message>
    <message id="near_miss.unknown">
        <source>not known, ask</source>
        <translation>not known, ask</translation>
    </message>
    <message id="near_miss.not_asked">
        <source>not asked for</source>
        <translation>not asked for</translation>
    </message>
    <message id="near_miss.pane.age">
        <source>Age fits</source>
        <translation>Age fits</translation>
    </message>
    <message id="near_miss.pane.education">
        <source>Schooling fits</source>
        <translation>Schooling fits</translation>
    </message>
    <message id="near_miss.pane.experience">
        <source>Experience fits</source>
        <translation>Experience fits</translation>
    </message>
    <message id="near_miss.pane.certificate">
        <source>Certificate held</source>
        <translation>Certificate held</translation>
    </message>
    <message id="near_miss.pane.shift">
        <source>Shift fits</source>
        <translation>Shift fits</translation>
    </message>
    <message id="near_miss.free.age">
        <source>Any age</source>
        <translation>Any age</translation>
    </message>
    <message id="near_miss.free.education">
        <source>Any schooling</source>
        <translation>Any schooling</translation>
    </message>
    <message id="near_miss.free.experience">
        <source>No experience</source>
        <translation>No experience</translation>
    </message>
    <message id="near_miss.free.certificate">
        <source>No certificate</source>
        <translation>No certificate</translation>
    </message>
    <message id="near_miss.free.shift">
        <source>Any shift</source>
        <translation>Any shift</translation>
    </message>
    <message id="wishes.trade.title">
        <source>What work?</source>
        <translation>What work?</translation>
    </message>
    <message id="wishes.trade.ask">
        <source>Choose some, or none.</source>
        <translation>Choose some, or none.</translation>
    </message>
    <message id="wishes.trade.unit">
        <source>vacancies</source>
        <translation>vacancies</translation>
    </message>
    <message id="wishes.trade.any">
        <source>None: see all</source>
        <translation>None: see all</translation>
    </message>
    <message id="wishes.district.title">
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message id="wishes.district.ask">
        <source>Choose some, or none.</source>
        <translation>Choose some, or none.</translation>
    </message>
    <message id="wishes.district.any">
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message id="wishes.city">
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message id="wishes.note">
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message id="wishes.next">
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message id="wishes.done">
        <source>Find vacancies</source>
        <translation>Find vacancies</translation>
    </message>
    <message id="wishes.chosen">
        <source>%1 chosen: %2</source>
        <translation>%1 chosen: %2</translation>
    </message>
    <message id="wishes.busy">
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message id="pin.asking.title">
        <source>Enter your card's PIN</source>
        <translation>Enter your card's PIN</translation>
    </message>
    <message id="pin.asking.more">
        <source>Usually 6 digits. Shield with your hand.</source>
        <translation>Usually 6 digits. Shield with your hand.</translation>
    </message>
    <message id="pin.warned.title">
        <source>One try left</source>
        <translation>One try left</translation>
    </message>
    <message id="pin.warned.more">
        <source>Wrong again locks the PIN. If unsure, stop.</source>
        <translation>Wrong again locks the PIN. If unsure, stop.</translation>
    </message>
    <message id="pin.blocked.title">
        <source>The PIN is locked</source>
        <translation>The PIN is locked</translation>
    </message>
    <message id="pin.blocked.more">
        <source>The insurance window unlocks it. Vacancies still work.</source>
        <translation>The insurance window unlocks it. Vacancies still work.</translation>
    </message>
    <message id="pin.asking_card">
        <source>Asking the card…</source>
        <translation>Asking the card…</translation>
    </message>
    <message id="pin.tries">
        <source>%1 tries left</source>
        <translation>%1 tries left</translation>
    </message>
    <message id="pin.calm">
        <source>Take your time.</source>
        <translation>Take your time.</translation>
    </message>
    <message id="pin.wrong">
        <source>That was not it. No hurry.</source>
        <translation>That was not it. No hurry.</translation>
    </message>
    <message id="pin.confirm">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="pin.busy">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="pin.missing">
        <source>%1 more at least</source>
        <translation>%1 more at least</translation>
    </message>
    <message id="pin.forgotten">
        <source>I forgot my PIN</source>
        <translation>I forgot my PIN</translation>
    </message>
    <message id="pin.not_now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="pin.go_on">
        <source>Try once more</source>
        <translation>Try once more</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="pin.back">
        <source>Back one</source>
        <translation>Back one</translation>
    </message>
    <message id="pin.without">
        <source>Vacancies need no PIN.</source>
        <translation>Vacancies need no PIN.</translation>
    </message>
    <message id="kind.pension">
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message id="kind.medical">
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message id="kind.unemployment">
        <source>Job loss</source>
        <translation>Job loss</translation>
    </message>
    <message id="kind.injury">
        <source>Injury</source>
        <translation>Injury</translation>
    </message>
    <message id="kind.maternity">
        <source>Maternity</source>
        <translation>Maternity</translation>
    </message>
    <message id="records.title">
        <source>My insurance</source>
        <translation>My insurance</translation>
    </message>
    <message id="records.as_of">
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message id="records.total">
        <source>%1, paid</source>
        <translation>%1, paid</translation>
    </message>
    <message id="records.last">
        <source>Last paid</source>
        <translation>Last paid</translation>
    </message>
    <message id="records.pension">
        <source>To %1 years</source>
        <translation>To %1 years</translation>
    </message>
    <message id="records.rules">
        <source>by today's rules</source>
        <translation>by today's rules</translation>
    </message>
    <message id="records.benefit">
        <source>Benefit due</source>
        <translation>Benefit due</translation>
    </message>
    <message id="records.drawn">
        <source>%1 drawn</source>
        <translation>%1 drawn</translation>
    </message>
    <message id="records.chart">
        <source>Months paid</source>
        <translation>Months paid</translation>
    </message>
    <message id="records.key.paid">
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message id="records.key.gap">
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message id="records.key.not_due">
        <source>not due</source>
        <translation>not due</translation>
    </message>
    <message id="records.gap">
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message id="records.gap.short">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="records.gap.goes_on">
        <source>cont.</source>
        <translation>cont.</translation>
    </message>
    <message id="records.in_force">
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message id="records.stopped">
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message id="records.months">
        <source>%1 mo</source>
        <translation>%1 mo</translation>
    </message>
    <message id="records.nothing">
        <source>No records of this kind</source>
        <translation>No records of this kind</translation>
    </message>
    <message id="records.amount">
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message id="records.no_amount">
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message id="records.helped">
        <source>Hidden now</source>
        <translation>Hidden now</translation>
    </message>
    <message id="records.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="records.hide">
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message id="records.other">
        <source>Other kinds</source>
        <translation>Other kinds</translation>
    </message>
    <message id="records.earlier">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="records.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="trouble.works">
        <source>This works now</source>
        <translation>This works now</translation>
    </message>
    <message id="trouble.works.find">
        <source>See vacancies</source>
        <translation>See vacancies</translation>
    </message>
    <message id="trouble.works.letter">
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message id="trouble.works.scan">
        <source>Take codes along</source>
        <translation>Take codes along</translation>
    </message>
    <message id="trouble.works.ask">
        <source>Ask somebody</source>
        <translation>Ask somebody</translation>
    </message>
    <message id="trouble.works.without_card">
        <source>without a card</source>
        <translation>without a card</translation>
    </message>
    <message id="trouble.works.as_usual">
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message id="trouble.works.as_of">
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message id="trouble.not_now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="trouble.not_now.records">
        <source>Insurance records</source>
        <translation>Insurance records</translation>
    </message>
    <message id="trouble.window">
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message id="trouble.any_window">
        <source>at a window</source>
        <translation>at a window</translation>
    </message>
    <message id="trouble.desk">
        <source>service desk</source>
        <translation>service desk</translation>
    </message>
    <message id="trouble.find_first">
        <source>Find work first</source>
        <translation>Find work first</translation>
    </message>
    <message id="trouble.card.calm">
        <source>Your card is fine</source>
        <translation>Your card is fine</translation>
    </message>
    <message id="trouble.card.no_hurry">
        <source>Take your time</source>
        <translation>Take your time</translation>
    </message>
    <message id="trouble.card.out">
        <source>Take the card out to go on.</source>
        <translation>Take the card out to go on.</translation>
    </message>
    <message id="trouble.card.wanted">
        <source>This is the card</source>
        <translation>This is the card</translation>
    </message>
    <message id="trouble.card.like_this">
        <source>Insert it like this</source>
        <translation>Insert it like this</translation>
    </message>
    <message id="trouble.card.how">
        <source>Chip up, all the way in.</source>
        <translation>Chip up, all the way in.</translation>
    </message>
    <message id="trouble.records.calm">
        <source>Vacancies still work</source>
        <translation>Vacancies still work</translation>
    </message>
    <message id="trouble.line.calm">
        <source>Not your fault</source>
        <translation>Not your fault</translation>
    </message>
    <message id="trouble.line.title">
        <source>The line is cut</source>
        <translation>The line is cut</translation>
    </message>
    <message id="trouble.line.since">
        <source>Cut at %1, for %2 minutes.</source>
        <translation>Cut at %1, for %2 minutes.</translation>
    </message>
    <message id="trouble.line.just">
        <source>Cut at %1, just now.</source>
        <translation>Cut at %1, just now.</translation>
    </message>
    <message id="trouble.line.now">
        <source>No answer just now.</source>
        <translation>No answer just now.</translation>
    </message>
    <message id="trouble.line.mends">
        <source>It reconnects by itself.</source>
        <translation>It reconnects by itself.</translation>
    </message>
    <message id="card_kind.resident_id">
        <source>This is an ID card</source>
        <translation>This is an ID card</translation>
    </message>
    <message id="card_kind.resident_id.do">
        <source>This machine uses the social-security card. Without it you can still find work.</source>
        <translation>This machine uses the social-security card. Without it you can still find work.</translation>
    </message>
    <message id="card_kind.bank">
        <source>This is a bank card</source>
        <translation>This is a bank card</translation>
    </message>
    <message id="card_kind.bank.do">
        <source>Please insert the card that says "social-security card".</source>
        <translation>Please insert the card that says "social-security card".</translation>
    </message>
    <message id="card_kind.transport">
        <source>This is a transport card</source>
        <translation>This is a transport card</translation>
    </message>
    <message id="card_kind.transport.do">
        <source>Keep it for your journey. Please insert the social-security card.</source>
        <translation>Keep it for your journey. Please insert the social-security card.</translation>
    </message>
    <message id="card_kind.health">
        <source>This is a health card</source>
        <translation>This is a health card</translation>
    </message>
    <message id="card_kind.health.do">
        <source>Keep it for the hospital. Please insert the social-security card.</source>
        <translation>Keep it for the hospital. Please insert the social-security card.</translation>
    </message>
    <message id="card_kind.sim">
        <source>This is a SIM card</source>
        <translation>This is a SIM card</translation>
    </message>
    <message id="card_kind.sim.do">
        <source>Put it back into the phone. Please insert the social-security card.</source>
        <translation>Put it back into the phone. Please insert the social-security card.</translation>
    </message>
    <message id="card_kind.sam">
        <source>This is a machine's card</source>
        <translation>This is a machine's card</translation>
    </message>
    <message id="card_kind.sam.do">
        <source>This card belongs to a machine. Please give it to the staff.</source>
        <translation>This card belongs to a machine. Please give it to the staff.</translation>
    </message>
    <message id="card_kind.old_labour">
        <source>An old labour card</source>
        <translation>An old labour card</translation>
    </message>
    <message id="card_kind.old_labour.do">
        <source>It cannot be read here. The window changes it for a social-security card.</source>
        <translation>It cannot be read here. The window changes it for a social-security card.</translation>
    </message>
    <message id="cleared.title">
        <source>Good luck</source>
        <translation>Good luck</translation>
    </message>
    <message id="cleared.more">
        <source>Nothing of yours is kept</source>
        <translation>Nothing of yours is kept</translation>
    </message>
    <message id="cleared.card">
        <source>Take your card</source>
        <translation>Take your card</translation>
    </message>
    <message id="cleared.heading">
        <source>Wiped from this machine</source>
        <translation>Wiped from this machine</translation>
    </message>
    <message id="cleared.gone">
        <source>wiped</source>
        <translation>wiped</translation>
    </message>
    <message id="cleared.nothing">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="cleared.name">
        <source>Name and numbers</source>
        <translation>Name and numbers</translation>
    </message>
    <message id="cleared.records">
        <source>Insurance records seen</source>
        <translation>Insurance records seen</translation>
    </message>
    <message id="cleared.vacancies">
        <source>%1 vacancies seen</source>
        <translation>%1 vacancies seen</translation>
    </message>
    <message id="cleared.no_vacancies">
        <source>Vacancies seen</source>
        <translation>Vacancies seen</translation>
    </message>
    <message id="cleared.choices">
        <source>What you touched</source>
        <translation>What you touched</translation>
    </message>
    <message id="cleared.paper">
        <source>Unfinished prints</source>
        <translation>Unfinished prints</translation>
    </message>
    <message id="cleared.codes">
        <source>Codes on the screen</source>
        <translation>Codes on the screen</translation>
    </message>
    <message id="cleared.take">
        <source>Please take your things</source>
        <translation>Please take your things</translation>
    </message>
    <message id="cleared.take.more">
        <source>Card, phone, umbrella.</source>
        <translation>Card, phone, umbrella.</translation>
    </message>
    <message id="cleared.take.letters">
        <source>Card, and %1 letter(s)</source>
        <translation>Card, and %1 letter(s)</translation>
    </message>
    <message id="cleared.take.paper">
        <source>Paper is in the tray, lower right.</source>
        <translation>Paper is in the tray, lower right.</translation>
    </message>
    <message id="cleared.take.number">
        <source>Keep the number for the window.</source>
        <translation>Keep the number for the window.</translation>
    </message>
    <message id="cleared.understood">
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message id="cleared.back_in">
        <source>Back to start in %1 s</source>
        <translation>Back to start in %1 s</translation>
    </message>
    <message id="cleared.stays">
        <source>Back to start once the card is out</source>
        <translation>Back to start once the card is out</translation>
    </message>
    <message id="cleared.slot">
        <source>Take the card</source>
        <translation>Take the card</translation>
    </message>
    <message id="idle.title">
        <source>Still there?</source>
        <translation>Still there?</translation>
    </message>
    <message id="idle.more">
        <source>Untouched, all is wiped in %1 s.</source>
        <translation>Untouched, all is wiped in %1 s.</translation>
    </message>
    <message id="idle.calm">
        <source>Your data is covered.</source>
        <translation>Your data is covered.</translation>
    </message>
    <message id="idle.here">
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message id="reason.against">
        <source>Mind: %1</source>
        <translation>Mind: %1</translation>
    </message>
    <message id="reason.did_trade">
        <source>%1 years: %2</source>
        <translation>%1 years: %2</translation>
    </message>
    <message id="reason.did_this_work">
        <source>%1 years at this</source>
        <translation>%1 years at this</translation>
    </message>
    <message id="reason.wished_trade">
        <source>The trade you want</source>
        <translation>The trade you want</translation>
    </message>
    <message id="reason.near_trade">
        <source>Close to %1</source>
        <translation>Close to %1</translation>
    </message>
    <message id="reason.same_district">
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message id="reason.next_district">
        <source>Next to %1</source>
        <translation>Next to %1</translation>
    </message>
    <message id="reason.certificate_held">
        <source>You hold %1</source>
        <translation>You hold %1</translation>
    </message>
    <message id="reason.certificates_held">
        <source>Certificates held</source>
        <translation>Certificates held</translation>
    </message>
    <message id="reason.wage_above">
        <source>%1 yuan more</source>
        <translation>%1 yuan more</translation>
    </message>
    <message id="reason.wage_enough">
        <source>Pay you want</source>
        <translation>Pay you want</translation>
    </message>
    <message id="reason.lodging_and_meals">
        <source>Meals and room</source>
        <translation>Meals and room</translation>
    </message>
    <message id="reason.lodging">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="reason.meals">
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message id="reason.insurance">
        <source>Insurance paid</source>
        <translation>Insurance paid</translation>
    </message>
    <message id="reason.shift_fits">
        <source>Shift you want</source>
        <translation>Shift you want</translation>
    </message>
    <message id="reason.day_shift">
        <source>Day shift only</source>
        <translation>Day shift only</translation>
    </message>
    <message id="reason.welcomed">
        <source>You are welcome</source>
        <translation>You are welcome</translation>
    </message>
    <message id="reason.posted_today">
        <source>New today</source>
        <translation>New today</translation>
    </message>
    <message id="reason.fresh">
        <source>Just posted</source>
        <translation>Just posted</translation>
    </message>
    <message id="reason.many_openings">
        <source>%1 wanted</source>
        <translation>%1 wanted</translation>
    </message>
    <message id="reason.no_schooling_asked">
        <source>Any schooling</source>
        <translation>Any schooling</translation>
    </message>
    <message id="reason.no_experience_asked">
        <source>No experience</source>
        <translation>No experience</translation>
    </message>
    <message id="reason.still_hiring">
        <source>%1 still wanted</source>
        <translation>%1 still wanted</translation>
    </message>
    <message id="reason.outside_city">
        <source>outside the city</source>
        <translation>outside the city</translation>
    </message>
    <message id="reason.wage_below">
        <source>%1 yuan less</source>
        <translation>%1 yuan less</translation>
    </message>
    <message id="reason.wage_below_wish">
        <source>%1 under your wish</source>
        <translation>%1 under your wish</translation>
    </message>
    <message id="reason.experience_asked">
        <source>%1 years asked</source>
        <translation>%1 years asked</translation>
    </message>
    <message id="reason.night_shift">
        <source>night shift</source>
        <translation>night shift</translation>
    </message>
    <message id="reason.rotating_shift">
        <source>shifts in turn</source>
        <translation>shifts in turn</translation>
    </message>
    <message id="reason.wage_uncertain">
        <source>pay to be agreed</source>
        <translation>pay to be agreed</translation>
    </message>
    <message id="reason.piece_pay">
        <source>paid by the piece</source>
        <translation>paid by the piece</translation>
    </message>
    <message id="reason.other_district">
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message id="reason.age_asked">
        <source>wants age %1</source>
        <translation>wants age %1</translation>
    </message>
    <message id="reason.other_trade">
        <source>another trade</source>
        <translation>another trade</translation>
    </message>
    <message id="failure.C-101">
        <source>No card reader</source>
        <translation>No card reader</translation>
    </message>
    <message id="failure.C-101.do">
        <source>You can find work without a card.</source>
        <translation>You can find work without a card.</translation>
    </message>
    <message id="failure.C-102">
        <source>Cards cannot be read now</source>
        <translation>Cards cannot be read now</translation>
    </message>
    <message id="failure.C-102.do">
        <source>You can find work without a card.</source>
        <translation>You can find work without a card.</translation>
    </message>
    <message id="failure.C-103">
        <source>The card came out too early</source>
        <translation>The card came out too early</translation>
    </message>
    <message id="failure.C-103.do">
        <source>Insert it again, all the way.</source>
        <translation>Insert it again, all the way.</translation>
    </message>
    <message id="failure.C-104">
        <source>The card does not answer</source>
        <translation>The card does not answer</translation>
    </message>
    <message id="failure.C-104.do">
        <source>Take it out, chip up, try again.</source>
        <translation>Take it out, chip up, try again.</translation>
    </message>
    <message id="failure.C-105">
        <source>This card cannot be read</source>
        <translation>This card cannot be read</translation>
    </message>
    <message id="failure.C-105.do">
        <source>Try once more, or ask at the window.</source>
        <translation>Try once more, or ask at the window.</translation>
    </message>
    <message id="failure.C-106">
        <source>Not a social-security card</source>
        <translation>Not a social-security card</translation>
    </message>
    <message id="failure.C-106.do">
        <source>Use the social-security card.</source>
        <translation>Use the social-security card.</translation>
    </message>
    <message id="failure.C-107">
        <source>This card is locked</source>
        <translation>This card is locked</translation>
    </message>
    <message id="failure.C-107.do">
        <source>The insurance window unlocks it.</source>
        <translation>The insurance window unlocks it.</translation>
    </message>
    <message id="failure.C-108">
        <source>The card's function is off</source>
        <translation>The card's function is off</translation>
    </message>
    <message id="failure.C-108.do">
        <source>The insurance window renews it.</source>
        <translation>The insurance window renews it.</translation>
    </message>
    <message id="failure.C-109">
        <source>More than one card</source>
        <translation>More than one card</translation>
    </message>
    <message id="failure.C-109.do">
        <source>Leave only one card in.</source>
        <translation>Leave only one card in.</translation>
    </message>
    <message id="failure.C-110">
        <source>The reader is busy</source>
        <translation>The reader is busy</translation>
    </message>
    <message id="failure.C-110.do">
        <source>Wait: it tries again by itself.</source>
        <translation>Wait: it tries again by itself.</translation>
    </message>
    <message id="failure.C-111">
        <source>This machine is not ready</source>
        <translation>This machine is not ready</translation>
    </message>
    <message id="failure.C-111.do">
        <source>Use another machine or ask staff.</source>
        <translation>Use another machine or ask staff.</translation>
    </message>
    <message id="failure.C-112">
        <source>The reader does not answer</source>
        <translation>The reader does not answer</translation>
    </message>
    <message id="failure.C-112.do">
        <source>You can find work without a card.</source>
        <translation>You can find work without a card.</translation>
    </message>
    <message id="failure.C-113">
        <source>No card is in</source>
        <translation>No card is in</translation>
    </message>
    <message id="failure.C-113.do">
        <source>Insert the card, chip up.</source>
        <translation>Insert the card, chip up.</translation>
    </message>
    <message id="failure.C-114">
        <source>Cards cannot be read now</source>
        <translation>Cards cannot be read now</translation>
    </message>
    <message id="failure.C-114.do">
        <source>You can find work without a card.</source>
        <translation>You can find work without a card.</translation>
    </message>
    <message id="failure.C-115">
        <source>This kind of card is new here</source>
        <translation>This kind of card is new here</translation>
    </message>
    <message id="failure.C-115.do">
        <source>Please go to the insurance window.</source>
        <translation>Please go to the insurance window.</translation>
    </message>
    <message id="failure.C-116">
        <source>The card was not confirmed</source>
        <translation>The card was not confirmed</translation>
    </message>
    <message id="failure.C-116.do">
        <source>Try again, or go to a window.</source>
        <translation>Try again, or go to a window.</translation>
    </message>
    <message id="failure.C-131">
        <source>Reading was interrupted</source>
        <translation>Reading was interrupted</translation>
    </message>
    <message id="failure.C-131.do">
        <source>Insert the card again.</source>
        <translation>Insert the card again.</translation>
    </message>
    <message id="failure.C-132">
        <source>The card was changed</source>
        <translation>The card was changed</translation>
    </message>
    <message id="failure.C-132.do">
        <source>Insert one card, leave it in.</source>
        <translation>Insert one card, leave it in.</translation>
    </message>
    <message id="failure.L-200">
        <source>No answer from the city</source>
        <translation>No answer from the city</translation>
    </message>
    <message id="failure.L-200.do">
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message id="failure.L-204">
        <source>The line is cut</source>
        <translation>The line is cut</translation>
    </message>
    <message id="failure.L-204.do">
        <source>It reconnects by itself.</source>
        <translation>It reconnects by itself.</translation>
    </message>
    <message id="failure.L-210">
        <source>This machine is not enrolled</source>
        <translation>This machine is not enrolled</translation>
    </message>
    <message id="failure.L-210.do">
        <source>Use another machine or ask staff.</source>
        <translation>Use another machine or ask staff.</translation>
    </message>
    <message id="failure.L-211">
        <source>The card was not confirmed</source>
        <translation>The card was not confirmed</translation>
    </message>
    <message id="failure.L-211.do">
        <source>Insert it again, or go to a window.</source>
        <translation>Insert it again, or go to a window.</translation>
    </message>
    <message id="failure.L-212">
        <source>You are not registered yet</source>
        <translation>You are not registered yet</translation>
    </message>
    <message id="failure.L-212.do">
        <source>Register at a window. Vacancies still work.</source>
        <translation>Register at a window. Vacancies still work.</translation>
    </message>
    <message id="failure.L-213">
        <source>This visit has run out</source>
        <translation>This visit has run out</translation>
    </message>
    <message id="failure.L-213.do">
        <source>Take the card out and insert it again.</source>
        <translation>Take the card out and insert it again.</translation>
    </message>
    <message id="failure.L-214">
        <source>The city does not have it</source>
        <translation>The city does not have it</translation>
    </message>
    <message id="failure.L-214.do">
        <source>Please see other vacancies.</source>
        <translation>Please see other vacancies.</translation>
    </message>
    <message id="failure.L-215">
        <source>Just filled</source>
        <translation>Just filled</translation>
    </message>
    <message id="failure.L-215.do">
        <source>See other vacancies.</source>
        <translation>See other vacancies.</translation>
    </message>
    <message id="failure.L-216">
        <source>Asked too often</source>
        <translation>Asked too often</translation>
    </message>
    <message id="failure.L-216.do">
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message id="failure.L-217">
        <source>Vacancies are being renewed</source>
        <translation>Vacancies are being renewed</translation>
    </message>
    <message id="failure.L-217.do">
        <source>Nothing to do, please wait.</source>
        <translation>Nothing to do, please wait.</translation>
    </message>
    <message id="failure.L-218">
        <source>The city did not understand</source>
        <translation>The city did not understand</translation>
    </message>
    <message id="failure.L-218.do">
        <source>Not your fault. Go to a window.</source>
        <translation>Not your fault. Go to a window.</translation>
    </message>
    <message id="failure.L-219">
        <source>The city's system has a problem</source>
        <translation>The city's system has a problem</translation>
    </message>
    <message id="failure.L-219.do">
        <source>Not your fault. Try again later.</source>
        <translation>Not your fault. Try again later.</translation>
    </message>
    <message id="failure.L-220">
        <source>The check did not go through</source>
        <translation>The check did not go through</translation>
    </message>
    <message id="failure.L-220.do">
        <source>Take the card out and insert it again.</source>
        <translation>Take the card out and insert it again.</translation>
    </message>
    <message id="failure.L-230">
        <source>Vacancies have not arrived</source>
        <translation>Vacancies have not arrived</translation>
    </message>
    <message id="failure.L-230.do">
        <source>Come back later or ask staff.</source>
        <translation>Come back later or ask staff.</translation>
    </message>
    <message id="failure.L-231">
        <source>Vacancies cannot be kept</source>
        <translation>Vacancies cannot be kept</translation>
    </message>
    <message id="failure.L-231.do">
        <source>Use another machine or ask staff.</source>
        <translation>Use another machine or ask staff.</translation>
    </message>
    <message id="machine.title">
        <source>Staff page</source>
        <translation>Staff page</translation>
    </message>
    <message id="machine.pin">
        <source>Staff card: enter its PIN</source>
        <translation>Staff card: enter its PIN</translation>
    </message>
    <message id="machine.hall">
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message id="machine.version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="machine.line">
        <source>Line to the city</source>
        <translation>Line to the city</translation>
    </message>
    <message id="machine.line.cut">
        <source>Cut since %1</source>
        <translation>Cut since %1</translation>
    </message>
    <message id="machine.reader">
        <source>Card reader</source>
        <translation>Card reader</translation>
    </message>
    <message id="machine.printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="machine.printer.none">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="machine.vacancies">
        <source>Vacancies held here</source>
        <translation>Vacancies held here</translation>
    </message>
    <message id="machine.as_of">
        <source>Vacancies as of</source>
        <translation>Vacancies as of</translation>
    </message>
    <message id="machine.good">
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message id="machine.unknown">
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message id="machine.recent">
        <source>Latest codes</source>
        <translation>Latest codes</translation>
    </message>
    <message id="machine.recent.none">
        <source>No code since the start</source>
        <translation>No code since the start</translation>
    </message>
    <message id="machine.end">
        <source>End the program (technician)</source>
        <translation>End the program (technician)</translation>
    </message>
    <message id="machine.end.question">
        <source>End the program?</source>
        <translation>End the program?</translation>
    </message>
    <message id="machine.end.more">
        <source>Nobody can use this machine until it is started again.</source>
        <translation>Nobody can use this machine until it is started again.</translation>
    </message>
    <message id="machine.end.yes">
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message id="machine.end.no">
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
</TS>
