"""What a hall puts up again and again, as pages to begin with: notices with blanks, tables and posts by what there is.

Pure. The sentences are words (`editor.template.<name>`); which districts and trades are offered, the vacancies say.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    ClockPage,
    FairPage,
    FairPost,
    NoticePage,
    Page,
    PolicyPage,
    Region,
    Selection,
    SpotlightPage,
    TickerPage,
    VacancyPage,
    WelcomePage,
)
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

NOTICES: Final = (
    "closing",
    "fair",
    "power",
    "fraud",
    "training",
    "papers",
    "health",
    "moved",
    "wages",
    "found",
)
WELCOMES: Final = ("welcome", "delegation", "slogan")
"""Their last line is the smaller one."""
POLICIES: Final = ("subsidy", "law")
OWN: Final = (*WELCOMES, *POLICIES, "agencies", "fair_page")
"""All that are no notices and need no vacancies."""
MOST: Final = 3
"""So many districts, and trades, are offered: those with the most vacancies."""

_SELECTIONS: Final = tuple(one for one in Selection if one is not Selection.NEWEST)


@dataclass(frozen=True, slots=True)
class Template:
    """A page to begin with, without an id, and what it is called in the list."""

    name: str
    page: Page


def offered(
    words: Words, vacancies: Sequence[Vacancy], districts: Mapping[str, str], own: str = ""
) -> tuple[Template, ...]:
    """All templates; `districts` gives the short name of a district by its code, `own` is the hall's code, if known."""
    return (
        *(_notice(name, words) for name in NOTICES),
        Template(words.text("editor.template.clock"), ClockPage("")),
        Template(words.text("editor.template.ticker"), _ticker(words)),
        Template(words.text("editor.template.panel.clock"), ClockPage("", region=Region.PANEL)),
        _notice("panel.notice", words, Region.PANEL),
        *(_welcome(name, words) for name in WELCOMES),
        *(_policy(name, words) for name in POLICIES),
        _agencies(words),
        _fair(words),
        Template(words.text("editor.template.all"), VacancyPage("")),
        *(_by_selection(one, words) for one in _SELECTIONS if own or one is not Selection.OWN_DISTRICT),
        *_by_district(words, vacancies, districts),
        *_by_trade(words, vacancies),
        Template(words.text("editor.template.spotlight"), SpotlightPage("")),
        *_spotlights(words, vacancies),
    )


def _notice(name: str, words: Words, region: Region = Region.WHOLE) -> Template:
    headline, *lines = words.text(f"editor.template.{name}.page").split("\n")
    return Template(words.text(f"editor.template.{name}"), NoticePage("", headline, tuple(lines), region=region))


def _by_selection(selection: Selection, words: Words) -> Template:
    """A table that says on the board what it has first; that they were shown least so far nobody there needs."""
    name = f"editor.template.selection.{selection.value}"
    title = "" if selection is Selection.FAIR else words.text(f"{name}.title")
    return Template(words.text(name), VacancyPage("", title, selection=selection))


def _ticker(words: Words) -> TickerPage:
    return TickerPage("", tuple(words.text("editor.template.ticker.page").split("\n")))


def _welcome(name: str, words: Words) -> Template:
    *large, below = words.text(f"editor.template.{name}.page").split("\n")
    return Template(words.text(f"editor.template.{name}"), WelcomePage("", tuple(large), below))


def _policy(name: str, words: Words) -> Template:
    """Who read its original is to be said, or taken out by whoever knows that nobody did."""
    headline, *steps, reader = words.text(f"editor.template.{name}.page").split("\n")
    page = PolicyPage("", headline, tuple(steps), verified_by=reader)
    return Template(words.text(f"editor.template.{name}"), page)


def _agencies(words: Words) -> Template:
    """A first agency, whose licence's last day is still to be said."""
    name, licence, address, source = words.text("editor.template.agencies.page").split("\n")
    agency = Agency(name, licence, None, address)
    return Template(words.text("editor.template.agencies"), AgenciesPage("", (agency,), source))


def _fair(words: Words) -> Template:
    """A first booth; the fair's days are still to be said."""
    name, hours, place, *offer = words.text("editor.template.fair_page.page").split("\n")
    booth, employer, post, pay = offer
    page = FairPage("", name, None, None, hours, place, (FairPost(booth, employer, post, 0, pay),))
    return Template(words.text("editor.template.fair_page"), page)


def _by_district(words: Words, vacancies: Sequence[Vacancy], districts: Mapping[str, str]) -> Iterable[Template]:
    for code, count in _most(one.place.district for one in vacancies if one.place.district in districts):
        name = words.text("editor.template.district", districts[code], count)
        yield Template(name, VacancyPage("", scope=districts[code], districts=(code,)))


def _by_trade(words: Words, vacancies: Sequence[Vacancy]) -> Iterable[Template]:
    for trade, count in _most(one.trade for one in vacancies):
        name = words.text("editor.template.trade", trade, count)
        yield Template(name, VacancyPage("", scope=trade, trades=(trade,)))


def _spotlights(words: Words, vacancies: Sequence[Vacancy]) -> Iterable[Template]:
    for trade, count in _most(one.trade for one in vacancies):
        name = words.text("editor.template.spotlight.trade", trade, count)
        yield Template(name, SpotlightPage("", trades=(trade,)))


def _most(names: Iterable[str]) -> list[tuple[str, int]]:
    """The most frequent names, of equals the one that sorts first."""
    counted = Counter(filter(None, names))
    return sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:MOST]
