"""What a board shows, as a picture: the page's body with head, foot, what runs beside it and who is called over it.

What shows, and when, is the player's. Pure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from display import panels, regions
from display.gate import Age
from display.grids import Grid
from display.memo import Memo
from display.motion import filled_pixels, turns_on
from display.pages import clear, clock, frame, notice, picture, queue_strip, safe, spotlight, table
from display.pages import panel as panel_page
from display.pages.body import Body
from display.picture import Picture, Placed, RowState
from display.planner import Planner
from display.regions import Sides
from display.rotation import turning
from display.schedule import DARK, TABLES, WAITING, Cycle, Panel, Sheet, SheetKind
from display.showing import Data, Showing
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class Appearance:
    """How one board looks: the name of its hall, its size in lamps (its grid may be smaller), its words and measure."""

    hall: str
    size: tuple[int, int]
    planner: Planner
    is_demonstration: bool
    _seen: Memo[Picture] = field(default_factory=Memo, init=False, repr=False, compare=False)
    """What it gave last; another one, be it a copy, has its own."""
    _filled: Memo[Picture] = field(default_factory=Memo, init=False, repr=False, compare=False)
    """The same with its page marks filled further."""
    _ruled: Memo[Picture] = field(default_factory=Memo, init=False, repr=False, compare=False)
    """And with the line above what runs."""

    def picture(self, showing: Showing, data: Data, now: datetime, frame_number: int) -> Picture:
        """The picture of `showing` in `frame_number`, with the text that runs beside it.

        The very same one while nothing in it changes.
        """
        grid = self._grid(showing.cycle, showing.sheet)
        page, since = self._still(showing, grid, data, now, frame_number), showing.has_run(frame_number)
        run = showing.cycle.run if grid.band is not None and showing.calling.present is None else None
        if run is None:
            return page
        ruled = self._ruled.of((page, run.rule), lambda: page._replace(placed=(*page.placed, run.rule)))
        return ruled.with_running(run.runway, run.placed(since), run.coming(since), run.step.moved(since))

    def moved(self, showing: Showing, before: Picture, frame_number: int) -> Picture:
        """The picture of a frame up to which all that stands is as in `before`, the picture of an earlier one.

        Its page marks are filled further.
        """
        progress = _progress(showing, frame_number)
        page, run = _marked(before, _filled(before, progress)), showing.cycle.run
        if run is None or page.running is None:
            return page
        since = showing.has_run(frame_number)
        return page.with_running(run.runway, run.placed(since), run.coming(since), run.step.moved(since))

    def turns_on(self, showing: Showing, frame_number: int) -> int | None:
        """The first frame after this one in which a row turns, or what is in the panel; None: none does any more."""
        began, found = showing.began, list[int]()
        if showing.before is not None and showing.before.layout == showing.body.layout:
            turned = turns_on(frame_number - began, len(showing.body.slots))
            found += [] if turned is None else [began + turned]
        if showing.panel is not None:
            stood = showing.has_stood(frame_number)
            turned = showing.panel.turns_on(stood)
            found += [] if turned is None else [frame_number + turned - stood]
        return min(found, default=None)

    def body(self, cycle: Cycle, sheet: Sheet, states: Mapping[str, RowState], data: Data, now: datetime) -> Body:
        """What a sheet shows between head and foot, its rows in these `states` (those not named are open)."""
        grid, words, measure = self._grid(cycle, sheet), self.planner.words, self.planner.measure
        sides = self._sides(grid, cycle.panel_beside(sheet))
        grid = grid if sides is None else sides.table
        if sheet.kind is SheetKind.ROWS and grid.rows is not None:
            return table.rows_body(grid, grid.rows, sheet.entries, states, words)
        if sheet.kind is SheetKind.CARDS:
            return table.cards_body(grid, sheet.entries, states, words)
        if sheet.kind is SheetKind.CLEAR:
            return clear.clear_body(grid, sheet.entries, states, words, measure)
        if sheet.kind is SheetKind.SPOTLIGHT:
            facts, _ = sheet.entries[0]
            state = states.get(facts.number, RowState.OPEN)
            return spotlight.spotlight_body(grid, facts, state, words, measure, self._age(data, now)[1])
        if sheet.notice is not None:
            return notice.notice_body(grid, sheet.notice)
        if sheet.picture is not None:
            return picture.picture_body(grid, sheet.picture)
        if sheet.composed is not None:
            return sheet.composed.body
        if sheet == DARK:
            return Body("dark", (), ())
        hall = self._hall_name(data)
        if sheet.kind is SheetKind.CLOCK:
            day = words.text("display.clock.date", now.year, now.month, now.day)
            return clock.clock_body(grid, hall, self._moment(now), day, self.is_demonstration, words, measure)
        moment = self._moment(now) if data.is_clock_trusted(now) else None
        return safe.safe_body(grid, hall, moment, words, measure, self.is_demonstration)

    def _still(self, showing: Showing, grid: Grid, data: Data, now: datetime, frame_number: int) -> Picture:
        """The picture without what runs."""
        body = turning(showing.before, showing.body, frame_number - showing.began)
        minute = now.replace(second=0, microsecond=0)
        if showing.sheet.is_waiting or showing.sheet.kind is SheetKind.CLOCK:
            asked: tuple[object, ...] = (body, showing.sheet, showing.calling, minute, self._hall_name(data))
            return self._seen.of(asked, lambda: self._alone(showing, body, data, now))
        progress = _progress(showing, frame_number)
        age = data.as_of, data.age(now)
        beside = None if showing.panel is None else showing.panel.at(showing.has_stood(frame_number))
        asked = (body, showing.sheet, beside, showing.calling, grid, showing.index, progress.pages, minute, *age)
        page = self._seen.of(asked, lambda: self._page(showing, grid, body, beside, progress, data, now))
        filled = _filled(page, progress)
        return self._filled.of((page, filled), lambda: _marked(page, filled))

    def _alone(self, showing: Showing, body: Body, data: Data, now: datetime) -> Picture:
        """What has neither head nor foot: a clock goes on while it stands."""
        if showing.sheet.kind is SheetKind.CLOCK:
            body = self.body(showing.cycle, showing.sheet, {}, data, now)
        shown = Picture(*self.size, _placed(body))
        return shown if showing.sheet == DARK else self._with_call(shown, body, showing)

    def _page(
        self,
        showing: Showing,
        grid: Grid,
        body: Body,
        beside: Sheet | None,
        progress: frame.PageProgress,
        data: Data,
        now: datetime,
    ) -> Picture:
        """A page with what is at its head and foot, and beside it in the panel."""
        words, measure = self.planner.words, self.planner.measure
        rows = tuple(slot.row for slot in body.slots if slot.row is not None)
        heading = self._heading(showing, data, now)
        top = frame.header(grid, heading, progress, words, measure)
        own_foot = showing.sheet.kind is SheetKind.SPOTLIGHT and spotlight.has_own_foot(grid)
        bottom = () if own_foot else frame.footer(grid, heading, progress, words, measure)
        panel = self._in_panel(grid, showing.panel, beside, now)
        before = *_placed(body), *panel
        marks = tuple(
            replace(one, place=len(before) + one.place) for one in frame.filling_among(top, bottom, grid, progress)
        )
        rows_to_come = tuple(one.strip for slot in showing.body.slots if slot not in body.slots for one in slot.placed)
        page = Picture(*self.size, (*before, *top, *bottom), rows, marks=marks, coming_rows=rows_to_come)
        return self._with_call(page, body, showing)

    def _in_panel(self, grid: Grid, panel: Panel | None, sheet: Sheet | None, now: datetime) -> tuple[Placed, ...]:
        """What stands in the panel; the line beside it where it has nothing any more."""
        sides, words, measure = self._sides(grid, panel), self.planner.words, self.planner.measure
        if sides is None:
            return ()
        body: Body | None = None
        if sheet is not None and sheet.picture is not None:
            body = picture.picture_body(sides.panel, sheet.picture)
        elif sheet is not None and sheet.composed is not None:
            body = sheet.composed.body
        elif sheet is not None:
            body = panel_page.clock_body(sides.panel, self._moment(now), words, measure)
        return panels.placed(body or Body("panel", (), ()), sides)

    def _sides(self, grid: Grid, panel: Panel | None) -> Sides | None:
        """The table's part and the panel, where one stands."""
        return None if panel is None else regions.parted(grid)

    def _grid(self, cycle: Cycle, sheet: Sheet) -> Grid:
        """The board's grid, with the band for running text where it runs beside this sheet."""
        grid = self.planner.grid
        is_beside = cycle.run is not None and not sheet.is_whole and sheet not in WAITING
        return (regions.banded(grid) or grid) if is_beside else grid

    def _with_call(self, shown: Picture, body: Body, showing: Showing) -> Picture:
        planner = self.planner
        return queue_strip.over(shown, planner.grid, body, showing.calling, planner.words, planner.measure)

    def _heading(self, showing: Showing, data: Data, now: datetime) -> frame.Heading:
        moment, sheet, words = self._moment(now), showing.sheet, self.planner.words
        if sheet.notice is not None:
            wide = close = words.text("display.notice.nth", *sheet.nth)
        elif sheet.picture is not None:
            wide = close = ""
        elif sheet.composed is not None:
            wide = close = sheet.composed.foot
        else:
            wide, close = self._age(data, now)
        return frame.Heading(
            title=sheet.title,
            scope=sheet.scope,
            date=f"{moment.date} {moment.weekday}",
            clock=moment.clock,
            age=wide,
            close_age=close,
            is_stale=data.age(now) is Age.STALE and (sheet.notice or sheet.picture or sheet.composed) is None,
            is_demonstration=self.is_demonstration,
            is_table=sheet.kind in TABLES,
        )

    def _age(self, data: Data, now: datetime) -> tuple[str, str]:
        """数据 14:35 with a space and without; 数据截至 once they are stale."""
        words, made = self.planner.words, data.as_of
        if made is None:
            return "", ""
        clock = made.astimezone(now.tzinfo).strftime("%H:%M")
        if data.age(now) is Age.STALE:
            return words.text("display.data.stale", clock), words.text("display.data.stale", clock)
        return words.text("display.data.wide", clock), words.text("display.data.close", clock)

    def _hall_name(self, data: Data) -> str:
        return data.programme.hall_name if data.programme else self.hall

    def _moment(self, now: datetime) -> safe.MomentInWords:
        return _in_words(now, self.planner.words)


def _progress(showing: Showing, frame_number: int) -> frame.PageProgress:
    """How far the page of `showing` has come by that frame; what a call covered is given back to it."""
    since, dwell = frame_number - showing.began - showing.given_back, showing.dwell - showing.given_back
    return frame.PageProgress(showing.index, len(showing.cycle.sheets), since, dwell)


def _filled(page: Picture, progress: frame.PageProgress) -> list[int]:
    """How far its page marks are filled by then: while that is not further it looks the same."""
    return [filled_pixels(progress.since, progress.dwell, mark.side) for mark in page.marks]


def _marked(page: Picture, filled: Sequence[int]) -> Picture:
    """The page with its marks filled so far; the very same one where they are."""
    if filled == [mark.filled for mark in page.marks]:
        return page
    return page.with_marks(tuple(replace(mark, filled=now) for mark, now in zip(page.marks, filled, strict=True)))


def _placed(body: Body) -> tuple[Placed, ...]:
    return (*body.fixed, *(one for slot in body.slots for one in slot.placed))


@lru_cache(maxsize=4)  # all sheets of a page that is looked at are of one moment
def _in_words(now: datetime, words: Words) -> safe.MomentInWords:
    day = words.text("display.date", now.month, now.day)
    weekday = now.isoweekday()
    return safe.MomentInWords(now.strftime("%H:%M"), day, words.text(f"display.weekday.{weekday}"), weekday)
