<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.stick.done">
        <source>%1 (%2), made %3, %4 enrolment codes, %5.</source>
        <translation>%1 (%2), made %3, %4 enrolment codes, %5.</translation>
    </message>
    <message id="setup.stick.sealed">
        <source>sealed by the city</source>
        <translation>sealed by the city</translation>
    </message>
    <message id="setup.stick.not_sealed">
        <source>not sealed</source>
        <translation>not sealed</translation>
    </message>
    <message id="setup.apply.nothing">
        <source>The first start is not at its end, or over already: there is nothing to put in place.</source>
        <translation>The first start is not at its end, or over already: there is nothing to put in place.</translation>
    </message>
    <message id="setup.apply.done">
        <source>%1 is set up.</source>
        <translation>%1 is set up.</translation>
    </message>
    <message id="setup.again.anyway">
        <source>A machine that is not set up yet asks at its next start anyway.</source>
        <translation>A machine that is not set up yet asks at its next start anyway.</translation>
    </message>
    <message id="setup.again.done">
        <source>It asks again at its next start, by the stick of %1. Until then all is as it was.</source>
        <translation>It asks again at its next start, by the stick of %1. Until then all is as it was.</translation>
    </message>
    <message id="setup.clock.set">
        <source>The clock said %1 and was put to %2. If it is wrong again tomorrow, the machine's battery is empty.</source>
        <translation>The clock said %1 and was put to %2. If it is wrong again tomorrow, the machine's battery is empty.</translation>
    </message>
    <message id="setup.code">
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message id="setup.place">
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message id="setup.language">
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message id="setup.role.kiosk">
        <source>Touch screen</source>
        <translation>Touch screen</translation>
    </message>
    <message id="setup.role.display">
        <source>Board's player</source>
        <translation>Board's player</translation>
    </message>
    <message id="setup.role.editor">
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message id="setup.role.backend">
        <source>City's server</source>
        <translation>City's server</translation>
    </message>
    <message id="setup.unusable.title">
        <source>The stick cannot be used</source>
        <translation>The stick cannot be used</translation>
    </message>
    <message id="setup.unusable.say">
        <source>Nothing was changed on this machine. Install it again from the right stick.</source>
        <translation>Nothing was changed on this machine. Install it again from the right stick.</translation>
    </message>
    <message id="setup.unkept.title">
        <source>It cannot be kept</source>
        <translation>It cannot be kept</translation>
    </message>
    <message id="setup.unkept.say">
        <source>The last answer is not on the disk yet, so it does not go on.</source>
        <translation>The last answer is not on the disk yet, so it does not go on.</translation>
    </message>
    <message id="setup.panel.title">
        <source>How wide is the glass?</source>
        <translation>How wide is the glass?</translation>
    </message>
    <message id="setup.panel.say">
        <source>Lay a bank card on the frame. The two red lines have to meet its left and right edge.</source>
        <translation>Lay a bank card on the frame. The two red lines have to meet its left and right edge.</translation>
    </message>
    <message id="setup.panel.more">
        <source>If they do not, press shorter or longer. Keyboard: ← → finely, ↑ ↓ coarsely.</source>
        <translation>If they do not, press shorter or longer. Keyboard: ← → finely, ↑ ↓ coarsely.</translation>
    </message>
    <message id="setup.panel.type">
        <source>Measure the width of the picture in millimetres and type it.</source>
        <translation>Measure the width of the picture in millimetres and type it.</translation>
    </message>
    <message id="setup.panel.width">
        <source>The picture is %1 mm wide</source>
        <translation>The picture is %1 mm wide</translation>
    </message>
    <message id="setup.asset.title">
        <source>This machine's number</source>
        <translation>This machine's number</translation>
    </message>
    <message id="setup.asset.say">
        <source>Type it as it stands on the machine's plate.</source>
        <translation>Type it as it stands on the machine's plate.</translation>
    </message>
    <message id="setup.asset.unfit">
        <source>The number must not be empty.</source>
        <translation>The number must not be empty.</translation>
    </message>
    <message id="setup.asset.caption">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="setup.board.title">
        <source>Which board?</source>
        <translation>Which board?</translation>
    </message>
    <message id="setup.board.say">
        <source>Type its name as the hall's list has it. Size and place are set from a phone later.</source>
        <translation>Type its name as the hall's list has it. Size and place are set from a phone later.</translation>
    </message>
    <message id="setup.board.unfit">
        <source>The name must not be empty.</source>
        <translation>The name must not be empty.</translation>
    </message>
    <message id="setup.enrol.title">
        <source>Enrolling</source>
        <translation>Enrolling</translation>
    </message>
    <message id="setup.enrol.say">
        <source>The city is being told that this machine is here.</source>
        <translation>The city is being told that this machine is here.</translation>
    </message>
    <message id="setup.approve.title">
        <source>Waiting for the city</source>
        <translation>Waiting for the city</translation>
    </message>
    <message id="setup.approve.say">
        <source>Ring up the city and compare this number. It is approved only if both are the same.</source>
        <translation>Ring up the city and compare this number. It is approved only if both are the same.</translation>
    </message>
    <message id="setup.approve.unheard">
        <source>The last asking was not answered (%1); it is asked again by itself.</source>
        <translation>The last asking was not answered (%1); it is asked again by itself.</translation>
    </message>
    <message id="setup.taken.title">
        <source>That number is there already</source>
        <translation>That number is there already</translation>
    </message>
    <message id="setup.taken.say">
        <source>If the old machine was taken away, this one takes its place, and the old one is good no more.</source>
        <translation>If the old machine was taken away, this one takes its place, and the old one is good no more.</translation>
    </message>
    <message id="setup.not_enrolled.title">
        <source>Not enrolled yet</source>
        <translation>Not enrolled yet</translation>
    </message>
    <message id="setup.not_enrolled.say">
        <source>Try again, or go on: vacancies can be looked at, but nothing that needs the city.</source>
        <translation>Try again, or go on: vacancies can be looked at, but nothing that needs the city.</translation>
    </message>
    <message id="setup.vacancies.title">
        <source>Taking the vacancies</source>
        <translation>Taking the vacancies</translation>
    </message>
    <message id="setup.vacancies.say">
        <source>They come from the stick; it takes some seconds.</source>
        <translation>They come from the stick; it takes some seconds.</translation>
    </message>
    <message id="setup.reader.name">
        <source>reader</source>
        <translation>reader</translation>
    </message>
    <message id="setup.reader.title">
        <source>The card reader</source>
        <translation>The card reader</translation>
    </message>
    <message id="setup.reader.say">
        <source>Put any social-security card into the reader. It goes on by itself once the card is seen.</source>
        <translation>Put any social-security card into the reader. It goes on by itself once the card is seen.</translation>
    </message>
    <message id="setup.reader.missing">
        <source>The reader does not answer. Once it is plugged in, it goes on by itself.</source>
        <translation>The reader does not answer. Once it is plugged in, it goes on by itself.</translation>
    </message>
    <message id="setup.reader.seen">
        <source>Readers found</source>
        <translation>Readers found</translation>
    </message>
    <message id="setup.reader.ask">
        <source>Was it read?</source>
        <translation>Was it read?</translation>
    </message>
    <message id="setup.printer.name">
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message id="setup.printer.title">
        <source>The printer</source>
        <translation>The printer</translation>
    </message>
    <message id="setup.printer.say">
        <source>A page is being printed.</source>
        <translation>A page is being printed.</translation>
    </message>
    <message id="setup.printer.ask">
        <source>Did the page come out, and can it be read?</source>
        <translation>Did the page come out, and can it be read?</translation>
    </message>
    <message id="setup.printer.missing">
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message id="setup.printer.sheet">
        <source>Printer's test page</source>
        <translation>Printer's test page</translation>
    </message>
    <message id="setup.sound.name">
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message id="setup.sound.title">
        <source>The sound</source>
        <translation>The sound</translation>
    </message>
    <message id="setup.sound.say">
        <source>A sentence is being played.</source>
        <translation>A sentence is being played.</translation>
    </message>
    <message id="setup.sound.ask">
        <source>Did you hear it?</source>
        <translation>Did you hear it?</translation>
    </message>
    <message id="setup.sound.missing">
        <source>No sound can be played.</source>
        <translation>No sound can be played.</translation>
    </message>
    <message id="setup.touch.name">
        <source>touch</source>
        <translation>touch</translation>
    </message>
    <message id="setup.touch.title">
        <source>The touch screen</source>
        <translation>The touch screen</translation>
    </message>
    <message id="setup.touch.say">
        <source>Touch the red disc with a finger, three times. If it cannot be hit, press Esc on a keyboard.</source>
        <translation>Touch the red disc with a finger, three times. If it cannot be hit, press Esc on a keyboard.</translation>
    </message>
    <message id="setup.label.title">
        <source>This machine's label</source>
        <translation>This machine's label</translation>
    </message>
    <message id="setup.label.printing">
        <source>The label is being printed.</source>
        <translation>The label is being printed.</translation>
    </message>
    <message id="setup.label.printed">
        <source>The label is printed. Stick it onto the machine.</source>
        <translation>The label is printed. Stick it onto the machine.</translation>
    </message>
    <message id="setup.label.not_printed">
        <source>The label did not come out. Copy it, or take a photograph.</source>
        <translation>The label did not come out. Copy it, or take a photograph.</translation>
    </message>
    <message id="setup.label.sheet">
        <source>Machine's label (cut out along the frame)</source>
        <translation>Machine's label (cut out along the frame)</translation>
    </message>
    <message id="setup.label.hall">
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message id="setup.label.role">
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message id="setup.label.city">
        <source>City</source>
        <translation>City</translation>
    </message>
    <message id="setup.label.enrolled">
        <source>enrolled</source>
        <translation>enrolled</translation>
    </message>
    <message id="setup.label.unknown">
        <source>not enrolled</source>
        <translation>not enrolled</translation>
    </message>
    <message id="setup.label.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="setup.label.glass">
        <source>Glass</source>
        <translation>Glass</translation>
    </message>
    <message id="setup.label.tried">
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message id="setup.label.wrong">
        <source>Not tried well</source>
        <translation>Not tried well</translation>
    </message>
    <message id="setup.label.all_good">
        <source>all tried well</source>
        <translation>all tried well</translation>
    </message>
    <message id="setup.finished.title">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="setup.finished.say">
        <source>The machine begins its work.</source>
        <translation>The machine begins its work.</translation>
    </message>
    <message id="setup.do.fits">
        <source>They meet</source>
        <translation>They meet</translation>
    </message>
    <message id="setup.do.shorter">
        <source>Shorter</source>
        <translation>Shorter</translation>
    </message>
    <message id="setup.do.longer">
        <source>Longer</source>
        <translation>Longer</translation>
    </message>
    <message id="setup.do.type">
        <source>Type millimetres</source>
        <translation>Type millimetres</translation>
    </message>
    <message id="setup.do.turn">
        <source>It lies on its side</source>
        <translation>It lies on its side</translation>
    </message>
    <message id="setup.do.enter">
        <source>That is it</source>
        <translation>That is it</translation>
    </message>
    <message id="setup.do.again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="setup.do.later">
        <source>Enrol later</source>
        <translation>Enrol later</translation>
    </message>
    <message id="setup.do.replace">
        <source>Take its place</source>
        <translation>Take its place</translation>
    </message>
    <message id="setup.do.renumber">
        <source>I mistyped it</source>
        <translation>I mistyped it</translation>
    </message>
    <message id="setup.do.skip">
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message id="setup.do.go_on">
        <source>Go on without</source>
        <translation>Go on without</translation>
    </message>
    <message id="setup.do.yes.printer">
        <source>It came out</source>
        <translation>It came out</translation>
    </message>
    <message id="setup.do.yes.sound">
        <source>I heard it</source>
        <translation>I heard it</translation>
    </message>
    <message id="setup.do.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="setup.do.finish">
        <source>Begin to work</source>
        <translation>Begin to work</translation>
    </message>
    <message id="failure.S-601">
        <source>%1: there is no folder of a hall's stick.</source>
        <translation>%1: there is no folder of a hall's stick.</translation>
    </message>
    <message id="failure.S-601.do">
        <source>Name the stick's own folder.</source>
        <translation>Name the stick's own folder.</translation>
    </message>
    <message id="failure.S-602">
        <source>The stick is torn (%1).</source>
        <translation>The stick is torn (%1).</translation>
    </message>
    <message id="failure.S-602.do">
        <source>Make it anew, and wait until it is done before you take it out.</source>
        <translation>Make it anew, and wait until it is done before you take it out.</translation>
    </message>
    <message id="failure.S-603">
        <source>The stick was made by another version (%1).</source>
        <translation>The stick was made by another version (%1).</translation>
    </message>
    <message id="failure.S-603.do">
        <source>Make it with the version that is installed.</source>
        <translation>Make it with the version that is installed.</translation>
    </message>
    <message id="failure.S-604">
        <source>What lies there is no hall's stick (%1).</source>
        <translation>What lies there is no hall's stick (%1).</translation>
    </message>
    <message id="failure.S-604.do">
        <source>Take the one that was made for this hall.</source>
        <translation>Take the one that was made for this hall.</translation>
    </message>
    <message id="failure.S-605">
        <source>The stick is for the hall %1, not for %2.</source>
        <translation>The stick is for the hall %1, not for %2.</translation>
    </message>
    <message id="failure.S-605.do">
        <source>Take the stick of this hall.</source>
        <translation>Take the stick of this hall.</translation>
    </message>
    <message id="failure.S-606">
        <source>The enrolment codes on the stick were good until %1.</source>
        <translation>The enrolment codes on the stick were good until %1.</translation>
    </message>
    <message id="failure.S-606.do">
        <source>Have the city give out new ones and make the stick anew.</source>
        <translation>Have the city give out new ones and make the stick anew.</translation>
    </message>
    <message id="failure.S-607">
        <source>The seal on the stick is not the city's, or not of what lies there.</source>
        <translation>The seal on the stick is not the city's, or not of what lies there.</translation>
    </message>
    <message id="failure.S-607.do">
        <source>Do not use it.</source>
        <translation>Do not use it.</translation>
    </message>
    <message id="failure.S-608">
        <source>%1: cannot be written (%2).</source>
        <translation>%1: cannot be written (%2).</translation>
    </message>
    <message id="failure.S-608.do">
        <source>Take another stick.</source>
        <translation>Take another stick.</translation>
    </message>
    <message id="failure.S-609">
        <source>%1: these settings cannot be used (%2).</source>
        <translation>%1: these settings cannot be used (%2).</translation>
    </message>
    <message id="failure.S-609.do">
        <source>Mend them, then make the stick again.</source>
        <translation>Mend them, then make the stick again.</translation>
    </message>
    <message id="failure.S-610">
        <source>%1: this is no file of enrolment codes.</source>
        <translation>%1: this is no file of enrolment codes.</translation>
    </message>
    <message id="failure.S-610.do">
        <source>Give the file that the city's server wrote, as it is.</source>
        <translation>Give the file that the city's server wrote, as it is.</translation>
    </message>
    <message id="failure.S-611">
        <source>%1: no certificate can be read.</source>
        <translation>%1: no certificate can be read.</translation>
    </message>
    <message id="failure.S-611.do">
        <source>Give the PEM file of the city's own authority.</source>
        <translation>Give the PEM file of the city's own authority.</translation>
    </message>
    <message id="failure.S-612">
        <source>The snapshot of the vacancies cannot be used (%1).</source>
        <translation>The snapshot of the vacancies cannot be used (%1).</translation>
    </message>
    <message id="failure.S-612.do">
        <source>The hall fetches them over the line instead.</source>
        <translation>The hall fetches them over the line instead.</translation>
    </message>
    <message id="failure.S-613">
        <source>The stick has nothing for a machine of the role %1 (it has: %2).</source>
        <translation>The stick has nothing for a machine of the role %1 (it has: %2).</translation>
    </message>
    <message id="failure.S-613.do">
        <source>Take another stick, or install it for a role that it has.</source>
        <translation>Take another stick, or install it for a role that it has.</translation>
    </message>
    <message id="failure.S-614">
        <source>The clock of this PC is wrong: it says %1, but the snapshot is of %2.</source>
        <translation>The clock of this PC is wrong: it says %1, but the snapshot is of %2.</translation>
    </message>
    <message id="failure.S-614.do">
        <source>Set it first.</source>
        <translation>Set it first.</translation>
    </message>
    <message id="failure.S-615">
        <source>%1: this is no city's address, or codes would go over it in clear.</source>
        <translation>%1: this is no city's address, or codes would go over it in clear.</translation>
    </message>
    <message id="failure.S-615.do">
        <source>Give one that begins with https://.</source>
        <translation>Give one that begins with https://.</translation>
    </message>
    <message id="failure.S-616">
        <source>The file of the technicians' password holds no hash: %1.</source>
        <translation>The file of the technicians' password holds no hash: %1.</translation>
    </message>
    <message id="failure.S-616.do">
        <source>Make it with: openssl passwd -6 &gt; FILE.</source>
        <translation>Make it with: openssl passwd -6 &gt; FILE.</translation>
    </message>
    <message id="failure.S-621">
        <source>The panel says it is %1 × %2 mm, which does not fit its picture.</source>
        <translation>The panel says it is %1 × %2 mm, which does not fit its picture.</translation>
    </message>
    <message id="failure.S-621.do">
        <source>That is not used: measure with a card.</source>
        <translation>That is not used: measure with a card.</translation>
    </message>
    <message id="failure.S-622">
        <source>The clock says %1, which is before %2, when the stick was made.</source>
        <translation>The clock says %1, which is before %2, when the stick was made.</translation>
    </message>
    <message id="failure.S-622.do">
        <source>Set it first: with a wrong clock the city's certificate is not believed.</source>
        <translation>Set it first: with a wrong clock the city's certificate is not believed.</translation>
    </message>
    <message id="failure.S-623">
        <source>No code of the stick is left for this machine.</source>
        <translation>No code of the stick is left for this machine.</translation>
    </message>
    <message id="failure.S-623.do">
        <source>Go on without, and enrol it later.</source>
        <translation>Go on without, and enrol it later.</translation>
    </message>
    <message id="failure.S-624">
        <source>The city does not answer (%1).</source>
        <translation>The city does not answer (%1).</translation>
    </message>
    <message id="failure.S-624.do">
        <source>Look at the line's lamp and plug, then try again.</source>
        <translation>Look at the line's lamp and plug, then try again.</translation>
    </message>
    <message id="failure.S-625">
        <source>The city did not take this machine (%1).</source>
        <translation>The city did not take this machine (%1).</translation>
    </message>
    <message id="failure.S-625.do">
        <source>Ring up the city and ask why.</source>
        <translation>Ring up the city and ask why.</translation>
    </message>
    <message id="failure.S-626">
        <source>No printer can be used.</source>
        <translation>No printer can be used.</translation>
    </message>
    <message id="failure.S-626.do">
        <source>The machine works without: letters are given as a number. %1 %2</source>
        <translation>The machine works without: letters are given as a number. %1 %2</translation>
    </message>
    <message id="failure.S-627">
        <source>No card reader can be used (%1).</source>
        <translation>No card reader can be used (%1).</translation>
    </message>
    <message id="failure.S-627.do">
        <source>Plug it in, try another port.</source>
        <translation>Plug it in, try another port.</translation>
    </message>
    <message id="failure.S-628">
        <source>No sound can be played.</source>
        <translation>No sound can be played.</translation>
    </message>
    <message id="failure.S-628.do">
        <source>Look at the loudspeaker's plug; the machine works without a voice. %1 %2</source>
        <translation>Look at the loudspeaker's plug; the machine works without a voice. %1 %2</translation>
    </message>
    <message id="failure.S-629">
        <source>What was answered cannot be kept (%1).</source>
        <translation>What was answered cannot be kept (%1).</translation>
    </message>
    <message id="failure.S-629.do">
        <source>Free the disk, then try again.</source>
        <translation>Free the disk, then try again.</translation>
    </message>
    <message id="failure.S-630">
        <source>What the first start left behind is not right (%1), so nothing was put in place.</source>
        <translation>What the first start left behind is not right (%1), so nothing was put in place.</translation>
    </message>
    <message id="failure.S-630.do">
        <source>Start the machine anew.</source>
        <translation>Start the machine anew.</translation>
    </message>
    <message id="failure.S-631">
        <source>It could not be put in place (%1).</source>
        <translation>It could not be put in place (%1).</translation>
    </message>
    <message id="failure.S-631.do">
        <source>Free the disk; the next start tries again.</source>
        <translation>Free the disk; the next start tries again.</translation>
    </message>
    <message id="failure.S-632">
        <source>The picture lies on its side.</source>
        <translation>The picture lies on its side.</translation>
    </message>
    <message id="failure.S-632.do">
        <source>Turn it in the panel's own menu: the kiosk shows it as the system gives it.</source>
        <translation>Turn it in the panel's own menu: the kiosk shows it as the system gives it.</translation>
    </message>
</context>
</TS>
