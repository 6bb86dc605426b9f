"""Unlawful conditions: taken out where that can be done, else a reason to hold; lawful wording stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.tables import read_tables
from labourhall.market.unlawful import CLAUSE_LIMIT
from labourhall.market.vacancy import Status
from tests.backend.importing.conftest import One
from tests.backend.importing.grading import graded_sentences, own_sentences, unseen_sentences
from tests.backend.importing.shared import needs_shared

RULES = read_tables().unlawful


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("普工（限男）", "普工"),
        ("客服（女）", "客服"),
        ("会计【女】", "会计"),
        ("文员（女，双休）", "文员（双休）"),
        ("仓管员（双休，女）", "仓管员（双休）"),
        ("男普工", "普工"),
        ("保安（男性，身高1.7米以上）", "保安"),
        ("家政阿姨（限广州本地户口）", "家政阿姨"),
        ("文员（35岁以下，女性优先）", "文员（35岁以下）"),
    ],
)
def test_a_title_loses_the_condition_and_nothing_else(title: str, left: str) -> None:
    cleaned = RULES.clean_title(title)
    assert cleaned.text == left
    assert cleaned.stripped


@pytest.mark.parametrize(
    "title",
    [
        "女装客服",
        "男女不限普工",
        "招女装设计师",
        "男科医生",
        "女生宿舍管理员",
        "服务员(男女均可)",
        "会计",
        "仓管（退伍军人优先）",
        "男/女普工",
        "潮汕地区销售代表",
    ],
)
def test_a_lawful_title_stays_as_it_is(title: str) -> None:
    assert RULES.clean_title(title).text == title


@pytest.mark.parametrize(
    ("text", "left", "kinds"),
    [
        ("不戴眼镜（可以戴隐形眼镜），手脚麻利", "手脚麻利", ["外貌（待核实）"]),
        ("18-45岁，女性，初中以上", "18-45岁，初中以上", ["性别"]),
        ("身体健康，无犯罪记录，无乙肝", "身体健康", ["犯罪记录（待核实）", "病原携带"]),
        ("本地户口优先；能吃苦", "能吃苦", ["户籍"]),
        ("需汉族\n会开车", "会开车", ["民族"]),
        ("无宗教信仰，能加班", "能加班", ["宗教信仰"]),
        ("已婚已育优先。会用电脑", "会用电脑", ["婚育"]),
        ("残疾人勿扰，包住", "包住", ["残疾"]),
        ("河南人勿扰", "", ["户籍"]),
        ("属虎的勿扰", "", ["属相星座（待核实）"]),
        ("1、性别女 2、35岁以下 3、会电脑", "2、35岁以下 3、会电脑", ["性别"]),
        ("①男性②有C1驾照", "②有C1驾照", ["性别"]),
        ("身体健康、无传染病史、会粤语", "身体健康、会粤语", ["病原携带"]),
        ("18-45岁女性，计件", "18-45岁，计件", ["性别"]),
        ("新疆、西藏籍除外", "", ["户籍"]),
    ],
)
def test_a_clause_with_a_condition_is_taken_out(text: str, left: str, kinds: list[str]) -> None:
    cleaned = RULES.clean_prose(text)
    assert (cleaned.text, [one.split("：")[0] for one in cleaned.stripped], cleaned.held) == (left, kinds, ())


@pytest.mark.parametrize(
    "text",
    [
        "男女不限，户籍不限",
        "可协助办理广州户口",
        "有健康证",
        "女职工有产假",
        "做女装的工厂",
        "不收押金，包吃住",
        "退役军人优先",
        "男女各10名",
        "性别：男/女，20-40岁",
        "子女优先入读本校",
        "提供单身公寓",
        "早8、晚8，视力1.0以上",
        "负责投标保证金的支付",
    ],
)
def test_lawful_prose_stays_as_it_is(text: str) -> None:
    cleaned = RULES.clean_prose(text)
    assert (cleaned.text, cleaned.stripped, cleaned.held) == (text, (), ())


def test_a_deposit_is_left_in_and_held_because_leaving_it_out_would_hide_a_harm() -> None:
    cleaned = RULES.clean_prose("包吃住，入职交押金200元")
    assert "押金" in cleaned.text
    assert cleaned.held == ("收取财物或扣押证件：入职交押金200元",)


def test_a_condition_grown_together_with_other_things_is_held() -> None:
    text = "广州本地人优先考虑且有驾照三年以上熟悉路况能吃苦耐劳服从公司安排"
    assert len(text) > CLAUSE_LIMIT
    cleaned = RULES.clean_prose(text)
    assert (cleaned.text, cleaned.stripped) == (text, ())
    assert "户籍" in cleaned.held[0]


def test_a_column_of_a_condition_is_listed_and_not_taken_over(one: One) -> None:
    new = one(gender="女", accept_criminal_record="否", 户籍="本市", 民族="不限")
    assert new.stripped == ("性别：女", "户籍：本市", "犯罪记录（待核实）：否")
    assert "女" not in repr(new.vacancy)
    assert new.vacancy.status is Status.OPEN


def test_a_title_that_is_nothing_but_the_condition_is_held(one: One) -> None:
    for title in ("招男工", "急招女工10名"):
        new = one(职位=title)
        assert new.vacancy.status is Status.HELD
        assert new.held == (RULES.nothing_left,)


def test_a_condition_in_the_pay_holds_the_vacancy(one: One) -> None:
    new = one(工资="男5000女4500")
    assert new.vacancy.status is Status.HELD
    assert new.held == ("违法条件写在工资、班次或地点里：性别：男5000女4500",)


def test_tags_with_a_condition_are_dropped(one: One) -> None:
    new = one(标签="五险一金|女性优先|双休")
    assert new.vacancy.tags == ("五险一金", "双休")
    assert new.stripped == ("性别：女性优先",)


def test_the_original_keeps_what_was_taken_out(one: One) -> None:
    new = one(岗位描述="女性优先，计件")
    assert new.vacancy.description == "计件"
    assert new.original["岗位描述"] == "女性优先，计件"


def test_a_ground_that_no_rule_can_take_out_is_left_in_and_held() -> None:
    cleaned = RULES.clean_prose("男女均可，男士需服从夜班安排")
    assert cleaned.text == "男女均可，男士需服从夜班安排"
    assert cleaned.held == ("可能有违法条件：性别：男士需服从夜班安排",)


def test_a_demand_in_a_title_holds_the_vacancy(one: One) -> None:
    new = one(职位="普工（押金200）")
    assert (new.vacancy.title, new.vacancy.status) == ("普工（押金200）", Status.HELD)


def test_of_our_own_sentences_nearly_no_condition_is_missed_and_nearly_nothing_lawful_is_cut() -> None:
    count = own_sentences(RULES)
    assert count.unlawful >= 100
    assert len(count.missed) <= 0.02 * count.unlawful, count
    assert len(count.cut) <= 0.01 * count.lawful, count
    assert len(count.held) <= 0.02 * count.lawful, count


def test_of_sets_that_the_rules_were_mended_by_hardly_a_condition_is_missed_and_nothing_lawful_is_cut_or_held() -> None:
    sets = unseen_sentences(RULES)
    for name in ("first", "second", "third"):
        assert len(sets[name].missed) <= 0.03 * sets[name].unlawful, sets[name].missed
        assert (sets[name].cut, sets[name].held) == ((), ()), name


def test_of_the_set_that_no_rule_was_mended_by_one_condition_in_sixty_is_missed() -> None:
    count = unseen_sentences(RULES)["fourth"]
    assert len(count.missed) <= 0.02 * count.unlawful, count.missed
    assert len(count.cut) <= 0.04 * count.lawful, count.cut


@needs_shared
def test_of_300_sentences_of_others_nearly_nothing_lawful_is_cut_or_held() -> None:
    count = graded_sentences(RULES)
    assert count.unlawful + count.lawful == 300
    assert not count.missed
    assert len(count.cut) <= 0.01 * count.lawful, count
    assert len(count.held) <= 0.01 * count.lawful, count


BITS = st.sampled_from([
    "男", "女", "性", "性别", "限", "只招", "优先", "勿扰", "不要", "已婚", "怀孕", "单身", "子女", "族", "汉",
    "少数民族", "宗教", "信仰", "信教", "广州", "本地", "外省", "河南", "户口", "籍", "人", "老乡", "乙肝", "三阳",
    "传染病", "艾滋", "残疾", "无", "犯罪", "案底", "前科", "政审", "身高", "170", "cm", "1.75米", "形象",
    "气质佳", "纹身", "眼镜", "美女", "属虎", "座", "押", "金", "押金", "培训费", "200", "工资", "扣", "身份证",
    "收", "交", ":", "：", "、", "岁以下", "的", "者",
])  # fmt: skip


@given(st.lists(BITS, max_size=8).map("".join))
def test_every_text_that_a_rule_matches_holds_its_hint(text: str) -> None:
    for rule in (*RULES.rules, *RULES.doubts):
        assert rule.hint.search(text) or not rule.pattern.search(text), rule.name


@given(st.text(alphabet="男女性限招优先（）()【】，,、普工保安不户口汉族无犯罪记录180cm", max_size=40))
def test_a_cleaned_title_holds_no_condition_any_more(title: str) -> None:
    cleaned = RULES.clean_title(title)
    assert RULES.clean_title(cleaned.text).stripped == () or len(cleaned.text) < len(title)
    assert RULES.clean_prose(title).text is not None
