"""The staff page: which machine this is, how it is, and the codes that last stood on its glass."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.visit.states import AtMachine

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

PRINTER_CODES: Final = "K-51"
"""The printer's codes begin so."""


@dataclass(frozen=True, slots=True)
class MachineFact:
    """One thing that is known of the machine."""

    icon: str
    caption: str
    value: str


@dataclass(frozen=True, slots=True)
class RecentCode:
    """A code that stood on the glass with its time of day, and what it means."""

    word: str
    more: str


@dataclass(frozen=True, slots=True)
class MachineProps:
    """`ending` shows the question before the program ends, with `question` and `question_more`."""

    title: str = ""
    note: str = ""
    facts: tuple[MachineFact, ...] = ()
    recent_caption: str = ""
    recent: tuple[RecentCode, ...] = ()
    ending: bool = False
    question: str = ""
    question_more: str = ""
    end_word: str = ""
    stay_word: str = ""


def derive_machine(sight: Sight, task: AtMachine) -> MachineProps:
    """What the staff page says; nothing on it is about a person."""
    recent = tuple(_recent(sight, code, at) for code, at in sight.visit.surroundings.recent)
    return MachineProps(
        title=sight.say("machine.title"),
        note=sight.say("foot.kiosk", sight.hall.kiosk_name),
        facts=_facts(sight),
        recent_caption=sight.say("machine.recent" if recent else "machine.recent.none"),
        recent=recent,
        ending=task.ending,
        question=sight.say("machine.end.question"),
        question_more=sight.say("machine.end.more"),
        end_word=sight.say("machine.end.yes" if task.ending else "machine.end"),
        stay_word=sight.say("machine.end.no"),
    )


def _facts(sight: Sight) -> tuple[MachineFact, ...]:
    around = sight.visit.surroundings
    as_of = phrases.moment(around.data_as_of, sight) if around.data_as_of else sight.say("machine.unknown")
    found = (
        ("window", "hall", sight.hall.hall_name or sight.say("machine.unknown")),
        ("book", "version", sight.library.version() or sight.say("machine.unknown")),
        ("phone", "line", sight.say("machine.line.cut", around.line_cut_at) if around.line_cut_at else _good(sight)),
        ("card", "reader", around.reader_code or _good(sight)),
        ("printer", "printer", _printer(sight)),
        ("briefcase", "vacancies", phrases.number(around.figures.open)),
        ("clock", "as_of", as_of),
    )
    return tuple(MachineFact(icon, sight.say(f"machine.{name}"), value) for icon, name, value in found)


def _good(sight: Sight) -> str:
    return sight.say("machine.good")


def _printer(sight: Sight) -> str:
    """What it last had to say for itself; a printer that has not failed is taken to be good."""
    if not sight.hall.prints:
        return sight.say("machine.printer.none")
    codes = (code for code, _ in sight.visit.surroundings.recent if code.startswith(PRINTER_CODES))
    return next(codes, "") or _good(sight)


def _recent(sight: Sight, code: str, at: str) -> RecentCode:
    named = f"failure.{code}"
    return RecentCode(f"{code} · {at}", sight.say(named) if sight.words.has(named) else "")


@QmlElement
class MachineModel(QObject):
    """The staff page for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = MachineProps()

    def show(self, props: MachineProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Property(QVariantList, notify=changed)
    def facts(self) -> list[dict[str, Any]]:
        return rows(self._props.facts)

    @Property(str, notify=changed)
    def recentCaption(self) -> str:
        return self._props.recent_caption

    @Property(QVariantList, notify=changed)
    def recent(self) -> list[dict[str, Any]]:
        return rows(self._props.recent)

    @Property(bool, notify=changed)
    def ending(self) -> bool:
        return self._props.ending

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._props.question

    @Property(str, notify=changed)
    def questionMore(self) -> str:
        return self._props.question_more

    @Property(str, notify=changed)
    def endWord(self) -> str:
        return self._props.end_word

    @Property(str, notify=changed)
    def stayWord(self) -> str:
        return self._props.stay_word
