"""Headcount, state, shift, hours, board and lodging, insurance."""

import pytest

from backend.importing import conditions
from labourhall.market.vacancy import Status


@pytest.mark.parametrize(
    ("text", "status"),
    [("是", Status.OPEN), ("", Status.OPEN), ("招聘中", Status.OPEN), ("否", Status.WITHDRAWN),
     ("已关闭", Status.WITHDRAWN),
     ("停止招聘", Status.WITHDRAWN), ("closed", Status.WITHDRAWN), ("已招满", Status.FILLED), ("满员", Status.FILLED),
     ("招满即止", Status.OPEN), ("招满为止", Status.OPEN)],
)  # fmt: skip
def test_a_state_is_read_and_an_unknown_one_is_open(text: str, status: Status) -> None:
    assert conditions.parse_state(text) is status


def test_a_title_or_a_remark_says_that_nobody_is_wanted_any_more() -> None:
    assert conditions.find_state("保安员（已招满）") is Status.FILLED
    assert conditions.find_state("保安员", "", "已招满") is Status.FILLED
    assert conditions.find_state("保安员", "招满即止", "早班") is Status.OPEN
    for remark in ("已满18周岁", "年龄已满十八周岁", "未招满", "尚未招满", "工作已满2年"):
        assert conditions.find_state("保安员", "", remark) is Status.OPEN
    for remark in ("名额已满", "人数已满。", "满员"):
        assert conditions.find_state("保安员", "", remark) is Status.FILLED
    assert conditions.find_state("保安员", "本店其他岗位已招满，现招夜班保安一名，请带身份证。") is Status.OPEN


def test_only_what_is_said_in_so_many_words_is_still_recruiting() -> None:
    assert all(map(conditions.says_open, ("是", "在招", "招聘中", "Yes", "true")))
    assert not any(map(conditions.says_open, ("", "否", "是否", "招满即止")))


@pytest.mark.parametrize(
    ("text", "lodging", "meals"),
    [("包吃住", True, True), ("提供食宿", True, True), ("包吃不包住", False, True), ("包住", True, None),
     ("包一餐", None, True),
     ("不包食宿", False, False), ("食宿自理", False, False), ("不包吃|不包住", False, False), ("有餐补", None, None),
     ("提供员工宿舍，有食堂", True, None), ("面谈", None, None), ("", None, None)],
)  # fmt: skip
def test_board_and_lodging_are_read_apart(text: str, lodging: bool | None, meals: bool | None) -> None:
    assert (conditions.read_lodging(text), conditions.read_meals(text)) == (lodging, meals)


def test_the_surest_text_rules_over_the_others() -> None:
    assert conditions.read_lodging("不包住", "包吃住") is False
    assert conditions.read_lodging("", "包吃住") is True
    assert conditions.read_insurance("", "五险一金", "商业保险") is True


@pytest.mark.parametrize(
    ("text", "insured"),
    [("五险一金", True), ("入职买社保", True), ("商业保险", False), ("不买社保", False), ("无五险", False), ("", None)],
)
def test_an_accident_insurance_is_no_social_insurance(text: str, insured: bool | None) -> None:
    assert conditions.read_insurance(text) is insured


def test_shift_hours_and_rest_are_read_out_of_what_is_written() -> None:
    assert conditions.read_shift("分拣员", "两班倒，每班12小时") == "两班倒"
    assert conditions.read_shift("夜班理货员") == "夜班"
    assert conditions.read_shift("理货员") is None
    assert conditions.read_hours("白班 8:30-17:30") == "8:30-17:30"
    assert conditions.read_hours("看班") is None
    assert conditions.read_rest("早7晚7，月休4-6天") == "月休4-6天"
    assert conditions.read_rest("周末双休") == "周末双休"


def test_a_cell_for_one_line_is_cut() -> None:
    assert conditions.short(" 早7\n晚7 ") == "早7 晚7"
    assert conditions.short("") is None
    assert len(conditions.short("班" * 200_000) or "") == conditions.SHORT
