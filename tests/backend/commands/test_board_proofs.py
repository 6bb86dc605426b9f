"""What each board shows, lacks and proved, at the command line."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from labourhall.contract.board_calls import TellShown
from labourhall.contract.proof_calls import ClosedRow, TellClosed, TellFaults, TellProof, packed
from tests.backend.cities import City, opened
from tests.backend.commands.typed import fill, run
from tests.backend.test_board_proofs import LINES, chained


@pytest.fixture
def filled(settings: Path) -> Path:
    """A city that heard of its first board."""
    fill(settings)
    with opened(settings.parent / "city.db") as store:
        city = City(store)
        desks, asker = city.desks(), city.asker()
        desks.boards.note(TellShown("1", "ab", "v", 60), asker)
        desks.proofs.keep(TellProof("1", packed(LINES[:3])), asker)
        desks.proofs.close(TellClosed("1", (ClosedRow("104405", 700),)), asker)
        desks.proofs.blame(TellFaults("1", ("D-142",)), asker)
    return settings


def listed(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    return [line.split("\t") for line in capsys.readouterr().out.splitlines()]


def test_each_board_has_a_line_with_what_is_wrong_and_how_much_it_proved(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("boards", "--settings", filled) == 0
    first, second = listed(capsys)[:2]
    assert first == ["liwan", "1", "v", "60", "2026-11-24T12:00:00+08:00", "D-142", "3", "0"]
    assert second == ["liwan", "2", "", "0", "", "", "0", "0"]
    assert run("boards", "--json", "--settings", filled) == 0
    assert json.loads(capsys.readouterr().out)[0]["faults"] == ["D-142"]


def test_where_a_vacancys_row_left_is_said_with_its_frame(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("boards", "--closed", "104405", "--settings", filled) == 0
    assert listed(capsys) == [["liwan", "1", "700", "2026-11-24T12:00:00+08:00"]]
    assert run("boards", "--closed", "999999", "--settings", filled) == 0
    assert listed(capsys) == []


def test_the_pages_of_a_board_are_printed_by_day_and_by_vacancy(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("proof", "1", "--hall", "liwan", "--settings", filled) == 0
    assert listed(capsys) == [["2026-11-24T12:00:00+08:00", "15", "v", "rows", "岗位信息", "seen", "104405"]] * 3
    for asked, count in ((["--date", "2026-11-24", "--vacancy", "104405"], 3), (["--date", "2026-11-25"], 0)):
        assert run("proof", "1", "--hall", "liwan", *asked, "--settings", filled) == 0
        assert len(listed(capsys)) == count
    assert run("proof", "1", "--hall", "liwan", "--vacancy", "9", "--settings", filled) == 0
    assert listed(capsys) == []
    assert run("proof", "1", "--hall", "liwan", "--json", "--settings", filled) == 0
    assert capsys.readouterr().out.splitlines() == LINES[:3]


def test_a_board_that_is_none_and_proof_that_is_damaged_are_said(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("proof", "9", "--hall", "liwan", "--settings", filled) == 1
    assert capsys.readouterr().err.startswith("B-450")
    with closing(sqlite3.connect(filled.parent / "city.db", isolation_level=None)) as database:
        database.execute("UPDATE proof SET packed = ?", (packed(chained(3, title="别的")[1:]),))
    assert run("proof", "1", "--hall", "liwan", "--settings", filled) == 1
    assert "B-451" in capsys.readouterr().err
