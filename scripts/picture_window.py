"""The kiosk's real window, without a screen, standing at sample visits; grabs it and lays out contact sheets."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.screens.view import KioskView
from kiosk.screens.window import KioskWindow
from kiosk.slices.table import SLICES
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Visit
from labourhall.program import words
from scripts.samples import HALL, NOW, SAMPLES, StillStage, library

SHEET_COLUMNS = 7
THUMB = 300


class Camera:
    """Takes pictures of all sample pages, one window a panel."""

    def __init__(self, out: Path) -> None:
        self._app = QGuiApplication.instance() or QGuiApplication([])
        self._out = out
        self._words = {language: words.read(language.value) for language in Language}
        self._windows: dict[tuple[int, int], tuple[StillStage, KioskView, KioskWindow]] = {}
        self.taken = 0

    def take_all(
        self, name: str, size: tuple[int, int], px_per_mm: float, looks: Accommodations, only: str = ""
    ) -> None:
        """Every page that contains `only` in its name, and the sheet of them."""
        (self._out / name).mkdir(parents=True, exist_ok=True)
        pictures = []
        for sample in SAMPLES:
            if only in sample.name:
                picture = self.take(sample.visit(looks), size, px_per_mm)
                picture.save(str(self._out / name / f"{sample.name}.png"))
                pictures.append(picture)
                self.taken += 1
        if pictures:
            sheet(pictures).save(str(self._out / f"{name}.png"))

    def take(self, visit: Visit, size: tuple[int, int], px_per_mm: float) -> QImage:
        """One picture of one visit."""
        stage, _, window = self._window(visit, size, px_per_mm)
        stage.turn(visit)
        QGuiApplication.processEvents()
        return window.grabWindow()

    def close(self) -> None:
        """Let the windows go."""
        for _, _, window in self._windows.values():
            window.release()
            window.deleteLater()
        self._windows.clear()

    def _window(
        self, visit: Visit, size: tuple[int, int], px_per_mm: float
    ) -> tuple[StillStage, KioskView, KioskWindow]:
        for other, (_, _, window) in self._windows.items():
            if other != size:
                window.release()
                window.hide()
        self._windows = {key: value for key, value in self._windows.items() if key == size}
        if size not in self._windows:
            stage = StillStage(visit)
            view = KioskView(stage, SLICES, self._words, library(), HALL, lambda: NOW)
            window = KioskWindow(view, SLICES, px_per_mm)
            window.resize(*size)
            window.show()
            self._windows[size] = (stage, view, window)
        return self._windows[size]


def sheet(pictures: list[QImage]) -> QImage:
    """All pictures small, in rows."""
    thumbs = [one.scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation) for one in pictures]
    wide, high = THUMB + 16, thumbs[0].height() + 16
    rows = -(-len(thumbs) // SHEET_COLUMNS)
    sheet = QImage(min(len(thumbs), SHEET_COLUMNS) * wide + 16, rows * high + 16, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#C9C2B2"))
    painter = QPainter(sheet)
    for index, thumb in enumerate(thumbs):
        corner = QRect(16 + index % SHEET_COLUMNS * wide, 16 + index // SHEET_COLUMNS * high, 0, 0).topLeft()
        painter.drawImage(corner, thumb)
    painter.end()
    return sheet
