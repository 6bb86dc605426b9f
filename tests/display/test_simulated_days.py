"""Days of two boards: nobody comes up twice more than another, and no page stands outside its time."""

from labourhall.program.words import Words
from tests.display.simulated_days import LAST_DAY, simulated, unfair


def test_over_days_with_a_dark_board_and_restarts_nobody_is_passed_over(words: Words) -> None:
    found = simulated(words, days=LAST_DAY + 2, pool=90)
    assert found.outside == []
    assert unfair(found) == []
    assert {"all", "n", "hard", "last", "fair", "weld", "dark"} <= {*found.pages}
    assert {*found.times} == {"1", "2"}
    assert min(found.times["1"].values()) >= 1
