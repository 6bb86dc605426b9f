"""What a spreadsheet made of 1-2."""

import pytest

from backend.importing.mistaken_dates import is_date, turned_back
from backend.importing.told import ImportNotes, Told
from tests.backend.importing.conftest import One


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("1月2日", "1-2"), ("10月15日", "10-15"), ("2-Jan", "1-2"), ("5-Mar", "3-5"), ("Mar-35", "3-35"),
        ("2026-01-02", "1-2"), ("2026/3/5", "3-5"), ("2026-01-02 00:00:00", "1-2"), ("2026年3月5日", "3-5"),
        ("5-Mar-26", "3-5"), ("2026-05-05", None), ("12月3日", None),
    ],
)  # fmt: skip
def test_a_date_is_turned_back_into_a_rising_range(text: str, typed: str | None) -> None:
    assert is_date(text)
    assert turned_back(text) == typed


@pytest.mark.parametrize("text", ["1-2", "3-5年", "2026", "5000", "1月内", "面议", ""])
def test_what_is_no_date_stays(text: str) -> None:
    assert not is_date(text)
    assert turned_back(text) is None


def test_only_fields_of_figures_hold_no_dates(one: One) -> None:
    new = one(招聘人数="2026-05-05", 工作经验="2026-03-05", 发布日期="2026-03-05")
    assert "openings" in new.vacancy.provenance.assumed
    assert (new.vacancy.requirements.experience_years, str(new.vacancy.posted_on)) == (3.0, "2026-03-05")


def test_kinds_are_told_with_their_field() -> None:
    notes = ImportNotes()
    notes.add(Told.UNREAD, "3", "openings")
    notes.add(Told.UNREAD, "2", "age")
    notes.add(Told.OPEN_QUOTE, "9")
    assert [(note.kind, note.field) for note in notes.all()] == [
        (Told.OPEN_QUOTE, ""), (Told.UNREAD, "age"), (Told.UNREAD, "openings"),
    ]  # fmt: skip
