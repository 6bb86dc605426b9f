"""The card worker: owns watcher, reader and PIN buffer. Effects of the visit in, its events out; it shows nothing."""

import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, TypeVar

from cardreader.failures import CardFailure, Failure
from cardreader.pcsc import Context
from cardreader.reader import OpenCard, open_card
from cardreader.reader_choice import EVERY, ReaderChoice
from cardreader.ssse import pin
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.proof import internal_authenticate
from cardreader.ssse.reading import read_card
from cardreader.ssse.security_module import SecurityModule
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
    WaitingContext,
    Watcher,
    Woken,
)
from kiosk.visit.states import CardFacts
from kiosk.visit.vocabulary import (
    CardIn,
    CardOut,
    CardRead,
    CardRefused,
    CheckPin,
    Effect,
    Event,
    Forget,
    ForgetPin,
    LookAtPin,
    ReadCard,
)
from kiosk.workers.card_answers import checked, looked
from kiosk.workers.card_readers import best, reader_states
from kiosk.workers.card_session import CardSession, Opener
from kiosk.workers.pin_buffer import PinBuffer
from kiosk.workers.timing import Timing

R = TypeVar("R")

ANSWER_SECONDS: Final = 8.0
"""So long without an answer, and a card hangs: it also waits for a PSAM's commands between two of its own."""

CLOSE_SECONDS: Final = 2.0


class CardWorker:
    """Whatever has to do with the card. `reader_news` hears a failure code while no reader works, "" when one does.

    `slow_news` hears the ticket of a question that takes long, with each answer of the card: it is slow, not mute.

    `readers_news` hears the name of each reader with its state (`card_readers`). `choice` says which of them hold
    people's cards, `module_reader` names the PSAM's; `establish` gives the watcher its way to the card service.
    `security_module` opens the holder's file on cards of 3.00. `facts` says what the
    visit takes from a card that was read.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        reader_news: Callable[[str], None],
        *,
        demonstration: bool,
        facts: Callable[[CardReading], CardFacts],
        opener: Opener = open_card,
        seconds: float = ANSWER_SECONDS,
        choice: ReaderChoice = EVERY,
        module_reader: str = "",
        establish: Callable[[], WaitingContext] = Context,
        security_module: SecurityModule | None = None,
        readers_news: Callable[[tuple[tuple[str, str], ...]], None] = lambda states: None,
        slow_news: Callable[[str], None] = lambda ticket: None,
        timing: Timing | None = None,
    ) -> None:
        self._post = post
        self._reader_news = reader_news
        self._readers_news = readers_news
        self._module_reader = module_reader
        self._demonstration = demonstration
        self._facts = facts
        self._security_module = security_module
        self._opener = opener
        self._seconds = seconds
        self._slow_news = slow_news
        self._timing = timing
        self._pin = PinBuffer()
        self._lock = threading.Lock()
        self._session: CardSession | None = None
        self._watcher = Watcher(self.watched, establish, choice=choice)

    def start(self) -> None:
        """Begin to watch the readers."""
        self._watcher.start()

    def close(self) -> None:
        """Stop watching, power the card off, overwrite the PIN."""
        self._watcher.stop()
        self._pin.wipe()
        session = self._swap(None)
        if session is not None:
            session.end(CLOSE_SECONDS)

    # --- the visit's side --------------------------------------------------------------------------------------

    def take(self, effect: Effect) -> None:
        """Carry out an effect that is meant for the card; the others are not its business."""
        match effect:
            case ReadCard():
                self._ask(
                    effect.ticket,
                    self._read,
                    lambda result: self._read_event(effect.ticket, result),
                    self._await_free,
                )
            case LookAtPin():
                self._ask(effect.ticket, _look, lambda result: looked(effect.ticket, result))
            case CheckPin():
                self._pin.seal()
                self._ask(effect.ticket, self._check, lambda result: checked(effect.ticket, result))
            case ForgetPin():
                self._pin.wipe()
            case Forget():
                self._forget()
            case _:
                pass

    def prove(self, challenge: bytes) -> bytes | CardFailure:
        """The card's cryptogram over a challenge of the city; waits for the card, so never from the Qt thread."""
        session = self._session
        if session is None:
            return CardFailure(Failure.CARD_REMOVED)
        return session.call(lambda card: internal_authenticate(card.transport, challenge)).result()

    def pin_digit(self, digit: int) -> int:
        """A digit was typed; how many there are."""
        return self._pin.push(digit)

    def pin_back(self) -> int:
        """The last digit is taken back; how many are left."""
        return self._pin.pop()

    def pin_clear(self) -> int:
        """All digits are taken back."""
        self._pin.wipe()
        return 0

    # --- the reader's side, in the watcher's thread ------------------------------------------------------------

    def watched(self, event: ReaderEvent) -> None:
        """Follow what happens at the readers. What cannot be opened goes in as a card too: it is refused when read."""
        match event:
            case CardInserted():
                self._inserted(event.reader, None)
            case CardMute():
                self._inserted(event.reader, CardFailure(Failure.CARD_MUTE))
            case TooManyCards():
                self._inserted(event.readers[0], CardFailure(Failure.TOO_MANY_CARDS))
            case CardRemoved():
                self._left(event.reader)
            case Woken():
                self._removed()
            case ReadersChanged():
                self._readers(event.readers)
            case ServiceDown():
                self._readers_news(())
                self._reader_news(event.failure.code)
                self._removed()
            case ReaderFound() | ReaderMissing() | ServiceBack():
                pass

    def _readers(self, seen: tuple[SeenReader, ...]) -> None:
        states = reader_states(seen, module=self._module_reader, demonstration=self._demonstration)
        self._readers_news(states)
        self._reader_news(best(states))

    def _inserted(self, reader: str, refusal: CardFailure | None) -> None:
        before = self._swap(self._fresh(reader, refusal))
        if before is not None:
            before.end()
        self._post(CardIn(secrets.randbits(128)))

    def _fresh(self, reader: str, refusal: CardFailure | None) -> CardSession:
        return CardSession(
            reader,
            self._opener,
            allow_virtual=self._demonstration,
            seconds=self._seconds,
            refusal=refusal,
            timing=self._timing,
        )

    def _await_free(self, busy: CardSession, result: object) -> None:
        """Another program holds the card: whoever is told so is served as soon as it lets go."""
        if isinstance(result, CardFailure) and result.failure is Failure.READER_BUSY:
            busy.when_free(lambda: self._freed(busy))

    def _freed(self, busy: CardSession) -> None:
        """Begin anew with the card, unless it has left meanwhile."""
        fresh = self._fresh(busy.reader, None)
        with self._lock:
            still = self._session is busy
            if still:
                self._session = fresh
        (busy if still else fresh).end()
        if still:
            self._post(CardIn(secrets.randbits(128)))

    def _left(self, reader: str) -> None:
        """A card that only lay beside the one that is served, as in a slot that gives no answer, ends nothing."""
        session = self._session
        if session is not None and (session.reader == reader or session.refused):
            self._removed()

    def _removed(self) -> None:
        before = self._swap(None)
        if before is not None:
            self._post(CardOut())
            before.end()

    def _swap(self, after: CardSession | None) -> CardSession | None:
        with self._lock:
            before, self._session = self._session, after
            return before

    def _forget(self) -> None:
        self._pin.wipe()
        session = self._session
        if session is not None:
            session.forget()

    # --- jobs, in the session's thread -------------------------------------------------------------------------

    def _ask(
        self,
        ticket: str,
        job: Callable[[OpenCard], R],
        to_event: Callable[[R | CardFailure], Event],
        then: Callable[[CardSession, R | CardFailure], None] = lambda session, result: None,
    ) -> None:
        session = self._session
        if session is None:
            self._post(to_event(CardFailure(Failure.NO_CARD)))
            return

        def answer(future: "Future[R | CardFailure]") -> None:
            self._post(to_event(future.result()))
            then(session, future.result())

        session.call(job, lambda: self._slow_news(ticket)).add_done_callback(answer)

    def _read(self, card: OpenCard) -> CardReading | CardFailure:
        return read_card(card.transport, atr=card.atr, protocol=card.protocol, security_module=self._security_module)

    def _read_event(self, ticket: str, result: CardReading | CardFailure) -> Event:
        if isinstance(result, CardFailure):
            return CardRefused(ticket, result.code, result.kind.value if result.kind else "")
        return CardRead(ticket, self._facts(result))

    def _check(self, card: OpenCard) -> pin.PinResult:
        """Nothing is sent where the digits were taken back before the card's turn came."""
        digits = self._pin.take()
        return pin.verify(card.transport, digits, card.reset) if digits else CardFailure(Failure.CARD_REMOVED)


def _look(card: OpenCard) -> pin.PinStatus:
    return pin.pin_status(card.transport, card.reset)
