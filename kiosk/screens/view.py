"""What QML is given: one model a page, and the way back for touches. It decides nothing: the visit does.

On each move of the visit only the page on the glass is derived; every other model is emptied, so that nothing of a
person stays in one.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.attract import AttractModel, AttractProps
from kiosk.screens.cleared import ClearedModel, ClearedProps
from kiosk.screens.frame import FrameModel, derive_frame
from kiosk.screens.home import HomeModel, HomeProps
from kiosk.screens.idle import IdleModel, IdleProps
from kiosk.screens.letter import LetterModel, LetterProps
from kiosk.screens.machine import MachineModel, MachineProps
from kiosk.screens.matches import MatchesModel, MatchesProps
from kiosk.screens.near_miss import NearMissModel, NearMissProps
from kiosk.screens.pin import PinModel, PinProps
from kiosk.screens.records import RecordsModel, RecordsProps
from kiosk.screens.scenes import derive
from kiosk.screens.sight import HallFacts, Library, Sight
from kiosk.screens.trouble import TroubleModel, TroubleProps
from kiosk.screens.vacancy import VacancyModel, VacancyProps
from kiosk.screens.waiting import WaitingModel, WaitingProps
from kiosk.screens.wishes import WishesModel, WishesProps
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Visit
from labourhall.program.words import Words

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

CLOCK_LOOK_MS: Final = 1000
"""How often the wall clock is looked at: its minute may turn, and somebody may set it."""

FAMILIES: Final[Mapping[Language, str]] = {
    Language.MANDARIN: "Noto Sans CJK SC",
    Language.CANTONESE: "Noto Sans CJK HK",
    Language.ENGLISH: "Noto Sans CJK SC",
}


class Stage(Protocol):
    """Who holds the visit, as a page sees it (the conductor)."""

    @property
    def moved(self) -> SignalInstance: ...

    @property
    def visit(self) -> Visit: ...

    def touch(self, action: str, argument: str) -> None: ...

    def pinDigit(self, digit: int) -> None: ...

    def pinBack(self) -> None: ...

    def pinClear(self) -> None: ...


@QmlElement
class KioskView(QObject):
    """Every page's model, which page is on the glass, and how the person wants it to look."""

    moved = Signal()
    languageChanged = Signal(str)

    def __init__(
        self,
        stage: Stage,
        words: Mapping[Language, Words],
        library: Library,
        hall: HallFacts,
        wall_clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._words = words
        self._library = library
        self._hall = hall
        self._wall_clock = wall_clock
        self._screen = ""
        self._frame = FrameModel(self)
        self._attract = AttractModel(self)
        self._waiting = WaitingModel(self)
        self._home = HomeModel(self)
        self._matches = MatchesModel(self)
        self._vacancy = VacancyModel(self)
        self._letter = LetterModel(self)
        self._near_miss = NearMissModel(self)
        self._wishes = WishesModel(self)
        self._pin = PinModel(self)
        self._machine = MachineModel(self)
        self._records = RecordsModel(self)
        self._trouble = TroubleModel(self)
        self._cleared = ClearedModel(self)
        self._idle = IdleModel(self)
        self._models: dict[type[Any], tuple[str, Any]] = {
            AttractProps: ("attract", self._attract),
            WaitingProps: ("waiting", self._waiting),
            HomeProps: ("home", self._home),
            MatchesProps: ("matches", self._matches),
            VacancyProps: ("vacancy", self._vacancy),
            LetterProps: ("letter", self._letter),
            NearMissProps: ("near_miss", self._near_miss),
            WishesProps: ("wishes", self._wishes),
            PinProps: ("pin", self._pin),
            MachineProps: ("machine", self._machine),
            RecordsProps: ("records", self._records),
            TroubleProps: ("trouble", self._trouble),
            ClearedProps: ("cleared", self._cleared),
            IdleProps: ("idle", self._idle),
        }
        self._looks = stage.visit.accommodations
        self._minute = ""
        self._clock_timer = QTimer(self)
        self._clock_timer.timeout.connect(self._look_at_clock)
        self._clock_timer.start(CLOCK_LOOK_MS)
        stage.moved.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the visit as it is now. Also to be called when the hall's vacancies changed."""
        visit, now = self._stage.visit, self._wall_clock()
        sight = Sight(visit, self._words[visit.accommodations.language], now, self._hall, self._library)
        props = derive(sight)
        name, model = self._models[type(props)]
        self._minute = f"{now:%Y-%m-%d %H:%M}"
        if name != self._screen:
            self._leave_page()
        self._frame.show(derive_frame(sight))
        model.show(props)
        self._turn_to(name, visit.accommodations)

    def _leave_page(self) -> None:
        """Take the page off the glass, then empty its model: it must not draw itself anew with what follows."""
        self._screen = ""
        self.moved.emit()
        for kind, (_, model) in self._models.items():
            model.show(kind())

    def _turn_to(self, name: str, looks: Accommodations) -> None:
        before = self._looks
        if (name, looks) == (self._screen, before):
            return
        if looks.language is not before.language:
            self.languageChanged.emit(looks.language.value)
        self._screen, self._looks = name, looks
        self.moved.emit()

    def take_hall(self, hall: HallFacts) -> None:
        """The city said something else of the hall (its name, its telephone); in Qt's thread."""
        self._hall = hall
        self.refresh()

    @Slot()
    def _look_at_clock(self) -> None:
        if f"{self._wall_clock():%Y-%m-%d %H:%M}" != self._minute:
            self.refresh()

    @property
    def language(self) -> Language:
        """The language of the words on the glass."""
        return self._looks.language

    # --- touches ---------------------------------------------------------------------------------------------------

    @Slot(str, str)
    def touch(self, action: str, argument: str) -> None:
        """A control was touched."""
        self._stage.touch(action, argument)

    @Slot(int)
    def pinDigit(self, digit: int) -> None:
        """A key of the PIN pad was touched."""
        self._stage.pinDigit(digit)

    @Slot()
    def pinBack(self) -> None:
        """The last digit is taken back."""
        self._stage.pinBack()

    @Slot()
    def pinClear(self) -> None:
        """All digits are taken back."""
        self._stage.pinClear()

    # --- for QML ---------------------------------------------------------------------------------------------------

    @Property(str, notify=moved)
    def screen(self) -> str:
        """The name of the page on the glass."""
        return self._screen

    @Property(bool, notify=moved)
    def large(self) -> bool:
        return self._looks.large

    @Property(bool, notify=moved)
    def contrast(self) -> bool:
        return self._looks.contrast

    @Property(bool, notify=moved)
    def lowered(self) -> bool:
        return self._looks.lowered

    @Property(str, notify=moved)
    def family(self) -> str:
        """The family whose glyphs are right for the language."""
        return FAMILIES[self._looks.language]

    @Property(FrameModel, notify=moved)
    def frame(self) -> FrameModel:
        return self._frame

    @Property(AttractModel, notify=moved)
    def attract(self) -> AttractModel:
        return self._attract

    @Property(WaitingModel, notify=moved)
    def waiting(self) -> WaitingModel:
        return self._waiting

    @Property(HomeModel, notify=moved)
    def home(self) -> HomeModel:
        return self._home

    @Property(MatchesModel, notify=moved)
    def matches(self) -> MatchesModel:
        return self._matches

    @Property(VacancyModel, notify=moved)
    def vacancy(self) -> VacancyModel:
        return self._vacancy

    @Property(LetterModel, notify=moved)
    def letter(self) -> LetterModel:
        return self._letter

    @Property(NearMissModel, notify=moved)
    def nearMiss(self) -> NearMissModel:
        return self._near_miss

    @Property(WishesModel, notify=moved)
    def wishes(self) -> WishesModel:
        return self._wishes

    @Property(PinModel, notify=moved)
    def pin(self) -> PinModel:
        return self._pin

    @Property(MachineModel, notify=moved)
    def machine(self) -> MachineModel:
        return self._machine

    @Property(RecordsModel, notify=moved)
    def records(self) -> RecordsModel:
        return self._records

    @Property(TroubleModel, notify=moved)
    def trouble(self) -> TroubleModel:
        return self._trouble

    @Property(ClearedModel, notify=moved)
    def cleared(self) -> ClearedModel:
        return self._cleared

    @Property(IdleModel, notify=moved)
    def idle(self) -> IdleModel:
        return self._idle
