"""A day's vacancies in any number, a hall's copy that holds them, and what a board plays: the folders of boards."""

import itertools
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from backend.store.sqlite.database import SqliteStore
from demo.hall import toml
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, Given
from labourhall.contract.playlist import Bundle, Page, Playlist, Slot, name_of
from labourhall.contract.public_calls import Snapshot
from labourhall.link.cache import Cache
from labourhall.market.vacancy import Vacancy
from tests.benchmarks.city import settle

NOWHERE: Final = "http://127.0.0.1:9"
FIRST_NUMBER: Final = 100_000


def usual_day(today: date) -> list[Vacancy]:
    """A usual day's vacancies, as the importer reads them from an office's table."""
    with tempfile.TemporaryDirectory(prefix="bench-stock-") as name:
        folder = Path(name)
        settle(folder, today)
        with closing(SqliteStore(folder / "city.db")) as store, store.reading() as tables:
            return list(tables.vacancies.open_on(today))


def many(usual: Sequence[Vacancy], count: int) -> Iterator[Vacancy]:
    """So many of them, each with a number of its own: the usual day's over and over."""
    for place, one in zip(range(count), itertools.cycle(usual), strict=False):
        yield replace(one, number=str(FIRST_NUMBER + place))


def furnished(folder: Path, vacancies: Sequence[Vacancy], pages: Sequence[Page], **settings: toml.Value) -> Path:
    """The folder of a board that was on yesterday, with the hall's copy and what it plays; its settings' file."""
    data = folder / "data"
    data.mkdir(parents=True)
    with closing(Cache(data / "vacancies.db")) as cache:
        cache.replace(Snapshot("1", datetime.now(UTC), tuple(vacancies)))
    (data / "bundle.json").write_bytes(wire.encode(given(pages)))
    values: dict[str, toml.Value] = {"backend_url": NOWHERE, "data_folder": data, "demonstration": True, **settings}
    return toml.write(folder / "board.toml", values)


def given(pages: Sequence[Page]) -> Given:
    """What the city gives a board that is to play these pages, always."""
    content = wire.encode(Bundle((Playlist("日常", tuple(pages)),), (Slot("日常"),))).decode()
    name = name_of(content)
    return Given(name[:8], BoardBundle(name, content, "越秀区劳动力市场"))
