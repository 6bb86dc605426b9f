"""A card or its driver hangs: nothing can cancel the call, so the job is given up and the person hears of it."""

from datetime import date

from cardreader.watcher import CardInserted, CardRemoved
from kiosk.visit.vocabulary import CardIn, CardOut, CardRead, CardRefused, ReadCard
from kiosk.workers.card import CardWorker
from tests.cardreader.software import image
from tests.kiosk.workers.facts import facts_on
from tests.kiosk.workers.held import Mute, Slot
from tests.kiosk.workers.post import Post


def test_the_reading_is_given_up_and_the_next_card_is_read_while_the_first_call_still_hangs() -> None:
    post, mute = Post(), Mute()
    slot = Slot(mute)
    made = CardWorker(
        post, lambda code: None, demonstration=False, facts=facts_on(date(2026, 11, 23)), opener=slot, seconds=0.05
    )
    made.watched(CardInserted("Reader", 1, b""))
    post.next(CardIn)
    made.take(ReadCard("first"))
    assert post.next(CardRefused) == CardRefused("first", "C-104")
    made.watched(CardRemoved("Reader", 1))
    post.next(CardOut)

    slot.content = image()
    made.watched(CardInserted("Reader", 3, b""))
    post.next(CardIn)
    made.take(ReadCard("second"))
    assert post.next(CardRead).ticket == "second"

    mute.taken_out.set()
    made.close()
    assert post.nothing()


def test_a_card_pulled_out_while_it_hangs_answers_at_once() -> None:
    post, mute = Post(), Mute()
    facts = facts_on(date(2026, 11, 23))
    made = CardWorker(post, lambda code: None, demonstration=False, facts=facts, opener=Slot(mute))
    made.watched(CardInserted("Reader", 1, b""))
    post.next(CardIn)
    made.take(ReadCard("t"))
    assert mute.asked.wait(10.0)
    made.watched(CardRemoved("Reader", 1))
    post.next(CardOut)
    assert post.next(CardRefused).code == "C-103"
    mute.taken_out.set()
    made.close()
