"""Edits: each makes another document or says why not; pages keep their ids, and what was not touched stays the same."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from display.editor import edits
from display.editor.document import Document, Reason, Refused
from display.editor.edits import Edit
from display.editor.page_edits import AddPages, ChangeField, DuplicatePage, MovePages, RemovePages, ReplacePage
from display.editor.schedule_edits import (
    AddPlaylist,
    AddSlot,
    ChangeSlot,
    DeclareDay,
    PutDaypart,
    PutGroup,
    RemoveDaypart,
    RemoveGroup,
    RemovePlaylist,
    RemoveSlot,
    RenamePlaylist,
    SetEnd,
    SetOpening,
)  # fmt: skip
from labourhall.contract import soundness, wire
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    DeclaredDay,
    NoticePage,
    Page,
    Playlist,
    Slot,
    VacancyPage,
)
from tests.display.editor.samples import DAY, DOCUMENT, GROUP, SLOT, TABLE
from tests.display.editor.samples import edits as any_edit


def done(edit: Edit, document: Document = DOCUMENT) -> Document:
    kept = edits.as_kept(edit)
    assert not isinstance(kept, Refused)
    found = edits.applied(kept, document)
    assert not isinstance(found, Refused), found
    return found


def why(edit: Edit, document: Document = DOCUMENT) -> Reason:
    kept = edits.as_kept(edit)
    found = kept if isinstance(kept, Refused) else edits.applied(kept, document)
    assert isinstance(found, Refused)
    return found.reason


def order(document: Document) -> dict[str, list[str]]:
    return {one.name: [page.id for page in one.pages] for one in document.bundle.playlists}


def test_pages_are_added_before_another_or_at_the_end() -> None:
    new = (VacancyPage("p1"), VacancyPage("p2"))
    assert order(done(AddPages("日常", new, "t1")))["日常"] == ["n1", "p1", "p2", "t1", "s1"]
    assert order(done(AddPages("专场", new)))["专场"] == ["n2", "p1", "p2"]


def test_an_id_that_another_page_has_is_not_taken_twice() -> None:
    assert why(AddPages("日常", (VacancyPage("n2"),))) is Reason.TAKEN
    assert why(AddPages("日常", (VacancyPage("p1"), VacancyPage("p1")))) is Reason.TAKEN
    assert why(DuplicatePage("n1", "n2")) is Reason.TAKEN
    assert why(AddPlaylist(Playlist("夜场", (VacancyPage("n2"),)))) is Reason.TAKEN


def test_no_more_pages_are_added_than_a_bundle_may_have() -> None:
    many = tuple(VacancyPage(f"p{number}") for number in range(soundness.MOST_PAGES))
    assert why(AddPages("日常", many)) is Reason.TOO_MANY


def test_pages_are_removed_by_their_ids_from_wherever_they_are() -> None:
    assert order(done(RemovePages(("n2", "t1")))) == {"日常": ["n1", "s1"], "专场": []}
    assert why(RemovePages(("n1", "none"))) is Reason.NO_PAGE


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (MovePages(("s1",), "日常", "n1"), {"日常": ["s1", "n1", "t1"], "专场": ["n2"]}),
        (MovePages(("s1", "n1"), "专场", "n2"), {"日常": ["t1"], "专场": ["n1", "s1", "n2"]}),
        (MovePages(("n2",), "日常"), {"日常": ["n1", "t1", "s1", "n2"], "专场": []}),
        (MovePages(("n1", "s1"), "日常", "n1"), {"日常": ["n1", "s1", "t1"], "专场": ["n2"]}),
        (MovePages(("n1", "s1"), "日常", "s1"), {"日常": ["t1", "n1", "s1"], "专场": ["n2"]}),
    ],
)
def test_pages_are_moved_to_before_a_page_whatever_a_list_shows_of_them(move: Edit, expected: dict[str, Any]) -> None:
    assert order(done(move)) == expected


def test_a_place_that_is_not_there_moves_nothing() -> None:
    assert why(MovePages(("n1",), "日常", "n2")) is Reason.NO_PAGE
    assert why(MovePages(("none",), "日常")) is Reason.NO_PAGE
    assert why(MovePages(("n1",), "夜场")) is Reason.NO_PLAYLIST
    assert why(AddPages("夜场", (VacancyPage("p1"),))) is Reason.NO_PLAYLIST


def test_a_copy_stands_right_behind_its_page_and_differs_in_the_id_alone() -> None:
    found = done(DuplicatePage("t1", "p1"))
    assert order(found)["日常"] == ["n1", "t1", "p1", "s1"]
    assert found.page("p1") == VacancyPage("p1", *(getattr(TABLE, name) for name in TABLE.__struct_fields__[1:]))
    assert order(done(DuplicatePage("s1", "p1")))["日常"] == ["n1", "t1", "s1", "p1"]
    assert why(DuplicatePage("none", "p1")) is Reason.NO_PAGE


def test_a_page_gives_way_to_several_of_which_the_first_has_its_id() -> None:
    parts = (NoticePage("n1", "一"), NoticePage("p1", "二"))
    assert order(done(ReplacePage("n1", parts)))["日常"] == ["n1", "p1", "t1", "s1"]
    assert order(done(ReplacePage("s1", parts[1:])))["日常"] == ["n1", "t1", "p1"]
    assert why(ReplacePage("s1", ())) is Reason.NO_PAGE
    assert why(ReplacePage("none", parts)) is Reason.NO_PAGE


@pytest.mark.parametrize(
    ("page", "field", "value", "expected"),
    [
        ("n1", "headline", "停电", "停电"),
        ("n1", "headline", "１２:３０\u200b", "12:30"),
        ("n1", "lines", ["一", "二"], ("一", "二")),
        ("n1", "until", "2026-12-31", date(2026, 12, 31)),
        ("n1", "until", date(2026, 12, 31), date(2026, 12, 31)),
        ("n1", "until", None, None),
        ("t1", "limit", 12, 12),
        ("t1", "districts", [], ()),
    ],
)
def test_a_field_takes_a_value_of_its_type_cleaned(page: str, field: str, value: object, expected: object) -> None:
    found = done(ChangeField(page, field, value)).page(page)
    assert getattr(found, field) == expected


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (ChangeField("none", "title", ""), Reason.NO_PAGE),
        (ChangeField("n1", "scope", ""), Reason.NO_FIELD),
        (ChangeField("n1", "id", "n9"), Reason.NO_FIELD),
        (ChangeField("t1", "limit", "12"), Reason.WRONG_VALUE),
        (ChangeField("n1", "lines", "一"), Reason.WRONG_VALUE),
        (ChangeField("n1", "until", "2026-02-30"), Reason.WRONG_VALUE),
        (ChangeField("n1", "headline", object()), Reason.WRONG_VALUE),
    ],
)
def test_a_field_takes_no_other_value(edit: Edit, reason: Reason) -> None:
    assert why(edit) is reason


def test_half_a_character_is_left_out_and_nothing_is_lost_for_it() -> None:
    found = done(ChangeField("n1", "headline", "停\ud83d电")).page("n1")
    assert isinstance(found, NoticePage)
    assert found.headline == "停电"


def test_all_that_a_field_does_not_touch_stays_the_same_value() -> None:
    found = done(ChangeField("n1", "headline", "停电"))
    assert found.bundle.playlists[1] is DOCUMENT.bundle.playlists[1]
    assert found.page("t1") is TABLE
    assert found.base == DOCUMENT.base


def test_an_edit_that_changes_nothing_is_the_same_document() -> None:
    assert done(ChangeField("t1", "limit", 48)) is DOCUMENT
    assert done(MovePages(("t1",), "日常", "s1")) is DOCUMENT


def test_a_playlist_gets_a_name_and_its_slots_follow() -> None:
    found = done(RenamePlaylist("日常", "平时"))
    assert [one.name for one in found.bundle.playlists] == ["平时", "专场"]
    assert [one.playlist for one in found.bundle.slots] == ["平时", "专场", "平时"]
    assert done(RenamePlaylist("日常", "日常")) is DOCUMENT
    assert why(RenamePlaylist("日常", "专场")) is Reason.TAKEN
    assert why(RenamePlaylist("日常", " ")) is Reason.NO_NAME
    assert done(RenamePlaylist("日常", "夜\x00场")).playlist("夜场") is not None


def test_a_playlist_comes_with_its_pages_and_goes_with_its_slots() -> None:
    found = done(AddPlaylist(Playlist("夜场", (VacancyPage("p1"),)), "专场"))
    assert [one.name for one in found.bundle.playlists] == ["日常", "夜场", "专场"]
    assert [one.name for one in done(AddPlaylist(Playlist("夜场", ()))).bundle.playlists][-1] == "夜场"
    assert [one.playlist for one in done(RemovePlaylist("日常")).bundle.slots] == ["专场"]
    assert why(AddPlaylist(Playlist("日常", ()))) is Reason.TAKEN
    assert why(AddPlaylist(Playlist("夜场", ()), "x")) is Reason.NO_PLAYLIST
    assert why(RemovePlaylist("夜场")) is Reason.NO_PLAYLIST
    assert why(RenamePlaylist("夜场", "a")) is Reason.NO_PLAYLIST


def test_a_slot_is_changed_and_removed_by_what_it_says() -> None:
    longer = replace(SLOT, last=None)
    assert done(AddSlot(longer)).bundle.slots == (*DOCUMENT.bundle.slots, longer)
    assert done(ChangeSlot(SLOT, longer)).bundle.slots[0] == longer
    assert done(RemoveSlot(Slot("专场"))).bundle.slots == (SLOT, Slot("日常"))
    assert why(ChangeSlot(Slot("x"), longer)) is Reason.NO_SLOT
    assert why(RemoveSlot(Slot("x"))) is Reason.NO_SLOT


def test_a_slot_that_would_never_play_is_refused() -> None:
    assert why(AddSlot(Slot("x"))) is Reason.NO_PLAYLIST
    assert why(AddSlot(Slot("日常", daypart="x"))) is Reason.NO_DAYPART
    assert why(ChangeSlot(SLOT, Slot("x"))) is Reason.NO_PLAYLIST


def test_slots_and_opening_follow_a_dayparts_name() -> None:
    found = done(PutDaypart(replace(DAY, name="早上"), "上午")).bundle
    assert ([one.name for one in found.dayparts], found.opening) == (["早上", "夜里"], ("早上",))
    assert [one.daypart for one in found.slots] == ["早上", "", ""]
    assert done(PutDaypart(Daypart("中午", time(12), time(13)))).bundle.dayparts[2].name == "中午"
    assert why(PutDaypart(DAY)) is Reason.TAKEN
    assert why(PutDaypart(DAY, "夜里")) is Reason.TAKEN
    assert why(PutDaypart(DAY, "x")) is Reason.NO_DAYPART


def test_a_daypart_goes_only_where_nothing_would_play_always_for_want_of_it() -> None:
    assert done(RemoveDaypart("夜里")).bundle.dayparts == (DAY,)
    assert why(RemoveDaypart("上午")) is Reason.IN_USE
    lit = replace(DOCUMENT, bundle=replace(DOCUMENT.bundle, slots=()))
    assert why(RemoveDaypart("上午"), lit) is Reason.IN_USE
    planned = replace(DOCUMENT, bundle=replace(DOCUMENT.bundle, opening=()))
    assert why(RemoveDaypart("上午"), planned) is Reason.IN_USE
    assert why(RemoveDaypart("x")) is Reason.NO_DAYPART


def test_slots_follow_a_groups_name_and_keep_it_from_being_removed() -> None:
    found = done(PutGroup(BoardGroup("门口", ("3",)), "大厅")).bundle
    assert (found.groups, found.slots[0].boards) == ((BoardGroup("门口", ("3",)),), ("门口",))
    two = done(PutGroup(BoardGroup("门口", ("3",))))
    assert two.bundle.groups == (GROUP, BoardGroup("门口", ("3",)))
    assert done(RemoveGroup("门口"), two) == DOCUMENT
    assert why(RemoveGroup("大厅")) is Reason.IN_USE
    assert why(RemoveGroup("x")) is Reason.NO_GROUP
    assert why(PutGroup(GROUP)) is Reason.TAKEN
    assert why(PutGroup(GROUP, "x")) is Reason.NO_GROUP


def test_opening_and_end_are_set_by_what_there_is() -> None:
    assert done(SetOpening(("上午", "夜里"))).bundle.opening == ("上午", "夜里")
    assert why(SetOpening(("x",))) is Reason.NO_DAYPART
    end = datetime(2027, 1, 1, tzinfo=UTC)
    assert done(SetEnd(end)).bundle.valid_until == end
    assert done(SetEnd(None)) is DOCUMENT
    assert why(SetEnd(datetime(2027, 1, 1))) is Reason.WRONG_VALUE


@settings(max_examples=50)
@given(st.data())
def test_whatever_is_done_the_document_stays_one_that_the_city_reads_as_it_is(data: st.DataObject) -> None:
    document = DOCUMENT
    for _ in range(data.draw(st.integers(1, 12))):
        kept = edits.as_kept(data.draw(any_edit(document)))
        found = kept if isinstance(kept, Refused) else edits.applied(kept, document)
        document = document if isinstance(found, Refused) else found
    ids = [page.id for page in document.pages()]
    assert len(ids) == len(set(ids))
    names = [one.name for one in document.bundle.playlists]
    assert len(names) == len(set(names))
    assert {one.playlist for one in document.bundle.slots} <= set(names)
    assert {one.daypart for one in document.bundle.slots} <= {"", *(one.name for one in document.bundle.dayparts)}
    assert wire.decode(wire.encode(document.bundle), Bundle) == document.bundle


def test_a_thousand_pages_share_all_but_the_one_that_is_typed_into() -> None:
    many = tuple(NoticePage(f"p{number}", "通知") for number in range(1000))
    document = Document(Bundle((Playlist("日常", many),), ()))
    changed: tuple[Page, ...] = done(ChangeField("p500", "headline", "停电"), document).bundle.playlists[0].pages
    assert [number for number in range(1000) if changed[number] is not many[number]] == [500]


def test_a_day_is_declared_changed_and_forgotten_and_days_stand_in_their_order() -> None:
    first, second = date(2027, 1, 2), date(2027, 1, 4)
    later = done(DeclareDay(second, True))
    both = DeclareDay(first, False).applied(later)
    assert isinstance(both, Document)
    assert both.bundle.declared == (DeclaredDay(first, False), DeclaredDay(second, True))
    changed = DeclareDay(second, False).applied(both)
    assert isinstance(changed, Document)
    assert changed.bundle.declared == (DeclaredDay(first, False), DeclaredDay(second, False))
    forgotten = DeclareDay(first, None).applied(later)
    assert forgotten == later
