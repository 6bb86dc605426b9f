"""Run inside a tree by the runtime's Python: the kiosk as `hall-kiosk` starts it, which tells what stands on its glass.

`attract.py REPORT OPTIONS…`: after the first frames the report says which state the visit is in and what is readable.
"""

from kiosk.__main__ import PROGRAM, begin  # before all that knows Qt, as the kiosk itself does it

# isort: split
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from labourhall.program import control

BEGUN = time.monotonic()


class Teller:
    """Writes the report whenever the glass was painted, a second apart at least."""

    def __init__(self, kiosk: Kiosk, report: Path) -> None:
        self._kiosk = kiosk
        self._report = report
        self._first: float | None = None
        self._timer = QTimer(singleShot=True, interval=1000)
        self._timer.timeout.connect(self._tell)
        kiosk.window.frameSwapped.connect(self._painted)

    def _painted(self) -> None:
        if self._first is None:
            self._first = time.monotonic() - BEGUN
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        said = {
            "visit": type(self._kiosk.conductor.visit.outer).__name__,
            "first_frame_seconds": self._first,
            "texts": _texts(self._kiosk.window.contentItem()),
        }
        beside = self._report.with_suffix(".new")
        beside.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
        beside.replace(self._report)


def _texts(item: QQuickItem) -> list[str]:
    """What is readable in an item and below."""
    if not item.isVisible():
        return []
    own = item.property("text")
    below = [text for child in item.childItems() for text in _texts(child)]
    return [own, *below] if isinstance(own, str) and own else below


if __name__ == "__main__":
    where = Path(sys.argv[1])
    sys.exit(begin(control.parse(PROGRAM, __doc__ or "", sys.argv[2:]), lambda kiosk: Teller(kiosk, where)))
