"""Proof of play comes to the city whole, once, and in small pieces, whatever line, city and disk do meanwhile."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from backend import board_list
from backend.board_list import ShownPage
from display import proof_files
from display.delivery import MOST_PACKED, Delivery
from display.journal import Entry, Journal, Limits
from labourhall.contract.call import Call
from labourhall.contract.proof_calls import TellProof
from labourhall.contract.proof_chain import Head
from labourhall.contract.refusals import NoAnswer, Trouble
from tests.backend.cities import City, opened
from tests.display.cities import Silent

A = TypeVar("A")
DAY = date(2026, 11, 23)


class Town:
    """A real city behind a line that may have trouble, before the call comes through or with its answer."""

    def __init__(self, city: City) -> None:
        self.city = city
        self.before: list[Trouble | OSError] = []
        self.after: list[Trouble] = []
        self.sent: list[TellProof] = []

    def send(self, call: Call[A], key: str = "") -> A:
        assert isinstance(call, TellProof)
        self.sent.append(call)
        if self.before:
            raise self.before.pop(0)
        answer = self.city.desks().proofs.keep(call, self.city.asker())
        if self.after:
            raise self.after.pop(0)
        return cast(A, answer)

    def close(self) -> None:
        """Nothing to cut."""

    @property
    def titles(self) -> list[str]:
        found = board_list.read_pages(self.city.store, "liwan", "1")
        return [one.title for one in found if isinstance(one, ShownPage)]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with opened(tmp_path / "city.db") as store:
        yield Town(City(store))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "proof"


def write(folder: Path, *titles: str, day: date = DAY, forked: str = "") -> None:
    """Have these pages stood."""
    kept = Journal(folder, Limits(90, 10**8))
    kept.begin_chain(forked)
    kept.start()
    with closing(kept):
        for title in titles:
            kept.note(Entry(day, json.dumps({"title": title}, ensure_ascii=False), day))


def delivery(folder: Path, town: Town, forks: list[str] | None = None) -> Delivery:
    told = [] if forks is None else forks
    return Delivery("1", folder, lambda: town, told.append, wait=0.01, rest=0.0, pause=0.0)


def test_all_pages_come_over_starts_and_days_and_each_once(folder: Path, town: Town) -> None:
    write(folder, "a", "b")
    carrier = delivery(folder, town)
    assert [carrier.deliver(), carrier.deliver()] == [True, False]
    write(folder, "c", day=DAY + timedelta(days=1))
    write(folder, "d", day=DAY + timedelta(days=2))
    again = delivery(folder, town)
    assert [again.deliver(), again.deliver(), again.deliver()] == [True, True, False]
    assert town.titles == ["a", "b", "c", "d"]
    assert proof_files.delivered(folder) == proof_files.head(folder)


def test_nothing_is_sent_before_there_is_a_page(folder: Path, town: Town) -> None:
    assert delivery(folder, town).deliver() is False
    assert town.sent == []


def test_a_batch_is_no_larger_than_the_thin_line_carries_in_a_second(folder: Path, town: Town) -> None:
    write(folder, *(f"{place * 7919 % 100_003}岗位" * 30 for place in range(300)))
    carrier = delivery(folder, town)
    while carrier.deliver():
        pass
    assert len(town.titles) == 300
    assert len(town.sent) > 2
    assert max(len(call.packed) for call in town.sent) <= MOST_PACKED


def test_a_page_too_large_for_a_batch_travels_alone(folder: Path, town: Town) -> None:
    large = "".join(chr(0x4E00 + place * 7919 % 20_000) for place in range(12_000))
    write(folder, "a", large, "b")
    carrier = delivery(folder, town)
    while carrier.deliver():
        pass
    assert town.titles == ["a", large, "b"]


@pytest.mark.parametrize("where", ["before", "after"])
def test_a_line_that_breaks_costs_nothing_and_nothing_comes_twice(where: str, folder: Path, town: Town) -> None:
    write(folder, "a", "b")
    getattr(town, where).append(NoAnswer())
    carrier = delivery(folder, town)
    assert carrier.deliver() is None
    assert proof_files.delivered(folder) is None
    assert carrier.deliver() is True
    assert town.titles == ["a", "b"]


def test_a_city_brought_back_from_a_copy_is_given_what_it_lacks(folder: Path, town: Town, tmp_path: Path) -> None:
    write(folder, "a", "b")
    carrier = delivery(folder, town)
    carrier.deliver()
    with opened(tmp_path / "older.db") as store:
        town.city = City(store)
        write(folder, "c")
        assert [carrier.deliver(), carrier.deliver(), carrier.deliver()] == [True, True, False]
        assert town.titles == ["a", "b", "c"]


@pytest.mark.expects_logs
def test_what_went_before_it_was_delivered_is_told_as_lost_and_the_rest_is_kept(folder: Path, town: Town) -> None:
    for past in range(4):
        write(folder, "page", day=DAY + timedelta(days=past))
    (folder / "2026-11-23.jsonl").unlink()
    (folder / "2026-11-24.jsonl").unlink()
    carrier = delivery(folder, town)
    while carrier.deliver():
        pass
    assert [call.lost for call in town.sent] == [2, 0]
    (board, _) = board_list.read_boards(town.city.store, {"liwan": town.city.halls["liwan"]})
    assert (board.lines, board.lost) == (2, 2)


@pytest.mark.expects_logs
def test_a_disk_brought_back_from_a_copy_goes_on_in_a_new_chain(
    folder: Path, town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    write(folder, "a")
    early = {path.name: path.read_bytes() for path in folder.iterdir()}
    write(folder, "b", "c")
    delivery(folder, town).deliver()
    for path in folder.iterdir():
        path.unlink()
    for name, content in early.items():
        (folder / name).write_bytes(content)
    write(folder, "other")
    forks: list[str] = []
    assert delivery(folder, town, forks).deliver() is True
    assert caplog.text.count("D-141") == 1
    write(folder, "d", forked=forks[0])
    carrier = delivery(folder, town)
    assert [carrier.deliver(), carrier.deliver()] == [True, False]
    assert town.titles == ["a", "b", "c", "d"]


@pytest.mark.expects_logs
def test_a_line_that_somebody_changed_ends_its_chain_and_is_not_delivered(
    folder: Path, town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    write(folder, "a", "b", "c")
    carrier = delivery(folder, town)
    path = folder / "2026-11-23.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([lines[0], lines[1].replace('"b"', '"x"'), lines[2]]) + "\n", encoding="utf-8")
    assert [carrier.deliver(), carrier.deliver()] == [True, True]
    assert carrier.deliver() is False
    assert town.titles == ["a", "x"], "it cannot be told that it was changed, but that the next does not follow it"
    assert caplog.text.count("D-141") == 1


def until(wanted: Callable[[], Any]) -> None:
    for _ in range(2000):
        if wanted():
            return
        threading.Event().wait(0.005)
    raise AssertionError("it never came")


def test_the_thread_delivers_by_itself_and_ends_when_told(folder: Path, town: Town) -> None:
    town.before.append(NoAnswer())
    write(folder, "a")
    carrier = delivery(folder, town)
    carrier.start()
    until(lambda: town.titles == ["a"])
    write(folder, "b")
    until(lambda: town.titles == ["a", "b"])
    assert carrier.stop(10.0)
    assert proof_files.delivered(folder) != Head("")


def test_the_end_cuts_a_batch_under_way_and_the_next_start_brings_it(folder: Path, town: Town) -> None:
    write(folder, "a")
    city = Silent()
    carrier = Delivery("1", folder, lambda: city, lambda _: None)
    carrier.start()
    assert city.is_asked.wait(20)
    assert carrier.stop(20.0)
    assert delivery(folder, town).deliver() is True
    assert town.titles == ["a"]


def test_a_disk_that_cannot_be_read_is_tried_again(folder: Path, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, "a")
    carrier = delivery(folder, town)
    with monkeypatch.context() as patch:
        patch.setattr(proof_files, "files", _broken)
        assert carrier.deliver() is None
    assert carrier.deliver() is True


def _broken(folder: Path) -> list[proof_files.ProofFile]:
    raise OSError(5, "Input/output error")
