"""The table of trades: names in titles, codes, near trades."""

import pytest

from labourhall.market.trades import Named, Trade, TradeTable

TEXT = """head,code,synonyms,near
缝纫工,61101,车工|平车,61104:0.7
后整工,61104,烫衣工,61101:0.7|69901:0.6
包装工,69901,打包,
分拣员,40202,拣货,69901:0.8
理货员,40202,补货员,
普工,60510,~操作工,
注塑工,60902,注塑,
网管,40711,it|it运维,
服务员,40305,^餐饮|楼面,
程序员,20213,软件|大数据开发|^自动化|=开发工程师,
"""
WORDS = """kind,words
plain,工程|汽车|保护
person,员|师傅|兼职
grade,高级|经理
engineer,工程师|开发
post,产品经理|总经理
"""
TABLE = TradeTable.parse(TEXT, WORDS)


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
    found = TABLE.named(title)
    assert found.trade is not None
    assert (found.trade.head, found.is_sure) == (head, True)


@pytest.mark.parametrize("title", ["", "总务", "Digital", "unit", "items"])
def test_no_known_word_names_no_trade_and_latin_words_have_borders(title: str) -> None:
    assert TABLE.named(title) == Named()


@pytest.mark.parametrize("title", ["汽车工程师", "FAE汽车工程", "注塑保护工程师"])
def test_no_name_is_found_across_the_border_of_two_words(title: str) -> None:
    assert TABLE.named(title).trade is None


def test_a_name_and_its_person_are_one_word() -> None:
    assert TABLE.named("注塑车工").trade == TABLE.named("车工").trade
    table = TradeTable([Trade("缝纫工", "61101", ("车工",)), Trade("叉车工", "62405", ("铲车",))])
    assert table.named("铲车工").trade == table.trades[1]


def test_a_worker_is_no_engineer() -> None:
    assert TABLE.named("注塑工程师") == Named()
    assert TABLE.named("软件工程师").trade is not None


@pytest.mark.parametrize(
    ("title", "head"),
    [("餐饮", "服务员"), ("餐饮员", "服务员"), ("餐饮兼职", "服务员"), ("自动化开发工程师", "程序员")],
)
def test_a_field_names_a_trade_where_only_the_person_follows(title: str, head: str) -> None:
    found = TABLE.named(title)
    assert found.trade is not None
    assert (found.trade.head, found.is_sure) == (head, False)


@pytest.mark.parametrize("title", ["餐饮经理", "餐饮工程", "餐饮开发"])
def test_a_field_of_something_else_names_no_trade(title: str) -> None:
    assert TABLE.named(title) == Named()


def test_a_whole_name_is_none_within_another() -> None:
    assert TABLE.named("高级开发工程师").is_sure
    assert TABLE.named("汽车开发工程师") == Named()
    assert TABLE.named("大数据开发工程师").trade == TABLE.named("大数据开发").trade


def test_a_trades_own_name_may_be_marked_and_blanks_are_no_words() -> None:
    table = TradeTable([Trade("设计师", "21006", ("=设计师", "平面"))])
    assert table.named("设 计师").is_sure
    assert table.named("船舶设计师") == Named()
    assert table.named("设计师 ").is_sure
    assert table.named("平面 - 设计").is_sure


def test_a_post_of_its_own_is_of_no_trade_whatever_stands_before() -> None:
    assert TABLE.named("软件产品经理") == Named(is_post=True)
    assert TABLE.named("总经理开发").is_post


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
