"""How one page follows another."""

from display.pages.body import Body, PagePlace
from display.picture import RowState, ShownRow
from display.rotation import turning


def body(letter: str, count: int, layout: str = "rows 4") -> Body:
    filled = tuple(PagePlace((), ShownRow(f"{letter}{index}", "", RowState.OPEN)) for index in range(count))
    return Body(layout, (), filled + (PagePlace(),) * (4 - count))


def shown(turned: Body) -> list[str]:
    return [slot.row.number if slot.row else "" for slot in turned.slots]


def test_a_table_turns_row_by_row_from_the_top_each_row_whole() -> None:
    old, new = body("a", 4), body("b", 4)
    assert shown(turning(old, new, 0)) == ["b0", "a1", "a2", "a3"]
    assert shown(turning(old, new, 3)) == ["b0", "a1", "a2", "a3"]
    assert shown(turning(old, new, 4)) == ["b0", "b1", "a2", "a3"]
    assert shown(turning(old, new, 12)) == ["b0", "b1", "b2", "b3"]
    assert turning(old, new, 12) is new


def test_every_row_of_a_turning_table_is_a_row_of_one_page_or_the_other_never_a_mixture() -> None:
    old, new = body("a", 4), body("b", 2)
    for since in range(20):
        turned = turning(old, new, since)
        assert all(slot in (old.slots[index], new.slots[index]) for index, slot in enumerate(turned.slots))
    assert shown(turning(old, new, 19)) == ["b0", "b1", "", ""]


def test_pages_of_different_layouts_change_whole_in_one_frame() -> None:
    new = body("b", 4, "cards 4")
    assert turning(body("a", 4), new, 0) is new


def test_the_first_page_of_all_is_there_at_once() -> None:
    new = body("b", 4)
    assert turning(None, new, 0) is new
