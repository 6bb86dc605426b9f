"""What keeps a publishing from going out by itself: told without the city, or by its refusal."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display.editor.window.review.intention import Hold, begun, looked_at, refused
from display.editor.window.unsent import Unsent
from labourhall.contract.playlist import Bundle
from labourhall.contract.refusals import (
    ConnectionLost,
    NoAnswer,
    NotYours,
    SessionOver,
    StaleBase,
    Trouble,
    Unchecked,
)
from scripts.words import LANGUAGES, read_language
from tests.display.editor.window.desk import NOON

BUNDLE = Bundle((), ())
WAITS = begun(Unsent(BUNDLE, 3, 0, 3), "王", NOON)


def test_it_waits_for_the_line_alone() -> None:
    assert WAITS.waits
    assert looked_at(WAITS, "王", NOON) == WAITS


def test_another_officer_or_nobody_is_asked() -> None:
    for officer in ("李", ""):
        assert looked_at(WAITS, officer, NOON).hold is Hold.SESSION


def test_what_is_over_is_asked() -> None:
    until = replace(BUNDLE, valid_until=NOON)
    found = begun(Unsent(until, 3, 0, 3), "王", NOON)
    assert looked_at(found, "王", NOON).waits
    assert looked_at(found, "王", NOON + timedelta(seconds=1)).hold is Hold.LATE


@pytest.mark.parametrize(
    ("trouble", "hold"),
    [
        (NoAnswer(), Hold.LINE),
        (ConnectionLost(), Hold.LINE),
        (SessionOver(), Hold.SESSION),
        (StaleBase(), Hold.STALE),
        (Unchecked(), Hold.CHECK),
        (NotYours(), Hold.REFUSED),
    ],
)
def test_a_refusal_is_asked_and_no_answer_waits_on(trouble: Trouble, hold: Hold) -> None:
    found = refused(WAITS, trouble)
    assert found.hold is hold
    assert found.code == ("" if hold is Hold.LINE else trouble.code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_its_sentence(language: str) -> None:
    assert {f"editor.review.hold.{hold.value}" for hold in Hold} <= set(read_language(language))
