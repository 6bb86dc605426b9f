"""Calls of a board: what it is to play, and what it has proved to show. They carry the board PC's key."""

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from labourhall.contract.call import Call, Lane
from labourhall.contract.interrupts import Interrupt
from labourhall.market.working_days import CityCalendar


@dataclass(frozen=True, slots=True)
class DistrictBundle:
    """What every board plays whose hall lies in the district of this code, beside what the hall has: name and JSON."""

    district: str
    name: str
    content: str


@dataclass(frozen=True, slots=True)
class BoardBundle:
    """What a board of the hall plays: the JSON of a `playlist.Bundle`, and the bundle's name.

    `content` travels as one text, so that its name can be proved before anything of it is believed; it is "" for a
    bundle that the board said it holds. Unless `shows_ages`, no employer's age limit stands on the board. Without a
    `calendar` no day is known to be a working day, nor to be one of rest. `interrupts` break into what plays, now.
    `hall`, `order` and `city_key` are for a stick (`sealed_file`): whose board it is, how often its boards were given
    something else, the city's public key. Without a `district` nothing was published for the one in which it lies.
    `boards` are the names of all boards of the hall, in the order in which they share what they show; `hall_district`
    is the code of the district in which it lies, "" where nobody said it.
    """

    name: str
    content: str
    hall_name: str
    shows_ages: bool = False
    calendar: CityCalendar | None = None
    interrupts: tuple[Interrupt, ...] = ()
    hall: str = ""
    order: int = 0
    city_key: str = ""
    district: DistrictBundle | None = None
    boards: tuple[str, ...] = ()
    hall_district: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """The answer to GetBundle; `tag` names all of it. `bundle` is None where the board has it already.

    `unread` is never sent: so many of its items the board could not read. `knows_held`: the city leaves out what
    GetBundle says is `held`; an earlier one would refuse to be told.
    """

    tag: str
    bundle: BoardBundle | None
    unread: int = 0
    knows_held: bool = False

    def lacking(self, count: int) -> Self:
        """The same answer, of which so many items could not be read."""
        return replace(self, unread=count)


@dataclass(frozen=True, slots=True)
class GetBundle(Call[Given]):
    """What the board plays, unless it `have` that; with `wait` above 0 the city answers when it is something else.

    `held` names the bundles whose content the board has, parted by commas: a line of 64 kbit/s carries each but once.
    """

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/boards/{board}/bundle"
    answer: ClassVar[type[object]] = Given
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.NOTICE
    deadline: ClassVar[float] = 90.0

    board: str
    have: str = ""
    wait: float = 0.0
    held: str = ""

    @property
    def is_held(self) -> bool:
        """Whether the city holds it until there is something else to play."""
        return self.wait > 0.0


@dataclass(frozen=True, slots=True)
class Shown:
    """The city has noted it for the board."""

    board: str


@dataclass(frozen=True, slots=True)
class TellShown(Call[Shown]):
    """Which page of which bundle stands on the board, and in which frame it last proved so.

    `bundle` is the hall's or its district's, whichever the page is of; it and `page` are "" where the board plays what
    is built in. `frame` counts from the program's start.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/boards/{board}/shown"
    answer: ClassVar[type[object]] = Shown
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.TELEMETRY

    board: str
    bundle: str
    page: str
    frame: int
