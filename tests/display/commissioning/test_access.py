"""Who is let in: a code, few tries, one phone, an hour. Seconds and chance are arguments."""

from dataclasses import replace

import pytest

from display.commissioning.access import (
    AT_START,
    FIRST_PAUSE,
    HOUR,
    LONGEST_PAUSE,
    TRIES,
    Entry,
    PhoneAccess,
    bears,
    form_mark,
    offered,
)

CODE, TOKEN = "104417", "a-token"
OPEN = offered(100.0, CODE)


def tried(access: PhoneAccess, typed: str, now: float = 101.0, following: str = "999999") -> tuple[PhoneAccess, Entry]:
    return access.tried(typed, now, TOKEN, following)


@pytest.mark.parametrize("typed", [CODE, "104 417", " 104-417 ", "１０４４１７"])
def test_the_code_lets_one_in_however_a_keyboard_writes_it(typed: str) -> None:
    access, entry = tried(OPEN, typed)
    assert entry is Entry.IN
    assert access.holds(TOKEN, 102.0)
    assert not access.is_open
    assert TOKEN not in repr(access), "only its hash is kept"


@pytest.mark.parametrize("typed", ["", "104418", "1044170", "十万", "104417" * 1000, "\ud800"])
def test_anything_else_does_not(typed: str) -> None:
    access, entry = tried(OPEN, typed)
    assert entry is Entry.WRONG
    assert not access.holds(TOKEN, 102.0)
    assert not access.holds("", 102.0)


def spent(access: PhoneAccess, now: float, following: str = "999999") -> PhoneAccess:
    for _ in range(TRIES - 1):
        access, entry = tried(access, "000000", now)
        assert entry is Entry.WRONG
    access, entry = tried(access, "000000", now, following)
    assert entry is Entry.NEW_CODE
    return access


def test_after_five_wrong_ones_there_is_another_code_and_a_pause_in_which_no_code_is_looked_at() -> None:
    access = spent(OPEN, 110.0)
    assert access.code == "999999"
    assert tried(access, CODE, 110.0 + FIRST_PAUSE)[1] is Entry.WRONG, "the old code is gone"
    assert tried(access, "999999", 109.9 + FIRST_PAUSE)[1] is Entry.PAUSED
    assert tried(access, "999999", 110.0 + FIRST_PAUSE)[1] is Entry.IN


def test_pauses_grow_so_that_in_an_hour_nobody_guesses_a_code() -> None:
    access, now, codes = OPEN, 100.0, 0
    while not access.is_over(now):
        access = spent(access, now)
        codes += TRIES
        now = access.again
    assert access.again - now <= LONGEST_PAUSE
    assert codes < 80


def test_a_second_phone_is_not_let_in_with_the_right_code_either() -> None:
    access, _ = tried(OPEN, CODE)
    after, entry = access.tried(CODE, 102.0, "another", "999999")
    assert (after, entry) == (access, Entry.TAKEN)
    assert not access.holds("another", 103.0)


def test_after_the_hour_nobody_is_in_nor_let_in() -> None:
    access, _ = tried(OPEN, CODE)
    last = 100.0 + HOUR
    assert access.holds(TOKEN, last - 0.1)
    assert not access.holds(TOKEN, last)
    assert access.is_over(last)
    assert tried(OPEN, CODE, last)[1] is Entry.OVER


def test_what_a_start_offers_is_over_after_ten_minutes_unless_somebody_let_himself_in() -> None:
    access = offered(100.0, CODE, AT_START)
    assert access.is_over(100.0 + AT_START)
    inside, _ = tried(access, CODE, 99.9 + AT_START)
    assert not inside.is_over(100.0 + AT_START)
    assert inside.is_over(100.0 + HOUR)
    assert replace(access, entry_until=access.until) == OPEN


def test_a_forms_mark_is_the_tokens_own() -> None:
    assert bears(form_mark(TOKEN), TOKEN)
    for mark in ("", TOKEN, form_mark("another"), "ü"):
        assert not bears(mark, TOKEN)
