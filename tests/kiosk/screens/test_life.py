"""A glass lives while frames that were asked for are shown; one that nobody sees, or nobody asks, tells nothing."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.screens.life import GlassLife
from labourhall.program.watchdog import Watchdog


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd hears."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(f"\0{tmp_path}")
        line.setblocking(False)
        yield line


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    shown = QQuickWindow()
    shown.resize(40, 40)
    yield shown
    shown.destroy()


def asked(tmp_path: Path, every_ms: int = 20) -> Watchdog:
    return Watchdog({"NOTIFY_SOCKET": f"@{tmp_path}", "WATCHDOG_USEC": str(every_ms * 3000)})


def told(line: socket.socket) -> list[bytes]:
    words = []
    while True:
        try:
            words.append(line.recv(100))
        except BlockingIOError:
            return words


def test_a_window_that_is_shown_is_ready_and_lives(
    window: QQuickWindow, heard: socket.socket, tmp_path: Path, qtbot: QtBot
) -> None:
    life, words = GlassLife(window, asked(tmp_path)), list[bytes]()
    assert told(heard) == []
    window.show()

    def has_lived() -> bool:
        words.extend(told(heard))
        return words.count(b"WATCHDOG=1") >= 3

    qtbot.waitUntil(has_lived, timeout=20_000)
    assert words.index(b"READY=1") == 0
    assert words.count(b"READY=1") == 1
    told(heard)
    life.stop()
    window.update()
    qtbot.wait(50)
    assert told(heard) == [b"STOPPING=1"]


def test_a_window_that_is_not_seen_tells_nothing_however_often_it_is_asked(
    window: QQuickWindow, heard: socket.socket, tmp_path: Path, qtbot: QtBot
) -> None:
    life = GlassLife(window, asked(tmp_path))
    looks: list[int] = []
    life._timer.timeout.connect(lambda: looks.append(1))
    qtbot.waitUntil(lambda: len(looks) >= 3, timeout=20_000)
    assert told(heard) == []
    window.show()
    qtbot.waitUntil(lambda: b"WATCHDOG=1" in told(heard), timeout=20_000)
    window.hide()
    qtbot.wait(1)
    told(heard)
    looks.clear()
    qtbot.waitUntil(lambda: len(looks) >= 3, timeout=20_000)
    assert told(heard) == []


def test_where_nobody_wants_to_be_told_it_asks_for_no_frame(window: QQuickWindow, qtbot: QtBot) -> None:
    life = GlassLife(window, Watchdog({}))
    with qtbot.waitSignal(window.frameSwapped, timeout=20_000):
        window.show()
    qtbot.wait(1)
    assert not life._timer.isActive()
    assert not life._frames._is_ready, "nor is it called for one"
    life.stop()


def test_where_only_readiness_is_wanted_no_frame_is_asked_for(
    window: QQuickWindow, heard: socket.socket, tmp_path: Path, qtbot: QtBot
) -> None:
    life = GlassLife(window, Watchdog({"NOTIFY_SOCKET": f"@{tmp_path}"}))
    window.show()
    qtbot.waitUntil(lambda: told(heard) == [b"READY=1"], timeout=20_000)
    assert not life._timer.isActive()
