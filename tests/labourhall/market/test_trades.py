"""The table of trades: names in titles, codes, near trades."""

import pytest

from labourhall.market.trades import Trade, TradeTable

TEXT = """head,code,synonyms,near
缝纫工,61101,车工|平车,61104:0.7
后整工,61104,烫衣工,61101:0.7|69901:0.6
包装工,69901,打包,
分拣员,40202,拣货,69901:0.8
理货员,40202,补货员,
普工,60510,~操作工,
注塑工,60902,注塑,
网管,40711,it|it运维,
"""
TABLE = TradeTable.parse(TEXT)


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("缝纫工", "缝纫工"),
        ("平车车工", "缝纫工"),
        ("分拣理货员", "理货员"),
        ("仓库拣货打包", "包装工"),
        ("注塑操作工", "注塑工"),
        ("操作工", "普工"),
        ("IT专员", "网管"),
        ("高级IT运维", "网管"),
    ],
)
def test_the_known_word_that_ends_last_names_the_trade_and_of_those_the_longest(title: str, head: str) -> None:
    found = TABLE.find(title)
    assert found is not None
    assert found.head == head


@pytest.mark.parametrize("title", ["", "总经理", "Digital", "unit", "items"])
def test_no_known_word_names_no_trade_and_latin_words_have_borders(title: str) -> None:
    assert TABLE.find(title) is None


def test_of_two_heads_with_one_code_the_first_names_it() -> None:
    assert TABLE.names["40202"] == "分拣员"


def test_near_trades_are_given_as_stated() -> None:
    assert TABLE.near["61104"] == {"61101": 0.7, "69901": 0.6}
    assert TABLE.near["40202"] == {"69901": 0.8}
    assert TABLE.near["69901"] == {}


def test_a_table_of_other_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="columns"):
        TradeTable.parse("head,code\n缝纫工,61101\n")
    with pytest.raises(ValueError, match="columns"):
        TradeTable.parse("")


def test_a_near_trade_that_stands_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="99999"):
        TradeTable.parse("head,code,synonyms,near\n缝纫工,61101,,99999:0.5\n")


def test_a_trade_needs_no_more_than_name_and_code() -> None:
    assert TradeTable([Trade("保安", "30202")]).find("小区保安") == Trade("保安", "30202")
