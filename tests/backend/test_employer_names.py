"""One employer however its name is written, and names that may have been meant."""

import pytest

from backend.employer_names import NEAR, akin, key_of, near

PLANT = "广州市华强电子(天河)有限公司"


@pytest.mark.parametrize(
    "written",
    ["广州市华强电子（天河）有限公司", " 广州市 华强电子(天河)\u3000有限公司\n", "广州市华强\u200b电子(天河)有限公司"],
)
def test_a_name_is_the_same_in_either_brackets_with_blanks_and_with_what_nobody_sees(written: str) -> None:
    assert key_of(written) == key_of(PLANT)


def test_a_name_is_the_same_in_wide_letters_and_in_either_case() -> None:
    assert key_of("ＡＢＣ Ltd") == key_of("abc LTD")


def test_two_names_are_two_employers() -> None:
    assert key_of("甲有限公司") != key_of("甲有限责任公司")
    assert key_of(" \u200b\u3000") == ""


def test_branches_and_names_that_are_said_short_are_akin_and_the_likest_come_first() -> None:
    known = ["华强电子", "广州市华强电子有限公司", "广州市华强电子有限公司番禺分公司", "别的厂", "强"]
    assert akin("广州市华强电子有限公司", known) == ["广州市华强电子有限公司番禺分公司", "华强电子"]
    assert akin("强", known) == []
    assert len(akin("厂家", [f"厂家{number}" for number in range(9)])) == 9


def test_a_mistyped_name_has_near_ones_where_none_is_akin() -> None:
    known = ["广州市华强电子有限公司", "广州市东风制衣厂"]
    assert near("广州市华墙电子有限公司", known) == known[:1]
    assert near("华强电子", known) == known[:1]
    assert near("深圳某某", known) == []


def test_of_many_near_ones_the_likest_are_enough() -> None:
    assert near("厂家", [f"厂家{number}" for number in range(9)]) == [f"厂家{number}" for number in range(NEAR)]
