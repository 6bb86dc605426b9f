"""One page alone on one board, looked at as the glass will have it: each text in it, where it ends, its size. Pure.

The page is played by the board's own player; nothing here knows where a text stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice, zip_longest
from typing import Final

from display import legibility, regions
from display.editor.page_edits import changed_page
from display.editor.remarks import MOST_LIT, Finding, Remark
from display.glyphs.crowded import CLEAR
from display.glyphs.lettering import lacking
from display.legibility import Sight
from display.motion import RATE
from display.page_words import words_of
from display.picture import Align, Measure, Picture, Strip, Text
from display.player import Player
from display.programme import Programme
from display.schedule import WAITING, Sheet, characters
from display.showing import Data, Showing
from display.ticker import Run
from display.unclear import Unclear, Why, judged, unclear
from labourhall.contract import pictures
from labourhall.contract.playlist import (
    Bundle,
    ClockPage,
    FairPage,
    NoticePage,
    Page,
    Playlist,
    RegionalPage,
    Slot,
    SpotlightPage,
    TickerPage,
    VacancyPage,
    stands_beside,
)
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Board:
    """A board of the hall as it is judged by: its player, and how far its lamps and its furthest reader are."""

    name: str
    player: Player
    pitch_mm: float
    far_row_m: float

    @property
    def sight(self) -> Sight:
        """How it is seen."""
        return Sight(self.pitch_mm, self.far_row_m)


@dataclass(frozen=True, slots=True)
class Reading:
    """What there is to read in a picture: its texts, those that are cut, what is drawn in each size, what is unclear.

    `characters` is how many a reader takes in, header and footer apart.
    """

    texts: frozenset[str]
    cut: tuple[str, ...]
    drawn: Mapping[int, str]
    characters: float
    unclear: tuple[Unclear, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a page looks like on a board: its sheets, how long each stands, its pictures; nothing of one not shown.

    `readings` are those of its pictures; `counted` is how many sheets its header counts. `too_long` entries of its list
    have no room. `run` is what runs beside them. `is_in_panel`: it stands beside a table, and is read there alone.
    """

    sheets: tuple[Sheet, ...]
    frames: tuple[int, ...]
    pictures: tuple[Picture, ...]
    readings: tuple[Reading, ...] = ()
    counted: int = 0
    too_long: int = 0
    run: Run | None = None
    is_in_panel: bool = False


NOTHING: Final = Look((), (), ())
_SIZES: Final = (
    (Why.TOO_SMALL, Finding.ILLEGIBLE, legibility.FURTHEST),
    (Why.STRAIN, Finding.UNCOMFORTABLE, legibility.COMFORT),
)
"""What is remarked of type that is too small, the gravest first, and how many times its height it would reach."""


def look(
    board: Board,
    page: Page,
    vacancies: Sequence[Vacancy],
    count: int,
    shows_ages: bool,
    now: datetime,
    before: Look = NOTHING,
) -> Look:
    """The page on the board, with these few vacancies; `count` is how many sheets its header counts at least.

    What `before` shows on the same board at the same moment is taken from there: after a key few sheets are others.
    """
    lasting, now = changed_page(page, {"until": None}) or page, _moment(page, now)
    company = _company(page)
    showing, data = _played(board, (*company, lasting), vacancies, shows_ages, now)
    if company and isinstance(page, RegionalPage) and showing.panel is None:  # it has the board to itself
        showing, data = _played(board, (lasting,), vacancies, shows_ages, now)
    cycle = showing.cycle
    if showing.sheet in WAITING:
        return replace(NOTHING, too_long=cycle.too_long)
    many = (cycle.sheets * max(1, count))[: max(count, len(cycle.sheets))]
    showing = replace(showing, cycle=replace(cycle, sheets=many))
    panel = showing.panel
    sheets, left = (cycle.sheets, 0) if panel is None else (panel.sheets, _left(board))
    was = before.counted, before.run, before.is_in_panel
    shared = _shared(before) if was == (len(many), cycle.run, panel is not None) else ()
    found: list[tuple[int, Picture, Reading]] = []
    for index, (sheet, known) in enumerate(zip_longest(sheets, islice(shared, len(sheets)))):
        if known is not None and known[0] == sheet:
            found.append(known[1])
            continue
        one = _begun(board, showing, index, data)
        picture = board.player.picture(one, data, now, one.began + _lead(cycle.run))
        frames_ = one.dwell if panel is None else panel.frames[index]
        found.append((frames_, picture, _read(board, picture, left)))
    frames, pictures, readings = zip(*found, strict=True)
    return Look(sheets, frames, pictures, readings, len(many), cycle.too_long, cycle.run, panel is not None)


def _played(
    board: Board, pages: tuple[Page, ...], vacancies: Sequence[Vacancy], shows_ages: bool, now: datetime
) -> tuple[Showing, Data]:
    """The first of these pages as the board's own player begins it, and what it was played by."""
    given = Programme("look", "look", board.player.hall, shows_ages, Bundle((Playlist("", pages),), (Slot(""),)))
    data = Data(given, {one.number: one for one in vacancies}, now, city_time=now)
    return board.player.step(None, data, now, 0), data


def _company(page: Page) -> tuple[Page, ...]:
    """What stands on the board while a page is looked at that is meant to stand beside others."""
    if isinstance(page, TickerPage):
        return (ClockPage(""),)
    return (VacancyPage(f"beside {page.id}"),) if stands_beside(page) else ()


def _begun(board: Board, showing: Showing, index: int, data: Data) -> Showing:
    """The sheet of that place as it begins, or the table when that place of its panel does."""
    panel = showing.panel
    if panel is None:
        return board.player.at(showing, index, data, showing.began_at)
    return replace(showing, stood=sum(panel.frames[:index]))


def _left(board: Board) -> int:
    """Where the board's panel begins."""
    sides = regions.parted(board.player.planner.grid)
    return 0 if sides is None else sides.x


def _moment(page: Page, now: datetime) -> datetime:
    """A fair is looked at on the nearest of its days: on these it has its booths; all else now."""
    if not isinstance(page, FairPage) or page.first is None:
        return now
    day = min(max(now.date(), page.first), max(page.first, page.last or page.first))
    return datetime.combine(day, now.timetz())


def _lead(run: Run | None) -> int:
    """After so many frames running text has come in over the whole band."""
    return 0 if run is None else run.frames_to(run.width)


def run_on(board: Board, page: TickerPage) -> Run | None:
    """The text as it runs on the board; None where that has no band for it."""
    return board.player.planner.cycle((ClockPage(""), page), ()).run


def running_remarks(board: Board, page: TickerPage) -> Iterator[Remark]:
    """What is wrong with running text on the board."""
    grid = regions.banded(board.player.planner.grid)
    if grid is None or grid.band is None:
        yield Remark(Finding.NO_BAND)
        return
    if missing := lacking("".join(page.lines), grid.band.size):
        yield Remark(Finding.LACKING, ("".join(missing),))
    size = grid.band.size
    found = (judged(line, size, board.sight) for line in page.lines)
    yield from _unclear(board, [one for one in found if one is not None])


def remarks(board: Board, page: Page, seen: Look) -> Iterator[Remark]:
    """What is wrong with the page's own texts on the board."""
    yield from _left_out(page, frozenset().union(*(one.texts for one in seen.readings)), seen)
    cut = dict.fromkeys(text for one in seen.readings for text in one.cut)
    yield from (Remark(Finding.CUT, (text,)) for text in cut)
    own, drawn = set("".join(words_of(page))), _drawn(seen)
    missing = dict.fromkeys(
        one for size, text in drawn.items() for one in lacking("".join(sorted(own & set(text))), size)
    )
    if missing:
        yield Remark(Finding.LACKING, ("".join(missing),))
    yield from _unclear(board, [one for reading in seen.readings for one in reading.unclear])


def picture_remarks(board: Board, seen: Look) -> Iterator[Remark]:
    """What is wrong with a picture on the board, as far as its pixels tell."""
    found = next((one.picture for one in seen.sheets if one.picture is not None), None)
    if found is None:
        yield Remark(Finding.NO_FIT)
        return
    indexes = pictures.unpacked(found.png)[2]
    width, height = board.player.size
    lit = (len(indexes) - indexes.count(0)) * found.times**2 / (width * height)
    if lit > MOST_LIT:
        yield Remark(Finding.BRIGHT, (round(100 * lit), round(100 * MOST_LIT)))


def speed(seen: Look) -> float:
    """How many characters a second a reader has to take in on the fullest sheet, header and footer apart."""
    sheets = zip(seen.readings, seen.frames, strict=True)
    return max((one.characters * RATE / frames for one, frames in sheets), default=0.0)


def _shared(before: Look) -> Iterator[tuple[Sheet, tuple[int, Picture, Reading]]]:
    """Each sheet with what is known of it."""
    return zip(before.sheets, zip(before.frames, before.pictures, before.readings, strict=True), strict=True)


def _read(board: Board, picture: Picture, left: int) -> Reading:
    """What there is to read from that edge on."""
    measure, grid = board.player.planner.measure, board.player.planner.grid
    picture = picture._replace(placed=tuple(one for one in picture.placed if one.x >= left))
    first, last = grid.header.height + grid.header.rule, grid.height if grid.footer is None else grid.footer.y
    texts = [(mark, placed) for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text)]
    cut = (one.text for one, placed in texts if one.text and not _is_inside(one, placed.strip, measure))
    drawn: dict[int, str] = {}
    for one, _ in texts:
        if one.text:
            drawn[one.size] = drawn.get(one.size, "") + one.text
    return Reading(
        frozenset(one.text for one, _ in texts),
        tuple(dict.fromkeys(cut)),
        drawn,
        characters(one.text for one, placed in texts if first <= placed.y + one.y < last),
        tuple(unclear(picture, board.sight)),
    )


def _drawn(seen: Look) -> dict[int, str]:
    """What is drawn in each size, on all sheets."""
    sizes = dict.fromkeys(size for one in seen.readings for size in one.drawn)
    return {size: "".join(one.drawn.get(size, "") for one in seen.readings) for size in sizes}


def _left_out(page: Page, texts: frozenset[str], seen: Look) -> Iterator[Remark]:
    """What of the page's own words stands nowhere, or not where it was meant to."""
    if not seen.pictures or seen.is_in_panel:  # there all of them stand, or it is not there
        return
    if not isinstance(page, ClockPage | TickerPage) and page.title and page.title not in texts:
        yield Remark(Finding.TITLE_REPLACED, (seen.sheets[0].title,), "title")
    if isinstance(page, VacancyPage | SpotlightPage) and page.scope and all(page.scope not in text for text in texts):
        yield Remark(Finding.SCOPE_LEFT_OUT, (), "scope")
    if isinstance(page, NoticePage):
        if any(sheet.notice is not None and sheet.notice.headline != page.headline for sheet in seen.sheets):
            yield Remark(Finding.HEADLINE_IS_LINE, (), "headline")
        lines = "".join(line for sheet in seen.sheets if sheet.notice is not None for line in sheet.notice.lines)
        if page.issuer and page.issuer not in texts and page.issuer not in lines:
            yield Remark(Finding.ISSUER_LEFT_OUT, (), "issuer")


def _unclear(board: Board, found: Sequence[Unclear]) -> Iterator[Remark]:
    """Why the far row cannot read it: how far its smallest type reaches, which characters do not stand."""
    if merged := [one for one in found if one.why is Why.CROWDED]:
        characters = dict.fromkeys("".join(one.characters for one in merged))
        yield Remark(Finding.CROWDED, ("".join(characters), merged[0].size, CLEAR))
    for why, finding, times in _SIZES:
        if sizes := [one.size for one in found if one.why is why]:
            reach = legibility.reach_m(min(sizes), board.pitch_mm, times)
            yield Remark(finding, (min(sizes), f"{reach:.0f}"))
            return


def _is_inside(text: Text, strip: Strip, measure: Measure) -> bool:
    width = measure(text.text, text.size)
    left = text.x - width if text.align is Align.RIGHT else text.x
    return left >= 0 and left + width <= strip.width
