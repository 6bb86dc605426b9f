"""First letters, held against a library that reads pinyin."""

import pytest
from pypinyin import Style, lazy_pinyin

from labourhall.market.search.initials import UNKNOWN
from labourhall.market.search.lexicon import MARKS
from tests.labourhall.market.search.lexicons import LEXICON

NAMES = sorted(
    {word.lstrip(MARKS) for trade in LEXICON.trades.trades for word in (trade.head, *trade.synonyms)}
    | set(LEXICON.places.short.values())
    | set(LEXICON.places.shown.values())
)


def test_the_first_letters_of_all_trades_and_districts_are_those_of_pypinyin() -> None:
    ours = {name: LEXICON.initials.of(name) for name in NAMES}
    theirs = {name: "".join(lazy_pinyin(name, style=Style.FIRST_LETTER)) for name in NAMES}
    assert len(NAMES) > 600
    assert ours == theirs


@pytest.mark.parametrize(("text", "letters"), [("ui设计", "uisj"), ("保安 b岗", "ba bg"), ("会计主管", "kjzg")])
def test_other_letters_stay_as_they_are(text: str, letters: str) -> None:
    assert LEXICON.initials.of(text) == letters


@pytest.mark.parametrize("character", ["滘", "齉", "⿰", "。", "😀"])
def test_a_character_of_unknown_sound_is_no_letter(character: str) -> None:
    assert LEXICON.initials.of(character) == UNKNOWN
