"""Generated recordings: what cards of no certain mind answered, written down, and then badly kept."""

import random
from typing import Any, Final

from cardreader.transport import Chained, Command, Response
from tests.cardreader.fuzz.answers import AnyCard

KINDS: Final = ("apdu", "apdu", "APDU ", "atr", "idcode", "checkdigit", "basstring", "note", "驱动", "")
WORDS: Final = ("", "zz", "6F 18 84", "9000", "440100D156000005", "|||", "D2143569-X", "无应答", "00A4", "61", "3B6D00")
ODD: Final[tuple[Any, ...]] = (None, 7, 1.5, True, [], {}, ["00A4"], {"hex": "00"})


class Recorder:
    """A transport that writes every exchange down as a recording's entry."""

    def __init__(self, card: AnyCard) -> None:
        self._card = card
        self.entries: list[dict[str, Any]] = []

    def send(self, command: Command) -> Response:
        """Send and write down, the PIN masked as recordings have it."""
        entry = {"id": str(len(self.entries)), "kind": "apdu", "card": "c1", "request": command.masked()}
        self.entries.append(entry)
        response = self._card.send(command)
        entry["response"] = response.data.hex().upper() + f"{response.sw:04X}"
        return response

    def chained(self) -> Chained:
        """As the reader gives a transport."""
        return Chained(self)


def badly_kept(source: random.Random, entries: list[dict[str, Any]]) -> list[Any]:
    """The entries with some lost, cut, swapped, renamed, or never meant for a machine."""
    kept: list[Any] = []
    for entry in entries:
        chance = source.random()
        if chance < 0.05:
            continue
        kept.append(dict(entry))
        if chance < 0.2:
            _spoil(source, kept[-1])
    if kept and source.random() < 0.3:
        source.shuffle(kept)
    if source.random() < 0.1:
        kept.insert(source.randrange(len(kept) + 1), source.choice(ODD))
    return kept


def _spoil(source: random.Random, entry: dict[str, Any]) -> None:
    key = source.choice(("kind", "card", "request", "response"))
    text = str(entry.get(key, ""))
    change = source.randrange(7)
    if change == 0:
        entry.pop(key, None)
    elif change == 1:
        entry[key] = text[: source.randrange(len(text) + 1)]
    elif change == 2:
        entry[key] = " ".join(text[place : place + 2] for place in range(0, len(text), 2)).lower()
    elif change == 3:
        entry[key] = source.choice(KINDS if key == "kind" else WORDS)
    elif change == 4:
        entry[key] = source.randbytes(source.randrange(60)).hex()
    elif change == 5:
        entry["card"] = f"c{source.randrange(4)}"
    elif source.random() < 0.1:
        entry[key] = source.choice(ODD)
