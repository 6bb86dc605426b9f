"""What a person may say to the tour: NAME=value, as make passes it on. The PIN never comes this way."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from cardreader.simulator.library import find, names
from cardreader.simulator.refusal import ImageRefused
from labourhall.program.words import Words

NAMES: Final = (
    "VACANCIES",
    "COLUMNS",
    "CARD",
    "HOLDERS",
    "NOW",
    "BOARD",
    "TRADE",
    "DISTRICT",
    "LINE",
    "DISK",
    "ASK",
    "OUT",
)
BOARD: Final = re.compile(r"([1-9][0-9]{1,3})x([1-9][0-9]{1,3})")
MOST_BOARDS: Final = 4
"""A hall has a large and a medium one."""
PIN: Final = re.compile(r"[0-9]{4,16}")


class BadArgument(Exception):
    """An argument cannot be used: the id of its sentence under `tour.` and the sentence's arguments. Ends with 2."""

    def __init__(self, identifier: str, *values: object) -> None:
        super().__init__(identifier, *values)
        self.identifier = identifier
        self.values = values

    def sentence(self, words: Words) -> str:
        """What is wrong and what to do, in the language of `words`."""
        return words.text(f"tour.{self.identifier}", *self.values)


@dataclass(frozen=True, slots=True)
class Options:
    """The arguments. None or "": the tour's own choice."""

    vacancies: Path | None = None
    columns: str = ""
    card: Path | None = None
    holders: Path | None = None
    now: datetime | None = None
    boards: tuple[tuple[int, int], ...] = ((640, 320),)
    trade: str = ""
    district: str = ""
    portal: bool = False
    disk_full: bool = False
    ask: bool = False
    out: Path = Path("build/tour")
    pin: str = ""


def read(arguments: Sequence[str], secrets: dict[str, str]) -> Options:
    """Read NAME=value arguments and the secrets' PIN. Raises BadArgument."""
    given = dict(_split(argument) for argument in arguments)
    given = {name: value for name, value in given.items() if value}
    pin = secrets.get("PIN", "")
    if pin and not PIN.fullmatch(pin):
        raise BadArgument("pin_digits")
    return Options(
        vacancies=_file(given, "VACANCIES"),
        columns=given.get("COLUMNS", ""),
        card=_card(given),
        holders=_file(given, "HOLDERS"),
        now=_moment(given.get("NOW", "")),
        boards=_boards(given.get("BOARD", "640x320")),
        trade=given.get("TRADE", ""),
        district=given.get("DISTRICT", ""),
        portal=_wanted(given, "LINE", "portal"),
        disk_full=_wanted(given, "DISK", "full"),
        ask=_wanted(given, "ASK", "yes"),
        out=Path(given.get("OUT", "build/tour")),
        pin=pin,
    )


def _split(argument: str) -> tuple[str, str]:
    name, equals, value = argument.partition("=")
    if name == "PIN":
        raise BadArgument("pin_on_command_line")
    if not equals or name not in NAMES:
        raise BadArgument("not_understood", argument, ", ".join(f"{known}=" for known in NAMES))
    return name, value


def _wanted(given: dict[str, str], name: str, known: str) -> bool:
    """Whether the one thing that this argument knows is wanted."""
    if given.get(name, known) != known:
        raise BadArgument("trouble", name, given[name], known)
    return name in given


def _file(given: dict[str, str], name: str) -> Path | None:
    if name not in given:
        return None
    path = Path(given[name]).expanduser()
    if not path.is_file():
        raise BadArgument("no_file", name, path)
    return path.resolve()


def _card(given: dict[str, str]) -> Path | None:
    """A file, or the name of an image that ships with the product."""
    if "CARD" not in given:
        return None
    try:
        return find(Path(given["CARD"]).expanduser()).resolve()
    except ImageRefused as error:
        raise BadArgument("no_card", given["CARD"], ", ".join(names())) from error


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise BadArgument("now", text)
    return moment


def _boards(text: str) -> tuple[tuple[int, int], ...]:
    """Sizes in lamps, by commas: a board each."""
    sizes = tuple(_board(size) for size in text.split(","))
    if len(sizes) > MOST_BOARDS:
        raise BadArgument("board", text)
    return sizes


def _board(text: str) -> tuple[int, int]:
    match = BOARD.fullmatch(text)
    if match is None:
        raise BadArgument("board", text)
    return int(match[1]), int(match[2])
