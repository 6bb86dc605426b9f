"""What matching gives back in five groups that add up: what fits, what to ask about, what lacks a step.

Sorting vacancies into them lives in `matching/`; sentences live in `assets/words`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from labourhall.market.match import Match


class Group(StrEnum):
    """Where an open vacancy stands for one person; every one stands in exactly one."""

    FITS = "fits"  # nothing stands between
    ASK = "ask"  # 先问一声: an age that may be waived stands between
    ONE_STEP = "one_step"  # one requirement, by one step
    FURTHER = "further"  # more than that, or the employer said no
    CLOSED = "closed"  # law


class BarCode(StrEnum):
    """What may stand between, or stood, beside law (`legal_age.LegalCode`); the comment names the arguments."""

    AGE_ASKED = "age_asked"  # the limit in years: 18–45
    EMPLOYER_NO = "employer_no"  # the day of the answer
    EMPLOYER_YES = "employer_yes"  # the day of the answer: nothing stands between any more
    CERTIFICATE = "certificate"  # its name
    EDUCATION = "education"  # what is asked for
    SHIFT = "shift"  # which one is worked


@dataclass(frozen=True, slots=True)
class Bar:
    """What mainly stands between: a code (`BarCode`, or `legal_age.LegalCode` where it is law) with plain arguments."""

    code: str
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """One vacancy of a list, with its group and what stands between (None: nothing)."""

    match: Match
    group: Group
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Listing:
    """How many there are, and the first of them in order."""

    count: int
    listed: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class Away:
    """How many there are, and how many for which reason, the most frequent first; those sum to `count`."""

    count: int
    why: tuple[tuple[Bar, int], ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The answer for one person on `day`. The five groups sum to `open_of_trade`, the open posts of her or his trades.

    `near` stands apart: posts of near trades that fit or may be asked about. `rules` names all rules at work.
    """

    day: date
    rules: str
    open_of_trade: int
    fits: Listing
    ask: Listing
    one_step: Listing
    further: Away
    closed: Away
    near: Listing

    def find(self, number: str) -> Listed | None:
        """The vacancy of that number where it stands in one of the lists."""
        lists = (self.fits, self.ask, self.one_step, self.near)
        return next((one for each in lists for one in each.listed if one.match.number == number), None)
