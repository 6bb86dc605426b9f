"""Which counts of insertions and removals leave a reader empty, in the card service that runs now.

After a command that failed pcscd says "no card" at once, without counting the removal, which it notices at its next
poll; a card that comes in between is then never shown (pcscd 1.9.9). Each turn counts one, so the count's remainder
tells. Which remainder, only the first look does: a card that is in when the service starts is not counted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cardreader.pcsc import ReaderState


@dataclass(frozen=True, slots=True)
class Turns:
    """The remainder by two of the count of each reader, by its name, when nothing is in it."""

    when_empty: Mapping[str, int]

    @classmethod
    def of(cls, first: Iterable[ReaderState]) -> "Turns":
        """By a first look at the readers; those that the service has not looked into yet are left out."""
        looked = [state for state in first if state.present or state.empty]
        return cls({state.name: (state.counter - state.present) % 2 for state in looked})

    def are_known(self, names: Iterable[str]) -> bool:
        """Whether that is known of all of these."""
        return self.when_empty.keys() >= set(names)

    def is_empty(self, name: str, states: Iterable[ReaderState]) -> bool:
        """Whether the service has noticed that nothing is in this reader."""
        return any(
            not state.present and state.counter % 2 == self.when_empty[name] for state in states if state.name == name
        )
