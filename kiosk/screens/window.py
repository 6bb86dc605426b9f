"""The kiosk's window: loads Main.qml with the view as its one initial property, and keeps its words translated."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator, QUrl
from PySide6.QtQuick import QQuickView

import kiosk
from kiosk.controls.drawings import PROVIDER, Drawings
from kiosk.screens.view import KioskView
from kiosk.visit.accommodations import Language
from labourhall.program.places import asset

IMPORT_PATH: Final = Path(kiosk.__file__).parents[1]
"""QML finds `kiosk.controls` and `kiosk.screens` below it."""


class KioskWindow(QQuickView):
    """`px_per_mm` comes from the panel's real width. Raises RuntimeError where the pages cannot be loaded."""

    def __init__(self, view: KioskView, px_per_mm: float) -> None:
        super().__init__()
        self._view = view
        self._translators = _translators()
        self._installed: QTranslator | None = None
        self._translate(view.language)
        view.languageChanged.connect(self._turn_language)
        self.engine().addImportPath(str(IMPORT_PATH))
        self.engine().addImageProvider(PROVIDER, Drawings())
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setInitialProperties({"view": view, "pxPerMm": px_per_mm})
        self.loadFromModule("kiosk.screens", "Main")
        if self.status() is not QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.errors()))

    def release(self) -> None:
        """Let go of pages and translations; to be called before the application ends."""
        self._view.languageChanged.disconnect(self._turn_language)
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


def _translators() -> Mapping[Language, QTranslator]:
    loaded = {}
    for language in Language:
        translator = QTranslator()
        path = asset("words", "compiled", f"{language.value}.qm")
        if not translator.load(str(path)):
            raise RuntimeError(f"{path} cannot be read: make the words first (make setup)")
        loaded[language] = translator
    return loaded
