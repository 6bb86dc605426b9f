<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.L-206">
        <source>The city's address is not safe</source>
        <translation>市里的地址不安全</translation>
    </message>
    <message id="failure.L-206.do">
        <source>It begins with http://: the code could be read on the way. Give the address with https://.</source>
        <translation>地址是 http:// 开头，编码在路上会被人看到。请改用 https:// 地址。</translation>
    </message>
    <message id="failure.L-260">
        <source>The city does not know this code</source>
        <translation>市里没有这个登记码</translation>
    </message>
    <message id="failure.L-260.do">
        <source>Type it again, or ask the office for another one.</source>
        <translation>请再输一次，或向办公室另要一个。</translation>
    </message>
    <message id="failure.L-261">
        <source>Another machine used this code</source>
        <translation>这个登记码已被别的机器用了</translation>
    </message>
    <message id="failure.L-261.do">
        <source>Take another code. If that machine is not yours, tell the office.</source>
        <translation>请换一个登记码。那台机器如果不是你们的，请告诉办公室。</translation>
    </message>
    <message id="failure.L-262">
        <source>This code has run out</source>
        <translation>这个登记码已过期</translation>
    </message>
    <message id="failure.L-262.do">
        <source>Ask the office for another one.</source>
        <translation>请向办公室另要一个。</translation>
    </message>
    <message id="failure.L-263">
        <source>This code is for another hall</source>
        <translation>这个登记码是别的大厅的</translation>
    </message>
    <message id="failure.L-263.do">
        <source>Take the stick and the codes of this hall.</source>
        <translation>请用本厅的U盘和登记码。</translation>
    </message>
    <message id="failure.L-264">
        <source>This code is for another kind of machine</source>
        <translation>这个登记码是给另一种机器的</translation>
    </message>
    <message id="failure.L-264.do">
        <source>Take a code for this kind, or choose the other kind.</source>
        <translation>请换这种机器的登记码，或改选机器种类。</translation>
    </message>
    <message id="failure.L-265">
        <source>A machine has this asset number already</source>
        <translation>已有一台机器用这个资产编号</translation>
    </message>
    <message id="failure.L-265.do">
        <source>Replace it? The old one then works no more. Otherwise correct the number.</source>
        <translation>要顶替它吗？顶替后旧机器不能再用。不是的话，请改编号。</translation>
    </message>
    <message id="failure.L-266">
        <source>No machine has this asset number</source>
        <translation>没有用这个资产编号的机器可顶替</translation>
    </message>
    <message id="failure.L-266.do">
        <source>Read it off the old machine again, or enrol this one as new.</source>
        <translation>请再看旧机器上的编号，或按新机器登记。</translation>
    </message>
    <message id="failure.L-267">
        <source>The office refused this machine</source>
        <translation>办公室没有批准这台机器</translation>
    </message>
    <message id="failure.L-267.do">
        <source>Ask the office why. To try again takes another code.</source>
        <translation>请问办公室原因。再试要用另一个登记码。</translation>
    </message>
    <message id="failure.L-268">
        <source>The city knows this machine by another number</source>
        <translation>市里已按另一个编号登记过这台机器</translation>
    </message>
    <message id="failure.L-268.do">
        <source>Is the disk a copy of that machine's? Make a new key, then use another code.</source>
        <translation>硬盘是从那台机器复制的吗？请重做密钥，再用另一个登记码。</translation>
    </message>
    <message id="failure.S-101">
        <source>The code has twelve letters</source>
        <translation>登记码是十二位</translation>
    </message>
    <message id="failure.S-101.do">
        <source>Read it off the paper again: three groups of four.</source>
        <translation>请照纸上再看一遍：三组，每组四位。</translation>
    </message>
    <message id="failure.S-102">
        <source>A letter that stands in no code</source>
        <translation>登记码里没有这个字</translation>
    </message>
    <message id="failure.S-102.do">
        <source>0, O, 1, I and L stand in no code. Read it off the paper again.</source>
        <translation>登记码里没有 0、O、1、I、L。请照纸上再看一遍。</translation>
    </message>
    <message id="failure.S-103">
        <source>One letter is wrong</source>
        <translation>有一位看错了</translation>
    </message>
    <message id="failure.S-103.do">
        <source>Read the code off the paper again, letter by letter.</source>
        <translation>请照纸上一位一位再看一遍。</translation>
    </message>
    <message id="failure.S-104">
        <source>That is no asset number</source>
        <translation>这不是资产编号</translation>
    </message>
    <message id="failure.S-104.do">
        <source>Read it off the machine's plate: 1 to 40 characters.</source>
        <translation>请看机器铭牌上的编号：1 至 40 个字。</translation>
    </message>
    <message id="failure.S-110">
        <source>The machine has no identity yet</source>
        <translation>机器还没有自己的标识</translation>
    </message>
    <message id="failure.S-110.do">
        <source>Restart it. If it stays: systemd-machine-id-setup.</source>
        <translation>请重启。还不行就运行 systemd-machine-id-setup。</translation>
    </message>
    <message id="failure.S-111">
        <source>The file of the machine's key is damaged</source>
        <translation>机器密钥文件坏了</translation>
    </message>
    <message id="failure.S-111.do">
        <source>Never enrolled: remove the file. Else bring it back from a copy.</source>
        <translation>没登记过：删掉这个文件。登记过：从备份恢复。</translation>
    </message>
    <message id="failure.S-112">
        <source>The machine's key cannot be kept</source>
        <translation>机器密钥写不进硬盘</translation>
    </message>
    <message id="failure.S-112.do">
        <source>Free the disk or mend it, then start again.</source>
        <translation>请清理或修好硬盘，再重新开始。</translation>
    </message>
</context>
</TS>
