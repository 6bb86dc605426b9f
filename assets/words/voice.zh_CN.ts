<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="speak.attract">
        <source>Put your social-security card in, chip up. Without a card, touch the button below.</source>
        <translation>请把社会保障卡插到底，芯片朝上。没有卡，也可以点没有卡也可以找工作。</translation>
    </message>
    <message id="speak.reading">
        <source>Reading your card. One moment, please.</source>
        <translation>正在读卡，请稍等。</translation>
    </message>
    <message id="speak.card_trouble">
        <source>This card cannot be read. Please take it out and look at the screen.</source>
        <translation>这张卡读不了。请把卡取出来，看看屏幕上的说明。</translation>
    </message>
    <message id="speak.home">
        <source>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</source>
        <translation>这是首页。最上面是适合您的岗位。下面可以看社保，也可以换条件。</translation>
    </message>
    <message id="speak.wishes_trade">
        <source>What work would you like? Touch one or more, then go on.</source>
        <translation>您想做什么工种？点一个或者几个，再点下一步。</translation>
    </message>
    <message id="speak.wishes_district">
        <source>In which district would you like to work? Touch one or more, then go on.</source>
        <translation>您想在哪个区上班？点一个或者几个，再点找岗位。</translation>
    </message>
    <message id="speak.matches">
        <source>These vacancies fit you, the best first. Touch one to see it in full.</source>
        <translation>这些岗位适合您，合适的排在前面。点一个岗位，看得更细。</translation>
    </message>
    <message id="speak.near_misses">
        <source>For this vacancy one thing is missing. With it the work is open to you.</source>
        <translation>这个岗位，您只差一样。补上这一样就可以做。</translation>
    </message>
    <message id="speak.vacancy">
        <source>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</source>
        <translation>这是岗位的详情。手机扫一扫可以带走，也可以打印推荐信。</translation>
    </message>
    <message id="speak.letter">
        <source>Your letter is written. Please keep its number and check code.</source>
        <translation>推荐信写好了。请记下编号和校验码。</translation>
    </message>
    <message id="speak.pin">
        <source>Please type your card's PIN. Shield it with your hand.</source>
        <translation>请输入卡的密码。请用手挡一挡。</translation>
    </message>
    <message id="speak.pin_last_try">
        <source>Only one try is left. If you are not sure, touch I do not remember my PIN.</source>
        <translation>密码只能再试一次。不记得，请点我不记得密码。</translation>
    </message>
    <message id="speak.pin_blocked">
        <source>The PIN is locked. The insurance window sets it anew; bring your identity card.</source>
        <translation>密码锁住了。请带身份证到社保窗口重新设置。</translation>
    </message>
    <message id="speak.fetching">
        <source>Fetching your records. One moment, please.</source>
        <translation>正在查您的社保，请稍等。</translation>
    </message>
    <message id="speak.records">
        <source>These are your insurance records. Dark months are paid, hatched months are not.</source>
        <translation>这是您的社保记录。深色是已缴，斜线是没有缴。</translation>
    </message>
    <message id="speak.records_elsewhere">
        <source>Your records cannot be shown here. The screen says where to ask.</source>
        <translation>社保记录在这里看不了。屏幕上写着去哪里查。</translation>
    </message>
    <message id="speak.cleared">
        <source>Everything of yours has been wiped. We wish you well.</source>
        <translation>您的资料都清除了，没有留下。祝您顺利。</translation>
    </message>
    <message id="speak.take_card">
        <source>Please take your card.</source>
        <translation>请取回社会保障卡。</translation>
    </message>
    <message id="speak.still_here">
        <source>Are you still here? If so, please touch the screen.</source>
        <translation>您还在吗？还在的话，请点一下屏幕。</translation>
    </message>
    <message id="speak.limit_soon">
        <source>Two minutes are left. To go on, take your card out and put it in again.</source>
        <translation>这次还剩两分钟。要接着用，请取卡再插一次。</translation>
    </message>
    <message id="speak.help">
        <source>Please ask the hall's staff. They are glad to help.</source>
        <translation>请找大厅里穿马甲的工作人员，他们来帮您。</translation>
    </message>
    <message id="speak.machine">
        <source>This is the staff page. It shows how this machine is. Take your card out to end it.</source>
        <translation>这是工作人员页，可以看这台机器的情况。取出卡就结束。</translation>
    </message>
</context>
</TS>
