"""This machine's side of the thin line, one object a machine: whether it is up, whose turn it is, and all its channels.

Only a call that nobody answered says that the line is cut. A refusal, a page that cannot be read or a poll that broke
off while the city held it says nothing of the kind, and closes no other desk.
"""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from labourhall.contract.call import Call, Channel
from labourhall.contract.refusals import ConnectionLost, NoAnswer, Refusal
from labourhall.link.lanes import Lanes
from labourhall.link.mark import LineMark
from labourhall.link.news import LineUp, News, ReportNews
from labourhall.link.teller import Teller

A = TypeVar("A")


class Link:
    """Gives out channels made by `connect`, and tells `report` whether the line is up, from the threads that use it."""

    def __init__(self, connect: Callable[[], Channel], report: ReportNews) -> None:
        self._connect = connect
        self._report = report
        self._mark = LineMark(self._told)
        self._lanes = Lanes()
        self._teller = Teller(self.open, self._mark)
        self._lock = threading.Lock()
        self._channels: set[LinkChannel] = set()
        self._is_closed = False

    @property
    def is_up(self) -> bool:
        """Whether the line is not known to be cut."""
        return self._mark.is_up

    def open(self) -> "LinkChannel":
        """A channel for one thread, which closes it or leaves that to `close`."""
        channel = LinkChannel(self._connect(), self._mark, self._lanes, self._forget)
        with self._lock:
            self._channels.add(channel)
            is_late = self._is_closed
        if is_late:
            channel.close()
        return channel

    def tell(self, call: Call[Any], key: str = "") -> None:
        """Have a call told that may wait; returns at once. Anything else is our mistake: ValueError."""
        if not call.may_wait:
            raise ValueError(f"somebody waits for the answer to {type(call).__name__}")
        self._teller.tell(call, key)

    def close(self, seconds: float) -> bool:
        """Cut every channel, for good; whether everything of the link's own ended within so many seconds."""
        with self._lock:
            self._is_closed = True
            channels = tuple(self._channels)
        self._lanes.close()
        for channel in channels:
            channel.close()
        return self._teller.close(seconds)

    def _told(self, news: News) -> None:
        self._report(news)
        if isinstance(news, LineUp):
            self._teller.wake()

    def _forget(self, channel: "LinkChannel") -> None:
        with self._lock:
            self._channels.discard(channel)


class LinkChannel:
    """A channel that keeps the lanes' order and notes whether the city answers; `contract.call.Channel`."""

    def __init__(self, channel: Channel, mark: LineMark, lanes: Lanes, forget: Callable[["LinkChannel"], None]) -> None:
        self._channel = channel
        self._mark = mark
        self._lanes = lanes
        self._forget = forget
        self._is_closed = False

    def send(self, call: Call[A], key: str = "") -> A:
        """Carry `call` when it is its turn. Raises NoAnswer or a Refusal."""
        with self._lanes.turn(call):
            try:
                answer = self._channel.send(call, key)
            except NoAnswer as trouble:
                is_of_the_line = not call.is_held and not isinstance(trouble, ConnectionLost)
                if is_of_the_line and not self._is_closed:  # a new connection will tell
                    self._mark.down(trouble.code)
                raise
            except Refusal:
                self._mark.up()
                raise
        self._mark.up()
        return answer

    def close(self) -> None:
        """Cut what is under way and refuse what comes; from any thread, and more than once."""
        self._is_closed = True
        self._channel.close()
        self._forget(self)
