"""The window as a person meets it: a finger, a screen reader, a language, and nothing left of who was here."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.slices.slices import Slices
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Cleared, Visit
from scripts.samples import RECORDS, SAMPLES, UP, opened
from tests.kiosk.screens.conftest import Glass
from tests.kiosk.screens.glass import faults, targets, visible, words

SAMPLE = {sample.name: sample for sample in SAMPLES}


def show(glass: Glass, name: str, looks: Accommodations | None = None) -> None:
    glass.turn(SAMPLE[name].visit(looks or Accommodations()))


def point(glass: Glass, name: str) -> QPoint:
    return next(one.area.center().toPoint() for one in targets(glass.window) if one.name == name)


def page_on(glass: Glass) -> QQuickItem:
    """The page itself, in its loader."""
    root = glass.window.rootObject()
    loaders = [one for one in root.childItems() if one.metaObject().className() == "QQuickLoader"]
    return next(one for one in loaders if one.isVisible()).childItems()[0]


def finger(glass: Glass) -> Callable[[], QTest.QTouchEventSequence]:
    device = QTest.createTouchDevice()
    return lambda: QTest.touchEvent(glass.window, device)


def test_a_touch_acts_on_release_inside(glass: Glass) -> None:
    show(glass, "home")
    touch, there = finger(glass), point(glass, "matches")
    touch().press(0, there, glass.window).commit()
    assert glass.stage.touches == []
    touch().release(0, there, glass.window).commit()
    assert glass.stage.touches == [("matches", "")]


def test_a_page_is_painted_before_the_page_that_left_is_taken_apart(glass: Glass) -> None:
    show(glass, "home")
    QTest.qWait(50)  # no frame is due any more
    order: list[str] = []
    page_on(glass).destroyed.connect(lambda: order.append("taken apart"))
    glass.window.frameSwapped.connect(lambda: order.append("painted"))
    loop = QEventLoop()
    QTimer.singleShot(0, lambda: glass.stage.turn(SAMPLE["matches"].visit(Accommodations())))
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    assert order[0] == "painted"
    assert "taken apart" in order


def test_a_finger_that_slides_off_does_nothing(glass: Glass) -> None:
    show(glass, "home")
    touch, there = finger(glass), point(glass, "wishes")
    touch().press(0, there, glass.window).commit()
    touch().move(0, there + QPoint(0, 700 if there.y() < 700 else -700), glass.window).commit()
    touch().release(0, there + QPoint(0, 700 if there.y() < 700 else -700), glass.window).commit()
    assert glass.stage.touches == []


def test_a_slow_press_counts_like_a_quick_one(glass: Glass) -> None:
    show(glass, "home")
    touch, there = finger(glass), point(glass, "records")
    touch().press(0, there, glass.window).commit()
    QTest.qWait(900)
    touch().release(0, there, glass.window).commit()
    assert glass.stage.touches == [("records", "")]


def test_two_fingers_press_one_control(glass: Glass) -> None:
    show(glass, "home")
    touch, one, other = finger(glass), point(glass, "matches"), point(glass, "wishes")
    touch().press(0, one, glass.window).press(1, other, glass.window).commit()
    touch().release(0, one, glass.window).release(1, other, glass.window).commit()
    assert len(glass.stage.touches) <= 1


def test_what_is_dashed_does_nothing(glass: Glass) -> None:
    show(glass, "matches")
    touch, there = finger(glass), point(glass, "previous_page")
    touch().press(0, there, glass.window).commit()
    touch().release(0, there, glass.window).commit()
    assert glass.stage.touches == []


def test_a_row_says_which_vacancy_it_is(glass: Glass) -> None:
    show(glass, "matches")
    touch, there = finger(glass), point(glass, "open_vacancy:402655")
    touch().press(0, there, glass.window).commit()
    touch().release(0, there, glass.window).commit()
    assert glass.stage.touches == [("open_vacancy", "402655")]


def test_digits_go_their_own_way_and_never_as_an_action(glass: Glass) -> None:
    show(glass, "pin")
    touch = finger(glass)
    for name in ("pin_digit:1", "pin_digit:0", "pin_back", "pin_clear"):
        there = point(glass, name)
        touch().press(0, there, glass.window).commit()
        touch().release(0, there, glass.window).commit()
    assert glass.stage.digits == [1, 0, -1, -2]
    assert glass.stage.touches == []


def test_no_key_of_the_pad_shows_that_it_is_pressed(glass: Glass) -> None:
    show(glass, "pin")
    before = glass.window.grabWindow()
    finger(glass)().press(0, point(glass, "pin_digit:5"), glass.window).commit()
    QTest.qWait(30)
    assert glass.window.grabWindow() == before


def test_an_ordinary_press_shows_at_once(glass: Glass) -> None:
    show(glass, "home")
    before = glass.window.grabWindow()
    finger(glass)().press(0, point(glass, "matches"), glass.window).commit()
    assert glass.window.grabWindow() != before


def test_a_new_language_reaches_every_word(glass: Glass) -> None:
    show(glass, "matches")
    show(glass, "matches", Accommodations(language=Language.ENGLISH))
    spoken = {word.text for word in words(glass.window)}
    assert {"Vacancies for you", "Next", "Details", "Take card"} <= spoken
    assert not {"下一页", "看详情", "取卡退出"} & spoken


def _interfaces(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for index in range(interface.childCount()):
        yield from _interfaces(interface.child(index))


def test_a_screen_reader_finds_every_control_with_its_name(glass: Glass) -> None:
    seen = 0
    for sample in SAMPLES:
        glass.turn(sample.visit(Accommodations()))
        root = QAccessible.queryAccessibleInterface(glass.window)
        named = {
            one.object().objectName(): one.text(QAccessible.Text.Name)
            for one in _interfaces(root)
            if one.role() == QAccessible.Role.Button
        }
        for target in targets(glass.window):
            seen += 1
            assert named.get(target.name), (sample.name, target.name)
    assert seen > 5 * len(SAMPLES)


def _texts(item: QQuickItem) -> Iterator[str]:
    for one in visible(item):
        text = one.property("text")
        if isinstance(text, str):
            yield text


def held_in(model: QObject) -> Iterator[str]:
    """Every text of a model or a row."""
    for index in range(model.metaObject().propertyCount()):
        value = model.property(str(model.metaObject().property(index).name()))
        yield from (str(one) for one in (value if isinstance(value, list) else [value]) if not isinstance(one, QObject))


def test_nothing_of_a_person_stays_in_a_model_after_the_page_is_left(glass: Glass) -> None:
    for name in ("home", "records-amounts", "vacancy", "letter", "pin"):
        show(glass, name)
        glass.turn(Visit(Cleared(15.0, 7, True, 1, False), UP, Accommodations()))
        gone = ("陈*", "TJ2026-004417", "3,120.08", "146", "402 317")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        models = glass.view.findChildren(QObject)
        assert len(models) > 13
        kept = [text for model in models for text in held_in(model)]
        assert "请带好：卡、推荐信 1 份" in kept
        assert not [word for word in gone for text in kept if word in text], name
        assert not [word for word in gone if word in "".join(_texts(glass.window.contentItem()))], name


def test_amounts_stay_hidden_beside_a_helper(glass: Glass) -> None:
    show(glass, "records-amounts")
    assert "3,120.08" in [word.text for word in words(glass.window)]
    helped = SAMPLE["records-amounts"].outer
    glass.turn(Visit(helped, UP, Accommodations(helped=True)))
    assert "3,120.08" not in [word.text for word in words(glass.window)]
    assert RECORDS.summaries


def test_the_pad_has_an_arch_for_every_digit_of_a_long_pin(glass: Glass) -> None:
    glass.turn(Visit(opened(AskingPin(5, 12, then=ToRecords())), UP, Accommodations()))
    kinds = [item.property("drawing") for item in visible(glass.window.contentItem())]
    assert len([kind for kind in kinds if str(kind).startswith("arch/")]) == 12
    assert not faults(glass.window, 15 * glass.px_per_mm - 1)


BROKEN = '''"""Props of a page that cannot be loaded."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BrokenProps:
    title: str = ""
'''


def test_a_page_that_cannot_be_loaded_is_named_at_the_start(
    glass: Glass, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_page.py").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "Broken.qml").write_text("import QtQuick\nItem { titel: 1 }\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "broken_page", raising=False)
    props = importlib.import_module("broken_page").BrokenProps
    monkeypatch.setattr(Slices, "shown", lambda self: (props,))
    with qtbot.captureExceptions() as caught:
        glass.window.keep_pages()
        qtbot.waitUntil(lambda: bool(caught))
    assert "Broken.qml:2:8" in str(caught[0][1])


def test_every_page_is_compiled_and_kept(glass: Glass, qtbot: QtBot) -> None:
    glass.window.keep_pages()
    qtbot.waitUntil(glass.window.pages_stand)
