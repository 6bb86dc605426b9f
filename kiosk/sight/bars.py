"""What stands between a person and a vacancy, in words of the glass: 要高中毕业, 单位原来招 18–45 岁. No layout."""

from typing import Final

from kiosk.sight import phrases
from kiosk.sight.phrases import ReasonWords
from kiosk.sight.sight import Sight
from kiosk.visit.states import Holder
from labourhall.market import bar_phrases, phrase
from labourhall.market.groups import Bar, BarCode, Listed
from labourhall.market.phrase import Phrase

LONGEST_NAME: Final = 12
MOST_GOOD: Final = 3


def asked(bar: Bar, sight: Sight) -> str:
    """What is asked for, by its name in the person's language: 高中, 夜班, 18–45 岁; a certificate by its own."""
    return phrase.said(bar_phrases.asked(bar), sight.say, _short)


def bar_words(bar: Bar, sight: Sight) -> str:
    """The bar of a vacancy that is listed. Of a rule that nobody verified it is only said where to ask."""
    return _words(bar_phrases.of_bar(bar), bar_phrases.OTHER_BAR, sight)


def law_words(bar: Bar, sight: Sight) -> str:
    """The rule that closes: its name where these words know it."""
    return _words(bar_phrases.of_law(bar), bar_phrases.OTHER_LAW, sight)


def row_reasons(listed: Listed, sight: Sight) -> tuple[ReasonWords, ...]:
    """The reasons of a listed vacancy; what stands between is the one against."""
    found = phrases.reasons(listed.match.reasons, sight)
    if listed.bar is None:
        return found
    good = tuple(one for one in found if not one.against)
    person = sight.open.identity
    if listed.bar.code == BarCode.EMPLOYER_YES:
        return (ReasonWords(sight.say("bar.employer_yes"), against=False), *good[: MOST_GOOD - 1])
    is_asked = isinstance(person, Holder) and person.ask(listed.match.number) is not None
    words = sight.say("bar.asked") if is_asked else bar_words(listed.bar, sight)
    return (*good, ReasonWords(sight.say("reason.against", words), against=True))


def _words(wanted: Phrase, other: Phrase, sight: Sight) -> str:
    return (wanted if sight.words.has(wanted.id) else other).said(sight.say, _short)


def _short(text: str) -> str:
    return phrases.clipped(text, LONGEST_NAME)
