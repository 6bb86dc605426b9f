"""Files as offices save them, and files that are none."""

import datetime
import gzip
import zipfile
from pathlib import Path

import openpyxl
import pytest

from backend.failures import Failure, Stopped
from backend.importing.columns import named
from backend.importing.table import Row, sheets
from backend.importing.told import ImportNotes, Told

TEXT = '职位,单位名称\n缝纫工,甲制衣厂\n普工,"乙厂,二车间"\n'
TRIALS = Path(__file__).parent / "trials"
CELLS = [("职位", "单位名称"), ("缝纫工", "甲制衣厂"), ("普工", "乙厂,二车间")]


def _write(tmp_path: Path, body: bytes, name: str = "table.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(body)
    return path


def rows(path: Path, notes: ImportNotes | None = None) -> list[Row]:
    return [row for sheet in sheets(path, notes or ImportNotes()) for row in sheet.rows]


def _cells(path: Path) -> list[tuple[str, ...]]:
    return [row.cells for row in rows(path)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
@pytest.mark.parametrize("zipped", [False, True])
def test_csv_is_read_in_every_usual_encoding_also_gzipped(tmp_path: Path, encoding: str, zipped: bool) -> None:
    body = TEXT.encode(encoding)
    assert _cells(_write(tmp_path, gzip.compress(body) if zipped else body)) == CELLS


def test_a_damaged_character_does_not_turn_utf_8_into_gb18030(tmp_path: Path) -> None:
    body = ("职位,单位名称\n" + "缝纫工,甲制衣厂\n" * 40).encode()
    found = _cells(_write(tmp_path, body + b"\xe4\xbd,\xe5\x8e\x82\n"))
    assert found[1] == ("缝纫工", "甲制衣厂")
    assert "\ufffd" in found[-1][0]


def test_a_cell_holds_nothing_that_cannot_be_seen_and_no_wide_digits(tmp_path: Path) -> None:
    trial = TRIALS / "g-glyphs.csv"
    found = {row.cells[0]: row.cells for row in rows(trial)}
    assert not set("\u202e\u200b\x07\x1b\ufeff") & set("".join(map("".join, found.values())))
    assert found["乙厂"][1] == "保安员"
    assert found["厂丙"][1] == "员洁保"
    assert found["庚厂"][1:3] == ("Admin文员", "4000-5000元")
    assert found["辛厂"][1] == "a\u0301\u0302\u0303装配工"
    assert found["癸厂"][1] == "仓管员[31m红"
    assert found["甲厂"][1] == "🔥急聘🔥缝纫工👩\u200d🏭"
    assert found["𠮷野家"][1] == "厨房帮工𫖯"
    path = tmp_path / "table.xlsx"
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["职\u200b位", "Ａ\u202e１"])
    book.save(path)
    assert _cells(path) == [("职位", "A1")]


@pytest.mark.parametrize("mark", ["\t", ";", "，"])
def test_cells_may_be_parted_by_other_marks(tmp_path: Path, mark: str) -> None:
    assert _cells(_write(tmp_path, f"职位{mark}单位名称\n普工{mark}乙厂\n".encode()))[1] == ("普工", "乙厂")


def test_xlsx_is_read_as_it_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["职位", "人数", "日期", "时刻", "空"])
    sheet.append(["普工", 3.0, datetime.datetime(2026, 11, 24), datetime.datetime(2026, 11, 24, 9, 30), None])
    sheet.append([None, None, None, None, None])
    sheet.append(["保安", 1.5, "长期", True, ""])
    book.save(path)
    assert _cells(path) == [
        ("职位", "人数", "日期", "时刻", "空"),
        ("普工", "3", "2026-11-24", "2026-11-24 09:30:00", ""),
        ("保安", "1.5", "长期", "True", ""),
    ]
    assert [row.line for row in rows(path)] == [1, 2, 4]


def test_blank_rows_end_no_sheet(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line, text in ((1, "职位"), (900, "普工"), (3_000, "保安")):
        sheet.cell(line, 1, text)
    book.save(path)
    assert [(row.line, row.cells) for row in rows(path)] == [(1, ("职位",)), (900, ("普工",)), (3_000, ("保安",))]


def test_a_zip_that_is_no_workbook_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "hello")
    with pytest.raises(Stopped) as stopped:
        _cells(path)
    assert stopped.value.failure is Failure.TABLE_OTHER_KIND


def test_a_workbook_whose_sheet_is_broken_is_one_sentence(tmp_path: Path) -> None:
    whole, path = tmp_path / "whole.xlsx", tmp_path / "table.xlsx"
    openpyxl.Workbook().save(whole)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            target.writestr(name, b"<worksheet><sheetData><row" if "sheet1" in name else source.read(name))
    with pytest.raises(Stopped) as stopped:
        _cells(path)
    assert stopped.value.failure is Failure.TABLE_UNREADABLE


def test_blank_lines_and_outer_blanks_and_nuls_are_no_rows_and_no_text(tmp_path: Path) -> None:
    found = rows(_write(tmp_path, b"a,b\n\n  ,\n x\0y , z \n" + b"p,q\n" * 40))
    assert [row.cells for row in found[:2]] == [("a", "b"), ("xy", "z")]
    assert found[1].line == 4


def test_a_cell_of_200000_characters_is_a_cell(tmp_path: Path) -> None:
    assert _cells(_write(tmp_path, f"a,b\nx,{'长' * 200_000}\n".encode()))[1][1] == "长" * 200_000


def test_an_empty_file_has_no_rows(tmp_path: Path) -> None:
    assert _cells(_write(tmp_path, b"")) == []
    assert _cells(_write(tmp_path, b"\xef\xbb\xbf\n")) == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(gzip.compress(TEXT.encode() * 500)[:-40], id="a cut gzip"),
        pytest.param(b"\x1f\x8b" + b"x" * 40, id="no gzip at all"),
        pytest.param(b"PK\x03\x04" + b"x" * 40, id="no workbook"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, id="a broken XLS"),
        pytest.param(bytes(range(128, 256)) * 40, id="neither encoding"),
        pytest.param(b"a,b\nx," + b"y" * 1_100_000, id="a cell of a million characters"),
    ],
)
def test_a_file_that_is_no_table_is_one_sentence(tmp_path: Path, body: bytes) -> None:
    with pytest.raises(Stopped) as stopped:
        _cells(_write(tmp_path, body))
    assert stopped.value.failure is Failure.TABLE_UNREADABLE


@pytest.mark.parametrize("name", ["missing.csv", "."])
def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(Stopped) as stopped:
        _cells(tmp_path / name)
    assert stopped.value.failure is Failure.FILE_UNUSABLE


def test_a_ragged_row_loses_nothing_and_gains_empty_cells() -> None:
    assert named(("a", "", "a"), ("1", "2", "3", "4")) == {"a": "1", "[2]": "2", "a[3]": "3", "[4]": "4"}
    assert named(("a", "b"), ("1",)) == {"a": "1", "b": ""}


def test_a_file_that_grows_while_it_is_read_is_not_believed(tmp_path: Path) -> None:
    path = _write(tmp_path, TEXT.encode())
    found = sheets(path, ImportNotes())
    sheet = next(found)
    next(sheet.rows)
    with path.open("ab") as file:
        file.write("保安,丙厂\n".encode())
    list(sheet.rows)
    with pytest.raises(Stopped) as stopped:
        next(found)
    assert stopped.value.failure is Failure.TABLE_CHANGED


def test_error_cells_and_damaged_characters_of_a_text_file_are_told(tmp_path: Path) -> None:
    body = (
        "职位,单位名称\n" + "缝纫工,甲制衣厂\n" * 40
    ).encode() + b"#REF!,#DIV/0!\n\xe4\xbd,\xe5\x8e\x82\n#1\xe5\x8f\xb7,x\n"
    notes = ImportNotes()
    found = rows(_write(tmp_path, body), notes)
    assert found[-1].cells == ("#1号", "x")
    assert {note.kind: note.where for note in notes.all()} == {Told.ERROR_CELL: ("42",), Told.DAMAGED: ("43",)}


@pytest.mark.parametrize(
    ("begin", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"{\\rtf1 ", "RTF"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "HTML"),
        (b"\n <TABLE border=1>", "HTML"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "MHTML"),
        (b'<?xml version="1.0"?><root/>', "XML"),
        (b'{"title": 1}', "JSON"),
    ],
)
def test_what_only_bears_the_name_of_a_table_is_named(tmp_path: Path, begin: bytes, kind: str) -> None:
    with pytest.raises(Stopped) as stopped:
        rows(_write(tmp_path, begin))
    assert (stopped.value.failure, str(stopped.value.args[1])) == (Failure.TABLE_OTHER_KIND, kind)


def test_a_header_in_brackets_is_no_other_kind(tmp_path: Path) -> None:
    assert _cells(_write(tmp_path, "<职位>,{单位}\n普工,甲厂\n".encode()))[1] == ("普工", "甲厂")
