"""Which versions stay: those that somebody can still have a use for."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from backend.keeping import TAKE_BACKS, Keeping, kept
from labourhall.contract.playlist_calls import Version
from tests.backend.cities import NOON

RULES = Keeping(days=90, drafts=2)
OLD = NOON - timedelta(days=400)


def draft(number: int, author: str = "王", base: int = 0, **others: Any) -> Version:
    found = Version(number, f"{number:064x}", base, author, OLD)
    return replace(found, **others)


def published(number: int, base: int = 0, days: int = 400) -> Version:
    return draft(number, base=base, published_by="王", published_at=NOON - timedelta(days=days))


def numbers(versions: Iterable[Version], stack: Iterable[int] = ()) -> list[int]:
    return sorted(kept(list(versions), list(stack), NOON, RULES))


def test_the_latest_drafts_of_each_officer_stay() -> None:
    versions = [draft(1), draft(2), draft(3, "李"), draft(4), draft(5)]
    assert [number for number in numbers(versions) if number] == [3, 4, 5]


def test_what_plays_and_what_can_be_taken_back_to_stays_however_old() -> None:
    stack = list(range(40, 20, -1))
    stay = numbers((published(number) for number in stack), stack)
    assert [number for number in stay if number] == sorted(stack[: TAKE_BACKS + 1])


def test_what_was_on_the_boards_lately_stays_also_when_it_was_taken_back() -> None:
    lately = replace(published(7, days=95), taken_back_by="王", taken_back_at=NOON - timedelta(days=89))
    long_ago = replace(published(8, days=95), taken_back_by="王", taken_back_at=NOON - timedelta(days=91))
    assert [number for number in numbers([lately, long_ago]) if number] == [7]


def test_what_a_kept_one_was_made_from_stays() -> None:
    assert numbers([published(1), published(2, base=1), draft(9, base=2)]) == [2, 9]


def test_what_waits_for_a_second_person_stays_for_those_days() -> None:
    waits = draft(1, needs_check=True, saved_at=NOON - timedelta(days=89))
    checked = draft(2, needs_check=True, checked_by="何", saved_at=NOON - timedelta(days=89))
    old = draft(3, needs_check=True)
    later = [draft(number) for number in (10, 11)]
    assert [number for number in numbers([waits, checked, old, *later]) if number] == [1, 10, 11]
