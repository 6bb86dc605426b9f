<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="setup.stick.done">
        <source>%1 (%2), made %3, %4 enrolment codes, %5.</source>
        <translation>%1（%2），制作于 %3，入网码 %4 个，%5。</translation>
    </message>
    <message id="setup.stick.sealed">
        <source>sealed by the city</source>
        <translation>市里已加封</translation>
    </message>
    <message id="setup.stick.not_sealed">
        <source>not sealed</source>
        <translation>未加封</translation>
    </message>
    <message id="setup.apply.nothing">
        <source>The first start is not at its end, or over already: there is nothing to put in place.</source>
        <translation>首次开机还没有做完，或已经做完：没有要放的。</translation>
    </message>
    <message id="setup.apply.done">
        <source>%1 is set up.</source>
        <translation>%1 已设置好。</translation>
    </message>
    <message id="setup.again.anyway">
        <source>A machine that is not set up yet asks at its next start anyway.</source>
        <translation>这台机器还没有设置好，下次开机本来就会问。</translation>
    </message>
    <message id="setup.again.done">
        <source>It asks again at its next start, by the stick of %1. Until then all is as it was.</source>
        <translation>下次开机会按 %1 的 安装盘再问一遍。在那以前一切照旧。</translation>
    </message>
    <message id="setup.clock.set">
        <source>The clock said %1 and was put to %2. If it is wrong again tomorrow, the machine's battery is empty.</source>
        <translation>时钟原为 %1，已拨到 %2。如明天又不对，主板电池没电了。</translation>
    </message>
    <message id="setup.code">
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message id="setup.place">
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message id="setup.language">
        <source>中文</source>
        <translation>繁體 · 粵語</translation>
    </message>
    <message id="setup.role.kiosk">
        <source>Touch screen</source>
        <translation>触摸屏一体机</translation>
    </message>
    <message id="setup.role.display">
        <source>Board's player</source>
        <translation>LED 屏播放机</translation>
    </message>
    <message id="setup.role.editor">
        <source>Editor</source>
        <translation>编辑电脑</translation>
    </message>
    <message id="setup.role.backend">
        <source>City's server</source>
        <translation>市里服务器</translation>
    </message>
    <message id="setup.unusable.title">
        <source>The stick cannot be used</source>
        <translation>安装盘不能用</translation>
    </message>
    <message id="setup.unusable.say">
        <source>Nothing was changed on this machine. Install it again from the right stick.</source>
        <translation>这台机器什么都没有改。请换对的盘，重新安装。</translation>
    </message>
    <message id="setup.unkept.title">
        <source>It cannot be kept</source>
        <translation>存不下来</translation>
    </message>
    <message id="setup.unkept.say">
        <source>The last answer is not on the disk yet, so it does not go on.</source>
        <translation>刚才的答案还没有存好，不会往下走。</translation>
    </message>
    <message id="setup.panel.title">
        <source>How wide is the glass?</source>
        <translation>屏幕有多宽</translation>
    </message>
    <message id="setup.panel.say">
        <source>Lay a bank card on the frame. The two red lines have to meet its left and right edge.</source>
        <translation>把银行卡横放在框上。两条红线要正好对齐卡的左右两边。</translation>
    </message>
    <message id="setup.panel.more">
        <source>If they do not, press shorter or longer. Keyboard: ← → finely, ↑ ↓ coarsely.</source>
        <translation>不齐就按“短一点”“长一点”。键盘：← → 细调，↑ ↓ 粗调。</translation>
    </message>
    <message id="setup.panel.type">
        <source>Measure the width of the picture in millimetres and type it.</source>
        <translation>量出画面的宽（毫米），输入。</translation>
    </message>
    <message id="setup.panel.width">
        <source>The picture is %1 mm wide</source>
        <translation>画面宽 %1 毫米</translation>
    </message>
    <message id="setup.asset.title">
        <source>This machine's number</source>
        <translation>这台机器的编号</translation>
    </message>
    <message id="setup.asset.say">
        <source>Type it as it stands on the machine's plate.</source>
        <translation>照机身上的标牌输入。</translation>
    </message>
    <message id="setup.asset.unfit">
        <source>The number must not be empty.</source>
        <translation>编号不能是空的。</translation>
    </message>
    <message id="setup.asset.caption">
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message id="setup.board.title">
        <source>Which board?</source>
        <translation>哪一块屏</translation>
    </message>
    <message id="setup.board.say">
        <source>Type its name as the hall's list has it. Size and place are set from a phone later.</source>
        <translation>照大厅屏幕表里的名字输入。大小和位置以后用手机设。</translation>
    </message>
    <message id="setup.board.unfit">
        <source>The name must not be empty.</source>
        <translation>名字不能是空的。</translation>
    </message>
    <message id="setup.enrol.title">
        <source>Enrolling</source>
        <translation>正在入网</translation>
    </message>
    <message id="setup.enrol.say">
        <source>The city is being told that this machine is here.</source>
        <translation>正在告诉市里：这台机器来了。</translation>
    </message>
    <message id="setup.approve.title">
        <source>Waiting for the city</source>
        <translation>等市里点头</translation>
    </message>
    <message id="setup.approve.say">
        <source>Ring up the city and compare this number. It is approved only if both are the same.</source>
        <translation>请打电话给市里，对一对这个数。一致才可以同意。</translation>
    </message>
    <message id="setup.approve.unheard">
        <source>The last asking was not answered (%1); it is asked again by itself.</source>
        <translation>刚才没有回应（%1），会自己再问。</translation>
    </message>
    <message id="setup.taken.title">
        <source>That number is there already</source>
        <translation>这个编号已经有了</translation>
    </message>
    <message id="setup.taken.say">
        <source>If the old machine was taken away, this one takes its place, and the old one is good no more.</source>
        <translation>旧机器要是换下来了，就由这台顶替；旧的从此不能用。</translation>
    </message>
    <message id="setup.not_enrolled.title">
        <source>Not enrolled yet</source>
        <translation>还没有入网</translation>
    </message>
    <message id="setup.not_enrolled.say">
        <source>Try again, or go on: vacancies can be looked at, but nothing that needs the city.</source>
        <translation>可以再试，也可以先往下做：岗位能看，市里的事办不了。</translation>
    </message>
    <message id="setup.vacancies.title">
        <source>Taking the vacancies</source>
        <translation>正在装岗位</translation>
    </message>
    <message id="setup.vacancies.say">
        <source>They come from the stick; it takes some seconds.</source>
        <translation>从安装盘取岗位，要几秒钟。</translation>
    </message>
    <message id="setup.reader.name">
        <source>reader</source>
        <translation>读卡器</translation>
    </message>
    <message id="setup.reader.title">
        <source>The card reader</source>
        <translation>试读卡器</translation>
    </message>
    <message id="setup.reader.say">
        <source>Put any social-security card into the reader. It goes on by itself once the card is seen.</source>
        <translation>把任意一张社保卡插进读卡器。读到了就自己往下走。</translation>
    </message>
    <message id="setup.reader.missing">
        <source>The reader does not answer. Once it is plugged in, it goes on by itself.</source>
        <translation>读卡器没有回应。插好以后会自己往下走。</translation>
    </message>
    <message id="setup.reader.seen">
        <source>Readers found</source>
        <translation>看到的读卡器</translation>
    </message>
    <message id="setup.reader.ask">
        <source>Was it read?</source>
        <translation>读到了吗？</translation>
    </message>
    <message id="setup.printer.name">
        <source>printer</source>
        <translation>打印机</translation>
    </message>
    <message id="setup.printer.title">
        <source>The printer</source>
        <translation>试打印机</translation>
    </message>
    <message id="setup.printer.say">
        <source>A page is being printed.</source>
        <translation>正在打一张试纸。</translation>
    </message>
    <message id="setup.printer.ask">
        <source>Did the page come out, and can it be read?</source>
        <translation>试纸出来了吗？字清楚吗？</translation>
    </message>
    <message id="setup.printer.missing">
        <source>The printer does not answer.</source>
        <translation>打印机没有回应。</translation>
    </message>
    <message id="setup.printer.sheet">
        <source>Printer's test page</source>
        <translation>打印机试纸</translation>
    </message>
    <message id="setup.sound.name">
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message id="setup.sound.title">
        <source>The sound</source>
        <translation>试声音</translation>
    </message>
    <message id="setup.sound.say">
        <source>A sentence is being played.</source>
        <translation>正在放一句话。</translation>
    </message>
    <message id="setup.sound.ask">
        <source>Did you hear it?</source>
        <translation>听见了吗？</translation>
    </message>
    <message id="setup.sound.missing">
        <source>No sound can be played.</source>
        <translation>放不出声音。</translation>
    </message>
    <message id="setup.touch.name">
        <source>touch</source>
        <translation>触摸</translation>
    </message>
    <message id="setup.touch.title">
        <source>The touch screen</source>
        <translation>试触摸</translation>
    </message>
    <message id="setup.touch.say">
        <source>Touch the red disc with a finger, three times. If it cannot be hit, press Esc on a keyboard.</source>
        <translation>用手指点红圆，一共三个。点不中就按键盘 Esc。</translation>
    </message>
    <message id="setup.label.title">
        <source>This machine's label</source>
        <translation>这台机器的标签</translation>
    </message>
    <message id="setup.label.printing">
        <source>The label is being printed.</source>
        <translation>正在打标签。</translation>
    </message>
    <message id="setup.label.printed">
        <source>The label is printed. Stick it onto the machine.</source>
        <translation>标签打出来了，请贴在机身上。</translation>
    </message>
    <message id="setup.label.not_printed">
        <source>The label did not come out. Copy it, or take a photograph.</source>
        <translation>标签没有打出来。请照抄，或拍照。</translation>
    </message>
    <message id="setup.label.sheet">
        <source>Machine's label (cut out along the frame)</source>
        <translation>机器标签（沿框剪下）</translation>
    </message>
    <message id="setup.label.hall">
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message id="setup.label.role">
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message id="setup.label.city">
        <source>City</source>
        <translation>市里</translation>
    </message>
    <message id="setup.label.enrolled">
        <source>enrolled</source>
        <translation>已入网</translation>
    </message>
    <message id="setup.label.unknown">
        <source>not enrolled</source>
        <translation>未入网</translation>
    </message>
    <message id="setup.label.board">
        <source>Board</source>
        <translation>屏</translation>
    </message>
    <message id="setup.label.glass">
        <source>Glass</source>
        <translation>屏幕宽</translation>
    </message>
    <message id="setup.label.tried">
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message id="setup.label.wrong">
        <source>Not tried well</source>
        <translation>没有试好</translation>
    </message>
    <message id="setup.label.all_good">
        <source>all tried well</source>
        <translation>都试好了</translation>
    </message>
    <message id="setup.finished.title">
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message id="setup.finished.say">
        <source>The machine begins its work.</source>
        <translation>马上就开始工作。</translation>
    </message>
    <message id="setup.do.fits">
        <source>They meet</source>
        <translation>对齐了</translation>
    </message>
    <message id="setup.do.shorter">
        <source>Shorter</source>
        <translation>短一点</translation>
    </message>
    <message id="setup.do.longer">
        <source>Longer</source>
        <translation>长一点</translation>
    </message>
    <message id="setup.do.type">
        <source>Type millimetres</source>
        <translation>输入毫米</translation>
    </message>
    <message id="setup.do.turn">
        <source>It lies on its side</source>
        <translation>画面横了</translation>
    </message>
    <message id="setup.do.enter">
        <source>That is it</source>
        <translation>就是它</translation>
    </message>
    <message id="setup.do.again">
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message id="setup.do.later">
        <source>Enrol later</source>
        <translation>以后再入网</translation>
    </message>
    <message id="setup.do.replace">
        <source>Take its place</source>
        <translation>顶替旧机器</translation>
    </message>
    <message id="setup.do.renumber">
        <source>I mistyped it</source>
        <translation>编号打错了</translation>
    </message>
    <message id="setup.do.skip">
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message id="setup.do.go_on">
        <source>Go on without</source>
        <translation>不用它，往下走</translation>
    </message>
    <message id="setup.do.yes.printer">
        <source>It came out</source>
        <translation>出来了</translation>
    </message>
    <message id="setup.do.yes.sound">
        <source>I heard it</source>
        <translation>听见了</translation>
    </message>
    <message id="setup.do.no">
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message id="setup.do.finish">
        <source>Begin to work</source>
        <translation>开始工作</translation>
    </message>
    <message id="failure.S-601">
        <source>%1: there is no folder of a hall's stick.</source>
        <translation>%1：没有大厅安装盘的文件夹。</translation>
    </message>
    <message id="failure.S-601.do">
        <source>Name the stick's own folder.</source>
        <translation>请指明盘的位置。</translation>
    </message>
    <message id="failure.S-602">
        <source>The stick is torn (%1).</source>
        <translation>这个盘不完整（%1）。</translation>
    </message>
    <message id="failure.S-602.do">
        <source>Make it anew, and wait until it is done before you take it out.</source>
        <translation>请重新制作，等写完再拔。</translation>
    </message>
    <message id="failure.S-603">
        <source>The stick was made by another version (%1).</source>
        <translation>这个盘是另一个版本做的（%1）。</translation>
    </message>
    <message id="failure.S-603.do">
        <source>Make it with the version that is installed.</source>
        <translation>请用同一版本重做。</translation>
    </message>
    <message id="failure.S-604">
        <source>What lies there is no hall's stick (%1).</source>
        <translation>这里放的不是大厅安装盘（%1）。</translation>
    </message>
    <message id="failure.S-604.do">
        <source>Take the one that was made for this hall.</source>
        <translation>请拿本大厅的那个盘。</translation>
    </message>
    <message id="failure.S-605">
        <source>The stick is for the hall %1, not for %2.</source>
        <translation>这个盘是给“%1”的，不是给“%2”的。</translation>
    </message>
    <message id="failure.S-605.do">
        <source>Take the stick of this hall.</source>
        <translation>请拿本大厅的盘。</translation>
    </message>
    <message id="failure.S-606">
        <source>The enrolment codes on the stick were good until %1.</source>
        <translation>盘上的入网码到 %1 为止，已过期。</translation>
    </message>
    <message id="failure.S-606.do">
        <source>Have the city give out new ones and make the stick anew.</source>
        <translation>请市里重新发码，重做此盘。</translation>
    </message>
    <message id="failure.S-607">
        <source>The seal on the stick is not the city's, or not of what lies there.</source>
        <translation>盘上的封印不对：不是市里封的，或内容被改过。</translation>
    </message>
    <message id="failure.S-607.do">
        <source>Do not use it.</source>
        <translation>请勿使用。</translation>
    </message>
    <message id="failure.S-608">
        <source>%1: cannot be written (%2).</source>
        <translation>%1：写不进去（%2）。</translation>
    </message>
    <message id="failure.S-608.do">
        <source>Take another stick.</source>
        <translation>请换一个盘。</translation>
    </message>
    <message id="failure.S-609">
        <source>%1: these settings cannot be used (%2).</source>
        <translation>%1：这份设置不能用（%2）。</translation>
    </message>
    <message id="failure.S-609.do">
        <source>Mend them, then make the stick again.</source>
        <translation>请改正后再做。</translation>
    </message>
    <message id="failure.S-610">
        <source>%1: this is no file of enrolment codes.</source>
        <translation>%1：这不是入网码文件。</translation>
    </message>
    <message id="failure.S-610.do">
        <source>Give the file that the city's server wrote, as it is.</source>
        <translation>请用市里服务器写出的原文件。</translation>
    </message>
    <message id="failure.S-611">
        <source>%1: no certificate can be read.</source>
        <translation>%1：读不出证书。</translation>
    </message>
    <message id="failure.S-611.do">
        <source>Give the PEM file of the city's own authority.</source>
        <translation>请用市里证书机构的 PEM 文件。</translation>
    </message>
    <message id="failure.S-612">
        <source>The snapshot of the vacancies cannot be used (%1).</source>
        <translation>岗位快照不能用（%1）。</translation>
    </message>
    <message id="failure.S-612.do">
        <source>The hall fetches them over the line instead.</source>
        <translation>没有它也行：岗位会从线路上取。</translation>
    </message>
    <message id="failure.S-613">
        <source>The stick has nothing for a machine of the role %1 (it has: %2).</source>
        <translation>这个盘没有给“%1”的内容（有：%2）。</translation>
    </message>
    <message id="failure.S-613.do">
        <source>Take another stick, or install it for a role that it has.</source>
        <translation>请换对的盘，或按盘上有的重装。</translation>
    </message>
    <message id="failure.S-614">
        <source>The clock of this PC is wrong: it says %1, but the snapshot is of %2.</source>
        <translation>这台电脑的时钟不对：现在是 %1，快照却是 %2 的。</translation>
    </message>
    <message id="failure.S-614.do">
        <source>Set it first.</source>
        <translation>请先校时。</translation>
    </message>
    <message id="failure.S-615">
        <source>%1: this is no city's address, or codes would go over it in clear.</source>
        <translation>%1：不是市里的网址，或入网码会明着走。</translation>
    </message>
    <message id="failure.S-615.do">
        <source>Give one that begins with https://.</source>
        <translation>请用 https:// 开头的网址。</translation>
    </message>
    <message id="failure.S-616">
        <source>The file of the technicians' password holds no hash: %1.</source>
        <translation>技师密码文件里没有密码的散列值：%1。</translation>
    </message>
    <message id="failure.S-616.do">
        <source>Make it with: openssl passwd -6 &gt; FILE.</source>
        <translation>用 openssl passwd -6 &gt; 文件 做一个。</translation>
    </message>
    <message id="failure.S-621">
        <source>The panel says it is %1 × %2 mm, which does not fit its picture.</source>
        <translation>屏幕自报 %1 × %2 毫米，与画面对不上，不采用。</translation>
    </message>
    <message id="failure.S-621.do">
        <source>That is not used: measure with a card.</source>
        <translation>请用卡片量。</translation>
    </message>
    <message id="failure.S-622">
        <source>The clock says %1, which is before %2, when the stick was made.</source>
        <translation>时钟是 %1，早于做盘的日子 %2。</translation>
    </message>
    <message id="failure.S-622.do">
        <source>Set it first: with a wrong clock the city's certificate is not believed.</source>
        <translation>时钟不对，市里的证书也认不出：请先校时。</translation>
    </message>
    <message id="failure.S-623">
        <source>No code of the stick is left for this machine.</source>
        <translation>盘上没有可用的入网码了。</translation>
    </message>
    <message id="failure.S-623.do">
        <source>Go on without, and enrol it later.</source>
        <translation>可先往下做，以后再入网。</translation>
    </message>
    <message id="failure.S-624">
        <source>The city does not answer (%1).</source>
        <translation>市里没有回应（%1）。</translation>
    </message>
    <message id="failure.S-624.do">
        <source>Look at the line's lamp and plug, then try again.</source>
        <translation>请看网线和交换机的灯，再试一次。</translation>
    </message>
    <message id="failure.S-625">
        <source>The city did not take this machine (%1).</source>
        <translation>市里没有同意（%1）。</translation>
    </message>
    <message id="failure.S-625.do">
        <source>Ring up the city and ask why.</source>
        <translation>请打电话问市里。</translation>
    </message>
    <message id="failure.S-626">
        <source>No printer can be used.</source>
        <translation>没有可用的打印机。</translation>
    </message>
    <message id="failure.S-626.do">
        <source>The machine works without: letters are given as a number. %1 %2</source>
        <translation>也能用：介绍信改给编号。%1 %2</translation>
    </message>
    <message id="failure.S-627">
        <source>No card reader can be used (%1).</source>
        <translation>没有可用的读卡器（%1）。</translation>
    </message>
    <message id="failure.S-627.do">
        <source>Plug it in, try another port.</source>
        <translation>请插好，换一个接口。</translation>
    </message>
    <message id="failure.S-628">
        <source>No sound can be played.</source>
        <translation>放不出声音。</translation>
    </message>
    <message id="failure.S-628.do">
        <source>Look at the loudspeaker's plug; the machine works without a voice. %1 %2</source>
        <translation>请看喇叭的线；没有声音也能用。%1 %2</translation>
    </message>
    <message id="failure.S-629">
        <source>What was answered cannot be kept (%1).</source>
        <translation>答案存不下来（%1）。</translation>
    </message>
    <message id="failure.S-629.do">
        <source>Free the disk, then try again.</source>
        <translation>请清出磁盘空间，再试一次。</translation>
    </message>
    <message id="failure.S-630">
        <source>What the first start left behind is not right (%1), so nothing was put in place.</source>
        <translation>首次开机留下的内容不对（%1），什么都没有放。</translation>
    </message>
    <message id="failure.S-630.do">
        <source>Start the machine anew.</source>
        <translation>请重新开机，再问一遍。</translation>
    </message>
    <message id="failure.S-631">
        <source>It could not be put in place (%1).</source>
        <translation>放不到位（%1）。</translation>
    </message>
    <message id="failure.S-631.do">
        <source>Free the disk; the next start tries again.</source>
        <translation>请清出磁盘空间；下次开机会再试。</translation>
    </message>
    <message id="failure.S-632">
        <source>The picture lies on its side.</source>
        <translation>画面横了。</translation>
    </message>
    <message id="failure.S-632.do">
        <source>Turn it in the panel's own menu: the kiosk shows it as the system gives it.</source>
        <translation>请在屏幕自己的菜单里转，一体机程序按系统给的方向显示。</translation>
    </message>
</context>
</TS>
