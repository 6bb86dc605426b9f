"""What a schedule is made of is listed whole, and each change of an entry is the edit that makes it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from display.editor import edits
from display.editor.document import Document
from display.editor.schedule_edits import ChangeSlot, PutDaypart, PutGroup, SetEnd, SetOpening
from display.editor.window.schedule import entries
from display.editor.window.schedule.entries import End, Entry, EntryKind, Opening, Unplanned
from labourhall.contract.playlist import BoardGroup, Daypart, Days, Playlist, Priority, Slot
from tests.display.editor.samples import DAY, DOCUMENT, GROUP, NIGHT, SLOT

BUNDLE = DOCUMENT.bundle


def test_all_that_a_schedule_has_is_listed_and_slots_stand_by_their_playlists() -> None:
    found = entries.entries(replace(BUNDLE, playlists=(*BUNDLE.playlists, Playlist("春节", ()))))
    assert found == (
        SLOT, Slot("日常"), Slot("专场"), Unplanned("春节"), DAY, NIGHT, GROUP, Opening(("上午",)), End(),
    )  # fmt: skip
    assert [entries.kind_of_entry(one) for one in found] == sorted(
        [entries.kind_of_entry(one) for one in found], key=list(EntryKind).index
    )


@pytest.mark.parametrize(
    ("entry", "name", "value", "edit"),
    [
        (SLOT, "share", 2, ChangeSlot(SLOT, replace(SLOT, share=2))),
        (SLOT, "priority", "urgent", ChangeSlot(SLOT, replace(SLOT, priority=Priority.URGENT))),
        (SLOT, "first", None, ChangeSlot(SLOT, replace(SLOT, first=None))),
        (DAY, "begins", "08:30:00", PutDaypart(replace(DAY, begins=time(8, 30)), "上午")),
        (DAY, "name", "早上", PutDaypart(replace(DAY, name="早上"), "上午")),
        (DAY, "weekdays", [6, 7], PutDaypart(replace(DAY, weekdays=(6, 7)), "上午")),
        (GROUP, "boards", ["1"], PutGroup(BoardGroup("大厅", ("1",)), "大厅")),
        (Opening(), "dayparts", ["上午"], SetOpening(("上午",))),
        (End(), "valid_until", "2027-01-01T00:00:00Z", SetEnd(datetime(2027, 1, 1, tzinfo=UTC))),
        (SLOT, "share", "x", None),
        (End(), "valid_until", "2027-01-01T00:00:00", None),
    ],
)
def test_a_change_is_an_edit_and_what_it_makes_of_the_entry(
    entry: Entry, name: str, value: Any, edit: edits.Edit | None
) -> None:
    found = entries.changing(entry, name, value)
    assert found == edit
    if edit is not None:
        after = edits.applied(edit, DOCUMENT)
        assert isinstance(after, Document)
        assert entries.after_change(entry, edit) in entries.entries(after.bundle)


def test_what_is_always_there_is_emptied_not_removed() -> None:
    assert entries.removing(Opening(("上午",))) == SetOpening(())
    assert entries.removing(End(datetime(2027, 1, 1, tzinfo=UTC))) == SetEnd(None)
    assert [entries.removing(one) for one in (Opening(), End(), Unplanned("春节"))] == [None] * 3


def test_new_ones_have_names_that_are_free() -> None:
    assert entries.new_daypart(BUNDLE, "上午").daypart == Daypart("上午 2", time(9), time(17), Days.WORKING)
    assert entries.new_group(BUNDLE, "1", ("1", "2")).group == BoardGroup("1 2", ("1", "2"))
    assert entries.free_name("新", {"新", "新 2"}) == "新 3"


def test_a_slot_whose_last_day_is_before_its_first_is_backwards() -> None:
    day = date(2026, 11, 28)
    assert entries.is_backwards(Slot("日常", first=day, last=date(2026, 11, 27)))
    assert not entries.is_backwards(Slot("日常", first=day, last=day))
    assert not entries.is_backwards(Slot("日常", first=day))
