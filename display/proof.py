"""Proof of play: one line of JSON for each page that stood on the glass, when, and which vacancies were on it. Pure.

A line holds the words themselves, not references: it can be read when the vacancy is long deleted.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from display.motion import RATE
from display.picture import RowState
from display.read_back import OnScreen
from display.schedule import Cycle, Sheet


@dataclass(frozen=True, slots=True)
class Covered:
    """For how many frames the strip of a call covered something of a page, and the numbers of the rows under it."""

    frames: int = 0
    rows: frozenset[str] = frozenset()


NOTHING: Final = Covered()
UNCOUNTED: Final[Mapping[str, int]] = MappingProxyType({})
HEARD: Final = 20
"""So many characters of each running sentence are kept, and so many sentences: a line is written for every page."""


def line(
    board: str,
    cycle: Cycle,
    sheet: Sheet,
    states: Mapping[str, RowState],
    began: datetime,
    frames: int,
    covered: Covered = NOTHING,
    rounds: Mapping[str, int] = UNCOUNTED,
    read_back: OnScreen = OnScreen.UNREAD,
    panel: Iterable[tuple[Sheet, int]] = (),
) -> str:
    """The line for `sheet` of `cycle`, which stood for `frames` frames from `began` on; its rows ended in `states`.

    `rounds` says in which round of its pool each came up, nothing of a page that was cut off before it counted;
    `read_back` is what was found of it on the screen; `panel` tells what stood beside it, and for how many frames each.
    """
    rows = [
        {
            "number": facts.number,
            "trade": facts.trade,
            "employer": facts.employer,
            "state": _state(states, facts.number),
            "covered_frames": covered.frames if facts.number in covered.rows else 0,
            "round": rounds.get(facts.number, 0),
        }
        for facts, _ in sheet.entries
    ]
    shown = {
        "board": board,
        "began": began.isoformat(timespec="seconds"),
        "seconds": round(frames / RATE, 2),
        "frames": frames,
        "covered_frames": covered.frames,
        "read_back": read_back.value,
        "bundle": cycle.bundle,
        "playlist": cycle.playlist,
        "district": cycle.district,
        "page": sheet.page,
        "kind": sheet.kind.value,
        "title": sheet.title,
        "scope": sheet.scope,
        "rows": rows,
        "notice": _said(sheet),
    }
    if cycle.run is not None and not sheet.is_whole:
        shown["runs"] = [text[:HEARD] for text in cycle.run.texts[:HEARD]]
    beside = [_beside(one, stood) for one, stood in panel]
    if beside:
        shown["panel"] = beside
    return json.dumps(shown, ensure_ascii=False)


def _beside(sheet: Sheet, frames: int) -> dict[str, object]:
    return {"page": sheet.page, "kind": sheet.kind.value, "said": _said(sheet), "frames": frames}


def _said(sheet: Sheet) -> str:
    """What a notice or an emergency says in short, what a picture shows, what a page of the hall's own words says."""
    if sheet.emergency is not None:
        return " ".join(filter(None, (sheet.emergency.name, sheet.emergency.area, sheet.emergency.hall_does)))
    if sheet.picture is not None:
        return sheet.picture.shows
    if sheet.composed is not None:
        return " ".join(sheet.composed.said)
    return sheet.notice.headline if sheet.notice else ""


def _state(states: Mapping[str, RowState], number: str) -> str:
    return states.get(number, RowState.OPEN).value
