"""The wall on a display: the board inside a black window, lamp for pixel."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from pytestqt.qtbot import QtBot

from display import damage
from display.canvas import Placement, Screen
from display.damage import Part
from display.failures import BoardFailure
from display.folding import Rect
from display.picture import Box, Ink, Picture, Placed, Strip
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls import screen
from display.walls.screen import ScreenWall
from display.walls.wall import nothing
from tests.display.pixels import colour, lit
from tests.display.walls.between import doing

pytestmark = pytest.mark.usefixtures("gui")

BOARD = Picture(64, 32, (Placed(0, 0, Strip(64, 32, (Box(0, 0, 64, 32, Ink.ANSWER),))),))


CARD = Screen("DP-2", "NVS MCTRL700 0001", Rect(0, 0, 800, 800))


class Plugs:
    """The screens of a machine, which come and go."""

    def __init__(self, *screens: Screen) -> None:
        self.screens = screens

    def change(self, *screens: Screen) -> None:
        """Others are there."""
        self.screens = screens

    def there(self) -> tuple[Screen, ...]:
        return self.screens


def full(
    placement: Placement, plugs: Plugs | None = None, told: list[Sequence[BoardFailure]] | None = None
) -> ScreenWall:
    """A board on a screen of its own."""
    there, told = (plugs or Plugs(CARD)).there, [] if told is None else told
    wall = ScreenWall(placement, 0.0, Press(PALETTES[Lamps.FULL]), "board", there, told.append)
    begun.append(wall)
    return wall


begun: list[ScreenWall] = []


@pytest.fixture(autouse=True)
def ended(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No wall plays on after a test that failed; it looks often which screens there are."""
    monkeypatch.setattr(screen, "LOOK_MS", 10)
    yield
    while begun:
        begun.pop().stop()


def played(wall: ScreenWall, qtbot: QtBot) -> QImage:
    """What the window paints once it has been given its first picture."""
    asked: list[int] = []

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return BOARD

    wall.play(shown, nothing)
    qtbot.waitUntil(lambda: len(asked) > 3, timeout=10_000)
    image = painted(wall)
    wall.stop()
    return image


def painted(wall: ScreenWall) -> QImage:
    image = QImage(wall.width(), wall.height(), QImage.Format.Format_RGB32)
    image.fill(QColor(255, 0, 255))
    painter = QPainter(image)
    wall.draw(painter, image.rect())
    painter.end()
    return image


def yellow(image: QImage) -> tuple[int, int, int, int]:
    """The rectangle that is yellow: its corner and size."""
    found = lit(image, (255, 200, 0))
    xs, ys = [x for x, _ in found], [y for _, y in found]
    assert len(found) == (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)
    return min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1


def test_on_a_full_screen_the_board_stands_at_its_corner_and_all_else_is_black(qtbot: QtBot) -> None:
    wall = full(Placement((64, 32), (100, 37)))
    image = played(wall, qtbot)
    assert yellow(image) == (100, 37, 64, 32)
    assert colour(image, 99, 37) == (0, 0, 0)
    assert wall.flags() & Qt.WindowType.FramelessWindowHint


def test_on_a_desk_the_board_fills_its_window_enlarged_in_whole_lamps(qtbot: QtBot) -> None:
    wall = ScreenWall(Placement((64, 32), (10, 10)), 3.0, Press(PALETTES[Lamps.FULL]), "board")
    assert (wall.width(), wall.height()) == (192, 96)
    assert yellow(played(wall, qtbot)) == (0, 0, 192, 96)


def test_before_the_first_picture_there_is_nothing_but_black() -> None:
    wall = ScreenWall(Placement((64, 32)), 1.0, Press(PALETTES[Lamps.FULL]), "board")
    image = painted(wall)
    assert not lit(image)


def test_a_picture_that_stands_is_compared_with_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[Picture | None] = []

    def changed(before: Picture | None, after: Picture) -> tuple[Part, ...]:
        compared.append(before)
        return damage.changed(before, after)

    monkeypatch.setattr(screen, "changed", changed)
    wall = full(Placement((64, 32)))
    played(wall, qtbot)
    assert compared == [None], "the first frame alone"


def test_the_window_paints_itself_when_the_system_asks(qtbot: QtBot) -> None:
    wall = ScreenWall(Placement((64, 32)), 1.0, Press(PALETTES[Lamps.FULL]), "board")
    wall.play(lambda frame: BOARD, nothing)
    qtbot.waitUntil(lambda: yellow_lamps(wall) == 64 * 32, timeout=10_000)
    wall.stop()


def test_a_board_wider_than_its_screen_is_shown_in_strips_one_under_the_other(qtbot: QtBot) -> None:
    first, last = Strip(40, 10, (Box(0, 0, 40, 10, Ink.ANSWER),)), Strip(10, 10, (Box(0, 0, 10, 10, Ink.CALLED),))
    board = Picture(90, 10, (Placed(20, 0, first), Placed(80, 0, last)))
    wall = full(Placement((90, 10), (5, 7), strip=32))
    wall.play(lambda frame: board, nothing)
    qtbot.waitUntil(lambda: len(lit(painted(wall), (255, 200, 0))) == 400, timeout=10_000)
    image = painted(wall)
    wall.stop()
    assert lit(image, (255, 200, 0)) == {
        *((5 + x, 7 + y) for x in range(20, 32) for y in range(10)),
        *((5 + x, 17 + y) for x in range(28) for y in range(10)),
    }
    assert lit(image, (0, 225, 70)) == {(5 + x, 27 + y) for x in range(16, 26) for y in range(10)}


@pytest.mark.expects_logs
def test_a_board_whose_screen_is_unplugged_says_so_asks_for_no_picture_and_is_back_with_it(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    plugs, told = Plugs(CARD), list[Sequence[BoardFailure]]()
    wall = full(Placement((64, 32)), plugs, told)
    asked: list[int] = []

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return BOARD

    between: list[int] = []
    wall.play(shown, doing(lambda: between.append(1)))
    qtbot.waitUntil(lambda: len(asked) > 3, timeout=10_000)
    plugs.change()
    qtbot.waitUntil(lambda: not wall.isVisible(), timeout=10_000)
    assert [told.failure for told in wall.wrong] == [BoardFailure.NO_SUCH_SCREEN]
    upto, since = len(asked), len(between)
    qtbot.waitUntil(lambda: len(between) > since + 5, timeout=10_000)
    assert [wall.has_screen] == [False]
    assert len(asked) == upto, "nobody sees a picture, so none is proved"
    plugs.change(CARD)
    qtbot.waitUntil(lambda: wall.isVisible() and len(asked) > upto + 3, timeout=10_000)
    assert asked == sorted(set(asked))
    assert yellow(painted(wall)) == (0, 0, 64, 32)
    wall.stop()
    assert [*map(list, told)] == [[], [BoardFailure.NO_SUCH_SCREEN], []]
    assert wall.has_screen
    assert caplog.text.count("D-151") == 1
    assert "as it should be again" in caplog.text


@pytest.mark.expects_logs
def test_another_resolution_is_said_once_and_the_board_stays_where_it_was(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    plugs = Plugs(Screen("DP-2", "", Rect(0, 0, 1920, 1200)))
    wall = full(Placement((64, 32), (100, 37)), plugs)
    wall.play(lambda frame: BOARD, nothing)
    plugs.change(CARD)
    qtbot.waitUntil(lambda: bool(wall.wrong), timeout=10_000)
    plugs.change(Screen("DP-2", "again", CARD.place))
    qtbot.waitUntil(lambda: bool(lit(painted(wall), (255, 200, 0))), timeout=10_000)
    assert yellow(painted(wall)) == (100, 37, 64, 32)
    wall.stop()
    assert caplog.text.count("D-154") == 1


@pytest.mark.expects_logs
def test_a_board_that_starts_before_its_screen_is_plugged_in_waits_for_it(qtbot: QtBot) -> None:
    plugs = Plugs()
    wall = full(Placement((64, 32)), plugs)
    asked: list[int] = []

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return BOARD

    wall.play(shown, nothing)
    assert not wall.isVisible()
    plugs.change(CARD)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    wall.stop()


def test_what_the_system_still_asks_of_a_closed_wall_is_not_painted(qtbot: QtBot) -> None:
    wall = full(Placement((64, 32)))
    played(wall, qtbot)
    QCoreApplication.sendEvent(wall, QPaintEvent(QRect(0, 0, 64, 32)))


def test_a_board_that_is_moved_leaves_black_behind(qtbot: QtBot) -> None:
    wall = full(Placement((64, 32), (100, 37)))
    asked: list[int] = []

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return BOARD

    wall.play(shown, nothing)
    qtbot.waitUntil(lambda: len(asked) > 1, timeout=10_000)
    assert yellow(painted(wall)) == (100, 37, 64, 32)
    wall.place(Placement((64, 32), (10, 20)))
    assert yellow(painted(wall)) == (10, 20, 64, 32)


def test_a_board_that_moves_with_a_frame_leaves_nothing_where_it_stood(qtbot: QtBot) -> None:
    wall = full(Placement((64, 32), (100, 37)))
    asked: list[int] = []
    smaller = Picture(20, 10, (Placed(0, 0, Strip(20, 10, (Box(0, 0, 20, 10, Ink.ANSWER),))),))

    def shown(frame: int) -> Picture:
        asked.append(frame)
        if frame == 5:
            wall.place(Placement((20, 10), (10, 20)))
        return smaller if frame >= 5 else BOARD

    wall.play(shown, nothing)
    qtbot.waitUntil(lambda: len(asked) > 10, timeout=10_000)
    seen = wall.screen().grabWindow(wall.winId(), 0, 0, 200, 80).toImage()
    wall.stop()
    assert lit(seen) == {(x, y) for x in range(10, 30) for y in range(20, 30)}


def test_the_mouse_is_not_seen_and_the_window_stays_on_top() -> None:
    wall = full(Placement((64, 32)))
    cursor = wall.cursor().pixmap().toImage()
    assert [cursor.pixelColor(x, y).alpha() for x in range(cursor.width()) for y in range(cursor.height())] == [0]
    window = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
    assert wall.flags() == window


def yellow_lamps(wall: ScreenWall) -> int:
    """How many lamps are yellow on the screen itself."""
    return len(lit(wall.screen().grabWindow(wall.winId()).toImage(), (255, 200, 0)))


def test_what_comes_next_is_drawn_while_no_frame_waits_for_it(qtbot: QtBot) -> None:
    press, coming = Press(PALETTES[Lamps.FULL]), Strip(20, 20, ())
    wall = ScreenWall(Placement((64, 32)), 1.0, press, "board")
    before = 4 * 64 * 32
    wall.play(lambda frame: BOARD._replace(coming=(coming,)), nothing)
    qtbot.waitUntil(lambda: press.held == before + 4 * 20 * 20, timeout=10_000)
    wall.stop()


class Noted(ScreenWall):
    """A wall that notes which parts it was to paint, and what it painted."""

    def __init__(self) -> None:
        super().__init__(Placement((64, 32)), 1.0, Press(PALETTES[Lamps.FULL]), "board")
        self.asked: list[QRect] = []
        self.drawn = 0

    def paint(self, parts: Sequence[QRect]) -> None:
        super().paint(parts)
        self.asked += parts

    def draw(self, painter: QPainter, part: QRect | None = None) -> None:
        super().draw(painter, part)
        self.drawn += 1


def test_only_what_changed_is_painted_and_it_is_there_when_the_frame_is_over(qtbot: QtBot) -> None:
    still, runs = Strip(64, 8, (Box(0, 0, 64, 8, Ink.TEXT),)), Strip(8, 8, (Box(0, 0, 8, 8, Ink.ANSWER),))
    wall, latest, columns = Noted(), [0], list[tuple[int, int]]()

    def picture(frame: int) -> Picture:
        latest[0] = frame % 50
        return Picture(64, 32, (Placed(0, 0, still), Placed(latest[0], 16, runs)))

    def looked() -> None:
        columns.append((latest[0], min((x for x, _ in lit(on_screen(wall), (255, 200, 0))), default=-1)))

    wall.play(picture, doing(looked))
    qtbot.waitUntil(lambda: len(columns) > 8, timeout=10_000)
    wall.stop()
    shown = [pair for pair in columns if pair[1] >= 0]
    assert len(shown) > 3
    assert all(wanted == seen for wanted, seen in shown)
    later = [part for part in wall.asked if part.height() < 32]
    assert later
    assert all((part.top(), part.height()) == (16, 8) for part in later), "old place and new together"


def test_a_picture_that_stays_is_not_painted_again(qtbot: QtBot) -> None:
    wall, drawn = Noted(), list[int]()
    wall.play(lambda frame: Picture(64, 32, BOARD.placed), doing(lambda: drawn.append(wall.drawn)))
    qtbot.waitUntil(lambda: len(drawn) > 20, timeout=10_000)
    wall.stop()
    assert drawn[-1] == drawn[10]


def test_an_enlarged_board_is_painted_whole(qtbot: QtBot) -> None:
    wall = ScreenWall(Placement((64, 32)), 2.0, Press(PALETTES[Lamps.FULL]), "board")
    strip = Strip(8, 8, (Box(0, 0, 8, 8, Ink.ANSWER),))
    counted: list[int] = []
    wall.play(
        lambda frame: Picture(64, 32, (Placed(min(frame, 20), 16, strip),)),
        doing(lambda: counted.append(len(lit(on_screen(wall), (255, 200, 0))))),
    )
    qtbot.waitUntil(lambda: len(counted) > 25, timeout=10_000)
    wall.stop()
    assert counted[-1] == 16 * 16


def on_screen(wall: ScreenWall) -> QImage:
    return wall.screen().grabWindow(wall.winId()).toImage()
