"""A board's machine has no font at all: text measures and looks as it does everywhere."""

import os
import subprocess
import sys
from pathlib import Path

import display
from display import grids
from scripts.wall_pictures import pictures
from tests.display.pixels import sum_of

DRAWN = """
from PySide6.QtGui import QFontDatabase, QGuiApplication
from display import grids
from scripts.wall_pictures import pictures
from tests.display.pixels import sum_of

application = QGuiApplication([])
print(*QFontDatabase.families(), sep=",")
for name, picture in pictures(grids.LARGE_S):
    print(name, sum_of(picture))
"""


def test_the_board_draws_every_page_as_a_machine_with_fonts_does(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text("<?xml version='1.0'?><fontconfig></fontconfig>", encoding="utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(nothing), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", DRAWN], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    families, *pages = done.stdout.splitlines()
    assert families == "Monospace,Sans Serif,Serif", "a font was found all the same: the test shows nothing"
    assert pages == [f"{name} {sum_of(picture)}" for name, picture in pictures(grids.LARGE_S)]


def test_no_file_of_the_board_names_what_asks_qt_for_a_font() -> None:
    room = Path(display.__file__).parent
    office = room / "editor" / "window"  # an office PC has a desktop, and fonts
    sources = [path for path in sorted(room.rglob("*.py")) if office not in path.parents]
    assert len(sources) > 50
    asking = ("QFont", "QRawFont", "QTextLayout", "QStaticText", "drawText", "QLabel")
    assert not [(path.name, name) for path in sources for name in asking if name in path.read_text(encoding="utf-8")]
