<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.stick.done">
        <source>%1 (%2), made %3, %4 enrolment codes, %5.</source>
        <translation>%1（%2），整於 %3，入網碼 %4 個，%5。</translation>
    </message>
    <message id="setup.stick.sealed">
        <source>sealed by the city</source>
        <translation>市裏已加封</translation>
    </message>
    <message id="setup.stick.not_sealed">
        <source>not sealed</source>
        <translation>未加封</translation>
    </message>
    <message id="setup.apply.nothing">
        <source>The first start is not at its end, or over already: there is nothing to put in place.</source>
        <translation>首次開機未做完，或者已經做完：無嘢要放。</translation>
    </message>
    <message id="setup.apply.done">
        <source>%1 is set up.</source>
        <translation>%1 已設定好。</translation>
    </message>
    <message id="setup.again.anyway">
        <source>A machine that is not set up yet asks at its next start anyway.</source>
        <translation>呢部機仲未設定好，下次開機本來就會問。</translation>
    </message>
    <message id="setup.again.done">
        <source>It asks again at its next start, by the stick of %1. Until then all is as it was.</source>
        <translation>下次開機會按 %1 嘅 安裝盤再問一次。之前一切照舊。</translation>
    </message>
    <message id="setup.clock.set">
        <source>The clock said %1 and was put to %2. If it is wrong again tomorrow, the machine's battery is empty.</source>
        <translation>時鐘原為 %1，已撥到 %2。聽日又唔啱嘅話，主板電池冇電喇。</translation>
    </message>
    <message id="setup.code">
        <source>Code %1</source>
        <translation>代碼 %1</translation>
    </message>
    <message id="setup.place">
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message id="setup.language">
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message id="setup.role.kiosk">
        <source>Touch screen</source>
        <translation>輕觸式一體機</translation>
    </message>
    <message id="setup.role.display">
        <source>Board's player</source>
        <translation>LED 屏播放機</translation>
    </message>
    <message id="setup.role.editor">
        <source>Editor</source>
        <translation>編輯電腦</translation>
    </message>
    <message id="setup.role.backend">
        <source>City's server</source>
        <translation>市裏伺服器</translation>
    </message>
    <message id="setup.unusable.title">
        <source>The stick cannot be used</source>
        <translation>安裝盤用唔到</translation>
    </message>
    <message id="setup.unusable.say">
        <source>Nothing was changed on this machine. Install it again from the right stick.</source>
        <translation>呢部機乜都冇改過。請換啱嘅盤，再安裝。</translation>
    </message>
    <message id="setup.unkept.title">
        <source>It cannot be kept</source>
        <translation>儲存唔到</translation>
    </message>
    <message id="setup.unkept.say">
        <source>The last answer is not on the disk yet, so it does not go on.</source>
        <translation>頭先嘅答案未儲存好，唔會行落去。</translation>
    </message>
    <message id="setup.panel.title">
        <source>How wide is the glass?</source>
        <translation>螢幕有幾闊</translation>
    </message>
    <message id="setup.panel.say">
        <source>Lay a bank card on the frame. The two red lines have to meet its left and right edge.</source>
        <translation>將銀行卡打橫放喺框度。兩條紅線要啱啱對正張卡左右兩邊。</translation>
    </message>
    <message id="setup.panel.more">
        <source>If they do not, press shorter or longer. Keyboard: ← → finely, ↑ ↓ coarsely.</source>
        <translation>唔齊就撳「短啲」「長啲」。鍵盤：← → 微調，↑ ↓ 粗調。</translation>
    </message>
    <message id="setup.panel.type">
        <source>Measure the width of the picture in millimetres and type it.</source>
        <translation>量出畫面嘅闊度（毫米），輸入。</translation>
    </message>
    <message id="setup.panel.width">
        <source>The picture is %1 mm wide</source>
        <translation>畫面闊 %1 毫米</translation>
    </message>
    <message id="setup.asset.title">
        <source>This machine's number</source>
        <translation>呢部機嘅編號</translation>
    </message>
    <message id="setup.asset.say">
        <source>Type it as it stands on the machine's plate.</source>
        <translation>照機身嘅標牌輸入。</translation>
    </message>
    <message id="setup.asset.unfit">
        <source>The number must not be empty.</source>
        <translation>編號唔可以係空嘅。</translation>
    </message>
    <message id="setup.asset.caption">
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message id="setup.board.title">
        <source>Which board?</source>
        <translation>邊一塊屏</translation>
    </message>
    <message id="setup.board.say">
        <source>Type its name as the hall's list has it. Size and place are set from a phone later.</source>
        <translation>照大廳螢幕表嘅名輸入。大細同位置之後用手機設。</translation>
    </message>
    <message id="setup.board.unfit">
        <source>The name must not be empty.</source>
        <translation>名唔可以係空嘅。</translation>
    </message>
    <message id="setup.enrol.title">
        <source>Enrolling</source>
        <translation>入緊網</translation>
    </message>
    <message id="setup.enrol.say">
        <source>The city is being told that this machine is here.</source>
        <translation>話緊畀市裏知：呢部機嚟咗。</translation>
    </message>
    <message id="setup.approve.title">
        <source>Waiting for the city</source>
        <translation>等市裏點頭</translation>
    </message>
    <message id="setup.approve.say">
        <source>Ring up the city and compare this number. It is approved only if both are the same.</source>
        <translation>請打電話畀市裏，對下呢個數。一致先可以同意。</translation>
    </message>
    <message id="setup.approve.unheard">
        <source>The last asking was not answered (%1); it is asked again by itself.</source>
        <translation>頭先冇回應（%1），會自己再問。</translation>
    </message>
    <message id="setup.taken.title">
        <source>That number is there already</source>
        <translation>呢個編號已經有喇</translation>
    </message>
    <message id="setup.taken.say">
        <source>If the old machine was taken away, this one takes its place, and the old one is good no more.</source>
        <translation>舊機如果換咗落嚟，就由呢部取代；舊嗰部以後用唔到。</translation>
    </message>
    <message id="setup.not_enrolled.title">
        <source>Not enrolled yet</source>
        <translation>未入到網</translation>
    </message>
    <message id="setup.not_enrolled.say">
        <source>Try again, or go on: vacancies can be looked at, but nothing that needs the city.</source>
        <translation>可以再試，亦可以先做落去：職位睇得，市裏嘅嘢辦唔到。</translation>
    </message>
    <message id="setup.vacancies.title">
        <source>Taking the vacancies</source>
        <translation>裝緊職位</translation>
    </message>
    <message id="setup.vacancies.say">
        <source>They come from the stick; it takes some seconds.</source>
        <translation>由安裝盤攞職位，要幾秒。</translation>
    </message>
    <message id="setup.reader.name">
        <source>reader</source>
        <translation>讀卡器</translation>
    </message>
    <message id="setup.reader.title">
        <source>The card reader</source>
        <translation>試讀卡器</translation>
    </message>
    <message id="setup.reader.say">
        <source>Put any social-security card into the reader. It goes on by itself once the card is seen.</source>
        <translation>將任何一張社保卡插入讀卡器。讀到就自己行落去。</translation>
    </message>
    <message id="setup.reader.missing">
        <source>The reader does not answer. Once it is plugged in, it goes on by itself.</source>
        <translation>讀卡器冇回應。插好之後會自己行落去。</translation>
    </message>
    <message id="setup.reader.seen">
        <source>Readers found</source>
        <translation>見到嘅讀卡器</translation>
    </message>
    <message id="setup.reader.ask">
        <source>Was it read?</source>
        <translation>讀到未？</translation>
    </message>
    <message id="setup.printer.name">
        <source>printer</source>
        <translation>打印機</translation>
    </message>
    <message id="setup.printer.title">
        <source>The printer</source>
        <translation>試打印機</translation>
    </message>
    <message id="setup.printer.say">
        <source>A page is being printed.</source>
        <translation>打緊一張試紙。</translation>
    </message>
    <message id="setup.printer.ask">
        <source>Did the page come out, and can it be read?</source>
        <translation>試紙出咗未？啲字清唔清楚？</translation>
    </message>
    <message id="setup.printer.missing">
        <source>The printer does not answer.</source>
        <translation>打印機冇回應。</translation>
    </message>
    <message id="setup.printer.sheet">
        <source>Printer's test page</source>
        <translation>打印機試紙</translation>
    </message>
    <message id="setup.sound.name">
        <source>sound</source>
        <translation>聲音</translation>
    </message>
    <message id="setup.sound.title">
        <source>The sound</source>
        <translation>試聲音</translation>
    </message>
    <message id="setup.sound.say">
        <source>A sentence is being played.</source>
        <translation>播緊一句說話。</translation>
    </message>
    <message id="setup.sound.ask">
        <source>Did you hear it?</source>
        <translation>聽到未？</translation>
    </message>
    <message id="setup.sound.missing">
        <source>No sound can be played.</source>
        <translation>播唔到聲。</translation>
    </message>
    <message id="setup.touch.name">
        <source>touch</source>
        <translation>觸控</translation>
    </message>
    <message id="setup.touch.title">
        <source>The touch screen</source>
        <translation>試觸控</translation>
    </message>
    <message id="setup.touch.say">
        <source>Touch the red disc with a finger, three times. If it cannot be hit, press Esc on a keyboard.</source>
        <translation>用手指㩒紅圓，一共三個。㩒唔中就撳鍵盤 Esc。</translation>
    </message>
    <message id="setup.label.title">
        <source>This machine's label</source>
        <translation>呢部機嘅標籤</translation>
    </message>
    <message id="setup.label.printing">
        <source>The label is being printed.</source>
        <translation>打緊標籤。</translation>
    </message>
    <message id="setup.label.printed">
        <source>The label is printed. Stick it onto the machine.</source>
        <translation>標籤打咗出嚟，請貼喺機身。</translation>
    </message>
    <message id="setup.label.not_printed">
        <source>The label did not come out. Copy it, or take a photograph.</source>
        <translation>標籤打唔到。請照抄，或者影低。</translation>
    </message>
    <message id="setup.label.sheet">
        <source>Machine's label (cut out along the frame)</source>
        <translation>機器標籤（沿框剪落）</translation>
    </message>
    <message id="setup.label.hall">
        <source>Hall</source>
        <translation>大廳</translation>
    </message>
    <message id="setup.label.role">
        <source>What it is</source>
        <translation>係乜嘢</translation>
    </message>
    <message id="setup.label.city">
        <source>City</source>
        <translation>市裏</translation>
    </message>
    <message id="setup.label.enrolled">
        <source>enrolled</source>
        <translation>已入網</translation>
    </message>
    <message id="setup.label.unknown">
        <source>not enrolled</source>
        <translation>未入網</translation>
    </message>
    <message id="setup.label.board">
        <source>Board</source>
        <translation>屏</translation>
    </message>
    <message id="setup.label.glass">
        <source>Glass</source>
        <translation>螢幕闊</translation>
    </message>
    <message id="setup.label.tried">
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message id="setup.label.wrong">
        <source>Not tried well</source>
        <translation>未試好</translation>
    </message>
    <message id="setup.label.all_good">
        <source>all tried well</source>
        <translation>全部試好</translation>
    </message>
    <message id="setup.finished.title">
        <source>Done</source>
        <translation>搞掂</translation>
    </message>
    <message id="setup.finished.say">
        <source>The machine begins its work.</source>
        <translation>即刻開始做嘢。</translation>
    </message>
    <message id="setup.do.fits">
        <source>They meet</source>
        <translation>對齊喇</translation>
    </message>
    <message id="setup.do.shorter">
        <source>Shorter</source>
        <translation>短啲</translation>
    </message>
    <message id="setup.do.longer">
        <source>Longer</source>
        <translation>長啲</translation>
    </message>
    <message id="setup.do.type">
        <source>Type millimetres</source>
        <translation>輸入毫米</translation>
    </message>
    <message id="setup.do.turn">
        <source>It lies on its side</source>
        <translation>畫面打橫咗</translation>
    </message>
    <message id="setup.do.enter">
        <source>That is it</source>
        <translation>就係佢</translation>
    </message>
    <message id="setup.do.again">
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message id="setup.do.later">
        <source>Enrol later</source>
        <translation>之後先入網</translation>
    </message>
    <message id="setup.do.replace">
        <source>Take its place</source>
        <translation>取代舊機</translation>
    </message>
    <message id="setup.do.renumber">
        <source>I mistyped it</source>
        <translation>編號打錯咗</translation>
    </message>
    <message id="setup.do.skip">
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message id="setup.do.go_on">
        <source>Go on without</source>
        <translation>唔用佢，行落去</translation>
    </message>
    <message id="setup.do.yes.printer">
        <source>It came out</source>
        <translation>出咗</translation>
    </message>
    <message id="setup.do.yes.sound">
        <source>I heard it</source>
        <translation>聽到</translation>
    </message>
    <message id="setup.do.no">
        <source>No</source>
        <translation>冇</translation>
    </message>
    <message id="setup.do.finish">
        <source>Begin to work</source>
        <translation>開始做嘢</translation>
    </message>
    <message id="failure.S-601">
        <source>%1: there is no folder of a hall's stick.</source>
        <translation>%1：冇大廳安裝盤嘅資料夾。</translation>
    </message>
    <message id="failure.S-601.do">
        <source>Name the stick's own folder.</source>
        <translation>請指明盤喺邊。</translation>
    </message>
    <message id="failure.S-602">
        <source>The stick is torn (%1).</source>
        <translation>呢個盤唔完整（%1）。</translation>
    </message>
    <message id="failure.S-602.do">
        <source>Make it anew, and wait until it is done before you take it out.</source>
        <translation>請重新整過，等寫完先拔。</translation>
    </message>
    <message id="failure.S-603">
        <source>The stick was made by another version (%1).</source>
        <translation>呢個盤係另一個版本整嘅（%1）。</translation>
    </message>
    <message id="failure.S-603.do">
        <source>Make it with the version that is installed.</source>
        <translation>請用同一版本再整。</translation>
    </message>
    <message id="failure.S-604">
        <source>What lies there is no hall's stick (%1).</source>
        <translation>呢度放嘅唔係大廳安裝盤（%1）。</translation>
    </message>
    <message id="failure.S-604.do">
        <source>Take the one that was made for this hall.</source>
        <translation>請攞返本大廳嗰個盤。</translation>
    </message>
    <message id="failure.S-605">
        <source>The stick is for the hall %1, not for %2.</source>
        <translation>呢個盤係畀「%1」嘅，唔係畀「%2」嘅。</translation>
    </message>
    <message id="failure.S-605.do">
        <source>Take the stick of this hall.</source>
        <translation>請攞本大廳嘅盤。</translation>
    </message>
    <message id="failure.S-606">
        <source>The enrolment codes on the stick were good until %1.</source>
        <translation>盤上嘅入網碼到 %1 為止，已過期。</translation>
    </message>
    <message id="failure.S-606.do">
        <source>Have the city give out new ones and make the stick anew.</source>
        <translation>請市裏再發碼，重整呢個盤。</translation>
    </message>
    <message id="failure.S-607">
        <source>The seal on the stick is not the city's, or not of what lies there.</source>
        <translation>盤上嘅封印唔啱：唔係市裏封嘅，或者內容畀人改過。</translation>
    </message>
    <message id="failure.S-607.do">
        <source>Do not use it.</source>
        <translation>請唔好用。</translation>
    </message>
    <message id="failure.S-608">
        <source>%1: cannot be written (%2).</source>
        <translation>%1：寫唔入（%2）。</translation>
    </message>
    <message id="failure.S-608.do">
        <source>Take another stick.</source>
        <translation>請換個盤。</translation>
    </message>
    <message id="failure.S-609">
        <source>%1: these settings cannot be used (%2).</source>
        <translation>%1：呢份設定用唔到（%2）。</translation>
    </message>
    <message id="failure.S-609.do">
        <source>Mend them, then make the stick again.</source>
        <translation>請改啱再整。</translation>
    </message>
    <message id="failure.S-610">
        <source>%1: this is no file of enrolment codes.</source>
        <translation>%1：呢個唔係入網碼檔案。</translation>
    </message>
    <message id="failure.S-610.do">
        <source>Give the file that the city's server wrote, as it is.</source>
        <translation>請用市裏伺服器寫出嘅原檔。</translation>
    </message>
    <message id="failure.S-611">
        <source>%1: no certificate can be read.</source>
        <translation>%1：讀唔到證書。</translation>
    </message>
    <message id="failure.S-611.do">
        <source>Give the PEM file of the city's own authority.</source>
        <translation>請用市裏證書機構嘅 PEM 檔。</translation>
    </message>
    <message id="failure.S-612">
        <source>The snapshot of the vacancies cannot be used (%1).</source>
        <translation>職位快照用唔到（%1）。</translation>
    </message>
    <message id="failure.S-612.do">
        <source>The hall fetches them over the line instead.</source>
        <translation>冇佢都得：職位會由線路攞。</translation>
    </message>
    <message id="failure.S-613">
        <source>The stick has nothing for a machine of the role %1 (it has: %2).</source>
        <translation>呢個盤冇畀「%1」嘅內容（有：%2）。</translation>
    </message>
    <message id="failure.S-613.do">
        <source>Take another stick, or install it for a role that it has.</source>
        <translation>請換啱嘅盤，或者照盤上有嘅重裝。</translation>
    </message>
    <message id="failure.S-614">
        <source>The clock of this PC is wrong: it says %1, but the snapshot is of %2.</source>
        <translation>呢部電腦嘅時鐘唔啱：而家係 %1，快照就係 %2 嘅。</translation>
    </message>
    <message id="failure.S-614.do">
        <source>Set it first.</source>
        <translation>請先校時。</translation>
    </message>
    <message id="failure.S-615">
        <source>%1: this is no city's address, or codes would go over it in clear.</source>
        <translation>%1：唔係市裏嘅網址，或者入網碼會明住行。</translation>
    </message>
    <message id="failure.S-615.do">
        <source>Give one that begins with https://.</source>
        <translation>請用 https:// 開頭嘅網址。</translation>
    </message>
    <message id="failure.S-616">
        <source>The file of the technicians' password holds no hash: %1.</source>
        <translation>技師密碼檔案入面冇密碼嘅雜湊值：%1。</translation>
    </message>
    <message id="failure.S-616.do">
        <source>Make it with: openssl passwd -6 &gt; FILE.</source>
        <translation>用 openssl passwd -6 &gt; 檔案 整一個。</translation>
    </message>
    <message id="failure.S-621">
        <source>The panel says it is %1 × %2 mm, which does not fit its picture.</source>
        <translation>螢幕自報 %1 × %2 毫米，同畫面唔啱，唔採用。</translation>
    </message>
    <message id="failure.S-621.do">
        <source>That is not used: measure with a card.</source>
        <translation>請用卡量。</translation>
    </message>
    <message id="failure.S-622">
        <source>The clock says %1, which is before %2, when the stick was made.</source>
        <translation>時鐘係 %1，早過整盤嗰日 %2。</translation>
    </message>
    <message id="failure.S-622.do">
        <source>Set it first: with a wrong clock the city's certificate is not believed.</source>
        <translation>時鐘唔啱，市裏嘅證書都認唔到：請先校時。</translation>
    </message>
    <message id="failure.S-623">
        <source>No code of the stick is left for this machine.</source>
        <translation>盤上冇可用嘅入網碼喇。</translation>
    </message>
    <message id="failure.S-623.do">
        <source>Go on without, and enrol it later.</source>
        <translation>可以先做落去，之後再入網。</translation>
    </message>
    <message id="failure.S-624">
        <source>The city does not answer (%1).</source>
        <translation>市裏冇回應（%1）。</translation>
    </message>
    <message id="failure.S-624.do">
        <source>Look at the line's lamp and plug, then try again.</source>
        <translation>請睇網線同交換機嘅燈，再試一次。</translation>
    </message>
    <message id="failure.S-625">
        <source>The city did not take this machine (%1).</source>
        <translation>市裏冇同意（%1）。</translation>
    </message>
    <message id="failure.S-625.do">
        <source>Ring up the city and ask why.</source>
        <translation>請打電話問市裏。</translation>
    </message>
    <message id="failure.S-626">
        <source>No printer can be used.</source>
        <translation>冇可用嘅打印機。</translation>
    </message>
    <message id="failure.S-626.do">
        <source>The machine works without: letters are given as a number. %1 %2</source>
        <translation>都用得：介紹信改畀編號。%1 %2</translation>
    </message>
    <message id="failure.S-627">
        <source>No card reader can be used (%1).</source>
        <translation>冇可用嘅讀卡器（%1）。</translation>
    </message>
    <message id="failure.S-627.do">
        <source>Plug it in, try another port.</source>
        <translation>請插好，換個接口。</translation>
    </message>
    <message id="failure.S-628">
        <source>No sound can be played.</source>
        <translation>播唔到聲。</translation>
    </message>
    <message id="failure.S-628.do">
        <source>Look at the loudspeaker's plug; the machine works without a voice. %1 %2</source>
        <translation>請睇喇叭條線；冇聲都用得。%1 %2</translation>
    </message>
    <message id="failure.S-629">
        <source>What was answered cannot be kept (%1).</source>
        <translation>答案儲存唔到（%1）。</translation>
    </message>
    <message id="failure.S-629.do">
        <source>Free the disk, then try again.</source>
        <translation>請清出磁碟空間，再試一次。</translation>
    </message>
    <message id="failure.S-630">
        <source>What the first start left behind is not right (%1), so nothing was put in place.</source>
        <translation>首次開機留低嘅內容唔啱（%1），乜都冇放。</translation>
    </message>
    <message id="failure.S-630.do">
        <source>Start the machine anew.</source>
        <translation>請再開機，重新問過。</translation>
    </message>
    <message id="failure.S-631">
        <source>It could not be put in place (%1).</source>
        <translation>放唔到位（%1）。</translation>
    </message>
    <message id="failure.S-631.do">
        <source>Free the disk; the next start tries again.</source>
        <translation>請清出磁碟空間；下次開機會再試。</translation>
    </message>
    <message id="failure.S-632">
        <source>The picture lies on its side.</source>
        <translation>畫面打橫咗。</translation>
    </message>
    <message id="failure.S-632.do">
        <source>Turn it in the panel's own menu: the kiosk shows it as the system gives it.</source>
        <translation>請喺螢幕自己嘅選單度轉，一體機程式跟系統畀嘅方向顯示。</translation>
    </message>
</context>
</TS>
