"""Days are added up when they are over, survive their proof of play, and a disk that fails costs a day's summary."""

import logging
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from display import exposure, ledger, proof
from display.ledger import Ledger
from display.planner import Planner
from display.schedule import Cycle, Sheet, SheetKind
from scripts.wall_pictures import NOW, table

FIRST = NOW.date()


@pytest.fixture
def days(planner: Planner, tmp_path: Path) -> Callable[..., None]:
    """Writes a day's record, on which the first vacancy came up so many times."""

    def write(day: date, times: int) -> None:
        folder = tmp_path / "proof"
        folder.mkdir(exist_ok=True)
        sheet = Sheet(SheetKind.ROWS, entries=((planner.facts(table()[0], False), ""),), page="t")
        began = [NOW + (day - FIRST) + timedelta(minutes=place) for place in range(times)]
        lines = [proof.line("1", Cycle((), playlist="日常"), sheet, {}, one, 900) for one in began]
        (folder / f"{day}.jsonl").write_text("".join(f"{one}\n" for one in lines), encoding="utf-8")

    return write


def times(found: Ledger, day: date) -> int:
    one = found.day(day).get("104417")
    return one.all.times if one is not None else 0


def test_a_day_that_is_over_outlives_its_proof_of_play(days: Callable[..., None], tmp_path: Path) -> None:
    for past in range(3):
        days(FIRST + timedelta(past), past + 1)
    found = Ledger(tmp_path)
    found.look()
    assert [one.name for one in sorted((tmp_path / "exposure").iterdir())] == ["2026-11-23.json", "2026-11-24.json"]
    (tmp_path / "proof" / f"{FIRST}.jsonl").unlink()
    assert [times(found, one) for one in found.days()] == [1, 2, 3]
    days(FIRST + timedelta(2), 4)
    assert times(found, FIRST + timedelta(2)) == 4, "today goes on"


def test_a_summary_is_written_once_and_one_that_cannot_be_read_is_empty(
    days: Callable[..., None], tmp_path: Path
) -> None:
    days(FIRST, 1)
    days(FIRST + timedelta(1), 1)
    found = Ledger(tmp_path)
    found.look()
    path = tmp_path / "exposure" / f"{FIRST}.json"
    path.write_bytes(b"torn")
    found.look()
    (tmp_path / "proof" / f"{FIRST}.jsonl").unlink()
    assert found.day(FIRST) == {}
    assert found.day(FIRST - timedelta(9)) == {}


def test_the_oldest_days_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "DAYS", 2)
    folder = tmp_path / "exposure"
    folder.mkdir()
    for past in range(4):
        (folder / f"{FIRST + timedelta(past)}.json").write_bytes(exposure.written({}))
    (folder / "notes.json").write_text("kept")
    Ledger(tmp_path).look()
    assert sorted(one.stem for one in folder.iterdir()) == ["2026-11-25", "2026-11-26", "notes"]
    monkeypatch.setattr(ledger, "MOST_BYTES", 3)
    Ledger(tmp_path).look()
    assert sorted(one.stem for one in folder.iterdir()) == ["2026-11-26", "notes"]


@pytest.mark.expects_logs
def test_a_disk_that_fails_is_said_once_and_tried_again(
    days: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    days(FIRST, 1)
    days(FIRST + timedelta(1), 1)
    tried = list[Path]()

    def full(path: Path, content: bytes) -> None:
        tried.append(path)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ledger, "write_whole", full)
    found = Ledger(tmp_path, every=0.01)
    found.start()
    while len(tried) < 3:
        pass
    assert found.stop(20.0)
    said = [one for one in caplog.records if one.levelno >= logging.WARNING]
    assert len(said) == 1
    assert "No space left" in said[0].getMessage()


def test_it_ends_at_once(tmp_path: Path) -> None:
    found = Ledger(tmp_path)
    found.start()
    assert found.stop(20.0)
