<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="asking.title">
        <source>Ask first</source>
        <translation>先問一聲</translation>
    </message>
    <message id="asking.heading">
        <source>What we ask the employer</source>
        <translation>我哋咁問單位</translation>
    </message>
    <message id="asking.age">
        <source>They named</source>
        <translation>單位原本請</translation>
    </message>
    <message id="asking.you">
        <source>You are</source>
        <translation>您今年</translation>
    </message>
    <message id="asking.you.age">
        <source>%1</source>
        <translation>%1 歲</translation>
    </message>
    <message id="asking.how">
        <source>Staff phone them</source>
        <translation>職員打電話問</translation>
    </message>
    <message id="asking.how.more">
        <source>they may say yes or no</source>
        <translation>可能得，可能唔得</translation>
    </message>
    <message id="asking.when">
        <source>You hear it</source>
        <translation>點樣話您知</translation>
    </message>
    <message id="asking.when.more">
        <source>next time you put in the card</source>
        <translation>下次插卡就知</translation>
    </message>
    <message id="asking.consent">
        <source>May we tell your age and trade?</source>
        <translation>可以講您嘅年齡同工種嗎？</translation>
    </message>
    <message id="asking.telling">
        <source>Yes, ask</source>
        <translation>可以，幫我問</translation>
    </message>
    <message id="asking.telling.busy">
        <source>Noting it…</source>
        <translation>記緊…</translation>
    </message>
    <message id="asking.silent">
        <source>Just ask</source>
        <translation>唔講，淨係問</translation>
    </message>
    <message id="asked.title">
        <source>Noted</source>
        <translation>記低咗</translation>
    </message>
    <message id="asked.heading">
        <source>What comes now</source>
        <translation>跟住落嚟</translation>
    </message>
    <message id="asked.list">
        <source>On the staff's list</source>
        <translation>職員會去問</translation>
    </message>
    <message id="asked.list.more">
        <source>asked on %1</source>
        <translation>%1 記低</translation>
    </message>
    <message id="asked.told">
        <source>You are told here</source>
        <translation>單位一回覆</translation>
    </message>
    <message id="asked.told.more">
        <source>when you next put in the card</source>
        <translation>下次插卡就話您知</translation>
    </message>
    <message id="asked.letter">
        <source>No answer yet?</source>
        <translation>冇回覆嘅話</translation>
    </message>
    <message id="asked.letter.from">
        <source>a letter from %1</source>
        <translation>%1 起可寫推薦信</translation>
    </message>
    <message id="asked.letter.unknown">
        <source>please ask the staff</source>
        <translation>請問職員</translation>
    </message>
    <message id="asked.go_on">
        <source>See other vacancies</source>
        <translation>睇其他職位</translation>
    </message>
    <message id="outcomes.title">
        <source>The answers</source>
        <translation>單位嘅回覆</translation>
    </message>
    <message id="outcomes.note">
        <source>%1</source>
        <translation>%1 個回覆</translation>
    </message>
    <message id="outcomes.asked">
        <source>asked on %1</source>
        <translation>%1 問嘅</translation>
    </message>
    <message id="outcomes.yes">
        <source>They say yes</source>
        <translation>單位話可以</translation>
    </message>
    <message id="outcomes.yes.more">
        <source>touch to get a letter</source>
        <translation>撳呢度，寫推薦信</translation>
    </message>
    <message id="outcomes.yes.gone">
        <source>filled meanwhile</source>
        <translation>但已經請滿</translation>
    </message>
    <message id="outcomes.no">
        <source>Not this time</source>
        <translation>單位話今次唔啱</translation>
    </message>
    <message id="outcomes.no.more">
        <source>others are there</source>
        <translation>仲有其他職位</translation>
    </message>
    <message id="outcomes.closed">
        <source>Filled before they answered</source>
        <translation>未回覆就請滿咗</translation>
    </message>
    <message id="outcomes.go_on">
        <source>Go on</source>
        <translation>知道喇</translation>
    </message>
    <message id="speak.asking">
        <source>The employer named an age. We can ask for you. May we tell your age and your trade?</source>
        <translation>單位寫咗年齡。我哋可以幫您問。可以講您嘅年齡同工種嗎？</translation>
    </message>
    <message id="speak.asked">
        <source>It is noted. You are told the next time you put in your card.</source>
        <translation>已經記低咗。下次插卡，就話您知單位點講。</translation>
    </message>
    <message id="speak.outcomes">
        <source>These are the answers of the employers that we asked for you.</source>
        <translation>呢啲係我哋幫您問嘅單位嘅回覆。</translation>
    </message>
</context>
</TS>
