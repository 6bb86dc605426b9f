"""A board that is wider than its screen, cut into strips: every lamp is shown once, and pieces never lie on another."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.folding import Fold, Rect, folding, is_shown_whole

BOARDS = st.tuples(st.integers(1, 400), st.integers(1, 12))


def test_a_board_that_has_room_is_one_piece_at_its_corner() -> None:
    assert folding((640, 320), (1920, 1200), (100, 37)) == (Fold(Rect(0, 0, 640, 320), 100, 37),)


def test_a_board_of_2480_on_a_canvas_of_1920_is_two_strips_one_under_the_other() -> None:
    upper, lower = folding((2480, 480), (1920, 1200), (0, 0))
    assert upper == Fold(Rect(0, 0, 1920, 480), 0, 0)
    assert lower == Fold(Rect(1920, 0, 560, 480), 0, 480)
    assert is_shown_whole((upper, lower), (1920, 1200))


def test_strips_are_as_wide_as_somebody_set() -> None:
    pieces = folding((3200, 96), (1920, 1200), (0, 0), strip=1280)
    assert [piece.source.width for piece in pieces] == [1280, 1280, 640]
    assert [piece.target for piece in pieces] == [Rect(0, 0, 1280, 96), Rect(0, 96, 1280, 96), Rect(0, 192, 640, 96)]


def test_a_strip_by_itself_ends_between_two_modules() -> None:
    assert [piece.source.width for piece in folding((2480, 100), (1366, 768), (10, 0))] == [1280, 1200]


def test_a_screen_narrower_than_any_strip_folds_nothing_and_does_not_show_it_whole() -> None:
    pieces = folding((640, 320), (300, 200), (0, 0))
    assert pieces == (Fold(Rect(0, 0, 640, 320), 0, 0),)
    assert not is_shown_whole(pieces, (300, 200))


@pytest.mark.parametrize("at", [(1, 0), (0, 1), (-1, 0), (0, -1)])
def test_a_piece_that_leaves_the_canvas_on_any_side_is_not_shown_whole(at: tuple[int, int]) -> None:
    assert is_shown_whole(folding((64, 32), (64, 32), (0, 0)), (64, 32))
    assert not is_shown_whole(folding((64, 32), (64, 32), at, strip=64), (64, 32))


@given(BOARDS, st.integers(1, 500), st.tuples(st.integers(-5, 600), st.integers(-5, 50)), st.integers(0, 450))
def test_every_lamp_is_shown_exactly_once_and_no_pixel_shows_two(
    board: tuple[int, int], canvas: int, at: tuple[int, int], strip: int
) -> None:
    pieces = folding(board, (canvas, 1200), at, strip)
    lamps = Counter(
        (x, y)
        for piece in pieces
        for x in range(piece.source.x, piece.source.right)
        for y in range(piece.source.y, piece.source.bottom)
    )
    assert lamps == Counter((x, y) for x in range(board[0]) for y in range(board[1]))
    pixels = Counter(
        (x, y)
        for piece in pieces
        for x in range(piece.target.x, piece.target.right)
        for y in range(piece.target.y, piece.target.bottom)
    )
    assert len(pixels) == len(lamps)
    assert set(pixels.values()) == {1}


@given(st.integers(1, 5000), st.integers(320, 4096))
def test_strips_that_nobody_set_have_room_and_all_but_the_last_end_between_modules(width: int, room: int) -> None:
    pieces = folding((width, 10), (room, 10_000), (0, 0))
    assert is_shown_whole(pieces, (room, 10_000))
    assert all(piece.source.width % 320 == 0 for piece in pieces[:-1])
