<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="installer.looking">
        <source>Looking for the stick</source>
        <translation>正在查找安装盘</translation>
    </message>
    <message id="installer.looking.more">
        <source>Please leave the stick in.</source>
        <translation>请不要拔出 U 盘。</translation>
    </message>
    <message id="installer.role">
        <source>What shall this PC be?</source>
        <translation>这台电脑做什么用？</translation>
    </message>
    <message id="installer.role.kiosk">
        <source>Touch kiosk</source>
        <translation>触摸查询机</translation>
    </message>
    <message id="installer.role.display">
        <source>Player of LED boards</source>
        <translation>大屏播放主机</translation>
    </message>
    <message id="installer.role.keys">
        <source>Press the digit</source>
        <translation>按数字键选择</translation>
    </message>
    <message id="installer.number">
        <source>This PC's asset number</source>
        <translation>这台电脑的资产编号</translation>
    </message>
    <message id="installer.number.more">
        <source>It stands on the plate: letters, digits and hyphens, at most 24. Left empty, it is asked at the first start.</source>
        <translation>编号在机身铭牌上。可用字母、数字和短横线，最多 24 个字符。留空则首次开机时再问。</translation>
    </message>
    <message id="installer.number.wrong">
        <source>Not whole: no hyphen at its beginning or end.</source>
        <translation>编号不对：短横线不能在开头或末尾。</translation>
    </message>
    <message id="installer.number.keys">
        <source>Enter: on    Esc: back</source>
        <translation>Enter 确定    Esc 返回</translation>
    </message>
    <message id="installer.disk">
        <source>Onto which disk?</source>
        <translation>装到哪块硬盘？</translation>
    </message>
    <message id="installer.disk.row">
        <source>%1    %2    %3    serial %4</source>
        <translation>%1    %2    %3    序列号 %4</translation>
    </message>
    <message id="installer.disk.left_out">
        <source>Not listed: what hangs on USB or can be taken out, and disks under %1 GB.</source>
        <translation>USB 盘、可移动的盘和小于 %1 GB 的盘不在这里。</translation>
    </message>
    <message id="installer.disk.keys">
        <source>Press the digit    Esc: back</source>
        <translation>按数字键选择    Esc 返回</translation>
    </message>
    <message id="installer.erase">
        <source>This disk is erased, for good</source>
        <translation>将清空这块硬盘，不能恢复</translation>
    </message>
    <message id="installer.erase.parts">
        <source>Its partitions, %1, and all that is in them go.</source>
        <translation>硬盘上现有 %1 个分区，全部删除。</translation>
    </message>
    <message id="installer.erase.becomes">
        <source>This PC becomes: %1, %2</source>
        <translation>这台电脑将成为：%1，编号 %2</translation>
    </message>
    <message id="installer.erase.keys">
        <source>Y: erase and install    Esc: back</source>
        <translation>按 Y 清空并安装    Esc 返回</translation>
    </message>
    <message id="installer.working">
        <source>Installing: leave power and stick as they are</source>
        <translation>正在安装，请勿断电或拔出 U 盘</translation>
    </message>
    <message id="installer.step.verify">
        <source>Checking the stick's files</source>
        <translation>检查 U 盘上的文件</translation>
    </message>
    <message id="installer.step.forget">
        <source>Removing the old system</source>
        <translation>清除旧系统</translation>
    </message>
    <message id="installer.step.divide">
        <source>Dividing the disk</source>
        <translation>硬盘分区</translation>
    </message>
    <message id="installer.step.format">
        <source>Formatting the disk</source>
        <translation>格式化硬盘</translation>
    </message>
    <message id="installer.step.unpack">
        <source>Writing the base system</source>
        <translation>写入基本系统</translation>
    </message>
    <message id="installer.step.install">
        <source>Installing the programs</source>
        <translation>安装程序</translation>
    </message>
    <message id="installer.step.name">
        <source>Writing number and hall</source>
        <translation>写入编号和本厅资料</translation>
    </message>
    <message id="installer.step.start">
        <source>Writing what starts it</source>
        <translation>写入启动程序</translation>
    </message>
    <message id="installer.step.close">
        <source>Bringing all to the disk</source>
        <translation>保存到硬盘</translation>
    </message>
    <message id="installer.step.finish">
        <source>Marking it done</source>
        <translation>标记完成</translation>
    </message>
    <message id="installer.done">
        <source>Done</source>
        <translation>安装完成</translation>
    </message>
    <message id="installer.done.which">
        <source>%1, %2</source>
        <translation>%1，编号 %2</translation>
    </message>
    <message id="installer.done.more">
        <source>Take the stick out, then restart.</source>
        <translation>请拔出 U 盘，然后重新启动。</translation>
    </message>
    <message id="installer.done.keys">
        <source>Enter: restart</source>
        <translation>按 Enter 重新启动</translation>
    </message>
    <message id="installer.trouble">
        <source>Not installed (%1)</source>
        <translation>未能安装（代码 %1）</translation>
    </message>
    <message id="installer.trouble.keys">
        <source>Enter: start over</source>
        <translation>按 Enter 从头再来</translation>
    </message>
    <message id="installer.detail">
        <source>In detail: %1</source>
        <translation>详情：%1</translation>
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
        <translation>此安装盘的安全更新已超过 %1 天，请向制作人索取新盘。</translation>
    </message>
    <message id="installer.trial">
        <source>Signed by a trial key: not for a hall</source>
        <translation>试用密钥签名，不得用于正式场所</translation>
    </message>
    <message id="failure.I-601">
        <source>The stick that started this PC is not there, or another one is.</source>
        <translation>找不到启动本机的 U 盘：可能已拔出，或换成了别的盘。</translation>
    </message>
    <message id="failure.I-601.do">
        <source>Put it back, directly into the PC, and press Enter.</source>
        <translation>把原来的 U 盘直接插回电脑，再按 Enter。</translation>
    </message>
    <message id="failure.I-602">
        <source>A file of the stick is missing or damaged. The disk was not touched.</source>
        <translation>U 盘上有文件缺失或损坏。硬盘没有改动。</translation>
    </message>
    <message id="failure.I-602.do">
        <source>Write the stick anew from its image; if it happens again, take another stick.</source>
        <translation>用镜像重新制作 U 盘；若再次出现，请换一个 U 盘。</translation>
    </message>
    <message id="failure.I-603">
        <source>The list of the stick's files is signed by nobody we know. The disk was not touched.</source>
        <translation>U 盘的文件清单签名不符。硬盘没有改动。</translation>
    </message>
    <message id="failure.I-603.do">
        <source>Take a stick from whoever keeps the key.</source>
        <translation>请向密钥保管人索取安装盘。</translation>
    </message>
    <message id="failure.I-604">
        <source>The hall's folder on the stick is not whole. The disk was not touched.</source>
        <translation>U 盘上本厅资料（hall 文件夹）缺失或损坏。硬盘没有改动。</translation>
    </message>
    <message id="failure.I-604.do">
        <source>Write it anew with hall-setup.</source>
        <translation>用 hall-setup 重新写入本厅资料。</translation>
    </message>
    <message id="failure.I-605">
        <source>The program that looks at the stick's signature did not come to its end. The disk was not touched.</source>
        <translation>核对签名的程序没有运行完。硬盘没有改动。</translation>
    </message>
    <message id="failure.I-605.do">
        <source>Start over; if it happens again, write the stick anew; then have this PC's memory looked at.</source>
        <translation>重新开始；若再次出现，重新制作 U 盘；仍不行，请检查本机内存。</translation>
    </message>
    <message id="failure.I-611">
        <source>This PC shows no disk of its own.</source>
        <translation>找不到本机硬盘。</translation>
    </message>
    <message id="failure.I-611.do">
        <source>Look at its cable and the firmware's settings (AHCI), then press Enter.</source>
        <translation>检查硬盘接线和 BIOS 设置（AHCI），再按 Enter。</translation>
    </message>
    <message id="failure.I-612">
        <source>No disk is large enough.</source>
        <translation>本机硬盘太小。</translation>
    </message>
    <message id="failure.I-612.do">
        <source>Build in one of 16 GB or more.</source>
        <translation>请换装 16 GB 或更大的硬盘。</translation>
    </message>
    <message id="failure.I-621">
        <source>The disk could not be divided, formatted or written.</source>
        <translation>硬盘分区、格式化或写入失败。</translation>
    </message>
    <message id="failure.I-621.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>按 Enter 重试；若再次出现，请更换硬盘。</translation>
    </message>
    <message id="failure.I-622">
        <source>The base system did not get onto the disk whole.</source>
        <translation>基本系统没有完整写入硬盘。</translation>
    </message>
    <message id="failure.I-622.do">
        <source>Start over; if it happens again, change the stick, then the disk.</source>
        <translation>按 Enter 重试；若再次出现，先换 U 盘，再换硬盘。</translation>
    </message>
    <message id="failure.I-623">
        <source>The programs were not installed.</source>
        <translation>程序没有装上。</translation>
    </message>
    <message id="failure.I-623.do">
        <source>Start over; if it happens again, note the last line and take a newer stick.</source>
        <translation>按 Enter 重试；若再次出现，记下最后一行，并换用新盘。</translation>
    </message>
    <message id="failure.I-624">
        <source>Number and hall were not written.</source>
        <translation>编号和本厅资料没有写入。</translation>
    </message>
    <message id="failure.I-624.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>按 Enter 重试；若再次出现，请更换硬盘。</translation>
    </message>
    <message id="failure.I-625">
        <source>What starts the machine was not written.</source>
        <translation>启动程序没有写入。</translation>
    </message>
    <message id="failure.I-625.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>按 Enter 重试；若再次出现，请更换硬盘。</translation>
    </message>
</context>
</TS>
