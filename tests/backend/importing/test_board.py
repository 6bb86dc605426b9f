"""Board and lodging as cells, tags and prose say them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing import board
from backend.importing.profile import Profile
from backend.importing.row import Taken
from backend.importing.tables import ImportTables
from backend.importing.told import Told
from backend.importing.understood import Understanding
from backend.importing.vacancy import Import
from backend.store.rows import NewVacancy
from tests.backend.importing.conftest import TODAY, One, ReadFile


@pytest.mark.parametrize(
    ("text", "lodging", "meals"),
    [
        ("包吃住", True, True),
        ("提供食宿", True, True),
        ("包吃不包住", False, True),
        ("包住", True, None),
        ("包一餐", None, True),
        ("不包食宿", False, False),
        ("食宿自理", False, False),
        ("不包吃|不包住", False, False),
        ("有餐补", None, None),
        ("提供员工宿舍，有食堂", True, True),
        ("面谈", None, None),
        ("", None, None),
        ("员工公寓", True, None),
        ("三餐", None, True),
        ("提供员工公寓，三餐", True, True),
        ("一日三餐", None, True),
        ("管吃管住", True, True),
        ("配有饭堂|分配住房", True, True),
        ("包三餐住宿", True, True),
        ("食宿全免", True, True),
        ("不包吃包住", True, False),
        ("包住不包吃", True, False),
        ("提供免费工作餐及宿舍", True, True),
        ("人才公寓", True, None),
        ("夫妻房", None, None),
        ("住宿不提供", False, None),
        ("食宿不包", False, False),
        ("不管住", False, None),
        ("餐费自理", None, False),
        ("食堂自费就餐", None, False),
        ("早午餐|精品住宿", True, True),
    ],
)
def test_board_and_lodging_are_read_apart(text: str, lodging: bool | None, meals: bool | None) -> None:
    assert (board.read_lodging(text), board.read_meals(text)) == (lodging, meals)


@pytest.mark.parametrize(
    "text",
    [
        "宿舍300元/月",
        "提供宿舍（住宿费200元/月）",
        "有宿舍，200元/月",
        "有偿住宿",
        "住宿自费",
        "员工宿舍（需付费）",
        "廉价员工公寓",
        "住宿每月扣150",
        "提供食宿（每月扣200元）",
        "扣住宿费",
        "提供住宿，费用自理",
        "住宿费用自理",
        "租金优惠公寓",
    ],
)
def test_a_dormitory_that_one_pays_for_is_no_free_lodging(text: str) -> None:
    assert board.read_lodging(text) is False
    assert board.is_paid(text)


@pytest.mark.parametrize(
    "text",
    [
        "提供住宿，水电费自理",
        "包住（水电均摊）",
        "包住宿，押金200元",
        "住宿免费，水电自费",
        "包住宿，月薪5000元",
        "包住 月薪5000元/月",
        "不收取住宿费，提供宿舍",
    ],
)
def test_water_light_a_deposit_and_pay_are_no_rent(text: str) -> None:
    assert board.read_lodging(text) is True
    assert not board.is_paid(text)


@pytest.mark.parametrize(
    "text",
    [
        "提供住房公积金",
        "提供住房补贴",
        "提供餐补",
        "免费餐补",
        "提供餐饮补贴",
        "外宿补贴300元",
        "午餐补助",
        "房补餐补",
        "住院补贴",
    ],
)
def test_an_allowance_gives_neither(text: str) -> None:
    assert board.read_lodging(text) is board.read_meals(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "负责员工宿舍的管理",
        "员工宿舍管理员",
        "负责员工食堂的采购",
        "为客人提供住宿服务",
        "提供餐饮服务",
        "打扫员工公寓",
        "员工餐厅厨师",
        "负责幼儿三餐制作",
        "负责客人食宿安排",
        "团队聚餐",
        "食品行业",
        "不负责任",
        "有餐饮经验优先",
        "有饭店工作经验",
        "有住家保姆经验",
        "配餐工作",
        "打包餐食",
        "保管食材",
        "供应食材",
        "不吃苦的勿扰",
        "有宿管经验",
    ],
)
def test_what_the_work_is_about_is_not_given(text: str) -> None:
    assert board.read_lodging(text) is board.read_meals(text) is None


def test_the_surest_text_rules_over_the_others() -> None:
    assert board.read_lodging("不包住", "包吃住") is False
    assert board.read_lodging("", "包吃住") is True


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("是否提供住宿", "是", "包住"),
        ("住宿", "无", "不包住"),
        ("是否包吃住", "是", "包吃住"),
        ("食宿", "无", "不包吃住"),
        ("accommodation_status", "TRUE", "包住"),
        ("meals", "no", "不包吃"),
        ("住宿", "四人间", "四人间"),
        ("食宿", "", ""),
    ],
)
def test_yes_and_no_mean_what_their_column_is_about(column: str, cell: str, words: str) -> None:
    assert board.in_words(column, cell) == words


@given(st.text(alphabet="包吃住宿舍不提供费自理元/月0123 ，|()免水电补贴", max_size=60))
def test_no_text_raises(text: str) -> None:
    board.read_lodging(text)
    board.read_meals(text)
    board.is_paid(text)


@pytest.mark.parametrize("piece", ["提供早", "包", "住宿费", "免费员工", "食宿每", "为客负责"])
def test_a_text_of_200000_characters_is_no_trouble(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert board.read_lodging(text) in (True, False, None)
    assert board.read_meals(text) in (True, False, None)
    assert board.is_paid(text) in (True, False)


def test_a_source_s_default_counts_where_the_cell_is_empty(tables: ImportTables) -> None:
    profile = Profile("p", defaults={"board": "包住", "insurance": "五险"})
    columns = tables.columns.find("t", ("职位", "单位名称", "食宿"), {})
    taken = Import(Understanding(columns, profile, tables, TODAY), "t", "").read("2", ("普工", "甲厂", ""))
    assert isinstance(taken, Taken)
    assert (taken.new.vacancy.conditions.lodging, taken.new.vacancy.conditions.insurance) == (True, True)


def test_each_column_about_board_is_heard(one: One) -> None:
    work = one(住宿="是", 是否包吃住="").vacancy.conditions
    assert (work.lodging, work.meals) == (True, None)
    work = one(住宿="无", meals="包三餐").vacancy.conditions
    assert (work.lodging, work.meals) == (False, True)


def test_what_a_dormitory_costs_stands_beside_the_vacancy(one: One) -> None:
    vacancy = one(食宿="包吃，宿舍200元/月", 岗位描述="车缝").vacancy
    assert (vacancy.conditions.lodging, vacancy.conditions.meals) == (False, True)
    assert vacancy.description == "车缝\n包吃，宿舍200元/月"


def test_what_nobody_can_read_is_told_and_prose_is_heard_beside_it(read_file: ReadFile, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("职位,单位名称,食宿,社保,岗位描述\n普工,甲厂,看情形,照规矩,包吃住，有五险\n", encoding="utf-8")
    (row,), notes = read_file(path)
    assert isinstance(row, NewVacancy)
    work = row.vacancy.conditions
    assert (work.lodging, work.meals, work.insurance) == (True, True, True)
    assert [(note.kind, note.field) for note in notes.all()] == [(Told.UNREAD, "board"), (Told.UNREAD, "insurance")]
