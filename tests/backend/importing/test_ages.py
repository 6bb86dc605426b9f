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
        ("不限", None),
        ("", None),
        ("青年", None),
        ("10-99", None),
        ("6-12", None),
    ],
)
def test_a_cell_about_age_is_read(text: str, limit: AgeLimit | None) -> None:
    assert parse_age(text) == limit


def test_prose_states_an_age_only_in_so_many_words() -> None:
    assert find_age("要求18-45岁，能吃苦") == AgeLimit(18, 45)
    assert find_age("40周岁以下优先") == AgeLimit(None, 40)
    assert find_age("年龄不超过50") == AgeLimit(None, 50)
    assert find_age("工资40-50元，做12-14小时") is None


@given(st.text(alphabet="0123456789-~至岁以上下满不超过周 ()", max_size=30))
def test_no_age_raises_and_the_ends_are_in_order(text: str) -> None:
    for limit in (parse_age(text), find_age(text)):
        if limit is not None and limit.minimum is not None and limit.maximum is not None:
            assert 16 <= limit.minimum <= limit.maximum <= 80
