"""还差一步: a vacancy that one requirement keeps away, what is met already, and the one piece that is missing."""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.near_miss.states import NearMisses
from labourhall.market import shift as shifts
from labourhall.market.education import NAMES
from labourhall.market.match import NearMiss
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy

MOST_PANES: Final = 4


@dataclass(frozen=True, slots=True)
class Pane:
    """One pane that is met: the word, and a short proof."""

    word: str
    proof: str


@dataclass(frozen=True, slots=True)
class HowRow:
    """One step towards the missing piece: what, and where or until when."""

    icon: str
    word: str
    more: str


@dataclass(frozen=True, slots=True)
class NearMissProps:
    """One near miss. `gone` where the vacancy left the hall's copy."""

    title: str = ""
    note: str = ""
    number: str = ""
    trade: str = ""
    pay: str = ""
    unit: str = ""
    employer: str = ""
    panes: tuple[Pane, ...] = ()
    caption: str = ""
    missing: str = ""
    detail: str = ""
    how: str = ""
    how_icon: str = ""
    how_rows: tuple[HowRow, ...] = ()
    first: bool = True
    last: bool = True
    gone: bool = False


def derive(sight: Sight, task: NearMisses) -> NearMissProps:
    """The near miss that the visit is at."""
    person = sight.open.identity
    found = person.matches.near_misses if person.matches is not None else ()
    title = sight.say("near_miss.title")
    if not found:
        return NearMissProps(title=title, gone=True)
    index = min(task.index, len(found) - 1)
    miss = found[index]
    turned = NearMissProps(
        title=title,
        note=sight.say("near_miss.note", len(found), index + 1),
        number=miss.number,
        first=index == 0,
        last=index == len(found) - 1,
    )
    vacancy = sight.library.vacancy(miss.number)
    return replace(turned, gone=True) if vacancy is None else _shown(sight, turned, person.seeker, miss, vacancy)


def _shown(sight: Sight, turned: NearMissProps, seeker: Seeker, miss: NearMiss, vacancy: Vacancy) -> NearMissProps:
    amount = phrases.pay(vacancy.wage, sight)
    parts = (
        phrases.clipped(vacancy.employer, 16),
        sight.say("matches.openings", vacancy.openings),
        phrases.place(vacancy.place, sight),
    )
    return replace(
        turned,
        trade=phrases.clipped(vacancy.trade or vacancy.title, 16),
        pay=amount.figure,
        unit=amount.unit,
        employer=" · ".join(part for part in parts if part),
        panes=panes(sight, seeker, miss, vacancy),
        caption=sight.say("near_miss.only"),
        missing=_missing(sight, miss),
        detail=sight.say(f"near_miss.{miss.missing}.detail"),
        how=sight.say("near_miss.how"),
        how_icon="wishes" if miss.missing == "shift" else "book",
        how_rows=_how(sight, miss, vacancy),
    )


def _missing(sight: Sight, miss: NearMiss) -> str:
    """The name of the missing piece: a certificate by its own name, the others by what is asked."""
    detail = miss.detail
    if miss.missing == "education":
        ranks = [rank for rank, name in NAMES.items() if detail in (name, str(rank))]
        detail = sight.say(f"education.{ranks[0]}") if ranks else detail
    if miss.missing == "shift":
        read = shifts.read(detail)
        detail = sight.say(f"shift.{read.value}") if read is not None else detail
    return sight.say(f"near_miss.{miss.missing}", phrases.clipped(detail, 12))


def _how(sight: Sight, miss: NearMiss, vacancy: Vacancy) -> tuple[HowRow, ...]:
    """What one can do about it: a place at a course is asked for at the desk; how long the vacancy stands."""
    until = phrases.day(vacancy.valid_until, sight)
    return (
        HowRow("wishes", sight.say(f"near_miss.{miss.missing}.how"), ""),
        HowRow("people", sight.say("near_miss.ask"), sight.hall.phone or sight.say("trouble.desk")),
        HowRow("calendar", sight.say("near_miss.until"), until),
    )


def panes(sight: Sight, seeker: Seeker, miss: NearMiss, vacancy: Vacancy) -> tuple[Pane, ...]:
    """Up to four requirements that are met, those first that were asked for; what was not asked says so."""
    asked, offered = vacancy.requirements, vacancy.conditions
    candidates = {
        "age": (asked.age is not None, _pane(sight, "age", seeker.age)),
        "education": (asked.education is not None, _pane(sight, "education", seeker.education)),
        "experience": (bool(asked.experience_years), _pane(sight, "experience", _years(seeker, vacancy))),
        "certificate": (bool(asked.certificates), _pane(sight, "certificate", seeker.certificates)),
        "shift": (bool(offered.shift), _pane(sight, "shift", seeker.wishes.shifts or None)),
    }
    met = [(not was_asked, name, was_asked) for name, (was_asked, _) in candidates.items() if name != miss.missing]
    chosen = sorted(met, key=lambda item: item[0])[:MOST_PANES]
    return tuple(candidates[name][1] if was_asked else _open(sight, name) for _, name, was_asked in chosen)


def _pane(sight: Sight, name: str, known: object) -> Pane:
    proof = "near_miss.met" if known is not None else "near_miss.unknown"
    return Pane(sight.say(f"near_miss.pane.{name}"), sight.say(proof))


def _open(sight: Sight, name: str) -> Pane:
    return Pane(sight.say(f"near_miss.free.{name}"), sight.say("near_miss.not_asked"))


def _years(seeker: Seeker, vacancy: Vacancy) -> float | None:
    done = [one.years for one in seeker.experience if one.code == vacancy.occupation]
    return max(done, default=None)
