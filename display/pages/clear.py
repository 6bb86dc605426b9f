"""Cards in which no text is small, for vacancies with a character that does not stand in small type (decision 0034).

Number, trade and district, then openings and pay, then up to two lines of what is wanted: whatever fits a row or card
of the same board fits here, but on one of 320 lamps across.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from display.glyphs.crowded import CLEAR
from display.grids import Grid
from display.legibility import line_pitch
from display.pages.body import Body, PagePlace
from display.pages.facts import VacancyTexts
from display.pages.table import FittedVacancy, Marks, filled, number_marks, padded
from display.picture import Align, Ink, Measure, Placed, RowState, ShownRow, Strip, Text
from labourhall.program.words import Words

LINES: Final = 4
WANTED_LINES: Final = 2
"""So many of them say what is wanted."""
GAP: Final = 12
"""Between two cards: four more than between their lines, and then as much again (look §3)."""
AIR: Final = 4
"""Between header and first card."""
TRADE: Final = 100
"""How far right of the number the other columns begin."""
BETWEEN: Final = "  "
BREAK: Final = "\n"
"""Parts the lines of what is wanted."""
_PITCH: Final = line_pitch(CLEAR)
_HEIGHT: Final = (LINES - 1) * _PITCH + CLEAR


def capacity(grid: Grid) -> int:
    """How many stand on a page; one where there is no room to spare."""
    bottom = grid.height if grid.footer is None else grid.footer.y
    return max(1, (bottom - _top(grid) + GAP) // (_HEIGHT + GAP))


def requirement(grid: Grid, facts: VacancyTexts, words: Words, measure: Measure) -> str | None:
    """What is wanted, in lines; None where the vacancy does not fit such a card whole."""
    left, right = grid.margin + TRADE, grid.width - grid.margin
    district = measure(facts.district, CLEAR) + CLEAR if facts.district else 0
    if left + measure(facts.trade, CLEAR) > right - district:
        return None
    if left + measure(facts.pay, CLEAR) + AIR + measure(facts.unit, CLEAR) > right:
        return None
    base = (words.text("display.base_pay", facts.base),) if facts.base else ()
    lines = _lines((*base, *(facts.conditions or (facts.anyone,))), right - left, measure)
    if lines is None:
        return None
    for extra in facts.extras:
        lines = _lines((*lines, extra), right - left, measure) or lines
    return BREAK.join(lines)


def _lines(parts: Sequence[str], room: int, measure: Measure) -> tuple[str, ...] | None:
    """The parts whole, in as few lines as they take; None where those are too many or too wide."""
    lines = [""]
    for part in filter(None, parts):
        longer = BETWEEN.join(filter(None, (lines[-1], part)))
        if measure(longer, CLEAR) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    fits = len(lines) <= WANTED_LINES and all(measure(line, CLEAR) <= room for line in lines)
    return tuple(lines) if fits else None


def clear_body(
    grid: Grid, entries: Sequence[FittedVacancy], states: Mapping[str, RowState], words: Words, measure: Measure
) -> Body:
    """A page of such cards, one below the other."""
    slots, count = [], capacity(grid)
    for index, (facts, wanted) in enumerate(entries):
        state = states.get(facts.number, RowState.OPEN)
        marks = _card(grid, facts, wanted, state, words, measure)
        placed = Placed(0, _top(grid) + index * (_HEIGHT + GAP), Strip(grid.width, _HEIGHT, marks))
        slots.append(PagePlace((placed,), ShownRow(facts.number, facts.trade, state)))
    return Body(f"clear {count} {grid.width}", (), padded(slots, count))


def _top(grid: Grid) -> int:
    return grid.header.height + grid.header.rule + AIR


def _card(grid: Grid, facts: VacancyTexts, wanted: str, state: RowState, words: Words, measure: Measure) -> Marks:
    if state is RowState.BLACK:
        return ()
    rest, sizes = state is RowState.FILLED, grid.sizes
    number, left, right = grid.margin, grid.margin + TRADE, grid.width - grid.margin
    text = Ink.REST if rest else Ink.TEXT
    kept: Marks = (
        *number_marks(number, 0, CLEAR, sizes.number_gap, sizes.cell, facts.number),
        Text(left, 0, CLEAR, facts.trade, Ink.REST if rest else Ink.ANSWER),
        Text(right, 0, CLEAR, facts.district, text, Align.RIGHT),
        Text(number, _PITCH, CLEAR, words.text("display.openings", facts.openings), text),
    )
    if rest:
        return (*kept, *filled(left + _filled_width(words), CLEAR + AIR + 2, _PITCH, CLEAR, words))
    unit = left + measure(facts.pay, CLEAR) + AIR
    return (
        *kept,
        Text(left, _PITCH, CLEAR, facts.pay, Ink.ANSWER),
        Text(unit, _PITCH, CLEAR, facts.unit, Ink.TEXT),
        *(Text(left, (2 + line) * _PITCH, CLEAR, said, Ink.TEXT) for line, said in enumerate(wanted.split(BREAK))),
    )


def _filled_width(words: Words) -> int:
    return len(words.text("display.filled")) * CLEAR + 2 * (CLEAR // 3)
