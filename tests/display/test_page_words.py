"""The words of a page are all its texts but names and codes, whatever its class."""

from datetime import date

from msgspec import Struct

from display.page_words import words_beside, words_of
from labourhall.contract.playlist import AgenciesPage, Agency, NoticePage, VacancyPage, WelcomePage


class Row(Struct, frozen=True):
    id: str
    employer: str


class FairPage(Struct, frozen=True):
    id: str
    rows: tuple[Row, ...]
    note: str | None = None


def test_a_notices_words_are_its_texts_without_its_id() -> None:
    page = NoticePage("n1", "停电", ("明天", "上午"), "通知", "服务台", date(2026, 1, 1))
    assert words_of(page) == ("停电", "明天", "上午", "通知", "服务台")


def test_what_a_page_selects_is_no_word_of_it() -> None:
    assert words_of(VacancyPage("t1", "岗位", "白云", ("440111",), ("缝纫工",))) == ("岗位", "白云")


def test_texts_inside_a_table_of_a_page_are_found() -> None:
    assert words_of(FairPage("f1", (Row("r1", "某厂"), Row("r2", "某店")))) == ("某厂", "某店")


def test_beside_its_entries_a_page_has_words_of_its_own() -> None:
    page = AgenciesPage("a", (Agency("甲机构", "4401", None, "中山路"),), "市人社局", "名单")
    assert words_of(page) == ("甲机构", "4401", "中山路", "市人社局", "名单")
    assert words_beside(page) == ("市人社局", "名单")
    assert words_beside(WelcomePage("w", ("欢迎",), "下面")) == ("欢迎", "下面", "")
