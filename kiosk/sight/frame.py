"""What every page has: ribbon, hall, clock, whose card it is, the dock, the foot with kiosk and failure code."""

from dataclasses import dataclass

from kiosk.sight import phrases
from kiosk.sight.dock import Tool
from kiosk.sight.sight import Sight
from kiosk.visit.states import Guest, Open, Staffed
from kiosk.visit.trouble import code_on_glass
from labourhall.market.identity import masked_name


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


def derive(sight: Sight, tools: tuple[Tool, ...], names_kiosk: bool) -> FrameProps:
    """What stands round a page that has these tools, and at whose foot the kiosk's name stands or not."""
    shown = sight.hall.demonstration
    code = code_on_glass(sight.visit)
    left, right = _foot(sight, code, names_kiosk)
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
        tools=tools,
    )


def _foot(sight: Sight, code: str, names_kiosk: bool) -> tuple[str, str]:
    outer, kiosk = sight.visit.outer, sight.say("foot.kiosk", sight.hall.kiosk_name)
    soon = sight.say("foot.limit") if isinstance(outer, Open) and outer.limit_warned else ""
    if code:
        moment = f"{kiosk} · {phrases.day(sight.now, sight)} {phrases.clock(sight.now)}"
        return soon or moment, sight.say("foot.code", code)
    return soon, kiosk if names_kiosk else ""


def _person(sight: Sight) -> str:
    """Whose card it is; an officer only once the PIN has shown it."""
    outer = sight.visit.outer
    if isinstance(outer, Staffed):
        return "" if outer.task.takes_digits() else masked_name(outer.officer)
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
