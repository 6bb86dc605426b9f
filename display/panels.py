"""Which pages stand in a board's panel, and how they are set there: planned in steps, like all else. Pure.

A page stands in the panel whole, and can be read to its end there, or it is not of it: then it has the board to itself,
in its turn. So has each page where the board has no panel. A list is all of it there, however long: what stands in the
panel has no cycle.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import repeat
from typing import Final, TypeAlias

from display import own_pages, regions, schedule
from display.legibility import MOST_SHEETS
from display.own_pages import OwnPage
from display.page_words import words_of
from display.pages import panel, picture
from display.pages.body import Body
from display.pages.composed import Composed
from display.pages.panel import PanelLine
from display.pages.safe import MomentInWords
from display.picture import Placed
from display.regions import Sides
from display.schedule import Panel, Sheet, SheetKind
from display.selection import Admits
from display.steps import Steps
from labourhall.contract.playlist import (
    AgenciesPage,
    ClockPage,
    FairPage,
    NoticePage,
    Page,
    PicturePage,
    PolicyPage,
    Region,
    RegionalPage,
    WelcomePage,
    kind_of,
)

CHARACTERS: Final = 64
"""So many of a notice are broken into lines in the time that one vacancy takes."""
ENDLESS: Final = 10**9
"""Frames of a list: it is not parted, for the panel goes on with it."""
InPanel: TypeAlias = NoticePage | PicturePage | ClockPage | WelcomePage | PolicyPage | AgenciesPage | FairPage
"""The pages that may stand in a panel."""
HEADED: Final = (NoticePage, PolicyPage, AgenciesPage, FairPage)
"""Pages that say what they are where they have no title of their own."""
WEEKDAYS: Final = range(1, 8)


def wanted(pages: Iterable[Page]) -> tuple[InPanel, ...]:
    """The pages that are meant to stand in a panel, in their order."""
    return tuple(page for page in pages if isinstance(page, RegionalPage) and page.region is Region.PANEL)


def planning(pages: Iterable[Page], of: own_pages.Setting, admits: Admits) -> Steps[Panel | None]:
    """The panel of a board with its grid, of those pages that are meant for it; None where none stands in one."""
    sides, found = regions.parted(of.grid), list[Sheet]()
    if sides is None:
        return None
    of = replace(of, grid=sides.panel)
    for page in wanted(pages):
        found += yield from _sheets(page, of, admits)
    return Panel(tuple(found), tuple(schedule.dwell(one, of.pace) for one in found)) if found else None


def placed(body: Body, sides: Sides) -> tuple[Placed, ...]:
    """The strips of a body where the panel stands on the board, and the line beside it."""
    strips = (*body.fixed, *(one for slot in body.slots for one in slot.placed))
    return (sides.rule, *(Placed(sides.x + one.x, one.y, one.strip) for one in strips))


def _sheets(page: InPanel, of: own_pages.Setting, admits: Admits) -> Steps[list[Sheet]]:
    """The page in the panel; nothing where it does not stand there whole."""
    yield
    if isinstance(page, ClockPage):
        return [Sheet(SheetKind.CLOCK, page=page.id)] if _has_room_for_a_clock(of) else []
    if isinstance(page, PicturePage):
        shown = picture.picture_sheet(of.grid, page)
        return [] if shown is None else [Sheet(SheetKind.PICTURE, picture=shown, page=page.id)]
    head = panel.line_of(_title(page, of), of.grid, of.measure)
    found = yield from _headed(page, of, admits, head, panel.line_of("", of.grid, of.measure))
    said = next((one.foot for one in found if one.foot), "")
    foot = panel.line_of(said, of.grid, of.measure)
    if foot.height:
        found = yield from _headed(page, of, admits, head, foot)
    sheets = panel.framed(found, head, foot, of.grid)
    prose = [one for one in sheets if not one.rows]
    if len(prose) > MOST_SHEETS or not all(panel.stands(one, of.grid, of.measure) for one in sheets):
        return []
    return [Sheet(SheetKind(kind_of(page)), page=page.id, composed=one) for one in sheets]


def _headed(
    page: InPanel, of: own_pages.Setting, admits: Admits, head: PanelLine, foot: PanelLine
) -> Steps[Sequence[Composed]]:
    """What stands between a line at the panel's head and one at its foot; nothing where a part of it has no room."""
    of = replace(of, grid=regions.within(of.grid, head.height, foot.height))
    if isinstance(page, NoticePage):
        yield from repeat(None, sum(map(len, words_of(page))) // CHARACTERS)
        return panel.notice_sheets(of.grid, page.headline.strip(), page.lines, page.issuer, of.measure)
    assert isinstance(page, OwnPage)
    found = yield from own_pages.planning(page, of, 0, admits, ENDLESS)
    return () if found.too_long else found.sheets


def _title(page: InPanel, of: own_pages.Setting) -> str:
    """What the page is called; large words say what they are themselves."""
    assert isinstance(page, NoticePage | OwnPage)
    return page.title or (of.words.text(f"display.{kind_of(page)}.title") if isinstance(page, HEADED) else "")


def _has_room_for_a_clock(of: own_pages.Setting) -> bool:
    """Whether it has on every day."""
    date = of.words.text("display.date", 12, 30)
    moments = (MomentInWords("00:00", date, "", day) for day in WEEKDAYS)
    return all(panel.clock_body(of.grid, one, of.words, of.measure) is not None for one in moments)
