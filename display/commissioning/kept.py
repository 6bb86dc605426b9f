"""What a phone set and somebody confirmed, as the text of a file of the board's own, and back. Pure.

It goes before the settings file. What is not whole, not this board's, or would leave a board without a grid is not
taken: then the settings file counts.
"""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from display.grids import Grid
from display.legibility import Sight
from display.legible_grid import legible_grid
from display.settings import COMMISSIONED, Settings, checked
from labourhall.program.settings import SettingsError, build, overridden_by

KEYS: Final = overridden_by(Settings, COMMISSIONED)
"""The settings that a phone may set; what each means stands with the settings."""
REGION: Final = ("left", "top", "width", "height", "strip")
FAR_ROW: Final = ("pitch_mm", "far_row_m")
_HEAD: Final = "# Set from a phone: it goes before the settings file. Delete this file, and that counts again.\n"
_SUM: Final = "sum = "

Values = Mapping[str, int | float]


class NotTaken(StrEnum):
    """Why what is kept is not taken."""

    DAMAGED = "damaged"
    OTHER_BOARD = "other-board"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Kept:
    """Values by the names of their settings, for which board, and when they were confirmed."""

    board: str
    saved: datetime
    values: Values = field(default_factory=dict)

    def with_values(self, values: Values, saved: datetime) -> "Kept":
        """With these in place of what was kept of them, confirmed now."""
        return replace(self, saved=saved, values={**self.values, **values})


def text_of(kept: Kept) -> str:
    """As it stands in the file (TOML). Its last line is the sum of all before: a file that was cut is not whole."""
    lines = [f"board = {_quoted(kept.board)}", f"saved = {kept.saved.isoformat(timespec='seconds')}"]
    lines += [f"{name} = {kept.values[name]}" for name in KEYS if name in kept.values]
    body = _HEAD + "\n".join(lines) + "\n"
    return f'{body}{_SUM}"{_sum(body)}"\n'


def read(text: str, board: str) -> Kept | NotTaken:
    """What is kept for that board, or why nothing is."""
    body, mark, _ = text.rpartition(_SUM)
    if not mark or text != f'{body}{_SUM}"{_sum(body)}"\n':
        return NotTaken.DAMAGED
    try:
        found = tomllib.loads(body)
    except tomllib.TOMLDecodeError:
        return NotTaken.DAMAGED
    named, saved = found.pop("board", None), found.pop("saved", None)
    if not isinstance(named, str) or not isinstance(saved, datetime) or not found.keys() <= set(KEYS):
        return NotTaken.DAMAGED
    return Kept(named, saved, found) if named == board else NotTaken.OTHER_BOARD


def over(settings: Settings, kept: Kept) -> Settings | NotTaken:
    """The settings with what is kept before them; why not, where no board can be shown by them."""
    values: dict[str, Any] = dict(kept.values)  # of kinds at which `build` looks
    try:
        build(Settings, values, COMMISSIONED)
        found = checked(replace(settings, **values))
    except SettingsError:
        return NotTaken.UNUSABLE
    return found if is_usable(found) else NotTaken.UNUSABLE


def is_usable(settings: Settings) -> bool:
    """Whether a board of that size has a grid, and its far row can read it: else it does not start."""
    return isinstance(legible_grid(settings.width, settings.height, Sight(settings.pitch_mm, settings.far_row_m)), Grid)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _sum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()
