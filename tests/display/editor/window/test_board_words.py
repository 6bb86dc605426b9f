"""Boards in words: of each what is known here and what it told the city."""

from datetime import UTC, datetime, timedelta

import pytest

from display.editor.window import board_words
from display.editor.window.board_words import Line
from display.failures import SCREEN_FAILURES, BoardFailure
from display.faults import SIGHTS
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.program.words import Words, read

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
STATES = BoardStates(
    "liwan", "new", AT, (BoardState("1", "new", "n1", 60, AT), BoardState("2", "old", "", 9, AT), BoardState("3"))
)


def lines(states: BoardStates | None, words: Words, since: int = 0) -> dict[str, Line]:
    return board_words.lines(
        {"1": (640, 320)}, states, words, lambda page: {"n1": "招聘会"}.get(page, ""), timedelta(seconds=since)
    )


def test_each_board_has_a_line_with_its_page_its_frame_and_its_colour(words: Words) -> None:
    found = lines(STATES, words)
    assert list(found) == ["1", "2", "3"]
    assert found["1"] == Line("1 号屏（640×320）\n已上屏，正播“招聘会”\n第 60 帧，0 秒前", "good")
    assert "还是别的内容" in found["2"].text
    assert found["2"].mark == "warns", "it lives, and is of no use"
    assert "还没有报告过画面" in found["3"].text


@pytest.mark.parametrize(
    ("since", "age", "mark"),
    [(59, "59 秒前", "good"), (60, "1 分钟前", "good"), (179, "2 分钟前", "good"), (181, "3 分钟前", "stops"),
     (3600, "11-23 12:00", "stops")],
)  # fmt: skip
def test_what_a_board_told_grows_older_without_a_new_answer(since: int, age: str, mark: str, words: Words) -> None:
    found = lines(STATES, words, since)["1"]
    assert found.text.endswith(age)
    assert found.mark == mark


def test_of_a_page_that_is_not_here_the_frame_alone_is_told(words: Words) -> None:
    states = BoardStates("liwan", "new", AT, (BoardState("1", "new", "x", 60, AT),))
    assert lines(states, words)["1"].text == "1 号屏（640×320）\n已上屏\n第 60 帧，0 秒前"


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
    assert said in lines(states, words)["1"].text
    assert board_words.is_on(states.boards[0], states) == (said == "已上屏")


def test_before_the_city_was_asked_there_is_its_size_alone(words: Words) -> None:
    assert lines(None, words) == {"1": Line("1 号屏（640×320）", "")}


def test_what_is_missing_is_what_has_proven_no_frame_of_it() -> None:
    assert board_words.missing(STATES) == ["2", "3"]


def test_a_board_on_which_the_district_has_its_turn_says_so(words: Words) -> None:
    states = BoardStates("liwan", "new", AT, (BoardState("1", "theirs", "f", 60, AT),), "theirs")
    assert "正轮到全区播放表" in lines(states, words)["1"].text
    assert board_words.missing(states) == ["1"]


def test_a_districts_boards_are_told_apart_by_their_halls(words: Words) -> None:
    boards = (BoardState("1", "new", "f", 60, AT, "liwan"), BoardState("1", hall="xiguan"))
    states = BoardStates("440103", "new", AT, boards)
    assert list(lines(states, words)) == ["1", "liwan 1", "xiguan 1"]
    assert board_words.missing(states) == ["xiguan 1"]


def test_what_a_board_says_is_wrong_with_it_stands_under_it(words: Words) -> None:
    told = BoardState("1", "new", "n1", 60, AT, faults=("D-142", "D-999"))
    found = lines(BoardStates("liwan", "new", AT, (told,)), words)["1"]
    *_, black, unknown = found.text.split("\n")
    assert black == f"D-142 {words.text('failure.D-142')}"
    assert (unknown, found.mark) == ("D-999", "warns")
    silent = BoardStates("liwan", "new", AT + timedelta(minutes=9), (told,))
    assert lines(silent, words)["1"].mark == "stops"


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
@pytest.mark.parametrize("failure", [*SCREEN_FAILURES, *SIGHTS.values(), BoardFailure.STUCK, BoardFailure.FELL])
def test_whatever_a_board_blames_has_a_whole_sentence(failure: BoardFailure, language: str) -> None:
    told = BoardState("1", "new", "n1", 60, AT, faults=(failure.code,))
    line = lines(BoardStates("liwan", "new", AT, (told,)), read(language))["1"]
    said = line.text.split("\n")[-1]
    assert said.startswith(f"{failure.code} ")
    assert "%" not in said
