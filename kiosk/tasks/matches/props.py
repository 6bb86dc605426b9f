"""The list of vacancies that fit, a page at a time, each with its reasons."""

from dataclasses import dataclass
from typing import Final

from kiosk.sight import phrases
from kiosk.sight.phrases import ReasonWords
from kiosk.sight.sight import Sight
from kiosk.tasks.matches.states import Listing, pages, rows_a_page
from kiosk.visit.states import Identity
from labourhall.market.match import Match, Matches

NOTHING: Final = Matches(0, (), (), "")


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One row. `available` is false for a vacancy that left the hall's copy after the ranking."""

    number: str
    trade: str
    pay: str = ""
    unit: str = ""
    employer: str = ""
    openings: str = ""
    place: str = ""
    shift: str = ""
    reasons: tuple[ReasonWords, ...] = ()
    available: bool = True


@dataclass(frozen=True, slots=True)
class MatchesProps:
    """One page of the list. `empty` says so in words where nothing fits, and `empty_do` what helps."""

    title: str = ""
    note: str = ""
    chosen_caption: str = ""
    chosen: tuple[str, ...] = ()
    rows: tuple[MatchRow, ...] = ()
    places: int = 3
    first: bool = True
    last: bool = True
    empty: str = ""
    empty_do: str = ""


def derive(sight: Sight, task: Listing) -> MatchesProps:
    """The page of the list that the visit is at."""
    person = sight.open.identity
    matches = person.matches or NOTHING
    large = sight.visit.accommodations.large
    places = rows_a_page(large)
    count = pages(len(matches.ranked), large)
    page = min(task.page, count - 1)
    total = phrases.number(matches.total)
    shown = matches.ranked[page * places : (page + 1) * places]
    return MatchesProps(
        title=sight.say("matches.title"),
        note=sight.say("matches.pages" if large else "matches.note", page + 1, count, total),
        chosen_caption=sight.say("matches.chosen"),
        chosen=_chosen(sight, person),
        rows=tuple(match_row(sight, match) for match in shown),
        places=places,
        first=page == 0,
        last=page == count - 1,
        empty="" if matches.ranked else sight.say("matches.empty"),
        empty_do=sight.say("matches.empty.do"),
    )


def match_row(sight: Sight, match: Match) -> MatchRow:
    """One vacancy with the reasons that the ranking gave."""
    vacancy = sight.library.vacancy(match.number)
    if vacancy is None:
        gone = sight.say("matches.number", phrases.grouped(match.number))
        return MatchRow(match.number, gone, employer=sight.say("matches.gone"), available=False)
    amount = phrases.pay(vacancy.wage, sight)
    return MatchRow(
        number=match.number,
        trade=phrases.trade(vacancy),
        pay=amount.figure,
        unit=amount.unit,
        employer=phrases.clipped(vacancy.employer, 18),
        openings=sight.say("matches.openings", vacancy.openings),
        place=phrases.place(vacancy.place, sight),
        shift=phrases.shift(vacancy.conditions.shift, sight),
        reasons=phrases.reasons(match.reasons, sight),
    )


def _chosen(sight: Sight, person: Identity) -> tuple[str, ...]:
    """What was wished, in tags: up to three trades, then districts."""
    wishes = person.seeker.wishes
    names = sight.trade_names()
    trades = [names[code] for code in wishes.occupations if code in names][:3]
    districts = [name for name in map(sight.district, wishes.districts) if name][:2]
    return (
        *(trades or [sight.say("matches.any_trade")]),
        *(districts or [sight.say("matches.any_district")]),
    )
