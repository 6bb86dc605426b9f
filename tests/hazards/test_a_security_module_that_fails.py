"""The PSAM is missing, wrong, pulled out, mute, or in the worker's slot: the worker is served, staff hear a code."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.reader import NoteExchange
from cardreader.ssse.security_module import THE_MODULES_OWN, SecurityModule
from cardreader.transport import Transport
from cardreader.watcher import CardInserted
from kiosk.visit.vocabulary import CardIn, CardRead, CardRefused, ReadCard
from kiosk.workers.card import CardWorker
from kiosk.workers.security_module import security_module
from labourhall.program import words
from tests.cardreader.software import NAME
from tests.cardreader.ssse.modules import RKSSSE, OpenSam, sam_image, third
from tests.kiosk.workers.facts import facts_on
from tests.kiosk.workers.held import HeldCard, Mute, Slot
from tests.kiosk.workers.post import Post

GOOD = sam_image({"RKSSSE": RKSSSE})


class ModuleSlot:
    """The PSAM's reader, with something in it."""

    def __init__(self, content: Transport | CardFailure) -> None:
        self.content = content

    def __call__(
        self, reader: str, *, allow_virtual: bool = False, note: NoteExchange | None = None
    ) -> HeldCard | CardFailure:
        return self.content if isinstance(self.content, CardFailure) else HeldCard(self.content)


@contextmanager
def kiosk(card: dict[str, Any], module: SecurityModule | None) -> Iterator[tuple[CardWorker, Post]]:
    post = Post()
    made = CardWorker(
        post,
        lambda code: None,
        demonstration=False,
        facts=facts_on(date(2026, 11, 23)),
        opener=Slot(card),
        security_module=module,
    )
    try:
        yield made, post
    finally:
        made.close()


def read(card: dict[str, Any], content: Transport | CardFailure) -> tuple[object, list[str]]:
    """Insert a card at a kiosk whose PSAM's reader holds `content`; what came of it, and the codes for the staff."""
    noted: list[str] = []
    module = security_module("PSAM 00", {}, demonstration=False, noted=noted.append, opener=ModuleSlot(content))
    with kiosk(card, module) as (worker, post):
        worker.watched(CardInserted("Reader 00", 1, b""))
        post.next(CardIn)
        worker.take(ReadCard("ticket"))
        return post.next(object), noted


@pytest.fixture
def mute() -> Iterator[Mute]:
    card = Mute()
    yield card
    card.taken_out.set()


def test_with_a_good_one_the_worker_is_named() -> None:
    came, noted = read(third(), OpenSam(GOOD))
    assert isinstance(came, CardRead)
    assert (came.card.name, noted) == (NAME, [])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(CardFailure(Failure.NO_CARD), "C-117", id="pulled out before"),
        pytest.param(CardFailure(Failure.NO_READER), "C-117", id="its reader unplugged"),
        pytest.param(OpenSam(sam_image({"RKSSSE": RKSSSE}, algorithm="3DES")), "C-118", id="lacks the algorithm"),
        pytest.param(OpenSam(sam_image({"IRK": RKSSSE})), "C-119", id="lacks the key"),
        pytest.param(OpenSam(GOOD, leaves_at=3), "C-120", id="pulled out in the middle"),
        pytest.param(OpenSam(sam_image({"RKSSSE": RKSSSE[::-1]})), "C-121", id="another key"),
    ],
)
def test_the_worker_goes_on_without_a_name_and_the_staff_hear_the_code(
    content: Transport | CardFailure, code: str
) -> None:
    came, noted = read(third(), content)
    assert isinstance(came, CardRead)
    assert (came.card.name, came.card.id_number, came.card.card_number) == (None, None, "B00000131")
    assert noted == [code]


def test_a_mute_one_keeps_nobody_waiting_for_long(mute: Mute) -> None:
    came, noted = read(third(), mute)
    assert isinstance(came, CardRead)
    assert (came.card.name, noted) == (None, ["C-120"])


def test_in_the_workers_slot_it_is_named_for_what_it_is() -> None:
    came, noted = read(GOOD, CardFailure(Failure.NO_CARD))
    assert isinstance(came, CardRefused)
    assert (came.code, came.kind, noted) == ("C-106", CardKind.SAM.value, [])


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_each_code_has_words_that_send_nobody_away(language: str) -> None:
    said = words.read(language)
    for failure in THE_MODULES_OWN:
        assert said.text(f"failure.{failure.code}")
        assert said.text(f"failure.{failure.code}.do")
