"""Something cannot be done now: what is, since when, what works, what does not and where that is done instead."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from cardreader.failures import Failure as CardFailure
from kiosk.screens import phrases
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.states import CardTrouble, Guest, Open, RecordsElsewhere
from labourhall.contract.refusals import NoAnswer

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

MINUTES_A_DAY: Final = 24 * 60


_CALM: Final = {
    CardFailure.WRONG_CARD.code: "trouble.card.calm",
    CardFailure.TOO_MANY_CARDS.code: "trouble.card.calm",
    CardFailure.CARD_LOCKED.code: "trouble.line.calm",
    CardFailure.APPLICATION_LOCKED.code: "trouble.line.calm",
    CardFailure.GENERATION_UNKNOWN.code: "trouble.line.calm",
}
"""What stands under the card: that nothing is wrong with it is said only where that is true."""

_WANTED: Final = {
    CardFailure.WRONG_CARD.code: "trouble.card.wanted",
    CardFailure.TOO_MANY_CARDS.code: "trouble.card.wanted",
    CardFailure.CARD_MUTE.code: "trouble.card.like_this",
    CardFailure.CARD_REMOVED.code: "trouble.card.like_this",
    CardFailure.CARD_UNREADABLE.code: "trouble.card.like_this",
}
"""What is said beside a picture of the right card; a locked one is the right card already."""


@dataclass(frozen=True, slots=True)
class Works:
    """One thing that works now, with a word on how."""

    icon: str
    word: str
    more: str


@dataclass(frozen=True, slots=True)
class TroubleProps:
    """`scene` is the drawing in the arch: plug, card or window; `calm` the words under it.

    `wanted` is what is said of the card that belongs in here, drawn with `card_word` on it; "" where there is no other.
    """

    scene: str = ""
    calm: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    works_caption: str = ""
    works: tuple[Works, ...] = ()
    not_now_caption: str = ""
    not_now: str = ""
    not_now_where: str = ""
    action: str = ""
    action_word: str = ""
    action_icon: str = "briefcase"
    wanted: str = ""
    wanted_how: str = ""
    card_word: str = ""


def derive_card_trouble(sight: Sight, outer: CardTrouble) -> TroubleProps:
    """The card in the reader cannot be used; the page stays until it is out."""
    named = f"card_kind.{outer.kind}"
    words = named if outer.kind and sight.words.has(named) else f"failure.{outer.code}"
    return TroubleProps(
        scene="card",
        calm=sight.say(_CALM.get(outer.code, "trouble.card.no_hurry")),
        title=sight.say(words),
        lines=(sight.say(f"{words}.do"), sight.say("trouble.card.out")),
        works_caption=sight.say("trouble.works"),
        works=(
            Works("briefcase", sight.say("trouble.works.find"), sight.say("trouble.works.without_card")),
            Works("people", sight.say("trouble.works.ask"), _desk(sight)),
        ),
        wanted=sight.say(_WANTED[outer.code]) if outer.code in _WANTED else "",
        wanted_how=sight.say("trouble.card.how"),
        card_word=sight.say("attract.card"),
    )


def derive_records_elsewhere(sight: Sight, outer: Open, task: RecordsElsewhere) -> TroubleProps:
    """The records are not shown here; it says why, and where they are."""
    if task.code == NoAnswer.code:
        return line_trouble(sight)
    guest = isinstance(outer.identity, Guest)
    return TroubleProps(
        scene="card" if task.code == Failure.CARD_NEEDED.code else "window",
        calm=sight.say("trouble.records.calm"),
        title=sight.say(f"failure.{task.code}"),
        lines=(sight.say(f"failure.{task.code}.do"),),
        works_caption=sight.say("trouble.works"),
        works=(
            Works("briefcase", sight.say("trouble.works.find"), sight.say("trouble.works.as_usual")),
            *(
                ()
                if guest
                else (Works("envelope", sight.say("trouble.works.letter"), sight.say("trouble.works.as_usual")),)
            ),
        ),
        not_now_caption=sight.say("trouble.not_now"),
        not_now=sight.say("trouble.not_now.records"),
        not_now_where=_window(sight),
        action=Action.HOME,
        action_word=sight.say("trouble.find_first"),
    )


def line_trouble(sight: Sight) -> TroubleProps:
    """The line to the city is cut: nobody's fault who stands here."""
    vacancies = _as_of(sight)
    return TroubleProps(
        scene="plug",
        calm=sight.say("trouble.line.calm"),
        title=sight.say("trouble.line.title"),
        lines=(_since(sight), sight.say("trouble.line.mends")),
        works_caption=sight.say("trouble.works"),
        works=(
            Works("briefcase", sight.say("trouble.works.find"), vacancies),
            Works("people", sight.say("trouble.works.ask"), _desk(sight)),
            Works("phone", sight.say("trouble.works.scan"), sight.say("trouble.works.as_usual")),
        ),
        not_now_caption=sight.say("trouble.not_now"),
        not_now=sight.say("trouble.not_now.records"),
        not_now_where=_window(sight),
        action=Action.HOME,
        action_word=sight.say("trouble.find_first"),
    )


def _as_of(sight: Sight) -> str:
    """How old the vacancies are while the line is cut."""
    as_of = sight.visit.surroundings.data_as_of
    if not as_of:
        return sight.say("trouble.works.as_usual")
    return sight.say("trouble.works.as_of", phrases.moment(as_of, sight))


def _since(sight: Sight) -> str:
    """Since when, and for how many minutes; a cut of yesterday counts over midnight."""
    cut_at = sight.visit.surroundings.line_cut_at
    if ":" not in cut_at:
        return sight.say("trouble.line.now")
    hour, minute = (int(part) for part in cut_at.split(":")[:2])
    minutes = (sight.now.hour * 60 + sight.now.minute - hour * 60 - minute) % MINUTES_A_DAY
    return sight.say("trouble.line.since", cut_at, minutes) if minutes else sight.say("trouble.line.just", cut_at)


def _window(sight: Sight) -> str:
    return sight.say("trouble.window", sight.hall.window) if sight.hall.window else sight.say("trouble.any_window")


def _desk(sight: Sight) -> str:
    return sight.hall.phone or sight.say("trouble.desk")


@QmlElement
class TroubleModel(QObject):
    """A page of trouble for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = TroubleProps()

    def show(self, props: TroubleProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def calm(self) -> str:
        return self._props.calm

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[str]:
        return list(self._props.lines)

    @Property(str, notify=changed)
    def worksCaption(self) -> str:
        return self._props.works_caption

    @Property(QVariantList, notify=changed)
    def works(self) -> list[dict[str, Any]]:
        return rows(self._props.works)

    @Property(str, notify=changed)
    def notNowCaption(self) -> str:
        return self._props.not_now_caption

    @Property(str, notify=changed)
    def notNow(self) -> str:
        return self._props.not_now

    @Property(str, notify=changed)
    def notNowWhere(self) -> str:
        return self._props.not_now_where

    @Property(str, notify=changed)
    def action(self) -> str:
        return self._props.action

    @Property(str, notify=changed)
    def actionWord(self) -> str:
        return self._props.action_word

    @Property(str, notify=changed)
    def actionIcon(self) -> str:
        return self._props.action_icon

    @Property(str, notify=changed)
    def wanted(self) -> str:
        return self._props.wanted

    @Property(str, notify=changed)
    def wantedHow(self) -> str:
        return self._props.wanted_how

    @Property(str, notify=changed)
    def cardWord(self) -> str:
        return self._props.card_word
