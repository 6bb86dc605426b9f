"""The unit of pay in a column of its own."""

import pytest

from backend.importing.wage_units import unit_word, with_unit
from labourhall.market.vacancy import WageUnit
from labourhall.market.wages import parse_wage
from tests.backend.importing.conftest import One


@pytest.mark.parametrize(
    ("cell", "word"),
    [
        ("日", "天"), ("时", "小时"), ("年", "年"), ("元/月", "月"), ("每小时", "小时"), ("HOUR", "小时"),
        ("month", "月"), ("周", "周"), ("元/周", "周"), ("课时", "课时"), ("元/单", "单"), ("每次", "次"),
        ("元/天", "天"), ("yearly", "年"), ("元", ""), ("日结", ""), ("计件", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_unit_in_a_column_of_its_own_is_read(cell: str, word: str) -> None:
    assert unit_word(cell) == word


def test_a_unit_is_set_beside_figures_that_have_none() -> None:
    assert [with_unit(text, "天") for text in ("150", "150-200元", "20元/小时", "月薪5000", "")] == [
        "150元/天", "150-200元/天", "20元/小时", "月薪5000", "",
    ]  # fmt: skip
    assert with_unit("30", unit_word("课时")) == "30元/课时"
    wage = parse_wage(with_unit("12-18万", "年"))
    assert (wage.minimum, wage.maximum, wage.unit) == (10_000, 15_000, WageUnit.MONTH)


def test_figures_are_not_taken_for_a_months_pay_where_their_unit_cannot_be_read(one: One) -> None:
    for unit in ("日结", "每桌", "旬"):
        wage = one(薪资="600-800", 薪资单位=unit).vacancy.wage
        assert (wage.text, wage.minimum, wage.maximum) == ("600-800", None, None)
    assert one(薪资="600-800元/天", 薪资单位="日结").vacancy.wage.minimum == 600
    assert one(薪资="6000-8000", 薪资单位="计件").vacancy.wage.minimum == 6000
    assert one(薪资="1500", 薪资单位="周").vacancy.wage.minimum == 6500
