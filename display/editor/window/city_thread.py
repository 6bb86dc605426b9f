"""A thread of its own for calls to the city: a call goes in, its answer or what went wrong comes out. No Qt.

Calls are carried one after the other. At the end the one under way is cut, and those behind it are dropped.
"""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from labourhall.contract.call import Call, Channel
from labourhall.contract.refusals import Trouble


@dataclass(frozen=True, slots=True)
class Asked:
    """A call, and the key that goes with it."""

    call: Call[Any]
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of a call: an instance of its `answer`, or the Trouble."""

    call: Call[Any]
    answer: Any = field(repr=False)


class CityThread:
    """`connect` opens its channel with the first call; `post` is called in its thread."""

    def __init__(self, name: str, connect: Callable[[], Channel], post: Callable[[Answered], None]) -> None:
        self._connect = connect
        self._post = post
        self._asked: queue.SimpleQueue[Asked | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._channel: Channel | None = None
        self._is_over = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def ask(self, call: Call[Any], key: str = "") -> None:
        """Have a call carried after those before it."""
        self._asked.put(Asked(call, key))

    def stop(self, seconds: float) -> None:
        """End; a call that cannot be cut is waited for no longer than so many seconds."""
        with self._lock:
            self._is_over = True
            channel = self._channel
        if channel is not None:
            channel.close()
        self._asked.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        while (asked := self._asked.get()) is not None and not self._is_over:
            answer = self._carried(asked)
            if not self._is_over:
                self._post(Answered(asked.call, answer))
        with self._lock:
            channel = self._channel
        if channel is not None:
            channel.close()

    def _carried(self, asked: Asked) -> Any:
        try:
            return self._opened().send(asked.call, asked.key)
        except Trouble as trouble:
            return trouble

    def _opened(self) -> Channel:
        with self._lock:
            if self._channel is None:
                self._channel = self._connect()
                if self._is_over:
                    self._channel.close()
            return self._channel
