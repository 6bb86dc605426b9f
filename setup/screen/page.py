"""What stands on a page of the first start, in words and figures. Pure; where it stands is `layout`'s."""

from dataclasses import dataclass

from labourhall.printing.qr_code import Modules


@dataclass(frozen=True, slots=True)
class PageChoice:
    """A button. The first of a page is its main one: Return presses it; `skip` is Escape's."""

    action: str
    word: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Ruler:
    """A card's outline, so many pixels wide."""

    line: int


@dataclass(frozen=True, slots=True)
class SetupPage:
    """A page. `figure` is the largest thing; `keys` is a pad to type on; `target` the corner to be touched, or None."""

    title: str
    place: str
    sentences: tuple[str, ...]
    choices: tuple[PageChoice, ...] = ()
    figure: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    note: str = ""
    ruler: Ruler | None = None
    keys: str = ""
    target: int | None = None
    code: Modules | None = None
    machine: str = ""
    language: str = "zh_CN"
    other_language: str = ""
    failure: str = ""
    turned: int = 0
    """By how many degrees clockwise the whole picture is turned."""
