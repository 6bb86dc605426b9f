"""Schooling, experience and certificates as employers ask for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing import requirements
from labourhall.market import education


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("初中及以上", education.JUNIOR),
        ("高中", education.SENIOR),
        ("中技/中专", education.SENIOR),
        ("技校", education.SENIOR),
        ("大专", education.COLLEGE),
        ("大专/本科", education.COLLEGE),
        ("本科", education.BACHELOR),
        ("硕士", education.POSTGRADUATE),
        ("小学", education.PRIMARY),
        ("初中及以下", None),
        ("学历不限", None),
        ("", None),
        ("无", None),
    ],
)
def test_schooling_becomes_the_lowest_rank_that_will_do(text: str, rank: int | None) -> None:
    assert requirements.parse_education(text) == rank


def test_prose_asks_for_schooling_only_in_so_many_words() -> None:
    assert requirements.find_education("要求：大专以上学历") == education.COLLEGE
    assert requirements.find_education("高中或中专毕业") == education.SENIOR
    assert requirements.find_education("教初中数学") is None


@pytest.mark.parametrize(
    ("text", "years"),
    [("3-4年", 3), ("1年及以上", 1), ("两年", 2), ("半年", 0.5), ("6个月", 0.5), ("10年及以上", 10), ("十年", 10),
     ("无需经验", None), ("不限", None), ("在校生/应届生", None), ("1年以上优先", None), ("", None), ("99年", None)],
)  # fmt: skip
def test_years_of_experience_are_the_lower_end(text: str, years: float | None) -> None:
    assert requirements.parse_experience(text) == years


def test_prose_asks_for_experience_only_in_so_many_words() -> None:
    assert requirements.find_experience("需2年以上相关工作经验，会开车") == 2
    assert requirements.find_experience("有2年以上经验优先") is None
    assert requirements.find_experience("公司成立20年以上") is None


def test_a_column_of_certificates_is_taken_as_it_stands_in_one_spelling() -> None:
    assert requirements.listed_certificates("叉车证(N1)、C1驾照") == ("叉车证(N1)", "C1驾驶证")
    assert requirements.listed_certificates("无") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("会骑车，会导航，有健康证", ("健康证",)),
        ("持电工操作证，有C1驾照", ("电工证", "C1驾驶证")),
        ("有健康证优先", ()),
        ("入职协助办理健康证", ()),
        ("无需健康证", ()),
        ("会用电脑", ()),
    ],
)
def test_prose_asks_for_certificates_unless_they_are_only_welcome(text: str, found: tuple[str, ...]) -> None:
    assert requirements.find_certificates(text) == found


@given(st.text(alphabet="初高中大专本科以上下不限1234567890年个月半-至经验证C驾照健康优先 \n", max_size=40))
def test_no_requirement_raises(text: str) -> None:
    assert requirements.parse_education(text) in (None, 1, 2, 3, 4, 5, 6)
    assert requirements.find_education(text) in (None, 1, 2, 3, 4, 5, 6)
    for years in (requirements.parse_experience(text), requirements.find_experience(text)):
        assert years is None or 0 < years <= requirements.MOST_YEARS
    assert len(requirements.find_certificates(text) + requirements.listed_certificates(text)) <= 10
