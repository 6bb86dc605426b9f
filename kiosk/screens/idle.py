"""您还在吗: nobody touched the glass for a while. The question covers the page and all that is personal."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.sight import Sight
from kiosk.visit.limits import COUNTDOWN
from kiosk.visit.states import Open

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class IdleProps:
    """One question, one big answer."""

    title: str = ""
    more: str = ""
    calm: str = ""
    here: str = ""
    leave: str = ""


def derive_idle(sight: Sight, outer: Open) -> IdleProps:
    """The question."""
    return IdleProps(
        title=sight.say("idle.title"),
        more=sight.say("idle.more", round(COUNTDOWN)),
        calm=sight.say("idle.calm"),
        here=sight.say("idle.here"),
        leave=sight.say("dock.leave"),
    )


@QmlElement
class IdleModel(QObject):
    """The question for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = IdleProps()

    def show(self, props: IdleProps) -> None:
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
    def here(self) -> str:
        return self._props.here

    @Property(str, notify=changed)
    def leave(self) -> str:
        return self._props.leave
