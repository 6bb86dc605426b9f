"""How long a swipe takes while an import is under way, beside the same swipe in an idle city."""

import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from backend.store.sqlite.database import SqliteStore
from demo.vacancies import generated
from labourhall.contract.http import HttpSender
from labourhall.contract.visit_calls import EndVisit, IssueChallenge, Welcome
from tests.backend.cities import opened, swipe
from tests.benchmarks.city import serving, settings_file, settle
from tests.benchmarks.figure import Figure, Target, percentile
from tests.benchmarks.tables.importing import SIZE, importing

IDLE: Final = 100
EVERY: Final = 0.15
"""Seconds from the end of a swipe to the next: twenty kiosks with a card each every three seconds."""


def swiping_figures(folder: Path, books: Sequence[Path], today: date) -> list[Figure]:
    """One import into a city that serves, swiped at before it, until its end, until all of it is shown, and after."""
    settings = settings_file(folder / "swiped")
    settle(folder / "swiped", today)
    with (
        serving(settings) as port,
        closing(HttpSender(f"http://127.0.0.1:{port}", "kiosk-key")) as sender,
        opened(folder / "swiped" / "city.db") as store,
    ):
        before = list(_swipes(sender, _after(IDLE)))
        with subprocess.Popen(importing(settings, books), stderr=subprocess.DEVNULL) as process:
            during = list(_swipes(sender, lambda: process.poll() is not None))
        assert process.returncode == 0
        showing = list(_swipes(sender, lambda: not _is_waiting(store)))
        after = list(_swipes(sender, _after(IDLE)))
    return [
        _figure("swipe during an import", during, before, f"{SIZE} into a city of {generated.COUNT}"),
        _figure("swipe while an import is shown", showing, after, "beside the city with all of them"),
    ]


def _figure(name: str, busy: Sequence[float], idle: Sequence[float], note: str) -> Figure:
    return Figure(
        name=f"{name}, 95th of 100",
        room="tables",
        unit="ms",
        values=tuple(busy),
        target=Target(1.5),
        peer="the same in the idle city, 95th of 100",
        peer_values=(percentile(idle, 95),),
        note=f"challenge and visit with matches; {note}; the slowest {max(busy):.0f} ms, idle {max(idle):.0f}",
        judged_at=95,
    )


def _after(count: int) -> Callable[[], bool]:
    left = iter(range(count))
    return lambda: next(left, None) is None


def _is_waiting(store: SqliteStore) -> bool:
    with store.reading() as tables:
        return tables.vacancies.is_waiting()


def _swipes(sender: HttpSender, is_over: Callable[[], bool]) -> Iterator[float]:
    """Milliseconds of each swipe: a fresh challenge, and the visit with its matches."""
    while not is_over():
        start = time.perf_counter()
        welcome = sender.send(swipe(sender.send(IssueChallenge(), "")), "")
        yield (time.perf_counter() - start) * 1000
        assert isinstance(welcome, Welcome)
        assert welcome.groups.open_of_trade
        sender.send(EndVisit(), welcome.token)
        time.sleep(EVERY)
