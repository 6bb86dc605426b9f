"""Carries out what comes in by the door with finger and eye; answers when it is done. One window, one visit."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from demo.stage import sight
from demo.stage.door import SendReply
from demo.stage.eye import Eye, WantedFrame
from demo.stage.finger import Finger
from demo.stage.page import page
from demo.stage.plain import plain
from kiosk.visit.states import Visit

LONGEST: Final = 120.0


class Stage(QObject):
    """`visit` gives the kiosk's state; everything else is taken from the window."""

    def __init__(self, window: QQuickWindow, visit: Callable[[], Visit], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._visit = visit
        self._eye = Eye(window, lambda: page(visit()), self)
        self._finger = Finger(window, self)
        self._attract_ns = 0
        self._eye.expect(WantedFrame(pages=("Attract",), counted=True), LONGEST, self._finished)

    def carry_out(self, question: dict[str, Any], reply: SendReply) -> None:
        """Do what `question` asks for and `reply`, now or later."""
        match question:
            case {"do": "look"}:
                reply(self._eye.look())
            case {"do": "visit"}:
                reply({"visit": plain(self._visit())})
            case {"do": "values"}:
                reply({"values": sorted(set(sight.values([self._window, *self._window.children()])))})
            case {"do": "moments"}:
                reply({"moments": {"first_frame_ns": self._eye.first_frame_ns, "attract_ns": self._attract_ns}})
            case {"do": "grab", "file": str(path)}:
                reply({"done": self._eye.grab(Path(path))})
            case {"do": "expect", "until": dict(wanted), "seconds": int() | float() as seconds}:
                self._expect(WantedFrame.read(wanted), float(seconds), question.get("grab"), reply)
            case {"do": "give_up"}:
                self._eye.give_up()
                reply({})
            case {"do": "tap", "item": str(name)}:
                self._tap(name, question, reply)
            case _:
                reply({"error": f"not understood: {question}"})

    def _expect(self, wanted: WantedFrame, seconds: float, picture: str | None, reply: SendReply) -> None:
        def met(painted_ns: int | None) -> None:
            answer = {"painted_ns": painted_ns, "page": page(self._visit()), "outer": plain(self._visit().outer)}
            if picture is None or painted_ns is None:
                reply(answer)
                return
            # A picture cannot be taken inside the painting; at the loop's next turn nothing else has come between.
            QTimer.singleShot(0, self, lambda: reply({**answer, "done": self._eye.grab(Path(picture))}))

        self._eye.expect(wanted, seconds, met)

    def _tap(self, name: str, question: dict[str, Any], reply: SendReply) -> None:
        item = sight.find(self._window, name)
        if item is None or not item.isEnabled():
            reply({"missing": name, "page": page(self._visit())})
            return
        wanted = WantedFrame.read(question.get("until") or {})

        def lifted() -> None:
            lifted_ns = time.monotonic_ns()

            def met(painted_ns: int | None) -> None:
                reply({"lifted_ns": lifted_ns, "painted_ns": painted_ns, "page": page(self._visit())})

            if wanted.empty:
                met(None)
            else:
                self._eye.expect(wanted, float(question.get("seconds", LONGEST)), met)

        self._finger.tap(sight.centre(item), lifted)

    def _finished(self, painted_ns: int | None) -> None:
        self._attract_ns = painted_ns or 0
