"""The home page: a greeting, today's figures, and tiles whose figures are this person's own."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.attract import Count, counts
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.visit.actions import Action
from kiosk.visit.states import Guest, Holder, Identity, Open

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_TRADES: Final = 9
"""Letters of the trades that a tile names; those after are only counted."""


@dataclass(frozen=True, slots=True)
class HomeTile:
    """One tile. `readable` is only to read; one that is neither readable nor `available` says in `more` why."""

    action: str
    icon: str
    word: str
    more: str
    figure: str = ""
    unit: str = ""
    available: bool = True
    readable: bool = False


@dataclass(frozen=True, slots=True)
class HomeProps:
    """`main` is the one action in kapok, `tiles` the four below it, `wide` the one at the foot."""

    name: str = ""
    greeting: str = ""
    lines: tuple[str, ...] = ()
    today: str = ""
    counts: tuple[Count, ...] = ()
    main: tuple[HomeTile, ...] = ()
    tiles: tuple[HomeTile, ...] = ()
    wide: tuple[HomeTile, ...] = ()


def derive_home(sight: Sight, outer: Open) -> HomeProps:
    """What stands on the home page."""
    person = outer.identity
    name = "" if isinstance(person, Guest) else person.name_masked
    return HomeProps(
        name=name,
        greeting=phrases.greeting(sight.now, sight),
        lines=(_news(sight), sight.say("home.calm")),
        today=sight.say("home.today"),
        counts=counts(sight),
        main=(_matches(sight, person),),
        tiles=(_near_misses(sight, person), _records(sight, person), _letters(sight, outer), _wishes(sight, person)),
        wide=(_help(sight),),
    )


def _news(sight: Sight) -> str:
    new = sight.visit.surroundings.figures.new_today
    if not new:
        return sight.say("home.no_news")
    return sight.say("home.news.morning" if sight.now.hour < 12 else "home.news", phrases.number(new))


def _matches(sight: Sight, person: Identity) -> HomeTile:
    if person.matches is None:
        return HomeTile(Action.MATCHES, "briefcase", sight.say("home.find"), sight.say("home.find.more"))
    found = phrases.number(person.matches.total)
    word, more = sight.say("home.matches"), sight.say("home.matches.more")
    return HomeTile(Action.MATCHES, "briefcase", word, more, found, sight.say("home.matches.unit"))


def _near_misses(sight: Sight, person: Identity) -> HomeTile:
    count = len(person.matches.near_misses) if person.matches is not None else 0
    known = person.matches is not None
    return HomeTile(
        Action.NEAR_MISSES,
        "stair",
        sight.say("home.near_misses"),
        sight.say("home.near_misses.more" if count else "home.near_misses.none" if known else "home.near_misses.later"),
        str(count) if known else "–",
        sight.say("home.near_misses.unit"),
        available=count > 0,
    )


def _records(sight: Sight, person: Identity) -> HomeTile:
    """The figure is months, never money."""
    word = sight.say("home.records")
    if isinstance(person, Guest):
        return HomeTile(Action.RECORDS, "umbrella", word, sight.say("home.records.card"))
    if sight.visit.surroundings.line_cut_at:
        return HomeTile(Action.RECORDS, "umbrella", word, sight.say("home.records.cut"), "–", sight.say("unit.months"))
    if isinstance(person, Holder) and person.pension_months is not None:
        months = phrases.number(person.pension_months)
        return HomeTile(
            Action.RECORDS, "umbrella", word, sight.say("home.records.more"), months, sight.say("unit.months")
        )
    return HomeTile(Action.RECORDS, "umbrella", word, sight.say("home.records.pin"), "–", sight.say("unit.months"))


def _letters(sight: Sight, outer: Open) -> HomeTile:
    person = outer.identity
    written = outer.letters_written + (person.letters if isinstance(person, Holder) else 0)
    more = sight.say("home.letters.card" if isinstance(person, Guest) else "home.letters.more")
    return HomeTile(
        "letters",
        "envelope",
        sight.say("home.letters"),
        more,
        str(written),
        sight.say("home.letters.unit"),
        available=False,
        readable=True,
    )


def _wishes(sight: Sight, person: Identity) -> HomeTile:
    chosen = person.seeker.wishes.occupations
    word = sight.say("home.wishes")
    if not chosen:
        return HomeTile(
            Action.WISHES, "wishes", word, sight.say("home.wishes.none"), "0", sight.say("home.wishes.unit")
        )
    names = sight.trade_names()
    known = [names[code] for code in chosen if code in names]
    while len("".join(known)) > LONGEST_TRADES:
        known.pop()
    more = " · ".join(known) if known else sight.say("home.wishes.more")
    return HomeTile(Action.WISHES, "wishes", word, more, str(len(chosen)), sight.say("home.wishes.unit"))


def _help(sight: Sight) -> HomeTile:
    more = sight.say("home.help.phone", sight.hall.phone) if sight.hall.phone else sight.say("help.title")
    return HomeTile(Action.CALL_HELP, "people", sight.say("home.help"), more)


@QmlElement
class HomeModel(QObject):
    """The home page for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = HomeProps()

    def show(self, props: HomeProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=changed)
    def greeting(self) -> str:
        return self._props.greeting

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[str]:
        return list(self._props.lines)

    @Property(str, notify=changed)
    def today(self) -> str:
        return self._props.today

    @Property(QVariantList, notify=changed)
    def counts(self) -> list[dict[str, Any]]:
        return rows(self._props.counts)

    @Property(QVariantList, notify=changed)
    def main(self) -> list[dict[str, Any]]:
        return rows(self._props.main)

    @Property(QVariantList, notify=changed)
    def tiles(self) -> list[dict[str, Any]]:
        return rows(self._props.tiles)

    @Property(QVariantList, notify=changed)
    def wide(self) -> list[dict[str, Any]]:
        return rows(self._props.wide)
