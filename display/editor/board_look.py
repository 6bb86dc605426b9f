"""One page alone on one board, looked at as the glass will have it: each text in it, where it ends, its size. Pure.

The page is played by the board's own player; nothing here knows where a text stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from display import legibility
from display.editor.page_edits import changed_page
from display.editor.remarks import Finding, Remark
from display.glyphs.lettering import lacking
from display.motion import RATE
from display.page_words import words_of
from display.picture import Align, Measure, Picture, Strip, Text
from display.player import Data, Player
from display.programme import Programme
from display.schedule import WAITING, Sheet, characters
from labourhall.contract.playlist import Bundle, NoticePage, Page, Playlist, Slot, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Board:
    """A board of the hall as it is judged by: its player, and how far its lamps and its furthest reader are."""

    name: str
    player: Player
    pitch_mm: float
    far_row_m: float


@dataclass(frozen=True, slots=True)
class Look:
    """What a page looks like on a board: its sheets, how long each stands, its pictures; nothing of one not shown."""

    sheets: tuple[Sheet, ...]
    frames: tuple[int, ...]
    pictures: tuple[Picture, ...]


def look(board: Board, page: Page, vacancies: Sequence[Vacancy], count: int, shows_ages: bool, now: datetime) -> Look:
    """The page on the board, with these few vacancies; `count` is how many sheets its header counts at least."""
    lasting = changed_page(page, {"until": None}) or page
    bundle = Bundle((Playlist("", (lasting,)),), (Slot(""),))
    given = Programme("look", "look", board.player.hall, shows_ages, bundle)
    data = Data(given, {one.number: one for one in vacancies}, now, city_time=now)
    showing = board.player.step(None, data, now, 0)
    cycle = showing.cycle
    if showing.sheet in WAITING:
        return Look((), (), ())
    many = (cycle.sheets * max(1, count))[: max(count, len(cycle.sheets))]
    frames, pictures = [], []
    for index in range(len(cycle.sheets)):
        shown = replace(showing, cycle=replace(cycle, sheets=many), before=None)
        frames.append(showing.dwell)
        pictures.append(board.player.picture(shown, data, now, showing.began))
        if index + 1 < len(cycle.sheets):
            showing = board.player.step(showing, data, now, showing.began + showing.dwell)
    return Look(cycle.sheets, tuple(frames), tuple(pictures))


def remarks(board: Board, page: Page, seen: Look) -> Iterator[Remark]:
    """What is wrong with the page's own texts on the board."""
    texts = [(text, strip) for picture in seen.pictures for text, strip in _texts(picture)]
    yield from _left_out(page, {text.text for text, _ in texts}, seen)
    measure, own = board.player.planner.measure, set("".join(words_of(page)))
    cut = dict.fromkeys(text.text for text, strip in texts if text.text and not _is_inside(text, strip, measure))
    yield from (Remark(Finding.CUT, (text,)) for text in cut)
    missing = dict.fromkeys(
        one for size, drawn in _drawn(texts).items() for one in lacking("".join(sorted(own & drawn)), size)
    )
    if missing:
        yield Remark(Finding.LACKING, ("".join(missing),))
    sizes = [text.size for text, _ in texts if text.text]
    yield from _far(board, min(sizes, default=0))


def speed(board: Board, seen: Look) -> float:
    """How many characters a second a reader has to take in on the fullest sheet, header and footer apart."""
    grid = board.player.planner.grid
    first, last = grid.header.height + grid.header.rule, grid.height if grid.footer is None else grid.footer.y
    found = [0.0]
    for picture, frames in zip(seen.pictures, seen.frames, strict=True):
        marks = ((text, placed.y + text.y) for placed in picture.placed for text in _marks(placed.strip))
        found.append(characters(text.text for text, y in marks if first <= y < last) * RATE / frames)
    return max(found)


def _left_out(page: Page, texts: set[str], seen: Look) -> Iterator[Remark]:
    """What of the page's own words stands nowhere, or not where it was meant to."""
    if not seen.pictures:
        return
    if page.title and page.title not in texts:
        yield Remark(Finding.TITLE_REPLACED, (seen.sheets[0].title,), "title")
    if isinstance(page, VacancyPage | SpotlightPage) and page.scope and all(page.scope not in text for text in texts):
        yield Remark(Finding.SCOPE_LEFT_OUT, (), "scope")
    if isinstance(page, NoticePage):
        if any(sheet.notice is not None and sheet.notice.headline != page.headline for sheet in seen.sheets):
            yield Remark(Finding.HEADLINE_IS_LINE, (), "headline")
        if page.issuer and page.issuer not in texts:
            yield Remark(Finding.ISSUER_LEFT_OUT, (), "issuer")


def _far(board: Board, size: int) -> Iterator[Remark]:
    """Whether the smallest text on the page can be read from the far row."""
    if not size or legibility.reach_m(size, board.pitch_mm) >= board.far_row_m:
        return
    is_legible = legibility.is_legible(size, board.pitch_mm, board.far_row_m)
    reach = legibility.reach_m(size, board.pitch_mm, legibility.COMFORT if is_legible else legibility.FURTHEST)
    yield Remark(Finding.UNCOMFORTABLE if is_legible else Finding.ILLEGIBLE, (size, f"{reach:.0f}"))


def _texts(picture: Picture) -> Iterator[tuple[Text, Strip]]:
    return ((text, placed.strip) for placed in picture.placed for text in _marks(placed.strip))


def _drawn(texts: Sequence[tuple[Text, Strip]]) -> dict[int, set[str]]:
    """The characters that are drawn in each size."""
    found: dict[int, set[str]] = {}
    for text, _ in texts:
        found.setdefault(text.size, set()).update(text.text)
    return found


def _marks(strip: Strip) -> Iterator[Text]:
    return (mark for mark in strip.marks if isinstance(mark, Text))


def _is_inside(text: Text, strip: Strip, measure: Measure) -> bool:
    width = measure(text.text, text.size)
    left = text.x - width if text.align is Align.RIGHT else text.x
    return left >= 0 and left + width <= strip.width
