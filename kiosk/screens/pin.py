"""The PIN pad: how many digits stand there, how many tries are left. The digits themselves are nowhere."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.sight import Sight
from kiosk.visit.limits import SHORTEST_PIN
from kiosk.visit.states import AskingPin
from kiosk.visit.tasks.pin import may_confirm

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_PLACES: Final = 6
USUAL_TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class PinProps:
    """`asking` shows the pad, `warned` the question before the last try, `blocked` that no try is left."""

    title: str = ""
    more: str = ""
    places: int = USUAL_PLACES
    filled: int = 0
    tries: int = 0
    tries_of: int = USUAL_TRIES
    tries_words: str = ""
    tries_more: str = ""
    asking: bool = True
    warned: bool = False
    blocked: bool = False
    typing: bool = True
    confirm: str = ""
    confirm_sub: str = ""
    may_confirm: bool = False
    busy: bool = False
    trouble: str = ""
    trouble_do: str = ""
    without: str = ""


def derive_pin(sight: Sight, task: AskingPin, staff: bool = False) -> PinProps:
    """The pad as it stands; nothing tells more of the PIN than its length so far. `staff`: at an officer's card."""
    tries = task.tries_left
    key = "blocked" if task.blocked else "warned" if task.warned else "asking"
    return PinProps(
        title=sight.say("machine.pin" if staff and key == "asking" else f"pin.{key}.title"),
        more=sight.say(f"pin.{key}.more"),
        places=max(USUAL_PLACES, task.length),
        filled=task.length,
        tries=tries or 0,
        tries_of=max(USUAL_TRIES, tries or 0),
        tries_words=sight.say("pin.tries", tries) if tries is not None else sight.say("pin.asking_card"),
        tries_more=_more(sight, task),
        asking=key == "asking",
        warned=key == "warned",
        blocked=task.blocked,
        typing=not task.waiting and tries is not None,
        confirm=sight.say("pin.busy" if task.waiting and tries is not None else "pin.confirm"),
        confirm_sub=_missing(sight, task),
        may_confirm=may_confirm(task),
        busy=bool(task.waiting),
        trouble=sight.say(f"failure.{task.code}") if task.code else "",
        trouble_do=sight.say(f"failure.{task.code}.do") if task.code else "",
        without="" if staff else sight.say("pin.without"),
    )


def _more(sight: Sight, task: AskingPin) -> str:
    if task.wrong:
        return sight.say("pin.wrong")
    return sight.say("pin.calm") if task.tries_left else ""


def _missing(sight: Sight, task: AskingPin) -> str:
    short = SHORTEST_PIN - task.length
    return sight.say("pin.missing", short) if short > 0 and not task.waiting else ""


@QmlElement
class PinModel(QObject):
    """The PIN pad for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = PinProps()

    def show(self, props: PinProps) -> None:
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

    @Property(int, notify=changed)
    def places(self) -> int:
        return self._props.places

    @Property(int, notify=changed)
    def filled(self) -> int:
        return self._props.filled

    @Property(int, notify=changed)
    def tries(self) -> int:
        return self._props.tries

    @Property(int, notify=changed)
    def triesOf(self) -> int:
        return self._props.tries_of

    @Property(str, notify=changed)
    def triesWords(self) -> str:
        return self._props.tries_words

    @Property(str, notify=changed)
    def triesMore(self) -> str:
        return self._props.tries_more

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._props.asking

    @Property(bool, notify=changed)
    def warned(self) -> bool:
        return self._props.warned

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        return self._props.blocked

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._props.typing

    @Property(str, notify=changed)
    def confirm(self) -> str:
        return self._props.confirm

    @Property(str, notify=changed)
    def confirmSub(self) -> str:
        return self._props.confirm_sub

    @Property(bool, notify=changed)
    def mayConfirm(self) -> bool:
        return self._props.may_confirm

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._props.busy

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._props.trouble

    @Property(str, notify=changed)
    def troubleDo(self) -> str:
        return self._props.trouble_do

    @Property(str, notify=changed)
    def without(self) -> str:
        return self._props.without
