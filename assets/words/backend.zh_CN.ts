<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="backend.B-401">
        <source>%1: the database cannot be used (%2). Put the last copy in its place, or mend the folder's rights.</source>
        <translation>%1：数据库不能使用（%2）。请放回最近的备份，或检查文件夹的权限。</translation>
    </message>
    <message id="backend.B-402">
        <source>The database is of version %1, and this program knows versions up to %2. Start the newer program.</source>
        <translation>数据库是更新的版本（%1）写的，本程序只认得到 %2。请启动新版本。</translation>
    </message>
    <message id="backend.B-403">
        <source>%1: another program is writing into the database (%2). Wait for its end, then try again.</source>
        <translation>%1：另一个程序正在写数据库（%2）。请等它结束后再试。</translation>
    </message>
    <message id="backend.B-404">
        <source>Port %1 at %2 cannot be used (%3). End the program that uses it, or set another port.</source>
        <translation>端口 %1（地址 %2）不能使用（%3）。请关闭占用它的程序，或在设置里换一个 port。</translation>
    </message>
    <message id="backend.B-405">
        <source>Entry %1, field %2 is wrong (%3). Nothing of the file was taken; mend it and import it again.</source>
        <translation>第 %1 条的 %2 不对（%3）。整个文件都没有导入；请改正后再导入。</translation>
    </message>
    <message id="backend.B-406">
        <source>%1: the file of halls cannot be used (%2). Mend it after the example of assets/rules/halls.toml.</source>
        <translation>%1：市场文件不能使用（%2）。请照 assets/rules/halls.toml 的样子改正。</translation>
    </message>
    <message id="backend.B-407">
        <source>There is no hall named %1. There are: %2.</source>
        <translation>没有叫 %1 的市场。现有：%2。</translation>
    </message>
    <message id="backend.B-408">
        <source>There is no vacancy %1, or it is closed for another reason (%2). Look up its number with: hall-backend vacancies.</source>
        <translation>没有编号 %1 的岗位，或它已因别的原因关闭（%2）。请用 hall-backend vacancies 查编号。</translation>
    </message>
    <message id="backend.B-409">
        <source>%1 is enrolled already. Take another name, or give --again: the old key or password is then no longer good.</source>
        <translation>%1 已经登记过。请换一个名字，或加 --again：旧密钥或旧口令即作废。</translation>
    </message>
    <message id="backend.B-410">
        <source>%1: the file cannot be read or written (%2). Mend its path or its rights.</source>
        <translation>%1：文件不能读写（%2）。请检查路径和权限。</translation>
    </message>
    <message id="backend.B-411">
        <source>All numbers of six digits were given out. Begin a new database: numbers are never used twice.</source>
        <translation>六位编号已经用完。请换一个新的数据库：编号从不重复使用。</translation>
    </message>
    <message id="backend.B-412">
        <source>%1: this cannot be read as a table (%2). Save it as XLSX or CSV (UTF-8 or GB18030) and import it again; nothing of it was taken.</source>
        <translation>%1：读不成表格（%2）。请另存为 XLSX 或 CSV（UTF-8 或 GB18030）再导入；文件中的内容一行也没有导入。</translation>
    </message>
    <message id="backend.B-413">
        <source>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</source>
        <translation>%1：表格里找不到这些列：%2。表格的列有：%3。请用 --columns %4 说明是哪一列；一行也没有导入。</translation>
    </message>
    <message id="backend.B-414">
        <source>%1 (from --columns or the profile) is wrong. One may write: %2.</source>
        <translation>--columns 或来源配置里的 %1 不对。可以写的有：%2。</translation>
    </message>
    <message id="backend.B-415">
        <source>%1: the file is empty, without a header and without rows. Give another file.</source>
        <translation>%1：文件是空的，没有表头也没有内容。请换一个文件。</translation>
    </message>
    <message id="backend.B-416">
        <source>%1: this is %2, which cannot be read as a table. Open it with Excel, WPS or LibreOffice, save it as XLSX without a password and import that; nothing was taken.</source>
        <translation>%1：这是 %2 格式，不能当表格读取。请用 Excel、WPS 或 LibreOffice 打开，另存为不加密码的 XLSX 再导入；一行也没有导入。</translation>
    </message>
    <message id="backend.B-417">
        <source>%1: the file is too large (%2). Delete what stands far below or right of the table, or part the table into several files; nothing was taken.</source>
        <translation>%1：文件太大（%2）。请删去表格下方、右方很远处的内容，或把表格分成几个文件；一行也没有导入。</translation>
    </message>
    <message id="backend.B-418">
        <source>%1: the file was changed while it was read. Wait until it is saved, then import it again; nothing was taken.</source>
        <translation>%1：读取期间文件被改动。请等它保存好再导入；一行也没有导入。</translation>
    </message>
    <message id="backend.B-419">
        <source>%1: the file of source profiles is wrong (%2). Mend it after docs/importing.md; nothing was taken.</source>
        <translation>%1：来源配置文件不对（%2）。请按 docs/importing.md 改正；一行也没有导入。</translation>
    </message>
    <message id="backend.B-420">
        <source>%1: the file of working days is wrong (%2). Mend it after the example of assets/rules/calendar.toml.</source>
        <translation>%1：工作日文件不对（%2）。请照 assets/rules/calendar.toml 的样子改正。</translation>
    </message>
    <message id="backend.B-421">
        <source>No answer was taken for vacancy %1 (%2). Look up its number with: hall-backend ask list.</source>
        <translation>岗位 %1 的答复没有收下（%2）。编号请用 hall-backend ask list 查。</translation>
    </message>
    <message id="backend.B-422">
        <source>%1: the only tables stand on hidden sheets (%2). Unhide the sheet and save the file, or give another one; nothing was taken.</source>
        <translation>%1：表格只在隐藏的工作表里（%2）。请取消隐藏后保存再导入，或换一个文件；一行也没有导入。</translation>
    </message>
    <message id="backend.B-423">
        <source>%1: the seeker's file is wrong: field %2 (%3). Mend it after docs/match.md.</source>
        <translation>%1：求职者文件不对：%2 一栏（%3）。请照 docs/match.md 改正。</translation>
    </message>
    <message id="backend.B-424">
        <source>%1 of the product is wrong (%2). Put back the file that ships with this version.</source>
        <translation>产品里的 %1 不对（%2）。请换回这个版本原来的文件。</translation>
    </message>
    <message id="backend.B-425">
        <source>Vacancy %1 does not wait for an officer (%2). Look up its number with: hall-backend held list.</source>
        <translation>岗位 %1 不在待审核之列（%2）。编号请用 hall-backend held list 查。</translation>
    </message>
    <message id="backend.B-426">
        <source>There is no officer named %1. Look the name up with: hall-backend officers.</source>
        <translation>没有叫 %1 的工作人员。姓名请用 hall-backend officers 查。</translation>
    </message>
    <message id="backend.B-428">
        <source>No vacancy is of an employer or agency named %1; nobody was suspended. Near ones, with their open vacancies: %2. To have it hold from the next import on, give --ahead.</source>
        <translation>没有单位或机构叫 %1 的岗位，未暂停任何单位。相近的名称（在招岗位数）：%2。若要从下次导入起生效，请加 --ahead。</translation>
    </message>
    <message id="backend.B-429">
        <source>Vacancy %1 cannot be released: its employer %2 is suspended. Lift that with: hall-backend lift-suspension NAME.</source>
        <translation>岗位 %1 不能放行：单位 %2 已被暂停。请先用 hall-backend lift-suspension 名称 解除。</translation>
    </message>
    <message id="backend.B-430">
        <source>No employer or agency named %1 is suspended. Suspended are: %2.</source>
        <translation>没有叫 %1 的单位或机构被暂停。已暂停的有：%2。</translation>
    </message>
    <message id="backend.B-431">
        <source>That is no employer's name, or name or reason is too long (%1). Give the name as it stands on the vacancies: hall-backend vacancies.</source>
        <translation>这不是单位名称，或者名称、原因太长（%1）。请照岗位上的名称写，可用 hall-backend vacancies 查。</translation>
    </message>
    <message id="backend.serving">
        <source>Serving at http://%1</source>
        <translation>服务已启动：http://%1</translation>
    </message>
    <message id="backend.holders_taken">
        <source>%1 people were taken in.</source>
        <translation>已导入 %1 人。</translation>
    </message>
    <message id="backend.key_once">
        <source>This is the key of %1; it is shown only now:</source>
        <translation>这是 %1 的密钥，只显示这一次：</translation>
    </message>
    <message id="backend.start_password_once">
        <source>This is the start password of %1, good for %2 days and to be changed at the first sign-in; it is shown only now:</source>
        <translation>这是 %1 的初始口令，%2 天内有效，首次登录须修改；只显示这一次：</translation>
    </message>
    <message id="backend.officer_dismissed">
        <source>%1 can sign in no more, and is signed in nowhere.</source>
        <translation>%1 已停用，所有登录都已结束。</translation>
    </message>
    <message id="backend.officers_listed">
        <source>%1 officers.</source>
        <translation>%1 名工作人员。</translation>
    </message>
    <message id="backend.officer_state.active">
        <source>can sign in</source>
        <translation>可登录</translation>
    </message>
    <message id="backend.officer_state.start">
        <source>start password not changed yet</source>
        <translation>初始口令未修改</translation>
    </message>
    <message id="backend.officer_state.without">
        <source>has no password: enrol anew</source>
        <translation>没有口令，须重新登记</translation>
    </message>
    <message id="backend.officer_state.dismissed">
        <source>dismissed</source>
        <translation>已停用</translation>
    </message>
    <message id="backend.role.information">
        <source>information officer</source>
        <translation>信息员</translation>
    </message>
    <message id="backend.role.checker">
        <source>checker</source>
        <translation>审核人</translation>
    </message>
    <message id="backend.role.duty">
        <source>duty officer</source>
        <translation>值班负责人</translation>
    </message>
    <message id="backend.closed">
        <source>Vacancy %1 is closed (%2) and off every glass.</source>
        <translation>岗位 %1 已关闭（%2），不再显示。</translation>
    </message>
    <message id="backend.answer_kept">
        <source>The answer for vacancy %1 is kept; %2 people will be told at their next visit.</source>
        <translation>岗位 %1 的答复已记下；下次来时会告诉 %2 个人。</translation>
    </message>
    <message id="backend.asks_listed">
        <source>%1 vacancies to ask about. Working days are known up to %2.</source>
        <translation>共 %1 个岗位要问。工作日历到 %2 为止。</translation>
    </message>
    <message id="backend.asks_left">
        <source>No longer on the list, as they closed before an answer; whoever asked is told: %1.</source>
        <translation>已关闭、不用再问的岗位（会告诉问过的人）：%1。</translation>
    </message>
    <message id="backend.asks_resting">
        <source>These rest while they wait for an officer (hall-backend held list): %1.</source>
        <translation>待审核期间暂不去问（见 hall-backend held list）：%1。</translation>
    </message>
    <message id="backend.held_listed">
        <source>%1 vacancies wait for an officer.</source>
        <translation>共 %1 个岗位待审核。</translation>
    </message>
    <message id="backend.held_released">
        <source>Released: %1. They are shown from now on, up to their last day.</source>
        <translation>已放行：%1。从现在起展示，到有效期为止。</translation>
    </message>
    <message id="backend.held_refused">
        <source>Refused for good: %1.</source>
        <translation>已拒绝：%1。以后不再展示。</translation>
    </message>
    <message id="backend.held_suspended">
        <source>the employer is suspended</source>
        <translation>单位（机构）已被暂停</translation>
    </message>
    <message id="backend.employer_suspended">
        <source>%1 is suspended: %2 open vacancies are off every glass, and what imports bring is held.</source>
        <translation>%1 已暂停：%2 个在招岗位已从所有屏幕撤下，以后导入的也不展示。</translation>
    </message>
    <message id="backend.employers_similar">
        <source>Not suspended, and of a similar name (open vacancies): %1.</source>
        <translation>名称相近、未暂停的（在招岗位数）：%1。</translation>
    </message>
    <message id="backend.suspension_lifted">
        <source>%1 is suspended no more: %2 vacancies are shown from now on, up to their last day.</source>
        <translation>%1 已解除暂停：%2 个岗位从现在起展示，到有效期为止。</translation>
    </message>
    <message id="backend.suspension_left">
        <source>%1 more wait for an officer by themselves: hall-backend held list.</source>
        <translation>另有 %1 个本身就待审核：见 hall-backend held list。</translation>
    </message>
    <message id="backend.suspensions_listed">
        <source>%1 employers and agencies are suspended.</source>
        <translation>共 %1 家单位（机构）被暂停。</translation>
    </message>
    <message id="backend.snapshot_written">
        <source>%1: %2 vacancies were written.</source>
        <translation>%1：已写入 %2 个岗位。</translation>
    </message>
    <message id="backend.not_verified">
        <source>Nobody is said to have verified these vacancies: kiosks show them, boards do not. Import again with --verified-by NAME.</source>
        <translation>没有写明这些岗位由谁核实：触摸屏照常显示，大屏不显示。请加 --verified-by 姓名 再导入一次。</translation>
    </message>
    <message id="backend.unverified">
        <source>not verified</source>
        <translation>待核实</translation>
    </message>
    <message id="backend.listed">
        <source>%1 vacancies.</source>
        <translation>共 %1 个岗位。</translation>
    </message>
    <message id="backend.looked_at">
        <source>%1 rows read: %2 vacancies (%3 open on that day), %4 repeated, %5 rejected; import --preview says more.</source>
        <translation>读取 %1 行：岗位 %2 个（当天可展示 %3 个），重复 %4，拒收 %5；详情见 import --preview。</translation>
    </message>
    <message id="backend.found">
        <source>Found %1 vacancies, %2 of which only come near.</source>
        <translation>找到 %1 个岗位，其中 %2 个只是相近。</translation>
    </message>
    <message id="backend.search_understood">
        <source>Understood: %1</source>
        <translation>理解为：%1</translation>
    </message>
    <message id="backend.search_empty">
        <source>There is nothing to search for in it.</source>
        <translation>没有可以查找的内容。</translation>
    </message>
    <message id="backend.search_cut">
        <source>It is too long; only its beginning was read.</source>
        <translation>内容太长，只看了开头。</translation>
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
        <translation>每小时 %1 元以上</translation>
    </message>
    <message id="ground.trade_near">
        <source>trade: %1 of 100 near to the person's</source>
        <translation>工种：与本人的工种相近 %1%</translation>
    </message>
    <message id="ground.trade_unknown">
        <source>trade: none of the person's is known</source>
        <translation>工种：本人的工种不清楚</translation>
    </message>
    <message id="ground.pay">
        <source>pay: %1 yuan a month, held against %2</source>
        <translation>工资：折合每月 %1 元，按每月 %2 元来比</translation>
    </message>
    <message id="ground.pay_unknown">
        <source>pay: cannot be made a month's</source>
        <translation>工资：不能折合成月薪</translation>
    </message>
    <message id="ground.outside">
        <source>place: outside the city</source>
        <translation>地点：不在本市</translation>
    </message>
    <message id="ground.no_district_wished">
        <source>place: no district wished for</source>
        <translation>地点：本人没有选区</translation>
    </message>
    <message id="ground.district_wished">
        <source>place: %1, as wished</source>
        <translation>地点：%1，是本人选的区</translation>
    </message>
    <message id="ground.district_beside">
        <source>place: %1, beside a wished one</source>
        <translation>地点：%1，挨着本人选的区</translation>
    </message>
    <message id="ground.district_other">
        <source>place: %1, not wished for</source>
        <translation>地点：%1，不是本人选的区</translation>
    </message>
    <message id="ground.district_unknown">
        <source>place: no district is known</source>
        <translation>地点：看不出在哪个区</translation>
    </message>
    <message id="ground.lodging">
        <source>place: far, but with lodging</source>
        <translation>地点：不在附近，但包住</translation>
    </message>
    <message id="ground.years">
        <source>years: %1 asked, %2 done</source>
        <translation>经验：要 %1 年，本人有 %2 年</translation>
    </message>
    <message id="ground.years_not_asked">
        <source>years: none asked, %1 done</source>
        <translation>经验：没有要求，本人有 %1 年</translation>
    </message>
    <message id="ground.years_unknown">
        <source>years: %1 asked, the person's are not known</source>
        <translation>经验：要 %1 年，本人的不清楚</translation>
    </message>
    <message id="ground.shift_fits">
        <source>shift: one of those wished for</source>
        <translation>班次：合本人的意</translation>
    </message>
    <message id="ground.shift_open">
        <source>shift: not wished for, or not stated</source>
        <translation>班次：本人没有要求，或岗位没有写</translation>
    </message>
    <message id="ground.posted">
        <source>posting: %1 days old, %2 places</source>
        <translation>发布：%1 天前，招 %2 人</translation>
    </message>
    <message id="ground.welcome">
        <source>welcome: from the age of %1 on</source>
        <translation>欢迎：欢迎 %1 岁以上的人</translation>
    </message>
    <message id="ground.welcome_none">
        <source>welcome: not named for this age</source>
        <translation>欢迎：没有写欢迎这个年龄</translation>
    </message>
    <message id="backend.match_group.fits">
        <source>Fits: %1</source>
        <translation>适合：%1 个</translation>
    </message>
    <message id="backend.match_group.ask">
        <source>Ask first: %1</source>
        <translation>先问一声：%1 个</translation>
    </message>
    <message id="backend.match_group.one_step">
        <source>One step short: %1</source>
        <translation>还差一步：%1 个</translation>
    </message>
    <message id="backend.match_group.further">
        <source>Further away: %1</source>
        <translation>差得多些：%1 个</translation>
    </message>
    <message id="backend.match_group.closed">
        <source>Closed by law: %1</source>
        <translation>按规定现在不能做：%1 个</translation>
    </message>
    <message id="backend.match_group.near">
        <source>Near trades, apart from these: %1</source>
        <translation>相近的工种（另计）：%1 个</translation>
    </message>
    <message id="backend.match_listed">
        <source>The first %1 are listed.</source>
        <translation>列出前 %1 个。</translation>
    </message>
    <message id="backend.match_total">
        <source>On %1 there are %2 open posts of the person's trades (rules %3).</source>
        <translation>%1 这一天，本人的工种有 %2 个在招岗位（规则 %3）。</translation>
    </message>
    <message id="backend.match_all_trades">
        <source>No trade is named, so all open posts count.</source>
        <translation>没有写工种，所以在招岗位都算。</translation>
    </message>
    <message id="backend.match_pension">
        <source>A pension moves no post to another group. It changes words alone: 用工协议 for 劳动合同, no 失业登记, no benefit months (not verified).</source>
        <translation>领养老金不改变岗位的分组，只改变用语：签用工协议，不办失业登记，不算领取失业金的月数（待核实）。</translation>
    </message>
    <message id="backend.match_why">
        <source>%1: %2</source>
        <translation>%1：%2 个</translation>
    </message>
    <message id="backend.why.no_such">
        <source>There is no vacancy of that number.</source>
        <translation>没有这个编号的岗位。</translation>
    </message>
    <message id="backend.why.not_open.filled">
        <source>It is not open: filled.</source>
        <translation>不在招：已招满。</translation>
    </message>
    <message id="backend.why.not_open.withdrawn">
        <source>It is not open: withdrawn.</source>
        <translation>不在招：单位已撤回。</translation>
    </message>
    <message id="backend.why.not_open.held">
        <source>It is not open: an officer must look at it first.</source>
        <translation>不在招：等工作人员核实。</translation>
    </message>
    <message id="backend.why.not_open.expired">
        <source>It is not open: its last day was %1.</source>
        <translation>不在招：%1 已到期。</translation>
    </message>
    <message id="backend.why.own">
        <source>It is of the person's own trade.</source>
        <translation>是本人的工种。</translation>
    </message>
    <message id="backend.why.near">
        <source>It is of a near trade, which stands apart.</source>
        <translation>是相近工种，另列。</translation>
    </message>
    <message id="backend.why.near_barred">
        <source>It is of a near trade; those are listed only where they fit or may be asked about.</source>
        <translation>是相近工种；相近工种只列适合的和先问一声的。</translation>
    </message>
    <message id="backend.why.other">
        <source>It is of another trade (%1) and not a near one, so it is not counted.</source>
        <translation>是别的工种（%1），也不相近，所以不算在内。</translation>
    </message>
    <message id="backend.why.group">
        <source>Its group: %1.</source>
        <translation>分组：%1。</translation>
    </message>
    <message id="backend.why.group_if">
        <source>Were it of the person's trade, its group would be: %1.</source>
        <translation>如果是本人的工种，分组会是：%1。</translation>
    </message>
    <message id="backend.why.group.fits">
        <source>fits</source>
        <translation>适合</translation>
    </message>
    <message id="backend.why.group.ask">
        <source>ask first</source>
        <translation>先问一声</translation>
    </message>
    <message id="backend.why.group.one_step">
        <source>one step short</source>
        <translation>还差一步</translation>
    </message>
    <message id="backend.why.group.further">
        <source>further away</source>
        <translation>差得多些</translation>
    </message>
    <message id="backend.why.group.closed">
        <source>closed by law</source>
        <translation>按规定现在不能做</translation>
    </message>
    <message id="backend.why.bar">
        <source>What stands between: %1.</source>
        <translation>差在：%1。</translation>
    </message>
    <message id="backend.why.bar_none">
        <source>Nothing stands between.</source>
        <translation>没有妨碍。</translation>
    </message>
    <message id="backend.why.place">
        <source>It stands at place %1 of %2 in its list.</source>
        <translation>在名单里排第 %1，共 %2 个。</translation>
    </message>
    <message id="backend.why.beyond">
        <source>The list was asked for up to place %1.</source>
        <translation>名单只列到第 %1 个。</translation>
    </message>
    <message id="backend.why.counted">
        <source>This group is counted and not listed.</source>
        <translation>这一组只计数，不列名单。</translation>
    </message>
    <message id="backend.why.score">
        <source>Score %1 of 100:</source>
        <translation>得分 %1，满分 100：</translation>
    </message>
    <message id="backend.why.part">
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message id="backend.check_settings">
        <source>Settings and file of halls can be used.</source>
        <translation>设置和市场文件可用。</translation>
    </message>
    <message id="backend.check_calendar">
        <source>The calendar of working days can be used.</source>
        <translation>工作日历可用。</translation>
    </message>
    <message id="backend.calendar_misses">
        <source>The calendar of working days has no year %1: add it (setting `calendar`), else boards ask staff day by day.</source>
        <translation>工作日历里没有 %1 年：请补上（设置 `calendar`），否则各市场的大屏要逐天问工作人员。</translation>
    </message>
    <message id="backend.check_database">
        <source>The database is whole.</source>
        <translation>数据库完好。</translation>
    </message>
    <message id="backend.check_port">
        <source>The port is free.</source>
        <translation>端口可用。</translation>
    </message>
    <message id="backend.imported">
        <source>%1: %2 rows read, %3 loaded (%4 to be shown, %5 not, %6 of these on hold), %7 repeated, %8 rejected.</source>
        <translation>%1：读取 %2 行，导入 %3（可展示 %4，不展示 %5，其中待审核 %6），重复 %7，拒收 %8。</translation>
    </message>
    <message id="backend.held_for">
        <source>on hold for: %1</source>
        <translation>待审核的原因：%1</translation>
    </message>
    <message id="backend.suspended">
        <source>%1 more are not shown, for their employer is suspended: hall-backend suspensions</source>
        <translation>另有 %1 个不展示，因为单位（机构）已被暂停：见 hall-backend suspensions</translation>
    </message>
    <message id="backend.judged_anew">
        <source>%1 known vacancies were judged anew, for their text changed: %2</source>
        <translation>已有的 %1 个岗位内容变了，重新审核：%2</translation>
    </message>
    <message id="backend.rejected_rows">
        <source>The rejected rows and their reasons are in %1.</source>
        <translation>拒收的行和原因写在 %1。</translation>
    </message>
    <message id="backend.reject.no_title">
        <source>no title</source>
        <translation>没有职位名称</translation>
    </message>
    <message id="backend.reject.no_employer">
        <source>no employer</source>
        <translation>没有用人单位</translation>
    </message>
    <message id="backend.reject.title_too_long">
        <source>the title is longer than 200 characters</source>
        <translation>职位名称超过 200 字</translation>
    </message>
    <message id="backend.reject.employer_too_long">
        <source>the employer's name is longer than 200 characters</source>
        <translation>用人单位名称超过 200 字</translation>
    </message>
    <message id="backend.profiled">
        <source>Read by the profile %1.</source>
        <translation>按来源配置“%1”读取。</translation>
    </message>
    <message id="backend.sheet">
        <source>Sheet %1: header in line %2, %3 rows.</source>
        <translation>工作表“%1”：表头在第 %2 行，共 %3 行。</translation>
    </message>
    <message id="backend.more_sheets">
        <source>And %1 more sheets.</source>
        <translation>另有 %1 张工作表。</translation>
    </message>
    <message id="backend.repeats">
        <source>%1 rows repeat others: %2.</source>
        <translation>%1 行与别的行重复：%2。</translation>
    </message>
    <message id="backend.told.sheet_without_header">
        <source>%1 sheets without a known header were passed over: %2.</source>
        <translation>%1 张工作表没有认得的表头，已跳过：%2。</translation>
    </message>
    <message id="backend.told.sheet_hidden">
        <source>%1 hidden sheets were left out: %2.</source>
        <translation>%1 张隐藏的工作表没有读取：%2。</translation>
    </message>
    <message id="backend.told.hidden_row">
        <source>%1 hidden rows were left out (%2). Show them in the table and import it again if they count.</source>
        <translation>%1 个隐藏的行没有读取（%2）。如要导入，请在表格里取消隐藏后再导入。</translation>
    </message>
    <message id="backend.told.open_quote">
        <source>%1 quotes were opened and never closed (line %2): the lines below were read as rows.</source>
        <translation>有 %1 个引号只有开头没有结尾（第 %2 行）：后面的行照常按行读取。</translation>
    </message>
    <message id="backend.told.damaged">
        <source>%1 rows hold characters that were damaged already (%2).</source>
        <translation>%1 行里有原本就已损坏的字符（%2）。</translation>
    </message>
    <message id="backend.told.error_cell">
        <source>%1 error cells such as #N/A count as empty (%2).</source>
        <translation>%1 个出错的单元格（如 #N/A）按空白处理（%2）。</translation>
    </message>
    <message id="backend.told.merged_row">
        <source>%1 rows took over what stands in a merged cell (%2).</source>
        <translation>%1 行沿用了合并单元格的内容（%2）。</translation>
    </message>
    <message id="backend.told.turned_back">
        <source>%3: %1 cells had become dates (1-2 as 1月2日) and were turned back (%2).</source>
        <translation>%3：%1 个单元格被软件变成了日期（如 1-2 成了 1月2日），已还原（%2）。</translation>
    </message>
    <message id="backend.told.no_id">
        <source>%1 ids are none (such as 4.40106E+17): those rows were compared by all their cells (%2).</source>
        <translation>%1 个编号不能作编号用（如 4.40106E+17）：这些行按全部内容比较是否重复（%2）。</translation>
    </message>
    <message id="backend.told.unread">
        <source>%3: %1 cells could not be read and count as not stated (%2).</source>
        <translation>%3：%1 个单元格读不懂，按未注明处理（%2）。</translation>
    </message>
    <message id="backend.told.cut">
        <source>%3: %1 texts were too long and were cut (%2).</source>
        <translation>%3：%1 处文字太长，已截短（%2）。</translation>
    </message>
    <message id="backend.told.zero_open">
        <source>%1 rows are still recruiting with a count of 0: the count is taken for unknown (%2).</source>
        <translation>%1 行写明在招而人数为 0：人数按未知处理（%2）。</translation>
    </message>
    <message id="backend.told.contact">
        <source>%1 rows say how to reach somebody: moved where only officers see it (%2).</source>
        <translation>%1 行写有联系方式：已移到只有工作人员能看到的地方（%2）。</translation>
    </message>
    <message id="backend.told.stale">
        <source>%1 postings are old and name no end date: held for the officer (%2).</source>
        <translation>%1 条发布过久且没有截止日期：暂不公开，待工作人员核实（%2）。</translation>
    </message>
    <message id="backend.told.unused_column">
        <source>%1 columns were not understood and not used: %2.</source>
        <translation>%1 列没有认出，未使用：%2。</translation>
    </message>
    <message id="backend.sure.said">
        <source>as said</source>
        <translation>按指定</translation>
    </message>
    <message id="backend.sure.name">
        <source>by its usual name</source>
        <translation>按常用列名</translation>
    </message>
    <message id="backend.sure.part">
        <source>by a part of its name</source>
        <translation>按列名的一部分</translation>
    </message>
    <message id="backend.sure.unknown">
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message id="backend.preview.sheet">
        <source>sheet %1 · header in line %2 · %3 rows, %4 of them rejected</source>
        <translation>工作表 %1 · 表头在第 %2 行 · %3 行，其中拒收 %4</translation>
    </message>
    <message id="backend.preview.column">
        <source>%1  %2 → %3 (%4; %5 of %6 filled cells read)</source>
        <translation>%1  %2 → %3（%4；有内容的 %6 格读懂 %5）</translation>
    </message>
    <message id="backend.preview.unused">
        <source>%1  %2 → - (%3; %4 filled cells)</source>
        <translation>%1  %2 → -（%3；有内容的 %4 格）</translation>
    </message>
    <message id="backend.preview.nothing">
        <source>A preview: nothing was taken in.</source>
        <translation>这是预览：一行也没有导入。</translation>
    </message>
    <message id="backend.B-440">
        <source>%1: the file of signals cannot be used (%2). Mend it after the example of assets/rules/emergency.toml.</source>
        <translation>%1：预警信号文件用不了（%2）。请照 assets/rules/emergency.toml 改正。</translation>
    </message>
    <message id="backend.B-441">
        <source>Nothing was raised or lifted: %1 (%2).</source>
        <translation>没有发布也没有解除：%1（%2）。</translation>
    </message>
    <message id="backend.interrupt_raised">
        <source>Number %1 stands on the boards of %2. Nobody else has looked at it yet.</source>
        <translation>第%1号已在 %2 的屏上。还没有第二人核对。</translation>
    </message>
    <message id="backend.interrupt_lifted">
        <source>Number %1 is off the boards of %2.</source>
        <translation>第%1号已从 %2 的屏上撤下。</translation>
    </message>
    <message id="backend.interrupts_listed">
        <source>%1 stand now.</source>
        <translation>现有%1条。</translation>
    </message>
    <message id="backend.unchecked">
        <source>unchecked</source>
        <translation>未核对</translation>
    </message>
    <message id="backend.B-427">
        <source>Window %1 cannot do that (%2). What is open and who waits says: hall-backend queue list --hall HALL.</source>
        <translation>%1号窗口不能这样做（%2）。开着哪些窗口、谁在等候，请用 hall-backend queue list --hall HALL 查。</translation>
    </message>
    <message id="backend.window_opened">
        <source>Window %1 is open until it is closed, or the day is over.</source>
        <translation>%1号窗口已开，直到关闭或当天结束。</translation>
    </message>
    <message id="backend.window_closed">
        <source>Window %1 is closed.</source>
        <translation>%1号窗口已关。</translation>
    </message>
    <message id="backend.number_called">
        <source>%1 is called to window %2 (time %3 today); %4 wait still.</source>
        <translation>已叫 %1 到 %2号窗口（今天第 %3 次）；还有 %4 人等候。</translation>
    </message>
    <message id="backend.queue_listed">
        <source>%1: %2 numbers taken today, %3 wait, %4 windows are open.</source>
        <translation>%1：今天已取 %2 个号，%3 人等候，开着 %4 个窗口。</translation>
    </message>
    <message id="backend.B-460">
        <source>No machine waits as %1 (waiting: %2). Look at who waits with: hall-backend enrolments.</source>
        <translation>没有编号为 %1 的机器在等批准（在等的有：%2）。用 hall-backend enrolments 查看。</translation>
    </message>
    <message id="backend.B-461">
        <source>More than one machine waits as %1 (%2). Say which with --hall and --number, the number on its screen.</source>
        <translation>有几台机器都以 %1 在等批准（%2）。请用 --hall 和 --number（机器屏幕上的核对号）指明是哪台。</translation>
    </message>
    <message id="backend.B-462">
        <source>%1 cannot be enrolled as it asked any more (%2). Do as the code says in docs/failure-codes.md, or refuse the machine: hall-backend refuse %1.</source>
        <translation>%1 不能再照它申请的登记（%2）。请按 docs/failure-codes.md 中该代码处理，或拒绝这台机器：hall-backend refuse %1。</translation>
    </message>
    <message id="backend.B-463">
        <source>No codes were made. Give --count 1 to 200 and --days 1 to 366.</source>
        <translation>没有生成登记码。--count 可为 1 至 200，--days 可为 1 至 366。</translation>
    </message>
    <message id="backend.B-464">
        <source>There is no machine %1 in the hall %2. Read its number off its label.</source>
        <translation>大厅 %2 没有编号为 %1 的机器。请看机器标签上的编号。</translation>
    </message>
    <message id="backend.codes_once">
        <source>%1 codes for %2, good until %3; they are shown only now:</source>
        <translation>大厅 %2 的登记码 %1 个，有效至 %3，只显示这一次：</translation>
    </message>
    <message id="backend.codes_withdrawn">
        <source>%1 unused codes are good no more.</source>
        <translation>%1 个未用的登记码已作废。</translation>
    </message>
    <message id="backend.replacing">
        <source>takes the place of another</source>
        <translation>顶替旧机器</translation>
    </message>
    <message id="backend.machines_waiting">
        <source>%1 machines wait. Compare the number with the machine's screen before you approve it.</source>
        <translation>%1 台机器在等批准。批准前请与机器屏幕上的核对号对照。</translation>
    </message>
    <message id="backend.machine_approved">
        <source>%1 in %2 is enrolled.</source>
        <translation>大厅 %2 的 %1 已登记。</translation>
    </message>
    <message id="backend.machine_refused">
        <source>%1 in %2 is refused; its code is used up.</source>
        <translation>大厅 %2 的 %1 已拒绝，它的登记码作废。</translation>
    </message>
    <message id="backend.machine_retired">
        <source>%1 in %2 is known no more.</source>
        <translation>大厅 %2 的 %1 已注销。</translation>
    </message>
    <message id="backend.stick_sealed">
        <source>The hall's stick at %1 is sealed.</source>
        <translation>%1 上的大厅安装盘已加封。</translation>
    </message>
</context>
</TS>
