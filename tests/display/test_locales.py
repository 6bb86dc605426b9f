"""The shapes of Han characters are those of the board's language, whatever language the machine is set to."""

import os
import subprocess
import sys

import pytest

DRAWN = """
import hashlib, sys
from display import app, reading_glyphs
from display.picture import Ink, Picture, Placed, Strip, Text
from display.settings import Settings
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.application import application_for

settings = Settings(language=sys.argv[1])
application_for(settings)
text = "直骨角底述令海边認"
marks = tuple(Text(0, 10 + 2 * size, size, text, Ink.TEXT) for size in (16, 24, 48))
press = Press(PALETTES[Lamps.FULL], reading_glyphs.shapes_of(settings))
image = press.image(Picture(640, 200, (Placed(0, 0, Strip(640, 200, marks)),)))
print(hashlib.sha256(bytes(image.constBits())).hexdigest())
"""
MACHINES = ("C.UTF-8", "zh_CN.UTF-8", "ja_JP.UTF-8", "zh_TW.UTF-8", "ko_KR.UTF-8")


def drawn(language: str, machine: str) -> str:
    environment = {**os.environ, "LC_ALL": machine, "LANGUAGE": machine}
    command = [sys.executable, "-c", DRAWN, language]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK"])
def test_a_board_looks_alike_on_every_machine(language: str) -> None:
    assert len({drawn(language, machine) for machine in MACHINES}) == 1


def test_hong_kongs_boards_have_hong_kongs_shapes() -> None:
    assert drawn("zh_HK", "C.UTF-8") != drawn("zh_CN", "C.UTF-8")
