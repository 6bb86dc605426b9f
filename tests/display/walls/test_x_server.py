"""An X server that keeps pixels: which servers do so in our colours, and what stands on a real one's screen."""

import json
import os
import struct
import subprocess
import sys
from itertools import pairwise
from typing import Any, Final

import pytest

from display.ahead import DEPTH
from display.walls.x_server import has_plain_pixels, server_of
from tests.benchmarks.house.screen import virtual_screen

USUAL: Final = (0xFF0000, 0xFF00, 0xFF)


def setup(order: int = 0, bits: int = 32, masks: tuple[int, int, int] = USUAL, root_visual: int = 33) -> bytes:
    """What a server with one screen says of itself (X protocol 11): two formats, two depths."""
    vendor = b"The X.Org Foundation"
    head = struct.pack("<24xHHBBB9x", len(vendor), 65535, 1, 2, order)
    formats = struct.pack("<BBB5x", 1, 1, 32) + struct.pack("<BBB5x", 24, bits, 32)
    screen = struct.pack("<IIIIIHHHHHHIBBBB", 1, 2, 0, 0, 0, 800, 600, 0, 0, 1, 1, root_visual, 0, 0, 24, 2)
    other = struct.pack("<BxH4x", 1, 0)
    visuals = struct.pack("<BxH4x", 24, 2) + struct.pack("<IBBHIII4x", 32, 4, 8, 256, 1, 2, 4)
    return head + vendor + formats + screen + other + visuals + struct.pack("<IBBHIII4x", 33, 4, 8, 256, *masks)


def test_a_server_of_usual_colours_takes_our_pixels() -> None:
    assert has_plain_pixels(setup())


@pytest.mark.parametrize(
    "said",
    [
        setup(order=1),
        setup(bits=24),
        setup(masks=(0xFF, 0xFF00, 0xFF0000)),
        setup(root_visual=32),
        setup(root_visual=7),
    ],
    ids=["bytes the other way", "packed pixels", "blue first", "another visual", "no visual"],
)
def test_a_server_of_other_colours_does_not(said: bytes) -> None:
    assert not has_plain_pixels(said)


@pytest.mark.usefixtures("gui")
def test_without_x11_there_is_no_server() -> None:
    assert server_of(1) is None


def slid_on_x11(*how: str) -> dict[str, int]:
    found: dict[str, int] = played("slid_on_x11", *how)
    return found


def played(board: str, *how: str, **environment: str) -> dict[str, Any]:
    """What a board says that played on a screen of its own."""
    with virtual_screen((800, 800)):
        said = subprocess.run(
            [sys.executable, "-m", f"tests.display.walls.{board}", *how],
            check=True, capture_output=True, env={**os.environ, **environment}, timeout=60,
        )  # fmt: skip
    assert said.stderr == b""
    found: dict[str, Any] = json.loads(said.stdout)
    return found


def test_on_a_screen_every_frame_stands_as_it_would_be_painted_and_almost_none_is() -> None:
    found = slid_on_x11()
    assert found["looked"] >= 90
    assert found["other"] == 0
    assert found["unpainted"] > 60
    assert found["text"] < 5, "though a mark grows beside it, and something comes and goes"


def test_where_nothing_runs_a_mark_that_fills_is_not_painted_either() -> None:
    found = slid_on_x11("still")
    assert found["looked"] >= 90
    assert found["other"] == 0
    assert found["unpainted"] >= found["looked"] - 5


@pytest.mark.parametrize(
    ("heard", "environment"),
    [((), {}), (("90", "150", "151", "333"), {}), (("100", "270"), {"FOLDED": "1"}), ((), {"HELD": "1"})],
    ids=["nothing is heard", "the text goes and comes", "in two pieces", "held for longer than was told"],
)
def test_a_screen_that_shows_frames_by_itself_shows_what_is_to_stand_there(
    heard: tuple[str, ...], environment: dict[str, str]
) -> None:
    found = played("told_ahead_on_x11", *heard, **environment)
    assert found["read"] > 100
    # a machine with much else to do reads now and then between two steps of the server; what stays wrong is read often
    assert found["other"] < found["read"] / 50
    assert found["twice"] == 0
    assert heard or found["left_out"] == 0, "late is a late step, never a jump"
    assert found["asked"] < found["frames"] / 3
    refreshes: dict[int, int] = {}
    for frame, refresh in found["shown"]:
        refreshes.setdefault(frame, refresh)
    told = sorted(refreshes.items())
    assert len(told) > 80
    assert told[-1][0] > found["frames"] - DEPTH, "to the end"
    assert all(later >= earlier for (_, earlier), (_, later) in pairwise(told)), "in their order"
