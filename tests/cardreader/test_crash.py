"""An error that nobody expected in a thread of a card program ends it at once: nobody waits for a dead thread."""

import subprocess
import sys

import pytest

from cardreader.pipe_frames import FrameKind, write

CHILD = """
from cardreader import card_child

def fall(self, kind, body):
    number = "6222020000000000000"
    raise RuntimeError(number)

card_child.CardGrip.carry_out = fall
card_child.main()
"""
COMMAND = """
import argparse, sys, threading
from cardreader import __main__ as program

def fall():
    raise RuntimeError("6222020000000000000")

def run(chosen, chinese):
    threading.Thread(target=fall).start()
    threading.Event().wait(60)

program.listing.add = lambda commands: commands.add_parser("fall").set_defaults(run=run)
sys.exit(program.main(["fall"]))
"""


@pytest.mark.parametrize("program", [COMMAND, CHILD], ids=("hall-card", "the card's child"))
def test_a_thread_that_falls_ends_its_program_and_tells_no_values(program: str) -> None:
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        write(process.stdin.fileno(), FrameKind.OPEN, b"x")
        assert process.wait(30) == 1  # while its pipe is still open
        said = process.stderr.read()
    assert b"in fall" in said
    assert said.endswith(b"RuntimeError\n")
    assert b"6222" not in said
