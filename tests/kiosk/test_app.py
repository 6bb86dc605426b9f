"""The whole kiosk in one process, on a software card and a real copy of the vacancies, with no city in reach."""

import contextlib
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cardreader.watcher import CardInserted, CardRemoved, ReaderEvent
from kiosk import app
from kiosk.app import Kiosk
from kiosk.renewal import DOOR
from kiosk.settings import Settings
from kiosk.tasks.matches.states import ListingMatches
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.records.states import RecordsElsewhere
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.actions import Action
from kiosk.visit.pages.attract.actions import AttractAction
from kiosk.visit.pages.cleared.actions import ClearedAction
from kiosk.visit.states import Attract, Cleared, Open, Outer, Stranger
from kiosk.visit.task import Task
from kiosk.workers import card
from kiosk.workers.line import LineWorker
from kiosk.workers.printer import Printer
from kiosk.workers.voice import Voice
from labourhall.contract import snapshot_file
from labourhall.contract.public_calls import Snapshot
from labourhall.link.sync import Sync
from labourhall.program.door import Message, ask
from labourhall.program.hall_time import HALL_TIME
from tests.cardreader.software import ID_NUMBER, NAME, image
from tests.cardreader.ssse.modules import IDENTIFICATION_CODE, RKSSSE, third
from tests.kiosk.vacancies import CARER, NURSE, SECOND, SEWER, TODAY
from tests.kiosk.visit.play import REFERRAL
from tests.kiosk.workers.held import Slot
from tests.kiosk.workers.test_line import CONFIGURATION

SNAPSHOT = Snapshot("7", datetime(2026, 11, 23, 6, 0, tzinfo=HALL_TIME), (SEWER, CARER, NURSE, SECOND))
NOBODY = "http://127.0.0.1:9"
"""The discard port: nobody listens there."""


class SilentWatcher:
    """Watches nothing; the test says what happens at the reader."""

    def __init__(self, report: Callable[[ReaderEvent], None], *_establish: object, **_ignored: object) -> None:
        self.report = report

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Guided:
    """A kiosk that the test touches as a finger would, each touch late enough to count."""

    def __init__(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.qtbot = qtbot
        self.now = 1000.0
        kiosk.conductor._clock = lambda: self.now

    def touch(self, action: str, argument: str = "") -> None:
        self.now += 1.0
        self.kiosk.conductor.touch(action, argument)

    def type_pin(self, digits: str) -> None:
        for digit in digits:
            self.now += 0.5
            self.kiosk.conductor.pinDigit(int(digit))

    def outer(self) -> Outer:
        return self.kiosk.conductor.visit.outer

    def task(self) -> Task | None:
        outer = self.outer()
        return outer.task if isinstance(outer, Open) else None

    def await_task(self, kind: type) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.task(), kind), timeout=20_000)


def built(tmp_path: Path, secrets: dict[str, str]) -> Kiosk:
    """A kiosk whose city nobody reaches, with the hall's vacancies on a stick."""
    snapshot_file.write(tmp_path / "stick", SNAPSHOT)
    return Kiosk(
        Settings(
            backend_url=NOBODY,
            data_folder=tmp_path / "data",
            stick_snapshot=tmp_path / "stick",
            letters_folder=tmp_path / "letters",
            fullscreen=False,
            demonstration=True,
        ),
        secrets,
    )


@contextmanager
def guiding(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, content: dict[str, Any], secrets: dict[str, str]
) -> Iterator[Guided]:
    """A kiosk with this card to be inserted and these secrets, its line cut."""
    monkeypatch.setattr(card, "Watcher", SilentWatcher)
    monkeypatch.setattr(app, "open_card", Slot(content))
    monkeypatch.setattr(app, "today", lambda: TODAY)
    kiosk = built(tmp_path, secrets)
    kiosk.start()
    there = Guided(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.conductor.visit.surroundings.figures.open == len(SNAPSHOT.vacancies), timeout=20_000)
    qtbot.waitUntil(lambda: bool(kiosk.conductor.visit.surroundings.line_cut_at), timeout=20_000)
    yield there
    kiosk.close()
    # A page that QML's thread still compiled while the process ended broke its memory, once in twenty quick ends.
    assert not isValid(kiosk.window)


@pytest.fixture
def guided(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Guided]:
    with guiding(tmp_path, qtbot, monkeypatch, image(), {}) as there:
        yield there


def held(kiosk: Kiosk) -> str:
    """Every value that any model of the glass holds, visible or not."""
    found = []
    for model in kiosk.view.findChildren(QObject):
        meta = model.metaObject()
        found += [str(meta.property(index).read(model)) for index in range(meta.propertyCount())]
    return "\n".join(found)


def test_with_the_line_cut_a_card_leads_to_the_halls_own_vacancies_and_leaves_nothing_behind(guided: Guided) -> None:
    kiosk = guided.kiosk
    kiosk.card.watched(CardInserted("Virtual PCD 00 00", 1, b""))
    guided.await_task(AskingWishes)
    outer = guided.outer()
    assert isinstance(outer, Open)
    assert isinstance(outer.identity, Stranger)
    assert (outer.identity.card.name, outer.identity.reason_code) == (NAME, "L-204")

    guided.touch(WishesAction.TRADE, SEWER.occupation)
    guided.touch(WishesAction.CONFIRM)
    guided.touch(WishesAction.CONFIRM)
    guided.await_task(ListingMatches)
    guided.touch(Action.OPEN_VACANCY, SEWER.number)
    assert isinstance(guided.task(), Viewing)
    assert SEWER.employer in held(kiosk)
    guided.touch(VacancyAction.WRITE_LETTER)
    guided.qtbot.waitUntil(lambda: guided.task() == Viewing(SEWER.number, ToMatches(), code="L-204"), timeout=20_000)

    guided.touch(Action.HOME)
    guided.touch("records")
    assert guided.task() == RecordsElsewhere("L-204")

    kiosk.card.watched(CardRemoved("Virtual PCD 00 00", 1))
    guided.qtbot.waitUntil(lambda: isinstance(guided.outer(), Cleared), timeout=20_000)
    for secret in (NAME, ID_NUMBER, "陈*丽", "B00000131", SEWER.employer):
        assert secret not in held(kiosk)
    guided.touch(ClearedAction.UNDERSTOOD)
    assert isinstance(guided.outer(), Attract)


def asked(guided: Guided, verb: str) -> Message:
    """What the kiosk answers at its door, while its own thread goes on."""
    path = guided.kiosk._settings.folder / DOOR
    guided.qtbot.waitUntil(path.is_socket, timeout=20_000)
    with ThreadPoolExecutor(1) as caller:
        answer = caller.submit(ask, path, {"do": verb})
        guided.qtbot.waitUntil(answer.done, timeout=20_000)
        return answer.result()


def test_a_kiosk_says_at_its_door_whether_anybody_is_here(guided: Guided) -> None:
    assert asked(guided, "status") == {"free": True}
    guided.kiosk.card.watched(CardInserted("Virtual PCD 00 00", 1, b""))
    guided.await_task(AskingWishes)
    assert asked(guided, "renew") == {"refused": "visit"}
    guided.kiosk.card.watched(CardRemoved("Virtual PCD 00 00", 1))
    guided.qtbot.waitUntil(lambda: isinstance(guided.outer(), Cleared), timeout=20_000)
    guided.touch(ClearedAction.UNDERSTOOD)
    assert asked(guided, "renew") == {"done": "renew"}


def test_a_kiosk_that_ends_before_its_hands_begin_begins_none(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    for hand in (card.CardWorker, LineWorker, Printer, Voice, Sync):
        monkeypatch.setattr(hand, "start", lambda self: begun.append(type(self).__name__))
    kiosk = built(tmp_path, {})
    kiosk.start()
    qtbot.waitUntil(lambda: kiosk._begun, timeout=20_000)
    kiosk.close()
    qtbot.wait(2 * app.FIRST_TOUCH_MS)
    assert begun == []


def test_whoever_started_the_kiosk_is_told_when_the_attract_screen_stands_and_when_it_ends(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(f"\0{tmp_path}")
        heard.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{tmp_path}")
        told: list[bytes] = []

        def has_told(word: bytes) -> bool:
            with contextlib.suppress(BlockingIOError):
                told.append(heard.recv(100))
            return word in told

        kiosk = built(tmp_path, {})
        assert not has_told(b"READY=1")
        kiosk.start()
        qtbot.waitUntil(lambda: has_told(b"READY=1"), timeout=20_000)
        assert isinstance(kiosk.conductor.visit.outer, Attract)
        kiosk.close()
        assert has_told(b"STOPPING=1")


def test_tiles_show_the_trades_of_the_halls_copy(guided: Guided) -> None:
    guided.qtbot.waitUntil(lambda: len(guided.kiosk._vacancies.trades()) == 2, timeout=20_000)
    guided.touch(AttractAction.GUEST)
    guided.qtbot.waitUntil(lambda: CARER.trade in held(guided.kiosk), timeout=20_000)


def test_the_hall_is_named_as_soon_as_the_city_says_how(guided: Guided) -> None:
    assert "天河人力资源市场" not in held(guided.kiosk)
    guided.kiosk._configured(CONFIGURATION)
    guided.qtbot.waitUntil(lambda: "天河人力资源市场" in held(guided.kiosk), timeout=20_000)
    drawn = guided.kiosk._letter(replace(REFERRAL, vacancy=SEWER.number), SEWER, "陈*丽")
    assert drawn.startswith(b"%PDF")
    assert len(guided.kiosk._code(SEWER)) >= 21


@pytest.mark.parametrize(
    ("secrets", "name"), [({f"rkssse_{IDENTIFICATION_CODE}": RKSSSE}, NAME), ({}, None)], ids=["keys", "none"]
)
def test_a_card_of_3_00_is_named_with_a_security_module_and_served_without(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, secrets: dict[str, str], name: str | None
) -> None:
    with guiding(tmp_path, qtbot, monkeypatch, third(), secrets) as there:
        there.kiosk.card.watched(CardInserted("Virtual PCD 00 00", 1, b""))
        there.await_task(AskingWishes)
        outer = there.outer()
        assert isinstance(outer, Open)
        assert isinstance(outer.identity, Stranger)
        assert (outer.identity.card.name, outer.identity.card.card_number) == (name, "B00000131")


def test_a_psam_and_keys_at_once_are_a_mistake_that_is_said(tmp_path: Path) -> None:
    settings = Settings(data_folder=tmp_path, security_module_reader="PSAM 00")
    with pytest.raises(ValueError, match="keep one of them"):
        Kiosk(settings, {"rkssse_province": RKSSSE})
