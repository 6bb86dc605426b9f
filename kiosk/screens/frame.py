"""What every page has: ribbon, hall, clock, whose card it is, the dock, the foot with kiosk and failure code."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.screens.tools import Tool, tools
from kiosk.visit.states import AtHome, AtMachine, Attract, Guest, Open, Staffed
from kiosk.visit.trouble import code_on_glass
from labourhall.market.identity import masked_name

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FrameProps:
    """See the module's sentence. `notice` is said of the line, in one sentence, where it matters on a page."""

    ribbon: str = ""
    ribbon_sentence: str = ""
    hall: str = ""
    day: str = ""
    weekday: str = ""
    clock: str = ""
    person: str = ""
    foot_left: str = ""
    foot_right: str = ""
    notice: str = ""
    tools: tuple[Tool, ...] = ()


def derive_frame(sight: Sight) -> FrameProps:
    """What stands round every page."""
    shown = sight.hall.demonstration
    code = code_on_glass(sight.visit)
    left, right = _foot(sight, code)
    return FrameProps(
        ribbon=sight.say("ribbon.word") if shown else "",
        ribbon_sentence=sight.say("ribbon.sentence") if shown else "",
        hall=sight.hall.hall_name,
        day=phrases.day(sight.now, sight),
        weekday=phrases.weekday(sight.now, sight),
        clock=phrases.clock(sight.now),
        person=_person(sight),
        foot_left=left,
        foot_right=right,
        notice=_notice(sight),
        tools=tools(sight),
    )


def _foot(sight: Sight, code: str) -> tuple[str, str]:
    outer, kiosk = sight.visit.outer, sight.say("foot.kiosk", sight.hall.kiosk_name)
    soon = sight.say("foot.limit") if isinstance(outer, Open) and outer.limit_warned else ""
    if code:
        moment = f"{kiosk} · {phrases.day(sight.now, sight)} {phrases.clock(sight.now)}"
        return soon or moment, sight.say("foot.code", code)
    at_home = isinstance(outer, Attract) or (isinstance(outer, Open) and isinstance(outer.task, AtHome))
    return soon, kiosk if at_home else ""


def _person(sight: Sight) -> str:
    outer = sight.visit.outer
    if isinstance(outer, Staffed):
        return masked_name(outer.officer) if isinstance(outer.task, AtMachine) else ""
    if not isinstance(outer, Open) or isinstance(outer.identity, Guest):
        return ""
    return outer.identity.name_masked


def _notice(sight: Sight) -> str:
    cut_at, data_as_of = sight.visit.surroundings.line_cut_at, sight.visit.surroundings.data_as_of
    if not cut_at:
        return ""
    return (
        sight.say("notice.line", phrases.moment(data_as_of, sight))
        if data_as_of
        else sight.say("notice.line_only", cut_at)
    )


@QmlElement
class FrameModel(QObject):
    """The frame for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = FrameProps()

    def show(self, props: FrameProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def ribbon(self) -> str:
        return self._props.ribbon

    @Property(str, notify=changed)
    def ribbonSentence(self) -> str:
        return self._props.ribbon_sentence

    @Property(str, notify=changed)
    def hall(self) -> str:
        return self._props.hall

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._props.day

    @Property(str, notify=changed)
    def weekday(self) -> str:
        return self._props.weekday

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._props.clock

    @Property(str, notify=changed)
    def person(self) -> str:
        return self._props.person

    @Property(str, notify=changed)
    def footLeft(self) -> str:
        return self._props.foot_left

    @Property(str, notify=changed)
    def footRight(self) -> str:
        return self._props.foot_right

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._props.notice

    @Property(QVariantList, notify=changed)
    def tools(self) -> list[dict[str, Any]]:
        return rows(self._props.tools)
