"""What was found put in order: the highest score first (a whole number), then the newest, then the lowest number."""

import heapq
from collections.abc import Mapping
from typing import Final

from labourhall.market.search.choice import Choice
from labourhall.market.search.slots import Slots

NUMBER: Final = 4_000
"""The score of the vacancy whose number was typed."""
ASKED: Final = (3_000, 1_000)
NEAR: Final = (2_000, 0)
"""The thousands of work inside the city and outside it."""
_MOST: Final = 999


def scores(
    points: Mapping[int, int], best: int, thousands: tuple[int, int], choice: Choice, slots: Slots
) -> dict[int, int]:
    """The scores of what meets the wishes, by slot. `points` are those of words and trades, none above `best`.

    `thousands` are `ASKED` or `NEAR`.
    """
    whole = (best + choice.best) or 1
    found = {}
    for slot, have in points.items():
        more = choice.points(slots.vacancy(slot)) if choice.best else 0
        if more is not None:
            found[slot] = thousands[slots.is_outside[slot]] + _MOST * (have + more) // whole
    return found


def first(scored: Mapping[int, int], limit: int, slots: Slots) -> list[int]:
    """The slots of the best `limit`, in their order."""
    contenders = list(scored)
    if 0 < limit < len(scored):
        least = heapq.nlargest(limit, scored.values())[-1]
        contenders = [slot for slot, score in scored.items() if score >= least]

    def rank(slot: int) -> tuple[int, int, str]:
        vacancy = slots.vacancy(slot)
        return -scored[slot], -vacancy.posted_on.toordinal(), vacancy.number

    return heapq.nsmallest(limit, contenders, key=rank)
