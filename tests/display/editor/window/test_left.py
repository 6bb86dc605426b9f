"""The left column: boards whose words grow older by themselves."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from display.editor.window.left import LeftColumn
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.program.words import Words

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
STATES = BoardStates("liwan", "new", AT, (BoardState("1", "new", "n1", 60, AT),))


def test_what_a_board_told_grows_older_until_it_is_told_anew(qapp: QApplication, words: Words) -> None:
    seconds = [0.0]
    left = LeftColumn(words, {"1": (640, 320)}, lambda page: "", lambda: seconds[0])
    left.show_boards(STATES, "1")
    assert left.boards.item(0).text().endswith("0 秒前")
    seconds[0] = 30.0
    left.show_boards(STATES, "1")
    assert left.boards.item(0).text().endswith("30 秒前")
    left.show_boards(BoardStates("liwan", "new", AT, STATES.boards), "1")
    assert left.boards.item(0).text().endswith("0 秒前")
    left.deleteLater()
