"""Running text that the screen puts further by itself stands where Qt would have painted it, pixel for pixel."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from display import grids, regions, ticker
from display.folding import Fold, Rect, folding
from display.glyphs.lettering import measure
from display.picture import Box, Ink, Picture, Placed, Running, Runway, Strip
from display.steps import finished
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.ticker import Run
from display.walls import sliding
from display.walls.sliding import NO_PIXMAP, Sliding, cover
from tests.display.walls.fake_server import FakeServer

pytestmark = pytest.mark.usefixtures("gui")

WIDTH, HEIGHT = 640, 320
PAGE = Picture(WIDTH, HEIGHT, (Placed(0, 0, Strip(WIDTH, 40, (Box(0, 0, WIDTH, 40, Ink.LABEL),))),))
WHOLE = (Fold(Rect(0, 0, WIDTH, HEIGHT), 0, 0),)


def run_of(*texts: str) -> Run:
    banded = regions.banded(grids.LARGE_S)
    assert banded is not None
    found = finished(ticker.running(texts, banded, measure))
    assert found is not None
    return found


def picture(run: Run, since: int, page: Picture = PAGE) -> Picture:
    return page.with_running(run.runway, run.placed(since), run.coming(since))


def running(shown: Picture) -> Running:
    assert shown.running is not None
    return shown.running


def paint(press: Press, server: FakeServer, shown: Picture, folds: tuple[Fold, ...]) -> None:
    """What Qt paints when the window is first shown."""
    server.window.fill(0)
    painter = QPainter(server.window)
    for fold in folds:
        painter.setClipRect(QRect(fold.left, fold.top, fold.source.width, fold.source.height))
        press.paint(painter, shown, fold.left - fold.source.x, fold.top - fold.source.y)
    painter.end()


def painted(press: Press, shown: Picture, folds: tuple[Fold, ...]) -> QImage:
    server = FakeServer(WIDTH, 2 * HEIGHT)
    paint(press, server, shown, folds)
    return server.window


@pytest.mark.parametrize("strip", [0, 320], ids=["whole", "folded"])
@pytest.mark.parametrize("text", ["通知", "凭社会保障卡到触摸屏办理", "字" * 120], ids=["short", "usual", "long"])
def test_every_frame_looks_as_if_it_were_painted(text: str, strip: int) -> None:
    press, server, run = Press(PALETTES[Lamps.FULL]), FakeServer(WIDTH, 2 * HEIGHT), run_of(text, "请保管好随身物品")
    folds = folding((WIDTH, HEIGHT), (WIDTH, 2 * HEIGHT), (0, 0), strip)
    slides = Sliding(server, press.pixels)
    shown = picture(run, 0)
    paint(press, server, shown, folds)
    for since in range(1, run.once + 400, 7):
        shown = picture(run, since)
        slides.prepare(shown.coming)
        assert slides.show(running(shown), folds)
        if since % 5 == 0:
            assert server.window == painted(press, shown, folds), since
    assert server.sent > 50


def test_a_strip_is_sent_once_and_the_oldest_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sliding, "ROOM", 400_000)
    press, server, run = Press(PALETTES[Lamps.FULL]), FakeServer(WIDTH, HEIGHT), run_of("字" * 300)
    slides, shown, most = Sliding(server, press.pixels), picture(run, 0), 0
    paint(press, server, shown, WHOLE)
    for since in range(1, run.once):
        shown = picture(run, since)
        slides.prepare(shown.coming)
        assert slides.show(running(shown), WHOLE)
        most = max(most, len(server.kept))
    slides.end()
    assert not server.kept
    assert len(run.tiles) > 6
    assert most <= 4
    assert server.window == painted(press, shown, WHOLE).copy(0, 0, WIDTH, HEIGHT)


def test_where_the_server_has_no_room_it_is_painted() -> None:
    press, run = Press(PALETTES[Lamps.FULL]), run_of("通知")
    slides = Sliding(FakeServer(WIDTH, HEIGHT, room=0), press.pixels)
    slides.prepare(picture(run, 0).coming)
    assert not slides.show(running(picture(run, 21)), WHOLE)


def test_over_what_stands_in_its_rows_it_is_painted() -> None:
    press, run = Press(PALETTES[Lamps.FULL]), run_of("通知")
    under = Placed(600, run.runway.y + 3, Strip(8, 8, (Box(0, 0, 8, 8, Ink.TEXT),)))
    page = Picture(WIDTH, HEIGHT, (under,))
    slides = Sliding(FakeServer(WIDTH, HEIGHT), press.pixels)
    assert not slides.show(running(picture(run, 21, page)), WHOLE)
    assert slides.show(running(picture(run, 22)), WHOLE)


def test_a_runway_on_which_nothing_is_yet_is_black() -> None:
    server, runway = FakeServer(WIDTH, HEIGHT), Runway(200, 60)
    slides = Sliding(server, Press(PALETTES[Lamps.FULL]).pixels)
    assert slides.show(Running(runway, (), ()), WHOLE)
    assert server.window.pixelColor(0, 200) == server.window.pixelColor(WIDTH - 1, 259) == QColor(0, 0, 0)
    assert server.window.pixelColor(0, 199) == server.window.pixelColor(0, 260) == QColor(255, 0, 255)


def test_what_came_in_the_place_of_something_else_is_sent_as_it_is() -> None:
    press, server = Press(PALETTES[Lamps.FULL]), FakeServer(WIDTH, 2 * HEIGHT)
    folds = folding((WIDTH, HEIGHT), (WIDTH, 2 * HEIGHT), (0, 0), 320)
    marks = [Placed(x, 100, Strip(20, 8, (Box(0, 0, 9, 8, ink),))) for x in (40, 500) for ink in (Ink.TEXT, Ink.ANSWER)]
    shown, later = (Picture(WIDTH, HEIGHT, tuple(marks[which::2])) for which in (0, 1))
    paint(press, server, shown, folds)
    slides = Sliding(server, press.pixels)
    assert slides.replace(later.placed, folds)
    assert server.window == painted(press, later, folds)
    over_the_cut = Placed(310, 100, marks[0].strip)
    assert not slides.replace((over_the_cut,), folds), "in no piece of the board whole"
    assert not slides.replace((Placed(0, 0, Strip(WIDTH, HEIGHT, ())),), WHOLE), "more than is sent so"
    assert server.window == painted(press, later, folds)


def test_what_was_sent_before_is_put_from_where_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    press, server = Press(PALETTES[Lamps.FULL]), FakeServer(WIDTH, HEIGHT)
    looks = [Placed(40, 100, Strip(20, 8, (Box(0, 0, full, 8, Ink.TEXT),))) for full in (1, 2, 3)]
    slides = Sliding(server, press.pixels)
    soon = iter([one.strip for one in looks])
    assert [slides.prepare(soon) for _ in range(4)] == [True, True, True, False]
    monkeypatch.setattr(server, "put", None)  # no pixels go over the line any more
    paint(press, server, Picture(WIDTH, HEIGHT, (looks[0],)), WHOLE)
    assert slides.replace((looks[2],), WHOLE)
    assert server.window == painted(press, Picture(WIDTH, HEIGHT, (looks[2],)), WHOLE).copy(0, 0, WIDTH, HEIGHT)


def test_what_is_not_covered_is_black() -> None:
    placed = [Placed(x, 0, Strip(width, 1, ())) for x, width in ((-4, 8), (10, 5), (15, 5), (30, 5))]
    pixmaps = (1, 2, 3, 4)
    assert cover(placed, pixmaps, 0, 18) == [(0, 4, 1, 4), (4, 6, NO_PIXMAP, 0), (10, 5, 2, 0), (15, 3, 3, 0)]
    assert cover((), (), 3, 5) == [(3, 2, NO_PIXMAP, 0)]
    assert cover((), (), 5, 5) == []


def test_a_pixmap_that_was_forgotten_is_sent_anew() -> None:
    press, server, run = Press(PALETTES[Lamps.FULL]), FakeServer(WIDTH, HEIGHT), run_of("通知")
    slides, shown = Sliding(server, press.pixels), picture(run, 300)
    paint(press, server, shown, WHOLE)
    assert slides.show(running(shown), WHOLE)
    slides.end()
    assert slides.show(running(shown), WHOLE)
    assert server.window == painted(press, shown, WHOLE).copy(0, 0, WIDTH, HEIGHT)
