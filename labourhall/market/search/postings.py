"""Which vacancies hold a term, and with how many points: four bytes each. A vacancy is a slot here, a small number."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

SLOT_BITS: Final = 8
"""A posting is the slot, moved up by so many bits, and below it the points."""
POINTS: Final = (1 << SLOT_BITS) - 1
_NONE: Final = array("I")


class Postings:
    """Terms with their postings, each in the order of slots. For one thread at a time."""

    def __init__(self) -> None:
        self._of: dict[str, array[int]] = {}

    def put(self, slot: int, terms: Mapping[str, int]) -> None:
        """Enter a slot that is in no posting."""
        for term, points in terms.items():
            postings = self._of.setdefault(term, array("I"))
            posting = slot << SLOT_BITS | points
            if not postings or postings[-1] < posting:
                postings.append(posting)
            else:
                postings.insert(bisect_left(postings, posting), posting)

    def drop(self, slot: int, terms: Iterable[str]) -> None:
        """Take out a slot; `terms` are those that it was put with."""
        for term in terms:
            postings = self._of[term]
            if len(postings) == 1:
                del self._of[term]
            else:
                del postings[bisect_left(postings, slot << SLOT_BITS)]

    def shown(self, term: str, is_shown: bytearray, all_are: bool = False) -> Sequence[int]:
        """The postings of a term whose slots are shown; `all_are`: there is no other."""
        postings = self._of.get(term, _NONE)
        return postings if all_are else [posting for posting in postings if is_shown[posting >> SLOT_BITS]]

    def __len__(self) -> int:
        return len(self._of)
