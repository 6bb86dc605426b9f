"""`python -m kiosk.out_of_service`: shows the page for a while. `hall-session` starts it in the kiosk's place."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.out_of_service import facts
from kiosk.out_of_service.painting import Page
from kiosk.out_of_service.window import PageWindow
from labourhall.program import logs, words
from labourhall.program.shown_frames import ShownFrames
from labourhall.program.watchdog import Watchdog

LANGUAGES: Final = ("zh_CN", "zh_HK", "en")


def main(argv: Sequence[str] | None = None) -> int:
    """Show it until its time is over; gives the exit code. Nothing is kept: a signal ends it as it ends any process."""
    parser = argparse.ArgumentParser(prog="out-of-service", description=__doc__, allow_abbrev=False)
    parser.add_argument("--code", required=True, help="the failure's code")
    parser.add_argument("--seconds", type=float, required=True, help="so long it stands")
    parser.add_argument("--settings", type=Path, help="the kiosk's settings, of which whatever can be read is used")
    asked = parser.parse_args(argv)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python does not run while Qt waits
    logs.start()
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    QLocale.setDefault(QLocale.c())
    application = QGuiApplication(["out-of-service"])
    return shown(application, page(asked.settings, asked.code), asked.seconds)


def page(settings: Path | None, code: str) -> Page:
    """What stands on it."""
    return Page([words.read(language) for language in LANGUAGES], facts.read(settings, code))


def shown(application: QGuiApplication, page: Page, seconds: float) -> int:
    """Cover the screen with it; life is told by frames that were shown, as the kiosk does."""
    watchdog = Watchdog()
    window = PageWindow(page, lambda: frames.shown())
    frames = ShownFrames(watchdog, window.update)
    asking = QTimer()
    asking.timeout.connect(frames.ask)
    if watchdog.every_seconds is not None:
        asking.start(round(watchdog.every_seconds * 1000))
    QTimer.singleShot(round(seconds * 1000), application.quit)
    window.showFullScreen()
    code = application.exec()
    watchdog.stopping()
    window.hide()
    return code


if __name__ == "__main__":
    sys.exit(main())
