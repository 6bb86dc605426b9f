"""How many rows there are of each limit of age, as one number: 32 bits for each limit, by its place in the table.

Two such numbers add up in one step, however many limits there are.
"""

from collections.abc import Iterable
from typing import Final

BITS: Final = 32
MOST: Final = (1 << BITS) - 1


def one(age: int) -> int:
    """A single row with that limit."""
    return 1 << BITS * age


def mask(ages: Iterable[int]) -> int:
    """What leaves of a number the rows with these limits, by `&`."""
    return sum(MOST << BITS * age for age in ages)


def total(number: int) -> int:
    """How many rows there are, whatever their limit; fewer than `MOST`."""
    return number % MOST  # 2**32 leaves one, so that each limit counts as many as its rows
