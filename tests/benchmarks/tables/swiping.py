"""How long a swipe takes while an import is under way, beside the same swipe in an idle city."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from backend.importing.command import Order, import_files
from backend.moment import read_clocks
from backend.store.sqlite.database import SqliteStore
from demo.vacancies import generated
from labourhall.contract.http import HttpSender
from labourhall.contract.visit_calls import EndVisit, IssueChallenge, Welcome
from tests.backend.cities import City, opened, swipe
from tests.benchmarks.figure import Figure, Target, percentile
from tests.benchmarks.tables.importing import SIZE, importing, settings_file

IDLE: Final = 100
EVERY: Final = 0.15
"""Seconds from the end of a swipe to the next: twenty kiosks with a card each every three seconds."""


def swiping_figures(folder: Path, books: Sequence[Path], today: date) -> list[Figure]:
    """One import into a city that serves, swiped at before it, until its end, until all of it is shown, and after."""
    settings = settings_file(folder / "swiped")
    _settle(folder / "swiped", today)
    with (
        _serving(settings) as port,
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


def _settle(folder: Path, today: date) -> None:
    """A city with its people, a kiosk and a usual day's vacancies."""
    table = folder / "vacancies.csv"
    generated.write(table, today)
    with opened(folder / "city.db") as store:
        City(store).register()
        import_files(Order((table,)), store, read_clocks(), lambda rows, _: iter(rows), str)


@contextmanager
def _serving(settings: Path) -> Iterator[int]:
    """The city's port."""
    ready, said = os.pipe()
    command = [sys.executable, "-m", "backend", "serve", "--settings", str(settings), "--ready-fd", str(said)]
    with subprocess.Popen(command, pass_fds=(said,), stderr=subprocess.DEVNULL) as process:
        os.close(said)
        try:
            with os.fdopen(ready) as pipe:
                yield int(pipe.readline().split()[1])
        finally:
            process.terminate()


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
