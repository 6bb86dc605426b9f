"""Files of spreadsheets as rows: what their cells show, bounded, and one reason where it cannot be done."""

import datetime
import gzip
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from display.editor.table_pages import Row
from display.editor.window.imports import table_file, workbook
from display.editor.window.imports.unreadable import Unreadable, Why


def book(path: Path, *rows: tuple[object, ...]) -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    made.save(path)
    return made


def why(path: Path) -> Why:
    with pytest.raises(Unreadable) as told:
        table_file.rows_of(path)
    return told.value.why


def test_cells_are_what_they_show(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    made = book(
        path,
        ("标题", "日期", "时间", "比例", "数", None, "长数"),
        ("停电", datetime.date(2026, 12, 1), datetime.time(9, 30), 0.5, 6000.5, None, 440101),
        (),
        ("开会", datetime.datetime(2026, 12, 1, 14, 5), "文字", True, 3),
    )
    sheet = made.worksheets[0]
    sheet["D2"].number_format = "0%"
    sheet["B4"].number_format = 'yyyy"年"m"月"d"日" h:mm'
    sheet.row_dimensions[4].hidden = True
    made.save(path)
    assert table_file.rows_of(path) == [
        Row(1, ("标题", "日期", "时间", "比例", "数", "", "长数")),
        Row(2, ("停电", "2026-12-01", "09:30", "50%", "6000.5", "", "440101")),
        Row(4, ("开会", "2026-12-01 14:05", "文字", "1", "3"), is_hidden=True),
    ]


def test_a_faulty_cell_is_told_and_rich_text_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book(path, ("=1/0",))
    parts = {}
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = (
        '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row>'
        '<c t="e"><v>#DIV/0!</v></c><c t="inlineStr"><is><r><t>停</t></r><r><t>电</t></r><rPh><t>ting</t></rPh></is>'
        '</c><c t="str"><v>和</v></c><c/></row></sheetData></worksheet>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else content)
    assert table_file.rows_of(path) == [Row(1, ("#DIV/0!", "停电", "和"), has_error=True)]


def test_the_first_sheet_that_is_not_hidden_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    made = book(path, ("藏",))
    made.create_sheet("看得见").append(["见"])
    made.worksheets[0].sheet_state = "hidden"
    made.save(path)
    assert table_file.rows_of(path) == [Row(1, ("见",))]


def test_cells_that_only_look_like_something_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    made = book(path, ("停电",))
    for row in range(2, 3000):
        made.worksheets[0].cell(row, 1).number_format = "0%"
    made.worksheets[0].cell(1, 16000).number_format = "0%"
    made.save(path)
    assert table_file.rows_of(path) == [Row(1, ("停电",))]


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("标题,内容\n停电,\"周日,\n全天\"\n".encode(), [("标题", "内容"), ("停电", "周日,\n全天")]),
        ("标题;内容\r\n停电;周日\r\n".encode("utf-8-sig"), [("标题", "内容"), ("停电", "周日")]),
        ("标题\t内容\n停电\t周日\n".encode("utf-16"), [("标题", "内容"), ("停电", "周日")]),
        ("标题，内容\n停电，周日\n".encode("gb18030"), [("标题", "内容"), ("停电", "周日")]),
        ("停电\n\n放假\n".encode(), [("停电",), ("放假",)]),
    ],
    ids=["comma", "semicolon", "tab", "wide comma", "one column"],
)  # fmt: skip
def test_text_is_read_whatever_parts_its_cells_and_however_it_was_saved(
    tmp_path: Path, content: bytes, rows: list[tuple[str, ...]]
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert [row.cells for row in table_file.rows_of(path)] == rows


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xls", b"", Why.OLD_KIND), ("a.ods", b"", Why.OLD_KIND), ("a.xlsx", b"no archive", Why.DAMAGED),
        ("a.csv", b"", Why.EMPTY), ("a.csv", b" , \n,,\n", Why.EMPTY), ("a.csv", b"\xff\xff\xff,\x81", Why.LETTERS),
        ("a.csv", b"a\n" * 2001, Why.ROWS), ("a.csv", b"a," * 200 + b"\n", Why.COLUMNS),
        ("a.csv", b"x" * (table_file.MOST_BYTES + 1), Why.SIZE),
    ],
)  # fmt: skip
def test_what_cannot_be_read_has_one_reason(tmp_path: Path, name: str, content: bytes, reason: Why) -> None:
    (tmp_path / name).write_bytes(content)
    assert why(tmp_path / name) is reason


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    assert why(tmp_path / "none.csv") is Why.UNREAD


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_bombs_and_other_archives_are_told(tmp_path: Path) -> None:
    bomb = {"xl/workbook.xml": b"<a/>", "xl/_rels/workbook.xml.rels": b" " * (2 << 20)}
    assert why(packed(tmp_path / "bomb.xlsx", bomb)) is Why.SIZE
    entity = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>'
    assert why(
        packed(tmp_path / "entity.xlsx", {"xl/workbook.xml": entity, "xl/_rels/workbook.xml.rels": b"<a/>"})
    ) is (Why.DAMAGED)
    assert why(packed(tmp_path / "word.xlsx", {"word/document.xml": b"<a/>"})) is Why.KIND


@pytest.mark.parametrize("cut", range(0, 6000, 500))
def test_a_workbook_that_is_cut_or_changed_anywhere_is_read_or_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "a.xlsx"
    book(path, *(("标题", number, datetime.date(2026, 1, 1)) for number in range(50)))
    whole = path.read_bytes()
    place = cut % len(whole)
    for content in (whole[:place], whole[:place] + b"\x00\xff" + whole[place + 2 :]):
        path.write_bytes(content)
        with suppress(Unreadable):
            assert len(table_file.rows_of(path)) <= workbook.MOST_ROWS


def test_a_quote_that_never_ends_swallows_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('标题,内容\n"停电,周日\n放假,周六\n开会,周五\n', encoding="utf-8")
    assert [row.cells for row in table_file.rows_of(path)] == [
        ("标题", "内容"),
        ('"停电', "周日"),
        ("放假", "周六"),
        ("开会", "周五"),
    ]


def test_a_packed_text_is_not_unpacked_for_it_may_be_larger_than_any_bound(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(gzip.compress("标题\n停电\n".encode()))
    assert why(path) is Why.LETTERS
