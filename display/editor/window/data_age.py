"""How many vacancies verdicts are by, and how old they are: at the foot of the window, always."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QLabel

from display import gate
from display.editor.window.card import COLOURS
from display.editor.window.hall_data import HallVacancies
from display.gate import Age
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

_MARKS = {Age.FRESH: "", Age.STALE: "warns", Age.MISSING: "stops"}


class DataAge(QLabel):
    """Follows `vacancies`; stale and missing are what they are to a board."""

    def __init__(self, words: Words, vacancies: HallVacancies, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._words = words
        self._vacancies = vacancies
        self._now = now
        self.setAccessibleName(words.text("editor.data"))
        vacancies.aged.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Say it anew."""
        as_of, now = self._vacancies.as_of, self._now()
        if as_of is None:
            self._say("", self._words.text("editor.data.none"))
            return
        local, age = as_of.astimezone(HALL_TIME), gate.age_of(as_of, now)
        clock = f"{local:%H:%M}" if local.date() == now.astimezone(HALL_TIME).date() else f"{local:%m-%d %H:%M}"
        self._say(_MARKS[age], self._words.text(f"editor.data.{age.value}", self._vacancies.count, clock))

    def _say(self, mark: str, text: str) -> None:
        self.setText(text)
        self.setToolTip(self._words.text("editor.data.tip"))
        self.setStyleSheet(f"color: {COLOURS[mark].name()}; font-weight: bold" if mark else "")
