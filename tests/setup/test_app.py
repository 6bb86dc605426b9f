"""`hall-setup first-start` as a process: on a screen and at a terminal, to its end."""

import os
import subprocess
import sys
from pathlib import Path

from setup import kept
from setup.first_start.progress import SetupProgress
from setup.places import SetupPlaces
from setup.roles import SetupRole
from tests.setup.installed import answered, installed


def first_start(places: SetupPlaces, *more: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-m", "setup", "first-start", "--root", str(places.root), *more],
        input=typed,
        env={**env, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_machine_that_was_cut_off_after_its_last_answer_ends_on_its_screen(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    ended = first_start(places)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (places.own / kept.FINISHED).exists()


def test_a_server_is_asked_at_the_terminal_and_its_label_is_drawn(tmp_path: Path) -> None:
    places, made = installed(tmp_path, role="backend", asset="", roles=tuple(SetupRole))
    ended = first_start(places, typed="S-1\n\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Step 2 of 2 · This machine's label" in ended.stdout
    progress = kept.read(places.own, made.mark)
    assert isinstance(progress, SetupProgress)
    assert (progress.asset, progress.next) == ("S-1", None)
    assert (places.own / kept.LABEL).read_bytes().startswith(b"\x89PNG")
