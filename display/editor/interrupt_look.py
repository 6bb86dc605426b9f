"""What breaks into a hall's boards, looked at on one board before it is raised: its sheets, and what has no room. Pure.

The board's own player shows it; nothing here knows where a text stands.
"""

from datetime import datetime

from display.editor.board_look import Board, Look
from display.interrupted import InterruptedPlayer
from display.picture import Text
from display.programme import Programme
from display.schedule import SheetKind
from display.showing import Data
from labourhall.contract.interrupts import Interrupt, numbered, texts_of
from labourhall.contract.playlist import Bundle

_SHOWN = (SheetKind.EMERGENCY, SheetKind.URGENT)


def look(board: Board, interrupt: Interrupt, now: datetime) -> Look:
    """The interrupt on the board as at `now`, in the middle of its opening hours; nothing where it cannot stand."""
    given = Programme("look", "look", board.player.hall, False, Bundle((), ()), interrupts=(numbered(interrupt, 1),))
    data = Data(given, {}, now, city_time=now)
    player = InterruptedPlayer(board.player)
    showing = player.step(None, data, now, 0)
    if showing.sheet.kind not in _SHOWN:
        return Look((), (), ())
    frames, pictures = [], []
    for following in range(1, len(showing.cycle.sheets) + 1):
        frames.append(showing.dwell)
        pictures.append(player.picture(showing, data, now, showing.began))
        if following < len(showing.cycle.sheets):
            showing = player.step(showing, data, now, showing.began + showing.dwell)
    return Look(showing.cycle.sheets, tuple(frames), tuple(pictures))


def left_out(interrupt: Interrupt, seen: Look) -> list[str]:
    """The texts of it that stand on none of its sheets; a text may be parted into lines."""
    drawn = "".join(
        mark.text
        for picture in seen.pictures
        for placed in picture.placed
        for mark in placed.strip.marks
        if isinstance(mark, Text)
    )
    there = "".join(drawn.split())
    return [text for text in texts_of(interrupt) if "".join(text.split()) not in there]
