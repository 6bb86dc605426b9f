"""Calls of officers about the boards of a place: versions of its bundle, and what each board shows.

A place is a hall, or a district with every hall that lies in it: `hall` is the hall's id or the district's code. A
version is a bundle with who made it, on which base, and what became of it. What is published last and not taken back
is what the boards play, the hall's beside the district's.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane, Moment
from labourhall.contract.playlist import Bundle


class VersionState(StrEnum):
    """What became of a version."""

    DRAFT = "draft"
    PUBLISHED = "published"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Version:
    """A bundle of the place: its number, its name, the number of what it was made from (0: what it began with).

    `author`, `checked_by`, `published_by` and `taken_back_by` are officers, "" where nobody did it. `needs_check`: a
    second person must have looked at it before it is published. Published once more it is no longer taken back.
    """

    number: int
    name: str
    base: int
    author: str
    saved_at: Moment
    needs_check: bool = False
    checked_by: str = ""
    published_by: str = ""
    published_at: Moment | None = None
    taken_back_by: str = ""
    taken_back_at: Moment | None = None
    checked_at: Moment | None = None

    @property
    def state(self) -> VersionState:
        """What became of it."""
        if self.taken_back_at is not None:
            return VersionState.TAKEN_BACK
        return VersionState.DRAFT if self.published_at is None else VersionState.PUBLISHED


@dataclass(frozen=True, slots=True)
class Versions:
    """The latest versions of a hall, the newest first; `playing` is the number of what its boards play."""

    hall: str
    playing: int
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class KeptBundle:
    """A version with the JSON of its bundle."""

    version: Version
    content: str


@dataclass(frozen=True, slots=True)
class BoardState:
    """A board of the place and the frame that it proved last; `told_at` is by the city's time, None: never.

    `bundle` is the name of that whose page it shows, "" for what is built in. `hall` is the name of the
    board's, as people know it, where a district was asked about. `faults` are the codes of what it says is wrong with
    it.
    """

    board: str
    bundle: str = ""
    page: str = ""
    frame: int = 0
    told_at: Moment | None = None
    hall: str = ""
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardStates:
    """All boards of a place, what they are to play, and the city's time.

    `bundle` is the place's own. `district` is that of the district in which a hall lies, "" where it has none.
    """

    hall: str
    bundle: str
    now: Moment
    boards: tuple[BoardState, ...]
    district: str = ""


@dataclass(frozen=True, slots=True)
class SeeVersions(Call[Versions]):
    """What versions the hall has."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/halls/{hall}/versions"
    answer: ClassVar[type[object]] = Versions
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    limit: int = 50


@dataclass(frozen=True, slots=True)
class GetVersion(Call[KeptBundle]):
    """One version with its bundle; 0 is what the hall began with."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/halls/{hall}/versions/{number}"
    answer: ClassVar[type[object]] = KeptBundle
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE
    deadline: ClassVar[float] = 90.0

    hall: str
    number: int


@dataclass(frozen=True, slots=True)
class SaveVersion(Call[Version]):
    """Keep a bundle as a draft made from `base`. The same bundle on the same base again is the version that it was.

    Refused with Unsound where the bundle names what it does not hold, NotFound, NotYours.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/versions"
    answer: ClassVar[type[object]] = Version
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE
    deadline: ClassVar[float] = 90.0

    hall: str
    base: int
    bundle: Bundle


@dataclass(frozen=True, slots=True)
class CheckVersion(Call[Version]):
    """Say that a version was looked at by somebody else than who made it. Refused with NotYours, NotFound."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/versions/{number}/check"
    answer: ClassVar[type[object]] = Version
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    number: int


@dataclass(frozen=True, slots=True)
class PublishVersion(Call[Version]):
    """Have the hall's boards play a version. `over` is the version that plays now, as the officer knows it.

    Refused with StaleBase where another one plays by now, with Unchecked where a second person must look at it first.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/versions/{number}/publish"
    answer: ClassVar[type[object]] = Version
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    number: int
    over: int


@dataclass(frozen=True, slots=True)
class TakeBack(Call[Versions]):
    """Take the version `number`, which plays, off every board: they play again what they played before it.

    Refused with StaleBase where another one plays by now.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/versions/{number}/take-back"
    answer: ClassVar[type[object]] = Versions
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    number: int


@dataclass(frozen=True, slots=True)
class SeeBoards(Call[BoardStates]):
    """What each board of the hall shows."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/halls/{hall}/boards"
    answer: ClassVar[type[object]] = BoardStates
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
