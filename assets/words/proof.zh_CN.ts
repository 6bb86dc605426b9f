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
    <message id="failure.D-142">
        <source>The screen is black though a page was painted.</source>
        <translation>画面已送出，但屏幕是黑的。</translation>
    </message>
    <message id="failure.D-142.do">
        <source>Look at the board; if it is dark too: screen saver, power saving, another virtual terminal, the graphics card.</source>
        <translation>请看大屏是否也黑；若是，检查屏保、省电、虚拟终端和显卡。</translation>
    </message>
    <message id="failure.D-143">
        <source>The screen still shows an earlier page.</source>
        <translation>屏幕停在以前的画面上。</translation>
    </message>
    <message id="failure.D-143.do">
        <source>Look at the board; start the program anew, then the machine; if it stays, change the graphics driver.</source>
        <translation>请看大屏；先重启程序，再重启电脑；仍不行就换显卡驱动。</translation>
    </message>
    <message id="failure.D-144">
        <source>Something else stands on the screen than was painted: another window lies over the board.</source>
        <translation>屏幕上不是送出的画面：有别的窗口盖住了大屏画面。</translation>
    </message>
    <message id="failure.D-144.do">
        <source>Close it and take the program that opened it off this machine.</source>
        <translation>请关掉它，并把打开它的程序从本机移除。</translation>
    </message>
    <message id="failure.D-145">
        <source>The board stands still: no frame was shown, its page did not end, or the program does not answer.</source>
        <translation>大屏停住了：没有新画面、页面不换，或程序没有回应。</translation>
    </message>
    <message id="failure.D-145.do">
        <source>Nothing to do: it is started anew. If it comes again and again, send the log.</source>
        <translation>不用处理，程序会自行重启；反复出现请发来日志。</translation>
    </message>
    <message id="failure.D-146">
        <source>The board's program fell again and again: for ten minutes it shows the safe page alone.</source>
        <translation>大屏程序接连出错：十分钟内只显示备用页。</translation>
    </message>
    <message id="failure.D-146.do">
        <source>Send the log, and look for what is new since: a version, a bundle, a driver. It tries again by itself.</source>
        <translation>请发来日志，并查看最近改了什么（版本、节目、驱动）；程序会自行再试。</translation>
    </message>
    <message id="failure.D-147">
        <source>No board %1 runs with these settings, or it does not answer.</source>
        <translation>没有按这份设置运行的屏 %1，或它没有回应。</translation>
    </message>
    <message id="failure.D-147.do">
        <source>Start it, or name the settings that it was started with, from the same account.</source>
        <translation>请启动它，或用同一账户指定它启动时的设置文件。</translation>
    </message>
    <message id="failure.D-148">
        <source>The board cannot be steered from this machine: its control socket cannot be opened.</source>
        <translation>无法在本机操控大屏：控制接口打不开。</translation>
    </message>
    <message id="failure.D-148.do">
        <source>See that no other board of this name uses the same data_folder, and that the folder can be written.</source>
        <translation>请确认没有同名的屏共用 data_folder，且该文件夹可写。</translation>
    </message>
    <message id="display.read_back.seen">
        <source>read back: it stands as it was painted</source>
        <translation>已回读：与送出的一致</translation>
    </message>
    <message id="display.read_back.black">
        <source>read back: the screen is black</source>
        <translation>已回读：屏幕是黑的</translation>
    </message>
    <message id="display.read_back.frozen">
        <source>read back: an earlier page still stands</source>
        <translation>已回读：停在以前的画面</translation>
    </message>
    <message id="display.read_back.covered">
        <source>read back: something else lies over it</source>
        <translation>已回读：被别的窗口盖住</translation>
    </message>
    <message id="display.read_back.unread">
        <source>not read back</source>
        <translation>未能回读</translation>
    </message>
    <message id="display.status.page">
        <source>%1 · %2 · frame %3 · %4</source>
        <translation>%1 · %2 · 第 %3 帧 · %4</translation>
    </message>
    <message id="display.status.instead">
        <source>Shows %1 in place of its pages.</source>
        <translation>现在以 %1 代替页面。</translation>
    </message>
    <message id="display.status.well">
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message id="display.status.still">
        <source>It stands still.</source>
        <translation>画面停住了。</translation>
    </message>
    <message id="display.steer.done">
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
</context>
</TS>
