"""还差一步: a vacancy that one requirement keeps away, what is met already, and the one piece that is missing."""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.sight import bars, phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.near_miss.states import NearMisses
from labourhall.market.groups import Bar
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
    title = sight.say("near_miss.title")
    if person.groups is None or not person.groups.one_step.listed:
        return NearMissProps(title=title, gone=True)
    found, total = person.groups.one_step.listed, person.groups.one_step.count
    index = min(task.index, len(found) - 1)
    miss = found[index]
    turned = NearMissProps(
        title=title,
        note=phrases.place_in_list("near_miss", index + 1, len(found), total, sight),
        number=miss.match.number,
        first=index == 0,
        last=index == len(found) - 1,
    )
    vacancy = sight.library.vacancy(miss.match.number)
    if vacancy is None:
        return replace(turned, gone=True)
    return _shown(sight, turned, person.seeker, _known(sight, miss.bar), vacancy)


def _known(sight: Sight, bar: Bar | None) -> Bar:
    """The missing piece; one of a kind that these words do not know (rules newer than the kiosk) is told to be so."""
    return bar if bar is not None and sight.words.has(f"near_miss.{bar.code}") else Bar("other")


def _shown(sight: Sight, turned: NearMissProps, seeker: Seeker, bar: Bar, vacancy: Vacancy) -> NearMissProps:
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
        panes=panes(sight, seeker, bar, vacancy),
        caption=sight.say("near_miss.only"),
        missing=sight.say(f"near_miss.{bar.code}", bars.asked(bar, sight)),
        detail=sight.say(f"near_miss.{bar.code}.detail"),
        how=sight.say("near_miss.how"),
        how_icon="wishes" if bar.code == "shift" else "book",
        how_rows=_how(sight, bar, vacancy),
    )


def _how(sight: Sight, bar: Bar, vacancy: Vacancy) -> tuple[HowRow, ...]:
    """What one can do about it: a place at a course is asked for at the desk; how long the vacancy stands."""
    until = phrases.day(vacancy.valid_until, sight)
    return (
        HowRow("wishes", sight.say(f"near_miss.{bar.code}.how"), ""),
        HowRow("people", sight.say("near_miss.ask"), sight.hall.phone or sight.say("trouble.desk")),
        HowRow("calendar", sight.say("near_miss.until"), until),
    )


def panes(sight: Sight, seeker: Seeker, bar: Bar, vacancy: Vacancy) -> tuple[Pane, ...]:
    """Up to four requirements that are met, those first that were asked for; what was not asked says so."""
    asked, offered = vacancy.requirements, vacancy.conditions
    candidates = {
        "age": (asked.age is not None, _pane(sight, "age", seeker.age)),
        "education": (asked.education is not None, _pane(sight, "education", seeker.education)),
        "experience": (bool(asked.experience_years), _pane(sight, "experience", _years(seeker, vacancy))),
        "certificate": (bool(asked.certificates), _pane(sight, "certificate", seeker.certificates)),
        "shift": (bool(offered.shift), _pane(sight, "shift", seeker.wishes.shifts or None)),
    }
    met = [(not was_asked, name, was_asked) for name, (was_asked, _) in candidates.items() if name != bar.code]
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
