<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="installer.looking">
        <source>Looking for the stick</source>
        <translation>Looking for the stick</translation>
    </message>
    <message id="installer.looking.more">
        <source>Please leave the stick in.</source>
        <translation>Please leave the stick in.</translation>
    </message>
    <message id="installer.role">
        <source>What shall this PC be?</source>
        <translation>What shall this PC be?</translation>
    </message>
    <message id="installer.role.kiosk">
        <source>Touch kiosk</source>
        <translation>Touch kiosk</translation>
    </message>
    <message id="installer.role.display">
        <source>Player of LED boards</source>
        <translation>Player of LED boards</translation>
    </message>
    <message id="installer.role.keys">
        <source>Press the digit</source>
        <translation>Press the digit</translation>
    </message>
    <message id="installer.number">
        <source>This PC's asset number</source>
        <translation>This PC's asset number</translation>
    </message>
    <message id="installer.number.more">
        <source>It stands on the plate: letters, digits and hyphens, at most 24. Left empty, it is asked at the first start.</source>
        <translation>It stands on the plate: letters, digits and hyphens, at most 24. Left empty, it is asked at the first start.</translation>
    </message>
    <message id="installer.number.wrong">
        <source>Not whole: no hyphen at its beginning or end.</source>
        <translation>Not whole: no hyphen at its beginning or end.</translation>
    </message>
    <message id="installer.number.keys">
        <source>Enter: on    Esc: back</source>
        <translation>Enter: on    Esc: back</translation>
    </message>
    <message id="installer.disk">
        <source>Onto which disk?</source>
        <translation>Onto which disk?</translation>
    </message>
    <message id="installer.disk.row">
        <source>%1    %2    %3    serial %4</source>
        <translation>%1    %2    %3    serial %4</translation>
    </message>
    <message id="installer.disk.left_out">
        <source>Not listed: what hangs on USB or can be taken out, and disks under %1 GB.</source>
        <translation>Not listed: what hangs on USB or can be taken out, and disks under %1 GB.</translation>
    </message>
    <message id="installer.disk.keys">
        <source>Press the digit    Esc: back</source>
        <translation>Press the digit    Esc: back</translation>
    </message>
    <message id="installer.erase">
        <source>This disk is erased, for good</source>
        <translation>This disk is erased, for good</translation>
    </message>
    <message id="installer.erase.parts">
        <source>Its partitions, %1, and all that is in them go.</source>
        <translation>Its partitions, %1, and all that is in them go.</translation>
    </message>
    <message id="installer.erase.becomes">
        <source>This PC becomes: %1, %2</source>
        <translation>This PC becomes: %1, %2</translation>
    </message>
    <message id="installer.erase.keys">
        <source>Y: erase and install    Esc: back</source>
        <translation>Y: erase and install    Esc: back</translation>
    </message>
    <message id="installer.working">
        <source>Installing: leave power and stick as they are</source>
        <translation>Installing: leave power and stick as they are</translation>
    </message>
    <message id="installer.step.verify">
        <source>Checking the stick's files</source>
        <translation>Checking the stick's files</translation>
    </message>
    <message id="installer.step.forget">
        <source>Removing the old system</source>
        <translation>Removing the old system</translation>
    </message>
    <message id="installer.step.divide">
        <source>Dividing the disk</source>
        <translation>Dividing the disk</translation>
    </message>
    <message id="installer.step.format">
        <source>Formatting the disk</source>
        <translation>Formatting the disk</translation>
    </message>
    <message id="installer.step.unpack">
        <source>Writing the base system</source>
        <translation>Writing the base system</translation>
    </message>
    <message id="installer.step.install">
        <source>Installing the programs</source>
        <translation>Installing the programs</translation>
    </message>
    <message id="installer.step.name">
        <source>Writing number and hall</source>
        <translation>Writing number and hall</translation>
    </message>
    <message id="installer.step.start">
        <source>Writing what starts it</source>
        <translation>Writing what starts it</translation>
    </message>
    <message id="installer.step.close">
        <source>Bringing all to the disk</source>
        <translation>Bringing all to the disk</translation>
    </message>
    <message id="installer.step.finish">
        <source>Marking it done</source>
        <translation>Marking it done</translation>
    </message>
    <message id="installer.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="installer.done.which">
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message id="installer.done.more">
        <source>Take the stick out, then restart.</source>
        <translation>Take the stick out, then restart.</translation>
    </message>
    <message id="installer.done.keys">
        <source>Enter: restart</source>
        <translation>Enter: restart</translation>
    </message>
    <message id="installer.trouble">
        <source>Not installed (%1)</source>
        <translation>Not installed (%1)</translation>
    </message>
    <message id="installer.trouble.keys">
        <source>Enter: start over</source>
        <translation>Enter: start over</translation>
    </message>
    <message id="installer.detail">
        <source>In detail: %1</source>
        <translation>In detail: %1</translation>
    </message>
    <message id="installer.foot">
        <source>labourhall %1 · Debian %2</source>
        <translation>labourhall %1 · Debian %2</translation>
    </message>
    <message id="installer.age">
        <source>Security updates up to %1 (%2 days ago)</source>
        <translation>Security updates up to %1 (%2 days ago)</translation>
    </message>
    <message id="installer.old">
        <source>Older than %1 days: ask for a newer stick.</source>
        <translation>Older than %1 days: ask for a newer stick.</translation>
    </message>
    <message id="installer.trial">
        <source>Signed by a trial key: not for a hall</source>
        <translation>Signed by a trial key: not for a hall</translation>
    </message>
    <message id="failure.I-601">
        <source>The stick that started this PC is not there, or another one is.</source>
        <translation>The stick that started this PC is not there, or another one is.</translation>
    </message>
    <message id="failure.I-601.do">
        <source>Put it back, directly into the PC, and press Enter.</source>
        <translation>Put it back, directly into the PC, and press Enter.</translation>
    </message>
    <message id="failure.I-602">
        <source>A file of the stick is missing or damaged. The disk was not touched.</source>
        <translation>A file of the stick is missing or damaged. The disk was not touched.</translation>
    </message>
    <message id="failure.I-602.do">
        <source>Write the stick anew from its image; if it happens again, take another stick.</source>
        <translation>Write the stick anew from its image; if it happens again, take another stick.</translation>
    </message>
    <message id="failure.I-603">
        <source>The list of the stick's files is signed by nobody we know. The disk was not touched.</source>
        <translation>The list of the stick's files is signed by nobody we know. The disk was not touched.</translation>
    </message>
    <message id="failure.I-603.do">
        <source>Take a stick from whoever keeps the key.</source>
        <translation>Take a stick from whoever keeps the key.</translation>
    </message>
    <message id="failure.I-604">
        <source>The hall's folder on the stick is not whole. The disk was not touched.</source>
        <translation>The hall's folder on the stick is not whole. The disk was not touched.</translation>
    </message>
    <message id="failure.I-604.do">
        <source>Write it anew with hall-setup.</source>
        <translation>Write it anew with hall-setup.</translation>
    </message>
    <message id="failure.I-605">
        <source>The program that looks at the stick's signature did not come to its end. The disk was not touched.</source>
        <translation>The program that looks at the stick's signature did not come to its end. The disk was not touched.</translation>
    </message>
    <message id="failure.I-605.do">
        <source>Start over; if it happens again, write the stick anew; then have this PC's memory looked at.</source>
        <translation>Start over; if it happens again, write the stick anew; then have this PC's memory looked at.</translation>
    </message>
    <message id="failure.I-611">
        <source>This PC shows no disk of its own.</source>
        <translation>This PC shows no disk of its own.</translation>
    </message>
    <message id="failure.I-611.do">
        <source>Look at its cable and the firmware's settings (AHCI), then press Enter.</source>
        <translation>Look at its cable and the firmware's settings (AHCI), then press Enter.</translation>
    </message>
    <message id="failure.I-612">
        <source>No disk is large enough.</source>
        <translation>No disk is large enough.</translation>
    </message>
    <message id="failure.I-612.do">
        <source>Build in one of 16 GB or more.</source>
        <translation>Build in one of 16 GB or more.</translation>
    </message>
    <message id="failure.I-621">
        <source>The disk could not be divided, formatted or written.</source>
        <translation>The disk could not be divided, formatted or written.</translation>
    </message>
    <message id="failure.I-621.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>Start over; if it happens again, change the disk.</translation>
    </message>
    <message id="failure.I-622">
        <source>The base system did not get onto the disk whole.</source>
        <translation>The base system did not get onto the disk whole.</translation>
    </message>
    <message id="failure.I-622.do">
        <source>Start over; if it happens again, change the stick, then the disk.</source>
        <translation>Start over; if it happens again, change the stick, then the disk.</translation>
    </message>
    <message id="failure.I-623">
        <source>The programs were not installed.</source>
        <translation>The programs were not installed.</translation>
    </message>
    <message id="failure.I-623.do">
        <source>Start over; if it happens again, note the last line and take a newer stick.</source>
        <translation>Start over; if it happens again, note the last line and take a newer stick.</translation>
    </message>
    <message id="failure.I-624">
        <source>Number and hall were not written.</source>
        <translation>Number and hall were not written.</translation>
    </message>
    <message id="failure.I-624.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>Start over; if it happens again, change the disk.</translation>
    </message>
    <message id="failure.I-625">
        <source>What starts the machine was not written.</source>
        <translation>What starts the machine was not written.</translation>
    </message>
    <message id="failure.I-625.do">
        <source>Start over; if it happens again, change the disk.</source>
        <translation>Start over; if it happens again, change the disk.</translation>
    </message>
</context>
</TS>
