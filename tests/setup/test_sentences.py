"""A trouble's sentence: its own words, and before them those of the code behind it."""

import pytest

from labourhall.contract.enrolment_refusals import AssetTaken
from labourhall.program import words
from setup.failures import Failure, Stopped, Trouble
from setup.sentences import code, sentence


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_every_failure_has_a_sentence(language: str) -> None:
    said = words.read(language)
    for failure in Failure:
        text = sentence(Trouble(failure, ("a", "b")), said)
        assert text
        assert "%" not in text
        assert "%" not in sentence(Trouble(failure), said)


def test_codes_are_told_apart() -> None:
    assert len({failure.code for failure in Failure}) == len(list(Failure))
    assert all(failure.cause and failure.remedy for failure in Failure)


def test_another_rooms_code_is_said_in_its_own_words_with_what_it_names() -> None:
    english = words.read("en")
    taken = Trouble(Failure.REFUSED, (AssetTaken.code, "TH-0107"))
    assert code(taken, english) == AssetTaken.code
    assert sentence(taken, english).startswith(english.text(f"failure.{AssetTaken.code}", "TH-0107"))
    assert code(Trouble(Failure.NO_ANSWER, ("L-205", "not_yet")), english) == "L-205"


def test_a_city_that_is_silent_is_a_matter_of_cables_and_a_code_that_nobody_knows_is_named() -> None:
    english = words.read("en")
    assert sentence(Trouble(Failure.NO_ANSWER, ("L-204",)), english).startswith("The city does not answer (L-204).")
    assert sentence(Trouble(Failure.REFUSED, ("X-999",)), english).startswith(
        "The city did not take this machine (X-999)."
    )


def test_where_nothing_is_named_no_empty_brackets_stand() -> None:
    for language in ("zh_CN", "zh_HK", "en"):
        said = sentence(Trouble(Failure.WRONG_STICK), words.read(language))
        assert "(" not in said
        assert "（" not in said


def test_what_stops_a_command_has_its_trouble() -> None:
    assert Stopped(Failure.TORN, 5, "a").trouble == Trouble(Failure.TORN, ("5", "a"))
