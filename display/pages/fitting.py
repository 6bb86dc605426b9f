"""Whether a vacancy fits its row or card whole. Nothing is cut: what does not fit goes where there is more room."""

from display.grids import Grid, Rows
from display.pages.facts import VacancyTexts
from display.picture import Measure
from labourhall.program.words import Words

ROW_TRADE: int = 6
"""No trade longer than this stands in a row; it goes to a card."""


def row_requirement(grid: Grid, rows: Rows, facts: VacancyTexts, words: Words, measure: Measure) -> str | None:
    """The requirement field of `facts` in a row, with as many extras as there is room for; None if it does not fit."""
    if len(facts.trade) > ROW_TRADE or not _row_columns_fit(grid, rows, facts, measure):
        return None
    room = rows.requirement_right - rows.requirement
    return _whole(_parts(facts, words), facts.extras, " ", room, grid.sizes.small, measure)


def card_requirement(grid: Grid, facts: VacancyTexts, words: Words, measure: Measure) -> str | None:
    """The second line of a card from its requirement on; None if trade and pay, or the conditions, do not fit."""
    cards, sizes = grid.cards, grid.sizes
    gap = sizes.small
    trade, pay = cards.trade + measure(facts.trade, sizes.main), cards.pay_right - measure(facts.pay, sizes.main)
    if cards.pay_line:
        openings = cards.number + measure(words.text("display.openings", facts.openings), sizes.small)
        if trade > cards.district_right or openings + gap > pay:
            return None
    elif trade + gap > pay:
        return None
    district = cards.district_right - measure(facts.district, sizes.small) - gap
    spaces = " " * cards.part_spaces
    base = words.text("display.base_pay", facts.base) + " " * cards.base_spaces if facts.base else ""
    room = district - cards.requirement - measure(base, sizes.small)
    line = _whole(_wanted(facts), facts.extras, spaces, room, sizes.small, measure)
    return None if line is None else base + line


def _row_columns_fit(grid: Grid, rows: Rows, facts: VacancyTexts, measure: Measure) -> bool:
    """Whether trade, headcount and pay each keep to their columns."""
    small, main = grid.sizes.small, grid.sizes.main
    pay = measure(facts.pay, main)
    headcount = measure(str(facts.openings), small)
    trade = measure(facts.trade, main)
    return (
        rows.openings_right + small // 2 + pay <= rows.pay_right
        and rows.trade + trade + small // 4 <= rows.openings_right - headcount
        and measure(facts.district, small) + small // 4 <= rows.district_right - rows.requirement_right
    )


def _parts(facts: VacancyTexts, words: Words) -> tuple[str, ...]:
    base = (words.text("display.base_pay", facts.base),) if facts.base else ()
    return base + (facts.conditions if base else _wanted(facts))


def _wanted(facts: VacancyTexts) -> tuple[str, ...]:
    return facts.conditions or (facts.anyone,)


def _whole(
    parts: tuple[str, ...], extras: tuple[str, ...], between: str, room: int, size: int, measure: Measure
) -> str | None:
    """All of `parts`, then each of `extras` that still fits; None where the parts alone do not."""
    line = between.join(parts)
    if measure(line, size) > room:
        return None
    for extra in extras:
        longer = between.join(filter(None, (line, extra)))
        if measure(longer, size) <= room:
            line = longer
    return line
