"""What a start of a board loads, in which order, and what begins only when people see its first page."""

import json
import subprocess
import sys
from typing import Any, Final

import pytest

from display import app
from display.ahead import Lull
from display.glyphs import lettering
from display.motion import RATE

DRAWS: Final = ("display.app", "display.strips", "display.walls")
LATER: Final = ("display.check", "display.commands", "display.editor", "requests", "sqlite_utils", "PIL")
"""What no first page shows: loaded with its first use."""
SAYS_WHAT_IT_LOADED: Final = (
    "import json, sys, display.__main__ as board; first = list(sys.modules); board.program();"
    "print(json.dumps([first, list(sys.modules)]))"
)


@pytest.fixture(scope="module")
def loaded() -> tuple[list[str], list[str]]:
    """The modules that are there before the glyphs are read, and those of the whole program, as they came."""
    said = subprocess.run([sys.executable, "-c", SAYS_WHAT_IT_LOADED], capture_output=True, text=True, check=True)
    first, whole = json.loads(said.stdout)
    return first, whole


def test_the_glyphs_are_read_while_most_of_the_program_is_loaded(loaded: tuple[list[str], list[str]]) -> None:
    first, whole = loaded
    assert lettering.__name__ not in first
    assert not [name for name in first if name.startswith(("PySide6", "sqlite3", "display.pages", "labourhall.market"))]
    assert 2 * len(first) < len(whole)


def test_what_no_first_page_shows_is_not_loaded(loaded: tuple[list[str], list[str]]) -> None:
    assert not [name for name in loaded[1] if name.startswith(LATER)]


def test_what_knows_no_qt_is_loaded_before_qt(loaded: tuple[list[str], list[str]]) -> None:
    _, whole = loaded
    after = whole[whole.index("PySide6") :]
    late = [name for name in after if name.startswith(("display", "labourhall")) and not name.startswith(DRAWS)]
    assert not late, "PySide6 reads the source of each: list them in display/without_qt.py"


class Part:
    """Anything that is begun, ended, or called between two frames."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.has_painted = False

    def __getattr__(self, name: str) -> Any:
        return lambda *_: self.done.append(name)

    def between(self) -> Lull:
        self.done.append("between")
        return Lull(until=1_000_000)


@pytest.mark.parametrize("shown", [3, None], ids=["shown in the third frame", "without a screen"])
def test_what_the_first_page_does_not_need_begins_once_it_stands_or_after_a_second(shown: int | None) -> None:
    wall, other = Part(), Part()
    begun = None
    parts = wall, *[other] * 11, lambda: other.done.append("settled")
    with app._running(*parts) as between:  # type: ignore[arg-type] # one part stands for all
        for frame in range(1, 2 * RATE):
            wall.has_painted = frame == shown or wall.has_painted
            between()
            begun = frame if begun is None and other.done.count("start") > 1 else begun
    assert begun == (shown + 1 if shown else RATE + 1)
    assert other.done.count("start") == 9
    assert other.done.count("settled") == 1
    assert other.done.index("settled") < [at for at, name in enumerate(other.done) if name == "start"][1]
    assert other.done.count("between") == 2 * RATE - 1
