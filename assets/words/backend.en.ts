<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="backend.B-401">
        <source>%1: the database cannot be used (%2). Put the last copy in its place, or mend the folder's rights.</source>
        <translation>%1: the database cannot be used (%2). Put the last copy in its place, or mend the folder's rights.</translation>
    </message>
    <message id="backend.B-402">
        <source>The database is of version %1, and this program knows versions up to %2. Start the newer program.</source>
        <translation>The database is of version %1, and this program knows versions up to %2. Start the newer program.</translation>
    </message>
    <message id="backend.B-403">
        <source>%1: another program is writing into the database (%2). Wait for its end, then try again.</source>
        <translation>%1: another program is writing into the database (%2). Wait for its end, then try again.</translation>
    </message>
    <message id="backend.B-404">
        <source>Port %1 at %2 cannot be used (%3). End the program that uses it, or set another port.</source>
        <translation>Port %1 at %2 cannot be used (%3). End the program that uses it, or set another port.</translation>
    </message>
    <message id="backend.B-405">
        <source>Entry %1, field %2 is wrong (%3). Nothing of the file was taken; mend it and import it again.</source>
        <translation>Entry %1, field %2 is wrong (%3). Nothing of the file was taken; mend it and import it again.</translation>
    </message>
    <message id="backend.B-406">
        <source>%1: the file of halls cannot be used (%2). Mend it after the example of assets/rules/halls.toml.</source>
        <translation>%1: the file of halls cannot be used (%2). Mend it after the example of assets/rules/halls.toml.</translation>
    </message>
    <message id="backend.B-407">
        <source>There is no hall named %1. There are: %2.</source>
        <translation>There is no hall named %1. There are: %2.</translation>
    </message>
    <message id="backend.B-408">
        <source>There is no vacancy %1, or it is closed for another reason (%2). Look up its number with: hall-backend vacancies.</source>
        <translation>There is no vacancy %1, or it is closed for another reason (%2). Look up its number with: hall-backend vacancies.</translation>
    </message>
    <message id="backend.B-409">
        <source>%1 is enrolled already. Take another name, or give --again: the old key or password is then no longer good.</source>
        <translation>%1 is enrolled already. Take another name, or give --again: the old key or password is then no longer good.</translation>
    </message>
    <message id="backend.B-410">
        <source>%1: the file cannot be read or written (%2). Mend its path or its rights.</source>
        <translation>%1: the file cannot be read or written (%2). Mend its path or its rights.</translation>
    </message>
    <message id="backend.B-411">
        <source>All numbers of six digits were given out. Begin a new database: numbers are never used twice.</source>
        <translation>All numbers of six digits were given out. Begin a new database: numbers are never used twice.</translation>
    </message>
    <message id="backend.B-412">
        <source>%1: this cannot be read as a table (%2). Save it as XLSX or CSV (UTF-8 or GB18030) and import it again; nothing of it was taken.</source>
        <translation>%1: this cannot be read as a table (%2). Save it as XLSX or CSV (UTF-8 or GB18030) and import it again; nothing of it was taken.</translation>
    </message>
    <message id="backend.B-413">
        <source>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</source>
        <translation>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</translation>
    </message>
    <message id="backend.B-414">
        <source>%1 (from --columns or the profile) is wrong. One may write: %2.</source>
        <translation>%1 (from --columns or the profile) is wrong. One may write: %2.</translation>
    </message>
    <message id="backend.B-415">
        <source>%1: the file is empty, without a header and without rows. Give another file.</source>
        <translation>%1: the file is empty, without a header and without rows. Give another file.</translation>
    </message>
    <message id="backend.B-416">
        <source>%1: this is %2, which cannot be read as a table. Open it with Excel, WPS or LibreOffice, save it as XLSX without a password and import that; nothing was taken.</source>
        <translation>%1: this is %2, which cannot be read as a table. Open it with Excel, WPS or LibreOffice, save it as XLSX without a password and import that; nothing was taken.</translation>
    </message>
    <message id="backend.B-417">
        <source>%1: the file is too large (%2). Delete what stands far below or right of the table, or part the table into several files; nothing was taken.</source>
        <translation>%1: the file is too large (%2). Delete what stands far below or right of the table, or part the table into several files; nothing was taken.</translation>
    </message>
    <message id="backend.B-418">
        <source>%1: the file was changed while it was read. Wait until it is saved, then import it again; nothing was taken.</source>
        <translation>%1: the file was changed while it was read. Wait until it is saved, then import it again; nothing was taken.</translation>
    </message>
    <message id="backend.B-419">
        <source>%1: the file of source profiles is wrong (%2). Mend it after docs/importing.md; nothing was taken.</source>
        <translation>%1: the file of source profiles is wrong (%2). Mend it after docs/importing.md; nothing was taken.</translation>
    </message>
    <message id="backend.B-420">
        <source>%1: the file of working days is wrong (%2). Mend it after the example of assets/rules/calendar.toml.</source>
        <translation>%1: the file of working days is wrong (%2). Mend it after the example of assets/rules/calendar.toml.</translation>
    </message>
    <message id="backend.B-421">
        <source>No answer was taken for vacancy %1 (%2). Look up its number with: hall-backend ask list.</source>
        <translation>No answer was taken for vacancy %1 (%2). Look up its number with: hall-backend ask list.</translation>
    </message>
    <message id="backend.B-422">
        <source>%1: the only tables stand on hidden sheets (%2). Unhide the sheet and save the file, or give another one; nothing was taken.</source>
        <translation>%1: the only tables stand on hidden sheets (%2). Unhide the sheet and save the file, or give another one; nothing was taken.</translation>
    </message>
    <message id="backend.B-423">
        <source>%1: the seeker's file is wrong: field %2 (%3). Mend it after docs/match.md.</source>
        <translation>%1: the seeker's file is wrong: field %2 (%3). Mend it after docs/match.md.</translation>
    </message>
    <message id="backend.B-424">
        <source>%1 of the product is wrong (%2). Put back the file that ships with this version.</source>
        <translation>%1 of the product is wrong (%2). Put back the file that ships with this version.</translation>
    </message>
    <message id="backend.B-425">
        <source>Vacancy %1 does not wait for an officer (%2). Look up its number with: hall-backend held list.</source>
        <translation>Vacancy %1 does not wait for an officer (%2). Look up its number with: hall-backend held list.</translation>
    </message>
    <message id="backend.B-426">
        <source>There is no officer named %1. Look the name up with: hall-backend officers.</source>
        <translation>There is no officer named %1. Look the name up with: hall-backend officers.</translation>
    </message>
    <message id="backend.B-428">
        <source>No vacancy is of an employer or agency named %1; nobody was suspended. Near ones, with their open vacancies: %2. To have it hold from the next import on, give --ahead.</source>
        <translation>No vacancy is of an employer or agency named %1; nobody was suspended. Near ones, with their open vacancies: %2. To have it hold from the next import on, give --ahead.</translation>
    </message>
    <message id="backend.B-429">
        <source>Vacancy %1 cannot be released: its employer %2 is suspended. Lift that with: hall-backend lift-suspension NAME.</source>
        <translation>Vacancy %1 cannot be released: its employer %2 is suspended. Lift that with: hall-backend lift-suspension NAME.</translation>
    </message>
    <message id="backend.B-430">
        <source>No employer or agency named %1 is suspended. Suspended are: %2.</source>
        <translation>No employer or agency named %1 is suspended. Suspended are: %2.</translation>
    </message>
    <message id="backend.B-431">
        <source>That is no employer's name, or name or reason is too long (%1). Give the name as it stands on the vacancies: hall-backend vacancies.</source>
        <translation>That is no employer's name, or name or reason is too long (%1). Give the name as it stands on the vacancies: hall-backend vacancies.</translation>
    </message>
    <message id="backend.serving">
        <source>Serving at http://%1</source>
        <translation>Serving at http://%1</translation>
    </message>
    <message id="backend.holders_taken">
        <source>%1 people were taken in.</source>
        <translation>%1 people were taken in.</translation>
    </message>
    <message id="backend.key_once">
        <source>This is the key of %1; it is shown only now:</source>
        <translation>This is the key of %1; it is shown only now:</translation>
    </message>
    <message id="backend.start_password_once">
        <source>This is the start password of %1, good for %2 days and to be changed at the first sign-in; it is shown only now:</source>
        <translation>This is the start password of %1, good for %2 days and to be changed at the first sign-in; it is shown only now:</translation>
    </message>
    <message id="backend.officer_dismissed">
        <source>%1 can sign in no more, and is signed in nowhere.</source>
        <translation>%1 can sign in no more, and is signed in nowhere.</translation>
    </message>
    <message id="backend.officers_listed">
        <source>%1 officers.</source>
        <translation>%1 officers.</translation>
    </message>
    <message id="backend.officer_state.active">
        <source>can sign in</source>
        <translation>can sign in</translation>
    </message>
    <message id="backend.officer_state.start">
        <source>start password not changed yet</source>
        <translation>start password not changed yet</translation>
    </message>
    <message id="backend.officer_state.without">
        <source>has no password: enrol anew</source>
        <translation>has no password: enrol anew</translation>
    </message>
    <message id="backend.officer_state.dismissed">
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message id="backend.role.information">
        <source>information officer</source>
        <translation>information officer</translation>
    </message>
    <message id="backend.role.checker">
        <source>checker</source>
        <translation>checker</translation>
    </message>
    <message id="backend.role.duty">
        <source>duty officer</source>
        <translation>duty officer</translation>
    </message>
    <message id="backend.closed">
        <source>Vacancy %1 is closed (%2) and off every glass.</source>
        <translation>Vacancy %1 is closed (%2) and off every glass.</translation>
    </message>
    <message id="backend.answer_kept">
        <source>The answer for vacancy %1 is kept; %2 people will be told at their next visit.</source>
        <translation>The answer for vacancy %1 is kept; %2 people will be told at their next visit.</translation>
    </message>
    <message id="backend.asks_listed">
        <source>%1 vacancies to ask about. Working days are known up to %2.</source>
        <translation>%1 vacancies to ask about. Working days are known up to %2.</translation>
    </message>
    <message id="backend.asks_left">
        <source>No longer on the list, as they closed before an answer; whoever asked is told: %1.</source>
        <translation>No longer on the list, as they closed before an answer; whoever asked is told: %1.</translation>
    </message>
    <message id="backend.asks_resting">
        <source>These rest while they wait for an officer (hall-backend held list): %1.</source>
        <translation>These rest while they wait for an officer (hall-backend held list): %1.</translation>
    </message>
    <message id="backend.held_listed">
        <source>%1 vacancies wait for an officer.</source>
        <translation>%1 vacancies wait for an officer.</translation>
    </message>
    <message id="backend.held_released">
        <source>Released: %1. They are shown from now on, up to their last day.</source>
        <translation>Released: %1. They are shown from now on, up to their last day.</translation>
    </message>
    <message id="backend.held_refused">
        <source>Refused for good: %1.</source>
        <translation>Refused for good: %1.</translation>
    </message>
    <message id="backend.held_suspended">
        <source>the employer is suspended</source>
        <translation>the employer is suspended</translation>
    </message>
    <message id="backend.employer_suspended">
        <source>%1 is suspended: %2 open vacancies are off every glass, and what imports bring is held.</source>
        <translation>%1 is suspended: %2 open vacancies are off every glass, and what imports bring is held.</translation>
    </message>
    <message id="backend.employers_similar">
        <source>Not suspended, and of a similar name (open vacancies): %1.</source>
        <translation>Not suspended, and of a similar name (open vacancies): %1.</translation>
    </message>
    <message id="backend.suspension_lifted">
        <source>%1 is suspended no more: %2 vacancies are shown from now on, up to their last day.</source>
        <translation>%1 is suspended no more: %2 vacancies are shown from now on, up to their last day.</translation>
    </message>
    <message id="backend.suspension_left">
        <source>%1 more wait for an officer by themselves: hall-backend held list.</source>
        <translation>%1 more wait for an officer by themselves: hall-backend held list.</translation>
    </message>
    <message id="backend.suspensions_listed">
        <source>%1 employers and agencies are suspended.</source>
        <translation>%1 employers and agencies are suspended.</translation>
    </message>
    <message id="backend.snapshot_written">
        <source>%1: %2 vacancies were written.</source>
        <translation>%1: %2 vacancies were written.</translation>
    </message>
    <message id="backend.not_verified">
        <source>Nobody is said to have verified these vacancies: kiosks show them, boards do not. Import again with --verified-by NAME.</source>
        <translation>Nobody is said to have verified these vacancies: kiosks show them, boards do not. Import again with --verified-by NAME.</translation>
    </message>
    <message id="backend.unverified">
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message id="backend.listed">
        <source>%1 vacancies.</source>
        <translation>%1 vacancies.</translation>
    </message>
    <message id="backend.looked_at">
        <source>%1 rows read: %2 vacancies (%3 open on that day), %4 repeated, %5 rejected; import --preview says more.</source>
        <translation>%1 rows read: %2 vacancies (%3 open on that day), %4 repeated, %5 rejected; import --preview says more.</translation>
    </message>
    <message id="backend.found">
        <source>Found %1 vacancies, %2 of which only come near.</source>
        <translation>Found %1 vacancies, %2 of which only come near.</translation>
    </message>
    <message id="backend.search_understood">
        <source>Understood: %1</source>
        <translation>Understood: %1</translation>
    </message>
    <message id="backend.search_empty">
        <source>There is nothing to search for in it.</source>
        <translation>There is nothing to search for in it.</translation>
    </message>
    <message id="backend.search_cut">
        <source>It is too long; only its beginning was read.</source>
        <translation>It is too long; only its beginning was read.</translation>
    </message>
    <message id="backend.search_pay.month">
        <source>%1 yuan a month or more</source>
        <translation>%1 yuan a month or more</translation>
    </message>
    <message id="backend.search_pay.day">
        <source>%1 yuan a day or more</source>
        <translation>%1 yuan a day or more</translation>
    </message>
    <message id="backend.search_pay.hour">
        <source>%1 yuan an hour or more</source>
        <translation>%1 yuan an hour or more</translation>
    </message>
    <message id="ground.trade_near">
        <source>trade: %1 of 100 near to the person's</source>
        <translation>trade: %1 of 100 near to the person's</translation>
    </message>
    <message id="ground.trade_unknown">
        <source>trade: none of the person's is known</source>
        <translation>trade: none of the person's is known</translation>
    </message>
    <message id="ground.pay">
        <source>pay: %1 yuan a month, held against %2</source>
        <translation>pay: %1 yuan a month, held against %2</translation>
    </message>
    <message id="ground.pay_unknown">
        <source>pay: cannot be made a month's</source>
        <translation>pay: cannot be made a month's</translation>
    </message>
    <message id="ground.outside">
        <source>place: outside the city</source>
        <translation>place: outside the city</translation>
    </message>
    <message id="ground.no_district_wished">
        <source>place: no district wished for</source>
        <translation>place: no district wished for</translation>
    </message>
    <message id="ground.district_wished">
        <source>place: %1, as wished</source>
        <translation>place: %1, as wished</translation>
    </message>
    <message id="ground.district_beside">
        <source>place: %1, beside a wished one</source>
        <translation>place: %1, beside a wished one</translation>
    </message>
    <message id="ground.district_other">
        <source>place: %1, not wished for</source>
        <translation>place: %1, not wished for</translation>
    </message>
    <message id="ground.district_unknown">
        <source>place: no district is known</source>
        <translation>place: no district is known</translation>
    </message>
    <message id="ground.lodging">
        <source>place: far, but with lodging</source>
        <translation>place: far, but with lodging</translation>
    </message>
    <message id="ground.years">
        <source>years: %1 asked, %2 done</source>
        <translation>years: %1 asked, %2 done</translation>
    </message>
    <message id="ground.years_not_asked">
        <source>years: none asked, %1 done</source>
        <translation>years: none asked, %1 done</translation>
    </message>
    <message id="ground.years_unknown">
        <source>years: %1 asked, the person's are not known</source>
        <translation>years: %1 asked, the person's are not known</translation>
    </message>
    <message id="ground.shift_fits">
        <source>shift: one of those wished for</source>
        <translation>shift: one of those wished for</translation>
    </message>
    <message id="ground.shift_open">
        <source>shift: not wished for, or not stated</source>
        <translation>shift: not wished for, or not stated</translation>
    </message>
    <message id="ground.posted">
        <source>posting: %1 days old, %2 places</source>
        <translation>posting: %1 days old, %2 places</translation>
    </message>
    <message id="ground.welcome">
        <source>welcome: from the age of %1 on</source>
        <translation>welcome: from the age of %1 on</translation>
    </message>
    <message id="ground.welcome_none">
        <source>welcome: not named for this age</source>
        <translation>welcome: not named for this age</translation>
    </message>
    <message id="backend.match_group.fits">
        <source>Fits: %1</source>
        <translation>Fits: %1</translation>
    </message>
    <message id="backend.match_group.ask">
        <source>Ask first: %1</source>
        <translation>Ask first: %1</translation>
    </message>
    <message id="backend.match_group.one_step">
        <source>One step short: %1</source>
        <translation>One step short: %1</translation>
    </message>
    <message id="backend.match_group.further">
        <source>Further away: %1</source>
        <translation>Further away: %1</translation>
    </message>
    <message id="backend.match_group.closed">
        <source>Closed by law: %1</source>
        <translation>Closed by law: %1</translation>
    </message>
    <message id="backend.match_group.near">
        <source>Near trades, apart from these: %1</source>
        <translation>Near trades, apart from these: %1</translation>
    </message>
    <message id="backend.match_listed">
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
    <message id="backend.match_total">
        <source>On %1 there are %2 open posts of the person's trades (rules %3).</source>
        <translation>On %1 there are %2 open posts of the person's trades (rules %3).</translation>
    </message>
    <message id="backend.match_all_trades">
        <source>No trade is named, so all open posts count.</source>
        <translation>No trade is named, so all open posts count.</translation>
    </message>
    <message id="backend.match_pension">
        <source>A pension moves no post to another group. It changes words alone: 用工协议 for 劳动合同, no 失业登记, no benefit months (not verified).</source>
        <translation>A pension moves no post to another group. It changes words alone: 用工协议 for 劳动合同, no 失业登记, no benefit months (not verified).</translation>
    </message>
    <message id="backend.match_why">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="backend.why.no_such">
        <source>There is no vacancy of that number.</source>
        <translation>There is no vacancy of that number.</translation>
    </message>
    <message id="backend.why.not_open.filled">
        <source>It is not open: filled.</source>
        <translation>It is not open: filled.</translation>
    </message>
    <message id="backend.why.not_open.withdrawn">
        <source>It is not open: withdrawn.</source>
        <translation>It is not open: withdrawn.</translation>
    </message>
    <message id="backend.why.not_open.held">
        <source>It is not open: an officer must look at it first.</source>
        <translation>It is not open: an officer must look at it first.</translation>
    </message>
    <message id="backend.why.not_open.expired">
        <source>It is not open: its last day was %1.</source>
        <translation>It is not open: its last day was %1.</translation>
    </message>
    <message id="backend.why.own">
        <source>It is of the person's own trade.</source>
        <translation>It is of the person's own trade.</translation>
    </message>
    <message id="backend.why.near">
        <source>It is of a near trade, which stands apart.</source>
        <translation>It is of a near trade, which stands apart.</translation>
    </message>
    <message id="backend.why.near_barred">
        <source>It is of a near trade; those are listed only where they fit or may be asked about.</source>
        <translation>It is of a near trade; those are listed only where they fit or may be asked about.</translation>
    </message>
    <message id="backend.why.other">
        <source>It is of another trade (%1) and not a near one, so it is not counted.</source>
        <translation>It is of another trade (%1) and not a near one, so it is not counted.</translation>
    </message>
    <message id="backend.why.group">
        <source>Its group: %1.</source>
        <translation>Its group: %1.</translation>
    </message>
    <message id="backend.why.group_if">
        <source>Were it of the person's trade, its group would be: %1.</source>
        <translation>Were it of the person's trade, its group would be: %1.</translation>
    </message>
    <message id="backend.why.group.fits">
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message id="backend.why.group.ask">
        <source>ask first</source>
        <translation>ask first</translation>
    </message>
    <message id="backend.why.group.one_step">
        <source>one step short</source>
        <translation>one step short</translation>
    </message>
    <message id="backend.why.group.further">
        <source>further away</source>
        <translation>further away</translation>
    </message>
    <message id="backend.why.group.closed">
        <source>closed by law</source>
        <translation>closed by law</translation>
    </message>
    <message id="backend.why.bar">
        <source>What stands between: %1.</source>
        <translation>What stands between: %1.</translation>
    </message>
    <message id="backend.why.bar_none">
        <source>Nothing stands between.</source>
        <translation>Nothing stands between.</translation>
    </message>
    <message id="backend.why.place">
        <source>It stands at place %1 of %2 in its list.</source>
        <translation>It stands at place %1 of %2 in its list.</translation>
    </message>
    <message id="backend.why.beyond">
        <source>The list was asked for up to place %1.</source>
        <translation>The list was asked for up to place %1.</translation>
    </message>
    <message id="backend.why.counted">
        <source>This group is counted and not listed.</source>
        <translation>This group is counted and not listed.</translation>
    </message>
    <message id="backend.why.score">
        <source>Score %1 of 100:</source>
        <translation>Score %1 of 100:</translation>
    </message>
    <message id="backend.why.part">
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message id="backend.check_settings">
        <source>Settings and file of halls can be used.</source>
        <translation>Settings and file of halls can be used.</translation>
    </message>
    <message id="backend.check_calendar">
        <source>The calendar of working days can be used.</source>
        <translation>The calendar of working days can be used.</translation>
    </message>
    <message id="backend.calendar_misses">
        <source>The calendar of working days has no year %1: add it (setting `calendar`), else boards ask staff day by day.</source>
        <translation>The calendar of working days has no year %1: add it (setting `calendar`), else boards ask staff day by day.</translation>
    </message>
    <message id="backend.check_database">
        <source>The database is whole.</source>
        <translation>The database is whole.</translation>
    </message>
    <message id="backend.check_port">
        <source>The port is free.</source>
        <translation>The port is free.</translation>
    </message>
    <message id="backend.imported">
        <source>%1: %2 rows read, %3 loaded (%4 to be shown, %5 not, %6 of these on hold), %7 repeated, %8 rejected.</source>
        <translation>%1: %2 rows read, %3 loaded (%4 to be shown, %5 not, %6 of these on hold), %7 repeated, %8 rejected.</translation>
    </message>
    <message id="backend.held_for">
        <source>on hold for: %1</source>
        <translation>on hold for: %1</translation>
    </message>
    <message id="backend.suspended">
        <source>%1 more are not shown, for their employer is suspended: hall-backend suspensions</source>
        <translation>%1 more are not shown, for their employer is suspended: hall-backend suspensions</translation>
    </message>
    <message id="backend.judged_anew">
        <source>%1 known vacancies were judged anew, for their text changed: %2</source>
        <translation>%1 known vacancies were judged anew, for their text changed: %2</translation>
    </message>
    <message id="backend.rejected_rows">
        <source>The rejected rows and their reasons are in %1.</source>
        <translation>The rejected rows and their reasons are in %1.</translation>
    </message>
    <message id="backend.reject.no_title">
        <source>no title</source>
        <translation>no title</translation>
    </message>
    <message id="backend.reject.no_employer">
        <source>no employer</source>
        <translation>no employer</translation>
    </message>
    <message id="backend.reject.title_too_long">
        <source>the title is longer than 200 characters</source>
        <translation>the title is longer than 200 characters</translation>
    </message>
    <message id="backend.reject.employer_too_long">
        <source>the employer's name is longer than 200 characters</source>
        <translation>the employer's name is longer than 200 characters</translation>
    </message>
    <message id="backend.profiled">
        <source>Read by the profile %1.</source>
        <translation>Read by the profile %1.</translation>
    </message>
    <message id="backend.sheet">
        <source>Sheet %1: header in line %2, %3 rows.</source>
        <translation>Sheet %1: header in line %2, %3 rows.</translation>
    </message>
    <message id="backend.more_sheets">
        <source>And %1 more sheets.</source>
        <translation>And %1 more sheets.</translation>
    </message>
    <message id="backend.repeats">
        <source>%1 rows repeat others: %2.</source>
        <translation>%1 rows repeat others: %2.</translation>
    </message>
    <message id="backend.told.sheet_without_header">
        <source>%1 sheets without a known header were passed over: %2.</source>
        <translation>%1 sheets without a known header were passed over: %2.</translation>
    </message>
    <message id="backend.told.sheet_hidden">
        <source>%1 hidden sheets were left out: %2.</source>
        <translation>%1 hidden sheets were left out: %2.</translation>
    </message>
    <message id="backend.told.hidden_row">
        <source>%1 hidden rows were left out (%2). Show them in the table and import it again if they count.</source>
        <translation>%1 hidden rows were left out (%2). Show them in the table and import it again if they count.</translation>
    </message>
    <message id="backend.told.open_quote">
        <source>%1 quotes were opened and never closed (line %2): the lines below were read as rows.</source>
        <translation>%1 quotes were opened and never closed (line %2): the lines below were read as rows.</translation>
    </message>
    <message id="backend.told.damaged">
        <source>%1 rows hold characters that were damaged already (%2).</source>
        <translation>%1 rows hold characters that were damaged already (%2).</translation>
    </message>
    <message id="backend.told.error_cell">
        <source>%1 error cells such as #N/A count as empty (%2).</source>
        <translation>%1 error cells such as #N/A count as empty (%2).</translation>
    </message>
    <message id="backend.told.merged_row">
        <source>%1 rows took over what stands in a merged cell (%2).</source>
        <translation>%1 rows took over what stands in a merged cell (%2).</translation>
    </message>
    <message id="backend.told.turned_back">
        <source>%3: %1 cells had become dates (1-2 as 1月2日) and were turned back (%2).</source>
        <translation>%3: %1 cells had become dates (1-2 as 1月2日) and were turned back (%2).</translation>
    </message>
    <message id="backend.told.no_id">
        <source>%1 ids are none (such as 4.40106E+17): those rows were compared by all their cells (%2).</source>
        <translation>%1 ids are none (such as 4.40106E+17): those rows were compared by all their cells (%2).</translation>
    </message>
    <message id="backend.told.unread">
        <source>%3: %1 cells could not be read and count as not stated (%2).</source>
        <translation>%3: %1 cells could not be read and count as not stated (%2).</translation>
    </message>
    <message id="backend.told.cut">
        <source>%3: %1 texts were too long and were cut (%2).</source>
        <translation>%3: %1 texts were too long and were cut (%2).</translation>
    </message>
    <message id="backend.told.zero_open">
        <source>%1 rows are still recruiting with a count of 0: the count is taken for unknown (%2).</source>
        <translation>%1 rows are still recruiting with a count of 0: the count is taken for unknown (%2).</translation>
    </message>
    <message id="backend.told.contact">
        <source>%1 rows say how to reach somebody: moved where only officers see it (%2).</source>
        <translation>%1 rows say how to reach somebody: moved where only officers see it (%2).</translation>
    </message>
    <message id="backend.told.stale">
        <source>%1 postings are old and name no end date: held for the officer (%2).</source>
        <translation>%1 postings are old and name no end date: held for the officer (%2).</translation>
    </message>
    <message id="backend.told.unused_column">
        <source>%1 columns were not understood and not used: %2.</source>
        <translation>%1 columns were not understood and not used: %2.</translation>
    </message>
    <message id="backend.sure.said">
        <source>as said</source>
        <translation>as said</translation>
    </message>
    <message id="backend.sure.name">
        <source>by its usual name</source>
        <translation>by its usual name</translation>
    </message>
    <message id="backend.sure.part">
        <source>by a part of its name</source>
        <translation>by a part of its name</translation>
    </message>
    <message id="backend.sure.unknown">
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message id="backend.preview.sheet">
        <source>sheet %1 · header in line %2 · %3 rows, %4 of them rejected</source>
        <translation>sheet %1 · header in line %2 · %3 rows, %4 of them rejected</translation>
    </message>
    <message id="backend.preview.column">
        <source>%1  %2 → %3 (%4; %5 of %6 filled cells read)</source>
        <translation>%1  %2 → %3 (%4; %5 of %6 filled cells read)</translation>
    </message>
    <message id="backend.preview.unused">
        <source>%1  %2 → - (%3; %4 filled cells)</source>
        <translation>%1  %2 → - (%3; %4 filled cells)</translation>
    </message>
    <message id="backend.preview.nothing">
        <source>A preview: nothing was taken in.</source>
        <translation>A preview: nothing was taken in.</translation>
    </message>
    <message id="backend.B-440">
        <source>%1: the file of signals cannot be used (%2). Mend it after the example of assets/rules/emergency.toml.</source>
        <translation>%1: the file of signals cannot be used (%2). Mend it after the example of assets/rules/emergency.toml.</translation>
    </message>
    <message id="backend.B-441">
        <source>Nothing was raised or lifted: %1 (%2).</source>
        <translation>Nothing was raised or lifted: %1 (%2).</translation>
    </message>
    <message id="backend.interrupt_raised">
        <source>Number %1 stands on the boards of %2. Nobody else has looked at it yet.</source>
        <translation>Number %1 stands on the boards of %2. Nobody else has looked at it yet.</translation>
    </message>
    <message id="backend.interrupt_lifted">
        <source>Number %1 is off the boards of %2.</source>
        <translation>Number %1 is off the boards of %2.</translation>
    </message>
    <message id="backend.interrupts_listed">
        <source>%1 stand now.</source>
        <translation>%1 stand now.</translation>
    </message>
    <message id="backend.unchecked">
        <source>unchecked</source>
        <translation>unchecked</translation>
    </message>
    <message id="backend.B-427">
        <source>Window %1 cannot do that (%2). What is open and who waits says: hall-backend queue list --hall HALL.</source>
        <translation>Window %1 cannot do that (%2). What is open and who waits says: hall-backend queue list --hall HALL.</translation>
    </message>
    <message id="backend.window_opened">
        <source>Window %1 is open until it is closed, or the day is over.</source>
        <translation>Window %1 is open until it is closed, or the day is over.</translation>
    </message>
    <message id="backend.window_closed">
        <source>Window %1 is closed.</source>
        <translation>Window %1 is closed.</translation>
    </message>
    <message id="backend.number_called">
        <source>%1 is called to window %2 (time %3 today); %4 wait still.</source>
        <translation>%1 is called to window %2 (time %3 today); %4 wait still.</translation>
    </message>
    <message id="backend.queue_listed">
        <source>%1: %2 numbers taken today, %3 wait, %4 windows are open.</source>
        <translation>%1: %2 numbers taken today, %3 wait, %4 windows are open.</translation>
    </message>
    <message id="backend.B-460">
        <source>No machine waits as %1 (waiting: %2). Look at who waits with: hall-backend enrolments.</source>
        <translation>No machine waits as %1 (waiting: %2). Look at who waits with: hall-backend enrolments.</translation>
    </message>
    <message id="backend.B-461">
        <source>More than one machine waits as %1 (%2). Say which with --hall and --number, the number on its screen.</source>
        <translation>More than one machine waits as %1 (%2). Say which with --hall and --number, the number on its screen.</translation>
    </message>
    <message id="backend.B-462">
        <source>%1 cannot be enrolled as it asked any more (%2). Do as the code says in docs/failure-codes.md, or refuse the machine: hall-backend refuse %1.</source>
        <translation>%1 cannot be enrolled as it asked any more (%2). Do as the code says in docs/failure-codes.md, or refuse the machine: hall-backend refuse %1.</translation>
    </message>
    <message id="backend.B-463">
        <source>No codes were made. Give --count 1 to 200 and --days 1 to 366.</source>
        <translation>No codes were made. Give --count 1 to 200 and --days 1 to 366.</translation>
    </message>
    <message id="backend.B-464">
        <source>There is no machine %1 in the hall %2. Read its number off its label.</source>
        <translation>There is no machine %1 in the hall %2. Read its number off its label.</translation>
    </message>
    <message id="backend.codes_once">
        <source>%1 codes for %2, good until %3; they are shown only now:</source>
        <translation>%1 codes for %2, good until %3; they are shown only now:</translation>
    </message>
    <message id="backend.codes_withdrawn">
        <source>%1 unused codes are good no more.</source>
        <translation>%1 unused codes are good no more.</translation>
    </message>
    <message id="backend.replacing">
        <source>takes the place of another</source>
        <translation>takes the place of another</translation>
    </message>
    <message id="backend.machines_waiting">
        <source>%1 machines wait. Compare the number with the machine's screen before you approve it.</source>
        <translation>%1 machines wait. Compare the number with the machine's screen before you approve it.</translation>
    </message>
    <message id="backend.machine_approved">
        <source>%1 in %2 is enrolled.</source>
        <translation>%1 in %2 is enrolled.</translation>
    </message>
    <message id="backend.machine_refused">
        <source>%1 in %2 is refused; its code is used up.</source>
        <translation>%1 in %2 is refused; its code is used up.</translation>
    </message>
    <message id="backend.machine_retired">
        <source>%1 in %2 is known no more.</source>
        <translation>%1 in %2 is known no more.</translation>
    </message>
    <message id="backend.stick_sealed">
        <source>The hall's stick at %1 is sealed.</source>
        <translation>The hall's stick at %1 is sealed.</translation>
    </message>
</context>
</TS>
