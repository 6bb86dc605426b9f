"""What breaks into a hall's boards beside their bundle: urgent notices and emergencies. Values, no calls.

All words travel with them: a board needs no table of signals, so a signal that only a later city knows still stands on
it. Like pages they are msgspec structs, told apart by a tag; one of a kind that is not known costs that interrupt.
"""

from collections.abc import Callable
from typing import Final, TypeAlias

from msgspec import Struct, structs

from labourhall.contract.call import Moment
from labourhall.contract.playlist import KIND


class UrgentNotice(Struct, frozen=True, tag_field=KIND, tag="urgent-notice"):
    """A notice that stands at once, and again between every two pages, until it ends; never on a dark board."""

    number: int
    headline: str
    until: Moment
    lines: tuple[str, ...] = ()
    issuer: str = ""


class Emergency(Struct, frozen=True, tag_field=KIND, tag="emergency"):
    """A page that holds every board, lit or dark, until it is lifted.

    `name` says all of it (台风橙色预警信号), `hazard` is its two characters for the block. `colour` is a word of
    `COLOURS`; with another one the board takes white. `level` of `levels` cells are full; 0: there are no levels.
    The more severe stands first: weather has 1 (white) to 5 (red), what is in the house itself 9. `issuers` says who
    issued it and who signed it for the hall.
    """

    number: int
    name: str
    since: Moment
    hazard: str = ""
    colour: str = ""
    level: int = 0
    levels: int = 0
    severity: int = 0
    area: str = ""
    hall_does: str = ""
    you_do: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()


Interrupt: TypeAlias = UrgentNotice | Emergency

COLOURS: Final = ("white", "blue", "yellow", "orange", "red")
"""The colours of signals, the more severe the later."""


PAGE: Final = "interrupt"
"""How the names of interrupts' pages begin."""


def page_of(number: int) -> str:
    """What a board tells as its page while the interrupt of that number stands on it."""
    return f"{PAGE} {number}"


def texts_of(interrupt: Interrupt) -> tuple[str, ...]:
    """All that people read of it."""
    if isinstance(interrupt, UrgentNotice):
        return (interrupt.headline, *interrupt.lines, interrupt.issuer)
    own = (interrupt.hazard, interrupt.name, interrupt.area, interrupt.hall_does, *interrupt.you_do)
    return (*own, *interrupt.issuers)


def numbered(interrupt: Interrupt, number: int) -> Interrupt:
    """The same under that number."""
    return structs.replace(interrupt, number=number)


def worded(
    page: Emergency, since: Moment, area: str = "", hall_does: str = "", you_do: tuple[str, ...] = (), issuer: str = ""
) -> Emergency:
    """A proposed page as an officer wants it: what she leaves empty is as it was proposed, `issuer` stands first."""
    return structs.replace(
        page,
        since=since,
        area=area,
        hall_does=hall_does or page.hall_does,
        you_do=you_do or page.you_do,
        issuers=tuple(filter(None, (issuer, *page.issuers))),
    )


def without(page: Emergency, is_unfit: Callable[[str], bool]) -> Emergency:
    """The same page without the texts that are unfit; its hazard stays, for two characters tell nobody's number."""
    name, area, hall = ("" if is_unfit(text) else text for text in (page.name, page.area, page.hall_does))
    you, issuers = (tuple(text for text in texts if not is_unfit(text)) for texts in (page.you_do, page.issuers))
    return structs.replace(page, name=name, area=area, hall_does=hall, you_do=you, issuers=issuers)
