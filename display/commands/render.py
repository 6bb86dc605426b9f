"""`hall-display render`: the frames of any moment, drawn into a folder by the board's own player and press."""

import argparse
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Final

from display import app, foresight, moments, reading_glyphs
from display.commands import files
from display.commissioning.kept_file import in_force
from display.failures import BoardFailure, BoardUnusable
from display.foresight import Foreseen
from display.interrupted import InterruptedPlayer
from display.motion import frames
from display.picture import Picture
from display.settings import Settings, checked
from display.showing import Data
from display.strips.press import Press
from display.walls.application import application_for
from display.walls.frames import png_of
from labourhall.program import words
from labourhall.program.control import Exit
from labourhall.program.hall_time import wall_clock
from labourhall.program.layers import load
from labourhall.program.settings import SettingsError
from labourhall.program.words import Words

LOG: Final = "frames.jsonl"
_SIZE: Final = re.compile(r"(\d{2,5})[x×](\d{2,5})")


def add(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the board's settings (TOML), for all else")
    parser.add_argument("--playlist", type=Path, required=True, metavar="FILE", help="a bundle (JSON)")
    parser.add_argument("--district", type=Path, metavar="FILE", help="the bundle of the hall's district (JSON)")
    parser.add_argument("--data", type=Path, required=True, metavar="FILE", help="a snapshot of vacancies")
    parser.add_argument("--from", dest="start", required=True, metavar="T", help="2026-11-23T14:36, or 14:36 today")
    parser.add_argument("--for", dest="length", required=True, metavar="LENGTH", help="90s, 10m or 2h")
    parser.add_argument("--every", default="1s", metavar="LENGTH", help="a frame so often; 0s: each frame (1s)")
    parser.add_argument("--board", default="", metavar="WxH", help="lamps, as 640x320")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")


def run(found: argparse.Namespace, terminal: Words) -> Exit:
    """Draw. Raises BoardUnusable, SettingsError."""
    counting = in_force(checked(load(Settings, found.settings))).settings
    settings = replace(_sized(counting, found.board), wall="frames")
    start, length, every = _when(found, wall_clock())
    snapshot = files.read_snapshot(found.data)
    given = files.read_programme(found.playlist, settings.hall_name, app.shipped_calendar())
    if found.district is not None:
        given = replace(given, beside=files.read_beside(found.district))
    data = Data(given, {one.number: one for one in snapshot.vacancies}, start)
    grid, folder = app.grid_for(settings), app.writable(found.out)
    reading_glyphs.need_glyphs(settings)
    application_for(settings)
    player = app.player(settings, grid, words.read(settings.language))
    seen = takewhile(lambda one: one.now < start + length, foresight.played(player, data, start, every))
    try:
        drawn = _drawn(player, seen, folder, app.press_for(settings))
    except OSError as error:
        raise BoardUnusable(BoardFailure.FILE_UNUSABLE, folder, error.strerror) from error
    print(terminal.text("display.render.done", drawn, folder))
    return Exit.DONE


def _sized(settings: Settings, board: str) -> Settings:
    if not board:
        return settings
    found = _SIZE.fullmatch(board)
    if found is None:
        raise SettingsError(f"--board {board}: give lamps as 640x320")
    return replace(settings, width=int(found[1]), height=int(found[2]))


def _when(found: argparse.Namespace, now: datetime) -> tuple[datetime, timedelta, int]:
    """From when, for how long, and how many frames lie between two pictures."""
    try:
        every = frames(moments.length(found.every).total_seconds())
        return moments.moment(found.start, now), moments.length(found.length), max(every, 1)
    except ValueError as error:
        raise SettingsError(str(error)) from error


def _drawn(player: InterruptedPlayer, seen: Iterable[Foreseen], folder: Path, press: Press) -> int:
    """Write each picture that differs from the one before, and a line for it; how many."""
    count, last = 0, None
    with (folder / LOG).open("w", encoding="utf-8") as log:
        for one in seen:
            picture: Picture = player.picture(one.showing, one.data, one.now, one.frame)
            if picture == last:
                continue
            count, last = count + 1, picture
            name = f"frame-{one.frame:07d}.png"
            (folder / name).write_bytes(png_of(press, picture))
            log.write(_line(one, picture, name) + "\n")
    return count


def _line(one: Foreseen, picture: Picture, name: str) -> str:
    cycle, sheet = one.showing.cycle, one.showing.sheet
    shown = {
        "n": one.frame,
        "at": one.now.isoformat(),
        "file": name,
        "playlist": cycle.playlist,
        "district": cycle.district,
        "page": sheet.page,
        "kind": sheet.kind.value,
        "rows": [{"number": row.number, "trade": row.trade, "state": row.state.value} for row in picture.rows],
    }
    return json.dumps(shown, ensure_ascii=False)
