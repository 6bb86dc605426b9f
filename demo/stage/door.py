"""The stage's unix socket inside Qt's loop: one JSON line in, one JSON line out, when the answer is there."""

import contextlib
import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier

SendReply = Callable[[dict[str, Any]], None]
Handler = Callable[[dict[str, Any], SendReply], None]

HEAR_SECONDS: Final = 2.0
"""Callers send their line at once; nobody may hold up the kiosk's thread for longer."""


class Door(QObject):
    """Listens at `path` and hands each question with its way back to `handler`."""

    def __init__(self, path: Path, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = handler
        path.unlink(missing_ok=True)
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen(8)
        self._notifier = QSocketNotifier(self._listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)
        self._listening.close()

    def _accept(self) -> None:
        caller, _ = self._listening.accept()
        caller.settimeout(HEAR_SECONDS)
        try:
            with caller.makefile("r", encoding="utf-8") as lines:
                question = json.loads(lines.readline())
        except (OSError, ValueError):
            caller.close()
            return
        self._handler(question, lambda answer: _answer(caller, answer))


def _answer(caller: socket.socket, answer: dict[str, Any]) -> None:
    with contextlib.suppress(OSError), caller:
        caller.sendall((json.dumps(answer, ensure_ascii=False) + "\n").encode())
