"""The city refuses the feed of vacancies, or sends pages that are none, and answers everything else.

The line is not cut for it: whoever stands at the kiosk is ranked for and shown the records as ever. Only the data age.
"""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.visit.vocabulary import Answered, Ask, SurroundingsChanged
from kiosk.workers.hall_news import HallNews
from kiosk.workers.line import LineWorker
from kiosk.workers.surroundings import SurroundingsBoard
from kiosk.workers.vacancies import HallVacancies
from labourhall.contract import wire
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.ranking_rules import matching_rules
from labourhall.contract.refusals import Broken, Refusal, TooOften, UnknownDevice
from labourhall.contract.rules import age_rules
from labourhall.contract.visit_calls import FindMatches, GetRecords
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.offline import OfflineMatching
from labourhall.link.sync import Patience, Sync
from labourhall.market.seeker import Wishes
from labourhall.program.hall_time import HALL_TIME
from tests.kiosk.visit.play import GROUPS, RECORDS
from tests.kiosk.workers.post import Post
from tests.labourhall.contract.servers import answer, serving
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import TODAY, vacancy

pytestmark = pytest.mark.expects_logs
NOW = datetime(2026, 11, 23, 9, 6, tzinfo=HALL_TIME)
SNAPSHOT = Snapshot("c1", NOON, (vacancy("000001"),))


def refusal(kind: Refusal) -> bytes:
    return answer(wire.write_problem(kind), f"{kind.status} No", f"Content-Type: {wire.PROBLEM}")


FEEDS = {
    "failing": (refusal(Broken()), "L-219"),
    "not for this machine": (refusal(UnknownDevice()), "L-210"),
    "too often": (refusal(TooOften()), "L-216"),
    "no page": (answer(b'{"cursor":7,"taken_at":null}', "200 OK", f"Content-Type: {wire.JSON}"), "L-218"),
}


class Kiosk:
    """The kiosk's hands that speak with the city, put together as `kiosk.app` does."""

    def __init__(self, folder: Path, url: str) -> None:
        self.post = Post()
        self.board = SurroundingsBoard(self.post)
        self.cache = Cache(folder / "copy.db")
        ranking = OfflineMatching(self.cache, matching_rules({}, {}), age_rules())
        vacancies = HallVacancies(self.cache, lambda: ranking, lambda: TODAY)
        self.news = HallNews(self.board, vacancies, lambda: NOW, lambda: None, lambda: None)
        self.link = Link(lambda: HttpSender(url, "key"), self.news.heard)
        self.line = LineWorker(
            self.post, self.link.open(), lambda challenge: b"", vacancies.rank, lambda: self.link.is_up,
            lambda configuration: None, self.link.tell,
        )  # fmt: skip
        self.sync = Sync(self.link.open, self.cache, self.news.heard, patience=Patience(30.0, 0.001, 0.002))

    def until(self, code: str) -> None:
        """Return when this code stands on the staff page."""
        while code not in {found for found, _ in self.post.next(SurroundingsChanged).surroundings.recent}:
            pass

    def close(self) -> None:
        assert self.link.close(10.0)
        self.line.close()
        assert self.sync.stop(10.0)
        self.news.close()
        self.cache.close()


@contextmanager
def kiosk(folder: Path, url: str) -> Iterator[Kiosk]:
    with closing(Kiosk(folder, url)) as found:
        found.sync.start()
        yield found


@pytest.mark.parametrize(("feed", "code"), FEEDS.values(), ids=FEEDS.keys())
def test_no_other_desk_is_closed_for_it(tmp_path: Path, feed: bytes, code: str) -> None:
    def serve(connection: socket.socket, request: bytes) -> None:
        route = request.split(b" ", 2)[1]
        if b"/changes" in route:
            connection.sendall(feed)
            return
        body = SNAPSHOT if b"/snapshot" in route else RECORDS if b"/records" in route else GROUPS
        connection.sendall(answer(wire.encode(body), "200 OK", f"Content-Type: {wire.JSON}"))

    with serving(serve) as server, kiosk(tmp_path, server.url) as here:
        here.until(code)
        here.line._jobs.start()
        here.line.take(Ask("records", GetRecords(), "token"))
        assert here.post.next(Answered) == Answered("records", RECORDS)
        here.line.take(Ask("matches", FindMatches(Wishes()), "token"))
        assert here.post.next(Answered) == Answered("matches", GROUPS)
        assert here.link.is_up
        assert here.board.now.line_cut_at == ""
        assert here.cache.taken_at() == NOON, "it is as old as its last page"
