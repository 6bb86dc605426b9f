"""A cell that comes again is not read again; a long one is, and what is remembered is bounded."""

from collections.abc import Callable

from labourhall.market.remembered import CELLS, LONGEST, remembered


def counting() -> tuple[list[str], Callable[..., str]]:
    read: list[str] = []

    @remembered
    def upper(text: str, end: str = "") -> str:
        read.append(text)
        return text.upper() + end

    return read, upper


def test_a_cell_that_comes_again_is_not_read_again() -> None:
    read, upper = counting()
    assert [upper("a"), upper("a"), upper("b"), upper("a", end="!"), upper("a", end="!")] == ["A", "A", "B", "A!", "A!"]
    assert read == ["a", "b", "a"]


def test_a_long_text_is_read_each_time() -> None:
    read, upper = counting()
    long = "a" * (LONGEST + 1)
    assert upper(long) == upper(long)
    assert len(read) == 2


def test_no_more_than_so_many_are_remembered() -> None:
    read, upper = counting()
    for number in range(CELLS + 1):
        upper(str(number))
    upper("0")
    assert len(read) == CELLS + 2
