"""An agency with its licence as a card: its name, its licence's number and last day, where it is. All alike."""

from collections.abc import Iterator
from typing import Final

from display.grids import Grid
from display.pages import listing, setting
from display.pages.listing import Card, Line, Piece
from display.picture import Align, Ink, Measure
from labourhall.contract.playlist import Agency
from labourhall.program.words import Words

NAME_LINES: Final = 2
"""No name is longer than this: it would make its agency larger than the next."""


def agency_card(grid: Grid, agency: Agency, words: Words, measure: Measure) -> Card | None:
    """The card with the fewest lines that is whole on the grid; None where none is."""
    return next((card for card in _cards(grid, agency, words, measure) if listing.fits(grid, card, measure)), None)


def agency_words(agency: Agency, words: Words) -> tuple[str, ...]:
    """What the card says."""
    texts = (agency.name, agency.licence, _until(agency, words), agency.address)
    return tuple(filter(None, (text.strip() for text in texts)))


def _cards(grid: Grid, agency: Agency, words: Words, measure: Measure) -> Iterator[Card]:
    """Two lines, then three, then a name of two and as many as the rest takes."""
    left, right = grid.cards.number, grid.cards.district_right
    small, width = grid.sizes.small, right - left
    name, licence, address = agency.name.strip(), agency.licence.strip(), agency.address.strip()
    until = _until(agency, words)
    behind = left + measure(licence, small) + small
    until_beside = Piece(right, until, Ink.TEXT, Align.RIGHT, is_small=True)
    named = Piece(left, name, Ink.ANSWER)
    numbered = Piece(left, licence, Ink.TEXT)
    yield (Line((named, until_beside), is_small=False), Line((numbered, Piece(behind, address, Ink.TEXT))))
    valid = Line((numbered, Piece(right, until, Ink.TEXT, Align.RIGHT)))
    yield (Line((named,), is_small=False), valid, Line((Piece(left, address, Ink.TEXT),)))
    names = setting.flowed((name,), "", grid.sizes.main, width, measure)
    if len(names) > NAME_LINES:
        return
    below = setting.flowed((licence, until, address), "  ", small, width, measure)
    yield (
        *(Line((Piece(left, one, Ink.ANSWER),), is_small=False) for one in names),
        *(Line((Piece(left, one, Ink.TEXT),)) for one in below),
    )


def _until(agency: Agency, words: Words) -> str:
    day = agency.valid_until
    return words.text("display.agencies.until", day.year, day.month, day.day) if day is not None else ""
