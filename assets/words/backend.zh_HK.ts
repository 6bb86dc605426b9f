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
        <source>%1 has a key already. Take another name, or give --again: the old key is then no longer good.</source>
        <translation>%1 已經有密鑰。請換一個名字，或加 --again：舊密鑰即作廢。</translation>
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
        <source>%1: this cannot be read as a table (%2). Save it as CSV (UTF-8 or GB18030) or XLSX and import it again; nothing of it was taken.</source>
        <translation>%1：讀不成表格（%2）。請另存為 CSV（UTF-8 或 GB18030）或 XLSX 再導入；檔案中的內容一行也沒有導入。</translation>
    </message>
    <message id="backend.B-413">
        <source>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</source>
        <translation>%1：表格裡找不到這些欄：%2。表格的欄有：%3。請用 --columns %4 說明是哪一欄；一行也沒有導入。</translation>
    </message>
    <message id="backend.B-414">
        <source>--columns: %1 is wrong. One may write: %2.</source>
        <translation>--columns 裡的 %1 不對。可以寫的有：%2。</translation>
    </message>
    <message id="backend.B-415">
        <source>%1: the file is empty, without a header and without rows. Give another file.</source>
        <translation>%1：檔案是空的，沒有標題列也沒有內容。請換一個檔案。</translation>
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
    <message id="backend.closed">
        <source>Vacancy %1 is closed (%2) and off every glass.</source>
        <translation>職位 %1 已關閉（%2），不再顯示。</translation>
    </message>
    <message id="backend.snapshot_written">
        <source>%1: %2 vacancies were written.</source>
        <translation>%1：已寫入 %2 個職位。</translation>
    </message>
    <message id="backend.unverified">
        <source>not verified</source>
        <translation>待核實</translation>
    </message>
    <message id="backend.listed">
        <source>%1 vacancies.</source>
        <translation>共 %1 個職位。</translation>
    </message>
    <message id="backend.check_settings">
        <source>Settings and file of halls can be used.</source>
        <translation>設定和市場檔案可用。</translation>
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
</context>
</TS>
