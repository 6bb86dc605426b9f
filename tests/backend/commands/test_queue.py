"""A hall's windows at the command line: opened, closed, called to, listed."""

import json
from pathlib import Path

import pytest

from backend.moment import read_clocks
from labourhall.contract.queue_calls import TakeNumber
from tests.backend.cities import City, opened
from tests.backend.commands.typed import run, said

HALL = ("--hall", "liwan")


def taken(settings: Path, *keys: str) -> None:
    """Numbers of today, taken at a machine of the hall."""
    with opened(settings.parent / "city.db") as store:
        city = City(store)
        city.clock.moment = read_clocks()
        for key in keys:
            city.desks().queue.take(TakeNumber(key), city.asker())


def test_a_window_opens_calls_and_closes(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken(settings, "k1", "k2")
    assert run("queue", "open", "ａ3", *HALL, "--settings", settings) == 0
    assert said(capsys) == "Window A3 is open until it is closed, or the day is over."
    assert run("queue", "call", "A3", *HALL, "--settings", settings) == 0
    found = capsys.readouterr()
    assert found.out == "001\n"
    assert found.err.strip() == "001 is called to window A3 (time 1 today); 1 wait still."
    assert run("queue", "call", "A3", "001", *HALL, "--settings", settings) == 0
    assert said(capsys) == "001 is called to window A3 (time 2 today); 1 wait still."
    assert run("queue", "list", *HALL, "--settings", settings) == 0
    found = capsys.readouterr()
    assert found.out == "open\tA3\nwaits\t002\n"
    assert found.err.strip() == "liwan: 2 numbers taken today, 1 wait, 1 windows are open."
    assert run("queue", "close", "A3", *HALL, "--settings", settings) == 0
    assert said(capsys) == "Window A3 is closed."
    assert run("queue", "list", *HALL, "--json", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out)["windows"] == []
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        rows = [(row.officer.partition(":")[0], row.subject, row.outcome) for row in tables.audit.rows()]
    assert rows == [
        ("command line", "liwan A3", outcome) for outcome in ("opened", "called 001", "called 001", "closed")
    ]


def test_what_a_window_cannot_do_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("queue", "call", "5", *HALL, "--settings", settings) == 1
    assert said(capsys).startswith("B-427: Window 5 cannot do that (window 5 is not open).")
    assert run("queue", "open", "5", "--hall", "nowhere", "--settings", settings) == 1
    assert said(capsys).startswith("B-407: ")
    with pytest.raises(SystemExit) as caught:
        run("queue", "open", "王芳", *HALL, "--settings", settings)
    assert caught.value.code == 2
    assert "is no window" in capsys.readouterr().err
