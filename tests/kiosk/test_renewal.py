"""The kiosk's door: whether anybody is here, and its end where nobody is. What hangs is told of."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.renewal import DOOR, Renewal
from labourhall.program.door import Door, ask


class Stand:
    """Somebody or nobody stands there; Qt's thread does jobs at once, or when the test says so."""

    def __init__(self) -> None:
        self.is_free = True
        self.hangs = False
        self.jobs: list[Callable[[], None]] = []
        self.ended = 0
        self.renewal = Renewal(self.in_qt, lambda: self.is_free, self.end, seconds=0.05)

    def in_qt(self, job: Callable[[], None]) -> None:
        if self.hangs:
            self.jobs.append(job)
        else:
            job()

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    one = Stand()
    one.renewal.open(tmp_path)
    yield one
    one.renewal.close(20.0)


def test_a_free_kiosk_says_so_and_ends_when_it_is_asked_to(stand: Stand, tmp_path: Path) -> None:
    assert ask(tmp_path / DOOR, {"do": "status"}) == {"free": True}
    assert stand.ended == 0
    assert ask(tmp_path / DOOR, {"do": "renew"}) == {"done": "renew"}
    assert stand.ended == 1


def test_a_kiosk_in_a_visit_goes_on(stand: Stand, tmp_path: Path) -> None:
    stand.is_free = False
    assert ask(tmp_path / DOOR, {"do": "status"}) == {"free": False}
    assert ask(tmp_path / DOOR, {"do": "renew"}) == {"refused": "visit"}
    assert stand.ended == 0


def test_what_nobody_knows_is_refused(stand: Stand, tmp_path: Path) -> None:
    assert ask(tmp_path / DOOR, {"do": "dance"}) == {"refused": "unknown"}


def test_a_kiosk_that_hangs_is_told_of_and_does_not_end_later(stand: Stand, tmp_path: Path) -> None:
    stand.hangs = True
    assert ask(tmp_path / DOOR, {"do": "renew"}) == {"refused": "no-answer"}
    stand.jobs[0]()
    assert stand.ended == 0


@pytest.mark.expects_logs
def test_a_door_that_another_kiosk_has_is_told_of_and_costs_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = Door(tmp_path / DOOR, lambda question: {})
    first.start()
    second = Stand()
    with caplog.at_level(logging.WARNING):
        second.renewal.open(tmp_path)
    second.renewal.close(20.0)
    assert "cannot be asked" in caplog.text
    assert ask(tmp_path / DOOR, {"do": "status"}) == {}
    assert first.stop(20.0)
