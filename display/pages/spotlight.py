"""One vacancy over a whole board. A fact that is not stated is left out with its label; the rest keep their places."""

from display.grids import TYPE, Grid
from display.pages.body import Body, PagePlace
from display.pages.facts import VacancyTexts
from display.pages.spotlight_places import Details, Money, Places, Spot, cleared, places_for
from display.pages.table import number_marks
from display.picture import Align, Box, Ink, Measure, Placed, RowState, ShownRow, Strip, Text
from labourhall.program.words import Words

Marks = list[Text | Box]
BETWEEN: int = 8
"""Pixels that two texts of a spotlight keep between them at least."""


def spotlight_body(grid: Grid, facts: VacancyTexts, state: RowState, words: Words, measure: Measure, age: str) -> Body:
    """The page of one vacancy; filled, only its number stays bright, and 已招满 stands where the pay was."""
    places = _places(grid, facts, words, measure)
    row = ShownRow(facts.number, facts.trade, state)
    marks: Marks = [] if state is RowState.BLACK else _marks(places, facts, state, words, measure)
    marks += _foot(grid, places, facts, state, words, age)
    bottom = grid.height if places.age is not None and grid.band is None else grid.bottom
    strip = Strip(grid.width, bottom - grid.top, tuple(_lower(mark, -grid.top) for mark in marks))
    return Body("spotlight", (), (PagePlace((Placed(0, grid.top, strip),), row),))


def has_own_foot(grid: Grid) -> bool:
    """Whether a spotlight leaves no room for the footer on this grid, and says the data's age itself."""
    return places_for(grid).age is not None


def fits(grid: Grid, facts: VacancyTexts, words: Words, measure: Measure) -> bool:
    """Whether the vacancy can be shown whole: trade beside pay or openings, every fact in its room, the employer."""
    return _fit(grid, _places(grid, facts, words, measure), facts, words, measure)


def _places(grid: Grid, facts: VacancyTexts, words: Words, measure: Measure) -> Places:
    """Where everything stands: what has a character that does not stand in small type is larger, if that fits."""
    places = places_for(grid)
    details = (*facts.conditions, *facts.extras, facts.place)
    larger = cleared(places, "".join(details), facts.employer)
    if larger == places or not _fit(grid, larger, facts, words, measure):
        return places
    return larger


def _fit(grid: Grid, places: Places, facts: VacancyTexts, words: Words, measure: Measure) -> bool:
    open_marks = _marks(places, facts, RowState.OPEN, words, measure)
    foot = _foot(grid, places, facts, RowState.OPEN, words, "")
    boxes = [_extent(mark, measure) for mark in (*open_marks, *foot) if isinstance(mark, Text)]
    inside = all(left >= 0 and right <= grid.width for left, right, _, _ in boxes)
    apart = all(_are_apart(one, other) for index, one in enumerate(boxes) for other in boxes[:index])
    return inside and apart


Extent = tuple[int, int, int, int]


def _extent(text: Text, measure: Measure) -> Extent:
    width = measure(text.text, text.size)
    left = text.x - width if text.align is Align.RIGHT else text.x
    return left, left + width, text.y, text.y + text.size


def _are_apart(one: Extent, other: Extent) -> bool:
    """Whether two texts on the same height keep clear of each other; labels may touch the line above a little."""
    overlap = min(one[3], other[3]) - max(one[2], other[2])
    if overlap <= min(one[3] - one[2], other[3] - other[2]) // 2:
        return True
    return one[1] <= other[0] or other[1] <= one[0]


def _marks(places: Places, facts: VacancyTexts, state: RowState, words: Words, measure: Measure) -> Marks:
    is_open = state is RowState.OPEN
    answer, text = (Ink.ANSWER, Ink.TEXT) if is_open else (Ink.REST, Ink.REST)
    trade, openings = places.trade, words.text("display.openings", facts.openings)
    marks: Marks = [Text(trade.x, trade.y, trade.size, facts.trade, answer)]
    if places.openings is not None:
        marks.append(_at(places.openings, openings, text))
    elif places.openings_gap:
        x = trade.x + measure(facts.trade, trade.size) + places.openings_gap
        size = max(size for size in TYPE if 3 * size <= 2 * trade.size)
        marks.append(Text(x, trade.y + trade.size * 3 // 16, size, openings, text))
    if not is_open:
        return marks + _filled(places.pay, words, measure)
    total = "display.pay.total_short" if places.pay.is_narrow else "display.pay.total"
    label = words.text(total if facts.base else "display.pay.label")
    marks += _money(places.pay, label, facts.pay, facts.unit, Ink.ANSWER, measure)
    if facts.base:
        marks += _money(places.base, words.text("display.base"), facts.base, facts.unit, Ink.TEXT, measure)
    leading = () if places.openings is not None or places.openings_gap else (openings,)
    return marks + _details(places.details, facts, leading, words, measure)


def _money(money: Money, label: str, amount: str, unit: str, ink: Ink, measure: Measure) -> Marks:
    size = money.amount.size
    if money.unit_right is None:
        right = money.amount.x + measure(amount, size) + money.unit.x
        label_at = Text(money.label.x, money.label.y, money.label.size, label, Ink.LABEL)
    else:
        right = money.unit_right - measure(unit, money.unit.size)
        left = right - money.unit.x - measure(amount, size)
        label_at = Text(left - money.label_gap, money.label.y, money.label.size, label, Ink.LABEL, Align.RIGHT)
    return [
        label_at,
        Text(right - money.unit.x, money.amount.y, size, amount, ink, Align.RIGHT),
        Text(right, money.unit.y, money.unit.size, unit, Ink.TEXT),
    ]


def _details(details: Details, facts: VacancyTexts, leading: tuple[str, ...], words: Words, measure: Measure) -> Marks:
    wanted = "  ".join(facts.conditions) or facts.anyone
    stated = [("requirement", wanted), ("shift", facts.shift), ("board", facts.board)]
    if details.place is None:
        stated.append(("place", facts.place))
    if details.label is not None:
        return _columns(details, stated, words)
    marks: Marks = [] if details.place is None else [_at(details.place, facts.place, Ink.TEXT)]
    x = details.columns[0]
    for index, text in enumerate((*leading, *(text for _, text in stated if text))):
        marks.append(Text(x, details.value_y, details.size, text, Ink.TEXT))
        x += measure(text, details.size) + (details.gap + 20 if leading and index == 0 else details.gap)
    return marks


def _columns(details: Details, stated: list[tuple[str, str]], words: Words) -> Marks:
    marks: Marks = []
    for x, (name, text) in zip(details.columns, stated, strict=True):
        if text and details.label is not None:
            y, size = details.label
            marks.append(Text(x, y, size, words.text(f"display.spotlight.{name}"), Ink.LABEL))
            marks.append(Text(x, details.value_y, details.size, text, Ink.TEXT))
    return marks


def _foot(grid: Grid, places: Places, facts: VacancyTexts, state: RowState, words: Words, age: str) -> Marks:
    """What stays while the rest falls dark: the number, the employer under its rule, where to go."""
    number = places.number
    first, second = words.text("display.hint.screen"), words.text("display.hint.window")
    hints = (words.text("display.hint.both"),) if places.one_hint else (first, second)
    marks: Marks = [
        Box(0, places.rule, grid.width, grid.header.rule, Ink.LABEL),
        _at(places.number_label, words.text("display.head.number"), Ink.LABEL),
        *number_marks(number.x, number.y, number.size, places.number_gap, places.cell, facts.number),
    ]
    if state is RowState.OPEN:
        said = zip(places.hints, hints, strict=False)
        marks += [Text(spot.x, spot.y, spot.size, text, Ink.LABEL, Align.RIGHT) for spot, text in said]
    if places.age is not None:
        marks.append(Text(places.age.x, places.age.y, places.age.size, age, Ink.LABEL, Align.RIGHT))
    if state is RowState.OPEN:
        align = Align.RIGHT if places.employer_right else Align.LEFT
        marks.append(Text(places.employer.x, places.employer.y, places.employer.size, facts.employer, Ink.TEXT, align))
    return marks


def _filled(pay: Money, words: Words, measure: Measure) -> Marks:
    text, size = words.text("display.filled"), pay.amount.size
    pad = size // 3
    width = measure(text, size) + 2 * pad
    left = pay.amount.x if pay.unit_right is None else pay.unit_right - width
    return [
        Box(left, pay.amount.y - 2, width, size + 4, Ink.GONE, frame=2),
        Text(left + pad, pay.amount.y, size, text, Ink.GONE),
    ]


def _at(spot: Spot, text: str, ink: Ink) -> Text:
    return Text(spot.x, spot.y, spot.size, text, ink)


def _lower(mark: Text | Box, by: int) -> Text | Box:
    if isinstance(mark, Box):
        return Box(mark.x, mark.y + by, mark.width, mark.height, mark.ink, mark.frame)
    return Text(mark.x, mark.y + by, mark.size, mark.text, mark.ink, mark.align)
