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
        <source>Rotating</source>
        <translation>Rotating</translation>
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
    <message id="failure.L-205">
        <source>The city cannot be reached</source>
        <translation>The city cannot be reached</translation>
    </message>
    <message id="failure.L-205.do">
        <source>Staff look into it. The vacancies of this hall are here.</source>
        <translation>Staff look into it. The vacancies of this hall are here.</translation>
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
    <message id="failure.L-221">
        <source>No need to ask</source>
        <translation>No need to ask</translation>
    </message>
    <message id="failure.L-221.do">
        <source>Ask for the letter, or see other vacancies.</source>
        <translation>Ask for the letter, or see other vacancies.</translation>
    </message>
    <message id="failure.L-222">
        <source>The employer has answered</source>
        <translation>The employer has answered</translation>
    </message>
    <message id="failure.L-222.do">
        <source>See the list again: it says what they answered.</source>
        <translation>See the list again: it says what they answered.</translation>
    </message>
    <message id="failure.L-223">
        <source>Too many questions are open</source>
        <translation>Too many questions are open</translation>
    </message>
    <message id="failure.L-223.do">
        <source>Wait for an answer, then ask the next one.</source>
        <translation>Wait for an answer, then ask the next one.</translation>
    </message>
    <message id="failure.L-224">
        <source>The employer is being asked</source>
        <translation>The employer is being asked</translation>
    </message>
    <message id="failure.L-224.do">
        <source>Come again: after two working days there is a letter all the same.</source>
        <translation>Come again: after two working days there is a letter all the same.</translation>
    </message>
    <message id="failure.L-225">
        <source>The employer said no</source>
        <translation>The employer said no</translation>
    </message>
    <message id="failure.L-225.do">
        <source>See other vacancies.</source>
        <translation>See other vacancies.</translation>
    </message>
    <message id="failure.L-226">
        <source>Nobody asked about this one</source>
        <translation>Nobody asked about this one</translation>
    </message>
    <message id="failure.L-226.do">
        <source>Look the number up in the list of questions.</source>
        <translation>Look the number up in the list of questions.</translation>
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
    <message id="speak.take_card">
        <source>Please take your card.</source>
        <translation>Please take your card.</translation>
    </message>
    <message id="speak.still_here">
        <source>Are you still here? If so, please touch the screen.</source>
        <translation>Are you still here? If so, please touch the screen.</translation>
    </message>
    <message id="speak.limit_soon">
        <source>Two minutes are left. To go on, take your card out and put it in again.</source>
        <translation>Two minutes are left. To go on, take your card out and put it in again.</translation>
    </message>
    <message id="speak.help">
        <source>Please ask the hall's staff. They are glad to help.</source>
        <translation>Please ask the hall's staff. They are glad to help.</translation>
    </message>
    <message id="age.between">
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message id="age.up_to">
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message id="age.from">
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message id="bar.age_asked">
        <source>age %1</source>
        <translation>age %1</translation>
    </message>
    <message id="bar.employer_no">
        <source>the employer said no on %1</source>
        <translation>the employer said no on %1</translation>
    </message>
    <message id="bar.certificate">
        <source>%1 is asked for</source>
        <translation>%1 is asked for</translation>
    </message>
    <message id="bar.education">
        <source>%1 is asked for</source>
        <translation>%1 is asked for</translation>
    </message>
    <message id="bar.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="bar.law">
        <source>ask the staff about the age</source>
        <translation>ask the staff about the age</translation>
    </message>
    <message id="bar.other">
        <source>ask the staff</source>
        <translation>ask the staff</translation>
    </message>
    <message id="law.too_young">
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message id="law.special_operation">
        <source>an age rule for this work</source>
        <translation>an age rule for this work</translation>
    </message>
    <message id="law.commercial_driving">
        <source>an age rule for driving</source>
        <translation>an age rule for driving</translation>
    </message>
    <message id="law.other">
        <source>a rule about age</source>
        <translation>a rule about age</translation>
    </message>
    <message id="law.driving_licence">
        <source>an age rule of the driving licence</source>
        <translation>an age rule of the driving licence</translation>
    </message>
    <message id="law.special_equipment">
        <source>an age rule for this machine</source>
        <translation>an age rule for this machine</translation>
    </message>
    <message id="law.guarding">
        <source>an age rule for guards</source>
        <translation>an age rule for guards</translation>
    </message>
    <message id="bar.employer_yes">
        <source>The employer says yes</source>
        <translation>The employer says yes</translation>
    </message>
    <message id="bar.asked">
        <source>being asked</source>
        <translation>being asked</translation>
    </message>
</context>
</TS>
