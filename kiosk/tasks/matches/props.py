"""The lists of vacancies, a page at a time, each row with its reasons; and the overview of all groups."""

from dataclasses import dataclass

from kiosk.sight import bars, phrases
from kiosk.sight.phrases import ReasonWords
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import TileFace
from kiosk.tasks.matches.actions import MatchesAction
from kiosk.tasks.matches.states import AtOverview, ListingMatches, listing, pages, rows_a_page
from kiosk.tasks.matches.to import Section
from kiosk.visit.states import Identity
from labourhall.market.groups import Away, Groups, Listed
from labourhall.market.order import Order

MOST_TRADES, MOST_DISTRICTS = 3, 2
MOST_WHY = 2
SHORTER_PLACE = 6
"""A place's characters where the form of employment stands beside it."""


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One row. `shift` ends with the form of employment where that is no ordinary contract.

    `available` is false for a vacancy that left the hall's copy after the ranking.
    """

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
    """One page of a list. `other` is the middle button: what else there is, or other wishes where there is nothing.

    `empty` says so in words where nothing is listed, and `empty_do` what helps.
    """

    title: str = ""
    note: str = ""
    chosen_caption: str = ""
    chosen: tuple[str, ...] = ()
    rows: tuple[MatchRow, ...] = ()
    places: int = 3
    first: bool = True
    last: bool = True
    other: str = ""
    other_action: str = ""
    other_icon: str = ""
    empty: str = ""
    empty_do: str = ""


@dataclass(frozen=True, slots=True)
class OverviewProps:
    """Each list with its count, and in words what is in none. `own` tells of which trades the counts are."""

    title: str = ""
    note: str = ""
    chosen_caption: str = ""
    chosen: tuple[str, ...] = ()
    lists: tuple[TileFace, ...] = ()
    sentences: tuple[str, ...] = ()
    order: str = ""
    busy: bool = False
    trouble: str = ""
    trouble_do: str = ""


def derive(sight: Sight, task: ListingMatches) -> MatchesProps:
    """The page of the list that the visit is at."""
    person = sight.open.identity
    found = listing(person, task.section)
    large = sight.visit.accommodations.large
    places = rows_a_page(large)
    count = pages(len(found.listed), large)
    page = min(task.page, count - 1)
    rest = _rest(person.groups, found.count) if person.groups is not None else 0
    return MatchesProps(
        title=sight.say(f"matches.{task.section}"),
        note=_note(sight, len(found.listed), found.count, page + 1, count),
        chosen_caption=sight.say("matches.chosen"),
        chosen=chosen(sight, person),
        rows=tuple(match_row(sight, one) for one in found.listed[page * places : (page + 1) * places]),
        places=places,
        first=page == 0,
        last=page == count - 1,
        other=sight.say("matches.rest", phrases.number(rest)) if rest else sight.say("matches.change"),
        other_action=MatchesAction.OVERVIEW if rest else MatchesAction.WISHES,
        other_icon="" if rest else "filter",
        empty="" if found.listed else sight.say("matches.empty"),
        empty_do=sight.say("matches.empty.do"),
    )


def derive_overview(sight: Sight, task: AtOverview) -> OverviewProps:
    """All groups of the person's trades, the near trades beside them."""
    person = sight.open.identity
    title = sight.say("overview.title")
    if person.groups is None:
        return OverviewProps(title=title)
    groups = person.groups
    counts = ((Section.FITS, "briefcase"), (Section.ASK, "phone"), (Section.NEAR, "people"))
    faces = [_face(sight, section, icon, listing(person, section).count) for section, icon in counts]
    steps = _tile(sight, MatchesAction.STEPS, "", "stair", "one_step", groups.one_step.count)
    return OverviewProps(
        title=title,
        note=sight.say("overview.note", phrases.number(groups.open_of_trade)),
        chosen_caption=sight.say("matches.chosen"),
        chosen=chosen(sight, person),
        lists=(faces[0], faces[1], steps, faces[2]),
        sentences=tuple(filter(None, (_further(sight, groups.further), _closed(sight, groups.closed)))),
        order=sight.say("overview.best" if person.order is Order.NEWEST else "overview.newest"),
        busy=bool(task.waiting),
        trouble=sight.say(f"failure.{task.code}") if task.code else "",
        trouble_do=sight.say(f"failure.{task.code}.do") if task.code else "",
    )


def match_row(sight: Sight, listed: Listed) -> MatchRow:
    """One vacancy with the reasons that the ranking gave, and what stands between."""
    number = listed.match.number
    vacancy = sight.library.vacancy(number)
    if vacancy is None:
        gone = sight.say("matches.number", phrases.grouped(number))
        return MatchRow(number, gone, employer=sight.say("matches.gone"), available=False)
    amount = phrases.pay(vacancy.wage, sight)
    room = SHORTER_PLACE if phrases.form(vacancy, sight) else phrases.LONGEST_PLACE
    return MatchRow(
        number=number,
        trade=phrases.trade(vacancy),
        pay=amount.figure,
        unit=amount.unit,
        employer=phrases.clipped(vacancy.employer, 18),
        openings=sight.say("matches.openings", vacancy.openings),
        place=phrases.place(vacancy.place, sight, room),
        shift=phrases.shift_and_form(vacancy, sight),
        reasons=bars.row_reasons(listed, sight),
    )


def chosen(sight: Sight, person: Identity) -> tuple[str, ...]:
    """What was wished, in tags: the first trades, then districts; of how many more there are, the number."""
    wishes = person.seeker.wishes
    names = sight.trade_names()
    trades = [names[code] for code in wishes.occupations if code in names]
    districts = [name for name in map(sight.district, wishes.districts) if name]
    return (
        *(_first(sight, trades, MOST_TRADES) or [sight.say("matches.any_trade")]),
        *(_first(sight, districts, MOST_DISTRICTS) or [sight.say("matches.any_district")]),
    )


def _first(sight: Sight, names: list[str], most: int) -> list[str]:
    more = len(names) - most
    return names if more <= 0 else [*names[:most], sight.say("matches.more_chosen", more)]


def _note(sight: Sight, listed: int, count: int, page: int, of: int) -> str:
    """How many, and which page; a list that leaves some out says so."""
    if sight.visit.accommodations.large:
        return sight.say("matches.pages", page, of)
    if listed < count:
        return sight.say("matches.note.best", page, phrases.number(count), listed)
    return sight.say("matches.note", page, of, phrases.number(count))


def _rest(groups: Groups, shown: int) -> int:
    """Open vacancies of the person's and near trades that are in another list, or in none."""
    return groups.open_of_trade + groups.near.count - shown


def _face(sight: Sight, section: Section, icon: str, count: int) -> TileFace:
    return _tile(sight, MatchesAction.LIST, section, icon, section, count)


def _tile(sight: Sight, action: str, argument: str, icon: str, name: str, count: int) -> TileFace:
    is_newest = name == Section.FITS and sight.open.identity.order is Order.NEWEST
    said = "newest" if is_newest else f"{name}.more"
    more = sight.say(f"overview.{said}" if count else "overview.none")
    word, unit = sight.say(f"matches.{name}"), sight.say("home.matches.unit")
    return TileFace(action, icon, word, more, phrases.number(count), unit, available=count > 0, argument=argument)


def _further(sight: Sight, away: Away) -> str:
    if not away.count:
        return ""
    why = [bars.bar_words(bar, sight) for bar, _ in away.why[:MOST_WHY]]
    return sight.say("overview.further", phrases.number(away.count), sight.say("list.comma").join(why))


def _closed(sight: Sight, away: Away) -> str:
    if not away.count:
        return ""
    why = [bars.law_words(bar, sight) for bar, _ in away.why[:MOST_WHY]]
    return sight.say("overview.closed", phrases.number(away.count), sight.say("list.comma").join(why))
