"""The city's server was restarted while nobody stood at the kiosk: the challenge in stock and the connection are dead.

The next card is read all the same, and nobody is counted as a forger for it.
"""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import cryptogram
from kiosk.visit.states import CardFacts
from kiosk.visit.vocabulary import Answered, Forget, OpenWithCard
from kiosk.workers.line import LineWorker
from labourhall.contract.http import HttpSender
from labourhall.contract.visit_calls import Welcome
from labourhall.link.link import Link
from tests.backend.cities import CARD, CODE, IRK
from tests.contract.served import Served, serving
from tests.kiosk.visit.play import GROUPS
from tests.kiosk.workers.post import Post

HOLDER = CardFacts(CARD, CODE, "3.00", Algorithm.TDES.value, "440103", None, None, None)


@contextmanager
def kiosk(post: Post, url: str) -> Iterator[LineWorker]:
    def prove(challenge: bytes) -> bytes:
        return cryptogram(Algorithm.TDES, IRK, challenge)

    link = Link(lambda: HttpSender(url, "kiosk-key"), lambda news: None)
    configured = threading.Event()
    worker = LineWorker(
        post,
        link.open(),
        prove,
        rank=lambda call: GROUPS,
        line_up=lambda: link.is_up,
        configured=lambda configuration: configured.set(),
        tell=link.tell,
    )
    worker.start()
    try:
        assert configured.wait(10.0)
        yield worker
    finally:
        assert link.close(10.0)
        worker.close()


def swiped(worker: LineWorker, post: Post, ticket: str) -> None:
    worker.take(OpenWithCard(ticket, HOLDER))
    answer = post.next(Answered)
    assert answer.ticket == ticket
    assert isinstance(answer.answer, Welcome)
    worker.take(Forget())


def stocked(served: Served) -> None:
    """Return when a challenge was fetched ahead."""
    unused = 0
    while not unused:
        with served.city.store.writing():
            found = served.city.store._writer.execute("SELECT COUNT(*) FROM challenges WHERE used = 0")
            (unused,) = found.fetchone()


def forget_challenges(served: Served) -> None:
    stocked(served)
    with served.city.store.writing():
        served.city.store._writer.execute("DELETE FROM challenges")


def test_a_city_that_lost_its_challenges_still_reads_the_next_card(tmp_path: Path) -> None:
    post = Post()
    with serving(tmp_path) as served, kiosk(post, served.url) as worker:
        for ticket in ("first", "second", "third"):
            swiped(worker, post, ticket)
            forget_challenges(served)
        with served.city.store.reading() as tables:
            outcomes = {row.outcome for row in tables.audit.rows()}
    assert "not-proven" not in outcomes


def test_a_server_that_started_anew_on_the_same_port_reads_the_next_card(tmp_path: Path) -> None:
    post = Post()
    with ExitStack() as before:
        served = before.enter_context(serving(tmp_path))
        port = served.server.port
        with kiosk(post, served.url) as worker:
            swiped(worker, post, "before")
            stocked(served)
            before.close()
            with serving(tmp_path, port=port) as anew:
                forget_challenges(anew)
                swiped(worker, post, "after")
