"""What stands between a person and a vacancy, in words of the glass: 要高中毕业, 单位原来招 18–45 岁. No layout."""

from datetime import date
from typing import Final

from kiosk.sight import phrases
from kiosk.sight.phrases import ReasonWords
from kiosk.sight.sight import Sight
from kiosk.visit.states import Holder
from labourhall.market import shift as shifts
from labourhall.market.education import NAMES
from labourhall.market.groups import Bar, BarCode, Listed
from labourhall.market.legal_age import LegalCode

LONGEST_NAME: Final = 12
MOST_GOOD: Final = 3
LAW: Final = frozenset(code.value for code in LegalCode)


def asked(bar: Bar, sight: Sight) -> str:
    """What is asked for, by its name in the person's language: 高中, 夜班, 18–45 岁; a certificate by its own."""
    said = bar.args[0] if bar.args else ""
    match bar.code:
        case BarCode.EDUCATION:
            ranks = [rank for rank, name in NAMES.items() if said in (name, str(rank))]
            return sight.say(f"education.{ranks[0]}") if ranks else phrases.clipped(said, LONGEST_NAME)
        case BarCode.SHIFT:
            read = shifts.read(said)
            return sight.say(f"shift.{read.value}") if read is not None else phrases.clipped(said, LONGEST_NAME)
        case BarCode.AGE_ASKED:
            return phrases.ages(*_ends(said), sight)
        case BarCode.EMPLOYER_NO:
            return phrases.day(date.fromisoformat(said), sight)
        case _:
            return phrases.clipped(said, LONGEST_NAME)


def bar_words(bar: Bar, sight: Sight) -> str:
    """The bar of a vacancy that is listed. Of a rule that nobody verified it is only said where to ask."""
    code = "law" if bar.code in LAW else bar.code
    return sight.say(f"bar.{code}", asked(bar, sight)) if sight.words.has(f"bar.{code}") else sight.say("bar.other")


def law_words(bar: Bar, sight: Sight) -> str:
    """The rule that closes: its name where these words know it."""
    name = f"law.{LegalCode.TOO_YOUNG if bar.code == LegalCode.TOO_YOUNG else bar.args[0] if bar.args else ''}"
    return sight.say(name, *bar.args) if sight.words.has(name) else sight.say("law.other")


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


def _ends(limit: str) -> tuple[int | None, int | None]:
    """18–45, 18–, –45 (`AgeLimit`)."""
    low, _, high = limit.partition("–")
    return int(low) if low.isdigit() else None, int(high) if high.isdigit() else None
