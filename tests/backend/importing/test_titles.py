"""Which trade a title names, noise left out; the title itself is another matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.tables import ImportTables, read_tables
from labourhall.market.titles import clean, read_trade, says_something
from tests.backend.importing.grading import graded_titles
from tests.backend.importing.shared import needs_shared

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
        ("Java 讲师", "教师"),
        ("Python 老师或助教", "教师"),
        ("PLC 电工", "维修电工"),
        ("SQL 数据录入员", "文员"),
        ("Python 开发", "程序员"),
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
        ("外卖-大数据开发", "程序员"),
        ("外卖-小哥", "骑手"),
        ("酒店财务", "会计"),
        ("大客户（渠道）经理", "销售员"),
        ("Java（初级/中级）开发工程师", "程序员"),
        ("初/中级会计", "会计"),
        ("C++/C开发", "程序员"),
        ("㊣普工", "普工"),
        ("应届生 普工", "普工"),
        ("保 安", "保安"),
        ("电 焊 工（夜班）", "电焊工"),
        ("【保安】天河区", "保安"),
        ("招聘专员", "人事专员"),
        ("中职学校招生老师", "销售员"),
        ("操作工（有叉车证优先）", "普工"),
        ("打磨工", "喷涂工"),
        ("家电维修工", "家电维修"),
        ("设备维护工", "设备维护"),
        ("足疗技师", "按摩技师"),
    ],
)
def test_a_title_names_its_trade(title: str, trade: str) -> None:
    name, code = read_trade(title, TRADES)
    assert name == trade
    assert TRADES.names[code]


def test_a_trade_that_no_table_knows_is_the_cleaned_title_without_a_code() -> None:
    assert read_trade("【急聘】总经理（双休）", TRADES) == ("总经理", "")
    assert read_trade("Data Scientist", TRADES) == ("Data Scientist", "")


@pytest.mark.parametrize(
    "title",
    [
        "FAE-汽车工程师", "土木工程师", "注塑工程师", "消防工程师", "餐饮总经理", "外卖-产品经理", "信息部副部长",
        "电力交易岗", "环保安全员", "产品研发工程师", "技术类管培生", "研发助理工程师", "船舶设计",
        "管培生（会叉车优先）", "电芯测试工程师",
    ],
)  # fmt: skip
def test_what_no_trade_is_named_by_stays_unknown(title: str) -> None:
    assert read_trade(title, TRADES)[1] == ""


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("月薪14K 车间主任", "车间主任"),
        ("㊣总经理", "总经理"),
        ("初/中级结构师", "中级结构师"),
        ("应届 项目专员", "项目专员"),
        ("FAE-汽车工程师", "汽车工程师"),
        ("实习/项目专员", "项目专员"),
        ("税前综合月薪：8000-12000元/月 厂长", "厂长"),
    ],
)
def test_junk_before_a_title_is_no_name(title: str, name: str) -> None:
    assert read_trade(title, TRADES) == (name, "")


@needs_shared
def test_of_600_titles_nearly_all_are_right_or_honestly_unknown() -> None:
    count = graded_titles(TRADES)
    assert count.right + count.unknown >= 0.97 * count.all, count
    assert count.right >= 0.85 * count.all, count


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
