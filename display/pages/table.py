"""Tables of vacancies: a row or a card each, always in the same place on the glass, 已招满 in place of what left."""

from collections.abc import Mapping, Sequence
from typing import Final

from display.grids import Cards, Grid, Rows
from display.pages.body import Body, PagePlace
from display.pages.facts import VacancyTexts
from display.picture import Align, Box, Ink, Placed, RowState, ShownRow, Strip, Text
from labourhall.program.words import Words

FittedVacancy = tuple[VacancyTexts, str]
"""A vacancy and its requirement field as `fitting` made it."""

Marks = tuple[Text | Box, ...]

CARD_AIR: Final = 4
"""A card's strip begins so far above its first line: room for the frame of 已招满."""


def rows_body(
    grid: Grid, rows: Rows, entries: Sequence[FittedVacancy], states: Mapping[str, RowState], words: Words
) -> Body:
    """A page of one-line rows; `states` says which vacancies are no longer open."""
    slots = []
    for index, (facts, requirement) in enumerate(entries):
        state = states.get(facts.number, RowState.OPEN)
        marks = _row(grid, rows, facts, requirement, state, words)
        placed = Placed(0, rows.top + rows.pitch * index, Strip(grid.width, rows.pitch, marks))
        slots.append(PagePlace((placed,), ShownRow(facts.number, facts.trade, state)))
    heads = (_heads(grid, rows, words),) if rows.heads_y is not None else ()
    return Body(f"rows {rows.count} {grid.width}", heads, padded(slots, rows.count))


def cards_body(grid: Grid, entries: Sequence[FittedVacancy], states: Mapping[str, RowState], words: Words) -> Body:
    """A page of cards, read down the left column, then down the right."""
    cards, slots = grid.cards, []
    for index, (facts, requirement) in enumerate(entries):
        state = states.get(facts.number, RowState.OPEN)
        marks = _card(grid, facts, requirement, state, words)
        column, line = divmod(index, cards.count)
        place = (cards.columns[column], cards.top + cards.pitch * line - CARD_AIR)
        height = min(cards.pitch, grid.height - place[1])
        slots.append(
            PagePlace(
                (Placed(*place, Strip(cards.column_width, height, marks)),), ShownRow(facts.number, facts.trade, state)
            )
        )
    return Body(f"cards {cards.capacity} {grid.width}", divider(grid), padded(slots, cards.capacity))


def padded(slots: list[PagePlace], count: int) -> tuple[PagePlace, ...]:
    """The places of a page, with empty ones where fewer stand on it than could."""
    return tuple(slots + [PagePlace()] * (count - len(slots)))


def number_marks(x: int, y: int, size: int, gap: int, cell: int, number: str) -> Marks:
    """A vacancy's number as 104 417: it is read aloud and remembered in two halves."""
    second = x + len(number[:3]) * cell + gap
    return Text(x, y, size, number[:3], Ink.TEXT), Text(second, y, size, number[3:], Ink.TEXT)


def _heads(grid: Grid, rows: Rows, words: Words) -> Placed:
    small, y = grid.sizes.small, 0
    heads: list[tuple[int, str, Align]] = [
        (rows.number, "number", Align.LEFT),
        (rows.trade, "trade", Align.LEFT),
        (rows.openings_right, "openings", Align.RIGHT),
        (rows.pay_right, "pay", Align.RIGHT),
        (rows.requirement, "requirement", Align.LEFT),
        (rows.district_right, "district", Align.RIGHT),
    ]
    marks = tuple(Text(x, y, small, words.text(f"display.head.{name}"), Ink.LABEL, align) for x, name, align in heads)
    return Placed(0, rows.heads_y or 0, Strip(grid.width, rows.top - (rows.heads_y or 0), marks))


def _row(grid: Grid, rows: Rows, facts: VacancyTexts, requirement: str, state: RowState, words: Words) -> Marks:
    if state is RowState.BLACK:
        return ()
    sizes = grid.sizes
    main, small = (rows.pitch - sizes.main) // 2, (rows.pitch - sizes.small) // 2 + sizes.drop
    rest = state is RowState.FILLED
    headcount = _headcount(rows, facts, words)
    district = f"{facts.district} {facts.street}" if rows.street and facts.street else facts.district
    kept: Marks = (
        *number_marks(rows.number, main, sizes.main, sizes.number_gap, sizes.cell, facts.number),
        Text(rows.trade, main, sizes.main, facts.trade, Ink.REST if rest else Ink.ANSWER),
        Text(rows.openings_right, small, sizes.small, headcount, Ink.REST if rest else Ink.TEXT, Align.RIGHT),
        Text(rows.district_right, small, sizes.small, district, Ink.REST if rest else Ink.TEXT, Align.RIGHT),
    )
    if rest:
        return (*kept, *filled(rows.pay_right, rows.pitch, main, sizes.main, words))
    return (
        *kept,
        Text(rows.pay_right, main, sizes.main, facts.pay, Ink.ANSWER, Align.RIGHT),
        Text(rows.unit, small, sizes.small, facts.unit, Ink.TEXT),
        Text(rows.requirement, small, sizes.small, requirement, Ink.TEXT),
    )


def _headcount(rows: Rows, facts: VacancyTexts, words: Words) -> str:
    """Under a head 人数 the figure alone; without heads with its 人, which three digits leave no room for."""
    if rows.heads_y is not None or facts.openings >= 100:
        return str(facts.openings)
    return words.text("display.headcount", facts.openings)


def _card(grid: Grid, facts: VacancyTexts, requirement: str, state: RowState, words: Words) -> Marks:
    if state is RowState.BLACK:
        return ()
    cards, sizes = grid.cards, grid.sizes
    main, second = CARD_AIR, CARD_AIR + cards.second
    pay, small = main + cards.pay_line, main + cards.pay_line + cards.unit_drop
    openings = small if cards.pay_line else second
    rest = Ink.REST if state is RowState.FILLED else Ink.TEXT
    trade = Ink.REST if state is RowState.FILLED else Ink.ANSWER
    kept: Marks = (
        *number_marks(cards.number, main, sizes.main, sizes.number_gap, sizes.cell, facts.number),
        Text(cards.trade, main, sizes.main, facts.trade, trade),
        Text(cards.number, openings, sizes.small, words.text("display.openings", facts.openings), rest),
        Text(cards.district_right, second, sizes.small, facts.district, rest, Align.RIGHT),
    )
    if state is RowState.FILLED:
        return (*kept, *filled(cards.pay_right, sizes.main + 6, pay, sizes.main, words))
    return (
        *kept,
        Text(cards.pay_right, pay, sizes.main, facts.pay, Ink.ANSWER, Align.RIGHT),
        Text(cards.unit, small, sizes.small, facts.unit, Ink.TEXT),
        Text(cards.requirement, second, sizes.small, requirement, Ink.TEXT),
    )


def filled(right: int, height: int, y: int, size: int, words: Words) -> Marks:
    """已招满 in a frame whose right edge is where the pay had its edge."""
    text = words.text("display.filled")
    pad = size // 3
    width = len(text) * size + 2 * pad
    return (
        Box(right - width, y - (height - 2 - size) // 2, width, height - 2, Ink.GONE, frame=2),
        Text(right - pad, y, size, text, Ink.GONE, Align.RIGHT),
    )


def divider(grid: Grid) -> tuple[Placed, ...]:
    """The line between columns, where there are several."""
    cards: Cards = grid.cards
    if cards.divider is None:
        return ()
    x, top, height = cards.divider
    return (Placed(x, top, Strip(2, height, (Box(0, 0, 2, height, Ink.DIVIDER),))),)
