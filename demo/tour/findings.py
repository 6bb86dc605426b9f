"""What the tour has found so far, filled step by step; the report is made of it whether the tour succeeds or not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from demo.hall.process import Running
from demo.tour.outcome import TourOutcome, TourStep


@dataclass(frozen=True, slots=True)
class StepPicture:
    """A picture of a step, its file below the tour's folder."""

    step: TourStep
    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The vacancy that was filled, and the seconds until its row said so."""

    number: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Followed:
    """How another board followed the withdrawal: its frames, the seconds until its row said so (None: the row stood not
    there), and the frame of its latest page that the city has its proof of."""

    frames: int
    seconds: float | None
    proven: int


@dataclass(frozen=True, slots=True)
class Proven:
    """What the boards proved to show: the bundle's name, the frame of each board by name, and after how long."""

    bundle: str
    frames: Mapping[str, int]
    seconds: float


@dataclass(slots=True)
class TourFindings:
    """Empty at the start. JSON values are kept as they came from the kiosk, the importer or the board."""

    outcome: TourOutcome | None = None
    vacancies: dict[str, Any] | None = None
    card: dict[str, Any] | None = None
    pin_sent: bool = False
    pin_result: str = "not_sent"
    tries_left: int | None = None
    holder: dict[str, Any] | None = None
    groups: dict[str, int] = field(default_factory=dict)
    matches: list[dict[str, Any]] = field(default_factory=list)
    near_misses: list[dict[str, Any]] = field(default_factory=list)
    qr_text: str | None = None
    asked: dict[str, Any] | None = None
    letter: dict[str, Any] | None = None
    insurance: dict[str, Any] | None = None
    insurance_code: str = ""
    benefit: dict[str, Any] | None = None
    frames: int | None = None
    rows_shown: int = 0
    withdrawal: Withdrawal | None = None
    followed: list[Followed] = field(default_factory=list)
    before: str = ""
    published: Proven | None = None
    taken_back: Proven | None = None
    timings: dict[str, float] = field(default_factory=dict)
    processes: list[Running] = field(default_factory=list)
    pictures: list[StepPicture] = field(default_factory=list)
