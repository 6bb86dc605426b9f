"""The grid of a board of any size (look §4): the nearest shape's, multiplied, in a set of type that there is. Pure.

Nothing is stretched: columns keep the widths that their type needs and rows their leading. What room is left over goes
to the requirement field, to further rows, and to the air at the bottom.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from display.grids import (
    GRIDS,
    LARGE_S,
    LONG_S,
    LOW_S,
    MEDIUM_S,
    SMALL_S,
    XL,
    Cards,
    Fit,
    Footer,
    Grid,
    Header,
    L,
    M,
    Rows,
    S,
    Sizes,
)

_SHAPES: Final = (LARGE_S, MEDIUM_S, LOW_S, LONG_S, SMALL_S)
"""The boards in the set of 16 and 24 whose shapes there are."""
_LEAST: Final = 0.75
"""Type is multiplied with the board, but for so much: finer lamps give finer letters, a near row a step smaller."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a set of type asks for on whatever board it stands: pixels that its own boards have (look §4).

    Columns of rows, and trade, pay and unit of a card, count from the margins. `least_column` is how wide a card is
    that has its pay on the first line, `pair_column` one of those that stand side by side.
    """

    sizes: Sizes
    margin: int
    header: Header
    foot: int  # from the footer's top to the board's bottom
    mark: tuple[int, int, int]  # of the footer: side, pitch, gap to the page's number
    heads: int  # from the rule to the column heads
    first_row: tuple[int, int]  # from the rule, with heads and without
    row: int
    trade: int
    openings_right: int
    pay_right: int
    unit: int
    requirement: int
    least_requirement: int
    district: int
    street: int
    first_card: int
    card: int
    second: int
    pay_line: int
    card_trade: int
    card_pay: int
    card_unit: int
    unit_drop: int
    least_column: int
    pair_column: int
    gap: int  # between columns


SETTINGS: Final = (
    Setting(
        S, 8, Header(34, 2, 24, 5, 32, 1, 9, scope_gap=16, date_gap=16, demo_gap=14, demo_pad=6),
        19, (8, 12, 8), heads=3, first_row=(22, 5), row=30, trade=98, openings_right=274, pay_right=420, unit=424,
        requirement=474, least_requirement=110, district=40, street=56, first_card=6, card=52, second=28, pay_line=29,
        card_trade=100, card_pay=44, card_unit=40, unit_drop=5, least_column=432, pair_column=476, gap=24,
    ),
    Setting(
        M, 8, Header(46, 2, 32, 8, 32, 8, 12, scope_gap=16, date_gap=20, demo_gap=16, demo_pad=4, demo_pad_y=3,
                     demo_drop=1),
        30, (12, 18, 12), heads=4, first_row=(36, 8), row=46, trade=126, openings_right=372, pay_right=560, unit=565,
        requirement=637, least_requirement=165, district=60, street=84, first_card=6, card=78, second=37, pay_line=40,
        card_trade=128, card_pay=62, card_unit=58, unit_drop=7, least_column=590, pair_column=680, gap=36,
    ),
    Setting(
        L, 16, Header(56, 4, 48, 5, 48, 5, 13, scope_gap=32, date_gap=32, demo_gap=30, demo_pad=6),
        38, (16, 24, 16), heads=4, first_row=(42, 10), row=62, trade=196, openings_right=548, pay_right=840, unit=848,
        requirement=948, least_requirement=220, district=80, street=112, first_card=12, card=104, second=56,
        pay_line=58, card_trade=200, card_pay=88, card_unit=80, unit_drop=10, least_column=864, pair_column=952, gap=48,
    ),
    Setting(
        XL, 20, Header(76, 4, 64, 6, 64, 6, 18, scope_gap=40, date_gap=40, demo_gap=36, demo_pad=14, demo_pad_y=8),
        48, (20, 30, 20), heads=5, first_row=(54, 12), row=80, trade=245, openings_right=700, pay_right=1065, unit=1073,
        requirement=1185, least_requirement=275, district=100, street=140, first_card=15, card=130, second=70,
        pay_line=73, card_trade=250, card_pay=110, card_unit=100, unit_drop=16, least_column=1080, pair_column=1190,
        gap=60,
    ),
)  # fmt: skip
_SHORT: Final = Header(30, 2, 24, 3, 24, 3, 7, scope_gap=16, date_gap=16, demo_gap=14, demo_pad=6)
"""Of the set of 16 and 24 on boards under 240 rows."""


def setting_of(sizes: Sizes) -> Setting:
    """What a set of type asks for."""
    return next(one for one in SETTINGS if one.sizes == sizes)


def grid_for(width: int, height: int, small: int) -> Grid | None:
    """The grid of a board of that size whose small text must be `small` pixels or more.

    None: no page has room on it. Where no grid of the board has text that large, its largest is given: the caller says
    so.
    """
    own = [grid for grid in GRIDS if (grid.width, grid.height) == (width, height)]
    by_size = sorted(own or _composed(width, height), key=lambda grid: grid.sizes.small)
    if not by_size:
        return None
    return next((grid for grid in by_size if grid.sizes.small >= small), by_size[-1])


def _composed(width: int, height: int) -> Iterator[Grid]:
    """The grids that the board can have, one a set of type."""
    shape = shape_for(width, height)
    if shape is None:
        return
    whole = LARGE_S if shape in (MEDIUM_S, SMALL_S) else shape
    least = _LEAST * S.small * min(width / whole.width, height / whole.height)
    grids = (_grid(setting, shape, width, height) for setting in SETTINGS)
    found = [grid for grid in grids if grid is not None]
    yield from [grid for grid in found if grid.sizes.small >= least] or found[-1:]


def shape_for(width: int, height: int) -> Grid | None:
    """The board whose shape a room is most like, of those that are no larger; None where none is."""
    shapes = [one for one in _SHAPES if one.width <= width and one.height <= height]
    return min(shapes, key=lambda one: (_unlike(one, width, height), -one.width), default=None)


def _unlike(grid: Grid, width: int, height: int) -> float:
    """How unlike the shapes are: 1 where they are one."""
    ratio = width * grid.height / (height * grid.width)
    return max(ratio, 1 / ratio)


def fit_for(shape: Grid, room: Fit) -> Fit | None:
    """By which board of the shape pages are laid out in a room: the largest that is no larger, in type that suffices.

    The room is told as a fit of the shape itself. None: no board's type does.
    """
    alike = [one for one in GRIDS if one.width * shape.height == one.height * shape.width]
    alike = [one for one in alike if shape.width <= one.width <= room.width and one.height <= room.height]
    most = max(one.width for one in alike)
    fits = (replace(room, model=one, least=0) for one in alike if one.width == most)
    enough = [one for one in fits if one.size(one.model.sizes.small) >= room.least]
    best = min(enough, key=lambda one: one.model.sizes.small, default=None)
    return None if best is None else replace(best, least=room.least)


def _grid(setting: Setting, shape: Grid, width: int, height: int) -> Grid | None:
    scale, is_in_columns = setting.sizes.small / S.small, shape is LONG_S
    header = _SHORT if setting.sizes is S and height < 240 else setting.header
    has_footer = width < LOW_S.width * scale or _has_room_for_a_footer(setting, shape, height)
    if not has_footer:
        header = _with_all(header, setting.sizes.small, width >= LONG_S.width * scale)
    footer = _footer(setting, width, height) if has_footer else None
    top, bottom = header.height + header.rule, height if footer is None else footer.y
    fit = fit_for(shape, Fit(shape, width, height, top, bottom, setting.sizes.small))
    if fit is None:
        return None
    rows = None if is_in_columns else _rows(setting, width, top, bottom, has_heads=height >= 240 * scale)
    cards = cards_in(setting, width, top, bottom, is_in_columns)
    return Grid(width, height, setting.sizes, setting.margin, header, footer, rows, cards, fit)


def _has_room_for_a_footer(setting: Setting, shape: Grid, height: int) -> bool:
    scale, rest = setting.sizes.small / S.small, height - setting.foot
    return height >= 200 * scale and (shape.footer is not None or rest >= shape.height * scale)


def _with_all(header: Header, gap: int, is_long: bool) -> Header:
    """The header of a board without a footer; one that is not long has no room for a scope and marks."""
    said = replace(header, age_gap=gap, ask_gap=2 * gap, pages_gap=3 * gap // 2, marks=is_long)
    return said if is_long else replace(said, scope_gap=None, date_gap=None)


def _footer(setting: Setting, width: int, height: int) -> Footer:
    """Short of room the sentence stands close to the age; on the narrowest board there is none for marks."""
    scale = setting.sizes.small / S.small
    is_wide = width >= LARGE_S.width * scale
    mark, pitch, gap = setting.mark if width >= MEDIUM_S.width * scale else (0, 0, 0)
    ask_x = None if is_wide else round((100 if mark else 84) * scale)
    return Footer(height - setting.foot, ask_x, is_wide, mark, pitch, gap)


def _rows(setting: Setting, width: int, top: int, bottom: int, has_heads: bool) -> Rows | None:
    """Rows where the widest that is admitted fits; with room to spare the street stands beside the district."""
    left, right = setting.margin, width - setting.margin
    first = top + setting.first_row[0 if has_heads else 1]
    spare = right - setting.district - left - setting.requirement - setting.least_requirement
    count = (bottom - first) // setting.row
    if spare < 0 or count < 1:
        return None
    has_street = spare >= 2 * setting.street
    return Rows(
        first,
        setting.row,
        count,
        top + setting.heads if has_heads else None,
        number=left,
        trade=left + setting.trade,
        openings_right=left + setting.openings_right,
        pay_right=left + setting.pay_right,
        unit=left + setting.unit,
        requirement=left + setting.requirement,
        requirement_right=right - setting.district - (setting.street if has_street else 0),
        district_right=right,
        street=has_street,
    )


def cards_in(setting: Setting, width: int, top: int, bottom: int, is_in_columns: bool) -> Cards:
    """Cards over the whole width, or side by side on a long board; narrow ones have their pay on a line of its own."""
    margin, gap = setting.margin, setting.gap
    abreast = max(1, (width - 2 * margin + gap) // (setting.pair_column + gap)) if is_in_columns else 1
    column = width if abreast == 1 else (width - 2 * margin - (abreast - 1) * gap) // abreast
    left, right = (margin, column - margin) if abreast == 1 else (0, column)
    is_narrow = right - left < setting.least_column
    pay_line = setting.pay_line if is_narrow else 0
    second = setting.second + pay_line
    first, pitch = top + setting.first_card, setting.card + pay_line
    divider = (margin + column + gap // 2 - 1, first + 2, bottom - first - 6)
    return Cards(
        tuple(margin + place * (column + gap) for place in range(abreast)) if abreast > 1 else (0,),
        column,
        first,
        pitch,
        max(1, (bottom - first - second - setting.sizes.small) // pitch + 1),
        second,
        number=left,
        trade=left + setting.card_trade,
        pay_right=right - setting.card_pay,
        unit=right - setting.card_unit,
        requirement=left if is_narrow else left + setting.card_trade,
        district_right=right,
        base_spaces=2,
        part_spaces=4 if right - left >= 1.4 * setting.least_column else 2,
        unit_drop=setting.unit_drop,
        divider=divider if abreast > 1 else None,
        pay_line=pay_line,
    )
