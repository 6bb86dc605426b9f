"""Rows that are read part by part say what they say as a whole; a part that comes again is not read again."""

from collections.abc import Mapping
from itertools import islice

import pytest

from backend.importing.cells import Cells
from backend.importing.parts import LONGEST, PARTS, Heard, Part
from backend.importing.profile import PLAIN, Profile
from backend.importing.tables import ImportTables
from backend.importing.told import Told
from backend.importing.understood import Understanding, Understandings, Understood
from demo.vacancies import generated
from tests.backend.importing import shared
from tests.backend.importing.conftest import TODAY

TABLE = (
    "职位,单位,工作地点,工资,最低工资,招聘人数,状态,学历,经验,年龄,证书,性别,班次,休息,食宿,社保,标签,岗位描述",
    "电工,甲厂,番禺,,5000,2月1日,是,,3年以上工作经验者优先,,电工证,男,两班倒,,是,有",
    "普工,乙厂,大专 | 3-4年经验 | 招2人 | 08-30发布,5千,,0,招聘中",
    "司机 13800138000,丙,荔湾,日结200,,,,不限,,18-45岁,,,,,包住",
)
HEADER, *ROWS = (tuple(line.split(",")) for line in TABLE)


def without_order(understood: Understood) -> tuple[object, ...]:
    """All of it; what was told of cells is told in the order in which they were read."""
    parts = (understood.pay, understood.site, understood.people, understood.days, understood.asked, understood.advert)
    return (*parts, set(understood.told))


def assert_alike(understanding: Understanding, row: Mapping[str, str]) -> None:
    assert without_order(understanding.of(row)) == without_order(understanding.whole(row))


def test_rows_say_by_parts_what_they_say_as_a_whole(tables: ImportTables) -> None:
    columns = tables.columns.find("t", HEADER, {})
    understanding = Understanding(columns, PLAIN, tables, TODAY)
    for row in ROWS:
        assert_alike(understanding, columns.original(row))


def test_generated_rows_do_too(tables: ImportTables) -> None:
    columns = tables.columns.find("t", generated.COLUMNS, {})
    understanding = Understanding(columns, PLAIN, tables, TODAY)
    for row in generated.rows(TODAY, 100):
        assert_alike(understanding, columns.original(row))


@shared.needs_shared
@pytest.mark.parametrize("name", shared.ALL)
def test_real_rows_do_too(tables: ImportTables, name: str) -> None:
    rows = shared.rows(name)
    columns = tables.columns.find("t", tuple(rows[0]), {}, ())
    understanding = Understanding(columns, PLAIN, tables, TODAY)
    for row in islice(rows, 0, None, 20):
        assert_alike(understanding, row)


def counting(tables: ImportTables) -> tuple[list[str], Part[str]]:
    read: list[str] = []

    def pay(cell: Cells, more: str) -> str:
        read.append(cell("wage"))
        cell.tell(Told.UNREAD, "wage")
        return cell("wage") + more

    return read, Part(tables.columns.find("t", ("职位", "单位", "工资"), {}), PLAIN, ("wage",), pay)


def test_a_part_that_comes_again_is_not_read_again(tables: ImportTables) -> None:
    read, pay = counting(tables)
    found = [pay({"职位": title, "单位": "甲", "工资": "5千"}, "!") for title in ("电工", "普工")]
    assert found == [Heard("5千!", ((Told.UNREAD, "wage"),))] * 2
    assert pay({"工资": "5千"}, "?") == Heard("5千?", ((Told.UNREAD, "wage"),))
    assert read == ["5千", "5千"]


def test_a_part_that_speaks_of_another_is_not_read_alone(tables: ImportTables) -> None:
    read, pay = counting(tables)
    assert pay({"工资": "大专 | 3-4年经验 | 招2人"}, "!") is None
    assert read == []


def test_long_parts_are_not_remembered_and_no_more_than_so_many(tables: ImportTables) -> None:
    read, pay = counting(tables)
    for text in ("x" * LONGEST, "x" * LONGEST, *map(str, range(PARTS + 1)), "0"):
        pay({"工资": text}, "!")
    assert len(read) == PARTS + 4


def test_tables_of_the_same_columns_and_profile_share_what_is_remembered(tables: ImportTables) -> None:
    known = Understandings()
    columns, other = (tables.columns.find("t", header, {}) for header in (HEADER, HEADER[:5]))
    first = known.of(columns, PLAIN, tables, TODAY)
    assert known.of(tables.columns.find("t", HEADER, {}), PLAIN, tables, TODAY) is first
    assert known.of(columns, Profile("甲", defaults={"wage": "5千"}), tables, TODAY) is not first
    assert known.of(other, PLAIN, tables, TODAY) is not first
