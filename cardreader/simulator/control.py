"""The unix sockets by which others steer the software card: one a slot to insert and pull, one for the service.

A slot: connect, send one line (an image as JSON, or the path of one), read one line back; the line `tear` on the same
connection pulls the card in the middle of a command, closing the connection pulls it at once. The service: connect,
send `stop`, `kill` or `start`, read one line back. Answers are JSON: {"ok": true} or {"refused": "…"}.
"""

import json
import selectors
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from cardreader.simulator.image_json import load_image, parse_image
from cardreader.simulator.inserted import inserted
from cardreader.simulator.journal import Journal
from cardreader.simulator.link import CardLink
from cardreader.simulator.pcscd import Pcscd, PcscdFailed
from cardreader.simulator.refusal import ImageRefused

LONGEST_LINE: Final = 1 << 20
INSERT_SECONDS: Final = 5.0


def slot_socket(home: Path, slot: int) -> Path:
    """The socket that inserts a card into slot 0 or 1."""
    return home / f"card{slot}.sock"


def service_socket(home: Path) -> Path:
    """The socket that ends and starts the private pcscd."""
    return home / "service.sock"


class RequestRefused(Exception):
    """A request that is not carried out, with the sentence that goes back."""


@dataclass(slots=True)
class _Caller:
    """A connection and what it has sent of its line."""

    line: socket.socket
    carry_out: Callable[["_Caller", str], None]
    heard: bytes = b""
    card: CardLink | None = None


@dataclass(slots=True)
class Control:
    """Serves the sockets in one thread until the parent's pipe ends."""

    home: Path
    port: int
    pcscd: Pcscd
    journal: Journal
    _selector: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)
    _slots: dict[int, _Caller] = field(default_factory=dict)

    def serve(self, parent: BinaryIO, ready: Callable[[], None]) -> None:
        """Listen, say so by `ready`, and serve until `parent` ends."""
        self._listen(slot_socket(self.home, 0), lambda caller, text: self._at_slot(caller, 0, text))
        self._listen(slot_socket(self.home, 1), lambda caller, text: self._at_slot(caller, 1, text))
        self._listen(service_socket(self.home), self._steer_service)
        self._selector.register(parent, selectors.EVENT_READ, None)
        ready()
        while True:
            for key, _ in self._selector.select():
                if key.data is None:
                    return self._close()
                key.data()

    def _listen(self, path: Path, carry_out: Callable[[_Caller, str], None]) -> None:
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(path))
        listening.listen(4)

        def accept() -> None:
            caller = _Caller(listening.accept()[0], carry_out)
            self._selector.register(caller.line, selectors.EVENT_READ, lambda: self._hear(caller))

        self._selector.register(listening, selectors.EVENT_READ, accept)

    def _hear(self, caller: _Caller) -> None:
        """Take what came; a whole line is carried out, the end of the line pulls the card."""
        try:
            part = caller.line.recv(65536)
        except OSError:
            part = b""
        if not part:
            return self._leave(caller)
        caller.heard += part
        if len(caller.heard) > LONGEST_LINE:
            return self._reply(caller, {"refused": "The line is too long."})
        if caller.heard.endswith(b"\n"):
            text, caller.heard = caller.heard.decode("utf-8", errors="replace").strip(), b""
            self._carry_out(caller, text)
        return None

    def _carry_out(self, caller: _Caller, text: str) -> None:
        try:
            caller.carry_out(caller, text)
        except (RequestRefused, ImageRefused, PcscdFailed) as error:
            self._reply(caller, {"refused": str(error)})
        else:
            self._reply(caller, {"ok": True})

    def _at_slot(self, caller: _Caller, slot: int, text: str) -> None:
        if caller.card is None:
            self._insert(caller, slot, text)
        elif text == "tear":
            caller.card.tear()
        else:
            raise RequestRefused('Say "tear", or close the connection to pull the card.')

    def _insert(self, caller: _Caller, slot: int, text: str) -> None:
        holder = self._slots.get(slot)
        if holder is not None and holder.card is not None and not holder.card.gone:
            raise RequestRefused("A card is in this slot already; pull it first.")
        image = parse_image(text) if text.startswith("{") else load_image(Path(text))
        self.pcscd.wait_until_empty(slot)
        caller.card = CardLink(inserted(image), self.port + slot, self.journal.at(slot))
        self._slots[slot] = caller
        if self.pcscd.running and not caller.card.inserted.wait(INSERT_SECONDS):
            raise RequestRefused("The virtual reader does not take the card.")

    def _steer_service(self, caller: _Caller, text: str) -> None:
        match text:
            case "stop":
                self.pcscd.stop()
            case "kill":
                self.pcscd.kill()
            case "start" if not self.pcscd.running:
                self.pcscd.start()
            case "start":
                pass
            case _:
                raise RequestRefused('Say "stop", "kill" or "start".')

    def _reply(self, caller: _Caller, answer: dict[str, object]) -> None:
        try:
            caller.line.sendall(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
        except OSError:
            self._leave(caller)

    def _leave(self, caller: _Caller) -> None:
        self._selector.unregister(caller.line)
        caller.line.close()
        if caller.card is not None:
            caller.card.pull()
            self._slots = {slot: other for slot, other in self._slots.items() if other is not caller}

    def _close(self) -> None:
        for caller in list(self._slots.values()):
            self._leave(caller)
        self._selector.close()
