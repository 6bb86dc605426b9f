"""State, shift, hours, rest, insurance."""

import pytest

from backend.importing import conditions
from labourhall.market.vacancy import Status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("是", Status.OPEN),
        ("", Status.OPEN),
        ("招聘中", Status.OPEN),
        ("否", Status.WITHDRAWN),
        ("已关闭", Status.WITHDRAWN),
        ("停止招聘", Status.WITHDRAWN),
        ("closed", Status.WITHDRAWN),
        ("已招满", Status.FILLED),
        ("满员", Status.FILLED),
        ("招满即止", Status.OPEN),
        ("招满为止", Status.OPEN),
    ],
)
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
    ("text", "insured"),
    [
        ("五险一金", True),
        ("入职买社保", True),
        ("商业保险", False),
        ("不买社保", False),
        ("无五险", False),
        ("", None),
        ("是", True),
        ("无", False),
        ("不缴纳社保", False),
        ("不购买社保", False),
        ("不交五险", False),
        ("社保自理", False),
        ("试用期不买社保，转正后买五险一金", True),
        ("按规定", None),
        ("综合险", False),
    ],
)
def test_an_accident_insurance_is_no_social_insurance(text: str, insured: bool | None) -> None:
    assert conditions.read_insurance(text) is insured


def test_shift_hours_and_rest_are_read_out_of_what_is_written() -> None:
    assert conditions.read_shift("分拣员", "两班倒，每班12小时") == "两班倒"
    assert conditions.read_shift("夜班理货员") == "夜班"
    assert conditions.read_shift("理货员") is None
    assert conditions.read_hours("白班 8:30-17:30") == "8:30-17:30"
    assert conditions.read_hours("看班") is None
    assert conditions.read_insurance("", "五险一金", "商业保险") is True
    assert conditions.read_rest("早7晚7，月休4-6天") == "月休4-6天"
    assert conditions.read_rest("周末双休") == "周末双休"


def test_a_cell_for_one_line_is_cut() -> None:
    assert conditions.short(" 早7\n晚7 ") == "早7 晚7"
    assert conditions.short("") is None
    assert len(conditions.short("班" * 200_000) or "") == conditions.SHORT


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("上班9:00-12:00，13:30-18:30，双休", "9:00-12:00,13:30-18:30"),
        ("9:00-12:00、14:00-18:00、19:00-21:00", "9:00-12:00、14:00-18:00、19:00-21:00"),
        ("上午9点-12点，下午2点半至6点", "上午9点-12点,下午2点半至6点"),
        ("早班8:00-16:00，中班16:00-24:00", "8:00-16:00,中班16:00-24:00"),
        ("20:00-次日8:00", "20:00-次日8:00"),
        ("上午8:30-12:00；下午14:00-18:00", "上午8:30-12:00;下午14:00-18:00"),
        ("9:00-18:00，面试时间14:00-16:00", "9:00-18:00"),
        ("早7晚7/早8晚8", "早7晚7/早8晚8"),
        ("朝九晚六，双休", "朝九晚六"),
        ("9:00-18:00（午休12:00-13:30）", "9:00-18:00(午休12:00-13:30)"),
        ("8:30—17:30。面试时间9:00-11:00", "8:30—17:30"),
        ("面试时间：9:00-11:00；上班10:00-19:00", "10:00-19:00"),
        ("来电请在9:00-18:00", None),
        ("2026-08-30 09:00", None),
    ],
)
def test_clock_times_that_follow_one_another_are_one_wording(text: str, hours: str | None) -> None:
    assert conditions.read_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("月休4-8天", "月休4-8天"),
        ("月休4到8天", "月休4到8天"),
        ("月休四天", "月休四天"),
        ("每月休息4天", "每月休息4天"),
        ("月休4—6天，排班", "月休4—6天"),
        ("月休6", "月休6"),
        ("每周休息一天", "每周休息一天"),
        ("做5休2", "做5休2"),
        ("上六休一", "上六休一"),
        ("五天八小时", "五天八小时"),
        ("六天工作制", "六天工作制"),
        ("每月4天休息", "每月4天休息"),
        ("周日休息", "周日休息"),
        ("非双休", None),
        ("双休日需加班", None),
        ("中间休息一小时", None),
        ("年休假5天", None),
        ("月休4-8小时", None),
    ],
)
def test_days_off_are_read_as_people_write_them(text: str, rest: str | None) -> None:
    assert conditions.read_rest(text) == rest
