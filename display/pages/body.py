"""What stands between header and footer: slots that change one by one, and what stays while they do."""

from dataclasses import dataclass

from display.picture import Placed, ShownRow


@dataclass(frozen=True, slots=True)
class PagePlace:
    """One place of a page: the strips in it, and the vacancy that can be read there, if any."""

    placed: tuple[Placed, ...] = ()
    row: ShownRow | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """`layout` names the arrangement: only bodies of the same layout change slot by slot."""

    layout: str
    fixed: tuple[Placed, ...]
    slots: tuple[PagePlace, ...]
