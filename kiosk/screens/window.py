"""The kiosk's window: loads Main.qml with the view as its one initial property, and keeps its words translated."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator, QUrl, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

import kiosk
from kiosk.controls.drawings import PROVIDER, Drawings
from kiosk.controls.scale import millimetre
from kiosk.screens.ahead import PageAhead
from kiosk.screens.models import declare, register
from kiosk.screens.nudge import nudge
from kiosk.screens.view import KioskView, LooksProps
from kiosk.sight.frame import FrameProps
from kiosk.slices.slices import Slices
from kiosk.visit.accommodations import Language
from labourhall.program.places import asset

IMPORT_PATH: Final = Path(kiosk.__file__).parents[1]
"""QML finds `kiosk.controls` and `kiosk.screens` below it."""


class KioskWindow(QQuickView):
    """`px_per_mm` comes from the panel's real width; on a glass that is too small for the pages they are drawn smaller.

    Raises RuntimeError where the first page cannot be loaded.
    """

    def __init__(self, view: KioskView, slices: Slices, px_per_mm: float) -> None:
        super().__init__()
        self._view = view
        self._slices = slices
        self._px_per_mm = px_per_mm
        self._compiled: list[QQmlComponent] = []
        self._translators = _translators()
        self._installed: QTranslator | None = None
        self._translate(view.language)
        view.languageChanged.connect(self._turn_language)
        self.engine().addImportPath(str(IMPORT_PATH))
        self.engine().addImageProvider(PROVIDER, Drawings())
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        declare_types(slices)
        self.setInitialProperties(
            {"view": view, "ahead": view.ahead, "frame": view.frame, "looks": view.looks, "pxPerMm": px_per_mm}
        )
        self.loadFromModule("kiosk.screens", "Main")
        if self.status() is not QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.errors()))
        view.shown.connect(self._paint_soon)
        view.ahead.pressed.connect(self._paint_soon)
        self._nudge = nudge(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages have the room that there is from the same frame on."""
        page, size = self.rootObject(), event.size()
        if page is not None and not size.isEmpty():
            page.setProperty("pxPerMm", millimetre(size.width(), size.height(), self._px_per_mm))
        super().resizeEvent(event)

    @Slot()
    def _paint_soon(self) -> None:
        """Paint next of all: before Qt takes apart the page that left, and without its wait for more to change.

        Qt gathers changes for 5 ms, and meanwhile deletes what was deleted "later" (two milliseconds for a page).
        """
        if self.isExposed():
            QCoreApplication.postEvent(
                self, QEvent(QEvent.Type.UpdateRequest), Qt.EventPriority.HighEventPriority.value
            )

    def keep_pages(self) -> None:
        """Compile every page, in a thread of Qt's own, and keep it: no tap waits for that."""
        for page in self._slices.pages():
            component = QQmlComponent(
                self.engine(), QUrl.fromLocalFile(str(page)), QQmlComponent.CompilationMode.Asynchronous
            )
            component.statusChanged.connect(self._look_at_pages)
            self._compiled.append(component)
        self._look_at_pages()

    def pages_stand(self) -> bool:
        """Whether every page is compiled."""
        return bool(self._compiled) and all(one.isReady() for one in self._compiled)

    def _look_at_pages(self) -> None:
        """Raises RuntimeError for a page that cannot be loaded, by its name."""
        broken = [error.toString() for one in self._compiled for error in one.errors()]
        if broken:
            raise RuntimeError("; ".join(broken))

    def release(self) -> None:
        """Let go of pages and translations; to be called before the application ends."""
        self._view.languageChanged.disconnect(self._turn_language)
        self._view.shown.disconnect(self._paint_soon)
        self._view.ahead.pressed.disconnect(self._paint_soon)
        self._compiled.clear()
        self.setSource(QUrl())
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    def _turn_language(self, language: str) -> None:
        self._translate(Language(language))
        self.engine().retranslate()

    def _translate(self, language: Language) -> None:
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        self._installed = self._translators[language]
        QCoreApplication.installTranslator(self._installed)


def shown_types(slices: Slices) -> tuple[type, ...]:
    """Every class of props that stands on the glass: of the pages, and of what stays while they change."""
    return (FrameProps, LooksProps, *slices.shown())


def declare_types(slices: Slices) -> None:
    """Let QML know every type that its pages name."""
    register(shown_types(slices))
    declare(KioskView)
    declare(PageAhead)


def _translators() -> Mapping[Language, QTranslator]:
    loaded = {}
    for language in Language:
        translator = QTranslator()
        path = asset("words", "compiled", f"{language.value}.qm")
        if not translator.load(str(path)):
            raise RuntimeError(f"{path} cannot be read: make the words first (make setup)")
        loaded[language] = translator
    return loaded
