"""A vacancy as the hall publishes it, with its pay, its conditions and where each came from.

Reading a vacancy out of somebody's table lives in `backend.importing`; how it looks on glass does not live here.
Names follow schema.org JobPosting where it has one (title, employer = hiringOrganization, openings =
totalJobOpenings, posted_on = datePosted, valid_until = validThrough).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from labourhall.market.answer import EmployerAnswer


class WageUnit(StrEnum):
    """What a wage is counted by. A year never stands here: the importer turns it into months."""

    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    PIECE = "piece"


class EmploymentForm(StrEnum):
    """By what agreement one works (用工形式)."""

    CONTRACT = "contract"  # 劳动合同
    DISPATCH = "dispatch"  # 劳务派遣
    OUTSOURCED = "outsourced"  # 外包
    PART_TIME = "part_time"  # 非全日制
    DAILY = "daily"  # 日结
    OVER_AGE = "over_age"  # 超龄用工协议


class Status(StrEnum):
    """Where a vacancy stands. Only `OPEN` ones with openings left and a date not past are shown."""

    OPEN = "open"
    FILLED = "filled"
    WITHDRAWN = "withdrawn"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Wage:
    """Pay as stated: `text` is the truth, the figures are what could be read from it, in yuan per `unit`.

    `minimum`/`maximum` are None for 面议 and for text nobody can read; they may have decimals (0.8 yuan a piece).
    `base` is the 底薪 where it is stated apart from the whole: the two are never added.
    """

    text: str
    minimum: float | None = None
    maximum: float | None = None
    unit: WageUnit = WageUnit.MONTH
    base: float | None = None


@dataclass(frozen=True, slots=True)
class AgeLimit:
    """Inclusive years of age; either end may be open. As text it is 18–45, 18– or –45."""

    minimum: int | None = None
    maximum: int | None = None

    def admits(self, age: int) -> bool:
        """Whether somebody of `age` is within."""
        return (self.minimum is None or age >= self.minimum) and (self.maximum is None or age <= self.maximum)

    def __str__(self) -> str:
        least, most = ("" if end is None else end for end in (self.minimum, self.maximum))
        return f"{least}–{most}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the work is. `district` is a GB/T 2260 code of the city (440103 …), "" where none could be read.

    `outside` marks work outside the city: kept, and ranked after everything inside it.
    """

    text: str
    district: str = ""
    outside: bool = False
    longitude: float | None = None
    latitude: float | None = None


@dataclass(frozen=True, slots=True)
class Requirements:
    """What the employer asks for. None or empty: nothing asked, and nothing may be filtered by it.

    `education` is a rank (see `education.py`); `experience_years` whole or part years; `certificates` are names
    such as 叉车证.
    """

    education: int | None = None
    experience_years: float | None = None
    age: AgeLimit | None = None
    certificates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the work is like. None: not stated."""

    shift: str | None = None
    hours: str | None = None
    lodging: bool | None = None
    meals: bool | None = None
    insurance: bool | None = None
    rest: str | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a vacancy came from. `assumed` names fields that nobody stated (valid_until, openings)."""

    source: str
    source_id: str = ""
    verified_by: str = ""
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vacancy:
    """One vacancy. `number` is six digits that a person can say at the counter; it is the identity everywhere.

    `occupation` is a GB/T 6565 code ("" if unknown) and `trade` the short name of the trade for rows and tiles.
    `employment_form` is None where nobody stated it. `answer` is what the employer said when asked about an age (None:
    not asked, or not answered); it travels with the vacancy, so that city and hall rank alike.
    """

    number: str
    title: str
    employer: str
    trade: str
    occupation: str
    wage: Wage
    place: Place
    openings: int
    posted_on: date
    valid_until: date
    provenance: Provenance
    requirements: Requirements = Requirements()
    conditions: Conditions = Conditions()
    description: str = ""
    tags: tuple[str, ...] = ()
    status: Status = Status.OPEN
    answer: EmployerAnswer | None = None
    employment_form: EmploymentForm | None = None

    @property
    def closed_as(self) -> Status | None:
        """Why it may be shown on no day at all; None: it may, up to `valid_until`."""
        if self.status is not Status.OPEN:
            return self.status
        return None if self.openings > 0 else Status.FILLED

    @property
    def open_until(self) -> date | None:
        """The last day on which it may be shown and matched; None: on no day."""
        return self.valid_until if self.closed_as is None else None

    def is_open(self, today: date) -> bool:
        """Whether the vacancy may be shown and matched on the day `today` (the hall's local date)."""
        return self.closed_as is None and today <= self.valid_until
