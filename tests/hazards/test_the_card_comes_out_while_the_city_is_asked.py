"""The card comes out: the city is told at once that the visit is over, whatever else is under way. Over real HTTP.

A token that nobody ended would be good for half an hour.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import cryptogram
from kiosk.visit.states import CardFacts
from kiosk.visit.vocabulary import Answered, Ask, EndAtCity, Event, Forget, NotAnswered, OpenWithCard
from kiosk.workers.line import LineWorker
from labourhall.contract.http import HttpSender
from labourhall.contract.refusals import VisitOver
from labourhall.contract.visit_calls import GetRecords, Welcome
from labourhall.link.link import Link
from tests.backend.cities import CARD, CODE, IRK
from tests.contract.served import Served, serving
from tests.kiosk.visit.play import GROUPS
from tests.kiosk.workers.post import Post

HOLDER = CardFacts(CARD, CODE, "3.00", Algorithm.TDES.value, "440103", None, None, None)


def prove(challenge: bytes) -> bytes:
    return cryptogram(Algorithm.TDES, IRK, challenge)


@contextmanager
def kiosk(post: Callable[[Event], None], url: str, sign: Callable[[bytes], bytes] = prove) -> Iterator[LineWorker]:
    link = Link(lambda: HttpSender(url, "kiosk-key"), lambda news: None)
    worker = LineWorker(
        post, link.open(), sign, lambda call: GROUPS, lambda: link.is_up, lambda configuration: None, link.tell
    )
    worker.start()
    try:
        yield worker
    finally:
        assert link.close(10.0)
        worker.close()


def open_visits(served: Served) -> int:
    with served.city.store.writing():
        found = served.city.store._writer.execute("SELECT COUNT(*) FROM visits").fetchone()
        return int(found[0])


def until_over(served: Served) -> None:
    """Return when no visit is open at the city; it is told within a call's time, or this never ends."""
    until = threading.Event()
    for _ in range(2000):
        if not open_visits(served):
            return
        until.wait(0.005)
    raise AssertionError("a visit is open whose person has gone")


def test_the_visit_is_over_at_the_city_though_much_else_waits(tmp_path: Path) -> None:
    post = Post()
    with serving(tmp_path) as served, kiosk(post, served.url) as worker:
        worker.take(OpenWithCard("t", HOLDER))
        welcome = post.next(Answered).answer
        assert isinstance(welcome, Welcome)
        assert open_visits(served) == 1
        worker.refresh()
        worker.take(Forget())
        worker.take(EndAtCity(welcome.token))
        until_over(served)
        worker.take(Ask("late", GetRecords(), welcome.token))
        assert post.next(NotAnswered).code == VisitOver.code


def test_a_visit_that_the_city_opens_after_the_card_came_out_is_over_too(tmp_path: Path) -> None:
    post, signing, out = Post(), threading.Event(), threading.Event()

    def slowly(challenge: bytes) -> bytes:
        signing.set()
        assert out.wait(10.0)
        return prove(challenge)

    with serving(tmp_path) as served, kiosk(post, served.url, slowly) as worker:
        worker.take(OpenWithCard("t", HOLDER))
        assert signing.wait(10.0)
        worker.take(Forget())
        out.set()
        assert isinstance(post.next(Answered).answer, Welcome)
        until_over(served)


def test_a_visit_whose_answer_and_whose_card_out_cross_is_over_too(tmp_path: Path) -> None:
    """The answer lies in Qt's queue behind the card that came out: the visit never heard of its token."""
    post = Post()
    with serving(tmp_path) as served, kiosk(post, served.url) as worker:
        worker.take(OpenWithCard("t", HOLDER))
        post.next(Answered)
        worker.take(Forget())
        until_over(served)
