"""A publishing that waits for the line: what, whose, since when, and why it does not go out by itself. Pure.

It is what there was when somebody pressed 发布, whatever was edited since; and it is hers who pressed.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from display.editor.window.unsent import Unsent
from labourhall.contract.refusals import NoAnswer, SessionOver, StaleBase, Trouble, Unchecked


class Hold(StrEnum):
    """What keeps it: the line, which it waits for; anything else is asked. Sentences: `editor.review.hold.<value>`."""

    LINE = "line"
    SESSION = "session"
    STALE = "stale"
    LATE = "late"
    CHECK = "check"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Intention:
    """`number` is the city's for it as soon as it keeps it; `code` is that of a refusal."""

    unsent: Unsent
    officer: str
    since: datetime
    number: int = 0
    hold: Hold = Hold.LINE
    code: str = ""

    @property
    def waits(self) -> bool:
        """Whether it goes out by itself when the line is back."""
        return self.hold is Hold.LINE


def begun(unsent: Unsent, officer: str, now: datetime) -> Intention:
    """What somebody just wanted to publish."""
    return Intention(unsent, officer, now, unsent.number)


def looked_at(found: Intention, officer: str, now: datetime) -> Intention:
    """The same, held by what can be told without the city: who is signed in ("": nobody), and that it is over."""
    bundle = found.unsent.bundle
    if bundle is not None and bundle.valid_until is not None and now > bundle.valid_until:
        return replace(found, hold=Hold.LATE)
    return replace(found, hold=Hold.SESSION) if officer != found.officer else found


def refused(found: Intention, trouble: Trouble) -> Intention:
    """The same after the city's refusal, or after no answer at all."""
    if isinstance(trouble, NoAnswer):
        return found
    kinds = ((SessionOver, Hold.SESSION), (StaleBase, Hold.STALE), (Unchecked, Hold.CHECK))
    hold = next((hold for kind, hold in kinds if isinstance(trouble, kind)), Hold.REFUSED)
    return replace(found, hold=hold, code=trouble.code)
