"""The letter is written: its number and check code, whether paper comes, and until when it is good."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.sight import Sight
from kiosk.visit.states import Lettered, Open
from kiosk.visit.tasks.viewing import PRINTED, PRINTING

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

NO_PRINTER: Final = "none"


@dataclass(frozen=True, slots=True)
class LetterProps:
    """`paper` and `paper_more` say where the paper is; `printing` shows the bar."""

    title: str = ""
    trade: str = ""
    employer: str = ""
    number_caption: str = ""
    number: str = ""
    check_caption: str = ""
    check: str = ""
    until_caption: str = ""
    until: str = ""
    paper: str = ""
    paper_more: str = ""
    paper_icon: str = ""
    printing: bool = False
    provisional: str = ""
    next: str = ""


def derive_letter(sight: Sight, outer: Open, task: Lettered) -> LetterProps:
    """The letter as it stands on the glass."""
    referral = task.referral
    vacancy = sight.library.vacancy(referral.vacancy)
    paper, more, icon = _paper(sight, task.paper)
    return LetterProps(
        title=sight.say("letter.title"),
        trade=phrases.clipped(vacancy.title, 24) if vacancy else sight.say("vacancy.title", referral.vacancy),
        employer=phrases.clipped(vacancy.employer, 26) if vacancy else "",
        number_caption=sight.say("letter.number"),
        number=referral.number,
        check_caption=sight.say("letter.check"),
        check=referral.check_code,
        until_caption=sight.say("letter.until"),
        until=phrases.day(referral.valid_until, sight),
        paper=paper,
        paper_more=more,
        paper_icon=icon,
        printing=task.paper == PRINTING,
        provisional=sight.say("letter.provisional") if referral.provisional else "",
        next=sight.say("letter.more_vacancies"),
    )


def _paper(sight: Sight, paper: str) -> tuple[str, str, str]:
    """Title, sentence, icon. Paper never ends a task: number and check code are good without it."""
    match paper:
        case "printing" | "printed" | "none":
            icon = {PRINTING: "printer", PRINTED: "check", NO_PRINTER: "phone"}[paper]
            return sight.say(f"letter.paper.{paper}"), sight.say(f"letter.paper.{paper}.more"), icon
        case _:
            return sight.say(f"failure.{paper}"), sight.say(f"failure.{paper}.do"), "mind"


@QmlElement
class LetterModel(QObject):
    """The letter for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = LetterProps()

    def show(self, props: LetterProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def trade(self) -> str:
        return self._props.trade

    @Property(str, notify=changed)
    def employer(self) -> str:
        return self._props.employer

    @Property(str, notify=changed)
    def numberCaption(self) -> str:
        return self._props.number_caption

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._props.number

    @Property(str, notify=changed)
    def checkCaption(self) -> str:
        return self._props.check_caption

    @Property(str, notify=changed)
    def check(self) -> str:
        return self._props.check

    @Property(str, notify=changed)
    def untilCaption(self) -> str:
        return self._props.until_caption

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._props.until

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._props.paper

    @Property(str, notify=changed)
    def paperMore(self) -> str:
        return self._props.paper_more

    @Property(str, notify=changed)
    def paperIcon(self) -> str:
        return self._props.paper_icon

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._props.printing

    @Property(str, notify=changed)
    def provisional(self) -> str:
        return self._props.provisional

    @Property(str, notify=changed)
    def next(self) -> str:
        return self._props.next
