"""Proof of play costs no picture: written beside, it survives full disks and torn lines and never grows for ever."""

import errno
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from display import journal, proof_files, whole_lines
from display.journal import WAITING, Entry, Journal, Limits
from labourhall.contract import proof_chain
from labourhall.contract.proof_chain import Head

DAY = date(2026, 11, 23)
ROOMY = Limits(90, 1_000_000)


def entry(title: str, day: date = DAY, today: date | None = DAY) -> Entry:
    return Entry(day, json.dumps({"title": title}), today)


def lines(folder: Path) -> list[str]:
    """All lines that are kept, in their order."""
    return [line for one in proof_files.files(folder) for line in proof_files.lines(one.path)]


def titles(folder: Path, name: str = "") -> list[str]:
    """What the lines of one file say, or those of all."""
    found = proof_files.lines(folder / name) if name else lines(folder)
    return [json.loads(line)["title"] for line in found]


def is_whole(folder: Path) -> bool:
    """Whether each line follows the one before."""
    every = lines(folder)
    first = proof_chain.read(every[0])
    return first is not None and proof_chain.after(first.head_before, every)[1] is None


@contextmanager
def written(
    folder: Path, limits: Limits = ROOMY, blame: Callable[[bool], object] = lambda fails: None
) -> Iterator[Journal]:
    """A journal that has written everything when the block is over."""
    kept = Journal(folder, limits, pause=0.01, blame=blame)
    kept.start()
    yield kept
    kept.close(10.0)


def until(wanted: "threading.Event") -> None:
    assert wanted.wait(10)


def days(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.iterdir() if path.name != proof_files.SEALS)


def test_lines_stand_in_the_file_of_their_day_in_order(tmp_path: Path) -> None:
    with written(tmp_path / "proof") as kept:
        for line in ("a", "b"):
            kept.note(entry(line))
        kept.note(entry("of yesterday", DAY - timedelta(days=1)))
    assert titles(tmp_path / "proof", "2026-11-23.jsonl") == ["a", "b"]
    assert titles(tmp_path / "proof", "2026-11-22.jsonl") == ["of yesterday"]


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
    assert titles(tmp_path) == [str(number) for number in range(WAITING)]
    assert [json.loads(line).get("left_out") for line in lines(tmp_path)[1:3]] == [WAITING, None]


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

    blamed: list[bool] = []
    with written(tmp_path, blame=blamed.append) as kept, monkeypatch.context() as patch:
        patch.setattr(journal, "append", full)
        for line in ("a", "b"):
            kept.note(entry(line))
        until(many)
    assert titles(tmp_path) == ["a", "b"]
    assert is_whole(tmp_path)
    assert caplog.text.count("D-108") == 1
    assert blamed == [True, False]


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


@pytest.mark.parametrize("cut", [1, 2, 40, 10_000], ids=("its end", "a sign", "a good part", "all of it"))
def test_killed_while_it_wrote_the_chain_goes_on_and_half_a_line_is_gone(cut: int, tmp_path: Path) -> None:
    with written(tmp_path) as kept:
        for title in ("a", "b"):
            kept.note(entry(title))
    path = tmp_path / "2026-11-23.jsonl"
    whole = path.read_bytes()
    second = whole.index(b"\n") + 1
    path.write_bytes(whole[: max(second, len(whole) - cut)])
    with written(tmp_path) as kept:
        kept.note(entry("c"))
    assert titles(tmp_path) == (["a", "b", "c"] if cut == 1 else ["a", "c"])
    assert is_whole(tmp_path)


def test_the_first_line_ever_killed_leaves_a_chain_that_begins(tmp_path: Path) -> None:
    (tmp_path / "2026-11-23.jsonl").write_bytes(b'{"chain": "1-')
    with written(tmp_path) as kept:
        kept.note(entry("a"))
    assert titles(tmp_path) == ["a"]
    assert is_whole(tmp_path)


def test_the_chain_goes_on_over_days_and_starts(tmp_path: Path) -> None:
    for past in range(3):
        with written(tmp_path) as kept:
            for title in ("a", "b"):
                kept.note(entry(title, DAY + timedelta(days=past)))
    assert [json.loads(line)["n"] for line in lines(tmp_path)] == [1, 2, 3, 4, 5, 6]
    assert is_whole(tmp_path)
    assert [one.n for one in proof_files.seals(tmp_path)] == [2, 4]


def test_a_clock_that_goes_back_by_a_day_puts_no_line_between_others(tmp_path: Path) -> None:
    with written(tmp_path) as kept:
        for title, day in (("a", DAY), ("b", DAY + timedelta(days=1)), ("c", DAY), ("d", DAY)):
            kept.note(entry(title, day))
    assert titles(tmp_path) == ["a", "b", "c", "d"]
    assert titles(tmp_path, "2026-11-23-2.jsonl") == ["c", "d"]
    assert is_whole(tmp_path)


def test_lines_from_before_there_were_chains_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "2026-11-23.jsonl").write_text('{"title": "old"}\n')
    with written(tmp_path) as kept:
        kept.note(entry("a"))
    assert titles(tmp_path, "2026-11-23.jsonl") == ["old"]
    assert titles(tmp_path, "2026-11-23-2.jsonl") == ["a"]


def until_there_are(folder: Path, count: int) -> None:
    for _ in range(2000):
        if len(lines(folder)) == count:
            return
        time.sleep(0.005)
    raise AssertionError("they were never written")


def test_a_new_chain_begins_where_the_city_has_another_and_only_once(tmp_path: Path) -> None:
    with written(tmp_path) as kept:
        kept.note(entry("a"))
        until_there_are(tmp_path, 1)
        first = proof_chain.read(lines(tmp_path)[0])
        assert first is not None
        kept.begin_chain("1-0000000000000000")
        kept.note(entry("b"))
        until_there_are(tmp_path, 2)
        for title in ("c", "d"):
            kept.begin_chain(first.chain)
            kept.note(entry(title))
            until_there_are(tmp_path, 3 if title == "c" else 4)
    found = [proof_chain.read(line) for line in lines(tmp_path)]
    assert [one and (one.head.place) for one in found] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    with written(tmp_path) as kept:
        kept.note(entry("e"))
    assert titles(tmp_path) == ["a", "b", "c", "d", "e"]


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


def days_of_the_chain(folder: Path, count: int) -> list[Head]:
    """So many days with a line each, the last one DAY; where each ends."""
    with written(folder) as kept:
        for age in reversed(range(count)):
            kept.note(entry("a", DAY - timedelta(days=age), None))
    return [one.head for line in lines(folder) if (one := proof_chain.read(line)) is not None]


def test_what_the_city_has_goes_after_its_time_and_its_last_hash_stays(tmp_path: Path) -> None:
    ends = days_of_the_chain(tmp_path, 6)
    proof_files.note_delivered(tmp_path, ends[2])
    with written(tmp_path, Limits(2, 1_000_000)) as kept:
        kept.note(entry("b"))
    assert days(tmp_path) == ["2026-11-21", "2026-11-22", "2026-11-23", "delivered"]
    assert proof_files.seals(tmp_path) == ends[:5]
    first = proof_chain.read(lines(tmp_path)[0])
    assert first is not None
    assert first.before == ends[2].hash, "the chain goes on from what was pruned"
    assert is_whole(tmp_path)


def test_with_all_its_lines_gone_the_chain_goes_on_from_the_seal(tmp_path: Path) -> None:
    ends = days_of_the_chain(tmp_path, 2)
    with written(tmp_path) as kept:
        kept.note(entry("b", DAY + timedelta(days=1)))
    for path in tmp_path.glob("2026*"):
        path.unlink()
    with written(tmp_path) as kept:
        kept.note(entry("c"))
    first = proof_chain.read(lines(tmp_path)[0])
    assert first is not None
    assert first.head_before == ends[1]


@pytest.mark.expects_logs
def test_what_the_city_never_had_stays_until_the_size_is_reached_and_its_loss_is_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ends = days_of_the_chain(tmp_path, 4)
    with written(tmp_path, Limits(2, 1_000_000)) as kept:
        kept.note(entry("b"))
    assert len(days(tmp_path)) == 4
    assert "D-140" not in caplog.text
    with written(tmp_path, Limits(2, 4 * ROOM)) as kept:
        kept.note(entry("c"))
    assert days(tmp_path) == ["2026-11-22", "2026-11-23"]
    assert [message for message in caplog.messages if "2026-11-20" in message or "2026-11-21" in message] != []
    assert caplog.text.count("D-140") == 2
    assert proof_files.seals(tmp_path) == ends[:3]


ROOM = len(proof_chain.linked('{"title": "a"}', Head("1-0123456789abcdef"))) + 1
"""What one line of one letter takes."""


def test_what_just_fits_stays(tmp_path: Path) -> None:
    days_of_the_chain(tmp_path, 4)
    with written(tmp_path, Limits(90, 5 * ROOM)) as kept:
        kept.note(entry("b"))
    assert len(days(tmp_path)) == 4


@pytest.mark.expects_logs
def test_one_day_alone_cannot_grow_over_the_size(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with written(tmp_path, Limits(90, 2 * ROOM)) as kept:
        for title in ("a", "b", "c"):
            kept.note(entry(title))
    assert titles(tmp_path) == ["a", "b"]
    assert "D-108" in caplog.text


@pytest.mark.expects_logs
def test_a_day_that_is_full_takes_no_other_day_along_and_keeps_the_next_one_from_nothing(tmp_path: Path) -> None:
    days_of_the_chain(tmp_path, 2)
    with written(tmp_path, Limits(90, 3 * ROOM)) as kept:
        kept.note(entry("a" * (3 * ROOM)))
        assert len(days(tmp_path)) == 2
        kept.note(entry("c", date(2026, 11, 24)))
    assert titles(tmp_path, "2026-11-24.jsonl") == ["c"]


@pytest.mark.expects_logs
def test_a_page_that_says_more_than_a_line_may_is_left_out_and_counted(tmp_path: Path) -> None:
    with written(tmp_path) as kept:
        kept.note(entry("a" * proof_chain.LONGEST))
        kept.note(entry("b"))
    assert titles(tmp_path) == ["b"]
    assert json.loads(lines(tmp_path)[0])["left_out"] == 1
