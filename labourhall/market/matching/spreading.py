"""Keeps one employer from filling the first places of a list. The list comes in order and leaves whole."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from labourhall.market.matching.rules import Lengths

Entry = TypeVar("Entry")


def spread(kinds: Iterable[Iterable[Entry]], employer: Callable[[Entry], str], lengths: Lengths) -> Iterator[Entry]:
    """All entries, no employer more than twice among the first ten, as far as others of the same kind are there.

    `kinds` come in order, each in its own; an entry never yields to one of a later kind.
    """
    first: list[str] = []
    for kind in kinds:
        yield from _spread_kind(kind, employer, first, lengths)


def _spread_kind(
    kind: Iterable[Entry], employer: Callable[[Entry], str], first: list[str], lengths: Lengths
) -> Iterator[Entry]:
    """`first` holds the employers of the first places and grows until they are taken."""
    waiting: list[Entry] = []
    for seen, one in enumerate(kind):
        if len(first) >= lengths.within_first or seen >= lengths.spread_among:
            yield from waiting
            waiting.clear()
            yield one
        elif first.count(employer(one)) >= lengths.of_one_employer:
            waiting.append(one)
        else:
            first.append(employer(one))
            yield one
    first.extend(employer(one) for one in waiting)
    yield from waiting
