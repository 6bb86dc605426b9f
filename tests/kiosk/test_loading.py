"""What a start of the kiosk loads, and in which order."""

import json
import subprocess
import sys
from typing import Final

import pytest

LATER: Final = ("labourhall.market.matching", "labourhall.market.search", "requests", "qrcode", "PIL", "sqlite_utils")
"""What the attract screen does not show: loaded with its first use."""
ROOMS: Final = ("cardreader", "labourhall", "kiosk.slices", "kiosk.tasks", "kiosk.visit", "kiosk.workers")
"""Rooms that know no Qt."""
SAYS_WHAT_IT_LOADED: Final = "import json, sys, kiosk.__main__; print(json.dumps(list(sys.modules)))"


@pytest.fixture(scope="module")
def loaded() -> list[str]:
    """The modules of a program that has loaded the kiosk, in the order in which they came."""
    said = subprocess.run([sys.executable, "-c", SAYS_WHAT_IT_LOADED], capture_output=True, text=True, check=True)
    names: list[str] = json.loads(said.stdout)
    return names


def test_what_the_attract_screen_does_not_show_is_not_loaded(loaded: list[str]) -> None:
    assert not set(LATER) & set(loaded)


def test_the_rooms_without_qt_are_loaded_before_qt(loaded: list[str]) -> None:
    late = [name for name in loaded[loaded.index("PySide6") :] if name.startswith(ROOMS)]
    assert not late, "PySide6 reads the source of each: list them in kiosk/without_qt.py"
