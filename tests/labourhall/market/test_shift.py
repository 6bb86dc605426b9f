"""Wordings of shifts."""

import pytest

from labourhall.market.shift import Shift, read


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("白班", Shift.DAY), ("常日班", Shift.DAY), ("day", Shift.DAY), ("夜班", Shift.NIGHT), ("night", Shift.NIGHT),
        ("白班夜班轮换", Shift.ROTATING), ("两班倒", Shift.ROTATING), ("弹性工作", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_a_wording_names_one_shift_or_none(text: str | None, shift: Shift | None) -> None:
    assert read(text) is shift
