"""Words by language and id, and whom the terminal belongs to."""

from collections.abc import Mapping

import pytest

from labourhall.program import words


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LC_MESSAGES": "zh_TW", "LANG": "en_GB"}, "zh_HK"),
        ({"LC_ALL": "", "LANG": "zh_HK.UTF-8"}, "zh_HK"),
    ],
)
def test_the_terminal_is_spoken_to_in_its_language(environment: Mapping[str, str], language: str) -> None:
    assert words.of_terminal(environment).language == language


def test_an_unknown_id_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        words.read("en").text("no.such.word")
