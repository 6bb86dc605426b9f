"""Touches and keys become what was pressed, also on a picture that is turned, and no trembling finger answers twice."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtTest import QTest

from labourhall.program import words
from scripts.setup_samples import setups
from setup.first_start.glass import Size
from setup.first_start.vocabulary import Pressed
from setup.screen import lettering, painting
from setup.screen.page import SetupPage
from setup.screen.pages import page
from setup.screen.painting import picture
from setup.screen.sketch import KAPOK, TextLine
from setup.screen.window import SetupWindow, chosen

CHINESE = words.read("zh_CN")
UPRIGHT = Size(1080, 1920)


def sample(name: str, screen: Size = UPRIGHT, turned: int = 0) -> SetupPage:
    (found,) = [setup for one, setup in setups(screen, turned=turned) if one == name]
    return page(found, CHINESE, "2026-11-29")


@dataclass
class Glass:
    """A window with one page on it, a clock that is set by hand, and what was pressed."""

    page: SetupPage
    width: int = 1080
    height: int = 1920
    now: float = 0.0
    pressed: list[Pressed] = field(default_factory=list)
    window: SetupWindow = field(init=False)

    def __post_init__(self) -> None:
        self.window = SetupWindow(lambda: self.page, self.pressed.append, lambda: self.now)
        self.window.resize(self.width, self.height)
        self.window.show()

    def key(self, key: Qt.Key) -> list[Pressed]:
        self.now += 1000
        QTest.keyClick(self.window, key)
        return self.pressed

    def touch(self, x: int, y: int) -> list[Pressed]:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
        return self.pressed


@pytest.fixture
def glass(qapp: QGuiApplication) -> Iterator[Glass]:
    made = Glass(sample("04-panel"))
    yield made
    made.window.hide()
    made.window.deleteLater()


def test_return_presses_the_main_button_and_arrows_change_the_line(glass: Glass) -> None:
    glass.key(Qt.Key.Key_Return)
    glass.key(Qt.Key.Key_Left)
    glass.key(Qt.Key.Key_Up)
    glass.key(Qt.Key.Key_F2)
    glass.key(Qt.Key.Key_5)
    assert glass.pressed == [
        Pressed("done"),
        Pressed("shorter", "1"),
        Pressed("longer", "10"),
        Pressed("language"),
        Pressed("turn"),
    ]


def test_what_is_typed_goes_onto_the_pad_and_nothing_else_does(glass: Glass) -> None:
    glass.page = sample("07-asset")
    for key in (Qt.Key.Key_A, Qt.Key.Key_7, Qt.Key.Key_Minus, Qt.Key.Key_Backspace, Qt.Key.Key_Exclam, Qt.Key.Key_Up):
        glass.key(key)
    assert glass.pressed == [Pressed("key", "A"), Pressed("key", "7"), Pressed("key", "-"), Pressed("erase")]


def test_escape_skips_what_may_be_skipped_and_only_that() -> None:
    assert chosen(sample("19-reader"), Qt.Key.Key_Escape, "") is not None
    assert chosen(sample("12-approve"), Qt.Key.Key_Escape, "") is not None
    assert chosen(sample("04-panel"), Qt.Key.Key_Escape, "") is None
    assert chosen(sample("18-vacancies"), Qt.Key.Key_Return, "\r") is None
    assert chosen(sample("18-vacancies"), Qt.Key.Key_1, "1") is None


def test_a_touch_presses_what_is_seen_there(glass: Glass) -> None:
    glass.touch(540, 1750)
    assert glass.pressed == [Pressed("done")]
    glass.touch(540, 1300)
    assert glass.pressed == [Pressed("done")], "paper means nothing"


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_on_a_turned_picture_it_is_what_is_seen_too(qapp: QGuiApplication, turned: int) -> None:
    screen = Size(1920, 1080)
    made = Glass(sample("04-panel", screen, turned), 1920, 1080)
    shown = picture(made.page, 1920, 1080)
    places = [(x, y) for x in range(0, 1920, 8) for y in range(0, 1080, 8)]
    red = [(x, y) for x, y in places if shown.pixelColor(x, y).name() == KAPOK.lower()]
    x, y = red[len(red) // 2]
    assert made.touch(x, y) == [Pressed("done")]
    made.window.hide()
    made.window.deleteLater()


def test_a_second_press_at_once_does_not_answer_the_next_page(glass: Glass) -> None:
    glass.touch(540, 1750)
    glass.now += 100
    glass.touch(540, 1750)
    assert len(glass.pressed) == 1
    glass.now += 400
    assert len(glass.touch(540, 1750)) == 2


def test_typing_may_be_quick(glass: Glass) -> None:
    glass.page = sample("07-asset")
    for key in (Qt.Key.Key_T, Qt.Key.Key_H):
        QTest.keyClick(glass.window, key)
    assert glass.pressed == [Pressed("key", "T"), Pressed("key", "H")]


def test_what_is_painted_is_the_page(glass: Glass, qapp: QGuiApplication) -> None:
    glass.window.update()
    qapp.processEvents()
    assert not picture(glass.page, 1080, 1920).isNull()
    assert picture(glass.page, 0, 0).width() == 1


@pytest.mark.parametrize("screen", [UPRIGHT, Size(1920, 1080), Size(1280, 1024), Size(3840, 2160)], ids=str)
@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_every_word_stands_whole_within_its_box(
    qapp: QGuiApplication, screen: Size, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    small: list[str] = []

    def measured(painter: QPainter, line: TextLine, said: str) -> None:
        size = lettering.fitted(line, said)
        font = lettering._font(size, line.weight, said)
        room = QRectF(0, 0, line.box.width, 1e6)
        needed = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, line.text)
        assert needed.width() <= line.box.width, line.text
        if size < 0.6 * line.size:
            small.append(line.text)

    monkeypatch.setattr(painting, "put", measured)
    for _, setup in setups(screen, language):
        picture(page(setup, words.read(language), "2026-11-29"), screen.width, screen.height)
    assert not small


def test_a_rulers_red_lines_are_that_far_apart_on_the_picture(qapp: QGuiApplication) -> None:
    found = replace(sample("04-panel"), choices=())
    shown = picture(found, 1080, 1920)
    red = [x for x in range(1080) if shown.pixelColor(x, 520).name() == KAPOK.lower()]
    assert found.ruler is not None
    assert red[-1] - red[0] + 1 == found.ruler.line == 345
