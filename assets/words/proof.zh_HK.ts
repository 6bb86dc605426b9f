<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.D-140">
        <source>Proof of play grew over its limit before the city had it: the oldest days are lost.</source>
        <translation>播放記錄超出容量，最早幾天的還沒送到市裏就刪掉了。</translation>
    </message>
    <message id="failure.D-140.do">
        <source>See in the log why the line does not carry it, or raise proof_megabytes.</source>
        <translation>請看日誌裏為甚麼送不出去，或調大 proof_megabytes。</translation>
    </message>
    <message id="failure.D-141">
        <source>Proof of play is broken at %1, line %2: %3.</source>
        <translation>播放記錄在 %1 第 %2 行斷了：%3。</translation>
    </message>
    <message id="failure.D-141.do">
        <source>Keep the folder as it is and tell the city; what is shown from now on is in a chain again.</source>
        <translation>請原樣保留這個資料夾並告知市裏；以後播放的仍會接着記。</translation>
    </message>
    <message id="display.proof.file">
        <source>%1: lines %2 to %3</source>
        <translation>%1：第 %2 至 %3 條</translation>
    </message>
    <message id="display.proof.unchained">
        <source>%1: from before lines were chained</source>
        <translation>%1：舊版本的記錄，沒有連成鏈</translation>
    </message>
    <message id="display.proof.whole">
        <source>Whole: each of %1 lines follows the one before. The city has %2 of them.</source>
        <translation>完整：%1 條記錄條條相接，其中市裏已收到 %2 條。</translation>
    </message>
    <message id="display.proof.none">
        <source>No page was recorded yet.</source>
        <translation>還沒有播放記錄。</translation>
    </message>
    <message id="display.proof.no-line">
        <source>this is no line of the record</source>
        <translation>這一行不是播放記錄</translation>
    </message>
    <message id="display.proof.missing">
        <source>lines before it are missing, or it stands there twice</source>
        <translation>前面缺了記錄，或這一行重複</translation>
    </message>
    <message id="display.proof.changed">
        <source>it, or the line before it, was changed</source>
        <translation>這一行或上一行被改過</translation>
    </message>
    <message id="display.proof.unsealed">
        <source>it is not what was sealed, or what the city has</source>
        <translation>與封存的或市裏收到的不一致</translation>
    </message>
    <message id="backend.B-450">
        <source>%2 has no board %1. Look the name up with: hall-backend boards.</source>
        <translation>%2 沒有名叫 %1 的屏。用 hall-backend boards 查看屏的名稱。</translation>
    </message>
    <message id="backend.B-451">
        <source>Proof of play of board %2 in %1 is not as it came, after line %3. Bring the database back from a copy; the board still has its last days (hall-display proof).</source>
        <translation>%1 的屏 %2 的播放記錄在第 %3 條之後與收到時不一致。請用備份恢復資料庫；屏上還留有最近幾天的記錄（hall-display proof）。</translation>
    </message>
    <message id="backend.proof_listed">
        <source>%1, board %2: each of %3 pages follows the one before.</source>
        <translation>%1 的屏 %2：%3 頁記錄條條相接。</translation>
    </message>
    <message id="failure.D-142">
        <source>The screen is black though a page was painted.</source>
        <translation>畫面已送出，但螢幕是黑的。</translation>
    </message>
    <message id="failure.D-142.do">
        <source>Look at the board; if it is dark too: screen saver, power saving, another virtual terminal, the graphics card.</source>
        <translation>請看大屏是否也黑；若是，檢查螢幕保護、省電、虛擬終端和顯示卡。</translation>
    </message>
    <message id="failure.D-143">
        <source>The screen still shows an earlier page.</source>
        <translation>螢幕停在以前的畫面上。</translation>
    </message>
    <message id="failure.D-143.do">
        <source>Look at the board; start the program anew, then the machine; if it stays, change the graphics driver.</source>
        <translation>請看大屏；先重啟程式，再重啟電腦；仍不行就換顯示卡驅動。</translation>
    </message>
    <message id="failure.D-144">
        <source>Something else stands on the screen than was painted: another window lies over the board.</source>
        <translation>螢幕上不是送出的畫面：有別的視窗蓋住了大屏畫面。</translation>
    </message>
    <message id="failure.D-144.do">
        <source>Close it and take the program that opened it off this machine.</source>
        <translation>請關掉它，並把打開它的程式從本機移除。</translation>
    </message>
    <message id="failure.D-145">
        <source>The board stands still: no frame was shown, its page did not end, or the program does not answer.</source>
        <translation>大屏停住了：沒有新畫面、頁面不換，或程式沒有回應。</translation>
    </message>
    <message id="failure.D-145.do">
        <source>Nothing to do: it is started anew. If it comes again and again, send the log.</source>
        <translation>不用處理，程式會自行重啟；反覆出現請發來日誌。</translation>
    </message>
    <message id="failure.D-146">
        <source>The board's program fell again and again: for ten minutes it shows the safe page alone.</source>
        <translation>大屏程式接連出錯：十分鐘內只顯示備用頁。</translation>
    </message>
    <message id="failure.D-146.do">
        <source>Send the log, and look for what is new since: a version, a bundle, a driver. It tries again by itself.</source>
        <translation>請發來日誌，並查看最近改了甚麼（版本、節目、驅動）；程式會自行再試。</translation>
    </message>
    <message id="failure.D-147">
        <source>No board %1 runs with these settings, or it does not answer.</source>
        <translation>沒有按這份設定運行的屏 %1，或它沒有回應。</translation>
    </message>
    <message id="failure.D-147.do">
        <source>Start it, or name the settings that it was started with, from the same account.</source>
        <translation>請啟動它，或用同一帳戶指定它啟動時的設定檔。</translation>
    </message>
    <message id="failure.D-148">
        <source>The board cannot be steered from this machine: its control socket cannot be opened.</source>
        <translation>無法在本機操控大屏：控制介面打不開。</translation>
    </message>
    <message id="failure.D-148.do">
        <source>See that no other board of this name uses the same data_folder, and that the folder can be written.</source>
        <translation>請確認沒有同名的屏共用 data_folder，且該資料夾可寫。</translation>
    </message>
    <message id="display.read_back.seen">
        <source>read back: it stands as it was painted</source>
        <translation>已回讀：與送出的一致</translation>
    </message>
    <message id="display.read_back.black">
        <source>read back: the screen is black</source>
        <translation>已回讀：螢幕是黑的</translation>
    </message>
    <message id="display.read_back.frozen">
        <source>read back: an earlier page still stands</source>
        <translation>已回讀：停在以前的畫面</translation>
    </message>
    <message id="display.read_back.covered">
        <source>read back: something else lies over it</source>
        <translation>已回讀：被別的視窗蓋住</translation>
    </message>
    <message id="display.read_back.unread">
        <source>not read back</source>
        <translation>未能回讀</translation>
    </message>
    <message id="display.status.page">
        <source>%1 · %2 · frame %3 · %4</source>
        <translation>%1 · %2 · 第 %3 幀 · %4</translation>
    </message>
    <message id="display.status.instead">
        <source>Shows %1 in place of its pages.</source>
        <translation>現在以 %1 代替頁面。</translation>
    </message>
    <message id="display.status.well">
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message id="display.status.still">
        <source>It stands still.</source>
        <translation>畫面停住了。</translation>
    </message>
    <message id="display.steer.done">
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
</context>
</TS>
