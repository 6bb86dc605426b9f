"""A whole kiosk, a software card and no city in reach: an officer's card opens the staff page, and no other does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardreader.watcher import CardInserted, CardRemoved
from kiosk import app
from kiosk.app import Kiosk
from kiosk.settings import Settings
from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.pages.staff.actions import StaffAction
from kiosk.visit.pages.staff.states import AtMachine
from kiosk.visit.states import Attract, Staffed
from kiosk.workers import card
from labourhall.contract import snapshot_file, wire
from labourhall.contract.device_calls import StaffCard
from tests.cardreader.software import ID_NUMBER, NAME, image, issuer
from tests.kiosk.test_app import NOBODY, SNAPSHOT, Guided, held
from tests.kiosk.vacancies import TODAY
from tests.kiosk.workers.held import Slot
from tests.kiosk.workers.test_line import CONFIGURATION

CODE = issuer()["01"]
PIN, WRONG = "123456", "654321"
OTHER = StaffCard(CODE.replace("13A1", "14A1"), "欧阳某某", date(2099, 12, 31))
LISTED = replace(CONFIGURATION, staff_cards=(OTHER, StaffCard(CODE, "何志明", TODAY)))


class NoWatcher:
    """Watches nothing, whatever it is given; the test says what happens at the reader."""

    def __init__(self, *_: object, **__: object) -> None: ...

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Officer(Guided):
    """The guided kiosk, with what an officer does."""

    ended: list[str]

    def insert(self) -> None:
        self.kiosk.card.watched(CardInserted("Virtual PCD 00 00", 1, b""))

    def remove(self) -> None:
        self.kiosk.card.watched(CardRemoved("Virtual PCD 00 00", 1))
        self.qtbot.waitUntil(lambda: isinstance(self.outer(), Attract), timeout=20_000)

    def await_pad(self) -> AskingPin:
        self.qtbot.waitUntil(lambda: isinstance(self.asked(), AskingPin) and not self.asked().waiting, timeout=20_000)
        return self.asked()

    def asked(self) -> AskingPin:
        outer = self.outer()
        task = outer.task if isinstance(outer, Staffed) else None
        return task if isinstance(task, AskingPin) else AskingPin(None, waiting="not yet", then=ToRecords())

    def at_machine(self) -> bool:
        outer = self.outer()
        return isinstance(outer, Staffed) and isinstance(outer.task, AtMachine)

    def enter(self, digits: str) -> None:
        self.type_pin(digits)
        self.touch(PinAction.CONFIRM)


@pytest.fixture
def officer(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Officer]:
    """A kiosk that was configured when the line was last up, and has no line now."""
    monkeypatch.setattr(card, "Watcher", NoWatcher)
    monkeypatch.setattr(app, "open_card", Slot(image()))
    monkeypatch.setattr(app, "today", lambda: TODAY)
    snapshot_file.write(tmp_path / "stick", SNAPSHOT)
    (tmp_path / "configuration.json").write_bytes(wire.encode(LISTED))
    ended: list[str] = []
    settings = Settings(
        backend_url=NOBODY,
        data_folder=tmp_path,
        stick_snapshot=tmp_path / "stick",
        fullscreen=False,
        demonstration=True,
    )
    kiosk = Kiosk(settings, {}, lambda: ended.append("for service"))
    kiosk.start()
    there = Officer(kiosk, qtbot)
    there.ended = ended
    qtbot.waitUntil(lambda: bool(kiosk.conductor.visit.surroundings.line_cut_at), timeout=20_000)
    qtbot.waitUntil(lambda: kiosk.conductor.visit.surroundings.figures.open == len(SNAPSHOT.vacancies), timeout=20_000)
    yield there
    kiosk.close()
    qtbot.wait(1)


def test_without_the_line_card_and_pin_open_the_page_and_the_card_out_ends_it(officer: Officer) -> None:
    officer.insert()
    assert officer.await_pad().tries_left == 3
    assert "何" not in held(officer.kiosk)
    officer.enter(PIN)
    officer.qtbot.waitUntil(officer.at_machine, timeout=20_000)
    shown = held(officer.kiosk)
    assert "何*明" in shown
    assert str(len(SNAPSHOT.vacancies)) in shown
    for never in (OTHER.name, OTHER.identification_code, CODE, "何志明", NAME, ID_NUMBER, PIN):
        assert never not in shown

    officer.touch(StaffAction.END_PROGRAM)
    assert officer.ended == []
    officer.touch(WishesAction.CONFIRM)
    assert officer.ended == ["for service"]

    officer.remove()
    assert "何" not in held(officer.kiosk)
    assert "何志明" not in repr(officer.kiosk.conductor.visit)


def test_a_wrong_pin_opens_nothing_and_costs_a_try_of_the_card(officer: Officer) -> None:
    officer.insert()
    officer.await_pad()
    officer.enter(WRONG)
    officer.qtbot.waitUntil(lambda: officer.asked().wrong, timeout=20_000)
    assert officer.asked().tries_left == 2
    officer.touch(StaffAction.END_PROGRAM)
    officer.touch(WishesAction.CONFIRM)
    assert (officer.ended, officer.at_machine()) == ([], False)
    officer.remove()


def test_a_card_taken_off_the_list_opens_an_ordinary_visit(officer: Officer) -> None:
    officer.kiosk._configured(CONFIGURATION)
    officer.insert()
    officer.await_task(AskingWishes)


def test_a_card_whose_time_is_over_opens_an_ordinary_visit(officer: Officer) -> None:
    yesterday = replace(LISTED, staff_cards=(StaffCard(CODE, "何志明", date(2000, 5, 23)),))
    officer.kiosk._configured(yesterday)
    officer.insert()
    officer.await_task(AskingWishes)


def test_a_clock_that_was_set_back_revives_no_officer(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hall's copy proves a later day."""
    ended = SNAPSHOT.taken_at.date() - timedelta(days=1)
    officer.kiosk._configured(replace(LISTED, staff_cards=(StaffCard(CODE, "何志明", ended),)))
    monkeypatch.setattr(app, "today", lambda: date(2000, 1, 1))
    officer.insert()
    officer.await_task(AskingWishes)


def test_the_page_tells_the_codes_that_stood_on_the_glass(officer: Officer) -> None:
    kiosk = officer.kiosk
    kiosk.card._reader_news("C-112")
    officer.qtbot.waitUntil(lambda: bool(kiosk.conductor.visit.surroundings.recent), timeout=20_000)
    kiosk.card._reader_news("")
    officer.insert()
    officer.await_pad()
    officer.enter(PIN)
    officer.qtbot.waitUntil(officer.at_machine, timeout=20_000)
    assert "C-112" in held(kiosk)
