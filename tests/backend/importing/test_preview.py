"""What an import would make of a file, before anything is taken in."""

from pathlib import Path

import pytest

from backend.importing import sentences
from backend.importing.command import Order, import_files
from backend.importing.preview import ROWS, preview_files
from backend.importing.progress import shown
from backend.importing.row import RejectReason
from backend.importing.told import Told
from backend.store.sqlite.database import SqliteStore
from labourhall.program import words
from labourhall.tables.columns import Sure
from tests.backend.cities import Clock
from tests.backend.importing.conftest import TRIALS

TABLE = "职位（必填）,单位名称,招聘人数,谁知道\n" + "普工,甲厂,见附件,x\n" + ",乙厂,3,\n" + "保安,丙厂,2,\n" * 12


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "名单.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_each_column_says_what_it_was_taken_for_and_how_sure(table: Path) -> None:
    (found,) = preview_files(Order((table,)), Clock()(), shown)
    (sheet,) = found.sheets
    assert [(one.letter, one.field, one.sure, one.filled, one.read) for one in sheet.columns] == [
        ("A", "title", Sure.PART, 13, 13),
        ("B", "employer", Sure.NAME, 14, 14),
        ("C", "openings", Sure.NAME, 14, 13),
        ("D", "", Sure.UNKNOWN, 1, 0),
    ]
    assert (sheet.count, sheet.rejected, len(sheet.rows)) == (14, 1, ROWS)
    assert [note.kind for note in found.notes] == [Told.UNREAD, Told.UNUSED_COLUMN]


def test_a_preview_is_a_page_for_a_person_in_every_language(table: Path) -> None:
    found = preview_files(Order((table, TRIALS / "c2-three-sheets.xlsx")), Clock()(), shown)
    english = list(sentences.of_preview(found, words.read("en")))
    assert "    A  职位（必填） → title (by a part of its name; 13 of 13 filled cells read)" in english
    assert "    D  谁知道 → - (not used; 1 filled cells)" in english
    assert "    2: title=普工 · employer=甲厂 · trade=普工 · status=open" in english
    assert "    3: no title" in english
    assert "  openings: 1 cells could not be read and count as not stated (2)." in english
    assert english[-1] == "A preview: nothing was taken in."
    for language in ("zh_CN", "zh_HK"):
        assert len(list(sentences.of_preview(found, words.read(language)))) == len(english)


def test_a_report_says_kinds_sheets_and_repeats_in_few_lines(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text("职位,单位名称\n" + "普工,甲厂\n" * 30, encoding="utf-8")
    order = Order((path, TRIALS / "c2-three-sheets.xlsx", TRIALS / "c15-hidden.xlsx"))
    lines = list(sentences.of_report(import_files(order, store, Clock()(), shown, str), words.read("en")))
    assert lines[1].startswith("  29 rows repeat others: 3 = 名单.csv 2, 4 = 名单.csv 2,")
    assert lines[1].endswith(" ….")
    assert "  Sheet 海珠区: header in line 1, 2 rows." in lines
    assert lines[-2].startswith("  1 hidden rows were left out (岗位!3).")
    assert lines[-1] == "  1 rows repeat others: 岗位!2 = c2-three-sheets.xlsx 荔湾区!2."
    assert len(lines) == 9


def test_every_kind_and_reason_and_degree_has_words() -> None:
    english = words.read("en")
    wanted = [f"told.{kind}" for kind in Told] + [f"sure.{sure}" for sure in Sure]
    assert all(english.has(f"backend.{one}") for one in [*wanted, *(f"reject.{reason}" for reason in RejectReason)])
