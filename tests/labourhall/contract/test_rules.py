"""The shipped rules can be read, by name."""

from labourhall.contract import rules


def test_city_and_hall_read_the_same_rules() -> None:
    assert rules.matching_rules({"1": {"2": 0.6}}, {"1": "缝纫工"}).near_trades["2"] == {"1": 0.6}
    assert rules.insurance_rules().name == "i1"


def test_the_table_of_trades_fits_the_rules() -> None:
    near, names = rules.trades()
    assert names["61101"] == "缝纫工"
    assert rules.matching_rules(near, names).near_trades["61104"]["61101"] == 0.7
    assert all(0 < share <= 1 for row in near.values() for share in row.values())
    assert {code for row in near.values() for code in row} <= set(names)
