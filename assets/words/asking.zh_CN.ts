<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="asking.title">
        <source>Ask first</source>
        <translation>先问一声</translation>
    </message>
    <message id="asking.heading">
        <source>What we ask the employer</source>
        <translation>我们这样问单位</translation>
    </message>
    <message id="asking.age">
        <source>They named</source>
        <translation>单位原来招</translation>
    </message>
    <message id="asking.you">
        <source>You are</source>
        <translation>您今年</translation>
    </message>
    <message id="asking.you.age">
        <source>%1</source>
        <translation>%1 岁</translation>
    </message>
    <message id="asking.how">
        <source>Staff phone them</source>
        <translation>工作人员打电话问</translation>
    </message>
    <message id="asking.how.more">
        <source>they may say yes or no</source>
        <translation>可能行，可能不行</translation>
    </message>
    <message id="asking.when">
        <source>You hear it</source>
        <translation>怎么告诉您</translation>
    </message>
    <message id="asking.when.more">
        <source>next time you put in the card</source>
        <translation>下次插卡就知道</translation>
    </message>
    <message id="asking.consent">
        <source>May we tell your age and trade?</source>
        <translation>可以说您的年龄和工种吗？</translation>
    </message>
    <message id="asking.telling">
        <source>Yes, ask</source>
        <translation>可以，帮我问</translation>
    </message>
    <message id="asking.telling.busy">
        <source>Noting it…</source>
        <translation>正在记下…</translation>
    </message>
    <message id="asking.silent">
        <source>Just ask</source>
        <translation>不说，只问一声</translation>
    </message>
    <message id="asked.title">
        <source>Noted</source>
        <translation>记下了</translation>
    </message>
    <message id="asked.heading">
        <source>What comes now</source>
        <translation>接下来</translation>
    </message>
    <message id="asked.list">
        <source>On the staff's list</source>
        <translation>工作人员会去问</translation>
    </message>
    <message id="asked.list.more">
        <source>asked on %1</source>
        <translation>%1 记下</translation>
    </message>
    <message id="asked.told">
        <source>You are told here</source>
        <translation>单位一答复</translation>
    </message>
    <message id="asked.told.more">
        <source>when you next put in the card</source>
        <translation>下次插卡就告诉您</translation>
    </message>
    <message id="asked.letter">
        <source>No answer yet?</source>
        <translation>没有答复的话</translation>
    </message>
    <message id="asked.letter.from">
        <source>a letter from %1</source>
        <translation>%1 起可写推荐信</translation>
    </message>
    <message id="asked.letter.unknown">
        <source>please ask the staff</source>
        <translation>请问工作人员</translation>
    </message>
    <message id="asked.go_on">
        <source>See other vacancies</source>
        <translation>看别的岗位</translation>
    </message>
    <message id="outcomes.title">
        <source>The answers</source>
        <translation>单位的答复</translation>
    </message>
    <message id="outcomes.note">
        <source>%1</source>
        <translation>%1 个答复</translation>
    </message>
    <message id="outcomes.asked">
        <source>asked on %1</source>
        <translation>%1 问的</translation>
    </message>
    <message id="outcomes.yes">
        <source>They say yes</source>
        <translation>单位说可以</translation>
    </message>
    <message id="outcomes.yes.more">
        <source>touch to get a letter</source>
        <translation>点这里，写推荐信</translation>
    </message>
    <message id="outcomes.yes.gone">
        <source>filled meanwhile</source>
        <translation>但已经招满</translation>
    </message>
    <message id="outcomes.no">
        <source>Not this time</source>
        <translation>单位说这次不合适</translation>
    </message>
    <message id="outcomes.no.more">
        <source>others are there</source>
        <translation>还有别的岗位</translation>
    </message>
    <message id="outcomes.closed">
        <source>Filled before they answered</source>
        <translation>没答复就招满了</translation>
    </message>
    <message id="outcomes.go_on">
        <source>Go on</source>
        <translation>知道了</translation>
    </message>
    <message id="speak.asking">
        <source>The employer named an age. We can ask for you. May we tell your age and your trade?</source>
        <translation>单位写了年龄。我们可以帮您问。可以说您的年龄和工种吗？</translation>
    </message>
    <message id="speak.asked">
        <source>It is noted. You are told the next time you put in your card.</source>
        <translation>已经记下了。下次插卡，就告诉您单位怎么说。</translation>
    </message>
    <message id="speak.outcomes">
        <source>These are the answers of the employers that we asked for you.</source>
        <translation>这是我们帮您问的单位的答复。</translation>
    </message>
</context>
</TS>
