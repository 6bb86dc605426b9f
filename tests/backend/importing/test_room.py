"""Files that would take the machine's memory or its hours: one sentence each, before they do."""

import gzip
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.importing import outline, table
from backend.importing.table import Row, sheets
from backend.importing.told import ImportNotes
from labourhall.tables import text_file
from tests.backend.importing.books import HEADER, book, ods_row, open_document

SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
LONG = "x" * (5 << 20)


def _in_sheet(cells: str, more: str = "") -> str:
    return f"<worksheet {SPREADSHEET}><sheetData>{cells}</sheetData>{more}</worksheet>"


def _in_strings(texts: str) -> str:
    return f"<sst {SPREADSHEET}>{texts}</sst>"


def _with(tmp_path: Path, member: str, body: str) -> Path:
    """A good workbook but for this member."""
    whole, path = tmp_path / "whole.xlsx", tmp_path / "t.xlsx"
    book(whole, {"岗位": [HEADER, ("甲厂", "普工")]})
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name.lower() != member.lower():
                target.writestr(name, source.read(name))
        target.writestr(member, body)
    return path


def _rows(path: Path) -> list[Row]:
    return [row for sheet in sheets(path, ImportNotes()) for row in sheet.rows]


def _stopped(path: Path) -> tuple[Failure, str]:
    with pytest.raises(Stopped) as stopped:
        _rows(path)
    return stopped.value.failure, str(stopped.value.args[1])


@pytest.mark.parametrize(
    ("member", "body", "said"),
    [
        (SHEET, lambda: _in_sheet("<c/>" * (5 << 20)), "KiB → 20 MiB"),
        (STRINGS, lambda: _in_strings("<si><t/></si>" * (2 << 20)), "KiB → 26 MiB"),
        (SHEET, lambda: _in_sheet(f'<row><c t="inlineStr"><is><t>{LONG}</t></is></c></row>'), "sheet1.xml: > 4 MiB"),
        (SHEET, lambda: _in_sheet(f'<row r="{LONG}"/>'), "sheet1.xml: > 4 MiB"),
        (STRINGS, lambda: _in_strings(f"<si><t>{LONG}</t></si>"), "sharedStrings.xml: > 4 MiB"),
        ("xl/SharedStrings.xml", lambda: _in_strings(f"<si><t>{LONG}</t></si>"), "SharedStrings.xml: > 4 MiB"),
        (SHEET, lambda: _in_sheet('<row r="1048577"/>'), "row 1048577"),
        (SHEET, lambda: _in_sheet("", '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' * 200_001), "mergeCell"),
        ("xl/styles.xml", lambda: "<styleSheet>" + "<xf/>" * (4 << 20) + "</styleSheet>", "styles.xml"),
    ],
    ids=["cells", "strings", "a cell", "an attribute", "a string", "other case", "a row", "merges", "styles"],
)  # fmt: skip
def test_a_bomb_in_a_workbook_is_refused_before_the_library_sees_it(
    tmp_path: Path, member: str, body: Callable[[], str], said: str
) -> None:
    failure, what = _stopped(_with(tmp_path, member, body()))
    assert failure is Failure.TABLE_TOO_LARGE
    assert said in what


def test_two_parts_of_one_name_are_none(tmp_path: Path) -> None:
    path = _with(tmp_path, SHEET, _in_sheet('<row><c t="inlineStr"><is><t>x</t></is></c></row>'))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(SHEET.upper(), _in_sheet("<row/>"))
    assert _stopped(path) == (Failure.TABLE_UNREADABLE, "two parts of one name")


@pytest.mark.parametrize(
    "row",
    [
        ods_row(*HEADER) + ods_row("甲厂", '普工<text:s text:c="200000000"/>'),
        ods_row("甲厂", "x" * 3_000, more=' table:number-rows-repeated="50000"'),
    ],
    ids=["spaces", "a text again and again"],
)
def test_text_that_an_open_document_unfolds_is_counted_before(tmp_path: Path, row: str) -> None:
    assert _stopped(open_document(tmp_path / "t.ods", row))[0] is Failure.TABLE_TOO_LARGE


def test_a_sheet_of_more_elements_than_a_table_has_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outline, "MOST_ELEMENTS", 1_000)
    assert _stopped(_with(tmp_path, SHEET, _in_sheet("<row/>" * 1_001)))[0] is Failure.TABLE_TOO_LARGE
    monkeypatch.setattr(outline, "MOST_MERGED", 2)
    rows = ods_row(*HEADER) + ods_row("甲厂", "普工", down=2) * 3
    assert _stopped(open_document(tmp_path / "t.ods", rows))[0] is Failure.TABLE_TOO_LARGE


@pytest.mark.parametrize(
    ("member", "body"),
    [
        (SHEET, ENTITIES + _in_sheet('<row r="1"><c t="inlineStr"><is><t>&c;</t></is></c></row>')),
        (STRINGS, ENTITIES + _in_strings("<si><t>&c;</t></si>")),
        ("xl/workbook.xml", f"{ENTITIES}<workbook>&c;</workbook>"),
    ],
)
def test_entities_are_never_unfolded(tmp_path: Path, member: str, body: str) -> None:
    assert _stopped(_with(tmp_path, member, body)) == (Failure.TABLE_UNREADABLE, "<!DOCTYPE x>")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_of_too_many_rows_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    for module in (table, text_file):
        monkeypatch.setattr(module, "MOST_ROWS", 100)
    path, rows = tmp_path / f"t.{kind}", [HEADER, *(("甲厂", f"普工{n}") for n in range(100))]
    for count, is_read in ((100, True), (101, False)):
        if kind == "csv":
            path.write_text("".join(f'{one},"{two}\n"\n' for one, two in rows[:count]), encoding="utf-8")
        else:
            book(path, {"岗位": rows[:count]})
        if is_read:
            assert len(_rows(path)) == count
        else:
            assert _stopped(path)[0] is Failure.TABLE_TOO_LARGE


def test_a_text_of_two_million_rows_is_refused_before_a_row_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress("职位,单位\n".encode() + b"a,b\n" * 2_000_000, 1))
    (sheet,) = sheets(path, ImportNotes())
    with pytest.raises(Stopped) as stopped:
        next(sheet.rows)
    assert (stopped.value.failure, str(stopped.value.args[1])) == (Failure.TABLE_TOO_LARGE, "> 500000 ×")


def test_a_packed_text_that_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress("职位,单位\n".encode() + b"x" * (5 << 20), 1))
    assert _stopped(path) == (Failure.TABLE_TOO_LARGE, "> 4 Mi")
    monkeypatch.setattr(text_file, "MOST_TEXT", 1 << 20)
    assert _stopped(path) == (Failure.TABLE_TOO_LARGE, "> 1 MiB")


def test_a_pipe_is_no_file_and_nobody_waits_for_its_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "t.csv")
    for path in (tmp_path / "t.csv", Path("/dev/zero")):
        assert _stopped(path)[0] is Failure.FILE_UNUSABLE
