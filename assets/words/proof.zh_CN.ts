<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.D-140">
        <source>Proof of play grew over its limit before the city had it: the oldest days are lost.</source>
        <translation>播放记录超出容量，最早几天的还没送到市里就删掉了。</translation>
    </message>
    <message id="failure.D-140.do">
        <source>See in the log why the line does not carry it, or raise proof_megabytes.</source>
        <translation>请看日志里为什么送不出去，或调大 proof_megabytes。</translation>
    </message>
    <message id="failure.D-141">
        <source>Proof of play is broken at %1, line %2: %3.</source>
        <translation>播放记录在 %1 第 %2 行断了：%3。</translation>
    </message>
    <message id="failure.D-141.do">
        <source>Keep the folder as it is and tell the city; what is shown from now on is in a chain again.</source>
        <translation>请原样保留这个文件夹并告知市里；以后播放的仍会接着记。</translation>
    </message>
    <message id="display.proof.file">
        <source>%1: lines %2 to %3</source>
        <translation>%1：第 %2 至 %3 条</translation>
    </message>
    <message id="display.proof.unchained">
        <source>%1: from before lines were chained</source>
        <translation>%1：旧版本的记录，没有连成链</translation>
    </message>
    <message id="display.proof.whole">
        <source>Whole: each of %1 lines follows the one before. The city has %2 of them.</source>
        <translation>完整：%1 条记录条条相接，其中市里已收到 %2 条。</translation>
    </message>
    <message id="display.proof.none">
        <source>No page was recorded yet.</source>
        <translation>还没有播放记录。</translation>
    </message>
    <message id="display.proof.no-line">
        <source>this is no line of the record</source>
        <translation>这一行不是播放记录</translation>
    </message>
    <message id="display.proof.missing">
        <source>lines before it are missing, or it stands there twice</source>
        <translation>前面缺了记录，或这一行重复</translation>
    </message>
    <message id="display.proof.changed">
        <source>it, or the line before it, was changed</source>
        <translation>这一行或上一行被改过</translation>
    </message>
    <message id="display.proof.unsealed">
        <source>it is not what was sealed, or what the city has</source>
        <translation>与封存的或市里收到的不一致</translation>
    </message>
    <message id="backend.B-450">
        <source>%2 has no board %1. Look the name up with: hall-backend boards.</source>
        <translation>%2 没有名叫 %1 的屏。用 hall-backend boards 查看屏的名称。</translation>
    </message>
    <message id="backend.B-451">
        <source>Proof of play of board %2 in %1 is not as it came, after line %3. Bring the database back from a copy; the board still has its last days (hall-display proof).</source>
        <translation>%1 的屏 %2 的播放记录在第 %3 条之后与收到时不一致。请用备份恢复数据库；屏上还留有最近几天的记录（hall-display proof）。</translation>
    </message>
    <message id="backend.proof_listed">
        <source>%1, board %2: each of %3 pages follows the one before.</source>
        <translation>%1 的屏 %2：%3 页记录条条相接。</translation>
    </message>
</context>
</TS>
