"""The line itself: one thread, one `select`. Whoever connects shares the same 64 kbit/s with everybody else.

Cut, the line behaves as a leased line whose far end is gone: new connections are refused at once, open ones hear
nothing at all, and what was under way arrives after it is restored, as TCP's own repetition would bring it.
"""

import contextlib
import select
import socket
import time
from collections import deque
from collections.abc import Callable
from typing import Final

from demo.line.portal import Portal
from demo.line.transmitter import SEGMENT, Rate, Transmitter
from labourhall.program import address
from labourhall.program.address import Address

BACKLOG: Final = 64
BUFFER_SECONDS: Final = 3.75
"""What the transmitter's own queue holds: 30 kB at 64 kbit/s; then the sender waits."""


class Flow:
    """One direction of one connection."""

    def __init__(self, source: socket.socket, sink: socket.socket, transmitter: Transmitter, open_at: float) -> None:
        self.source = source
        self.sink = sink
        self.transmitter = transmitter
        self._open_at = open_at
        self._under_way: deque[tuple[float, bytes]] = deque()
        self._arrived = bytearray()
        self.heard_all = False
        self.done = False

    def wants_more(self, now: float) -> bool:
        """Whether the transmitter's queue has room for another segment."""
        return not self.heard_all and self.transmitter.backlog(now) < BUFFER_SECONDS

    def hear(self, now: float) -> None:
        """Take one segment, or the end, from the sender."""
        data = self.source.recv(SEGMENT)
        self.heard_all = not data
        self._under_way.append((max(self.transmitter.admit(len(data), now), self._open_at), data))

    def arrive(self, now: float) -> None:
        """Hand over what has crossed the line."""
        while self._under_way and self._under_way[0][0] <= now:
            data = self._under_way.popleft()[1]
            self._arrived += data
            if not data:
                self.done = True
        if self._arrived:
            with contextlib.suppress(BlockingIOError):
                del self._arrived[: self.sink.send(self._arrived)]
        if self.done and not self._arrived:
            with contextlib.suppress(OSError):
                self.sink.shutdown(socket.SHUT_WR)

    @property
    def waits_for_sink(self) -> bool:
        return bool(self._arrived)

    @property
    def next_due(self) -> float | None:
        """When the next segment arrives."""
        return self._under_way[0][0] if self._under_way else None


class ProxiedConnection:
    """A client and the city, and the two flows between them."""

    def __init__(
        self, near: socket.socket, far: socket.socket, up: Transmitter, down: Transmitter, open_at: float
    ) -> None:
        near.setblocking(False)
        far.setblocking(False)
        self.flows = (Flow(near, far, up, open_at), Flow(far, near, down, open_at))

    @property
    def over(self) -> bool:
        return all(flow.done and not flow.waits_for_sink for flow in self.flows)

    def close(self) -> None:
        """End both ends."""
        for flow in self.flows:
            flow.source.close()


class LineProxy:
    """The proxy. `pass_time` is one turn of its loop; whoever owns it calls it again and again."""

    def __init__(self, listen: Address, to: Address, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._to = to
        self._rate = rate
        self._clock = clock
        self.up = Transmitter(rate)
        self.down = Transmitter(rate)
        self._portal: Portal | None = None
        self._connections: list[ProxiedConnection] = []
        self._door: socket.socket | None = address.listen(*listen, BACKLOG)
        self.address: Address = self._door.getsockname()[:2]

    @property
    def is_cut(self) -> bool:
        return self._door is None

    def cut(self) -> None:
        """Carry nothing from now on."""
        if self._door:
            self._door.close()
            self._door = None

    def behind_portal(self) -> None:
        """Let somebody else answer: what is under way is cut off, whoever comes meets the portal."""
        self.restore()
        self._portal = Portal()
        self._hang_up()

    def restore(self) -> None:
        """Carry again."""
        self._portal = None
        if self._door is None:
            self._door = address.listen(*self.address, BACKLOG)

    def close(self) -> None:
        """End every connection and the door."""
        self.cut()
        self._hang_up()

    def _hang_up(self) -> None:
        for connection in self._connections:
            connection.close()
        self._connections.clear()

    def pass_time(self, others: list[socket.socket], longest: float = 0.5) -> list[socket.socket]:
        """Wait until something can go on, let it; the answer is which of `others` can be read."""
        now = self._clock()
        flows = [] if self.is_cut else [flow for connection in self._connections for flow in connection.flows]
        reading = {flow.source: flow for flow in flows if flow.wants_more(now)}
        writing = [flow.sink for flow in flows if flow.waits_for_sink]
        doors = [self._door] if self._door else []
        ready, _, _ = select.select([*reading, *doors, *others], writing, [], self._pause(flows, now, longest))
        now = self._clock()
        if self._door in ready:
            self._accept(now)
        self._carry(flows, [reading[item] for item in ready if item in reading], now)
        return [item for item in ready if item in others]

    def _pause(self, flows: list[Flow], now: float, longest: float) -> float:
        """Until the next segment arrives, or until a full queue has room again."""
        full = [flow.transmitter.backlog(now) - BUFFER_SECONDS for flow in flows if not flow.wants_more(now)]
        due = [flow.next_due - now for flow in flows if flow.next_due is not None]
        return max(0.0, min([longest, *due, *(wait + 0.001 for wait in full if wait > 0)]))

    def _accept(self, now: float) -> None:
        assert self._door is not None
        near, _ = self._door.accept()
        if self._portal is not None:
            self._portal.answer(near)
            return
        try:
            far = socket.create_connection(self._to, timeout=2.0)
        except OSError:
            near.close()
            return
        handshake = 2 * self._rate.delay
        self._connections.append(ProxiedConnection(near, far, self.up, self.down, now + handshake))

    def _carry(self, flows: list[Flow], heard: list[Flow], now: float) -> None:
        broken: set[Flow] = set()
        for act, concerned in ((Flow.hear, heard), (Flow.arrive, flows)):
            for flow in concerned:
                try:
                    act(flow, now)
                except OSError:
                    broken.add(flow)
        for connection in [item for item in self._connections if item.over or broken & set(item.flows)]:
            connection.close()
            self._connections.remove(connection)
