"""Builds the kiosk out of its parts: the only file that knows them all. Plain constructor calls, no decisions.

`hall-kiosk` uses it, and so does whoever wants to touch and look at a real kiosk from outside.
"""

import os
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from cardreader.isolated import IsolatedReader
from cardreader.reader import open_card
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.security_module import KEY_SECRETS, SecurityModule
from kiosk.conductor import Conductor, Worker
from kiosk.renewal import Renewal
from kiosk.screens.life import GlassLife
from kiosk.screens.view import KioskView
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.sight.sight import HallFacts, Library
from kiosk.slices.table import SLICES
from kiosk.visit import visit as machine
from kiosk.visit.accommodations import Language
from kiosk.visit.states import CardFacts
from kiosk.visit.vocabulary import CardSlow
from kiosk.workers.card import CardWorker
from kiosk.workers.card_facts import card_facts
from kiosk.workers.configuration import Configuration
from kiosk.workers.hall_news import HallNews
from kiosk.workers.line import LineWorker
from kiosk.workers.printer import Printer
from kiosk.workers.service_exit import ServiceExit
from kiosk.workers.surroundings import SurroundingsBoard
from kiosk.workers.vacancies import HallVacancies
from kiosk.workers.voice import Voice
from labourhall.contract.device_calls import HallConfiguration
from labourhall.contract.http import HttpSender
from labourhall.contract.rules import age_rules, insurance_rules
from labourhall.contract.unread import Unread
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.sync import Patience, Sync
from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy
from labourhall.printing.print_queue import PrintQueue
from labourhall.program import memory, words
from labourhall.program.hall_time import not_before, time_of_day, today, wall_clock
from labourhall.program.places import asset
from labourhall.program.watchdog import Watchdog
from labourhall.program.words import Words

if TYPE_CHECKING:
    from labourhall.link.offline import OfflineMatching
    from labourhall.printing.qr_code import Modules

PATIENCE: Final = Patience(longest=15.0)
"""A line that is back is noticed within this many seconds: somebody may stand there and wait for it."""

FIRST_TOUCH_MS: Final = 300
"""So long the glass alone has the machine: hands that load would keep a finger waiting that was there before them."""
SETTLED_MS: Final = 2000
"""By then the hands have loaded what they need."""
CLOSE_SECONDS: Final = 2.0
"""So long the end waits for a thread; one that hangs in the system is left behind."""
DEVICE_KEY: Final = "device_key"


def prepare(settings: Settings) -> None:
    """Set what Qt and the card library read from the environment, before either is used for the first time.

    Scaling is ours: the glass is measured in millimetres. Names that scale behind our back are taken away. So is the
    machine's language: by it Qt picks Japan's or Taiwan's shapes of Han characters, whatever family is asked for.
    """
    QLocale.setDefault(QLocale.c())
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"):
        os.environ.pop(name, None)
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(settings.folder / "qml"))
    if settings.pcsc_socket is not None:
        os.environ["PCSCLITE_CSOCK_NAME"] = str(settings.pcsc_socket)
    memory.forget_sources()


class Kiosk:
    """A whole kiosk, built but still. `start` begins; `close` leaves no thread, socket or window behind.

    Needs a QGuiApplication. `end_for_service` is called where an officer ends the program, `end_to_renew` where nobody
    is here and a new version waits. Raises ValueError for an address that no city can have, CacheUnusable for the
    folder.
    """

    def __init__(
        self,
        settings: Settings,
        secrets: Mapping[str, str],
        end_for_service: Callable[[], None] = lambda: None,
        end_to_renew: Callable[[], None] = lambda: None,
    ) -> None:
        self._settings = settings
        self._begun = False
        self._key = secrets.get(DEVICE_KEY, "")
        self._words = {language: words.read(language.value) for language in Language}
        self._cache = Cache(settings.vacancies_path)
        self._configuration = Configuration(settings.configuration_path)
        self.conductor = Conductor()
        post = self.conductor.post
        board = SurroundingsBoard(post)

        self._board = board
        self._law = age_rules()
        self._vacancies = HallVacancies(self._cache, self._ranking, self._day)

        def noted(code: str) -> None:
            board.noted(code, time_of_day(wall_clock()))

        self._isolated = IsolatedReader() if settings.isolated else None
        self.card = CardWorker(
            post,
            board.reader,
            demonstration=settings.demonstration,
            facts=self._facts,
            opener=self._isolated.open if self._isolated is not None else open_card,
            choice=settings.card_readers,
            module_reader=settings.security_module_reader,
            security_module=self._security_module(secrets, noted),
            readers_news=board.readers,
            slow_news=lambda ticket: post(CardSlow(ticket)),
        )
        self._news = HallNews(board, self._vacancies, wall_clock, line_back=self._line_is_back, counted=self._counted)
        self._link = Link(self._connect(), self._news.heard)
        self._line = LineWorker(
            post,
            self._link.open(),
            prove=self.card.prove,
            rank=self._vacancies.rank,
            line_up=lambda: self._link.is_up,
            configured=self._configured,
            tell=self._link.tell,
        )
        queue = PrintQueue(settings.printer) if settings.printer else None
        self._printer = Printer(post, self._letter, self._vacancies.vacancy, queue, _expanded(settings.letters_folder))
        self._voice = Voice(settings.voice_player, asset("audio"))
        stick = _expanded(settings.stick_snapshot)
        self._sync = Sync(self._link.open, self._cache, self._news.heard, stick, PATIENCE)
        hands: list[Worker] = [self.card, self._line, self._printer, self._voice, ServiceExit(end_for_service)]
        self.conductor.employ(hands, self.card, noted)
        self.view = KioskView(self.conductor, SLICES, self._words, self._library(), self._hall(), wall_clock)
        self.window = KioskWindow(self.view, SLICES, _width(settings) / settings.panel_width_mm)
        self._life = GlassLife(self.window, Watchdog())
        self._renewal = Renewal(self.conductor.run, lambda: machine.is_free(self.conductor.visit), end_to_renew)

    def start(self) -> None:
        """Show the glass and count the hall's vacancies; the other hands begin when that stands.

        All of them load and wait for much; side by side with the first frames they would keep them waiting.
        """
        _show(self.window, self._settings)
        self._news.start()
        QTimer.singleShot(SETTLED_MS, self.conductor, memory.settle)

    def _begin(self) -> None:
        self.window.keep_pages()
        self.card.start()
        self._line.start()
        self._printer.start()
        self._voice.start()
        self._sync.start()
        self._renewal.open(self._settings.folder)

    def close(self) -> None:
        """End everything, in Qt's thread."""
        self._life.stop()
        self._renewal.close(CLOSE_SECONDS)
        self.window.hide()
        self.card.close()
        if self._isolated is not None:
            self._isolated.close()
        self._link.close(CLOSE_SECONDS)
        self._line.close()
        self._sync.stop(CLOSE_SECONDS)
        self._printer.close()
        self._voice.close()
        self._news.close()
        self._cache.close()
        self.window.release()
        for part in (self.window, self.view, self.conductor):
            part.deleteLater()
            # Now, as no loop may follow: QML's own thread may still compile pages and must not outlive the program.
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)

    # --- what the parts ask for --------------------------------------------------------------------------------

    def _day(self) -> date:
        return not_before(today(), self._board.now.data_as_of)

    def _facts(self, reading: CardReading) -> CardFacts:
        day = self._day()
        return card_facts(
            reading, self._law.statutory, day, self._configuration.officer(reading.identification_code, day)
        )

    def _connect(self) -> Callable[[], HttpSender]:
        return partial(HttpSender, self._settings.backend_url, self._key, Unread(), ca=self._settings.city_ca)

    def _line_is_back(self) -> None:
        self._line.refresh()

    def _counted(self) -> None:
        self.conductor.run(self._show_counts)

    def _show_counts(self) -> None:
        self.view.refresh()
        if not self._begun:
            self._begun = True
            QTimer.singleShot(FIRST_TOUCH_MS, self.conductor, self._begin)

    def _configured(self, configuration: HallConfiguration) -> None:
        self._configuration.take(configuration)
        self.conductor.run(lambda: self.view.take_hall(self._hall()))

    def _hall(self) -> HallFacts:
        wanted, settings = self._configuration.now, self._settings
        return HallFacts(
            hall_name=wanted.hall_name,
            kiosk_name=settings.name,
            phone=wanted.enquiry_phone,
            window=wanted.insurance_window,
            demonstration=settings.demonstration,
            prints=bool(settings.printer or settings.letters_folder),
        )

    def _library(self) -> Library:
        return Library(
            vacancy=self._vacancies.vacancy,
            trades=self._vacancies.trades,
            districts=lambda: self._configuration.now.districts,
            qr=self._code,
            rules=insurance_rules(),
            version=_version,
        )

    # What follows is loaded with its first use: the attract screen does not wait for what it does not show.

    def _security_module(self, secrets: Mapping[str, str], noted: Callable[[str], None]) -> SecurityModule | None:
        reader = self._settings.security_module_reader
        if not reader and not any(name.startswith(KEY_SECRETS) for name in secrets):
            return None
        from kiosk.workers.security_module import security_module

        return security_module(reader, secrets, demonstration=self._settings.demonstration, noted=noted)

    def _ranking(self) -> "OfflineMatching":
        from labourhall.contract.ranking_rules import shipped_matching_rules
        from labourhall.link.offline import OfflineMatching

        return OfflineMatching(self._cache, shipped_matching_rules(), self._law)

    def _code(self, vacancy: Vacancy) -> "Modules":
        """A vacancy's code is in Chinese in every language of the glass: who is shown it later reads Chinese."""
        from kiosk.paper import qr
        from labourhall.printing.qr_code import modules

        hall = self._hall()
        return modules(qr.vacancy_text(vacancy, self._paper_words(), hall.hall_name, hall.phone, hall.demonstration))

    def _letter(self, referral: Referral, vacancy: Vacancy, name: str) -> bytes:
        from kiosk.paper import letter

        hall = self._hall()
        sender = letter.Letterhead(hall.hall_name, hall.phone, hall.demonstration)
        return letter.draw(referral, vacancy, name, sender, self._paper_words())

    def _paper_words(self) -> Words:
        return self._words[Language.MANDARIN]


def _version() -> str:
    from importlib.metadata import version

    return version("labourhall")


def _expanded(path: Path | None) -> Path | None:
    return path.expanduser() if path is not None else None


def _width(settings: Settings) -> int:
    screen = QGuiApplication.primaryScreen()
    return screen.size().width() if settings.fullscreen else settings.window_width


def _show(window: KioskWindow, settings: Settings) -> None:
    if settings.fullscreen:
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()
        return
    window.resize(settings.window_width, settings.window_height)
    if settings.window_left is not None and settings.window_top is not None:
        window.setPosition(settings.window_left, settings.window_top)
    window.show()
