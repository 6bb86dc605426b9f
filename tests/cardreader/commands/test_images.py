"""`hall-card images`: what ships is listed, each with a word on what it is."""

import pytest

from cardreader.__main__ import main
from cardreader.simulator.library import names


def test_every_image_that_ships_is_listed_with_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["images"]) == 0
    listed = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert set(listed) == set(names())
    assert all(note.endswith(".") for note in listed.values())
