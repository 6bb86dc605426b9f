"""A thread hangs in the system (a name that resolves for ever, a disk that answers nothing) when the program is to end.

Whoever ends it, Qt's thread as a rule, waits so many seconds and no longer; the thread is a daemon and is left behind.
"""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from display.bundles import BundleFollower
from display.queue_calls import CallFollower
from labourhall.contract.call import Call
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.visit_calls import EndVisit
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.sync import Sync


class Hanging:
    """A channel that hangs in the first call, whatever is done to it."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.let_go = threading.Event()

    def send(self, call: Call[Any], key: str = "") -> Any:
        self.begun.set()
        assert self.let_go.wait(10.0)
        raise NoAnswer("a call that nobody waits for any more")

    def close(self) -> None:
        """It does not hear."""


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    channel = Hanging()
    yield channel
    channel.let_go.set()


def test_the_feed_is_left_behind(hanging: Hanging, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "copy.db")
    sync = Sync(lambda: hanging, cache, lambda news: None)
    sync.start()
    assert hanging.begun.wait(10.0)
    assert not sync.stop(0.01)
    cache.close()


def test_whoever_asks_what_to_play_is_left_behind(hanging: Hanging, tmp_path: Path) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: hanging)
    bundles.start()
    assert hanging.begun.wait(10.0)
    assert not bundles.stop(0.01)


def test_whoever_asks_who_is_called_is_left_behind(hanging: Hanging) -> None:
    calls = CallFollower("1", lambda: hanging)
    calls.start()
    assert hanging.begun.wait(10.0)
    assert not calls.stop(0.01)


def test_whoever_tells_the_city_is_left_behind(hanging: Hanging) -> None:
    link = Link(lambda: hanging, lambda news: None)
    link.tell(EndVisit(), "token")
    assert hanging.begun.wait(10.0)
    assert not link.close(0.01)
