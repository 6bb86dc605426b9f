"""Two bundles are told apart page by page: what came, went, changed, and what the fewest moves bring about."""

from dataclasses import replace
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from display.editor.difference import Change, Difference, between
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.program.hall_time import HALL_TIME

A, B, C, D = (NoticePage(one, one.upper()) for one in "abcd")
BEFORE = Bundle((Playlist("日常", (A, B, C)), Playlist("招聘会", (D,))), (Slot("日常"),))


def told(found: Difference) -> dict[str, Change]:
    return {one.page.id: one.change for one in found.pages}


def of(*pages: NoticePage | VacancyPage, fair: tuple[NoticePage, ...] = (D,)) -> Bundle:
    return Bundle((Playlist("日常", pages), Playlist("招聘会", fair)), (Slot("日常"),))


def test_the_same_bundle_has_no_difference() -> None:
    found = between(BEFORE, BEFORE)
    assert found.is_none
    assert set(told(found).values()) == {Change.SAME}


def test_what_came_and_what_went_are_told_and_the_rest_has_not_moved() -> None:
    found = between(BEFORE, of(A, NoticePage("e", "E"), C))
    assert told(found) == {"a": Change.SAME, "e": Change.ADDED, "c": Change.SAME, "d": Change.SAME, "b": Change.REMOVED}
    assert [one.page.id for one in found.changed] == ["e", "b"]


def test_a_page_that_was_edited_names_its_fields() -> None:
    other = NoticePage("b", "另", ("一行",))
    [found] = between(BEFORE, of(A, other, C)).changed
    assert (found.change, found.before, found.after) == (Change.CHANGED, B, other)
    assert found.fields == ("headline", "lines")
    assert not found.is_moved


def test_a_page_that_became_one_of_another_kind_is_changed_as_a_whole() -> None:
    [found] = between(BEFORE, of(A, VacancyPage("b"), C)).changed
    assert (found.change, found.fields) == (Change.CHANGED, ())


def test_one_page_brought_to_the_front_is_one_move() -> None:
    assert told(between(BEFORE, of(C, A, B))) == {
        "c": Change.MOVED, "a": Change.SAME, "b": Change.SAME, "d": Change.SAME,
    }  # fmt: skip


def test_a_page_in_another_playlist_has_moved_and_an_edited_one_says_both() -> None:
    found = between(BEFORE, of(A, C, fair=(D, NoticePage("b", "另"))))
    [moved] = found.changed
    assert (moved.change, moved.is_moved, moved.playlist) == (Change.CHANGED, True, "招聘会")
    assert told(between(BEFORE, of(A, C, fair=(D, B))))["b"] is Change.MOVED


def test_the_schedule_tells_its_slots_and_names_the_rest() -> None:
    end = datetime(2026, 12, 1, tzinfo=HALL_TIME)
    found = between(BEFORE, replace(BEFORE, slots=(Slot("招聘会"),), opening=("白天",), valid_until=end))
    assert (found.slots_added, found.slots_removed) == ((Slot("招聘会"),), (Slot("日常"),))
    assert found.others == ("opening", "valid_until")
    assert not found.is_none
    assert not found.changed


@given(st.permutations(range(7)))
def test_what_has_not_moved_stands_in_its_old_order_and_no_longer_row_does(order: list[int]) -> None:
    pages = [NoticePage(str(one), "") for one in range(7)]
    before, after = of(*pages), of(*(pages[one] for one in order))
    found = [
        one.page.id for one in between(before, after).pages if one.change is Change.SAME and one.playlist == "日常"
    ]
    assert found == sorted(found)
    assert len(found) == longest(order)


def longest(order: list[int]) -> int:
    """The plain way: for each number the longest row that ends with it."""
    best: list[int] = []
    for place, number in enumerate(order):
        best.append(1 + max((best[one] for one in range(place) if order[one] < number), default=0))
    return max(best)
