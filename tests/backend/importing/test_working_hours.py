"""Hours beyond the law wait for an officer where they are said in so many words; what is not said is not guessed."""

import tomllib

import pytest

from backend.importing.working_hours import HoursRules
from labourhall.market.vacancy import Status
from labourhall.program.places import asset
from tests.backend.importing.conftest import One

VALUES = tomllib.loads(asset("rules", "hours.toml").read_text(encoding="utf-8"))
RULES = HoursRules.from_mapping(VALUES)


def doubt(hours: str = "", *others: str) -> str:
    return "".join(RULES.doubt(hours, *others))


@pytest.mark.parametrize(
    "texts",
    [
        ("12小时",),
        ("每天12小时，月休2天",),
        ("", "", "保安", "两班倒，每班十二小时"),
        ("", "", "", "12小时制，包吃住"),
        ("", "", "", "每天工作12-14小时"),
    ],
)
def test_a_day_of_more_than_eight_and_three_hours_waits(texts: tuple[str, ...]) -> None:
    found = doubt(*texts)
    assert found.startswith("每天工作时间超过法律规定：")
    assert "1" in found


@pytest.mark.parametrize(
    ("texts", "hours"),
    [
        (("8小时", "每月无休"), 240),
        (("每天10小时", "月休2天"), 252),
        (("早7晚7/早8晚8，月休4-6天",), 264),
        (("8:00-20:00", "月休4天"), 286),
        (("20:00-8:00", "单休"), 283),
        (("早7:00晚7：30，中间休息一小时。月休4-8天",), 253),
    ],
)
def test_a_month_beyond_44_hours_a_week_and_36_of_overtime_waits(texts: tuple[str, ...], hours: int) -> None:
    found = doubt(*texts)
    assert found.startswith("每月工作时间超过法律规定（待核实）：")
    assert f"约 {hours} 小时" in found


@pytest.mark.parametrize(
    "texts",
    [
        ("8小时", "月休2天"),
        ("每天9小时", "月休4天"),
        ("9:00-18:00", "单休"),
        ("8:00-12:00 13:30-17:30", "月休1天"),
        ("周中4-6小时，周末4-12小时，一周3-5天",),
        ("12小时", "做一休一"),
        ("每天12小时，综合计算工时制",),
        ("8:00-20:00",),
        ("", "", "客服", "24小时热线，售后12小时内回复"),
        ("", "", "店员", "全年无休，每天工作8小时"),
        ("", "月休2天"),
    ],
)
def test_what_is_within_the_law_or_not_said_is_let_be(texts: tuple[str, ...]) -> None:
    assert doubt(*texts) == ""


def test_the_importer_holds_such_a_vacancy_with_the_words_that_said_so(one: One) -> None:
    new = one(职位="保安", 工作时间="12小时两班倒", 休息="月休2天")
    assert (new.vacancy.status, new.held) == (Status.HELD, ("每天工作时间超过法律规定：12小时两班倒",))


def test_a_rule_without_a_source_is_refused() -> None:
    with pytest.raises(ValueError, match="month"):
        HoursRules.from_mapping({**VALUES, "month": VALUES["month"] | {"source": ""}})
