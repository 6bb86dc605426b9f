"""What of a board writes to its disk, over and over, until it is killed: bundle, copy and record in one folder.

It says a line each time round.
"""

import itertools
import sys
from datetime import date
from pathlib import Path
from typing import Final

from display.bundles import BundleFollower
from display.journal import Entry, Journal, Limits
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, Given
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, name_of
from labourhall.contract.public_calls import Snapshot
from labourhall.link.cache import Cache
from tests.display.cities import Answering
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import vacancy

HEADLINES: Final = ("停电", "放假")
COUNTS: Final = {"1": 40, "2": 70}
"""How many vacancies the copy holds at each cursor."""
TODAY: Final = "2026-11-23"


def headline_of(bundle: Bundle) -> str:
    page = bundle.playlists[0].pages[0]
    assert isinstance(page, NoticePage)
    return page.headline


def given(headline: str) -> Given:
    content = wire.encode(Bundle((Playlist("日常", (NoticePage("n", headline),)),), (Slot("日常"),))).decode()
    return Given(name_of(content), BoardBundle(name_of(content), content, "市场"))


def main(folder: Path) -> None:
    city = Answering(*map(given, HEADLINES))
    follower = BundleFollower("1", folder / "bundle.json", lambda: city)
    cache, journal = Cache(folder / "vacancies.db"), Journal(folder / "proof", Limits(90, 1_000_000))
    journal.start()
    for count in itertools.count():
        city.answers = [given(HEADLINES[count % 2])]
        follower._ask(city, 0.0)
        cursor = "12"[count % 2]
        cache.replace(Snapshot(cursor, NOON, tuple(vacancy(f"{one:06d}") for one in range(COUNTS[cursor]))))
        journal.note(Entry(date.fromisoformat(TODAY), f'{{"turn": {count}}}', None))
        sys.stdout.write(f"{count}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
