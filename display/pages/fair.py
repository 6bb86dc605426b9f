"""A job fair: what it is in a few lines, and what its employers offer, a card each: booth, post and pay, then who."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from display.grids import Grid
from display.pages import facts, listing, panel, setting
from display.pages.composed import Composed
from display.pages.listing import Card, Line, Piece
from display.pages.notice import notice_body, notice_sheets
from display.picture import Align, Ink, Measure
from labourhall.contract.playlist import FairPage, FairPost
from labourhall.market.wages import parse_wage
from labourhall.program.words import Words

HEADED: Final = 5
"""A page of at least so many cards has room for the fair's name above them."""
EMPLOYER_LINES: Final = 2
"""No employer takes more: it would make it larger than the next."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A fair in words: its name, when and where it is (`where` both in short), how many there are of what."""

    name: str
    when: str
    place: str
    where: str
    counts: str


def summary(page: FairPage, posts: Sequence[FairPost], today: date, words: Words) -> Summary:
    """What there is to say of it on that day, with those of its posts that may be shown."""
    last = page.last or page.first
    is_today = page.first is not None and last is not None and page.first <= today <= last
    day = words.text("display.fair.today") if is_today else _days(page, words)
    hours, place = page.hours.strip(), page.place.strip()
    employers, people = len({one.employer.strip() for one in posts}), sum(one.openings for one in posts)
    counts = words.text("display.fair.counts", employers, len(posts)) if posts else ""
    if people and all(one.openings for one in posts):
        counts = words.text("display.fair.people", counts, people)
    return Summary(page.name.strip(), _joined(day, hours), place, _joined(hours, place), counts)


def announced(grid: Grid, what: Summary, measure: Measure) -> tuple[Composed, ...]:
    """The fair as a notice has it: its name over when, where and what, in fewer lines where that spares a page."""
    if grid.is_panel:
        return panel.notice_sheets(grid, what.name, _filled(what.when, what.place, what.counts), "", measure)
    texts = ((what.when, what.place, what.counts), (_joined(what.when, what.place), what.counts))
    found = (notice_sheets(grid, (what.name, *filter(None, text)), "", measure) for text in texts)
    sheets = min(found, key=len)
    return tuple(
        Composed(notice_body(grid, one), tuple(filter(None, (one.headline, *one.lines)))) for one in sheets
    )  # fmt: skip


def banner(grid: Grid, what: Summary, measure: Measure) -> Card:
    """The fair's name above its booths, on boards that have room for it; nothing elsewhere."""
    cards = grid.cards
    head: Card = (
        Line((Piece(cards.number, what.name, Ink.ANSWER),), is_small=False),
        Line((Piece(cards.number, _joined(what.when, what.place), Ink.TEXT),)),
    )
    return head if cards.capacity >= HEADED and len(cards.columns) == 1 and listing.fits(grid, head, measure) else ()


def post_card(grid: Grid, post: FairPost, words: Words, measure: Measure) -> Card | None:
    """The card with the fewest lines that is whole on the grid; None where none is."""
    return next((card for card in _cards(grid, post, words, measure) if listing.fits(grid, card, measure)), None)


def post_words(post: FairPost, words: Words) -> tuple[str, ...]:
    """What the card says."""
    pay, unit = _pay(post, words)
    texts = (post.booth, post.post, f"{pay}{unit}", post.employer, _openings(post, words))
    return tuple(filter(None, (text.strip() for text in texts)))


def _cards(grid: Grid, post: FairPost, words: Words, measure: Measure) -> Iterator[Card]:
    """As a vacancy has it; then with the pay in a line of its own; then with an employer in two lines.

    On the narrowest boards openings stand with the pay, as a vacancy's do.
    """
    cards, sizes = grid.cards, grid.sizes
    pay, unit = _pay(post, words)
    booth, name = Piece(cards.number, post.booth.strip(), Ink.TEXT), Piece(cards.trade, post.post.strip(), Ink.ANSWER)
    paid = (Piece(cards.pay_right, pay, Ink.ANSWER, Align.RIGHT), Piece(cards.unit, unit, Ink.TEXT, is_small=True))
    many = Piece(cards.number, _openings(post, words), Ink.TEXT)
    employer = Line((many, Piece(cards.requirement, post.employer.strip(), Ink.TEXT)))
    yield (Line((booth, name, *paid), is_small=False), employer)
    yield (Line((booth, name), is_small=False), Line(paid, is_small=False), employer)
    width = cards.district_right - cards.requirement
    lines = setting.flowed((post.employer.strip(),), "", sizes.small, width, measure)
    if cards.requirement == cards.number and len(lines) <= EMPLOYER_LINES:
        below = replace(many, is_small=True), *paid
        below_that = (Line((Piece(cards.number, one, Ink.TEXT),)) for one in lines)
        yield (Line((booth, name), is_small=False), Line(below, is_small=False), *below_that)
        return
    if 1 < len(lines) <= EMPLOYER_LINES:
        first, *rest = lines
        more = tuple(Line((Piece(cards.requirement, one, Ink.TEXT),)) for one in rest)
        yield (
            Line((booth, name, *paid), is_small=False),
            Line((many, Piece(cards.requirement, first, Ink.TEXT))),
            *more,
        )
        yield (
            Line((booth, name), is_small=False), Line(paid, is_small=False),
            Line((many, Piece(cards.requirement, first, Ink.TEXT))), *more,
        )  # fmt: skip


def _pay(post: FairPost, words: Words) -> tuple[str, str]:
    wage = parse_wage(post.pay)
    return facts.pay(wage, words), words.text(f"display.unit.{wage.unit}")


def _openings(post: FairPost, words: Words) -> str:
    return words.text("display.openings", post.openings) if post.openings > 0 else ""


def _days(page: FairPage, words: Words) -> str:
    if page.first is None:
        return ""
    first = _day(page.first, words)
    return (
        words.text("display.fair.days", first, _day(page.last, words)) if page.last not in (None, page.first) else first
    )


def _day(day: date | None, words: Words) -> str:
    assert day is not None, "only a fair that has one says it"
    return _joined(words.text("display.date", day.month, day.day), words.text(f"display.weekday.{day.isoweekday()}"))


def _filled(*parts: str) -> tuple[str, ...]:
    return tuple(filter(None, parts))


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))
