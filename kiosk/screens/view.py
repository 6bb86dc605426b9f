"""What QML is given: the page on the glass with its model, and the way back for touches. It decides
nothing: the visit does.

On each move of the visit only the page on the glass is derived; every other model is empty, so that nothing of a
person stays in one. (While a finger rests on a control, one more: `ahead`.)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, SignalInstance, Slot

from kiosk.screens.ahead import PageAhead, UnseenPage
from kiosk.screens.models import Model, model_class
from kiosk.sight import frame
from kiosk.sight.sight import HallFacts, Library, Sight
from kiosk.slices.slice import page_of
from kiosk.slices.slices import Slices
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Visit, on_glass
from labourhall.program.words import Words

CLOCK_LOOK_MS: Final = 1000
"""How often the wall clock is looked at: its minute may turn, and somebody may set it."""

FAMILIES: Final[Mapping[Language, str]] = {
    Language.MANDARIN: "Noto Sans CJK SC",
    Language.CANTONESE: "Noto Sans CJK HK",
    Language.ENGLISH: "Noto Sans CJK SC",
}


class VisitOwner(Protocol):
    """Who holds the visit, as a page sees it (the conductor)."""

    @property
    def moved(self) -> SignalInstance: ...

    @property
    def visit(self) -> Visit: ...

    def touch(self, action: str, argument: str) -> None: ...

    def foresee(self, action: str, argument: str) -> Visit: ...

    def pinDigit(self, digit: int) -> None: ...

    def pinBack(self) -> None: ...

    def pinClear(self) -> None: ...


@dataclass(frozen=True, slots=True)
class LooksProps:
    """How the person wants the screen to look; `family` has the glyphs that are right for the language."""

    large: bool = False
    contrast: bool = False
    lowered: bool = False
    family: str = FAMILIES[Language.MANDARIN]


class KioskView(QObject):
    """The page on the glass and its model; beside them `frame` and `looks`, which stay while pages change."""

    pageChanged = Signal()
    shown = Signal()
    """The visit stands in the models."""
    languageChanged = Signal(str)

    def __init__(
        self,
        owner: VisitOwner,
        slices: Slices,
        words: Mapping[Language, Words],
        library: Library,
        hall: HallFacts,
        wall_clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._owner = owner
        self._slices = slices
        self._words = words
        self._library = library
        self._hall = hall
        self._wall_clock = wall_clock
        self._page = ""
        self._models: dict[type, Model] = {props: model_class(props)(self) for props in slices.shown()}
        self._model: Model | None = None
        self.ahead = PageAhead(self._foresee, self)
        self.frame = model_class(frame.FrameProps)(self)
        self.looks = model_class(LooksProps)(self)
        self._accommodations = owner.visit.accommodations
        self._minute = ""
        self._clock_timer = QTimer(self)
        self._clock_timer.timeout.connect(self._look_at_clock)
        self._clock_timer.start(CLOCK_LOOK_MS)
        owner.moved.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the visit as it is now. Also to be called when the hall's vacancies changed."""
        visit = self._owner.visit
        sight, state = self._sight(visit), on_glass(visit.outer)
        plays = self._slices.plays(state)
        self._minute = f"{sight.now:%Y-%m-%d %H:%M}"
        if self._models[plays.shows] is not self._model:
            self._leave_page()
        self.frame.show(frame.derive(sight, plays.dock(sight), plays.names_kiosk))
        self._models[plays.shows].show(plays.derive(sight, state))
        self._take_looks(visit.accommodations)
        self._turn_to(plays.shows)
        self.ahead.forget(self._model)
        self.shown.emit()

    def _sight(self, visit: Visit) -> Sight:
        words = self._words[visit.accommodations.language]
        return Sight(visit, words, self._wall_clock(), self._hall, self._library)

    def _foresee(self, action: str, argument: str) -> UnseenPage | None:
        """Another page, if it would stand in today's looks: in others it would only be made twice."""
        visit = self._owner.foresee(action, argument)
        state = on_glass(visit.outer)
        plays = self._slices.plays(state)
        model = self._models[plays.shows]
        if model is self._model or visit.accommodations != self._accommodations:
            return None
        return UnseenPage(_address(plays.shows), model, plays.derive(self._sight(visit), state))

    def _leave_page(self) -> None:
        """Take the page off the glass, then empty its model: it must not draw itself anew with what follows."""
        left, self._model, self._page = self._model, None, ""
        self.pageChanged.emit()
        if left is not None:
            left.clear()

    def _turn_to(self, props: type) -> None:
        if self._model is None:
            self._model = self._models[props]
            self._page = _address(props)
            self.pageChanged.emit()

    def _take_looks(self, wanted: Accommodations) -> None:
        before, self._accommodations = self._accommodations, wanted
        if wanted.language is not before.language:
            self.languageChanged.emit(wanted.language.value)
        self.looks.show(LooksProps(wanted.large, wanted.contrast, wanted.lowered, FAMILIES[wanted.language]))

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
        return self._accommodations.language

    # --- touches ---------------------------------------------------------------------------------------------------

    @Slot(str, str)
    def touch(self, action: str, argument: str) -> None:
        """A control was touched."""
        self._owner.touch(action, argument)

    @Slot(int)
    def pinDigit(self, digit: int) -> None:
        """A key of the PIN pad was touched."""
        self._owner.pinDigit(digit)

    @Slot()
    def pinBack(self) -> None:
        """The last digit is taken back."""
        self._owner.pinBack()

    @Slot()
    def pinClear(self) -> None:
        """All digits are taken back."""
        self._owner.pinClear()

    # --- the page ----------------------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The address of the page on the glass, "" while pages change."""
        return self._page

    @Property(QObject, notify=pageChanged)
    def model(self) -> QObject | None:
        """The model of the page on the glass."""
        return self._model


def _address(props: type) -> str:
    return QUrl.fromLocalFile(str(page_of(props))).toString()
