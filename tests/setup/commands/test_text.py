"""A first start at a terminal: the same pages, lines in place of touches."""

import os
import queue
from pathlib import Path

import pytest

from labourhall.program import words
from scripts.setup_samples import setups
from setup.commands.text import Terminal, meant, told
from setup.conductor import SetupConductor
from setup.first_start.glass import Size
from setup.first_start.progress import SetupProgress, SetupStep
from setup.first_start.states import Finished
from setup.first_start.vocabulary import Event, Pressed, Tried
from setup.roles import SetupRole
from setup.screen.page import SetupPage
from setup.screen.pages import page
from tests.setup.first_start.play import AROUND

ENGLISH = words.read("en")
PAGES = {name: page(setup, ENGLISH, "2026-11-29") for name, setup in setups(Size(1080, 1920), "en")}


def test_a_page_is_told_with_its_choices_by_number() -> None:
    lines = told(PAGES["16-taken"]).splitlines()
    assert lines[1] == "Step 3 of 9 · That number is there already"
    assert lines[-3:] == ["  1  Take its place", "  2  I mistyped it", "  3  Enrol later"]
    assert any("TH-0107" in line for line in told(PAGES["29-label"]).splitlines())


@pytest.mark.parametrize(
    ("name", "line", "pressed"),
    [
        ("16-taken", "2\n", (Pressed("renumber"),)),
        ("16-taken", "\n", (Pressed("replace"),)),
        ("16-taken", "9\n", ()),
        ("16-taken", "what?\n", ()),
        ("18-vacancies", "\n", ()),
        ("08-asset-empty", "E-1\n", (Pressed("key", "E"), Pressed("key", "-"), Pressed("key", "1"), Pressed("done"))),
        ("08-asset-empty", "\n", (Pressed("done"),)),
    ],
)
def test_a_line_presses_what_it_names(name: str, line: str, pressed: tuple[Pressed, ...]) -> None:
    assert meant(PAGES[name], line) == pressed


def run(tmp_path: Path, typed: str, came: "queue.Queue[Event] | None" = None) -> SetupConductor:
    """A server's first start with these lines typed."""
    reading, writing = os.pipe()
    os.write(writing, typed.encode())
    os.close(writing)
    conductor = SetupConductor(tmp_path, lambda effect: None)
    with os.fdopen(reading, encoding="utf-8") as keys:

        def shown() -> SetupPage:
            return page(conductor.setup, ENGLISH)

        terminal = Terminal(conductor, shown, came or queue.Queue(), keys)
        conductor.start(SetupProgress("5" * 64, SetupRole.BACKEND, "liwan", "Liwan"), AROUND, "en")
        terminal.run()
    return conductor


def test_it_goes_to_its_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    came: queue.Queue[Event] = queue.Queue()
    came.put(Tried(SetupStep.LABEL, "hall"))
    done = run(tmp_path, "S-1\n\n", came)
    assert isinstance(done.setup.at, Finished)
    assert "This machine's label" in capsys.readouterr().out


def test_where_nobody_is_there_any_more_it_ends_and_says_so(tmp_path: Path) -> None:
    with pytest.raises(EOFError):
        run(tmp_path, "S-1\n")


def test_a_page_that_did_not_change_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tmp_path, "\nS-1\n\n")
    assert capsys.readouterr().out.count("Type it as it stands") == 2, "once as it is, once with what was wrong"
