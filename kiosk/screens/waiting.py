"""While the card is read, the city is asked or the records are fetched: what the machine does, in one sentence."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.lists import QVariantList
from kiosk.screens.sight import Sight
from kiosk.visit.states import FetchingRecords, Open, Reading
from labourhall.market.identity import masked_name

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WaitingProps:
    """`step` of three is under way: card, city, page."""

    title: str = ""
    more: str = ""
    calm: str = ""
    card_word: str = ""
    slot_word: str = ""
    steps: tuple[str, ...] = ()
    step: int = 0


def derive_waiting(sight: Sight, outer: Reading) -> WaitingProps:
    """A card is in: it is read, then the city is asked. Whose card it is stands there as soon as it is read."""
    asked = outer.card is not None
    return WaitingProps(
        title=_title(sight, outer),
        more=sight.say("reading.city.more" if asked else "reading.card.more"),
        calm=sight.say("reading.calm"),
        card_word=sight.say("attract.card"),
        slot_word=sight.say("reading.slot"),
        steps=tuple(sight.say(f"reading.step.{name}") for name in ("card", "city", "matches")),
        step=1 if asked else 0,
    )


def _title(sight: Sight, outer: Reading) -> str:
    if outer.card is None:
        return sight.say("reading.card")
    name = outer.card.name
    return masked_name(name) if name else sight.say("reading.city")


def derive_fetching(sight: Sight, outer: Open, task: FetchingRecords) -> WaitingProps:
    """The card took the PIN; the city is asked for the records."""
    return WaitingProps(
        title=sight.say("fetching.title"),
        more=sight.say("fetching.more"),
        calm=sight.say("reading.calm"),
        card_word=sight.say("attract.card"),
        slot_word=sight.say("reading.slot"),
        steps=tuple(sight.say(f"fetching.step.{name}") for name in ("pin", "city", "records")),
        step=1,
    )


@QmlElement
class WaitingModel(QObject):
    """The page while something is read or asked for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = WaitingProps()

    def show(self, props: WaitingProps) -> None:
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
    def calm(self) -> str:
        return self._props.calm

    @Property(str, notify=changed)
    def cardWord(self) -> str:
        return self._props.card_word

    @Property(str, notify=changed)
    def slotWord(self) -> str:
        return self._props.slot_word

    @Property(QVariantList, notify=changed)
    def steps(self) -> list[str]:
        return list(self._props.steps)

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._props.step
