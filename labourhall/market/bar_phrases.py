"""What stands between a person and a vacancy, as phrases: 要高中毕业, 单位原来招 18–45 岁. Nothing is cut here."""

from datetime import date
from typing import Final

from labourhall.market import phrase
from labourhall.market import shift as shifts
from labourhall.market.education import NAMES
from labourhall.market.groups import Bar, BarCode
from labourhall.market.legal_age import LegalCode
from labourhall.market.phrase import Phrase

OTHER_BAR: Final = Phrase("bar.other")
OTHER_LAW: Final = Phrase("law.other")
"""For what the words at hand do not know: rules may be newer than they are."""

_LAW: Final = frozenset(code.value for code in LegalCode)


def is_law(bar: Bar) -> bool:
    """Whether law stands between, not the employer."""
    return bar.code in _LAW


def asked(bar: Bar) -> Phrase | str:
    """What is asked for: 高中, 夜班, 18–45 岁; a certificate by its own name."""
    said = bar.args[0] if bar.args else ""
    match bar.code:
        case BarCode.EDUCATION:
            ranks = [rank for rank, name in NAMES.items() if said in (name, str(rank))]
            return Phrase(f"education.{ranks[0]}") if ranks else said
        case BarCode.SHIFT:
            read = shifts.read(said)
            return Phrase(f"shift.{read.value}") if read is not None else said
        case BarCode.AGE_ASKED:
            return phrase.ages(*_ends(said))
        case BarCode.EMPLOYER_NO:
            return phrase.day(date.fromisoformat(said))
        case _:
            return said


def of_bar(bar: Bar) -> Phrase:
    """The bar in a few words; of law only that somebody must be asked."""
    return Phrase("bar.law") if is_law(bar) else Phrase(f"bar.{bar.code}", (asked(bar),))


def of_law(bar: Bar) -> Phrase:
    """The name of the rule that closes."""
    row = LegalCode.TOO_YOUNG if bar.code == LegalCode.TOO_YOUNG else bar.args[0] if bar.args else ""
    return Phrase(f"law.{row}", bar.args)


def _ends(limit: str) -> tuple[int | None, int | None]:
    """18–45, 18–, –45 (`AgeLimit`)."""
    low, _, high = limit.partition("–")
    return int(low) if low.isdigit() else None, int(high) if high.isdigit() else None
