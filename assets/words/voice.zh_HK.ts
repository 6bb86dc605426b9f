<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="speak.attract">
        <source>Put your social-security card in, chip up. Without a card, touch the button below.</source>
        <translation>請將社會保障卡插到底，晶片向上。冇卡，都可以撳冇卡都可以搵工。</translation>
    </message>
    <message id="speak.reading">
        <source>Reading your card. One moment, please.</source>
        <translation>讀緊卡，請等等。</translation>
    </message>
    <message id="speak.card_trouble">
        <source>This card cannot be read. Please take it out and look at the screen.</source>
        <translation>呢張卡讀唔到。請攞返張卡，睇下螢幕上面嘅說明。</translation>
    </message>
    <message id="speak.home">
        <source>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</source>
        <translation>呢版係首頁。最上面係啱你嘅職位。下面可以睇社保，亦可以換條件。</translation>
    </message>
    <message id="speak.wishes_trade">
        <source>What work would you like? Touch one or more, then go on.</source>
        <translation>你想做咩工種？撳一個或者幾個，再撳下一步。</translation>
    </message>
    <message id="speak.wishes_district">
        <source>In which district would you like to work? Touch one or more, then go on.</source>
        <translation>你想喺邊個區返工？撳一個或者幾個，再撳搵職位。</translation>
    </message>
    <message id="speak.matches">
        <source>These vacancies fit you, the best first. Touch one to see it in full.</source>
        <translation>呢啲職位啱你，最啱嘅排喺前面。撳一個職位，睇得更詳細。</translation>
    </message>
    <message id="speak.near_misses">
        <source>For this vacancy one thing is missing. With it the work is open to you.</source>
        <translation>呢個職位，你只差一樣。補返呢一樣就做得。</translation>
    </message>
    <message id="speak.vacancy">
        <source>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</source>
        <translation>呢版係職位詳情。用手機掃一掃可以帶走，亦可以列印推薦信。</translation>
    </message>
    <message id="speak.letter">
        <source>Your letter is written. Please keep its number and check code.</source>
        <translation>推薦信寫好咗。請記低編號同校驗碼。</translation>
    </message>
    <message id="speak.pin">
        <source>Please type your card's PIN. Shield it with your hand.</source>
        <translation>請輸入張卡嘅密碼。請用手遮一遮。</translation>
    </message>
    <message id="speak.pin_last_try">
        <source>Only one try is left. If you are not sure, touch I do not remember my PIN.</source>
        <translation>密碼只可以再試一次。唔記得，請撳我唔記得密碼。</translation>
    </message>
    <message id="speak.pin_blocked">
        <source>The PIN is locked. The insurance window sets it anew; bring your identity card.</source>
        <translation>密碼鎖住咗。請帶身份證去社保窗口重新設定。</translation>
    </message>
    <message id="speak.fetching">
        <source>Fetching your records. One moment, please.</source>
        <translation>查緊你嘅社保，請等等。</translation>
    </message>
    <message id="speak.records">
        <source>These are your insurance records. Dark months are paid, hatched months are not.</source>
        <translation>呢版係你嘅社保記錄。深色係已繳，斜線係冇繳。</translation>
    </message>
    <message id="speak.records_elsewhere">
        <source>Your records cannot be shown here. The screen says where to ask.</source>
        <translation>社保記錄喺呢度睇唔到。螢幕上面寫住去邊度查。</translation>
    </message>
    <message id="speak.cleared">
        <source>Everything of yours has been wiped. We wish you well.</source>
        <translation>你嘅資料都清除咗，冇留低。祝你順利。</translation>
    </message>
    <message id="speak.take_card">
        <source>Please take your card.</source>
        <translation>請攞返社會保障卡。</translation>
    </message>
    <message id="speak.still_here">
        <source>Are you still here? If so, please touch the screen.</source>
        <translation>你仲喺唔喺度？喺度嘅話，請撳一下螢幕。</translation>
    </message>
    <message id="speak.limit_soon">
        <source>Two minutes are left. To go on, take your card out and put it in again.</source>
        <translation>今次仲有兩分鐘。要繼續用，請攞返張卡再插一次。</translation>
    </message>
    <message id="speak.help">
        <source>Please ask the hall's staff. They are glad to help.</source>
        <translation>請搵大堂入面着背心嘅職員，佢哋嚟幫你。</translation>
    </message>
    <message id="speak.machine">
        <source>This is the staff page. It shows how this machine is. Take your card out to end it.</source>
        <translation>呢頁係畀職員睇嘅，可以睇呢部機嘅情況。拎走張卡就完。</translation>
    </message>
</context>
</TS>
