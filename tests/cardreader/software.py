"""Card images for tests, and a transport straight to a software card: no socket, no reader."""

from collections.abc import Callable, Iterable
from typing import Any

from cardreader.simulator.image_json import image_from
from cardreader.simulator.inserted import inserted
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Chained, Command, Response

ATR = "3B6D000000813147318650440100000013"
IRK = "0123456789ABCDEFFEDCBA9876543210"
ID_NUMBER = "440099197403150026"
NAME = "陈秀丽"


def issuer(**changes: str) -> dict[str, str]:
    """EF05 in short form; `t05="…"` changes tag 05, an empty word leaves it out."""
    return _changed(
        {
            "01": "440100D15600000500000013A1B2C3D4",
            "02": "33",
            "03": "322E3030",
            "04": "9156000002440100440100D5",
            "05": "20180601",
            "06": "20380601",
            "07": "423030303030313331",
        },
        changes,
    )


def holder(**changes: str) -> dict[str, str]:
    """EF06 in short form."""
    return _changed(
        {
            "08": ID_NUMBER.encode().hex(),
            "09": NAME.encode("gbk").ljust(30, b"\x00").hex(),
            "4E": "00" * 20,
            "0A": "32",
            "0B": "01",
            "0C": "449999",
            "0D": "19740315",
        },
        changes,
    )


def _changed(items: dict[str, str], changes: dict[str, str]) -> dict[str, str]:
    items |= {name[1:]: value for name, value in changes.items()}
    return {tag: value for tag, value in items.items() if value}


def image(**changes: Any) -> dict[str, Any]:
    """A card image of generation 2.00 as decoded JSON."""
    files = {"SSSE/EF05": issuer(), "SSSE/EF06": holder(), "DF02/EF06": {"60": "20240615", "4F": "313032303030"}}
    whole = {"atr": ATR, "pin": "123456", "algorithm": "SM4", "keys": {"IRK": IRK}, "files": files}
    return {**whole, **changes}


def with_files(ef05: Any, ef06: Any, **changes: Any) -> dict[str, Any]:
    """A card image with these two files."""
    return image(files={"SSSE/EF05": ef05, "SSSE/EF06": ef06}, **changes)


class Direct:
    """A transport to a software card in this process; keeps what was sent."""

    def __init__(self, document: dict[str, Any], random: Callable[[int], bytes] = bytes) -> None:
        self.card = inserted(image_from(document), random)
        self.sent: list[bytes] = []

    def send(self, command: Command) -> Response:
        """Answer from the card."""
        self.sent.append(bytes(command.encode()))
        return Response.decode(self.card.answer(self.sent[-1]))

    def reset(self) -> None:
        """Reset the card and select SSSE again, as `OpenCard.reset` does."""
        self.card.power_off()
        select_ssse(Chained(self))


def no_reset() -> None:
    """For a transport whose answers stand beforehand: what it has verified is in the script."""


def at(document: dict[str, Any]) -> Chained:
    """A transport as the reader gives it, to a card with this image."""
    return Chained(Direct(document))


class Scripted:
    """A transport that gives prepared responses (hex) in order, and keeps the commands."""

    def __init__(self, responses: Iterable[str]) -> None:
        self._responses = iter(responses)
        self.sent: list[str] = []

    def send(self, command: Command) -> Response:
        """The next prepared response."""
        self.sent.append(command.encode().hex().upper())
        return Response.decode(bytes.fromhex(next(self._responses)))
