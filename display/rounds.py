"""Round after round through a pool: nobody comes up again before all have come up.

Pure. A pool is what pages of one kind and one filter choose from, on whatever playlist they are; they go through it
together. Kept is by how much each vacancy is ahead of those that came up least. Whoever is new begins with these, so
nobody else is passed over or comes twice for those who come and go. A showing counts when its page begins; a page that
is cut off before half of its time gives it back.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, NamedTuple

from display.steps import Steps
from labourhall.market.vacancy import Vacancy

PASSED: Final = 64
"""So many vacancies are counted, or passed over, in the time that one takes that is fitted to a board."""


class Pool(NamedTuple):
    """What pages choose from: the kind of page, and its filter; a row and a page of one's own are two things.

    `counts_all`: a showing on a page of any pool counts in it.
    """

    kind: str
    districts: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    counts_all: bool = False


class Counted(NamedTuple):
    """Vacancies of a pool that came up once more, or whose page was cut off (`by` is -1)."""

    pool: Pool
    numbers: tuple[str, ...]
    by: int = 1


@dataclass(frozen=True, slots=True)
class Round:
    """How often those came up that came up least, and by how much others are `ahead`; none is that is not in it."""

    level: int = 0
    ahead: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


_FIRST: Final = Round()


@dataclass(frozen=True, slots=True)
class Rounds:
    """How far a board has come in each of its pools, after so many showings (`before`), and the `recent` ones.

    Large: no frame compares two.
    """

    pools: Mapping[Pool, Round] = field(default_factory=lambda: MappingProxyType({}))
    recent: tuple[Counted, ...] = ()
    before: int = 0

    def shown(self, pool: Pool, numbers: tuple[str, ...]) -> "Rounds":
        """The same, after these vacancies of the pool came up."""
        return replace(self, recent=(*self.recent, Counted(pool, numbers)))

    def given_back(self, pool: Pool, numbers: tuple[str, ...]) -> "Rounds":
        """The same, after the page on which they came up was cut off."""
        return replace(self, recent=(*self.recent, Counted(pool, numbers, -1)))

    def since(self, planned: "Rounds") -> "Rounds":
        """What was `planned` by an earlier state of this one, with what came up in between."""
        return replace(planned, recent=self.recent[planned.before - self.before :])

    def of(self, pools: Iterable[Pool]) -> "Rounds":
        """The same, of these pools alone: what no page chooses from is forgotten."""
        kept = frozenset(pools)
        return replace(self, pools=MappingProxyType({pool: one for pool, one in self.pools.items() if pool in kept}))

    def count(self, pool: Pool, number: str) -> int:
        """In how many rounds of the pool the vacancy came up, those counted in which it was not there yet."""
        found = self.pools.get(pool, _FIRST)
        return found.level + found.ahead.get(number, 0) + self.extra(pool)[number]

    def extra(self, pool: Pool) -> Counter[str]:
        """What the recent showings add in a pool."""
        found = Counter[str]()
        for one in self.recent:
            if pool.counts_all or one.pool == pool:
                for number in one.numbers:
                    found[number] += one.by
        return found


START: Final = Rounds()


def resumed(latest: Mapping[Pool, Mapping[str, int]]) -> Rounds:
    """The rounds of a board that was started anew, by the round in which each vacancy came up last.

    Whoever came up in the last round is ahead; of the others nobody can tell since when they are there.
    """
    pools = {}
    for pool, counts in latest.items():
        last = max(counts.values())
        ahead = {number: 1 for number, count in counts.items() if count == last}
        pools[pool] = Round(last - 1, MappingProxyType(ahead))
    return Rounds(MappingProxyType(pools))


class Draw:
    """Who comes up in a cycle in the making, page after page. It remembers whom it gave away."""

    def __init__(self, rounds: Rounds) -> None:
        self._rounds = rounds
        self._pools: dict[Pool, tuple[int, dict[str, int]]] = {}
        """Those that were asked for: how often those came up that came up least, and by how much others are ahead."""
        self._taken: defaultdict[Pool, Counter[str]] = defaultdict(Counter)
        self._all_taken = Counter[str]()

    def take(self, pool: Pool, number: str) -> None:
        """The vacancy stands on a page of the cycle."""
        self._taken[pool][number] += 1
        self._all_taken[number] += 1

    def ahead(self, pool: Pool, number: str) -> int:
        """By how much it is ahead in its pool, what the cycle has given it counted."""
        taken = self._all_taken if pool.counts_all else self._taken[pool]
        return self._pools[pool][1].get(number, 0) + taken[number]

    def pass_over(self, pool: Pool, number: str) -> None:
        """It has had its turn without standing anywhere: it may not be shown, or no layout takes it."""
        ahead = self._pools[pool][1]
        ahead[number] = ahead.get(number, 0) + 1

    def in_turn(self, pool: Pool, members: Sequence[Vacancy], begin: int) -> Iterator[Vacancy | None]:
        """All members once: those first that came up least, of equals in their order from `begin` on and round.

        None now and then, while there is nothing for long.
        """
        if not members:
            return
        yield from self._begin(pool, members)
        ahead, levels = self._pools[pool][1], defaultdict[int, list[Vacancy]](list)
        taken = self._all_taken if pool.counts_all else self._taken[pool]
        count = len(members)
        for past in range(count):
            if past % PASSED == 0:
                yield None
            one = members[(begin + past) % count]
            levels[ahead.get(one.number, 0) + taken[one.number]].append(one)
        for level in sorted(levels):
            yield from levels[level]

    def settled(self) -> Rounds:
        """The rounds as the cycle begins: what it shows counts when it is shown."""
        known = dict(self._rounds.pools)
        for pool in known.keys() - self._pools.keys():
            extra = self._rounds.extra(pool)
            if extra:
                old = known[pool]
                known[pool] = Round(old.level, MappingProxyType(Counter(old.ahead) + extra))
        for pool, (level, ahead) in self._pools.items():
            known[pool] = Round(level, MappingProxyType(ahead))
        return Rounds(MappingProxyType(known), (), self._rounds.before + len(self._rounds.recent))

    def _begin(self, pool: Pool, members: Sequence[Vacancy]) -> Steps[None]:
        """Reckon by how much each is ahead now. Whoever left is forgotten when the round has passed him."""
        if pool in self._pools:
            return
        old, extra = self._rounds.pools.get(pool, _FIRST), self._rounds.extra(pool)
        least: int | None = None
        for past, one in enumerate(members):
            if past % PASSED == 0:
                yield
            come = old.ahead.get(one.number, 0) + extra[one.number]
            least = come if least is None or come < least else least
        assert least is not None
        ahead: dict[str, int] = {}
        for past, number in enumerate({**extra, **old.ahead} if extra else old.ahead):
            if past % PASSED == 0:
                yield
            come = old.ahead.get(number, 0) + extra[number] - least
            if come > 0:
                ahead[number] = come
        self._pools[pool] = old.level + least, ahead
