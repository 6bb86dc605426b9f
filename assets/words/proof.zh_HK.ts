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
</context>
</TS>
