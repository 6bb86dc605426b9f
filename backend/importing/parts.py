"""A row in parts that say nothing of one another, each read once for the same cells: whole parts of rows repeat.

An office's table has a few titles, duties, places and days, and thousands of rows that combine them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Generic, TypeVar

from backend.importing.cells import Cells
from backend.importing.columns import Columns
from backend.importing.profile import Profile
from backend.importing.told import Told

PARTS: Final = 4096
"""So many readings are remembered of each part."""
LONGEST: Final = 400
"""Letters in a part's cells that are worth remembering: longer ones hardly come twice, and would fill the memory."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Heard(Generic[T]):
    """What a part says, and what was done to its cells."""

    said: T
    told: tuple[tuple[Told, str], ...]


class Part(Generic[T]):
    """The columns of `fields`, read together by `read`: a pure function that looks at no other field."""

    def __init__(self, columns: Columns, profile: Profile, fields: Sequence[str], read: Callable[..., T]) -> None:
        self._columns = columns.only(fields)
        self._names: Final = tuple(dict.fromkeys(name for names in self._columns.fields.values() for name in names))
        self._profile = profile
        self._read = read
        self._remembered = lru_cache(maxsize=PARTS)(self._heard)

    def __call__(self, original: Mapping[str, str], *more: str) -> Heard[T] | None:
        """The part of a row, `more` beside it; None where a cell of it says something of another part."""
        texts = (*[original[name] for name in self._names], *more)
        return self._heard(*texts) if sum(map(len, texts)) > LONGEST else self._remembered(*texts)

    def _heard(self, *texts: str) -> Heard[T] | None:
        count = len(self._names)
        cells = Cells(self._columns, self._profile, dict(zip(self._names, texts[:count], strict=True)))
        if cells.is_mixed:
            return None
        said = self._read(cells, *texts[count:])
        return Heard(said, tuple(cells.told))
