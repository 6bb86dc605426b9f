import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from cardreader.failures import CardFailure
from cardreader.failures import Failure as CardTrouble
from kiosk.visit.vocabulary import (
    Answered,
    Ask,
    CardRefused,
    EndAtCity,
    Forget,
    MatchHere,
    NotAnswered,
    OpenWithCard,
    Speak,
)
from kiosk.workers.line import LineWorker
from labourhall.contract.call import Call
from labourhall.contract.device_calls import GetConfiguration, HallConfiguration
from labourhall.contract.refusals import ConnectionLost, NoAnswer, NotProven, StaleChallenge, Trouble, UnknownCard
from labourhall.contract.visit_calls import (
    Challenge,
    EndVisit,
    FindPublicMatches,
    GetRecords,
    IssueChallenge,
    OpenVisit,
)
from labourhall.market.seeker import Seeker
from tests.kiosk.visit.play import CARD, GROUPS, RECORDS, WELCOME
from tests.kiosk.workers.post import Post

CONFIGURATION = HallConfiguration("tianhe", "天河人力资源市场", (), "r1", "020-12345678", "3 号窗口")
PROOF = bytes(range(8))


@dataclass
class City:
    """A city that answers what it is told to, and keeps what it was asked."""

    answers: dict[type, object] = field(default_factory=dict)
    asked: list[tuple[Call[Any], str]] = field(default_factory=list)
    challenges: int = 0
    hold: type | None = None
    """The first call of this kind waits for `go_on`; `holding` says that it does."""
    holding: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def send(self, call: Call[Any], key: str = "") -> Any:
        self.asked.append((call, key))
        if type(call) is self.hold:
            self.holding.set()
            assert self.go_on.wait(10.0)
        answer = self.answers.get(type(call))
        if isinstance(answer, list):
            answer = answer.pop(0)
        if isinstance(call, IssueChallenge) and answer is None:
            self.challenges += 1
            return Challenge(f"c{self.challenges}", bytes([self.challenges] * 16).hex(), 600)
        if isinstance(answer, Trouble):
            raise answer
        assert answer is not None, f"nobody expected {call}"
        return answer

    def is_asked(self, kind: type) -> None:
        """Return when it was asked this; what the worker begins next, it begins after the answer."""
        while not self.of(kind):
            threading.Event().wait(0.001)

    def of(self, kind: type) -> list[tuple[Call[Any], str]]:
        return [one for one in self.asked if isinstance(one[0], kind)]


@contextmanager
def line(
    post: Post,
    city: City,
    prove: Callable[[bytes], bytes | CardFailure] = lambda challenge: PROOF,
    up: bool = True,
    clock: Callable[[], float] = lambda: 0.0,
    configured: Callable[[HallConfiguration], None] = lambda configuration: None,
    ranked: bool = True,
    told: list[tuple[Call[Any], str]] | None = None,
) -> Iterator[LineWorker]:
    city.answers.setdefault(GetConfiguration, CONFIGURATION)

    def tell(call: Call[Any], key: str) -> None:
        (told if told is not None else []).append((call, key))

    rank = (lambda call: GROUPS) if ranked else (lambda call: None)
    worker = LineWorker(post, city, prove, rank, lambda: up, configured, tell, clock)
    worker.start()
    try:
        yield worker
    finally:
        worker.close()


def test_a_card_opens_a_visit_over_a_challenge_fetched_ahead() -> None:
    post, city = Post(), City({OpenVisit: WELCOME})
    challenges: list[bytes] = []

    def prove(challenge: bytes) -> bytes:
        challenges.append(challenge)
        return PROOF

    with line(post, city, prove) as worker:
        city.is_asked(IssueChallenge)
        worker.take(OpenWithCard("t", CARD))
        assert post.next(Answered) == Answered("t", WELCOME)
    assert challenges == [bytes([1] * 16)]
    call = OpenVisit(CARD.card_number, CARD.identification_code, "SM4", "c1", "0001020304050607")
    assert city.of(OpenVisit) == [(call, "")]
    assert [type(call) for call, _ in city.asked] == [GetConfiguration, IssueChallenge, OpenVisit]


def test_a_challenge_is_used_once() -> None:
    post, city = Post(), City({OpenVisit: WELCOME})
    with line(post, city) as worker:
        for _ in range(2):
            worker.take(OpenWithCard("t", CARD))
            post.next(Answered)
    ids = [call.challenge_id for call, _ in city.of(OpenVisit) if isinstance(call, OpenVisit)]
    assert ids == ["c1", "c2"]


def test_a_challenge_that_lay_too_long_is_not_used() -> None:
    post, city, now = Post(), City({OpenVisit: WELCOME, GetRecords: RECORDS}), [0.0]
    with line(post, city, clock=lambda: now[0]) as worker:
        worker.take(Ask("r", GetRecords(), "k"))
        post.next(Answered)
        now[0] = 581.0
        worker.take(OpenWithCard("t", CARD))
        post.next(Answered)
    assert [call.challenge_id for call, _ in city.of(OpenVisit) if isinstance(call, OpenVisit)] == ["c2"]


@pytest.mark.parametrize("trouble", [StaleChallenge(), ConnectionLost()])
def test_a_stale_challenge_is_tried_once_more_with_a_fresh_one(trouble: Trouble) -> None:
    post, city = Post(), City({OpenVisit: [trouble, WELCOME]})
    signed: list[bytes] = []

    def prove(challenge: bytes) -> bytes:
        signed.append(challenge)
        return PROOF

    with line(post, city, prove) as worker:
        city.is_asked(IssueChallenge)
        worker.take(OpenWithCard("t", CARD))
        assert post.next(Answered) == Answered("t", WELCOME)
    assert signed == [bytes([1] * 16), bytes([2] * 16)]
    assert [call.challenge_id for call, _ in city.of(OpenVisit) if isinstance(call, OpenVisit)] == ["c1", "c2"]


def test_a_city_that_loses_every_challenge_is_asked_twice_and_no_more() -> None:
    post, city = Post(), City({OpenVisit: StaleChallenge()})
    with line(post, city) as worker:
        worker.take(OpenWithCard("t", CARD))
        assert post.next(NotAnswered) == NotAnswered("t", "L-220")
    assert len(city.of(OpenVisit)) == 2


def test_a_card_that_left_before_the_second_try_is_told_as_such() -> None:
    post, city = Post(), City({OpenVisit: StaleChallenge()})
    answers: list[bytes | CardFailure] = [PROOF, CardFailure(CardTrouble.CARD_REMOVED)]
    with line(post, city, lambda challenge: answers.pop(0)) as worker:
        worker.take(OpenWithCard("t", CARD))
        assert post.next(CardRefused) == CardRefused("t", "C-103")
    assert len(city.of(OpenVisit)) == 1


def test_a_wrong_proof_is_not_tried_again() -> None:
    post, city = Post(), City({OpenVisit: NotProven()})
    with line(post, city) as worker:
        worker.take(OpenWithCard("t", CARD))
        assert post.next(NotAnswered) == NotAnswered("t", "L-211")
    assert len(city.of(OpenVisit)) == 1


def test_a_card_without_a_key_is_asked_about_without_a_proof() -> None:
    post, city = Post(), City({OpenVisit: UnknownCard()})
    with line(post, city, lambda challenge: CardFailure(CardTrouble.PROOF_REFUSED)) as worker:
        worker.take(OpenWithCard("t", CARD))
        assert post.next(NotAnswered) == NotAnswered("t", "L-212")
    ((call, _),) = city.of(OpenVisit)
    assert isinstance(call, OpenVisit)
    assert call.cryptogram == ""


def test_a_card_that_left_before_the_proof_is_refused_and_the_city_not_asked() -> None:
    post, city = Post(), City()
    with line(post, city, lambda challenge: CardFailure(CardTrouble.CARD_REMOVED)) as worker:
        worker.take(OpenWithCard("t", CARD))
        assert post.next(CardRefused) == CardRefused("t", "C-103")
    assert city.of(OpenVisit) == []


def test_a_call_goes_with_the_visits_token() -> None:
    post, city = Post(), City({GetRecords: RECORDS})
    with line(post, city) as worker:
        worker.take(Ask("t", GetRecords(), "token"))
        assert post.next(Answered) == Answered("t", RECORDS)
    assert city.of(GetRecords) == [(GetRecords(), "token")]


def test_no_answer_is_an_answer_with_a_code() -> None:
    post, city = Post(), City({GetRecords: NoAnswer(), IssueChallenge: NoAnswer()})
    with line(post, city) as worker:
        worker.take(Ask("t", GetRecords(), "token"))
        assert post.next(NotAnswered) == NotAnswered("t", "L-204")
        worker.take(OpenWithCard("u", CARD))
        assert post.next(NotAnswered) == NotAnswered("u", "L-204")


def test_while_the_line_is_cut_only_what_cannot_be_had_here_is_tried() -> None:
    post, city = Post(), City({GetRecords: NoAnswer(), IssueChallenge: NoAnswer()})
    call = FindPublicMatches(Seeker())
    with line(post, city, up=False) as worker:
        worker.take(Ask("a", call))
        assert post.next(NotAnswered) == NotAnswered("a", "L-204")
        worker.take(MatchHere("b", call))
        assert post.next(Answered) == Answered("b", GROUPS)
        worker.take(Ask("c", GetRecords(), "token"))
        assert post.next(NotAnswered).ticket == "c"
    assert [type(call) for call, _ in city.asked] == [GetRecords]


def test_with_nothing_to_rank_the_kiosk_says_so() -> None:
    post = Post()
    with line(post, City(), ranked=False) as worker:
        worker.take(MatchHere("a", FindPublicMatches(Seeker())))
        assert post.next(NotAnswered) == NotAnswered("a", "K-514")
        worker.take(MatchHere("b", GetRecords()))
        assert post.next(NotAnswered).ticket == "b"


def test_the_end_of_a_visit_is_told_at_once_past_whatever_is_under_way() -> None:
    post, city, told = Post(), City({GetRecords: RECORDS}), list[tuple[Call[Any], str]]()
    city.hold = GetRecords
    with line(post, city, told=told) as worker:
        worker.take(Ask("slow", GetRecords(), "token"))
        assert city.holding.wait(10.0)
        worker.take(Forget())
        worker.take(EndAtCity("token"))
        assert told == [(EndVisit(), "token")]
        city.go_on.set()
        assert post.next(Answered).ticket == "slow"


def test_what_was_asked_for_and_has_not_begun_is_dropped_with_the_visit() -> None:
    post, city = Post(), City({GetRecords: RECORDS})
    city.hold = GetConfiguration
    with line(post, city) as worker:
        assert city.holding.wait(10.0)
        worker.take(Ask("dropped", GetRecords(), "token"))
        worker.take(Forget())
        worker.take(Ask("next", GetRecords(), "other"))
        city.go_on.set()
        assert post.next(Answered).ticket == "next"
    assert city.of(GetRecords) == [(GetRecords(), "other")]
    assert city.challenges == 1, "what is fetched ahead is not dropped"


def test_a_person_waits_for_nothing_that_is_only_fetched_ahead() -> None:
    post, city = Post(), City({GetRecords: RECORDS})
    city.hold = GetConfiguration
    with line(post, city) as worker:
        assert city.holding.wait(10.0)
        worker.take(Ask("first", GetRecords(), "token"))
        city.go_on.set()
        post.next(Answered)
    assert [type(call) for call, _ in city.asked][:2] == [GetConfiguration, GetRecords]


def test_a_visit_that_opens_after_its_person_left_is_ended_too() -> None:
    post, city, told = Post(), City({OpenVisit: WELCOME}), list[tuple[Call[Any], str]]()
    city.hold = OpenVisit
    with line(post, city, told=told) as worker:
        worker.take(OpenWithCard("t", CARD))
        assert city.holding.wait(10.0)
        worker.take(Forget())
        assert told == []
        city.go_on.set()
        post.next(Answered)
        assert told == [(EndVisit(), WELCOME.token)]


def test_a_visit_whose_answer_the_person_did_not_wait_for_is_ended_once() -> None:
    post, city, told = Post(), City({OpenVisit: WELCOME}), list[tuple[Call[Any], str]]()
    with line(post, city, told=told) as worker:
        worker.take(OpenWithCard("t", CARD))
        post.next(Answered)  # nobody has looked at it yet
        worker.take(Forget())
        worker.take(EndAtCity(WELCOME.token))
        worker.take(Forget())
        assert told == [(EndVisit(), WELCOME.token)]


def test_what_the_hall_wants_is_fetched_at_the_start_and_when_the_line_is_back() -> None:
    post, city = Post(), City({GetRecords: RECORDS})
    wanted: list[HallConfiguration] = []
    with line(post, city, configured=wanted.append) as worker:
        city.is_asked(IssueChallenge)
        city.asked.clear()
        worker.refresh()
        city.is_asked(GetConfiguration)
        worker.take(Ask("t", GetRecords(), "k"))
        post.next(Answered)
    assert wanted == [CONFIGURATION, CONFIGURATION]
    assert city.challenges == 1


def test_effects_of_other_workers_are_left_alone() -> None:
    post = Post()
    with line(post, City()) as worker:
        worker.take(Speak(("speak.home",)))
        assert post.nothing()


def test_what_the_hall_wants_is_asked_anew_after_an_hour() -> None:
    post, city, now = Post(), City(), [0.0]
    with line(post, city, clock=lambda: now[0]) as worker:
        for seconds in (0.0, 3599.0, 3600.0, 3601.0):
            now[0] = seconds
            worker.take(Forget())
            worker.take(MatchHere("t", FindPublicMatches(Seeker())))
            post.next(Answered)
    assert len(city.of(GetConfiguration)) == 2
