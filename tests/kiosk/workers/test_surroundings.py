from datetime import datetime

from kiosk.visit.states import HallFigures, Surroundings
from kiosk.visit.vocabulary import SurroundingsChanged
from kiosk.workers.surroundings import SurroundingsBoard
from labourhall.program.hall_time import HALL_TIME
from tests.kiosk.workers.post import Post

SIX = datetime(2026, 11, 23, 6, 0, tzinfo=HALL_TIME)


def test_each_change_posts_the_whole() -> None:
    post = Post()
    board = SurroundingsBoard(post)
    board.reader("C-101")
    board.line("9:26")
    board.figures(HallFigures(3, 2, 1), SIX)
    posted = [post.next(SurroundingsChanged).surroundings for _ in range(3)]
    assert posted[-1] == Surroundings(HallFigures(3, 2, 1), "9:26", "C-101", SIX)
    assert board.now == posted[-1]


def test_the_last_six_codes_are_kept_the_newest_first() -> None:
    board = SurroundingsBoard(Post())
    for minute in range(8):
        board.noted(f"C-{minute}", f"9:0{minute}")
    assert [code for code, _ in board.now.recent] == ["C-7", "C-6", "C-5", "C-4", "C-3", "C-2"]


def test_no_news_is_not_posted() -> None:
    post = Post()
    board = SurroundingsBoard(post)
    board.reader("")
    board.line("9:26")
    post.next(SurroundingsChanged)
    board.line("9:26")
    assert post.nothing()
