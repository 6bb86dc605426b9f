"""A board of the document played ahead, by the boards' own player: from a moment, as fast as one likes. Pure.

The line is taken to hold and the vacancies to stay; nothing breaks in.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from display import foresight, programme
from display.editor.board_look import Board
from display.editor.timeline import next_border
from display.editor.verdict import HallData
from display.foresight import LOOK_FRAMES, Foreseen
from display.interrupted import InterruptedPlayer
from display.motion import frames
from display.picture import Picture
from display.programme import Programme
from display.schedule import DARK, SAFE, SAFE_SECONDS, WAITING
from display.showing import Data, Showing

FURTHEST: Final = timedelta(days=31)
"""Further than this no page is looked for."""
_LOOK: Final = frames(SAFE_SECONDS)


@dataclass(frozen=True, slots=True)
class Ahead:
    """The board that began at `start`, and what is to be seen of it."""

    player: InterruptedPlayer
    data: Data
    start: datetime
    seen: Foreseen

    @property
    def picture(self) -> Picture:
        """What stands on the board."""
        seen = self.seen
        return self.player.picture(seen.showing, seen.data, seen.now, seen.frame)

    @property
    def is_waiting(self) -> bool:
        """Whether nothing plays: the board is dark, or has nothing to show."""
        return self.seen.showing.sheet in WAITING


def begun(board: Board, given: Programme, data: HallData, start: datetime) -> Ahead:
    """The board as it begins at `start`."""
    player = InterruptedPlayer(board.player)
    known = Data(given, {one.number: one for one in data.vacancies}, start, city_time=start)
    return Ahead(player, known, start, foresight.following(player, known, start, None, LOOK_FRAMES))


def steps_to(ahead: Ahead, frame: int) -> Iterator[Ahead]:
    """What comes up to a frame, page by page and second by second; nothing where it is there already."""
    while ahead.seen.frame < frame:
        step = min(LOOK_FRAMES, frame - ahead.seen.frame)
        ahead = _after(ahead, step)
        yield ahead


def steps_to_page(ahead: Ahead) -> Iterator[Ahead]:
    """What comes up to the next page, which is the last of them: over dark hours, but over no more than a month."""
    began, latest = ahead.seen.showing.began, ahead.seen.now + FURTHEST
    silent = 0  # so many turns in a row had nothing to show
    while ahead.seen.showing.began == began or ahead.is_waiting:
        if ahead.is_waiting and silent >= _turns(ahead):
            ahead, silent = _leapt(ahead), 0
        silent = silent + 1 if ahead.is_waiting else 0
        ahead = _after(ahead, LOOK_FRAMES)
        yield ahead
        if ahead.seen.now > latest:
            return


def _turns(ahead: Ahead) -> int:
    """So many turns may have something to show until the schedule says something else: none on a dark board."""
    seen, given = ahead.seen, ahead.data.programme
    assert given is not None
    return 0 if seen.showing.sheet == DARK else programme.turns(given.at(seen.now), ahead.player.board, seen.now)


def _leapt(ahead: Ahead) -> Ahead:
    """The last look of a board that waits before the schedule may say something else: until then it goes on waiting."""
    seen, given = ahead.seen, ahead.data.programme
    assert given is not None
    border = seen.frame + frames((next_border(given, seen.now) - seen.now).total_seconds())
    began = seen.showing.began
    last = began + ((border - began) // _LOOK - 1) * _LOOK
    if last <= seen.frame:
        return ahead
    looks = (last - began) // _LOOK - (seen.frame - began) // _LOOK
    seen = replace(seen, showing=_after_turns(seen.showing, looks - 1))
    return replace(ahead, seen=foresight.in_frame(ahead.player, ahead.data, ahead.start, seen, last))


def _after_turns(showing: Showing, looks: int) -> Showing:
    """A playlist with nothing to show has its turn for a look: so many later it is another's."""
    has_turns = showing.sheet == SAFE and bool(showing.cycle.playlist)
    if not has_turns:
        return showing
    return replace(showing, course=replace(showing.course, turn=showing.turn + looks))


def _after(ahead: Ahead, step: int) -> Ahead:
    return replace(ahead, seen=foresight.following(ahead.player, ahead.data, ahead.start, ahead.seen, step))
