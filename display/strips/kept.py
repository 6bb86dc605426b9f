"""What is kept as long as it has room: images of strips here, their pixmaps at the X server."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(Generic[K, V]):
    """As many as have `room` (bytes), one at least: what was wanted longest ago goes first, and `gone` hears of it."""

    def __init__(self, room: int, size: Callable[[V], int], gone: Callable[[V], object] = lambda value: None) -> None:
        self._room = room
        self._size = size
        self._gone = gone
        self._values: OrderedDict[K, V] = OrderedDict()
        self.held = 0
        """Bytes of them."""

    def has(self, key: K) -> bool:
        """Whether it is kept."""
        return key in self._values

    def get(self, key: K) -> V | None:
        """What is kept by that key, which is then the last to go."""
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def keep(self, key: K, value: V) -> V:
        """Keep it, where it is not kept yet."""
        self._values[key] = value
        self.held += self._size(value)
        while self.held > self._room and len(self._values) > 1:
            self._let_go()
        return value

    def clear(self) -> None:
        """Let all of it go."""
        while self._values:
            self._let_go()

    def _let_go(self) -> None:
        _, oldest = self._values.popitem(last=False)
        self.held -= self._size(oldest)
        self._gone(oldest)
