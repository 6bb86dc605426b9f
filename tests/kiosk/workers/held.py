"""A card in a reader without a reader: the software card in this process behind cardreader's own faces."""

import threading
from typing import Any

from cardreader.failures import CardFailure
from cardreader.reader import NoteExchange, OpenCard
from cardreader.transport import Chained, Command, Response, Traced, Transport
from tests.cardreader.software import Direct


class HeldCard(OpenCard):
    """An open card over any transport; remembers that it was closed."""

    def __init__(
        self,
        transport: Transport,
        atr: bytes = bytes.fromhex("3B6D0000"),
        protocol: str = "T=0",
        note: NoteExchange | None = None,
    ) -> None:
        self.transport = Chained(transport if note is None else Traced(transport, note))
        self.atr = atr
        self.protocol = protocol
        self.closed = False
        self._direct = transport if isinstance(transport, Direct) else None

    def reset(self) -> None:
        if self._direct is not None:
            self._direct.reset()

    def close(self) -> None:
        self.closed = True


class Slot:
    """Opens what lies in it, as `open_card` does: a card image, a transport, or a failure."""

    def __init__(self, content: dict[str, Any] | Transport | CardFailure) -> None:
        self.content = content
        self.direct: Direct | None = None
        self.opened: list[HeldCard] = []
        self.allow_virtual: bool | None = None

    def __call__(
        self, reader: str, *, allow_virtual: bool = False, note: NoteExchange | None = None
    ) -> OpenCard | CardFailure:
        self.allow_virtual = allow_virtual
        if isinstance(self.content, CardFailure):
            return self.content
        if isinstance(self.content, dict):
            self.direct = self.direct or Direct(self.content)
            self.opened.append(HeldCard(self.direct, bytes.fromhex(self.content["atr"]), note=note))
        else:
            self.opened.append(HeldCard(self.content, note=note))
        return self.opened[-1]


class Mute:
    """A card that never answers, until it is taken out."""

    def __init__(self) -> None:
        self.taken_out = threading.Event()
        self.asked = threading.Event()

    def send(self, command: Command) -> Response:
        self.asked.set()
        self.taken_out.wait()
        return Response.decode(b"")
