<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="installer.looking">
        <source>Looking for the stick</source>
        <translation>正在尋找安裝盤</translation>
    </message>
    <message id="installer.looking.more">
        <source>Please leave the stick in.</source>
        <translation>請不要拔出 USB 手指。</translation>
    </message>
    <message id="installer.role">
        <source>What shall this PC be?</source>
        <translation>這部電腦做甚麼用？</translation>
    </message>
    <message id="installer.role.kiosk">
        <source>Touch kiosk</source>
        <translation>觸控查詢機</translation>
    </message>
    <message id="installer.role.display">
        <source>Player of LED boards</source>
        <translation>大屏播放主機</translation>
    </message>
    <message id="installer.role.keys">
        <source>Press the digit</source>
        <translation>按數字鍵選擇</translation>
    </message>
    <message id="installer.number">
        <source>This PC's asset number</source>
        <translation>這部電腦的資產編號</translation>
    </message>
    <message id="installer.number.more">
        <source>It stands on the plate: letters, digits and hyphens, at most 24. Left empty, it is asked at the first start.</source>
        <translation>編號在機身銘牌上。可用字母、數字和短橫線，最多 24 個字元。留空則首次開機時再問。</translation>
    </message>
    <message id="installer.number.wrong">
        <source>Not whole: no hyphen at its beginning or end.</source>
        <translation>編號不對：短橫線不能在開頭或末尾。</translation>
    </message>
    <message id="installer.number.keys">
        <source>Enter: on    Esc: back</source>
        <translation>Enter 確定    Esc 返回</translation>
    </message>
    <message id="installer.disk">
        <source>Onto which disk?</source>
        <translation>裝到哪個硬碟？</translation>
    </message>
    <message id="installer.disk.row">
        <source>%1    %2    %3    serial %4</source>
        <translation>%1    %2    %3    序號 %4</translation>
    </message>
    <message id="installer.disk.left_out">
        <source>Not listed: what hangs on USB or can be taken out, and disks under %1 GB.</source>
        <translation>USB 碟、可以攞出嚟嘅碟同細過 %1 GB 嘅碟唔喺度。</translation>
    </message>
    <message id="installer.disk.keys">
        <source>Press the digit    Esc: back</source>
        <translation>按數字鍵選擇    Esc 返回</translation>
    </message>
    <message id="installer.erase">
        <source>This disk is erased, for good</source>
        <translation>將清空這個硬碟，不能恢復</translation>
    </message>
    <message id="installer.erase.parts">
        <source>Its partitions, %1, and all that is in them go.</source>
        <translation>硬碟上現有 %1 個分割區，全部刪除。</translation>
    </message>
    <message id="installer.erase.becomes">
        <source>This PC becomes: %1, %2</source>
        <translation>這部電腦將成為：%1，編號 %2</translation>
    </message>
    <message id="installer.erase.keys">
        <source>Y: erase and install    Esc: back</source>
        <translation>按 Y 清空並安裝    Esc 返回</translation>
    </message>
    <message id="installer.working">
        <source>Installing: leave power and stick as they are</source>
        <translation>正在安裝，請勿斷電或拔出 USB 手指</translation>
    </message>
    <message id="installer.step.verify">
        <source>Checking the stick's files</source>
        <translation>檢查 USB 手指上的檔案</translation>
    </message>
    <message id="installer.step.forget">
        <source>Removing the old system</source>
        <translation>清除舊系統</translation>
    </message>
    <message id="installer.step.divide">
        <source>Dividing the disk</source>
        <translation>硬碟分割</translation>
    </message>
    <message id="installer.step.format">
        <source>Formatting the disk</source>
        <translation>格式化硬碟</translation>
    </message>
    <message id="installer.step.unpack">
        <source>Writing the base system</source>
        <translation>寫入基本系統</translation>
    </message>
    <message id="installer.step.install">
        <source>Installing the programs</source>
        <translation>安裝程式</translation>
    </message>
    <message id="installer.step.name">
        <source>Writing number and hall</source>
        <translation>寫入編號和本廳資料</translation>
    </message>
    <message id="installer.step.start">
        <source>Writing what starts it</source>
        <translation>寫入啟動程式</translation>
    </message>
    <message id="installer.step.close">
        <source>Bringing all to the disk</source>
        <translation>儲存到硬碟</translation>
    </message>
    <message id="installer.step.finish">
        <source>Marking it done</source>
        <translation>標記完成</translation>
    </message>
    <message id="installer.done">
        <source>Done</source>
        <translation>安裝完成</translation>
    </message>
    <message id="installer.done.which">
        <source>%1, %2</source>
        <translation>%1，編號 %2</translation>
    </message>
    <message id="installer.done.more">
        <source>Take the stick out, then restart.</source>
        <translation>請拔出 USB 手指，然後重新啟動。</translation>
    </message>
    <message id="installer.done.keys">
        <source>Enter: restart</source>
        <translation>按 Enter 重新啟動</translation>
    </message>
    <message id="installer.trouble">
        <source>Not installed (%1)</source>
        <translation>未能安裝（代碼 %1）</translation>
    </message>
    <message id="installer.trouble.keys">
        <source>Enter: start over</source>
        <translation>按 Enter 從頭再來</translation>
    </message>
    <message id="installer.detail">
        <source>In detail: %1</source>
        <translation>詳情：%1</translation>
    </message>
    <message id="installer.foot">
        <source>labourhall %1 · Debian %2</source>
        <translation>labourhall %1 · Debian %2</translation>
    </message>
    <message id="installer.age">
        <source>Security updates up to %1 (%2 days ago)</source>
        <translation>安全更新截至 %1（%2 天前）</translation>
    </message>
    <message id="installer.old">
        <source>Older than %1 days: ask for a newer stick.</source>
        <translation>此安裝盤的安全更新已超過 %1 天，請向製作人索取新盤。</translation>
    </message>
    <message id="installer.trial">
        <source>Signed by a trial key: not for a hall</source>
        <translation>試用密鑰簽署，不得用於正式場所</translation>
    </message>
    <message id="failure.I-601">
        <source>The stick that started this PC is not there, or another one is.</source>
        <translation>找不到啟動本機的 USB 手指：可能已拔出，或換成了別的手指。</translation>
    </message>
    <message id="failure.I-601.do">
        <source>Put it back, directly into the PC, and press Enter.</source>
        <translation>把原來的 USB 手指直接插回電腦，再按 Enter。</translation>
    </message>
    <message id="failure.I-602">
        <source>A file of the stick is missing or damaged. The disk was not touched.</source>
        <translation>USB 手指上有檔案缺失或損壞。硬碟沒有改動。</translation>
    </message>
    <message id="failure.I-602.do">
        <source>Write the stick anew from its image; if it happens again, take another stick.</source>
        <translation>用映像重新製作 USB 手指；若再次出現，請換一個。</translation>
    </message>
    <message id="failure.I-603">
        <source>The list of the stick's files is signed by nobody we know. The disk was not touched.</source>
        <translation>USB 手指的檔案清單簽署不符。硬碟沒有改動。</translation>
    </message>
    <message id="failure.I-603.do">
        <source>Take a stick from whoever keeps the key.</source>
        <translation>請向密鑰保管人索取安裝盤。</translation>
    </message>
    <message id="failure.I-604">
        <source>The hall's folder on the stick is not whole. The disk was not touched.</source>
        <translation>USB 手指上本廳資料（hall 資料夾）缺失或損壞。硬碟沒有改動。</translation>
    </message>
    <message id="failure.I-604.do">
        <source>Write it anew with hall-setup.</source>
        <translation>用 hall-setup 重新寫入本廳資料。</translation>
    </message>
    <message id="failure.I-605">
        <source>The program that looks at the stick's signature did not come to its end. The disk was not touched.</source>
        <translation>核對簽署的程式沒有執行完。硬碟沒有改動。</translation>
    </message>
    <message id="failure.I-605.do">
        <source>Start over; if it happens again, write the stick anew; then have this PC's memory looked at.</source>
        <translation>重新開始；若再次出現，重新製作 USB 手指；仍不行，請檢查本機記憶體。</translation>
    </message>
    <message id="failure.I-611">
        <source>This PC shows no disk of its own.</source>
        <translation>找不到本機硬碟。</translation>
    </message>
    <message id="failure.I-611.do">
        <source>Look at its cable and the firmware's settings (AHCI), then press Enter.</source>
        <translation>檢查硬碟接線和 BIOS 設定（AHCI），再按 Enter。</translation>
    </message>
    <message id="failure.I-612">
        <source>No disk is large enough.</source>
        <translation>本機硬碟太小。</translation>
    </message>
    <message id="failure.I-612.do">
        <source>Build in one of 16 GB or more.</source>
        <translation>請換裝 16 GB 或更大的硬碟。</translation>
    </message>
    <message id="failure.I-621">
        <source>The disk could not be divided, formatted or written.</source>
        <translation>硬碟分割、格式化或寫入失敗。</translation>
    </message>
    <message id="failure.I-621.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>按 Enter 重試；若再次出現，請更換硬碟。</translation>
    </message>
    <message id="failure.I-622">
        <source>The base system did not get onto the disk whole.</source>
        <translation>基本系統沒有完整寫入硬碟。</translation>
    </message>
    <message id="failure.I-622.do">
        <source>Start over; if it happens again, change the stick, then the disk.</source>
        <translation>按 Enter 重試；若再次出現，先換 USB 手指，再換硬碟。</translation>
    </message>
    <message id="failure.I-623">
        <source>The programs were not installed.</source>
        <translation>程式沒有裝上。</translation>
    </message>
    <message id="failure.I-623.do">
        <source>Start over; if it happens again, note the last line and take a newer stick.</source>
        <translation>按 Enter 重試；若再次出現，記下最後一行，並換用新盤。</translation>
    </message>
    <message id="failure.I-624">
        <source>Number and hall were not written.</source>
        <translation>編號和本廳資料沒有寫入。</translation>
    </message>
    <message id="failure.I-624.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>按 Enter 重試；若再次出現，請更換硬碟。</translation>
    </message>
    <message id="failure.I-625">
        <source>What starts the machine was not written.</source>
        <translation>啟動程式沒有寫入。</translation>
    </message>
    <message id="failure.I-625.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>按 Enter 重試；若再次出現，請更換硬碟。</translation>
    </message>
</context>
</TS>
