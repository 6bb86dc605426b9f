"""Takes the ways to reach an employer's people out of a row's texts, for a field that officers alone see.

What such a way looks like is `labourhall.market.contacts`. No glass and no line gets it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from labourhall.market.contacts import parted
from labourhall.market.vacancy import Conditions, Place, Wage


class Contacts:
    """Collects what it takes out; each once, as it was written."""

    def __init__(self, *stated: str) -> None:
        """`stated` are whole cells of columns about contacts."""
        self._found = dict.fromkeys(" ".join(text.split()) for text in stated if text)

    @property
    def found(self) -> tuple[str, ...]:
        """Each of them."""
        return tuple(self._found)

    def add(self, found: Iterable[str]) -> None:
        """Those that were taken out elsewhere."""
        self._found |= dict.fromkeys(found)

    @property
    def text(self) -> str:
        """All of them; "" for none."""
        return "；".join(self._found)

    def out_of(self, text: str) -> str:
        """The text without them."""
        left, found = parted(text)
        self._found |= dict.fromkeys(found)
        return left

    def out_of_each(self, texts: Sequence[str]) -> list[str]:
        """The texts without them, but for those of which nothing is left."""
        if not parted("\n".join(texts))[1]:
            return list(texts)
        return [left for text in texts if (left := self.out_of(text))]

    def out_of_wage(self, wage: Wage) -> Wage:
        """The wage without them; its figures are not touched."""
        return replace(wage, text=self.out_of(wage.text))

    def out_of_place(self, place: Place) -> Place:
        """The place without them."""
        return replace(place, text=self.out_of(place.text))

    def out_of_conditions(self, work: Conditions) -> Conditions:
        """Shift, hours and rest without them."""
        shift, hours, rest = (self.out_of(text) if text else text for text in (work.shift, work.hours, work.rest))
        return replace(work, shift=shift, hours=hours, rest=rest)
