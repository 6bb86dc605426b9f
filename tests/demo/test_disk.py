"""A full disk is one for the program that meets it, and has room again afterwards."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from demo.hall.disk import full
from demo.hall.process import Program


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Program]:
    """A program that goes on writing, whatever comes."""
    program = Program("writer", "tests.demo.writing_on", [tmp_path / "written"], tmp_path / "log", {})
    yield program
    program.end()


def test_what_is_written_down_stops_growing_and_grows_again(writer: Program, tmp_path: Path) -> None:
    written = tmp_path / "written"

    def grows(seconds: float) -> bool:
        before, until = size(), time.monotonic() + seconds
        while time.monotonic() < until:
            if size() > before:
                return True
            time.sleep(0.01)
        return False

    def size() -> int:
        return written.stat().st_size if written.exists() else 0

    assert grows(20.0)
    with full(writer):
        grows(0.1)  # what was under way
        assert not grows(0.5)
        assert writer.alive
    assert grows(20.0)
