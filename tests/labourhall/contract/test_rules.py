"""The shipped rules can be read, by name."""

from labourhall.contract import rules


def test_city_and_hall_read_the_same_rules() -> None:
    assert rules.matching_rules({"1": {"2": 0.6}}, {"1": "缝纫工"}).near_trades["2"] == {"1": 0.6}
    assert rules.insurance_rules().name == "i1"


def test_city_and_hall_rank_by_the_table_of_trades() -> None:
    found = rules.shipped_matching_rules()
    assert found.trade_names["61101"] == "缝纫工"
    assert found.near_trades["61104"]["61101"] == 0.7
    assert all(0 < share <= 1 for row in found.near_trades.values() for share in row.values())
