"""The dock: which tools stand at the foot of which page. Their order never changes."""

from dataclasses import dataclass

from kiosk.screens.sight import Sight
from kiosk.visit.actions import Action
from kiosk.visit.states import AskingPin, AtHome, Attract, CardTrouble, Cleared, Guest, Open, Reading, Staffed


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool. `sign` is a letter that stands for an icon; `kind` "onward" is the way out."""

    action: str
    word: str
    icon: str = ""
    sign: str = ""
    argument: str = ""
    kind: str = "plain"
    chosen: bool = False


def tools(sight: Sight) -> tuple[Tool, ...]:
    """The dock of the page that the visit is at."""
    outer = sight.visit.outer
    match outer:
        case Attract():
            return (_large(sight), _contrast(sight), _lower(sight), _help(sight))
        case Cleared():
            return ()
        case CardTrouble():
            return (_speak(sight), _large(sight), _language(sight), _help(sight))
        case Reading():
            return (_speak(sight), _large(sight), _language(sight), _leave(sight, guest=False))
        case Staffed():
            back = Tool(Action.BACK, sight.say("dock.back"), "back")
            return (back, _speak(sight), _large(sight), _language(sight), _leave(sight, guest=False))
        case Open() if outer.idle_warned:
            return ()
        case Open():
            return _open(sight, outer)


def _open(sight: Sight, outer: Open) -> tuple[Tool, ...]:
    guest = isinstance(outer.identity, Guest)
    always = (_speak(sight), _large(sight), _language(sight))
    if isinstance(outer.task, AtHome):
        helped = () if guest else (_helped(sight),)
        return (*always, *helped, _leave(sight, guest))
    large_or_pin = sight.visit.accommodations.large or isinstance(outer.task, AskingPin)
    home = () if large_or_pin else (Tool(Action.HOME, sight.say("dock.home"), "home"),)
    return (Tool(Action.BACK, sight.say("dock.back"), "back"), *home, *always, _leave(sight, guest))


def _speak(sight: Sight) -> Tool:
    return Tool(Action.SPEAK, sight.say("dock.speak"), "speaker")


def _large(sight: Sight) -> Tool:
    large = sight.visit.accommodations.large
    word = sight.say("dock.normal" if large else "dock.large")
    return Tool(Action.LARGE, word, sign=sight.say("dock.large.sign"), chosen=large)


def _language(sight: Sight) -> Tool:
    return Tool(Action.LANGUAGE, sight.say("dock.language"), "language")


def _contrast(sight: Sight) -> Tool:
    chosen = sight.visit.accommodations.contrast
    return Tool(Action.CONTRAST, sight.say("dock.contrast"), "contrast", chosen=chosen)


def _lower(sight: Sight) -> Tool:
    return Tool(Action.LOWER, sight.say("dock.lower"), "down", chosen=sight.visit.accommodations.lowered)


def _help(sight: Sight) -> Tool:
    return Tool(Action.CALL_HELP, sight.say("dock.help"), "help")


def _helped(sight: Sight) -> Tool:
    return Tool(Action.HELPED, sight.say("dock.helped"), "people", chosen=sight.visit.accommodations.helped)


def _leave(sight: Sight, guest: bool) -> Tool:
    return Tool(Action.LEAVE, sight.say("dock.end" if guest else "dock.leave"), "eject", kind="onward")
