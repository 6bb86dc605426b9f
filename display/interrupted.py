"""A player into whose pages breaks what officers raised: emergencies hold the board, urgent notices come between.

Pure, like the player. An emergency needs no vacancies, no bundle, no opening hours and no clock that is believed; its
times do. Several take turns, the most severe first. An urgent notice stands at once, then between every two pages,
several by turns; not on a dark board, and not where nobody can tell whether it is over. A number that is called stands
over an urgent notice as over every page; over an emergency it does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from display import programme
from display.calls import Calling
from display.gate import Age, Gate
from display.motion import frames
from display.orders import Order, Ready
from display.pages import emergency, notice
from display.pages.body import Body
from display.picture import Picture
from display.player import Player, cut_off
from display.proof import NOTHING as NOT_COVERED
from display.proof import Covered
from display.schedule import SLOWER, Cycle, Sheet, SheetKind
from display.showing import Data, Frame, Showing
from labourhall.contract.interrupts import Emergency, UrgentNotice, page_of, texts_of, without

TURN_SECONDS: Final = 21.0
"""How long one of several emergencies stands (look: 78 characters)."""
ALONE_SECONDS: Final = 300.0
"""After so long one that stands alone begins anew, for the record alone: a power cut costs no more of it."""
REST_SECONDS: Final = 15.0
"""So long the safe page stands between two urgent notices: it has no end of its own."""
NOTHING: Final = Body("emergency", (), ())
"""What an emergency's page is made of is reckoned with each picture: it tells the time."""


@dataclass(frozen=True, slots=True)
class InterruptedPlayer:
    """One board's player with all that may break into it."""

    player: Player

    @property
    def board(self) -> str:
        """The board's name."""
        return self.player.board

    @property
    def gate(self) -> Gate:
        """What may stand on the board at all."""
        return self.player.gate

    def step(
        self, showing: Showing | None, data: Data, now: datetime, frame_number: int, ready: Ready | None = None
    ) -> Showing:
        """What shows in `frame_number`, given what showed in the one before; `ready` as the player has it."""
        frame = Frame(data, now, frame_number, ready)
        emergencies = _sheets(self._emergencies(data))
        if emergencies:
            return self._hold(showing, emergencies, frame)
        notices = self._notices(data, now)
        if showing is None or showing.sheet.kind is SheetKind.EMERGENCY:
            return self._break_in(showing, self._resumed(_plain(showing), frame), False, notices, frame)
        if showing.sheet.kind is SheetKind.URGENT:
            return self._go_on(self.player.called(showing, data, frame_number), notices, frame)
        plain = self.player.step(showing, data, now, frame_number, ready)
        return self._break_in(showing, plain, _is_between(showing, plain, frame_number), notices, frame)

    def wanted(self, showing: Showing, data: Data, now: datetime, frame_number: int) -> Order | None:
        """By what the next cycle is to be planned; None while it is too early, or where there is nothing to plan."""
        if showing.sheet.kind is SheetKind.EMERGENCY:
            return None  # nobody knows when it is lifted
        if showing.sheet.kind is SheetKind.URGENT:
            return self.player.wanted_under(showing.under, data, now, frame_number)
        return self.player.wanted(showing, data, now, frame_number)

    def covered(self, showing: Showing, until: int) -> Covered:
        """For how long a call will have covered something of the page when it has stood until the frame `until`."""
        return NOT_COVERED if showing.sheet.emergency is not None else self.player.covered(showing, until)

    def picture(self, showing: Showing, data: Data, now: datetime, frame_number: int) -> Picture:
        """The picture of `showing` in `frame_number`."""
        page = showing.sheet.emergency
        if page is None:
            return self.player.picture(showing, data, now, frame_number)
        planner = self.player.planner
        demonstration = planner.words.text("display.demonstration") if self.player.is_demonstration else ""
        times = self._times(page, data, now) if data.is_clock_trusted(now) else emergency.Times()
        body = emergency.emergency_body(planner.grid, page, times, demonstration, planner.measure)
        return Picture(*self.player.size, tuple(one for slot in body.slots for one in slot.placed))

    def moved(self, showing: Showing, before: Picture, frame_number: int) -> Picture:
        """As the player has it."""
        return self.player.moved(showing, before, frame_number)

    def turns_on(self, showing: Showing, frame_number: int) -> int | None:
        """As the player has it."""
        return self.player.turns_on(showing, frame_number)

    def stands_until(self, showing: Showing, frame_number: int) -> int:
        """As the player has it; what breaks in is looked at with each frame."""
        if showing.sheet.kind in (SheetKind.EMERGENCY, SheetKind.URGENT):
            return frame_number + 1
        return self.player.stands_until(showing, frame_number)

    def _hold(self, showing: Showing | None, sheets: tuple[Sheet, ...], frame: Frame) -> Showing:
        """Show an emergency: what is new at once, else each in its turn."""
        before: tuple[Sheet, ...] = ()
        if showing is not None and showing.sheet.kind is SheetKind.EMERGENCY:
            before = showing.cycle.sheets
            if before == sheets and frame.number - showing.began < showing.dwell:
                return showing
        index = _whose_turn(before, 0 if showing is None else showing.index, sheets)
        dwell = frames(ALONE_SECONDS) if len(sheets) == 1 else SLOWER[self.player.planner.pace] * frames(TURN_SECONDS)
        told = () if showing is None else showing.told
        cycle, under = _cycle(sheets, frame.data), _plain(showing)
        if under is not None and under is showing:
            under = cut_off(under, frame.number)
        course = self.player.beginning if under is None else under.course
        return Showing(
            cycle, index, sheets[index], NOTHING, frame.number, frame.now, dwell, course, under=under, told=told
        )  # fmt: skip

    def _go_on(self, showing: Showing, notices: Sequence[UrgentNotice], frame: Frame) -> Showing:
        """While an urgent notice stands: a newer one at once, its own next page, or back to what it broke into."""
        new = next((one for one in notices if one.number not in showing.told), None)
        if new is not None:
            return self._urgent(new, showing.under, showing.told, showing.calling, frame)
        still = any(page_of(one.number) == showing.sheet.page for one in notices)
        if still and frame.number - showing.began < showing.dwell:
            return showing
        if still and showing.index + 1 < len(showing.cycle.sheets):
            following = showing.index + 1
            return self._begun(showing.cycle, following, showing.under, showing.told, showing.calling, frame)
        return replace(self._resumed(showing.under, frame), told=showing.told, calling=showing.calling)

    def _break_in(
        self, showing: Showing | None, plain: Showing, is_between: bool, notices: Sequence[UrgentNotice], frame: Frame
    ) -> Showing:
        """Have an urgent notice stand in place of `plain` where one is new, or it is time for one."""
        numbers = {one.number for one in notices}
        told = tuple(number for number in (() if showing is None else showing.told) if number in numbers)
        due = next((one for one in notices if one.number not in told), None)
        if due is None and is_between and told:
            due = next(one for one in notices if one.number == told[0])
        if due is not None:
            return self._urgent(due, cut_off(plain, frame.number), told, plain.calling, frame)
        return plain if plain.told == told else replace(plain, told=told)

    def _urgent(
        self, page: UrgentNotice, under: Showing | None, told: tuple[int, ...], calling: Calling, frame: Frame
    ) -> Showing:
        """Begin the first page of an urgent notice."""
        planner, text = self.player.planner, (page.headline, *page.lines)
        title = planner.words.text("display.urgent.title")
        found = notice.notice_sheets(planner.grid, text, page.issuer, planner.measure)
        sheets = tuple(
            Sheet(SheetKind.URGENT, title, notice=one, nth=(place, len(found)), page=page_of(page.number))
            for place, one in enumerate(found, 1)
        )
        told = (*(number for number in told if number != page.number), page.number)
        return self._begun(_cycle(sheets, frame.data), 0, under, told, calling, frame)

    def _begun(
        self, cycle: Cycle, index: int, under: Showing | None, told: tuple[int, ...], calling: Calling, frame: Frame
    ) -> Showing:
        """A page of an urgent notice, begun now."""
        sheet = cycle.sheets[index]
        assert sheet.notice is not None
        body = notice.notice_body(self.player.planner.grid, sheet.notice)
        dwell = self.player.planner.dwell(sheet)
        course = self.player.beginning if under is None else under.course
        return Showing(
            cycle, index, sheet, body, frame.number, frame.now, dwell, course, under=under, told=told, calling=calling
        )  # fmt: skip

    def _resumed(self, under: Showing | None, frame: Frame) -> Showing:
        return self.player.resume(under, frame)

    def _emergencies(self, data: Data) -> list[Emergency]:
        """What holds the board, the most severe first, without sentences that tell how to reach a private person."""
        raised = data.programme.interrupts if data.programme else ()
        found = [one for one in raised if isinstance(one, Emergency)]
        return [without(one, self.gate.tells) for one in sorted(found, key=lambda one: (-one.severity, -one.number))]

    def _notices(self, data: Data, now: datetime) -> list[UrgentNotice]:
        """The urgent notices that may stand now, the earliest first."""
        given = data.programme
        if (
            given is None
            or not given.interrupts
            or not data.is_clock_trusted(now)
            or not programme.is_lit(given.at(now), now)
        ):
            return []
        found = (one for one in given.interrupts if isinstance(one, UrgentNotice) and now < one.until)
        public = (one for one in found if not any(map(self.gate.tells, texts_of(one))))
        return sorted(public, key=lambda one: one.number)

    def _times(self, page: Emergency, data: Data, now: datetime) -> emergency.Times:
        words, since = self.player.planner.words, page.since.astimezone(now.tzinfo)
        clock = since.strftime("%H:%M")
        if since.date() == now.date():
            begun = words.text("display.emergency.since", clock)
        else:
            day = words.text("display.date", since.month, since.day)
            begun = words.text("display.emergency.since.dated", day, clock)
        return emergency.Times(begun, self._lasted(now - since, data, now), now.strftime("%H:%M"))

    def _lasted(self, lasted: timedelta, data: Data, now: datetime) -> str:
        """How long it stands; with the line down, until when anything was heard: it may be lifted since."""
        words = self.player.planner.words
        if data.as_of is not None and data.age(now) is not Age.FRESH:
            return words.text("display.emergency.unheard", data.as_of.astimezone(now.tzinfo).strftime("%H:%M"))
        minutes = lasted // timedelta(minutes=1)
        for unit, length in (("days", 24 * 60), ("hours", 60), ("minutes", 1)):
            if minutes >= length:
                return words.text(f"display.emergency.{unit}", minutes // length)
        return ""


def _plain(showing: Showing | None) -> Showing | None:
    """What is on the glass, or lies under the interrupt that is."""
    is_interrupt = showing is not None and showing.sheet.kind in (SheetKind.EMERGENCY, SheetKind.URGENT)
    return showing.under if is_interrupt and showing is not None else showing


def _is_between(showing: Showing, plain: Showing, frame_number: int) -> bool:
    """Whether a page ends here and another begins, or the safe page has stood long enough."""
    if plain.sheet.kind is SheetKind.SAFE:
        return frame_number - plain.began >= frames(REST_SECONDS)
    return not plain.sheet.is_waiting and plain.began == frame_number != showing.began


def _sheets(emergencies: Sequence[Emergency]) -> tuple[Sheet, ...]:
    return tuple(
        Sheet(SheetKind.EMERGENCY, one.name, one.area, page=page_of(one.number), emergency=one) for one in emergencies
    )


def _whose_turn(before: Sequence[Sheet], index: int, sheets: Sequence[Sheet]) -> int:
    """Which emergency stands next: one that was not there before, else the next; that which stood where some left."""
    new = [place for place, sheet in enumerate(sheets) if sheet not in before]
    if new:
        return new[0]
    if len(before) == len(sheets):
        return (index + 1) % len(sheets)
    return sheets.index(before[index]) if before[index] in sheets else 0


def _cycle(sheets: tuple[Sheet, ...], data: Data) -> Cycle:
    given = data.programme
    return Cycle(sheets, bundle=given.name if given is not None else "")
