"""The board as a pure function: what was showing, the data, the clock and a frame's number → what shows.

No I/O, no Qt, no clock of its own: a day of the wall can be played at any speed. What it looks like is `appearance`'s.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from display import calls, programme, ranks, schedule, ticker
from display.appearance import Appearance
from display.calls import NOBODY
from display.gate import Age, Gate
from display.motion import FILLED_FRAMES, frames
from display.orders import BEGINNING, Course, Order, Ready
from display.page_words import words_beside
from display.pages import queue_strip
from display.picture import Picture, RowState
from display.planner import Planner
from display.programme import Programme
from display.proof import NOTHING, Covered
from display.schedule import DARK, SAFE, WAITING, Cycle, Sheet, SheetKind
from display.selection import Entry, Place
from display.showing import Data, Frame, Showing
from display.steps import Steps, finished
from labourhall.contract.playlist import Page, last_day
from labourhall.market.vacancy import Vacancy

FILLED_REASONS: Final = ("filled", "withdrawn")
"""Why a vacancy may leave with the word 已招满; for any other reason (held, gone) its row just goes black."""

AHEAD_FRAMES: Final = frames(12.0)
"""So long before it begins a cycle is planned: early enough for 100,000 vacancies, late enough for the newest."""


@dataclass(frozen=True, slots=True)
class Player:
    """One board: its name, its hall, its size in lamps (its grid may be smaller), and how it is planned."""

    board: str
    hall: str
    size: tuple[int, int]
    planner: Planner
    is_demonstration: bool
    gate: Gate = Gate()
    """What may stand on the board at all."""
    beginning: Course = BEGINNING
    """How far the board had come when it was started."""
    _appearance: Appearance = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        look = Appearance(self.hall, self.size, self.planner, self.is_demonstration)
        object.__setattr__(self, "_appearance", look)

    def step(
        self, showing: Showing | None, data: Data, now: datetime, frame_number: int, ready: Ready | None = None
    ) -> Showing:
        """What shows in `frame_number`, given what showed in the one before.

        With `ready` no cycle is planned here: one that is not at hand is waited for, and until then what there is goes
        on. Without it each is planned when it begins.
        """
        frame = Frame(data, now, frame_number, ready)
        if showing is None:
            return self._begin(None, 0, self.beginning, frame)
        showing = self.called(showing, data, frame_number)
        if frame_number - showing.began >= showing.dwell or _is_in_doubt(showing, data, now):
            return self._next(showing, frame)
        if not showing.sheet.is_waiting and self._is_over(showing, data, now):
            showing = showing if showing.is_overdue else replace(cut_off(showing, frame_number), is_overdue=True)
            begun = self._new(showing, showing.course.next, frame)
            if begun is not None:
                return begun
        closing = self._closing(showing, data, frame_number)
        return self._next(closing, frame) if _is_all_black(closing) else closing

    def wanted(self, showing: Showing, data: Data, now: datetime, frame_number: int) -> Order | None:
        """By what the next cycle is to be planned; None while it is too early, or where there is nothing to plan."""
        left = max(0, showing.began + showing.dwell - frame_number)
        if left > AHEAD_FRAMES and not showing.is_overdue:
            return None
        frame = Frame(data, now, frame_number)
        if showing.sheet in WAITING:
            return self._order(_waited(showing), frame)
        if showing.is_overdue:
            return self._order(showing.course.next, frame)
        then = frame.later(left)
        is_last = showing.index + 1 >= len(showing.cycle.sheets)
        return self._order(showing.course.next, then) if is_last or self._gives_way(showing, then) else None

    def wanted_under(self, under: Showing | None, data: Data, now: datetime, frame_number: int) -> Order | None:
        """The same for what something else stands over, were it to be resumed now."""
        frame = Frame(data, now, frame_number)
        if under is None or under.sheet in WAITING:
            return self._order(self.beginning if under is None else under.course, frame)
        return self._order(under.course.next, frame) if self._gives_way(under, frame) else None

    def planning(self, order: Order, newest: Sequence[Vacancy]) -> Steps[Cycle]:
        """The cycle of an order, in steps; the safe page alone where it has nothing that may be shown."""

        def admits(one: Entry) -> bool:
            return self.gate.refusal(one, order.today) is None

        admitted, planner = newest if order.has_vacancies else (), self.planner
        how = order.rounds, order.shows_ages, order.place, admits, order.today, order.begins
        cycle = yield from planner.planning(order.pages, admitted, *how)
        names = order.tag, order.bundle, order.playlist, order.district
        run = cycle.run if cycle.sheets else None
        return Cycle(cycle.sheets or (SAFE,), cycle.too_long, *names, cycle.rounds, run, cycle.begins, cycle.panel)

    def at(self, showing: Showing, index: int, data: Data, now: datetime) -> Showing:
        """Another sheet of the same cycle, were it to begin now with nothing before it."""
        sheet = showing.cycle.sheets[index]
        return self._show(showing.cycle, index, sheet, showing.course, None, Frame(data, now, showing.began))

    def resume(self, under: Showing | None, frame: Frame) -> Showing:
        """Begin the page `under` anew after something else stood on the glass, or what has come in its place since."""
        if under is None or under.sheet in WAITING:
            return self._begin(None, 0, self.beginning if under is None else under.course, frame)
        index = len(under.cycle.sheets) if self._gives_way(under, frame) else under.index
        return replace(self._begin(replace(under, began=frame.number), index, under.course, frame), before=None)

    def _gives_way(self, under: Showing, frame: Frame) -> bool:
        return self._is_others_turn(under, frame) or self._is_over(under, frame.data, frame.now)

    def picture(self, showing: Showing, data: Data, now: datetime, frame_number: int) -> Picture:
        """The picture of `showing` in `frame_number`; the very same one while nothing in it changes."""
        return self._appearance.picture(showing, data, now, frame_number)

    def moved(self, showing: Showing, before: Picture, frame_number: int) -> Picture:
        """The picture of a frame up to which nothing turns, given that of an earlier one: what runs has gone on."""
        return self._appearance.moved(showing, before, frame_number)

    def turns_on(self, showing: Showing, frame_number: int) -> int | None:
        """The first frame after this one in which something of the page turns; None: nothing does any more."""
        return self._appearance.turns_on(showing, frame_number)

    def stands_until(self, showing: Showing, frame_number: int) -> int:
        """Up to which frame, were the data to stay as they are, `step` gives just this.

        What hangs on the time of day is left out: whoever goes by it asks anew now and then.
        """
        is_pending = showing.sheet.is_waiting or showing.is_overdue or showing.calling.waiting
        if is_pending or showing.calling.present is not None:
            return frame_number + 1
        blackens = (since + FILLED_FRAMES for since, state in showing.closed.values() if state is RowState.FILLED)
        closing = (at for at in blackens if at > frame_number)
        return min((showing.began + showing.dwell, *closing))

    def called(self, showing: Showing, data: Data, frame_number: int) -> Showing:
        """The same page with whoever is called now; it stands longer by as long as the strip hid something of it."""
        before, calling = showing.calling, calls.step(showing.calling, data.calls, data.seconds, frame_number)
        if calling is before:
            return showing
        longer = replace(showing, calling=calling, covered=self.covered(showing, frame_number).frames)
        return replace(longer, dwell=showing.dwell + longer.given_back - showing.given_back)

    def covered(self, showing: Showing, until: int) -> Covered:
        """For how long the strip will have covered something of the page when it has stood until the frame `until`."""
        if showing.sheet in WAITING:
            return NOTHING
        grid, calling = self.planner.grid, showing.calling
        hides = showing.panel is not None or queue_strip.hides(grid, showing.body)
        hid = calling.present is not None and hides
        covered = showing.covered + (until - calling.at if hid else 0)
        return Covered(covered, queue_strip.hidden_rows(grid, showing.body)) if covered else NOTHING

    def _next(self, showing: Showing, frame: Frame) -> Showing:
        """The page after this one; of a new cycle where another playlist's time has come or its own is over."""
        is_over = showing.is_overdue or self._gives_way(showing, frame)
        showing = showing if showing.is_overdue else cut_off(showing, frame.number)
        index = len(showing.cycle.sheets) if is_over else showing.index + 1
        return self._begin(showing, index, showing.course, frame)

    def _is_others_turn(self, showing: Showing, frame: Frame) -> bool:
        """Whether another playlist's time has come; one of the same name may be the district's."""
        given, cycle = self._programme(frame.data, frame.now), showing.cycle
        chosen = programme.playing(given, self.board, frame.now, showing.turn)
        return chosen.named != cycle.named

    def _is_over(self, showing: Showing, data: Data, now: datetime) -> bool:
        """Whether its time is over at once, in the middle of a page: something else was published, the hall closes."""
        given = self._programme(data, now)
        return given.tag != showing.cycle.tag or not programme.is_lit(given, now)

    def _programme(self, data: Data, now: datetime) -> Programme:
        """What is to be played; what is built in where there is nothing that may be."""
        given = data.programme
        return programme.built_in(self.hall) if given is None else given.at(now)

    def _begin(self, last: Showing | None, index: int, course: Course, frame: Frame) -> Showing:
        """Begin the first sheet from `index` on that still has something to show; past the end, a new cycle."""
        if last is not None and last.sheet in WAITING:
            course = _waited(last)
        elif last is not None and frame.data.is_clock_trusted(frame.now):
            begun = self._first_of(last.cycle, range(index, len(last.cycle.sheets)), last.course, last, frame)
            if begun is not None:
                return begun
            course = course.next
        return self._new(last, course, frame) or self._meanwhile(last, course, frame)

    def _first_of(
        self, cycle: Cycle, places: Iterable[int], course: Course, last: Showing | None, frame: Frame
    ) -> Showing | None:
        """Begin the first of these sheets of the cycle that still has something to show."""
        data, now = frame.data, frame.now
        over, missing = self._over(cycle, data, now), data.age(now) is Age.MISSING
        for place in places:
            sheet = schedule.without(cycle.sheets[place], lambda number: missing or self._is_closed(number, data, now))
            if sheet is not None and sheet.page not in over:
                return self._show(cycle, place, sheet, course, last, frame)
        return None

    def _new(self, last: Showing | None, course: Course, frame: Frame) -> Showing | None:
        """Begin a new cycle; None where it is not at hand yet."""
        cycle = self._cycle(course, frame)
        if cycle is None:
            return None
        if cycle.sheets[0] not in WAITING:
            after = course.after(cycle, self._programme(frame.data, frame.now))
            begun = self._first_of(cycle, range(len(cycle.sheets)), after, last, frame)
            if begun is not None:
                return begun
            cycle = replace(cycle, sheets=(SAFE,))
        first = cycle.sheets[0]
        if last is not None and last.sheet == first:
            return self._go_on(last, cycle, course, frame)
        return self._show(cycle, 0, first, course, last, frame)

    def _meanwhile(self, last: Showing | None, course: Course, frame: Frame) -> Showing:
        """What stands until the next cycle is at hand: what stood, the sheets of the last cycle, or the safe page."""
        if last is not None and last.sheet in WAITING:
            return replace(last, dwell=frame.number - last.began + 1)
        if last is not None:
            count = len(last.cycle.sheets)
            places = ((last.index + past) % count for past in range(1, count + 1))
            begun = self._first_of(last.cycle, places, last.course, last, frame)
            if begun is not None:
                return replace(begun, is_overdue=True)
        return replace(self._show(Cycle((SAFE,)), 0, SAFE, course, last, frame), dwell=1)

    def _go_on(self, last: Showing, cycle: Cycle, course: Course, frame: Frame) -> Showing:
        """The same page goes on, with a clock that does."""
        body = self._appearance.body(cycle, last.sheet, {}, frame.data, frame.now)
        dwell = frame.number - last.began + self.planner.dwell(last.sheet)
        return replace(last, cycle=cycle, course=course, body=body, before=None, dwell=dwell)

    def _cycle(self, course: Course, frame: Frame) -> Cycle | None:
        """The next cycle; the safe page alone where there is no clock to judge by what may be shown. None: not yet."""
        order = self._order(course, frame)
        if order is None:
            return self._unlit(frame)
        if frame.ready is not None:
            return frame.ready.cycle if frame.ready.order == order else None
        newest = finished(ranks.newest_first(frame.data.vacancies.values()))
        return finished(self.planning(order, newest))

    def _order(self, course: Course, frame: Frame) -> Order | None:
        """By what the cycle is planned that begins in `frame`; None where it needs no planning."""
        data, now = frame.data, frame.now
        given = self._programme(data, now)
        if self._is_waiting(data, now) or not programme.is_lit(given, now):
            return None
        chosen = programme.playing(given, self.board, now, course.turn)
        pages = tuple(page for page in chosen.playlist.pages if self._may_be_shown(page, now))
        names = given.tag, chosen.source.name, chosen.playlist.name, chosen.source.district
        believed = data.age(now) is not Age.MISSING
        place = Place(given.district, programme.share(given, self.board, chosen, now))
        begins = course.begins_of(chosen.source.district)
        return Order(*names, pages, place, given.shows_ages, now.date(), believed, begins, course.rounds)

    def _unlit(self, frame: Frame) -> Cycle:
        """A cycle that needs no planning: the dark board, or the safe page alone."""
        given = self._programme(frame.data, frame.now)
        if self._is_waiting(frame.data, frame.now):
            return Cycle((SAFE,))
        return Cycle((DARK,), tag=given.tag, bundle=given.name)

    def _is_waiting(self, data: Data, now: datetime) -> bool:
        """Whether nobody can tell what is to be played."""
        return not data.is_clock_trusted(now) or (data.programme is None and data.is_awaited)

    def _over(self, cycle: Cycle, data: Data, now: datetime) -> frozenset[str]:
        """The pages of the cycle's bundle whose last day ended while it ran."""
        bundles = [one.bundle for one in self._programme(data, now).sources if one.district == cycle.district]
        pages = (page for bundle in bundles for playlist in bundle.playlists for page in playlist.pages)
        return frozenset(page.id for page in pages if (last := last_day(page)) is not None and last < now.date())

    def _may_be_shown(self, page: Page, now: datetime) -> bool:
        """Whether its last day is not over, and its own words do not tell how to reach somebody else than the hall."""
        last = last_day(page)
        if last is not None and last < now.date():
            return False
        return not any(map(self.gate.tells, words_beside(page)))

    def _show(
        self, cycle: Cycle, index: int, sheet: Sheet, course: Course, last: Showing | None, frame: Frame
    ) -> Showing:
        body = self._appearance.body(cycle, sheet, {}, frame.data, frame.now)
        before, calling = (None, NOBODY) if last is None else (last.body, last.calling)
        dwell, age = self.planner.dwell(sheet), frame.data.age(frame.now)
        course = course.shown(sheet)
        if last is not None:
            gone_on = ticker.gone_on(course.ran, last.cycle.run, last.has_run(frame.number))
            course = replace(course, ran=ticker.gone_on(gone_on, last.panel, last.has_stood(frame.number)))
        ran = 0 if cycle.run is None else course.ran.get(cycle.run.name, 0)
        panel = cycle.panel_beside(sheet)
        if panel is not None:
            panel = panel.without(self._over(cycle, frame.data, frame.now))
        stood = 0 if panel is None else course.ran.get(panel.name, 0)
        return Showing(
            cycle, index, sheet, body, frame.number, frame.now, dwell, course, before, age=age, calling=calling,
            ran=ran, panel=panel, stood=stood,
        )  # fmt: skip

    def _closing(self, showing: Showing, data: Data, frame_number: int) -> Showing:
        """Let the rows of vacancies that left say so at once, and go black after their time."""
        if not showing.closed and data.gone.keys().isdisjoint(showing.sheet.numbers):
            return showing
        closed = dict(showing.closed)
        for number in showing.sheet.numbers:
            reason = data.gone.get(number)
            if reason is not None and number not in closed:
                state = RowState.FILLED if reason in FILLED_REASONS else RowState.BLACK
                closed[number] = (frame_number, state)
        states = {number: _now(since, state, frame_number) for number, (since, state) in closed.items()}
        if states == showing.states:
            return showing
        body = self._appearance.body(showing.cycle, showing.sheet, states, data, showing.began_at)
        return replace(showing, closed=closed, states=states, body=body)

    def _is_closed(self, number: str, data: Data, now: datetime) -> bool:
        vacancy = data.vacancies.get(number)
        return vacancy is None or self.gate.refusal(vacancy, now.date()) is not None


def cut_off(showing: Showing, frame_number: int) -> Showing:
    """A page that ends before its time: what was on it for less than half of that has not had its turn."""
    if showing.counts(frame_number - showing.began):
        return showing
    return replace(showing, course=showing.course.given_back(showing.sheet))


def _waited(last: Showing) -> Course:
    """How far the board has come where nothing stood on it: a playlist with nothing to show has had its turn.

    It must not keep the others from theirs.
    """
    return last.course.next if last.sheet == SAFE and last.cycle.playlist else last.course


def _is_in_doubt(showing: Showing, data: Data, now: datetime) -> bool:
    """Whether a page says or goes by a time that is not believed: it gives way at once."""
    return showing.sheet.kind is not SheetKind.SAFE and not data.is_clock_trusted(now)


def _now(since: int, state: RowState, frame_number: int) -> RowState:
    return RowState.BLACK if frame_number - since >= FILLED_FRAMES else state


def _is_all_black(showing: Showing) -> bool:
    """Whether nothing is left to read: such a page gives way to the next at once."""
    if not showing.states:
        return False
    numbers = showing.sheet.numbers
    return bool(numbers) and all(showing.states.get(number) is RowState.BLACK for number in numbers)
