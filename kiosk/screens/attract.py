"""The attract screen: how to begin, what the hall has today, three languages, and a way in without a card."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.visit.accommodations import Language
from kiosk.visit.states import Attract

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Count:
    """One figure of today's hall."""

    figure: str
    unit: str
    caption: str
    brief: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language to begin in, named and asked in itself."""

    code: str
    name: str
    ask: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class AttractProps:
    """`title` over everything; `trouble` instead of the figures while no card can be read or help was called."""

    title: str = ""
    card_word: str = ""
    slot_word: str = ""
    counts: tuple[Count, ...] = ()
    tongues: tuple[Tongue, ...] = ()
    guest: str = ""
    guest_more: str = ""
    trouble: str = ""
    trouble_do: str = ""


def derive_attract(sight: Sight, outer: Attract) -> AttractProps:
    """What stands on the attract screen."""
    trouble, remedy = _trouble(sight, outer)
    return AttractProps(
        title=sight.say("attract.title"),
        card_word=sight.say("attract.card"),
        slot_word=sight.say("attract.slot"),
        counts=counts(sight),
        tongues=tuple(_tongue(sight, language) for language in Language),
        guest=sight.say("attract.guest"),
        guest_more=sight.say("attract.guest.more"),
        trouble=trouble,
        trouble_do=remedy,
    )


def counts(sight: Sight) -> tuple[Count, ...]:
    """Open, new today, employers. Without any vacancies a dash stands for each: unknown is never 0."""
    figures = sight.visit.surroundings.figures
    values = {"open": figures.open, "new": figures.new_today, "employers": figures.employers}
    return tuple(
        Count(
            phrases.number(value) if figures.open and value is not None else "–",
            sight.say(f"counts.{name}.unit"),
            sight.say(f"counts.{name}"),
            sight.say(f"counts.{name}.brief"),
        )
        for name, value in values.items()
    )


def _tongue(sight: Sight, language: Language) -> Tongue:
    """The names are the same in every language: each is looked for by who speaks it."""
    key = language.value
    icon = "language" if language is Language.ENGLISH else "speaker"
    chosen = sight.visit.accommodations.language is language
    return Tongue(key, sight.say(f"tongue.{key}"), sight.say(f"tongue.{key}.ask"), icon, chosen)


def _trouble(sight: Sight, outer: Attract) -> tuple[str, str]:
    code = sight.visit.surroundings.reader_code
    if outer.help_called:
        remedy = sight.say("help.where.phone", sight.hall.phone) if sight.hall.phone else sight.say("help.where")
        return sight.say("help.title"), remedy
    if code:
        return sight.say(f"failure.{code}"), sight.say(f"failure.{code}.do")
    return "", ""


@QmlElement
class AttractModel(QObject):
    """The attract screen for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = AttractProps()

    def show(self, props: AttractProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def cardWord(self) -> str:
        return self._props.card_word

    @Property(str, notify=changed)
    def slotWord(self) -> str:
        return self._props.slot_word

    @Property(QVariantList, notify=changed)
    def counts(self) -> list[dict[str, Any]]:
        return rows(self._props.counts)

    @Property(QVariantList, notify=changed)
    def tongues(self) -> list[dict[str, Any]]:
        return rows(self._props.tongues)

    @Property(str, notify=changed)
    def guest(self) -> str:
        return self._props.guest

    @Property(str, notify=changed)
    def guestMore(self) -> str:
        return self._props.guest_more

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._props.trouble

    @Property(str, notify=changed)
    def troubleDo(self) -> str:
        return self._props.trouble_do
