"""Boards in words: of each what is known here and what it told the city."""

from datetime import UTC, datetime, timedelta

import pytest

from display.editor.window import board_words
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.program.words import Words

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
STATES = BoardStates(
    "liwan", "new", AT, (BoardState("1", "new", "n1", 60, AT), BoardState("2", "old", "", 9, AT), BoardState("3"))
)


def test_each_board_has_a_line_with_its_frame_by_the_halls_time(words: Words) -> None:
    found = board_words.lines({"1": (640, 320)}, STATES, words)
    assert list(found) == ["1", "2", "3"]
    assert found["1"] == "1 号屏（640×320）\n已上屏：第 60 帧，11-23 12:00:00"
    assert "还是别的内容" in found["2"]
    assert "还没有报告过画面" in found["3"]


@pytest.mark.parametrize(
    ("page", "age", "said"),
    [
        ("", 0, "此刻没有在播"),
        ("interrupt 7", 0, "此刻没有在播"),
        ("n1", 180, "已上屏"),
        ("n1", 181, "几分钟没有消息"),
    ],
)
def test_a_board_that_shows_nothing_of_it_or_tells_nothing_any_more_is_not_on_the_glass(
    page: str, age: int, said: str, words: Words
) -> None:
    states = BoardStates("liwan", "new", AT + timedelta(seconds=age), (BoardState("1", "new", page, 60, AT),))
    assert said in board_words.lines({}, states, words)["1"]
    assert board_words.is_on(states.boards[0], states) == (said == "已上屏")


def test_before_the_city_was_asked_there_is_its_size_alone(words: Words) -> None:
    assert board_words.lines({"1": (640, 320)}, None, words) == {"1": "1 号屏（640×320）"}


def test_what_is_missing_is_what_has_proven_no_frame_of_it() -> None:
    assert board_words.missing(STATES) == ["2", "3"]


def test_a_board_on_which_the_district_has_its_turn_says_so(words: Words) -> None:
    states = BoardStates("liwan", "new", AT, (BoardState("1", "theirs", "f", 60, AT),), "theirs")
    assert "正轮到全区播放表" in board_words.lines({}, states, words)["1"]
    assert board_words.missing(states) == ["1"]


def test_a_districts_boards_are_told_apart_by_their_halls(words: Words) -> None:
    boards = (BoardState("1", "new", "f", 60, AT, "liwan"), BoardState("1", hall="xiguan"))
    states = BoardStates("440103", "new", AT, boards)
    assert list(board_words.lines({"1": (640, 320)}, states, words)) == ["1", "liwan 1", "xiguan 1"]
    assert board_words.missing(states) == ["xiguan 1"]
