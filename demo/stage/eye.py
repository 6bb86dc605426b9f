"""The eye: notes when frames are painted, waits for what they show, takes pictures. Moments are monotonic ns."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from demo.stage import sight


@dataclass(frozen=True, slots=True)
class WantedFrame:
    """What a frame must show; all that is given must hold. `pages`: one of them.

    `item` is named and visible, `gone` is not; `text` is a piece of a visible text; `counted`: a text with figures.
    """

    pages: tuple[str, ...] = ()
    item: str = ""
    gone: str = ""
    text: str = ""
    counted: bool = False

    @classmethod
    def read(cls, wanted: dict[str, Any]) -> "WantedFrame":
        """Read it from JSON."""
        return cls(
            tuple(wanted.get("pages", ())), wanted.get("item", ""), wanted.get("gone", ""), wanted.get("text", "")
        )

    @property
    def empty(self) -> bool:
        return self == WantedFrame()

    def holds(self, window: QQuickWindow, page: str) -> bool:
        """Whether the window shows it now."""
        if self.pages and page not in self.pages:
            return False
        if self.item and sight.find(window, self.item) is None:
            return False
        if self.gone and sight.find(window, self.gone) is not None:
            return False
        if not self.text and not self.counted:
            return True
        texts = [seen.text for seen in sight.seen(window)]
        return any(self.text in text for text in texts) and (not self.counted or any(map(_counts, texts)))


def _counts(text: str) -> bool:
    """Whether a text is a count that is not nought."""
    return text.replace(",", "").isdigit() and text.strip("0,") != ""


@dataclass(slots=True)
class _Watch:
    wanted: WantedFrame
    met: Callable[[int | None], None]


class Eye(QObject):
    """Watches one window. `page` names what the kiosk shows; expectations are looked at as each frame is done."""

    def __init__(self, window: QQuickWindow, page: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._page = page
        self._watches: list[_Watch] = []
        self.frames = 0
        self.first_frame_ns = 0
        window.frameSwapped.connect(self._painted)

    def expect(self, wanted: WantedFrame, seconds: float, met: Callable[[int | None], None]) -> None:
        """Call `met` with the moment of the first frame that shows `wanted`, or with None when time is up.

        A frame painted before counts as well if it shows it: its moment is then now.
        """
        watch = _Watch(wanted, met)
        self._watches.append(watch)
        self._window.update()
        QTimer.singleShot(round(seconds * 1000), self, lambda: self._time_is_up(watch))

    def grab(self, path: Path) -> bool:
        """Write what the window shows as PNG."""
        return self._window.grabWindow().save(str(path))

    def look(self) -> dict[str, Any]:
        """Everything visible, as JSON."""
        return {"page": self._page(), "items": [item.plain() for item in sight.seen(self._window)]}

    def _painted(self) -> None:
        now = time.monotonic_ns()
        self.frames += 1
        self.first_frame_ns = self.first_frame_ns or now
        met = [watch for watch in self._watches if watch.wanted.holds(self._window, self._page())]
        self._watches = [watch for watch in self._watches if watch not in met]
        for watch in met:
            watch.met(now)

    def give_up(self) -> None:
        """Expect nothing any more: whoever waits is told None."""
        waiting, self._watches = self._watches, []
        for watch in waiting:
            watch.met(None)

    def _time_is_up(self, watch: _Watch) -> None:
        if watch in self._watches:
            self._watches.remove(watch)
            watch.met(None)
