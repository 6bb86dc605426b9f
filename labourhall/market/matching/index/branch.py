"""The rows of one trade and district, parted by band of pay and then by class as soon as they are many."""

from labourhall.market.matching.index.leaf import FEW, Leaf
from labourhall.market.matching.index.row import FewRows, Row


class Cell:
    """All rows of a district: `few` that are simply looked at, or (None) `bands` of pay."""

    __slots__ = ("bands", "few")

    def __init__(self) -> None:
        self.few: FewRows | None = FewRows()
        self.bands: dict[int, Band] = {}

    def add(self, row: Row) -> None:
        """Take in a row."""
        if self.few is None:
            self._band(row).add(row)
            return
        self.few.add(row)
        if len(self.few.rows) > FEW:
            rows, self.few = self.few.rows, None
            for one in rows:
                if not one.gone:
                    self._band(one).add(one)

    def forget(self, row: Row) -> None:
        """The row was marked as gone."""
        if self.few is None:
            self._band(row).forget(row)
        else:
            self.few.forget_one()

    def _band(self, row: Row) -> "Band":
        band = self.bands.get(row.band)
        if band is None:
            band = self.bands[row.band] = Band()
        return band


class Band:
    """All rows of a district that pay alike: `few`, or (None) `leaves` by class."""

    __slots__ = ("few", "leaves")

    def __init__(self) -> None:
        self.few: FewRows | None = FewRows()
        self.leaves: dict[int, Leaf] = {}

    def add(self, row: Row) -> None:
        """Take in a row."""
        if self.few is None:
            self._leaf(row).add(row)
            return
        self.few.add(row)
        if len(self.few.rows) > FEW:
            rows, self.few = self.few.rows, None
            for one in rows:
                if not one.gone:
                    self._leaf(one).add(one)

    def forget(self, row: Row) -> None:
        """The row was marked as gone."""
        if self.few is None:
            self._leaf(row).forget_one()
        else:
            self.few.forget_one()

    def _leaf(self, row: Row) -> Leaf:
        leaf = self.leaves.get(row.step)
        if leaf is None:
            leaf = self.leaves[row.step] = Leaf()
        return leaf
