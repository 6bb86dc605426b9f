"""Workbooks: sheets, merged and hidden cells, numbers, and files that would take the machine's memory."""

import datetime
import struct
import zipfile
from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.importing import outline, workbook
from backend.importing.row import Rejected
from backend.importing.table import Row, Sheet, sheets
from backend.importing.told import ImportNotes, Told
from backend.store.rows import NewVacancy
from tests.backend.importing.books import HEADER, book, first, ods_row, open_document
from tests.backend.importing.conftest import ReadFile

FAR = "XFD1048576"
BLANK = (
    '<table:table-row table:number-rows-repeated="{}"><table:table-cell table:number-columns-repeated="16384"/>'
    "</table:table-row>"
)


def _read(path: Path) -> list[tuple[Sheet, list[Row]]]:
    return [(sheet, list(sheet.rows)) for sheet in sheets(path, ImportNotes())]


def _cells(path: Path) -> list[tuple[str, ...]]:
    return [row.cells for _, rows in _read(path) for row in rows]


def _titles(read_file: ReadFile, path: Path) -> tuple[list[str], dict[Told, tuple[str, ...]]]:
    rows, notes = read_file(path)
    return [row.vacancy.title for row in rows if isinstance(row, NewVacancy)], {
        note.kind: note.where for note in notes.all()
    }


def _rewritten(path: Path, member: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[member]
    with zipfile.ZipFile(path, "w") as archive:
        for name, body in parts.items():
            archive.writestr(name, body.replace(old, new) if name == member else body)


def _stopped(path: Path) -> Stopped:
    with pytest.raises(Stopped) as stopped:
        _read(path)
    return stopped.value


def test_numbers_dates_and_times_are_text_as_a_cell_without_format_shows_it(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    day = datetime.datetime(2026, 11, 24)
    book(
        path,
        {"a": [(0.1 + 0.2, 1e3, datetime.time(9, 30), datetime.timedelta(hours=30), day, True, 440106202611240001)]},
    )
    assert _cells(path) == [("0.3", "1000", "09:30", "30:00", "2026-11-24", "True", "4.40106202611240E+17")]


def test_an_id_that_lost_digits_in_a_workbook_is_none(tmp_path: Path, read_file: ReadFile) -> None:
    path = tmp_path / "t.xlsx"
    rows = [("岗位编号", *HEADER), (440106202611240001, "甲厂", "普工"), (440106202611240002, "甲厂", "普工")]
    book(path, {"岗位": [*rows, (123456789012345, "甲厂", "普工")]})
    found, notes = read_file(path)
    assert [(note.kind, note.where) for note in notes.all()] == [(Told.NO_ID, ("岗位!2", "岗位!3"))]
    ids = [row.vacancy.provenance.source_id for row in found if isinstance(row, NewVacancy)]
    assert ids[2] == "123456789012345"


def test_a_sheet_that_begins_further_down_and_right_keeps_its_lines_and_letters(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    made = book(path, {"a": []})
    sheet = first(made)
    sheet["C4"], sheet["D4"], sheet["C6"] = "职位", "单位", "普工"
    made.save(path)
    ((_, rows),) = _read(path)
    assert [(row.line, row.cells) for row in rows] == [(4, ("", "", "职位", "单位")), (6, ("", "", "普工", ""))]


def test_a_cover_is_passed_over_and_a_hidden_sheet_left_out_and_both_are_told(
    tmp_path: Path, read_file: ReadFile
) -> None:
    path = tmp_path / "t.xlsx"
    made = book(
        path,
        {
            "封面": [("2026年秋季招聘会",)],
            "旧表": [HEADER, ("乙厂", "旧岗位")],
            "岗位": [HEADER, ("甲厂", "普工")],
            "空": [],
        },
    )
    made["旧表"].sheet_state = "hidden"
    made.save(path)
    titles, told = _titles(read_file, path)
    assert titles == ["普工"]
    assert told == {Told.SHEET_WITHOUT_HEADER: ("封面",), Told.SHEET_HIDDEN: ("旧表",)}


def test_a_workbook_whose_only_tables_are_hidden_says_on_which_sheets(tmp_path: Path, read_file: ReadFile) -> None:
    path = tmp_path / "t.xlsx"
    made = book(path, {"封面": [("秋季招聘会",)], "岗位": [HEADER, ("甲厂", "普工")], "旧": [HEADER]})
    made["岗位"].sheet_state, made["旧"].sheet_state = "hidden", "veryHidden"
    made.save(path)
    with pytest.raises(Stopped) as stopped:
        read_file(path)
    assert (stopped.value.failure, stopped.value.args[1]) == (Failure.TABLE_HIDDEN, "岗位, 旧")


def test_a_row_without_height_is_hidden_and_a_date_in_a_count_is_turned_back(
    tmp_path: Path, read_file: ReadFile
) -> None:
    path = tmp_path / "t.xlsx"
    day = datetime.datetime(2026, 3, 5)
    made = book(path, {"岗位": [(*HEADER, "招聘人数"), ("甲厂", "普工", day), ("乙厂", "保安", 2)]})
    first(made).row_dimensions[3].height = 0.1
    made.save(path)
    _rewritten(path, "xl/worksheets/sheet1.xml", b'ht="0.1"', b'ht="0"')
    (row,), notes = read_file(path)
    assert isinstance(row, NewVacancy)
    assert row.vacancy.openings == 3
    assert [(note.kind, note.where) for note in notes.all()] == [
        (Told.HIDDEN_ROW, ("岗位!3",)),
        (Told.TURNED_BACK, ("岗位!2",)),
    ]


def test_cells_merged_to_the_right_count_once_and_empty_rows_stay_empty(tmp_path: Path, read_file: ReadFile) -> None:
    path = tmp_path / "t.xlsx"
    made = book(path, {"岗位": [HEADER, ("甲厂", "普工"), ("", "保安"), (), (), ("备注：以上岗位均包住",)]})
    first(made).merge_cells("A2:A5")
    first(made).merge_cells("A6:B6")
    made.save(path)
    rows, notes = read_file(path)
    assert [row.vacancy.employer for row in rows if isinstance(row, NewVacancy)] == ["甲厂", "甲厂"]
    assert [(row.place, row.original) for row in rows if isinstance(row, Rejected)] == [
        ("岗位!6", {"单位名称": "备注：以上岗位均包住", "招聘岗位": ""})
    ]
    assert [note.where for note in notes.all()] == [("岗位!3",)]


def test_an_open_document_is_read_with_its_hidden_and_merged_rows(tmp_path: Path, read_file: ReadFile) -> None:
    path = open_document(
        tmp_path / "t.ods",
        BLANK.format(2)
        + ods_row(*HEADER)
        + ods_row("甲厂", "普工", down=2)
        + ods_row("", "保安")
        + ods_row("乙厂", "隐藏", more=' table:visibility="collapse"')
        + ods_row("#REF!", "电工")
        + BLANK.format(1_048_000)
        + "\n" * 10,
    )
    rows, notes = read_file(path)
    assert [(row.vacancy.employer, row.vacancy.title) for row in rows if isinstance(row, NewVacancy)] == [
        ("甲厂", "普工"),
        ("甲厂", "保安"),
    ]
    assert {note.kind: note.where for note in notes.all()} == {
        Told.HIDDEN_ROW: ("岗位!6",),
        Told.ERROR_CELL: ("岗位!7",),
        Told.MERGED_ROW: ("岗位!5",),
    }


def test_two_hundred_sheets_are_read_and_told_in_few_words(tmp_path: Path, read_file: ReadFile) -> None:
    path = tmp_path / "t.xlsx"
    many = {f"第{n}页": [("什么也不是",)] for n in range(199)}
    book(path, {"岗位": [HEADER, ("甲厂", "普工")], **many})
    rows, notes = read_file(path)
    (note,) = notes.all()
    assert (len(rows), note.count, len(note.where)) == (1, 199, 20)


def test_a_cell_far_away_is_refused_before_the_library_takes_room_for_all_between(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    made = book(path, {"岗位": [HEADER, ("甲厂", "普工")]})
    first(made)[FAR] = "x"
    made.save(path)
    stopped = _stopped(path)
    assert (stopped.failure, str(stopped.args[1])) == (Failure.TABLE_TOO_LARGE, "1048576 × 16384")
    repeated = ' table:number-rows-repeated="1048576"'
    assert _stopped(open_document(tmp_path / "t.ods", ods_row(*"1234567890", more=repeated))).failure is (
        Failure.TABLE_TOO_LARGE
    )


def test_a_workbook_that_unpacks_to_more_than_there_is_room_for_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.xlsx"
    book(path, {"岗位": [HEADER, ("甲厂", "普工")]})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/bomb.bin", b"\0" * (1 << 22))
    monkeypatch.setattr(outline, "MOST_BYTES", 1 << 22)
    stopped = _stopped(path)
    assert (stopped.failure, stopped.args[0]) == (Failure.TABLE_TOO_LARGE, path)


def test_a_bomb_that_lies_about_its_size_is_found_out(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    book(path, {"岗位": [HEADER, ("甲厂", "普工")]})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b"<a>" + b"x" * 100_000 + b"</a>")
        info = archive.getinfo("xl/sharedStrings.xml")
        size = info.file_size
    body = path.read_bytes()
    path.write_bytes(body.replace(struct.pack("<L", size), struct.pack("<L", 7)))
    assert _stopped(path).failure is Failure.TABLE_UNREADABLE


@pytest.mark.parametrize(
    ("member", "kind"), [("xl/workbook.bin", "XLSB"), ("word/document.xml", "DOCX"), ("letter.txt", "ZIP")]
)
def test_a_zip_of_another_kind_is_named(tmp_path: Path, member: str, kind: str) -> None:
    path = tmp_path / "t.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, "x")
    stopped = _stopped(path)
    assert (stopped.failure, str(stopped.args[1])) == (Failure.TABLE_OTHER_KIND, kind)


def test_a_panic_of_the_library_is_a_broken_file_and_other_ends_of_the_program_are_not() -> None:
    panic = type("PanicException", (BaseException,), {})
    with pytest.raises(outline.NoWorkbook), workbook._library():
        raise panic("index out of bounds")
    with pytest.raises(KeyboardInterrupt), workbook._library():
        raise KeyboardInterrupt


def test_a_broken_member_is_one_sentence(tmp_path: Path) -> None:
    whole, path = tmp_path / "whole.xlsx", tmp_path / "t.xlsx"
    book(whole, {"岗位": [HEADER, ("甲厂", "普工")]})
    for broken in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"):
        with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as target:
            for name in source.namelist():
                target.writestr(name, b"<a><b>" if name == broken else source.read(name))
        assert _stopped(path).failure is Failure.TABLE_UNREADABLE


def test_a_formatted_row_without_cells_takes_no_room(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    made = book(path, {"岗位": [HEADER, ("甲厂", "普工")]})
    first(made).row_dimensions[1_000_000].height = 30
    first(made).cell(1_000_000, 300).number_format = "0.00"
    made.save(path)
    assert _cells(path) == [HEADER, ("甲厂", "普工")]
