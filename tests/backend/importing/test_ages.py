"""Age limits as cells and sentences state them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.ages import find_age, parse_age
from labourhall.market.vacancy import AgeLimit


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("18-45岁", AgeLimit(18, 45)),
        ("18~35", AgeLimit(18, 35)),
        ("18-41", AgeLimit(18, 41)),
        ("１８－４５周岁", AgeLimit(18, 45)),
        ("45-18岁", AgeLimit(18, 45)),
        ("18岁至50岁", AgeLimit(18, 50)),
        ("45岁以下", AgeLimit(None, 45)),
        ("50岁(含)以下", AgeLimit(None, 50)),
        ("不超过55", AgeLimit(None, 55)),
        ("18周岁以上", AgeLimit(18, None)),
        ("年满18", AgeLimit(18, None)),
        ("满18岁，60岁以内", AgeLimit(18, 60)),
        ("必须小于45岁", AgeLimit(None, 44)),
        ("未满50周岁", AgeLimit(None, 49)),
        ("不得超过55周岁", AgeLimit(None, 55)),
        ("45周岁以下(不含45周岁)", AgeLimit(None, 44)),
        ("50周岁（含）以下", AgeLimit(None, 50)),
        ("大于18", AgeLimit(18, None)),
        ("18周岁及以上，55周岁及以下", AgeLimit(18, 55)),
        ("年满18周岁至60周岁", AgeLimit(18, 60)),
        ("男18-55岁，女18-50岁", AgeLimit(18, 55)),
        ("女50以下男60以下", AgeLimit(None, 60)),
        ("45岁以上勿扰", AgeLimit(None, 45)),
        ("18-35岁优先", None),
        ("不限", None),
        ("", None),
        ("青年", None),
        ("10-99", None),
        ("6-12", None),
    ],
)
def test_a_cell_about_age_is_read(text: str, limit: AgeLimit | None) -> None:
    assert parse_age(text) == limit


@pytest.mark.parametrize(
    ("prose", "limit"),
    [
        ("要求18-45岁，能吃苦", AgeLimit(18, 45)),
        ("40周岁以下，会电脑", AgeLimit(None, 40)),
        ("年龄不超过50", AgeLimit(None, 50)),
        ("年龄18-45，男女不限", AgeLimit(18, 45)),
        ("年龄要求：20至40", AgeLimit(20, 40)),
        ("45周岁（含）以下，身体健康", AgeLimit(None, 45)),
        ("年龄必须小于45岁", AgeLimit(None, 44)),
        ("年满18周岁", AgeLimit(18, None)),
        ("年满十八周岁", AgeLimit(18, None)),
        ("十八至四十五岁", AgeLimit(18, 45)),
        ("年龄18--45岁", AgeLimit(18, 45)),
        ("18周岁以上，55周岁以下", AgeLimit(18, 55)),
        ("50岁以上勿扰", AgeLimit(None, 50)),
        ("未满18周岁勿扰", AgeLimit(18, None)),
        ("1、照顾老人。2、45-55岁", AgeLimit(45, 55)),
        ("45-55岁照顾老人的阿姨", AgeLimit(45, 55)),
        ("招聘幼儿园教师，22-40岁", AgeLimit(22, 40)),
        ("幼儿教师20-40岁", AgeLimit(20, 40)),
        ("护理员18-50岁", AgeLimit(18, 50)),
        ("招生老师 22-35岁", AgeLimit(22, 35)),
        ("服务长者，要求年龄25-50岁", AgeLimit(25, 50)),
        ("教授8-16岁学员，教师年龄22-40岁", AgeLimit(22, 40)),
        ("工资40-50元，做12-14小时", None),
        ("40周岁以下优先", None),
        ("25-35岁为佳", None),
        ("负责16-18岁学生的英语教学", None),
        ("面向18-25岁大学生授课", None),
        ("服务60岁以上的长者", None),
        ("护理70岁以上老人", None),
        ("教12-18岁少年打球", None),
        ("针对20-35岁女性用户做内容", None),
        ("18岁以下免费", None),
        ("带3-16岁的孩子", None),
        ("公司成立满20年", None),
        ("满20单以上有奖", None),
        ("子女年满18周岁可随住", None),
    ],
)
def test_prose_states_the_age_of_whoever_is_wanted(prose: str, limit: AgeLimit | None) -> None:
    assert find_age(prose) == limit


@given(st.text(alphabet="0123456789-~至岁以上下满不超过周 ()年龄学生勿优先男女", max_size=30))
def test_no_age_raises_and_the_ends_are_in_order(text: str) -> None:
    for limit in (parse_age(text), find_age(text)):
        if limit is not None and limit.minimum is not None and limit.maximum is not None:
            assert 16 <= limit.minimum <= limit.maximum <= 80
