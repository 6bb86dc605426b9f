"""A board of the document played ahead, by the boards' own player: from a moment, as fast as one likes. Pure.

The line is taken to hold and the vacancies to stay; nothing breaks in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from display import foresight
from display.editor.board_look import Board
from display.editor.verdict import HallData
from display.foresight import LOOK_FRAMES, Foreseen
from display.interrupted import InterruptedPlayer
from display.picture import Picture
from display.player import Data
from display.programme import Programme
from display.schedule import WAITING


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
    """What comes up to the next page: it is the last of them. Over dark hours that takes a step for each second."""
    began = ahead.seen.showing.began
    while ahead.seen.showing.began == began or ahead.is_waiting:
        ahead = _after(ahead, LOOK_FRAMES)
        yield ahead


def _after(ahead: Ahead, step: int) -> Ahead:
    seen = foresight.following(ahead.player, ahead.data, ahead.start, ahead.seen, step)
    return Ahead(ahead.player, ahead.data, ahead.start, seen)
