"""Starts Qt for a board or a window on a desk: on which of its platforms, and where a board is refused."""

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from display.failures import BoardFailure, BoardUnusable
from display.settings import Settings
from display.walls.screen import APPLICATION_ID

log = logging.getLogger(__name__)


def application_for(settings: Settings) -> QGuiApplication:
    """Qt's application, on a display if the wall needs one. Raises BoardUnusable.

    A scale in the environment would move the board off its lamps.
    """
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"):
        os.environ.pop(name, None)
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if not asked:
        os.environ["QT_QPA_PLATFORM"] = _platforms(settings, os.environ)
    on_wayland = not asked and bool(os.environ.get("WAYLAND_DISPLAY"))
    with quiet():
        running = QGuiApplication.instance()
        application = running if isinstance(running, QGuiApplication) else QGuiApplication(["hall-display"])
    application.setDesktopFileName(APPLICATION_ID)
    if is_full_screen(settings) and (on_wayland or QGuiApplication.platformName().startswith("wayland")):
        raise BoardUnusable(BoardFailure.WAYLAND)
    if settings.wall == "screen" and not asked and QGuiApplication.platformName() == "offscreen":
        raise BoardUnusable(BoardFailure.NO_SCREEN)
    return application


def quit_by_the_loop() -> None:
    """End the program, in its turn: asked before its loop runs, Qt forgets a quit."""
    QTimer.singleShot(0, QCoreApplication.quit)


def _platforms(settings: Settings, environment: Mapping[str, str]) -> str:
    """Which of Qt's platforms to try, in order."""
    if settings.wall == "frames":
        return "offscreen"
    return "xcb;offscreen" if is_full_screen(settings) else window_platforms(environment)


def is_full_screen(settings: Settings) -> bool:
    """Whether the board has a screen of its own, lamp for pixel: no window on a desk."""
    return settings.wall == "screen" and not settings.scale


def window_platforms(environment: Mapping[str, str]) -> str:
    """Which of Qt's platforms to try for a window. The last always works: reached, it says that there is no display."""
    return "wayland;xcb;offscreen" if environment.get("WAYLAND_DISPLAY") else "xcb;offscreen"


@contextmanager
def quiet() -> Iterator[None]:
    """While Qt tries platforms it complains of each that is not there; our own sentence says what is wrong."""
    held = qInstallMessageHandler(_unsaid)
    try:
        yield
    finally:
        qInstallMessageHandler(held)


def _unsaid(kind: QtMsgType, _context: object, text: str) -> None:
    log.debug("Qt %s: %s", kind.name, text)
