"""Which trade a title names, noise left out; the title itself is another matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.tables import ImportTables, read_tables
from backend.importing.titles import clean, read_trade, says_something

TRADES = read_tables().trades


@pytest.mark.parametrize(
    ("title", "trade"),
    [
        ("缝纫车工（计件）", "缝纫工"),
        ("平车、四线车工", "缝纫工"),
        ("急招普工 包吃住 6000-8000", "普工"),
        ("🔥高薪诚聘🔥保安员", "保安"),
        ("小区保安队长", "保安"),
        ("电商会计", "会计"),
        ("建筑工程会计", "会计"),
        ("海运操作员", "文员"),
        ("财务实习生", "会计"),
        ("JAVA开发工程师", "程序员"),
        ("招商经理/医药销售经理", "销售员"),
        ("住家保姆", "家政服务员"),
        ("洗碗阿姨", "服务员"),
        ("白班分拣员", "分拣员"),
        ("夜班理货（兼职）", "理货员"),
        ("美团外卖骑手", "骑手"),
        ("叉车司机（有证）", "叉车工"),
        ("注塑操作工", "注塑工"),
        ("CNC操作员", "机床工"),
        ("操作员", "普工"),
        ("洗车工", "维修工"),
        ("幼儿园老师", "幼师"),
        ("（长期）环卫工", "保洁员"),
    ],
)
def test_a_title_names_its_trade(title: str, trade: str) -> None:
    name, code = read_trade(title, TRADES)
    assert name == trade
    assert TRADES.names[code]


def test_a_trade_that_no_table_knows_is_the_cleaned_title_without_a_code() -> None:
    assert read_trade("【急聘】总经理（双休）", TRADES) == ("总经理", "")
    assert read_trade("Data Scientist", TRADES) == ("Data Scientist", "")


@pytest.mark.parametrize(("title", "left"), [("🔥", "🔥"), ("急聘", "急聘"), ("总" * 40, "总" * 12)])
def test_a_title_of_noise_alone_keeps_its_own_beginning(title: str, left: str) -> None:
    assert clean(title) == left


def test_a_title_says_something_when_two_letters_are_left() -> None:
    assert says_something("保安（急）")
    assert not says_something("（女）10名")


def test_the_shipped_heads_fit_a_row_of_the_wall(tables: ImportTables) -> None:
    assert 60 <= len(tables.trades.trades) <= 110
    assert all(len(trade.head) <= 6 for trade in tables.trades.trades)


@given(st.text(max_size=60))
def test_no_title_raises_and_none_is_without_a_trade(title: str) -> None:
    name, code = read_trade(title, TRADES)
    assert len(name) <= 24
    assert bool(name) or not title.strip()
    assert code == "" or code in TRADES.names
