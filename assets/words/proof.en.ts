<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.D-140">
        <source>Proof of play grew over its limit before the city had it: the oldest days are lost.</source>
        <translation>Proof of play grew over its limit before the city had it: the oldest days are lost.</translation>
    </message>
    <message id="failure.D-140.do">
        <source>See in the log why the line does not carry it, or raise proof_megabytes.</source>
        <translation>See in the log why the line does not carry it, or raise proof_megabytes.</translation>
    </message>
    <message id="failure.D-141">
        <source>Proof of play is broken at %1, line %2: %3.</source>
        <translation>Proof of play is broken at %1, line %2: %3.</translation>
    </message>
    <message id="failure.D-141.do">
        <source>Keep the folder as it is and tell the city; what is shown from now on is in a chain again.</source>
        <translation>Keep the folder as it is and tell the city; what is shown from now on is in a chain again.</translation>
    </message>
    <message id="display.proof.file">
        <source>%1: lines %2 to %3</source>
        <translation>%1: lines %2 to %3</translation>
    </message>
    <message id="display.proof.unchained">
        <source>%1: from before lines were chained</source>
        <translation>%1: from before lines were chained</translation>
    </message>
    <message id="display.proof.whole">
        <source>Whole: each of %1 lines follows the one before. The city has %2 of them.</source>
        <translation>Whole: each of %1 lines follows the one before. The city has %2 of them.</translation>
    </message>
    <message id="display.proof.none">
        <source>No page was recorded yet.</source>
        <translation>No page was recorded yet.</translation>
    </message>
    <message id="display.proof.no-line">
        <source>this is no line of the record</source>
        <translation>this is no line of the record</translation>
    </message>
    <message id="display.proof.missing">
        <source>lines before it are missing, or it stands there twice</source>
        <translation>lines before it are missing, or it stands there twice</translation>
    </message>
    <message id="display.proof.changed">
        <source>it, or the line before it, was changed</source>
        <translation>it, or the line before it, was changed</translation>
    </message>
    <message id="display.proof.unsealed">
        <source>it is not what was sealed, or what the city has</source>
        <translation>it is not what was sealed, or what the city has</translation>
    </message>
    <message id="backend.B-450">
        <source>%2 has no board %1. Look the name up with: hall-backend boards.</source>
        <translation>%2 has no board %1. Look the name up with: hall-backend boards.</translation>
    </message>
    <message id="backend.B-451">
        <source>Proof of play of board %2 in %1 is not as it came, after line %3. Bring the database back from a copy; the board still has its last days (hall-display proof).</source>
        <translation>Proof of play of board %2 in %1 is not as it came, after line %3. Bring the database back from a copy; the board still has its last days (hall-display proof).</translation>
    </message>
    <message id="backend.proof_listed">
        <source>%1, board %2: each of %3 pages follows the one before.</source>
        <translation>%1, board %2: each of %3 pages follows the one before.</translation>
    </message>
    <message id="failure.D-142">
        <source>The screen is black though a page was painted.</source>
        <translation>The screen is black though a page was painted.</translation>
    </message>
    <message id="failure.D-142.do">
        <source>Look at the board; if it is dark too: screen saver, power saving, another virtual terminal, the graphics card.</source>
        <translation>Look at the board; if it is dark too: screen saver, power saving, another virtual terminal, the graphics card.</translation>
    </message>
    <message id="failure.D-143">
        <source>The screen still shows an earlier page.</source>
        <translation>The screen still shows an earlier page.</translation>
    </message>
    <message id="failure.D-143.do">
        <source>Look at the board; start the program anew, then the machine; if it stays, change the graphics driver.</source>
        <translation>Look at the board; start the program anew, then the machine; if it stays, change the graphics driver.</translation>
    </message>
    <message id="failure.D-144">
        <source>Something else stands on the screen than was painted: another window lies over the board.</source>
        <translation>Something else stands on the screen than was painted: another window lies over the board.</translation>
    </message>
    <message id="failure.D-144.do">
        <source>Close it and take the program that opened it off this machine.</source>
        <translation>Close it and take the program that opened it off this machine.</translation>
    </message>
    <message id="failure.D-145">
        <source>The board stands still: no frame was shown, its page did not end, or the program does not answer.</source>
        <translation>The board stands still: no frame was shown, its page did not end, or the program does not answer.</translation>
    </message>
    <message id="failure.D-145.do">
        <source>Nothing to do: it is started anew. If it comes again and again, send the log.</source>
        <translation>Nothing to do: it is started anew. If it comes again and again, send the log.</translation>
    </message>
    <message id="failure.D-146">
        <source>The board's program fell again and again: for ten minutes it shows the safe page alone.</source>
        <translation>The board's program fell again and again: for ten minutes it shows the safe page alone.</translation>
    </message>
    <message id="failure.D-146.do">
        <source>Send the log, and look for what is new since: a version, a bundle, a driver. It tries again by itself.</source>
        <translation>Send the log, and look for what is new since: a version, a bundle, a driver. It tries again by itself.</translation>
    </message>
    <message id="failure.D-147">
        <source>No board %1 runs with these settings, or it does not answer.</source>
        <translation>No board %1 runs with these settings, or it does not answer.</translation>
    </message>
    <message id="failure.D-147.do">
        <source>Start it, or name the settings that it was started with, from the same account.</source>
        <translation>Start it, or name the settings that it was started with, from the same account.</translation>
    </message>
    <message id="failure.D-148">
        <source>The board cannot be steered from this machine: its control socket cannot be opened.</source>
        <translation>The board cannot be steered from this machine: its control socket cannot be opened.</translation>
    </message>
    <message id="failure.D-148.do">
        <source>See that no other board of this name uses the same data_folder, and that the folder can be written.</source>
        <translation>See that no other board of this name uses the same data_folder, and that the folder can be written.</translation>
    </message>
    <message id="display.read_back.seen">
        <source>read back: it stands as it was painted</source>
        <translation>read back: it stands as it was painted</translation>
    </message>
    <message id="display.read_back.black">
        <source>read back: the screen is black</source>
        <translation>read back: the screen is black</translation>
    </message>
    <message id="display.read_back.frozen">
        <source>read back: an earlier page still stands</source>
        <translation>read back: an earlier page still stands</translation>
    </message>
    <message id="display.read_back.covered">
        <source>read back: something else lies over it</source>
        <translation>read back: something else lies over it</translation>
    </message>
    <message id="display.read_back.unread">
        <source>not read back</source>
        <translation>not read back</translation>
    </message>
    <message id="display.status.page">
        <source>%1 · %2 · frame %3 · %4</source>
        <translation>%1 · %2 · frame %3 · %4</translation>
    </message>
    <message id="display.status.instead">
        <source>Shows %1 in place of its pages.</source>
        <translation>Shows %1 in place of its pages.</translation>
    </message>
    <message id="display.status.well">
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message id="display.status.still">
        <source>It stands still.</source>
        <translation>It stands still.</translation>
    </message>
    <message id="display.steer.done">
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
</context>
</TS>
