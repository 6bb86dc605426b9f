"""Postings in any order of coming and going."""

from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.search.postings import SLOT_BITS, Postings

TERMS = st.dictionaries(st.sampled_from("abcd"), st.integers(1, 255), min_size=1)


@given(st.lists(st.tuples(st.integers(0, 5), TERMS), max_size=30))
def test_a_term_has_the_slots_that_were_put_and_not_dropped_in_their_order(
    changes: list[tuple[int, dict[str, int]]],
) -> None:
    postings, held = Postings(), dict[int, dict[str, int]]()
    for slot, terms in changes:
        if slot in held:
            postings.drop(slot, held.pop(slot))
        else:
            held[slot] = terms
            postings.put(slot, terms)
    for term in "abcd":
        wanted = [slot << SLOT_BITS | held[slot][term] for slot in sorted(held) if term in held[slot]]
        assert postings.shown(term, bytearray(b"\1" * 6)) == wanted
        assert list(postings.shown(term, bytearray(b"\1" * 6), all_are=True)) == wanted
    assert len(postings) == len({term for terms in held.values() for term in terms})


def test_what_is_not_shown_is_left_out() -> None:
    postings = Postings()
    postings.put(0, {"a": 1})
    postings.put(1, {"a": 2})
    assert postings.shown("a", bytearray(b"\0\1")) == [1 << SLOT_BITS | 2]
    assert postings.shown("b", bytearray(b"\0\1")) == []
