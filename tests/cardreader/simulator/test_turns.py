"""Cards that come and go in front of a service that counts them."""

import pytest

from cardreader.pcsc import ReaderState
from cardreader.simulator.turns import Turns

NOT_LOOKED_INTO, EMPTY, PRESENT = 0x00, 0x10, 0x20
NAME = "Virtual PCD 00 00"


def state(count: int, word: int, name: str = NAME) -> ReaderState:
    return ReaderState(name, count << 16 | word)


@pytest.mark.parametrize(
    ("first", "empty", "unnoticed"),
    [
        pytest.param(state(0, EMPTY), state(2, EMPTY), state(1, EMPTY), id="nothing in it at the start"),
        pytest.param(state(0, PRESENT), state(1, EMPTY), state(2, EMPTY), id="a card in it that was not counted"),
        pytest.param(state(1, PRESENT), state(2, EMPTY), state(3, EMPTY), id="a card that came just after the start"),
    ],
)
def test_a_removal_counts_only_once_it_was_noticed(
    first: ReaderState, empty: ReaderState, unnoticed: ReaderState
) -> None:
    turns = Turns.of([first])
    assert turns.is_empty(NAME, [empty])
    assert not turns.is_empty(NAME, [unnoticed])


def test_a_card_that_is_shown_is_in() -> None:
    turns = Turns.of([state(0, EMPTY)])
    assert not turns.is_empty(NAME, [state(2, PRESENT)])
    assert not turns.is_empty(NAME, [])


def test_a_reader_that_nobody_looked_into_is_not_known() -> None:
    other = "Virtual PCD 00 01"
    turns = Turns.of([state(0, EMPTY), state(0, NOT_LOOKED_INTO, other)])
    assert turns.are_known([NAME])
    assert not turns.are_known([NAME, other])
