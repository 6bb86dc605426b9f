"""Id numbers and masks. Every number here bears an area code that was never assigned."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market import identity

AREA = "000000"


def number(born: str, serial: str = "123") -> str:
    first = AREA + born + serial
    return first + identity.check_character(first)


def test_the_standards_own_example_holds() -> None:
    assert identity.check_character("11010519491231002") == "X"  # GB 11643-1999, annex A


@given(st.dates(date(1900, 1, 1), date(2026, 1, 1)), st.integers(0, 999))
def test_any_number_with_a_right_checksum_is_valid_whatever_its_area(born: date, serial: int) -> None:
    assert identity.is_valid(number(born.strftime("%Y%m%d"), f"{serial:03d}"))


@given(st.dates(date(1900, 1, 1), date(2026, 1, 1)), st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(born: date, place: int, shift: int) -> None:
    good = number(born.strftime("%Y%m%d"))
    if good[place] == "X":
        return
    wrong = good[:place] + str((int(good[place]) + shift) % 10) + good[place + 1 :]
    assert not identity.is_valid(wrong)


def test_an_old_number_of_fifteen_digits_is_completed() -> None:
    old = AREA + "721130" + "123"
    assert identity.full_number(old) == number("19721130")
    assert identity.is_valid(old)
    assert identity.birth(old) == date(1972, 11, 30)


@pytest.mark.parametrize("text", ["", "abc", "1234", "4401021972113012345", "44010219721130123Y", number("19721331")])
def test_what_is_no_number_is_said_to_be_none(text: str) -> None:
    assert not identity.is_valid(text)
    assert identity.birth(text) is None
    assert identity.age_on(text, date(2026, 11, 23)) is None


def test_a_small_x_and_blanks_around_are_read() -> None:
    with_x = next(n for n in (number("19721130", f"{i:03d}") for i in range(99)) if n.endswith("X"))
    assert identity.is_valid(f" {with_x.lower()} ")


@pytest.mark.parametrize(
    ("day", "age"),
    [(date(2026, 11, 29), 53), (date(2026, 11, 30), 54), (date(1972, 11, 30), 0), (date(1970, 1, 1), None)],
)
def test_age_is_counted_in_full_years_on_a_day(day: date, age: int | None) -> None:
    assert identity.age_on(number("19721130"), day) == age


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("陈丽", "陈*"), ("梁秀英", "梁*英"), ("欧阳明", "欧阳*"), ("欧阳小明", "欧阳*明"), ("诸葛", "诸葛*"),
        ("王", "王*"),
        ("阿卜杜拉·买买提", "阿*·买*"), ("Chan Tai Man", "C*"), (" ", "*"), ("·", "*"), ("李永福寿", "李*寿"),
    ],
)  # fmt: skip
def test_a_name_is_masked_so_that_its_owner_knows_it(name: str, masked: str) -> None:
    assert identity.masked_name(name) == masked


@pytest.mark.parametrize(
    ("plain", "masked"),
    [("440102197211301026", "4401**********1026"), ("A12345678", "*******78"), ("12345", "*****"), ("", "")],
)
def test_a_number_shows_its_ends_only(plain: str, masked: str) -> None:
    assert identity.masked_number(plain) == masked
