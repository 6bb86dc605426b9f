"""Undo without end: any steps can be taken back and done again; typing is one step; clean is what the city keeps."""

from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from display.editor import history
from display.editor.document import Reason, Refused
from display.editor.edits import Edit
from display.editor.history import Done, History, Redone, Saved, Undone, begun, played, sealed
from display.editor.page_edits import ChangeField, RemovePages
from display.editor.schedule_edits import ChangeSlot, PutDaypart, PutGroup, SetOpening
from labourhall.contract.playlist import BoardGroup, Daypart, NoticePage, Slot
from tests.display.editor.samples import DOCUMENT, GROUP, SLOT
from tests.display.editor.samples import edits as any_edit

START = begun(DOCUMENT)


def after(before: History, record: object) -> History:
    assert isinstance(record, Done | Undone | Redone | Saved), record
    found = played(before, record)
    assert isinstance(found, History)
    return found


def done(before: History, edit: Edit, at: float = 0.0) -> History:
    return after(before, history.done(before, edit, at))


def typed(before: History, text: str, at: float, page: str = "n1", field: str = "headline") -> History:
    return done(before, ChangeField(page, field, text), at)


def headline(found: History) -> str:
    page = found.present.page("n1")
    assert isinstance(page, NoticePage)
    return page.headline


@settings(max_examples=50)
@given(st.data())
def test_undoing_all_gives_the_first_document_and_redoing_all_the_last(data: st.DataObject) -> None:
    found, at = START, 0.0
    for _ in range(data.draw(st.integers(0, 12))):
        at += data.draw(st.sampled_from((0.5, 3.0)))
        record = history.done(found, data.draw(any_edit(found.present)), at)
        found = after(found, record) if isinstance(record, Done) else found
        found = after(found, data.draw(st.sampled_from((Undone(), Redone())))) if data.draw(st.booleans()) else found
    last = found
    while last.future:
        last = after(last, Redone())
    first = last
    while first.past:
        first = after(first, Undone())
    assert first.present == DOCUMENT
    again = first
    while again.future:
        again = after(again, Redone())
    assert again.present == last.present
    assert [step.edit for step in again.past] == [step.edit for step in last.past]


def test_typing_without_a_pause_is_one_step() -> None:
    found = START
    for count, text in enumerate(("停", "停电", "停电通", "停电通知")):
        found = typed(found, text, 2.0 * count)
    assert len(found.past) == 1
    assert headline(after(found, Undone())) == "免费电工入门课"
    assert headline(after(after(found, Undone()), Redone())) == "停电通知"


@pytest.mark.parametrize(
    ("text", "at", "page", "field"),
    [
        ("停电", 3.1, "n1", "headline"),
        ("停电", 0.5, "n1", "headline"),
        ("停电", 1.5, "n1", "issuer"),
        ("停电", 1.5, "n2", "headline"),
    ],
    ids=["after a pause", "by a clock that went back", "in another field", "on another page"],
)
def test_a_step_of_its_own_begins(text: str, at: float, page: str, field: str) -> None:
    assert len(typed(typed(START, "停", 1.0), text, at, page, field).past) == 2


def put(before: History, at: float, **others: Any) -> History:
    """The first daypart with other values."""
    part = before.present.bundle.dayparts[0]
    return done(before, PutDaypart(replace(part, **others), part.name), at)


def test_typing_a_name_of_a_daypart_or_a_group_is_one_step_and_so_are_its_hours() -> None:
    found = START
    for count, name in enumerate(("早", "早班", "早班一")):
        found = put(found, 1.0 * count, name=name)
    assert len(found.past) == 1
    for count, clock in enumerate((time(1), time(13), time(13, 3), time(13, 30))):
        found = put(found, 3.0 + 0.1 * count, ends=clock)
    assert len(found.past) == 2
    assert len(put(put(found, 3.5, begins=time(8)), 3.6, ends=time(12)).past) == 4
    group = GROUP
    for count, name in enumerate(("前", "前厅")):
        found = done(found, PutGroup(replace(group, name=name), group.name), 10.0 + count)
        group = replace(group, name=name)
    assert len(found.past) == 3
    assert after(after(after(found, Undone()), Undone()), Undone()).present == DOCUMENT


def test_what_was_just_added_is_a_step_of_its_own_before_it_is_named() -> None:
    added = done(START, PutDaypart(Daypart("新", time(9), time(10))), 1.0)
    assert len(done(added, PutDaypart(Daypart("新班", time(9), time(10)), "新"), 1.5).past) == 2
    group = done(START, PutGroup(BoardGroup("新", ())), 1.0)
    assert len(done(group, PutGroup(BoardGroup("新组", ()), "新"), 1.5).past) == 2


def test_a_field_of_a_slot_typed_without_a_pause_is_one_step() -> None:
    found, slot = START, SLOT
    for count, share in enumerate((1, 12)):
        found = done(found, ChangeSlot(slot, replace(slot, share=share)), 1.0 + count)
        slot = replace(slot, share=share)
    assert len(found.past) == 1
    assert len(done(found, ChangeSlot(slot, replace(slot, daypart="夜里")), 2.5).past) == 2
    other = Slot("专场")
    assert len(done(found, ChangeSlot(other, replace(other, share=2)), 2.5).past) == 2


def test_what_was_typed_and_deleted_again_leaves_nothing_to_undo() -> None:
    found = typed(typed(typed(START, "停", 1.0, field="issuer"), "免费电工入门课！", 9.0), "免费电工入门课", 9.5)
    assert [step.edit for step in found.past] == [ChangeField("n1", "issuer", "停")]
    assert len(typed(found, "停电", 9.6).past) == 2


def test_what_is_no_typing_is_a_step_of_its_own_and_ends_one() -> None:
    found = typed(done(typed(START, "停", 1.0), SetOpening(()), 1.1), "停电", 1.2)
    assert len(found.past) == 3
    assert len(done(done(START, RemovePages(("n1",)), 1.0), RemovePages(("t1",)), 1.0).past) == 2


@pytest.mark.parametrize("mark", [Saved(8), Undone(), Redone()])
def test_saving_and_undoing_end_a_step(mark: Saved | Undone | Redone) -> None:
    two = after(typed(typed(START, "停", 1.0), "机", 9.0), Undone())
    start = two if isinstance(mark, Redone) else typed(two, "机", 9.0)
    marked = after(start, mark)
    assert len(typed(marked, "新", 9.1).past) == len(marked.past) + 1


def test_an_edit_after_an_undo_leaves_nothing_to_redo() -> None:
    found = typed(after(typed(START, "停", 1.0), Undone()), "电", 9.0)
    assert found.future == ()
    assert after(found, Redone()) == found


def test_where_nothing_was_done_there_is_nothing_to_undo() -> None:
    assert after(START, Undone()) == START
    assert after(START, Redone()) == START
    assert sealed(START) is START


def test_an_edit_that_makes_no_sense_or_no_change_is_no_record() -> None:
    assert history.done(START, RemovePages(("none",)), 0.0) == Refused(Reason.NO_PAGE, "none")
    assert isinstance(history.done(START, ChangeField("n1", "headline", object()), 0.0), Refused)
    assert history.done(START, ChangeField("n1", "headline", "免费电工入门课"), 0.0) is None
    assert played(START, Done(RemovePages(("none",)), 0.0)) == Refused(Reason.NO_PAGE, "none")


def test_a_step_that_joins_nothing_is_the_first() -> None:
    assert len(after(START, Done(ChangeField("n1", "headline", "停"), 0.0, joins=True)).past) == 1


def test_what_the_city_keeps_is_clean_and_stays_so_wherever_one_comes_back_to_it() -> None:
    changed = typed(START, "停电", 1.0)
    assert START.is_clean
    assert not changed.is_clean
    saved = after(changed, Saved(8))
    assert saved.is_clean
    assert saved.present.base == 8
    undone = after(saved, Undone())
    assert not undone.is_clean
    assert undone.present.base == 8
    assert after(undone, Redone()).is_clean
    assert typed(undone, "停电", 9.0).is_clean


def test_a_document_that_nobody_keeps_is_never_clean() -> None:
    assert not begun(DOCUMENT, is_saved=False).is_clean
