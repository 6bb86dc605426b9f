"""The page that is made while a finger rests on the glass: unseen, never too early, gone with whatever else happens."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import Cleared, Visit
from scripts.samples import SAMPLES, UP
from tests.kiosk.screens.conftest import Glass
from tests.kiosk.screens.glass import targets, visible, words

SAMPLE = {sample.name: sample.visit(Accommodations()) for sample in SAMPLES}


class Finger:
    """One finger on the glass."""

    def __init__(self, glass: Glass, name: str) -> None:
        self._window = glass.window
        self._device = QTest.createTouchDevice()
        self._there = next(one.area.center().toPoint() for one in targets(glass.window) if one.name == name)

    def down(self) -> None:
        QTest.touchEvent(self._window, self._device).press(0, self._there, self._window).commit()

    def lift(self) -> None:
        QTest.touchEvent(self._window, self._device).release(0, self._there, self._window).commit()

    def slide_off(self) -> None:
        self._there += QPoint(0, 700 if self._there.y() < 700 else -700)
        QTest.touchEvent(self._window, self._device).move(0, self._there, self._window).commit()


def page_ahead(glass: Glass) -> QQuickItem | None:
    """The page that nobody sees, in its loader."""
    root = glass.window.rootObject()
    loaders = [one for one in root.childItems() if one.metaObject().className() == "QQuickLoader"]
    (behind,) = (one for one in loaders if not one.isVisible())
    return next(iter(behind.childItems()), None)


def model_ahead(glass: Glass) -> QObject | None:
    """What the unseen page is filled from."""
    found: QObject | None = glass.view.ahead.property("model")
    return found


def resting(glass: Glass, qtbot: QtBot, sample: str, name: str) -> Finger:
    """A finger that has come down on a control long enough ago for a page to stand behind."""
    glass.turn(SAMPLE[sample])
    finger = Finger(glass, name)
    finger.down()
    qtbot.waitUntil(lambda: page_ahead(glass) is not None, timeout=20_000)
    return finger


def kind(item: QQuickItem | None) -> str:
    return "" if item is None else item.metaObject().className().split("_QMLTYPE")[0]


def follow_touches(glass: Glass, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the stage move as the kiosk does: while the touch is delivered."""
    monkeypatch.setattr(glass.stage, "touch", lambda *touched: glass.stage.turn(glass.stage.foresee(*touched)))


def test_a_page_stands_behind_while_the_finger_rests_and_nobody_sees_it(glass: Glass, qtbot: QtBot) -> None:
    glass.turn(SAMPLE["home"])
    before = [word.text for word in words(glass.window)]
    resting(glass, qtbot, "home", "matches")
    assert kind(page_ahead(glass)) == "Matches"
    assert [word.text for word in words(glass.window)] == before
    assert glass.stage.touches == []


def test_the_page_that_stood_behind_is_the_one_that_comes(
    glass: Glass, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow_touches(glass, monkeypatch)
    finger = resting(glass, qtbot, "home", "matches")
    made = page_ahead(glass)
    assert made is not None
    finger.lift()
    assert made.isVisible()
    assert page_ahead(glass) is None
    once = [word.text for word in words(glass.window)]
    glass.turn(SAMPLE["home"])
    glass.stage.touch("matches", "")
    assert once == [word.text for word in words(glass.window)]


def test_what_comes_is_what_the_visit_says_and_not_what_was_foreseen(glass: Glass, qtbot: QtBot) -> None:
    glass.turn(SAMPLE["matches"])
    second = glass.stage.foresee("next_page", "")
    glass.turn(second)
    wanted = [word.text for word in words(glass.window)]
    resting(glass, qtbot, "home", "matches")
    glass.turn(second)
    assert [word.text for word in words(glass.window)] == wanted


def test_a_finger_that_slides_off_leaves_no_page_behind(glass: Glass, qtbot: QtBot) -> None:
    finger = resting(glass, qtbot, "home", "matches")
    finger.slide_off()
    qtbot.waitUntil(lambda: page_ahead(glass) is None, timeout=20_000)
    assert model_ahead(glass) is None
    finger.lift()
    assert glass.stage.touches == []


def test_a_card_pulled_out_under_a_resting_finger_leaves_nothing_of_its_owner(glass: Glass, qtbot: QtBot) -> None:
    finger = resting(glass, qtbot, "matches", "open_vacancy:402655")
    made = model_ahead(glass)
    assert made is not None
    rows = len(made.children())
    glass.turn(Visit(Cleared(15.0, 7, True, 1, False), UP, Accommodations()))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert model_ahead(glass) is None
    assert page_ahead(glass) is None
    assert rows > 0
    assert made.children() == []
    finger.lift()


def test_the_pressed_control_is_painted_before_a_page_is_made(glass: Glass, qtbot: QtBot) -> None:
    glass.turn(SAMPLE["home"])
    QTest.qWait(50)  # no frame is due any more
    order: list[str] = []
    glass.window.frameSwapped.connect(lambda: order.append("painted"))
    glass.view.ahead.changed.connect(lambda: order.append("made"))
    Finger(glass, "matches").down()
    qtbot.waitUntil(lambda: "made" in order, timeout=20_000)
    assert order[0] == "painted"


def test_a_touch_that_stays_on_its_page_makes_none(glass: Glass) -> None:
    glass.turn(SAMPLE["matches"])
    Finger(glass, "next_page").down()
    QTest.qWait(50)
    assert page_ahead(glass) is None


def test_a_finger_that_is_gone_already_makes_none(glass: Glass) -> None:
    glass.turn(SAMPLE["home"])
    finger = Finger(glass, "matches")
    finger.down()
    finger.lift()
    QTest.qWait(50)
    assert page_ahead(glass) is None


def test_digits_of_a_pin_foresee_nothing(glass: Glass) -> None:
    glass.turn(SAMPLE["pin"])
    heard: list[str] = []
    glass.view.ahead.pressed.connect(lambda: heard.append("pressed"))
    for name in ("pin_digit:1", "pin_back", "pin_clear"):
        Finger(glass, name).down()
    QTest.qWait(50)
    assert heard == []


def test_nothing_moves_on_a_page_that_nobody_sees(glass: Glass, qtbot: QtBot) -> None:
    glass.turn(SAMPLE["matches"])
    resting(glass, qtbot, "matches", "back")
    ahead = page_ahead(glass)
    assert ahead is not None
    assert not [one for one in visible(ahead) if one.isVisible()]
