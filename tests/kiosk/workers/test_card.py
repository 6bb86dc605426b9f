from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import cryptogram
from cardreader.watcher import (
    CardInserted,
    CardMute,
    CardRemoved,
    ReaderEvent,
    ReaderFound,
    ReaderMissing,
    ReadersChanged,
    SeenReader,
    ServiceBack,
    ServiceDown,
    TooManyCards,
    Woken,
)
from kiosk.visit.vocabulary import (
    CardIn,
    CardOut,
    CardRead,
    CardRefused,
    CheckPin,
    Forget,
    ForgetPin,
    LookAtPin,
    PinChecked,
    PinLooked,
    ReadCard,
    Speak,
)
from kiosk.workers.card import CardWorker
from tests.cardreader.software import ID_NUMBER, IRK, NAME, image
from tests.kiosk.workers.facts import facts_on
from tests.kiosk.workers.held import Slot
from tests.kiosk.workers.post import Post

TODAY = date(2026, 11, 23)
INSERTED = CardInserted("Reader 00", 1, b"")
REMOVED = CardRemoved("Reader 00", 1)


@contextmanager
def worker(slot: Slot, post: Post, demonstration: bool = False) -> Iterator[CardWorker]:
    """A worker whose watcher is not started: the test says what happens at the reader."""
    news: list[str] = []
    made = CardWorker(post, news.append, demonstration=demonstration, facts=facts_on(TODAY), opener=slot)
    try:
        yield made
    finally:
        made.close()


def inserted(made: CardWorker, post: Post) -> None:
    made.watched(INSERTED)
    post.next(CardIn)


def typed(made: CardWorker, digits: str) -> None:
    for count, digit in enumerate(digits, start=1):
        assert made.pin_digit(int(digit)) == count


def test_a_card_is_read_into_the_visits_own_words() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t1"))
        read = post.next(CardRead)
    assert read.ticket == "t1"
    card = read.card
    assert (card.card_number, card.generation, card.algorithm, card.region) == ("B00000131", "2.00", "SM4", "440100")
    assert (card.name, card.id_number, card.age) == (NAME, ID_NUMBER, 52)
    assert card.identification_code == "440100D15600000500000013A1B2C3D4"


def test_every_insertion_has_randomness_of_its_own() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        seeds = set()
        for _ in range(3):
            made.watched(INSERTED)
            seeds.add(post.next(CardIn).seed)
            made.watched(REMOVED)
            post.next(CardOut)
    assert len(seeds) == 3


@pytest.mark.parametrize(
    ("failure", "code", "kind"),
    [
        (CardFailure(Failure.WRONG_CARD, CardKind.BANK), "C-106", "bank"),
        (CardFailure(Failure.VIRTUAL_READER_REFUSED), "C-111", ""),
    ],
)
def test_a_card_that_cannot_be_opened_says_why(failure: CardFailure, code: str, kind: str) -> None:
    post = Post()
    with worker(Slot(failure), post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        assert post.next(CardRefused) == CardRefused("t", code, kind)


@pytest.mark.parametrize(
    ("event", "code"), [(CardMute("Reader 00", 1), "C-104"), (TooManyCards(("Reader 00", "Reader 01")), "C-109")]
)
def test_what_cannot_be_a_visit_goes_in_and_is_refused(event: ReaderEvent, code: str) -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        made.watched(event)
        post.next(CardIn)
        made.take(ReadCard("t"))
        assert post.next(CardRefused).code == code
    assert slot.opened == []


def test_only_a_demonstration_may_open_a_virtual_reader() -> None:
    for demonstration in (False, True):
        post, slot = Post(), Slot(image())
        with worker(slot, post, demonstration) as made:
            inserted(made, post)
            made.take(ReadCard("t"))
            post.next(CardRead)
        assert slot.allow_virtual is demonstration


def test_the_card_says_how_many_tries_are_left_without_spending_one() -> None:
    post, slot = Post(), Slot(image(pin_tries=3))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        for _ in range(2):
            made.take(LookAtPin("t"))
            assert post.next(PinLooked) == PinLooked("t", 3)


def test_a_card_without_a_pin_says_so() -> None:
    post, slot = Post(), Slot(image(pin=None))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        made.take(LookAtPin("t"))
        assert post.next(PinLooked) == PinLooked("t", None)


def test_a_card_without_a_pin_lets_nobody_to_the_records() -> None:
    post, slot = Post(), Slot(image(pin=None))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        typed(made, "123456")
        made.take(CheckPin("t"))
        assert post.next(PinChecked) == PinChecked("t", accepted=False, tries_left=0, code="K-502")


def test_a_pin_verified_before_is_asked_for_again() -> None:
    """The card says of both that no PIN is needed: of one that was verified, and of one that is not set."""
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        for digits, accepted in [("123456", True), ("654321", False)]:
            made.take(LookAtPin("t"))
            assert post.next(PinLooked) == PinLooked("t", 3)
            typed(made, digits)
            made.take(CheckPin("t"))
            assert post.next(PinChecked).accepted is accepted


def test_a_pin_of_sixteen_digits_is_compared() -> None:
    post, slot = Post(), Slot(image(pin="1234567890123456"))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        typed(made, "1234567890123456")
        assert made.pin_digit(7) == 16
        made.take(CheckPin("t"))
        assert post.next(PinChecked).accepted


def test_the_card_compares_the_pin_and_counts_down() -> None:
    post, slot = Post(), Slot(image(pin_tries=2))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        for digits, expected in [
            ("999999", PinChecked("t", accepted=False, tries_left=1)),
            ("123456", PinChecked("t", accepted=True, tries_left=0)),
        ]:
            typed(made, digits)
            made.take(CheckPin("t"))
            assert post.next(PinChecked) == expected
            assert made.pin_clear() == 0


def test_the_last_wrong_try_blocks() -> None:
    post, slot = Post(), Slot(image(pin_tries=1))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        typed(made, "999999")
        made.take(CheckPin("t"))
        assert post.next(PinChecked) == PinChecked("t", accepted=False, tries_left=0)
        made.take(LookAtPin("t"))
        assert post.next(PinLooked) == PinLooked("t", 0)


def test_digits_taken_back_before_the_cards_turn_are_not_sent() -> None:
    post, slot = Post(), Slot(image(pin_tries=3))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        typed(made, "12345")
        assert made.pin_back() == 4
        made.take(ForgetPin())
        made.take(CheckPin("t"))
        assert post.next(PinChecked).code == Failure.CARD_REMOVED.code
        made.take(LookAtPin("t"))
        assert post.next(PinLooked).tries_left == 3


def test_the_card_proves_itself_over_a_challenge() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        for challenge in (bytes(range(16)), bytes(16)):
            assert made.prove(challenge) == cryptogram(Algorithm.SM4, bytes.fromhex(IRK), challenge)


def test_without_a_card_nothing_can_be_asked_of_it() -> None:
    post = Post()
    with worker(Slot(image()), post) as made:
        assert made.prove(bytes(16)) == CardFailure(Failure.CARD_REMOVED)
        made.take(ReadCard("t"))
        assert post.next(CardRefused).code == "C-113"
        made.take(LookAtPin("t"))
        assert post.next(PinLooked).code == "C-113"


def test_forgetting_powers_the_card_off_and_the_next_question_powers_it_on() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        typed(made, "123")
        made.take(Forget())
        assert made.pin_back() == 0
        made.take(ReadCard("t"))
        post.next(CardRead)
        assert [card.closed for card in slot.opened] == [True, False]
    assert all(card.closed for card in slot.opened)


def test_a_card_that_leaves_is_closed_and_told_once() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        made.watched(REMOVED)
        post.next(CardOut)
        made.watched(REMOVED)
        assert post.nothing()


def test_another_persons_card_follows_without_the_first_leaving() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRead)
        inserted(made, post)
        made.take(ReadCard("u"))
        assert post.next(CardRead).ticket == "u"


def test_the_reader_is_told_as_a_code() -> None:
    news: list[str] = []
    made = CardWorker(Post(), news.append, demonstration=False, facts=facts_on(TODAY), opener=Slot(image()))
    good, virtual = SeenReader("ACS ACR39U"), SeenReader("Virtual PCD 00 00")
    broken = SeenReader("Alcor", failure=Failure.READER_OUT_OF_ORDER)
    for event in (
        ReaderMissing(),
        ReadersChanged(()),
        ReadersChanged((broken,)),
        ReaderFound("ACS ACR39U"),
        ReadersChanged((good,)),
        ReaderFound("Virtual PCD 00 00"),
        ReadersChanged((good, virtual, broken)),
        ReadersChanged((virtual,)),
        ServiceDown(CardFailure(Failure.SERVICE_DOWN)),
        ServiceBack(),
    ):
        made.watched(event)
    made.close()
    assert news == ["C-101", "C-112", "", "", "C-111", "C-102"]


def test_the_staff_hear_the_state_of_every_reader() -> None:
    news: list[tuple[tuple[str, str], ...]] = []
    made = CardWorker(
        Post(),
        lambda code: None,
        demonstration=False,
        facts=facts_on(TODAY),
        opener=Slot(image()),
        module_reader="PSAM",
        readers_news=news.append,
    )
    made.watched(ReadersChanged((SeenReader("ACS ACR39U"), SeenReader("PSAM", used=False))))
    made.watched(ServiceDown(CardFailure(Failure.SERVICE_DOWN)))
    made.close()
    assert news == [(("ACS ACR39U", ""), ("PSAM", "security_module")), ()]


def test_something_mute_that_leaves_another_reader_ends_nobodys_visit() -> None:
    post, slot = Post(), Slot(image())
    with worker(slot, post) as made:
        inserted(made, post)
        made.watched(CardRemoved("Reader 01", 4))
        assert post.nothing()
        made.take(ReadCard("t"))
        post.next(CardRead)
        made.watched(REMOVED)
        post.next(CardOut)


def test_one_of_two_cards_that_leaves_ends_the_trouble_whichever_it_is() -> None:
    post = Post()
    with worker(Slot(image()), post) as made:
        made.watched(TooManyCards(("Reader 00", "Reader 01")))
        post.next(CardIn)
        made.watched(CardRemoved("Reader 01", 1))
        post.next(CardOut)


def test_a_card_that_was_in_counts_as_out_when_the_service_goes_down() -> None:
    post = Post()
    with worker(Slot(image()), post) as made:
        inserted(made, post)
        made.watched(ServiceDown(CardFailure(Failure.SERVICE_DOWN)))
        post.next(CardOut)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy card is looked at again after a moment."""
    monkeypatch.setattr("kiosk.workers.card_session.BUSY_SECONDS", 0.01)


def test_a_card_found_busy_is_read_as_soon_as_the_other_program_lets_go(impatient: None) -> None:
    post, slot = Post(), Slot(CardFailure(Failure.READER_BUSY))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        assert post.next(CardRefused).code == "C-110"
        assert post.nothing()
        slot.content = image()
        post.next(CardIn)
        made.take(ReadCard("u"))
        assert post.next(CardRead).ticket == "u"
        assert post.nothing()


def test_a_busy_card_that_leaves_is_not_waited_for(impatient: None) -> None:
    post, slot = Post(), Slot(CardFailure(Failure.READER_BUSY))
    with worker(slot, post) as made:
        inserted(made, post)
        made.take(ReadCard("t"))
        post.next(CardRefused)
        made.watched(REMOVED)
        post.next(CardOut)
        slot.content = image()
    assert post.nothing()


def test_a_visit_ends_when_the_machine_wakes() -> None:
    post = Post()
    with worker(Slot(image()), post) as made:
        inserted(made, post)
        made.watched(Woken())
        post.next(CardOut)
        made.watched(Woken())
        assert post.nothing()


def test_effects_of_other_workers_are_left_alone() -> None:
    post = Post()
    with worker(Slot(image()), post) as made:
        made.take(Speak(("speak.attract",)))
        assert post.nothing()
