"""A trouble's sentence: its own words, and before them those of the code behind it."""

import pytest

from labourhall.program import words
from setup.failures import Failure, Stopped, Trouble
from setup.sentences import sentence


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


def test_the_words_of_the_code_behind_come_first() -> None:
    english = words.read("en")
    behind = english.text("failure.L-204")
    assert sentence(Trouble(Failure.NO_ANSWER, ("L-204",)), english).startswith(behind)


def test_what_stops_a_command_has_its_trouble() -> None:
    assert Stopped(Failure.TORN, 5, "a").trouble == Trouble(Failure.TORN, ("5", "a"))
