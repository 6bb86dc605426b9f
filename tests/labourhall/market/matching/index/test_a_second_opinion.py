"""A small case of what `make bench ONLY=matching` shows at large: an independent scan by columns finds the same."""

import pytest

from labourhall.market.matching.index import branch, leaf, trade
from tests.benchmarks.matching.exactness import differing


def test_a_scan_by_columns_and_the_plain_sort_find_the_same_numbers_and_counts() -> None:
    assert differing(vacancies=3_000, scanned=150, sorted_out=25) == (0, 0)


def test_also_where_every_list_is_found_by_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, value in (
        (trade, "SMALL", 1),
        (trade, "LOOKED_THROUGH", 5),
        (leaf, "FEW", 3),
        (branch, "FEW", 3),
    ):
        monkeypatch.setattr(module, name, value)
    monkeypatch.setattr(trade, "isqrt", lambda _: 0)
    assert differing(vacancies=3_000, scanned=150, sorted_out=0) == (0, 0)
