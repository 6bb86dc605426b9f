"""The visit is over: what was wiped, each by name, and what to take along. No name of anybody."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.visit.states import Cleared

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Wiped:
    """One thing that is gone (or never was)."""

    icon: str
    word: str
    state: str


@dataclass(frozen=True, slots=True)
class ClearedProps:
    """`card_inside` asks for the card to be taken before anything else."""

    title: str = ""
    more: str = ""
    heading: str = ""
    time: str = ""
    wiped: tuple[Wiped, ...] = ()
    take: str = ""
    take_more: str = ""
    take_icon: str = ""
    understood: str = ""
    back_in: str = ""
    card_inside: bool = False
    card_word: str = ""
    slot_word: str = ""


def derive_cleared(sight: Sight, outer: Cleared) -> ClearedProps:
    """The page after a visit."""
    take, more, icon = _take(sight, outer)
    seconds = max(1, round(outer.until - outer.since))
    return ClearedProps(
        title=sight.say("cleared.card" if outer.card_inside else "cleared.title"),
        more=sight.say("cleared.more"),
        heading=sight.say("cleared.heading"),
        time=f"{phrases.clock(sight.now)}:{sight.now.second:02d}",
        wiped=_wiped(sight, outer),
        take=take,
        take_more=more,
        take_icon=icon,
        understood="" if outer.card_inside else sight.say("cleared.understood"),
        back_in=sight.say("cleared.stays" if outer.card_inside else "cleared.back_in", seconds),
        card_inside=outer.card_inside,
        card_word=sight.say("attract.card"),
        slot_word=sight.say("cleared.slot"),
    )


def _wiped(sight: Sight, outer: Cleared) -> tuple[Wiped, ...]:
    gone, nothing = sight.say("cleared.gone"), sight.say("cleared.nothing")
    seen = outer.vacancies_seen
    return (
        Wiped("people", sight.say("cleared.name"), gone),
        Wiped("umbrella", sight.say("cleared.records"), gone if outer.records_seen else nothing),
        Wiped(
            "briefcase",
            sight.say("cleared.vacancies", seen) if seen else sight.say("cleared.no_vacancies"),
            gone if seen else nothing,
        ),
        Wiped("wishes", sight.say("cleared.choices"), gone),
        Wiped("printer", sight.say("cleared.paper"), nothing),
        Wiped("phone", sight.say("cleared.codes"), gone if seen else nothing),
    )


def _take(sight: Sight, outer: Cleared) -> tuple[str, str, str]:
    if outer.letters:
        where = sight.say("cleared.take.paper" if sight.hall.prints else "cleared.take.number")
        return sight.say("cleared.take.letters", outer.letters), where, "envelope"
    return sight.say("cleared.take"), sight.say("cleared.take.more"), "card"


@QmlElement
class ClearedModel(QObject):
    """The page after a visit for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = ClearedProps()

    def show(self, props: ClearedProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._props.time

    @Property(QVariantList, notify=changed)
    def wiped(self) -> list[dict[str, Any]]:
        return rows(self._props.wiped)

    @Property(str, notify=changed)
    def take(self) -> str:
        return self._props.take

    @Property(str, notify=changed)
    def takeMore(self) -> str:
        return self._props.take_more

    @Property(str, notify=changed)
    def takeIcon(self) -> str:
        return self._props.take_icon

    @Property(str, notify=changed)
    def understood(self) -> str:
        return self._props.understood

    @Property(str, notify=changed)
    def backIn(self) -> str:
        return self._props.back_in

    @Property(bool, notify=changed)
    def cardInside(self) -> bool:
        return self._props.card_inside

    @Property(str, notify=changed)
    def cardWord(self) -> str:
        return self._props.card_word

    @Property(str, notify=changed)
    def slotWord(self) -> str:
        return self._props.slot_word
