"""Rows stand before cards, but nobody of a round waits for those of the next."""

from display.parts import Parts


def test_rows_of_the_next_round_wait_for_the_cards_of_this_one() -> None:
    parts = Parts[str](lambda rows, cards: rows + cards, 9)
    for entry, is_row, round_number in (
        ("a", True, 0),
        ("b", False, 0),
        ("c", True, 0),
        ("d", True, 1),
        ("e", False, 1),
    ):
        assert parts.add(entry, is_row, round_number)
    assert [(one.rows, one.cards) for one in parts.parts] == [(["a", "c"], ["b"]), (["d"], ["e"])]
    assert parts.count == 5


def test_rows_alone_fill_their_pages_over_the_end_of_a_round() -> None:
    parts = Parts[str](lambda rows, cards: rows + cards, 9)
    assert parts.add("a", True, 0)
    assert parts.add("b", True, 1)
    assert [one.rows for one in parts.parts] == [["a", "b"]]


def test_what_there_is_no_time_for_is_not_put_in() -> None:
    parts = Parts[str](lambda rows, cards: 4 * (rows > 0) + 4 * (cards > 0), 8)
    assert parts.add("a", True, 0)
    assert parts.add("b", False, 0)
    assert parts.add("c", True, 0)
    assert not parts.add("d", True, 1)
    assert (len(parts.parts), parts.count) == (1, 3)
