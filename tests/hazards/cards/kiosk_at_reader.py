"""A kiosk without its glass: the card worker at a reader, the visit that it moves, and a city that welcomes all."""

import queue
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Protocol

from cardreader.reader import open_card
from cardreader.reader_choice import EVERY, ReaderChoice
from cardreader.watcher import WaitingContext
from kiosk.visit.states import Attract, CardFacts, Cleared, Holder, Open, Surroundings, Visit
from kiosk.visit.trouble import code_on_glass
from kiosk.visit.visit import begin, step
from kiosk.visit.vocabulary import Answered, CardRead, CardRefused, Event, OpenWithCard, Passed, SurroundingsChanged
from kiosk.workers.card import CardWorker
from kiosk.workers.card_session import Opener
from kiosk.workers.timing import Timing
from tests.hazards.cards.people import FIRST_PERSONAL, SECOND_NUMBER, second
from tests.kiosk.visit.play import WELCOME
from tests.kiosk.visit.test_properties import values
from tests.kiosk.workers.facts import facts_on

TODAY: Final = date(2026, 11, 23)
WAIT_SECONDS: Final = 15.0


class Reader(Protocol):
    """Where cards go in and out: the private reader, or the scripted service."""

    def present(self, card: Mapping[str, Any], /) -> object: ...

    def remove(self) -> None: ...


@dataclass
class KioskAtReader:
    """Moves only while a test waits for something; keeps every visit that it came by."""

    reader: Reader
    opener: Opener = open_card
    establish: Callable[[], WaitingContext] | None = None
    seconds: float = 8.0
    choice: ReaderChoice = EVERY
    timing: Timing | None = None
    visit: Visit = field(default_factory=lambda: begin(Surroundings()))
    history: list[Visit] = field(default_factory=list)
    read: list[CardFacts] = field(default_factory=list)
    refused: list[CardRefused] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._events: queue.Queue[Event] = queue.Queue()
        self._ahead = 0.0
        way: dict[str, Any] = {} if self.establish is None else {"establish": self.establish}
        self.worker = CardWorker(
            self._events.put,
            self._reader_news,
            demonstration=True,
            facts=facts_on(TODAY),
            opener=self.opener,
            seconds=self.seconds,
            choice=self.choice,
            slow_news=self.slow.append,
            timing=self.timing,
            **way,
        )

    def __enter__(self) -> "KioskAtReader":
        self.worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(KeyError):
            self.reader.remove()
        self.worker.close()

    def send(self, event: Event) -> None:
        """One event through the visit, its effects to the worker and to the city."""
        self.visit, effects = step(self.visit, event, time.monotonic() + self._ahead)
        self.history.append(self.visit)
        if isinstance(event, CardRead):
            self.read.append(event.card)
        elif isinstance(event, CardRefused):
            self.refused.append(event)
        for effect in effects:
            self.worker.take(effect)
            if isinstance(effect, OpenWithCard):
                self._events.put(Answered(effect.ticket, WELCOME))

    def later(self) -> None:
        """A minute goes by: the page that says good-bye has gone."""
        self._ahead += 60.0
        self.send(Passed())

    def until(self, there: Callable[[Visit], bool]) -> Visit:
        """Let things happen until the visit is so."""
        until = time.monotonic() + WAIT_SECONDS
        while not there(self.visit):
            try:
                self.send(self._events.get(timeout=max(0.0, until - time.monotonic())))
            except queue.Empty:
                raise AssertionError(f"not reached; the visit stands at {self.visit.outer!r:.300}") from None
        return self.visit

    def until_code(self, code: str) -> Visit:
        """Until this failure code stands on the glass."""
        return self.until(lambda visit: code_on_glass(visit) == code)

    def until_known(self, card_number: str) -> Visit:
        """Until the holder of this card is at home in a visit."""
        return self.until(lambda visit: _card_number(visit) == card_number)

    def until_nobody(self) -> Visit:
        """Until nobody's visit is on the glass."""
        return self.until(lambda visit: isinstance(visit.outer, Attract | Cleared))

    def serves_the_next(self, card: Mapping[str, Any] | None = None) -> None:
        """The card out, another person's in: it is read, and nothing of the first was there from then on."""
        self.reader.remove()
        self.until_nobody()
        came = len(self.history)
        self.reader.present(second() if card is None else card)
        self.until_known(SECOND_NUMBER)
        later = {value for visit in self.history[came:] for value in values(visit) if isinstance(value, str)}
        assert SECOND_NUMBER in later
        assert not FIRST_PERSONAL & later

    def never_troubled(self) -> bool:
        """Whether no failure code ever stood on the glass."""
        return not any(code_on_glass(visit) for visit in self.history)

    def _reader_news(self, code: str) -> None:
        self._events.put(SurroundingsChanged(replace(Surroundings(), reader_code=code)))


def _card_number(visit: Visit) -> str:
    outer = visit.outer
    identity = outer.identity if isinstance(outer, Open) else None
    return identity.card.card_number if isinstance(identity, Holder) else ""
