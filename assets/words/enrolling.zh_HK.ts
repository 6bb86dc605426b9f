<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.L-206">
        <source>The city's address is not safe</source>
        <translation>市裡的地址不安全</translation>
    </message>
    <message id="failure.L-206.do">
        <source>It begins with http://: the code could be read on the way. Give the address with https://.</source>
        <translation>地址是 http:// 開頭，編碼在路上會被人看到。請改用 https:// 地址。</translation>
    </message>
    <message id="failure.L-260">
        <source>The city does not know this code</source>
        <translation>市裡沒有這個登記碼</translation>
    </message>
    <message id="failure.L-260.do">
        <source>Type it again, or ask the office for another one.</source>
        <translation>請再輸一次，或向辦公室另要一個。</translation>
    </message>
    <message id="failure.L-261">
        <source>Another machine used this code</source>
        <translation>這個登記碼已被別的機器用了</translation>
    </message>
    <message id="failure.L-261.do">
        <source>Take another code. If that machine is not yours, tell the office.</source>
        <translation>請換一個登記碼。那台機器如果不是你們的，請告訴辦公室。</translation>
    </message>
    <message id="failure.L-262">
        <source>This code has run out</source>
        <translation>這個登記碼已過期</translation>
    </message>
    <message id="failure.L-262.do">
        <source>Ask the office for another one.</source>
        <translation>請向辦公室另要一個。</translation>
    </message>
    <message id="failure.L-263">
        <source>This code is for another hall</source>
        <translation>這個登記碼是別的大廳的</translation>
    </message>
    <message id="failure.L-263.do">
        <source>Take the stick and the codes of this hall.</source>
        <translation>請用本廳的 USB 手指和登記碼。</translation>
    </message>
    <message id="failure.L-264">
        <source>This code is for another kind of machine</source>
        <translation>這個登記碼是給另一種機器的</translation>
    </message>
    <message id="failure.L-264.do">
        <source>Take a code for this kind, or choose the other kind.</source>
        <translation>請換這種機器的登記碼，或改選機器種類。</translation>
    </message>
    <message id="failure.L-265">
        <source>A machine has this asset number already</source>
        <translation>已有一台機器用這個資產編號</translation>
    </message>
    <message id="failure.L-265.do">
        <source>Replace it? The old one then works no more. Otherwise correct the number.</source>
        <translation>要取代它嗎？取代後舊機器不能再用。不是的話，請改編號。</translation>
    </message>
    <message id="failure.L-266">
        <source>No machine has this asset number</source>
        <translation>沒有用這個資產編號的機器可取代</translation>
    </message>
    <message id="failure.L-266.do">
        <source>Read it off the old machine again, or enrol this one as new.</source>
        <translation>請再看舊機器上的編號，或按新機器登記。</translation>
    </message>
    <message id="failure.L-267">
        <source>The office refused this machine</source>
        <translation>辦公室沒有批准這台機器</translation>
    </message>
    <message id="failure.L-267.do">
        <source>Ask the office why. To try again takes another code.</source>
        <translation>請問辦公室原因。再試要用另一個登記碼。</translation>
    </message>
    <message id="failure.L-268">
        <source>The city knows this machine by another number</source>
        <translation>市裡已按另一個編號登記過這台機器</translation>
    </message>
    <message id="failure.L-268.do">
        <source>Is the disk a copy of that machine's? Make a new key, then use another code.</source>
        <translation>硬碟是從那台機器複製的嗎？請重做密鑰，再用另一個登記碼。</translation>
    </message>
    <message id="failure.S-101">
        <source>The code has twelve letters</source>
        <translation>登記碼是十二位</translation>
    </message>
    <message id="failure.S-101.do">
        <source>Read it off the paper again: three groups of four.</source>
        <translation>請照紙上再看一遍：三組，每組四位。</translation>
    </message>
    <message id="failure.S-102">
        <source>A letter that stands in no code</source>
        <translation>登記碼裡沒有這個字</translation>
    </message>
    <message id="failure.S-102.do">
        <source>0, O, 1, I and L stand in no code. Read it off the paper again.</source>
        <translation>登記碼裡沒有 0、O、1、I、L。請照紙上再看一遍。</translation>
    </message>
    <message id="failure.S-103">
        <source>One letter is wrong</source>
        <translation>有一位看錯了</translation>
    </message>
    <message id="failure.S-103.do">
        <source>Read the code off the paper again, letter by letter.</source>
        <translation>請照紙上一位一位再看一遍。</translation>
    </message>
    <message id="failure.S-104">
        <source>That is no asset number</source>
        <translation>這不是資產編號</translation>
    </message>
    <message id="failure.S-104.do">
        <source>Read it off the machine's plate: 1 to 40 characters.</source>
        <translation>請看機器銘牌上的編號：1 至 40 個字。</translation>
    </message>
    <message id="failure.S-110">
        <source>The machine has no identity yet</source>
        <translation>機器還沒有自己的識別碼</translation>
    </message>
    <message id="failure.S-110.do">
        <source>Restart it. If it stays: systemd-machine-id-setup.</source>
        <translation>請重新啟動。還不行就執行 systemd-machine-id-setup。</translation>
    </message>
    <message id="failure.S-111">
        <source>The file of the machine's key is damaged</source>
        <translation>機器密鑰檔案壞了</translation>
    </message>
    <message id="failure.S-111.do">
        <source>Never enrolled: remove the file. Else bring it back from a copy.</source>
        <translation>沒登記過：刪掉這個檔案。登記過：從備份還原。</translation>
    </message>
    <message id="failure.S-112">
        <source>The machine's key cannot be kept</source>
        <translation>機器密鑰寫不進硬碟</translation>
    </message>
    <message id="failure.S-112.do">
        <source>Free the disk or mend it, then start again.</source>
        <translation>請清理或修好硬碟，再重新開始。</translation>
    </message>
</context>
</TS>
