"""A city for figures: a usual day's vacancies and its people in a folder, served by a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from backend.importing.command import Order, import_files
from backend.moment import read_clocks
from demo.vacancies import generated
from tests.backend.cities import City, opened


def settings_file(folder: Path) -> Path:
    """Settings of a city that lives in `folder`, for as many visits as anybody makes."""
    folder.mkdir(exist_ok=True)
    path = folder / "backend.toml"
    path.write_text(f'database = "{folder}/city.db"\nport = 0\nvisits_per_minute = 100000\n', encoding="utf-8")
    return path


def settle(folder: Path, today: date) -> None:
    """A city with its people, a kiosk and a usual day's vacancies."""
    table = folder / "vacancies.csv"
    generated.write(table, today)
    with opened(folder / "city.db") as store:
        City(store).register()
        import_files(Order((table,), verified_by="generated"), store, read_clocks(), lambda rows, _: iter(rows), str)


@contextmanager
def serving(settings: Path) -> Iterator[int]:
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
