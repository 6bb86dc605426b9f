"""The rows of one trade and district, parted by band of pay and then by class as soon as they are many."""

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

from labourhall.market.matching.index.leaf import FEW, Leaf
from labourhall.market.matching.index.row import FewOfBand, FewOfCell, Row

PartT = TypeVar("PartT", "Band", Leaf)
FewT = TypeVar("FewT", FewOfCell, FewOfBand)


class Branch(ABC, Generic[FewT, PartT]):
    """Rows that are simply looked at while they are `few`; where they are many (None) they stand in `parts`."""

    __slots__ = ("few", "parts")

    def __init__(self, few: FewT) -> None:
        self.few: FewT | None = few
        self.parts: dict[int, PartT] = {}

    def add(self, row: Row) -> None:
        """Take in a row."""
        if self.few is None:
            self._part(row).add(row)
            return
        self.few.add(row)
        if len(self.few.rows) > FEW:
            rows, self.few = self.few.rows, None
            for one in rows:
                if one.until:
                    self._part(one).add(one)

    def forget(self, row: Row) -> None:
        """The row left."""
        if self.few is None:
            self._part(row).forget(row)
        else:
            self.few.forget_one()

    @abstractmethod
    def _part(self, row: Row) -> PartT:
        """Where the row belongs, made where it is not there."""


class Band(Branch[FewOfBand, Leaf]):
    """All rows of a district that pay alike; `parts` are leaves by class."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(FewOfBand())

    def _part(self, row: Row) -> Leaf:
        leaf = self.parts.get(row.step)
        if leaf is None:
            leaf = self.parts[row.step] = Leaf()
        return leaf


class Cell(Branch[FewOfCell, Band]):
    """All rows of a district; `parts` are bands of pay."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(FewOfCell())

    def _part(self, row: Row) -> Band:
        band = self.parts.get(row.band)
        if band is None:
            band = self.parts[row.band] = Band()
        return band
