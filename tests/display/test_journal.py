"""Proof of play costs no picture: written beside, it survives full disks and torn lines and never grows for ever."""

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from display import journal, whole_lines
from display.journal import WAITING, Entry, Journal, Limits

DAY = date(2026, 11, 23)
ROOMY = Limits(90, 1_000_000)


def entry(line: str, day: date = DAY, today: date | None = DAY) -> Entry:
    return Entry(day, line, today)


@contextmanager
def written(folder: Path, limits: Limits = ROOMY) -> Iterator[Journal]:
    """A journal that has written everything when the block is over."""
    kept = Journal(folder, limits, pause=0.01)
    kept.start()
    yield kept
    kept.close(10.0)


def until(wanted: "threading.Event") -> None:
    assert wanted.wait(10)


def days(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.iterdir())


def test_lines_stand_in_the_file_of_their_day_in_order(tmp_path: Path) -> None:
    with written(tmp_path / "proof") as kept:
        for line in ("a", "b"):
            kept.note(entry(line))
        kept.note(entry("of yesterday", DAY - timedelta(days=1)))
    assert (tmp_path / "proof" / "2026-11-23.jsonl").read_text(encoding="utf-8") == "a\nb\n"
    assert (tmp_path / "proof" / "2026-11-22.jsonl").read_text(encoding="utf-8") == "of yesterday\n"


def test_noting_never_waits_for_the_disk_and_what_does_not_fit_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging, goes_on = threading.Event(), threading.Event()
    append = whole_lines.append

    def slow(path: Path, data: bytes) -> None:
        hanging.set()
        until(goes_on)
        append(path, data)

    monkeypatch.setattr(journal, "append", slow)
    with written(tmp_path) as kept:
        kept.note(entry("0"))
        until(hanging)
        for number in range(1, 2 * WAITING):
            kept.note(entry(str(number)))
        goes_on.set()
    lines = (tmp_path / "2026-11-23.jsonl").read_text(encoding="utf-8").splitlines()
    assert lines == [str(number) for number in range(WAITING)]


@pytest.mark.expects_logs
def test_a_full_disk_is_said_once_and_what_waited_is_written_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tried: list[Path] = []
    many = threading.Event()

    def full(path: Path, data: bytes) -> None:
        tried.append(path)
        if len(tried) > 3:
            many.set()
        raise OSError(errno.ENOSPC, "No space left on device")

    with written(tmp_path) as kept, monkeypatch.context() as patch:
        patch.setattr(journal, "append", full)
        for line in ("a", "b"):
            kept.note(entry(line))
        until(many)
    assert (tmp_path / "2026-11-23.jsonl").read_text(encoding="utf-8") == "a\nb\n"
    assert caplog.text.count("D-108") == 1


@pytest.mark.expects_logs
def test_a_disk_that_stays_full_does_not_keep_the_board_from_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(journal, "append", full)
    kept = Journal(tmp_path, ROOMY, pause=60.0)
    kept.start()
    kept.note(entry("a"))
    kept.close(30.0)
    assert not kept._thread.is_alive()


@pytest.mark.expects_logs
def test_a_folder_that_is_in_the_way_costs_the_record_only(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "proof").touch()
    with written(tmp_path / "proof") as kept:
        kept.note(entry("a"))
    assert "D-108" in caplog.text


def test_a_line_torn_by_a_power_cut_does_not_spoil_the_next(tmp_path: Path) -> None:
    path = tmp_path / "2026-11-23.jsonl"
    path.write_bytes(b'whole\n{"to')
    with written(tmp_path) as kept:
        kept.note(entry("next"))
    assert path.read_bytes() == b'whole\n{"to\nnext\n'


def old(folder: Path, *ages: int, size: int = 10) -> None:
    for age in ages:
        (folder / f"{DAY - timedelta(days=age)}.jsonl").write_bytes(b"x" * size)


def test_days_over_their_time_go_and_other_files_stay(tmp_path: Path) -> None:
    old(tmp_path, 1, 2, 3, 400)
    (tmp_path / "README.jsonl").touch()
    with written(tmp_path, Limits(3, 1_000_000)) as kept:
        kept.note(entry("a"))
    assert days(tmp_path) == ["2026-11-21", "2026-11-22", "2026-11-23", "README"]


def test_without_the_citys_day_no_day_is_judged_old(tmp_path: Path) -> None:
    old(tmp_path, 1, 400)
    with written(tmp_path, Limits(3, 1_000_000)) as kept:
        kept.note(entry("a", date(2036, 1, 1), None))
    assert len(days(tmp_path)) == 3


def test_over_the_size_the_oldest_days_go_as_a_whole(tmp_path: Path) -> None:
    old(tmp_path, 1, 2, 3, size=400)
    with written(tmp_path, Limits(90, 1000)) as kept:
        kept.note(entry("a" * 100))
    assert days(tmp_path) == ["2026-11-21", "2026-11-22", "2026-11-23"]


def test_what_just_fits_stays(tmp_path: Path) -> None:
    old(tmp_path, 1, 2, 3, size=300)
    with written(tmp_path, Limits(90, 1000)) as kept:
        kept.note(entry("a" * 99))
    assert len(days(tmp_path)) == 4


@pytest.mark.expects_logs
def test_one_day_alone_cannot_grow_over_the_size(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with written(tmp_path, Limits(90, 1000)) as kept:
        for _ in range(3):
            kept.note(entry("a" * 400))
    assert (tmp_path / "2026-11-23.jsonl").stat().st_size == 802
    assert "D-108" in caplog.text


@pytest.mark.expects_logs
def test_a_day_that_is_full_takes_no_other_day_along_and_keeps_the_next_one_from_nothing(tmp_path: Path) -> None:
    (tmp_path / "2026-11-22.jsonl").write_bytes(b"b" * 100 + b"\n")
    (tmp_path / "2026-11-23.jsonl").write_bytes(b"a" * 990 + b"\n")
    with written(tmp_path, Limits(90, 1000)) as kept:
        kept.note(entry("a" * 400))
        kept.note(entry("c", date(2026, 11, 24)))
    assert (tmp_path / "2026-11-24.jsonl").read_text() == "c\n"
