"""The line that names the columns, and the second one below its groups."""

import pytest

from backend.importing.table import Row
from backend.importing.tables import ImportTables
from labourhall.tables.header import HEADER_ROWS, Header, find_header


def _found(tables: ImportTables, *rows: tuple[str, ...]) -> Header[Row] | tuple[Row, ...]:
    numbered = (Row(line, cells) for line, cells in enumerate(rows, start=1))
    return find_header(numbered, lambda cells: tables.columns.knows(cells, {}))


def _names(tables: ImportTables, *rows: tuple[str, ...]) -> tuple[str, ...]:
    found = _found(tables, *rows)
    assert isinstance(found, Header)
    return found.names


def test_titles_may_stand_above(tables: ImportTables) -> None:
    found = _found(tables, ("招聘会",), ("2026年",), ("职位", "单位名称"), ("普工", "甲厂"))
    assert found == Header(("职位", "单位名称"), 3, (Row(4, ("普工", "甲厂")),))


def test_where_no_line_names_both_the_lines_looked_at_come_back(tables: ImportTables) -> None:
    found = _found(tables, *[("甲", "乙")] * 20)
    assert isinstance(found, tuple)
    assert len(found) == HEADER_ROWS


def test_a_second_line_names_the_columns_below_groups(tables: ImportTables) -> None:
    first = ("单位名称", "招聘岗位", "薪资待遇", "", "要求", "", "")
    expected = ("单位名称", "招聘岗位", "薪资待遇/最低", "薪资待遇/最高", "要求/学历", "要求/年龄", "要求/经验")
    below = ("", "", "最低", "最高", "学历", "年龄", "经验")
    assert _names(tables, first, below) == expected
    merged = ("单位名称", "招聘岗位", "最低", "最高", "学历", "年龄", "经验")
    assert _names(tables, first, merged) == expected


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(("普工", "甲厂", "5000", "备注"), id="a whole row below a column without a name"),
        pytest.param(("", "", "", "以下为普工岗位3个"), id="a remark with a figure"),
        pytest.param(("", "", "薪资面议", ""), id="a remark below a named column"),
        pytest.param(("", "甲厂", "", "备注"), id="a row without a title"),
    ],
)
def test_a_row_is_no_second_line(tables: ImportTables, row: tuple[str, ...]) -> None:
    found = _found(tables, ("职位", "单位名称", "工资", ""), row)
    assert isinstance(found, Header)
    assert found.names == ("职位", "单位名称", "工资", "")
    assert [one.cells for one in found.rest] == [row]


def test_a_header_alone_is_a_header(tables: ImportTables) -> None:
    assert _found(tables, ("职位", "单位名称")) == Header(("职位", "单位名称"), 1, ())
