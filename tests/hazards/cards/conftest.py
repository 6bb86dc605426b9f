"""A case of the fault table: the row with the test's own name, and that what the worker reads is what the row says."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace

import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.hazards.hazard import Hazard
from cardreader.hazards.table import TABLE
from cardreader.pcsc import Context
from cardreader.reader import NoteExchange, OpenCard, open_card
from cardreader.reader_choice import EVERY, ReaderChoice
from cardreader.simulator.scripted_scard import ScriptedScard
from cardreader.simulator.session import PrivateReader
from kiosk.sight.sight import Sight
from kiosk.visit.accommodations import Language
from kiosk.visit.states import Visit
from kiosk.visit.trouble import code_on_glass
from kiosk.workers.timing import Timing
from labourhall.program import words
from scripts.samples import HALL, NOW, library
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.kiosk.sight.seen import shown

ROWS = {hazard.name: hazard for rows in TABLE.values() for hazard in rows}


@dataclass
class Case:
    """One row, to be held against what happens."""

    hazard: Hazard
    checked: bool = False

    def read_on(self, visit: Visit, failure: Failure | None = None) -> None:
        """The glass shows the row's code, and in three languages the row's words."""
        if failure is None and self.hazard.failures:
            (failure,) = self.hazard.failures
        assert failure is None or failure in self.hazard.failures
        assert code_on_glass(visit) == (self.hazard.code if failure is None else failure.code)
        identifiers = self.hazard.words_for(failure)
        assert identifiers
        for language in Language:
            said = words.read(language.value)
            found = _texts(asdict(shown(_sight(visit, language))))
            assert {said.text(identifier) for identifier in identifiers} <= found
        self.checked = True

    def unnoticed(self, kiosk: KioskAtReader) -> None:
        """The row has no code and no words, and none ever stood on the glass."""
        assert not self.hazard.words_for(None)
        assert not self.hazard.failures
        assert kiosk.never_troubled()
        self.checked = True


def _sight(visit: Visit, language: Language) -> Sight:
    spoken = replace(visit, accommodations=replace(visit.accommodations, language=language))
    return Sight(spoken, words.read(language.value), NOW, HALL, library())


def _texts(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return {text for part in parts for text in _texts(part)}


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    """The row of this test; a case that never held it against anything fails."""
    found = Case(ROWS[request.node.originalname.removeprefix("test_")])
    yield found
    assert found.checked


@pytest.fixture
def service() -> ScriptedScard:
    """A scripted card service with one empty reader."""
    return ScriptedScard()


@pytest.fixture
def kiosk(service: ScriptedScard, monkeypatch: pytest.MonkeyPatch) -> Iterator[KioskAtReader]:
    """A kiosk at the scripted service, watching."""
    monkeypatch.setattr("cardreader.watcher.RETRY_SECONDS", 0.02)
    with at_scripted(service) as made:
        yield made


def at_scripted(
    service: ScriptedScard, seconds: float = 8.0, choice: ReaderChoice = EVERY, timing: Timing | None = None
) -> KioskAtReader:
    """A kiosk at a scripted service; it waits for a busy card only a moment."""

    def opener(reader: str, *, allow_virtual: bool = False, note: NoteExchange | None = None) -> OpenCard | CardFailure:
        def establish() -> Context:
            return Context(service)

        return open_card(reader, allow_virtual=allow_virtual, note=note, pause=lambda _: None, establish=establish)

    return KioskAtReader(service, opener, lambda: Context(service), seconds, choice, timing)


@pytest.fixture
def real_kiosk(private_reader: PrivateReader) -> Iterator[KioskAtReader]:
    """A kiosk at the private pcscd, watching."""
    with KioskAtReader(private_reader) as made:
        yield made
