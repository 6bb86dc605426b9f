"""Every id that the visit, its failures and the check may use has words in each language."""

import pytest

from kiosk.slices.table import SLICES
from kiosk.visit import speech
from kiosk.visit.accommodations import Language
from kiosk.visit.failures import Failure
from tests.kiosk.spoken import words

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_out_has_words_without_gaps_to_fill(language: Language) -> None:
    spoken = words(language, "kiosk", *(one.name for one in SLICES.all))
    asked = {*speech.OWN, *SLICES.spoken()}
    assert {one for one in spoken.identifiers() if one.startswith("speak.")} == asked
    assert not [one for one in asked if "%" in spoken.text(one) or not spoken.text(one)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_slice_has_read_out_stands_in_its_own_file(language: Language) -> None:
    for one in SLICES.all:
        own = words(language, one.name)
        assert [identifier for identifier in one.spoken if identifier not in speech.OWN] == [
            identifier for identifier in one.spoken if own.has(identifier)
        ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_failure_says_what_is_wrong_and_what_to_do(language: Language) -> None:
    known = words(language, "visit")
    for failure in Failure:
        assert known.text(f"failure.{failure.code}")
        assert known.text(f"failure.{failure.code}.do")


def test_failure_codes_are_the_kiosks_own_and_used_once() -> None:
    codes = [failure.code for failure in Failure]
    assert len(set(codes)) == len(codes)
    assert all(code.startswith("K-5") for code in codes)
    assert all(failure.cause and failure.remedy for failure in Failure)


@pytest.mark.parametrize("room", ["paper", "visit", "kiosk", *(one.name for one in SLICES.all)])
def test_all_languages_have_the_same_ids(room: str) -> None:
    ids = [words(language, room).identifiers() for language in LANGUAGES]
    assert ids[0] == ids[1] == ids[2]
