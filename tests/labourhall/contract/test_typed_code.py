"""Codes that people type: what was misread is known before anybody is asked, and the rest is read as it was meant."""

import re
from itertools import combinations

import pytest

from labourhall.contract.typed_code import BETWEEN, GROUP, LENGTH, LETTERS, Misread, grouped, new_code, read_code

CODE = grouped("2345678AXYZ")


def letters(code: str) -> str:
    return code.replace("-", "")


def test_a_code_is_in_groups_of_letters_that_look_like_no_other() -> None:
    for _ in range(50):
        assert re.fullmatch(r"(\w{4}-){2}\w{4}", new_code())
    assert not set("01OIL") & set(LETTERS)
    assert len(set(LETTERS)) == 31, "a prime: the check needs one"


def test_no_two_are_alike() -> None:
    assert len({new_code() for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        letters(CODE),
        f"  {CODE.replace('-', ' ')} ",
        CODE.replace("-", "－"),
        CODE.replace("-", "—"),
        "".join(chr(ord(one) + 0xFEE0) for one in CODE),
        *(CODE.replace("-", between) for between in BETWEEN),
    ],
)
def test_case_width_and_gaps_make_no_difference(typed: str) -> None:
    assert read_code(typed) == CODE


def test_every_single_wrong_letter_is_seen() -> None:
    plain = letters(CODE)
    for place in range(LENGTH):
        for other in LETTERS.replace(plain[place], ""):
            assert read_code(plain[:place] + other + plain[place + 1 :]) is Misread.CHECK


def test_any_two_letters_that_changed_places_are_seen() -> None:
    plain = letters(CODE)
    for one, other in combinations(range(LENGTH), 2):
        if plain[one] != plain[other]:
            swapped = list(plain)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            assert read_code("".join(swapped)) is Misread.CHECK


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Misread.LENGTH),
        (CODE[:-1], Misread.LENGTH),
        (CODE + "2", Misread.LENGTH),
        ("2" * 100_000, Misread.LENGTH),
        (CODE.replace("2", "0"), Misread.LETTER),
        (CODE.replace("2", "l"), Misread.LETTER),
        (CODE.replace("2", "二"), Misread.LETTER),
        (CODE.replace("2", "\0"), Misread.LETTER),
    ],
)
def test_what_is_no_code_says_why(typed: str, why: Misread) -> None:
    assert read_code(typed) is why


def test_groups_have_the_size_that_is_printed() -> None:
    assert [len(group) for group in CODE.split("-")] == [GROUP] * (LENGTH // GROUP)
