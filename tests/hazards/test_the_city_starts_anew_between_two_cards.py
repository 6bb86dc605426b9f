"""The city's server was restarted while nobody stood at the kiosk: the challenge in stock and the connection are dead.

The next card is read all the same, and nobody is counted as a forger for it.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import cryptogram
from kiosk.visit.states import CardFacts
from kiosk.visit.vocabulary import Answered, Forget, MatchHere, OpenWithCard
from kiosk.workers.line import LineWorker
from labourhall.contract.http import HttpSender
from labourhall.contract.visit_calls import FindPublicMatches, Welcome
from labourhall.market.seeker import Seeker
from tests.backend.cities import CARD, CODE, IRK
from tests.contract.served import Served, serving
from tests.kiosk.visit.play import MATCHES
from tests.kiosk.workers.post import Post

HOLDER = CardFacts(CARD, CODE, "3.00", Algorithm.TDES.value, "440103", None, None, None)


@contextmanager
def kiosk(post: Post, url: str) -> Iterator[LineWorker]:
    def prove(challenge: bytes) -> bytes:
        return cryptogram(Algorithm.TDES, IRK, challenge)

    with closing(HttpSender(url, "kiosk-key")) as sender:
        worker = LineWorker(post, sender, prove, lambda call: MATCHES, lambda: True, lambda configuration: None)
        worker.start()
        try:
            yield worker
        finally:
            worker.close()


def swiped(worker: LineWorker, post: Post, ticket: str) -> None:
    worker.take(OpenWithCard(ticket, HOLDER))
    answer = post.next(Answered)
    assert answer.ticket == ticket
    assert isinstance(answer.answer, Welcome)
    worker.take(Forget())
    worker.take(MatchHere("filled", FindPublicMatches(Seeker())))  # done after the stock was filled again
    assert post.next(Answered).ticket == "filled"


def forget_challenges(served: Served) -> None:
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
            before.close()
            with serving(tmp_path, port=port) as anew:
                forget_challenges(anew)
                swiped(worker, post, "after")
