"""What each card reader is to this kiosk, as a code for the staff, and the one code that stands for all. Pure."""

from collections.abc import Iterable
from typing import Final

from cardreader.failures import Failure
from cardreader.reader import is_virtual
from cardreader.watcher import SeenReader

READY: Final = ""
IGNORED: Final = "ignored"
SECURITY_MODULE: Final = "security_module"
NOT_FOR_PEOPLE: Final = frozenset({IGNORED, SECURITY_MODULE})

BEST_FIRST: Final = (READY, Failure.READER_OUT_OF_ORDER.code, Failure.VIRTUAL_READER_REFUSED.code)
"""A reader out of order can be mended; a virtual one is none for a hall."""


def reader_states(seen: Iterable[SeenReader], *, module: str, demonstration: bool) -> tuple[tuple[str, str], ...]:
    """Each reader's name with READY, a failure code, or what it is in place of one for people's cards.

    `module` names the PSAM's reader.
    """
    return tuple((each.name, _state(each, module, demonstration)) for each in seen)


def best(states: tuple[tuple[str, str], ...]) -> str:
    """The best reader counts: READY, or the failure code of the one that comes nearest to it."""
    ours = [code for _name, code in states if code not in NOT_FOR_PEOPLE]
    return min(ours, key=BEST_FIRST.index) if ours else Failure.NO_READER.code


def _state(seen: SeenReader, module: str, demonstration: bool) -> str:
    if seen.name == module:
        return SECURITY_MODULE
    if not seen.used:
        return IGNORED
    if is_virtual(seen.name) and not demonstration:
        return Failure.VIRTUAL_READER_REFUSED.code
    return READY if seen.failure is None else seen.failure.code
