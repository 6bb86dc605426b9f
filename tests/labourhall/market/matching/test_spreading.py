"""No employer fills the first places of a list, and nobody is lost by that."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.matching.spreading import spread
from tests.labourhall.market.samples import RULES

LENGTHS = RULES.lengths


def spread_out(employers: str) -> str:
    """Entries are employers by one letter; capital ones are of the second kind."""
    kinds = [list(alike) for _, alike in groupby(employers, key=str.isupper)]
    return "".join(spread(kinds, str.lower, LENGTHS))


@given(employers=st.text("abcd", max_size=30), later=st.text("ABCD", max_size=30))
def test_spreading_loses_and_doubles_nobody_and_keeps_the_kinds_apart(employers: str, later: str) -> None:
    found = spread_out(employers + later)
    assert sorted(found[: len(employers)]) == sorted(employers)
    assert sorted(found[len(employers) :]) == sorted(later)


def test_no_employer_stands_more_than_twice_among_the_first_ten_while_others_are_there() -> None:
    found = spread_out("a" * 20 + "bcdefghij")
    assert found[:10].count("a") == 2
    assert len(found) == 29


def test_an_employer_that_waited_follows_right_after_the_first_ten() -> None:
    assert spread_out("aaa" + "bcdefghijklm") == "aabcdefghi" + "a" + "jklm"


def test_an_employer_fills_the_list_where_nobody_else_offers_anything_of_the_kind() -> None:
    assert spread_out("a" * 12 + "BC") == "a" * 12 + "BC"


def test_places_taken_in_one_kind_count_in_the_next() -> None:
    assert spread_out("aa" + "ABC") == "aa" + "BCA"


def test_of_one_employers_thousands_no_more_are_looked_through_than_the_rules_say() -> None:
    most = LENGTHS.spread_among
    assert spread_out("a" * (most - 1) + "b")[2] == "b"
    assert spread_out("a" * (most + 1) + "b")[-1] == "b"
