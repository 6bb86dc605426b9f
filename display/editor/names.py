"""Names that stand for codes, to choose from: districts, trades. What is typed finds a name by its characters or its
first letters. Pure."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """The names by code, in the order in which they are offered, and each name's first letters (gzq for 广州区)."""

    by_code: Mapping[str, str]
    letters: Mapping[str, str]

    @classmethod
    def of(cls, by_code: Mapping[str, str], letters_of: Callable[[str], str]) -> "Names":
        """Names with the first letters that `letters_of` finds."""
        return cls(dict(by_code), {code: letters_of(name).casefold() for code, name in by_code.items()})

    def name(self, code: str) -> str:
        """The name of a code; one that is not known is its own name, for it is not to vanish."""
        return self.by_code.get(code, code)

    def found(self, typed: str) -> list[str]:
        """The codes that what was typed may mean: all where nothing was, those that begin so first."""
        wanted = typed.strip().casefold()
        ranked = [(self._rank(code, wanted), code) for code in self.by_code]
        return [code for rank, code in sorted(ranked, key=lambda one: one[0]) if rank < _NOT]

    def ordered(self, codes: Iterable[str]) -> tuple[str, ...]:
        """These codes in the order in which they are offered, unknown ones behind; each once."""
        wanted = dict.fromkeys(codes)
        return (*(code for code in self.by_code if code in wanted), *(one for one in wanted if one not in self.by_code))

    def _rank(self, code: str, wanted: str) -> int:
        name, letters = self.by_code[code].casefold(), self.letters[code]
        if name.startswith(wanted) or letters.startswith(wanted) or code == wanted:
            return 0
        return 1 if wanted in name else _NOT


_NOT = 2
