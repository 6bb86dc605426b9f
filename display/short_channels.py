"""A channel to the city for one call at a time, which another thread may cut for good."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from labourhall.contract.call import Channel
from labourhall.contract.refusals import NoAnswer


class ShortChannels:
    """Channels made by `connect`, each closed after its call; one thread calls by them."""

    def __init__(self, connect: Callable[[], Channel]) -> None:
        self._connect = connect
        self._lock = threading.Lock()
        self._channel: Channel | None = None
        self._is_cut = False

    @property
    def is_cut(self) -> bool:
        """Whether there will be no call any more."""
        return self._is_cut

    @contextmanager
    def one(self) -> Iterator[Channel]:
        """A channel for one call. Raises NoAnswer after the cut."""
        with self._lock:
            if self._is_cut:
                raise NoAnswer("stopped")
            channel = self._channel = self._connect()
        try:
            yield channel
        finally:
            channel.close()

    def cut(self) -> None:
        """Cut the call under way, and let there be no other; from any thread."""
        with self._lock:
            self._is_cut = True
            channel = self._channel
        if channel is not None:
            channel.close()
