<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="backend.B-401">
        <source>%1: the database cannot be used (%2). Put the last copy in its place, or mend the folder's rights.</source>
        <translation>%1：數據庫不能使用（%2）。請放回最近的備份，或檢查資料夾的權限。</translation>
    </message>
    <message id="backend.B-402">
        <source>The database is of version %1, and this program knows versions up to %2. Start the newer program.</source>
        <translation>數據庫是更新的版本（%1）寫的，本程式只認得到 %2。請啟動新版本。</translation>
    </message>
    <message id="backend.B-403">
        <source>%1: another program is writing into the database (%2). Wait for its end, then try again.</source>
        <translation>%1：另一個程式正在寫數據庫（%2）。請等它結束後再試。</translation>
    </message>
    <message id="backend.B-404">
        <source>Port %1 at %2 cannot be used (%3). End the program that uses it, or set another port.</source>
        <translation>連接埠 %1（地址 %2）不能使用（%3）。請關閉佔用它的程式，或在設定裏換一個 port。</translation>
    </message>
    <message id="backend.B-405">
        <source>Entry %1, field %2 is wrong (%3). Nothing of the file was taken; mend it and import it again.</source>
        <translation>第 %1 條的 %2 不對（%3）。整個檔案都沒有匯入；請改正後再匯入。</translation>
    </message>
    <message id="backend.B-406">
        <source>%1: the file of halls cannot be used (%2). Mend it after the example of assets/rules/halls.toml.</source>
        <translation>%1：市場檔案不能使用（%2）。請照 assets/rules/halls.toml 的樣子改正。</translation>
    </message>
    <message id="backend.B-407">
        <source>There is no hall named %1. There are: %2.</source>
        <translation>沒有叫 %1 的市場。現有：%2。</translation>
    </message>
    <message id="backend.B-408">
        <source>There is no vacancy %1, or it is closed for another reason (%2). Look up its number with: hall-backend vacancies.</source>
        <translation>沒有編號 %1 的職位，或它已因別的原因關閉（%2）。請用 hall-backend vacancies 查編號。</translation>
    </message>
    <message id="backend.B-409">
        <source>%1 is enrolled already. Take another name, or give --again: the old key or password is then no longer good.</source>
        <translation>%1 已經登記過。請換一個名字，或加 --again：舊密鑰或舊密碼即作廢。</translation>
    </message>
    <message id="backend.B-410">
        <source>%1: the file cannot be read or written (%2). Mend its path or its rights.</source>
        <translation>%1：檔案不能讀寫（%2）。請檢查路徑和權限。</translation>
    </message>
    <message id="backend.B-411">
        <source>All numbers of six digits were given out. Begin a new database: numbers are never used twice.</source>
        <translation>六位編號已經用完。請換一個新的數據庫：編號從不重複使用。</translation>
    </message>
    <message id="backend.B-412">
        <source>%1: this cannot be read as a table (%2). Save it as XLSX or CSV (UTF-8 or GB18030) and import it again; nothing of it was taken.</source>
        <translation>%1：讀不成表格（%2）。請另存為 XLSX 或 CSV（UTF-8 或 GB18030）再導入；檔案中的內容一行也沒有導入。</translation>
    </message>
    <message id="backend.B-413">
        <source>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</source>
        <translation>%1：表格裡找不到這些欄：%2。表格的欄有：%3。請用 --columns %4 說明是哪一欄；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-414">
        <source>%1 (from --columns or the profile) is wrong. One may write: %2.</source>
        <translation>--columns 或來源設定裡的 %1 不對。可以寫的有：%2。</translation>
    </message>
    <message id="backend.B-415">
        <source>%1: the file is empty, without a header and without rows. Give another file.</source>
        <translation>%1：檔案是空的，沒有標題列也沒有內容。請換一個檔案。</translation>
    </message>
    <message id="backend.B-416">
        <source>%1: this is %2, which cannot be read as a table. Open it with Excel, WPS or LibreOffice, save it as XLSX without a password and import that; nothing was taken.</source>
        <translation>%1：這是 %2 格式，不能當表格讀取。請用 Excel、WPS 或 LibreOffice 開啟，另存為不加密碼的 XLSX 再導入；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-417">
        <source>%1: the file is too large (%2). Delete what stands far below or right of the table, or part the table into several files; nothing was taken.</source>
        <translation>%1：檔案太大（%2）。請刪去表格下方、右方很遠處的內容，或把表格分成幾個檔案；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-418">
        <source>%1: the file was changed while it was read. Wait until it is saved, then import it again; nothing was taken.</source>
        <translation>%1：讀取期間檔案被改動。請等它儲存好再導入；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-419">
        <source>%1: the file of source profiles is wrong (%2). Mend it after docs/importing.md; nothing was taken.</source>
        <translation>%1：來源設定檔不對（%2）。請按 docs/importing.md 改正；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-420">
        <source>%1: the file of working days is wrong (%2). Mend it after the example of assets/rules/calendar.toml.</source>
        <translation>%1：工作日檔案唔啱（%2）。請照 assets/rules/calendar.toml 嘅樣改好。</translation>
    </message>
    <message id="backend.B-421">
        <source>No answer was taken for vacancy %1 (%2). Look up its number with: hall-backend ask list.</source>
        <translation>職位 %1 嘅答覆冇收到（%2）。編號請用 hall-backend ask list 查。</translation>
    </message>
    <message id="backend.B-422">
        <source>%1: the only tables stand on hidden sheets (%2). Unhide the sheet and save the file, or give another one; nothing was taken.</source>
        <translation>%1：表格只在隱藏的工作表裏（%2）。請取消隱藏後儲存再導入，或換一個檔案；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-423">
        <source>%1: the seeker's file is wrong: field %2 (%3). Mend it after docs/match.md.</source>
        <translation>%1：求職者檔案唔啱：%2 一欄（%3）。請照 docs/match.md 改好。</translation>
    </message>
    <message id="backend.B-424">
        <source>%1 of the product is wrong (%2). Put back the file that ships with this version.</source>
        <translation>產品入面嘅 %1 唔啱（%2）。請換返呢個版本原本嘅檔案。</translation>
    </message>
    <message id="backend.B-425">
        <source>Vacancy %1 does not wait for an officer (%2). Look up its number with: hall-backend held list.</source>
        <translation>職位 %1 唔喺待審核之列（%2）。編號請用 hall-backend held list 查。</translation>
    </message>
    <message id="backend.B-426">
        <source>There is no officer named %1. Look the name up with: hall-backend officers.</source>
        <translation>冇叫 %1 嘅工作人員。姓名請用 hall-backend officers 查。</translation>
    </message>
    <message id="backend.B-428">
        <source>No vacancy is of an employer or agency named %1; nobody was suspended. Near ones, with their open vacancies: %2. To have it hold from the next import on, give --ahead.</source>
        <translation>冇單位或者機構叫 %1 嘅職位，冇暫停任何單位。相近嘅名稱（請緊人嘅職位數）：%2。想由下次匯入起生效，請加 --ahead。</translation>
    </message>
    <message id="backend.B-429">
        <source>Vacancy %1 cannot be released: its employer %2 is suspended. Lift that with: hall-backend lift-suspension NAME.</source>
        <translation>職位 %1 唔可以放行：單位 %2 已經被暫停。請先用 hall-backend lift-suspension 名稱 解除。</translation>
    </message>
    <message id="backend.B-430">
        <source>No employer or agency named %1 is suspended. Suspended are: %2.</source>
        <translation>冇叫 %1 嘅單位或者機構被暫停。已經暫停嘅有：%2。</translation>
    </message>
    <message id="backend.B-431">
        <source>That is no employer's name, or name or reason is too long (%1). Give the name as it stands on the vacancies: hall-backend vacancies.</source>
        <translation>呢個唔係單位名稱，或者名稱、原因太長（%1）。請照職位上面嘅名稱寫，可以用 hall-backend vacancies 查。</translation>
    </message>
    <message id="backend.serving">
        <source>Serving at http://%1</source>
        <translation>服務已啟動：http://%1</translation>
    </message>
    <message id="backend.holders_taken">
        <source>%1 people were taken in.</source>
        <translation>已匯入 %1 人。</translation>
    </message>
    <message id="backend.key_once">
        <source>This is the key of %1; it is shown only now:</source>
        <translation>這是 %1 的密鑰，只顯示這一次：</translation>
    </message>
    <message id="backend.start_password_once">
        <source>This is the start password of %1, good for %2 days and to be changed at the first sign-in; it is shown only now:</source>
        <translation>這是 %1 的初始密碼，%2 日內有效，首次登入須更改；只顯示這一次：</translation>
    </message>
    <message id="backend.officer_dismissed">
        <source>%1 can sign in no more, and is signed in nowhere.</source>
        <translation>%1 已停用，所有登入都已結束。</translation>
    </message>
    <message id="backend.officers_listed">
        <source>%1 officers.</source>
        <translation>%1 名工作人員。</translation>
    </message>
    <message id="backend.officer_state.active">
        <source>can sign in</source>
        <translation>可登入</translation>
    </message>
    <message id="backend.officer_state.start">
        <source>start password not changed yet</source>
        <translation>初始密碼未更改</translation>
    </message>
    <message id="backend.officer_state.without">
        <source>has no password: enrol anew</source>
        <translation>冇密碼，須重新登記</translation>
    </message>
    <message id="backend.officer_state.dismissed">
        <source>dismissed</source>
        <translation>已停用</translation>
    </message>
    <message id="backend.role.information">
        <source>information officer</source>
        <translation>資訊員</translation>
    </message>
    <message id="backend.role.checker">
        <source>checker</source>
        <translation>審核人</translation>
    </message>
    <message id="backend.role.duty">
        <source>duty officer</source>
        <translation>值班負責人</translation>
    </message>
    <message id="backend.closed">
        <source>Vacancy %1 is closed (%2) and off every glass.</source>
        <translation>職位 %1 已關閉（%2），不再顯示。</translation>
    </message>
    <message id="backend.answer_kept">
        <source>The answer for vacancy %1 is kept; %2 people will be told at their next visit.</source>
        <translation>職位 %1 嘅答覆記低咗；下次嚟嗰陣會話畀 %2 個人知。</translation>
    </message>
    <message id="backend.asks_listed">
        <source>%1 vacancies to ask about. Working days are known up to %2.</source>
        <translation>共 %1 個職位要問。工作日曆到 %2 為止。</translation>
    </message>
    <message id="backend.asks_left">
        <source>No longer on the list, as they closed before an answer; whoever asked is told: %1.</source>
        <translation>已關閉、唔使再問嘅職位（會話畀問過嘅人知）：%1。</translation>
    </message>
    <message id="backend.asks_resting">
        <source>These rest while they wait for an officer (hall-backend held list): %1.</source>
        <translation>待審核期間暫時唔去問（睇 hall-backend held list）：%1。</translation>
    </message>
    <message id="backend.held_listed">
        <source>%1 vacancies wait for an officer.</source>
        <translation>共 %1 個職位待審核。</translation>
    </message>
    <message id="backend.held_released">
        <source>Released: %1. They are shown from now on, up to their last day.</source>
        <translation>已放行：%1。由而家起展示，直到有效期為止。</translation>
    </message>
    <message id="backend.held_refused">
        <source>Refused for good: %1.</source>
        <translation>已拒絕：%1。以後唔再展示。</translation>
    </message>
    <message id="backend.held_suspended">
        <source>the employer is suspended</source>
        <translation>單位（機構）已被暫停</translation>
    </message>
    <message id="backend.employer_suspended">
        <source>%1 is suspended: %2 open vacancies are off every glass, and what imports bring is held.</source>
        <translation>%1 已暫停：%2 個請緊人嘅職位已經喺所有螢幕撤下，以後匯入嘅都唔展示。</translation>
    </message>
    <message id="backend.employers_similar">
        <source>Not suspended, and of a similar name (open vacancies): %1.</source>
        <translation>名稱相近、冇暫停嘅（請緊人嘅職位數）：%1。</translation>
    </message>
    <message id="backend.suspension_lifted">
        <source>%1 is suspended no more: %2 vacancies are shown from now on, up to their last day.</source>
        <translation>%1 已經解除暫停：%2 個職位由而家起展示，直到有效期為止。</translation>
    </message>
    <message id="backend.suspension_left">
        <source>%1 more wait for an officer by themselves: hall-backend held list.</source>
        <translation>另外有 %1 個本身就待審核：睇 hall-backend held list。</translation>
    </message>
    <message id="backend.suspensions_listed">
        <source>%1 employers and agencies are suspended.</source>
        <translation>共 %1 間單位（機構）被暫停。</translation>
    </message>
    <message id="backend.snapshot_written">
        <source>%1: %2 vacancies were written.</source>
        <translation>%1：已寫入 %2 個職位。</translation>
    </message>
    <message id="backend.not_verified">
        <source>Nobody is said to have verified these vacancies: kiosks show them, boards do not. Import again with --verified-by NAME.</source>
        <translation>沒有寫明這些崗位由誰核實：觸摸屏照常顯示，大屏不顯示。請加 --verified-by 姓名 再匯入一次。</translation>
    </message>
    <message id="backend.unverified">
        <source>not verified</source>
        <translation>待核實</translation>
    </message>
    <message id="backend.listed">
        <source>%1 vacancies.</source>
        <translation>共 %1 個職位。</translation>
    </message>
    <message id="backend.looked_at">
        <source>%1 rows read: %2 vacancies (%3 open on that day), %4 repeated, %5 rejected; import --preview says more.</source>
        <translation>讀取 %1 行：職位 %2 個（當天可展示 %3 個），重複 %4，拒收 %5；詳情見 import --preview。</translation>
    </message>
    <message id="backend.found">
        <source>Found %1 vacancies, %2 of which only come near.</source>
        <translation>找到 %1 個職位，其中 %2 個只是相近。</translation>
    </message>
    <message id="backend.search_understood">
        <source>Understood: %1</source>
        <translation>理解為：%1</translation>
    </message>
    <message id="backend.search_empty">
        <source>There is nothing to search for in it.</source>
        <translation>沒有可以查找的內容。</translation>
    </message>
    <message id="backend.search_cut">
        <source>It is too long; only its beginning was read.</source>
        <translation>內容太長，只看了開頭。</translation>
    </message>
    <message id="backend.search_pay.month">
        <source>%1 yuan a month or more</source>
        <translation>每月 %1 元以上</translation>
    </message>
    <message id="backend.search_pay.day">
        <source>%1 yuan a day or more</source>
        <translation>每天 %1 元以上</translation>
    </message>
    <message id="backend.search_pay.hour">
        <source>%1 yuan an hour or more</source>
        <translation>每小時 %1 元以上</translation>
    </message>
    <message id="ground.trade_near">
        <source>trade: %1 of 100 near to the person's</source>
        <translation>工種：同本人嘅工種相近 %1%</translation>
    </message>
    <message id="ground.trade_unknown">
        <source>trade: none of the person's is known</source>
        <translation>工種：唔知本人嘅工種</translation>
    </message>
    <message id="ground.pay">
        <source>pay: %1 yuan a month, held against %2</source>
        <translation>人工：折合每月 %1 元，以每月 %2 元嚟比</translation>
    </message>
    <message id="ground.pay_unknown">
        <source>pay: cannot be made a month's</source>
        <translation>人工：計唔到月薪</translation>
    </message>
    <message id="ground.outside">
        <source>place: outside the city</source>
        <translation>地點：唔喺本市</translation>
    </message>
    <message id="ground.no_district_wished">
        <source>place: no district wished for</source>
        <translation>地點：本人冇揀區</translation>
    </message>
    <message id="ground.district_wished">
        <source>place: %1, as wished</source>
        <translation>地點：%1，係本人揀嘅區</translation>
    </message>
    <message id="ground.district_beside">
        <source>place: %1, beside a wished one</source>
        <translation>地點：%1，隔籬就係本人揀嘅區</translation>
    </message>
    <message id="ground.district_other">
        <source>place: %1, not wished for</source>
        <translation>地點：%1，唔係本人揀嘅區</translation>
    </message>
    <message id="ground.district_unknown">
        <source>place: no district is known</source>
        <translation>地點：睇唔出喺邊個區</translation>
    </message>
    <message id="ground.lodging">
        <source>place: far, but with lodging</source>
        <translation>地點：唔近，但包住</translation>
    </message>
    <message id="ground.years">
        <source>years: %1 asked, %2 done</source>
        <translation>經驗：要 %1 年，本人有 %2 年</translation>
    </message>
    <message id="ground.years_not_asked">
        <source>years: none asked, %1 done</source>
        <translation>經驗：冇要求，本人有 %1 年</translation>
    </message>
    <message id="ground.years_unknown">
        <source>years: %1 asked, the person's are not known</source>
        <translation>經驗：要 %1 年，本人嘅唔清楚</translation>
    </message>
    <message id="ground.shift_fits">
        <source>shift: one of those wished for</source>
        <translation>班次：合本人心意</translation>
    </message>
    <message id="ground.shift_open">
        <source>shift: not wished for, or not stated</source>
        <translation>班次：本人冇要求，或者職位冇寫</translation>
    </message>
    <message id="ground.posted">
        <source>posting: %1 days old, %2 places</source>
        <translation>發佈：%1 日前，請 %2 人</translation>
    </message>
    <message id="ground.welcome">
        <source>welcome: from the age of %1 on</source>
        <translation>歡迎：歡迎 %1 歲以上嘅人</translation>
    </message>
    <message id="ground.welcome_none">
        <source>welcome: not named for this age</source>
        <translation>歡迎：冇寫歡迎呢個年紀</translation>
    </message>
    <message id="backend.match_group.fits">
        <source>Fits: %1</source>
        <translation>適合：%1 個</translation>
    </message>
    <message id="backend.match_group.ask">
        <source>Ask first: %1</source>
        <translation>先問一聲：%1 個</translation>
    </message>
    <message id="backend.match_group.one_step">
        <source>One step short: %1</source>
        <translation>仲差一步：%1 個</translation>
    </message>
    <message id="backend.match_group.further">
        <source>Further away: %1</source>
        <translation>差得多啲：%1 個</translation>
    </message>
    <message id="backend.match_group.closed">
        <source>Closed by law: %1</source>
        <translation>按規定而家唔做得：%1 個</translation>
    </message>
    <message id="backend.match_group.near">
        <source>Near trades, apart from these: %1</source>
        <translation>相近工種（另計）：%1 個</translation>
    </message>
    <message id="backend.match_listed">
        <source>The first %1 are listed.</source>
        <translation>列出頭 %1 個。</translation>
    </message>
    <message id="backend.match_total">
        <source>On %1 there are %2 open posts of the person's trades (rules %3).</source>
        <translation>%1 呢日，本人嘅工種有 %2 個請緊人嘅職位（規則 %3）。</translation>
    </message>
    <message id="backend.match_all_trades">
        <source>No trade is named, so all open posts count.</source>
        <translation>冇寫工種，所以請緊人嘅職位都計。</translation>
    </message>
    <message id="backend.match_pension">
        <source>A pension moves no post to another group. It changes words alone: 用工协议 for 劳动合同, no 失业登记, no benefit months (not verified).</source>
        <translation>攞退休金唔改變職位嘅分組，只改變用語：簽用工協議，唔辦失業登記，唔計攞失業金嘅月數（待核實）。</translation>
    </message>
    <message id="backend.match_why">
        <source>%1: %2</source>
        <translation>%1：%2 個</translation>
    </message>
    <message id="backend.why.no_such">
        <source>There is no vacancy of that number.</source>
        <translation>冇呢個編號嘅職位。</translation>
    </message>
    <message id="backend.why.not_open.filled">
        <source>It is not open: filled.</source>
        <translation>冇請人：已經請滿。</translation>
    </message>
    <message id="backend.why.not_open.withdrawn">
        <source>It is not open: withdrawn.</source>
        <translation>冇請人：單位已經撤回。</translation>
    </message>
    <message id="backend.why.not_open.held">
        <source>It is not open: an officer must look at it first.</source>
        <translation>冇請人：等緊職員核實。</translation>
    </message>
    <message id="backend.why.not_open.expired">
        <source>It is not open: its last day was %1.</source>
        <translation>冇請人：%1 已經到期。</translation>
    </message>
    <message id="backend.why.own">
        <source>It is of the person's own trade.</source>
        <translation>係本人嘅工種。</translation>
    </message>
    <message id="backend.why.near">
        <source>It is of a near trade, which stands apart.</source>
        <translation>係相近工種，另列。</translation>
    </message>
    <message id="backend.why.near_barred">
        <source>It is of a near trade; those are listed only where they fit or may be asked about.</source>
        <translation>係相近工種；相近工種只列適合同先問一聲嘅。</translation>
    </message>
    <message id="backend.why.other">
        <source>It is of another trade (%1) and not a near one, so it is not counted.</source>
        <translation>係第啲工種（%1），又唔相近，所以唔計。</translation>
    </message>
    <message id="backend.why.group">
        <source>Its group: %1.</source>
        <translation>分組：%1。</translation>
    </message>
    <message id="backend.why.group_if">
        <source>Were it of the person's trade, its group would be: %1.</source>
        <translation>如果係本人嘅工種，分組會係：%1。</translation>
    </message>
    <message id="backend.why.group.fits">
        <source>fits</source>
        <translation>適合</translation>
    </message>
    <message id="backend.why.group.ask">
        <source>ask first</source>
        <translation>先問一聲</translation>
    </message>
    <message id="backend.why.group.one_step">
        <source>one step short</source>
        <translation>仲差一步</translation>
    </message>
    <message id="backend.why.group.further">
        <source>further away</source>
        <translation>差得多啲</translation>
    </message>
    <message id="backend.why.group.closed">
        <source>closed by law</source>
        <translation>按規定而家唔做得</translation>
    </message>
    <message id="backend.why.bar">
        <source>What stands between: %1.</source>
        <translation>差喺：%1。</translation>
    </message>
    <message id="backend.why.bar_none">
        <source>Nothing stands between.</source>
        <translation>冇嘢阻住。</translation>
    </message>
    <message id="backend.why.place">
        <source>It stands at place %1 of %2 in its list.</source>
        <translation>喺名單排第 %1，一共 %2 個。</translation>
    </message>
    <message id="backend.why.beyond">
        <source>The list was asked for up to place %1.</source>
        <translation>名單只列到第 %1 個。</translation>
    </message>
    <message id="backend.why.counted">
        <source>This group is counted and not listed.</source>
        <translation>呢組只計數，唔列名單。</translation>
    </message>
    <message id="backend.why.score">
        <source>Score %1 of 100:</source>
        <translation>得分 %1，滿分 100：</translation>
    </message>
    <message id="backend.why.part">
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message id="backend.check_settings">
        <source>Settings and file of halls can be used.</source>
        <translation>設定和市場檔案可用。</translation>
    </message>
    <message id="backend.check_calendar">
        <source>The calendar of working days can be used.</source>
        <translation>工作日曆可用。</translation>
    </message>
    <message id="backend.calendar_misses">
        <source>The calendar of working days has no year %1: add it (setting `calendar`), else boards ask staff day by day.</source>
        <translation>工作日曆裡沒有 %1 年：請補上（設定 `calendar`），否則各市場的大屏要逐天問工作人員。</translation>
    </message>
    <message id="backend.check_database">
        <source>The database is whole.</source>
        <translation>數據庫完好。</translation>
    </message>
    <message id="backend.check_port">
        <source>The port is free.</source>
        <translation>連接埠可用。</translation>
    </message>
    <message id="backend.imported">
        <source>%1: %2 rows read, %3 loaded (%4 to be shown, %5 not, %6 of these on hold), %7 repeated, %8 rejected.</source>
        <translation>%1：讀取 %2 行，導入 %3（可展示 %4，不展示 %5，其中待審核 %6），重複 %7，拒收 %8。</translation>
    </message>
    <message id="backend.held_for">
        <source>on hold for: %1</source>
        <translation>待審核嘅原因：%1</translation>
    </message>
    <message id="backend.suspended">
        <source>%1 more are not shown, for their employer is suspended: hall-backend suspensions</source>
        <translation>另外有 %1 個唔展示，因為單位（機構）已被暫停：睇 hall-backend suspensions</translation>
    </message>
    <message id="backend.judged_anew">
        <source>%1 known vacancies were judged anew, for their text changed: %2</source>
        <translation>已有嘅 %1 個職位內容變咗，重新審核：%2</translation>
    </message>
    <message id="backend.rejected_rows">
        <source>The rejected rows and their reasons are in %1.</source>
        <translation>拒收的行和原因寫在 %1。</translation>
    </message>
    <message id="backend.reject.no_title">
        <source>no title</source>
        <translation>沒有職位名稱</translation>
    </message>
    <message id="backend.reject.no_employer">
        <source>no employer</source>
        <translation>沒有用人單位</translation>
    </message>
    <message id="backend.reject.title_too_long">
        <source>the title is longer than 200 characters</source>
        <translation>職位名稱超過 200 字</translation>
    </message>
    <message id="backend.reject.employer_too_long">
        <source>the employer's name is longer than 200 characters</source>
        <translation>用人單位名稱超過 200 字</translation>
    </message>
    <message id="backend.profiled">
        <source>Read by the profile %1.</source>
        <translation>按來源設定「%1」讀取。</translation>
    </message>
    <message id="backend.sheet">
        <source>Sheet %1: header in line %2, %3 rows.</source>
        <translation>工作表「%1」：標題列在第 %2 行，共 %3 行。</translation>
    </message>
    <message id="backend.more_sheets">
        <source>And %1 more sheets.</source>
        <translation>另有 %1 張工作表。</translation>
    </message>
    <message id="backend.repeats">
        <source>%1 rows repeat others: %2.</source>
        <translation>%1 行與別的行重複：%2。</translation>
    </message>
    <message id="backend.told.sheet_without_header">
        <source>%1 sheets without a known header were passed over: %2.</source>
        <translation>%1 張工作表沒有認得的標題列，已略過：%2。</translation>
    </message>
    <message id="backend.told.sheet_hidden">
        <source>%1 hidden sheets were left out: %2.</source>
        <translation>%1 張隱藏的工作表沒有讀取：%2。</translation>
    </message>
    <message id="backend.told.hidden_row">
        <source>%1 hidden rows were left out (%2). Show them in the table and import it again if they count.</source>
        <translation>%1 個隱藏的行沒有讀取（%2）。如要導入，請在表格裡取消隱藏後再導入。</translation>
    </message>
    <message id="backend.told.open_quote">
        <source>%1 quotes were opened and never closed (line %2): the lines below were read as rows.</source>
        <translation>有 %1 個引號只有開頭沒有結尾（第 %2 行）：後面的行照常按行讀取。</translation>
    </message>
    <message id="backend.told.damaged">
        <source>%1 rows hold characters that were damaged already (%2).</source>
        <translation>%1 行裡有原本就已損壞的字元（%2）。</translation>
    </message>
    <message id="backend.told.error_cell">
        <source>%1 error cells such as #N/A count as empty (%2).</source>
        <translation>%1 個出錯的儲存格（如 #N/A）按空白處理（%2）。</translation>
    </message>
    <message id="backend.told.merged_row">
        <source>%1 rows took over what stands in a merged cell (%2).</source>
        <translation>%1 行沿用了合併儲存格的內容（%2）。</translation>
    </message>
    <message id="backend.told.turned_back">
        <source>%3: %1 cells had become dates (1-2 as 1月2日) and were turned back (%2).</source>
        <translation>%3：%1 個儲存格被軟件變成了日期（如 1-2 成了 1月2日），已還原（%2）。</translation>
    </message>
    <message id="backend.told.no_id">
        <source>%1 ids are none (such as 4.40106E+17): those rows were compared by all their cells (%2).</source>
        <translation>%1 個編號不能作編號用（如 4.40106E+17）：這些行按全部內容比較是否重複（%2）。</translation>
    </message>
    <message id="backend.told.unread">
        <source>%3: %1 cells could not be read and count as not stated (%2).</source>
        <translation>%3：%1 個儲存格讀不懂，按未註明處理（%2）。</translation>
    </message>
    <message id="backend.told.cut">
        <source>%3: %1 texts were too long and were cut (%2).</source>
        <translation>%3：%1 處文字太長，已截短（%2）。</translation>
    </message>
    <message id="backend.told.zero_open">
        <source>%1 rows are still recruiting with a count of 0: the count is taken for unknown (%2).</source>
        <translation>%1 行寫明在招而人數為 0：人數按未知處理（%2）。</translation>
    </message>
    <message id="backend.told.contact">
        <source>%1 rows say how to reach somebody: moved where only officers see it (%2).</source>
        <translation>%1 行寫有聯絡方式：已移到只有職員能看到的地方（%2）。</translation>
    </message>
    <message id="backend.told.stale">
        <source>%1 postings are old and name no end date: held for the officer (%2).</source>
        <translation>%1 條發布過久且沒有截止日期：暫不公開，待工作人員核實（%2）。</translation>
    </message>
    <message id="backend.told.unused_column">
        <source>%1 columns were not understood and not used: %2.</source>
        <translation>%1 欄沒有認出，未使用：%2。</translation>
    </message>
    <message id="backend.sure.said">
        <source>as said</source>
        <translation>按指定</translation>
    </message>
    <message id="backend.sure.name">
        <source>by its usual name</source>
        <translation>按常用欄名</translation>
    </message>
    <message id="backend.sure.part">
        <source>by a part of its name</source>
        <translation>按欄名的一部分</translation>
    </message>
    <message id="backend.sure.unknown">
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message id="backend.preview.sheet">
        <source>sheet %1 · header in line %2 · %3 rows, %4 of them rejected</source>
        <translation>工作表 %1 · 標題列在第 %2 行 · %3 行，其中拒收 %4</translation>
    </message>
    <message id="backend.preview.column">
        <source>%1  %2 → %3 (%4; %5 of %6 filled cells read)</source>
        <translation>%1  %2 → %3（%4；有內容的 %6 格讀懂 %5）</translation>
    </message>
    <message id="backend.preview.unused">
        <source>%1  %2 → - (%3; %4 filled cells)</source>
        <translation>%1  %2 → -（%3；有內容的 %4 格）</translation>
    </message>
    <message id="backend.preview.nothing">
        <source>A preview: nothing was taken in.</source>
        <translation>這是預覽：一行也沒有導入。</translation>
    </message>
    <message id="backend.B-440">
        <source>%1: the file of signals cannot be used (%2). Mend it after the example of assets/rules/emergency.toml.</source>
        <translation>%1：預警信號檔案用不了（%2）。請照 assets/rules/emergency.toml 改正。</translation>
    </message>
    <message id="backend.B-441">
        <source>Nothing was raised or lifted: %1 (%2).</source>
        <translation>沒有發布也沒有解除：%1（%2）。</translation>
    </message>
    <message id="backend.interrupt_raised">
        <source>Number %1 stands on the boards of %2. Nobody else has looked at it yet.</source>
        <translation>第%1號已在 %2 的屏上。還沒有第二人核對。</translation>
    </message>
    <message id="backend.interrupt_lifted">
        <source>Number %1 is off the boards of %2.</source>
        <translation>第%1號已從 %2 的屏上撤下。</translation>
    </message>
    <message id="backend.interrupts_listed">
        <source>%1 stand now.</source>
        <translation>現有%1條。</translation>
    </message>
    <message id="backend.unchecked">
        <source>unchecked</source>
        <translation>未核對</translation>
    </message>
    <message id="backend.B-427">
        <source>Window %1 cannot do that (%2). What is open and who waits says: hall-backend queue list --hall HALL.</source>
        <translation>%1號窗口不能這樣做（%2）。開着哪些窗口、誰在等候，請用 hall-backend queue list --hall HALL 查。</translation>
    </message>
    <message id="backend.window_opened">
        <source>Window %1 is open until it is closed, or the day is over.</source>
        <translation>%1號窗口已開，直到關閉或當天結束。</translation>
    </message>
    <message id="backend.window_closed">
        <source>Window %1 is closed.</source>
        <translation>%1號窗口已關。</translation>
    </message>
    <message id="backend.number_called">
        <source>%1 is called to window %2 (time %3 today); %4 wait still.</source>
        <translation>已叫 %1 到 %2號窗口（今天第 %3 次）；還有 %4 人等候。</translation>
    </message>
    <message id="backend.queue_listed">
        <source>%1: %2 numbers taken today, %3 wait, %4 windows are open.</source>
        <translation>%1：今天已取 %2 個號，%3 人等候，開着 %4 個窗口。</translation>
    </message>
    <message id="backend.B-460">
        <source>No machine waits as %1 (waiting: %2). Look at who waits with: hall-backend enrolments.</source>
        <translation>沒有編號為 %1 的機器在等批准（在等的有：%2）。用 hall-backend enrolments 查看。</translation>
    </message>
    <message id="backend.B-461">
        <source>More than one machine waits as %1 (%2). Say which with --hall and --number, the number on its screen.</source>
        <translation>有幾台機器都以 %1 在等批准（%2）。請用 --hall 和 --number（機器屏幕上的核對號）指明是哪台。</translation>
    </message>
    <message id="backend.B-462">
        <source>%1 cannot be enrolled as it asked any more (%2). Do as the code says in docs/failure-codes.md, or refuse the machine: hall-backend refuse %1.</source>
        <translation>%1 不能再照它申請的登記（%2）。請按 docs/failure-codes.md 中該代碼處理，或拒絕這台機器：hall-backend refuse %1。</translation>
    </message>
    <message id="backend.B-463">
        <source>No codes were made. Give --count 1 to 200 and --days 1 to 366.</source>
        <translation>沒有產生登記碼。--count 可為 1 至 200，--days 可為 1 至 366。</translation>
    </message>
    <message id="backend.B-464">
        <source>There is no machine %1 in the hall %2. Read its number off its label.</source>
        <translation>大廳 %2 沒有編號為 %1 的機器。請看機器標籤上的編號。</translation>
    </message>
    <message id="backend.codes_once">
        <source>%1 codes for %2, good until %3; they are shown only now:</source>
        <translation>大廳 %2 的登記碼 %1 個，有效至 %3，只顯示這一次：</translation>
    </message>
    <message id="backend.codes_withdrawn">
        <source>%1 unused codes are good no more.</source>
        <translation>%1 個未用的登記碼已作廢。</translation>
    </message>
    <message id="backend.replacing">
        <source>takes the place of another</source>
        <translation>取代舊機器</translation>
    </message>
    <message id="backend.machines_waiting">
        <source>%1 machines wait. Compare the number with the machine's screen before you approve it.</source>
        <translation>%1 台機器在等批准。批准前請與機器屏幕上的核對號對照。</translation>
    </message>
    <message id="backend.machine_approved">
        <source>%1 in %2 is enrolled.</source>
        <translation>大廳 %2 的 %1 已登記。</translation>
    </message>
    <message id="backend.machine_refused">
        <source>%1 in %2 is refused; its code is used up.</source>
        <translation>大廳 %2 的 %1 已拒絕，它的登記碼作廢。</translation>
    </message>
    <message id="backend.machine_retired">
        <source>%1 in %2 is known no more.</source>
        <translation>大廳 %2 的 %1 已註銷。</translation>
    </message>
    <message id="backend.stick_sealed">
        <source>The hall's stick at %1 is sealed.</source>
        <translation>%1 嘅大廳安裝盤已加封。</translation>
    </message>
</context>
</TS>
