"""The dock: which tools stand at the foot of which page. Their order never changes."""

from dataclasses import dataclass

from kiosk.sight.sight import Sight
from kiosk.visit.actions import Action
from kiosk.visit.states import Guest, Open


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


def nothing(sight: Sight) -> tuple[Tool, ...]:
    """A page that asks for one thing alone."""
    return ()


def outside(sight: Sight) -> tuple[Tool, ...]:
    """Before anybody is here: how the screen looks, and where help is."""
    return (_large(sight), _contrast(sight), _lower(sight), _help(sight))


def stopped(sight: Sight) -> tuple[Tool, ...]:
    """Where a card cannot be used: it is taken out, not left."""
    return (_speak(sight), _large(sight), _language(sight), _help(sight))


def arriving(sight: Sight) -> tuple[Tool, ...]:
    """While a card is being read."""
    return (*_always(sight), _leave(sight))


def at_home(sight: Sight) -> tuple[Tool, ...]:
    """There is nothing to go back to; whoever has a card may say that somebody helps them."""
    return (*_always(sight), *(() if _guest(sight) else (_helped(sight),)), _leave(sight))


def within(sight: Sight) -> tuple[Tool, ...]:
    """Within a task: back, and home where the letters leave room for it."""
    home = () if sight.visit.accommodations.large else (Tool(Action.HOME, sight.say("dock.home"), "home"),)
    return (_back(sight), *home, *_always(sight), _leave(sight))


def apart(sight: Sight) -> tuple[Tool, ...]:
    """Where home is not offered: at the PIN, and for an officer, who has none."""
    return (_back(sight), *_always(sight), _leave(sight))


def _always(sight: Sight) -> tuple[Tool, ...]:
    return (_speak(sight), _large(sight), _language(sight))


def _guest(sight: Sight) -> bool:
    return isinstance(sight.visit.outer, Open) and isinstance(sight.visit.outer.identity, Guest)


def _back(sight: Sight) -> Tool:
    return Tool(Action.BACK, sight.say("dock.back"), "back")


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


def _leave(sight: Sight) -> Tool:
    return Tool(Action.LEAVE, sight.say("dock.end" if _guest(sight) else "dock.leave"), "eject", kind="onward")
