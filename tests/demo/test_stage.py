"""Finger and eye on a window of our own: touches arrive as touches, frames are seen when painted, nothing hides."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from demo.stage import sight
from demo.stage.door import Door
from demo.stage.eye import Eye, WantedFrame
from demo.stage.finger import Finger

PAGE = """
import QtQuick
Rectangle {
    id: page
    width: 300; height: 200
    property bool touched: false
    property var hidden: ({ "held": ["secret in a list"] })
    Text { text: page.touched ? "after" : "before" }
    Text { visible: false; text: "never seen" }
    ListModel { id: rows; ListElement { label: "secret in a model" } }
    property var model: rows
    Rectangle {
        objectName: "button"
        x: 100; y: 100; width: 60; height: 40
        MultiPointTouchArea { anchors.fill: parent; onReleased: page.touched = true }
    }
    Item { objectName: "unseen"; visible: false }
}
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    (tmp_path / "Page.qml").write_text(PAGE)
    view = QQuickView(QUrl.fromLocalFile(str(tmp_path / "Page.qml")))
    assert not view.errors()
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()
    view.deleteLater()


def test_a_tap_reaches_what_hears_touches_only(qtbot: QtBot, window: QQuickView) -> None:
    eye, finger = Eye(window, lambda: ""), Finger(window)
    painted: list[int | None] = []
    item = sight.find(window, "button")
    assert item is not None
    eye.expect(WantedFrame(text="after"), 10.0, painted.append)
    lifted: list[int] = []
    finger.tap(sight.centre(item), lambda: lifted.append(eye.frames))
    qtbot.waitUntil(lambda: bool(painted), timeout=10_000)
    assert painted[0] is not None
    assert len(lifted) == 1


def test_what_no_frame_shows_is_given_up(qtbot: QtBot, window: QQuickView) -> None:
    eye = Eye(window, lambda: "here")
    painted: list[int | None] = []
    eye.expect(WantedFrame(pages=("elsewhere",)), 0.05, painted.append)
    qtbot.waitUntil(lambda: bool(painted), timeout=10_000)
    assert painted == [None]


def test_the_eye_sees_only_what_is_visible(window: QQuickView) -> None:
    texts = [item.text for item in sight.seen(window)]
    assert "before" in texts
    assert "never seen" not in texts
    assert sight.find(window, "unseen") is None


@pytest.mark.parametrize("secret", ["never seen", "secret in a list", "secret in a model"])
def test_but_every_object_is_searched(window: QQuickView, secret: str) -> None:
    assert secret in set(sight.values([window]))


def test_a_value_on_an_object_that_is_no_item_is_found(window: QQuickView) -> None:
    left = QObject(window)
    left.setProperty("leftover", "secret on the side")
    assert "secret on the side" in set(sight.values([window]))


def test_a_picture_is_what_the_window_shows(window: QQuickView, tmp_path: Path) -> None:
    assert Eye(window, lambda: "").grab(tmp_path / "seen.png")
    assert (tmp_path / "seen.png").read_bytes().startswith(b"\x89PNG")


def test_the_door_answers_when_the_answer_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    waiting: list[Callable[[dict[str, Any]], None]] = []
    door = Door(tmp_path / "door", lambda question, reply: waiting.append(reply))
    heard: list[dict[str, Any]] = []

    def caller() -> None:
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(tmp_path / "door"))
            line.sendall(b'{"do": "anything"}\n')
            heard.append(json.loads(line.makefile().readline()))

    thread = threading.Thread(target=caller)
    thread.start()
    qtbot.waitUntil(lambda: bool(waiting), timeout=10_000)
    assert not heard
    waiting[0]({"done": True})
    thread.join()
    assert heard == [{"done": True}]
    door.close()
