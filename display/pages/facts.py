"""A vacancy as short texts for a board, in the words of its language. What fits where is the layouts' to decide.

Pay and base pay are two facts: never added, never converted. A fact that is not stated is an empty text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from labourhall.market import education, titles
from labourhall.market.vacancy import AgeLimit, Conditions, Requirements, Vacancy, Wage
from labourhall.program.words import Words

LONGEST_PLACE: Final = 8
"""A place longer than this is an address: a board says district and street instead."""
LONGEST_STREET: Final = 3


@dataclass(frozen=True, slots=True)
class VacancyTexts:
    """One vacancy's texts. `conditions` are never left out of a layout; `extras` (shift, board and lodging) may be.

    `anyone` is what stands where there is no condition: 不限, and nothing where an age limit is asked but not shown.
    """

    number: str
    trade: str
    employer: str
    openings: int
    pay: str
    unit: str
    base: str
    education: str
    conditions: tuple[str, ...]
    shift: str
    board: str
    district: str
    place: str
    street: str = ""
    anyone: str = ""
    title: str = ""
    """What its title says beyond the trade, trade and all; "" where it says no more."""

    @property
    def names(self) -> "tuple[VacancyTexts, ...]":
        """The same under its title, where that says more, and under its trade: the first that fits is shown."""
        return (replace(self, trade=self.title), self) if self.title else (self,)

    @property
    def extras(self) -> tuple[str, ...]:
        """What may be left out where there is no room, the most wanted first."""
        return tuple(text for text in (self.shift, self.board) if text)


def read(vacancy: Vacancy, shows_ages: bool, words: Words, districts: Mapping[str, str]) -> VacancyTexts:
    """The texts of `vacancy`; `districts` gives the short name of a district's code.

    Without `shows_ages` no age limit is among them: it is said to the person whom it concerns, at the kiosk.
    """
    wanted = vacancy.requirements
    schooling = education.NAMES.get(wanted.education or 0, "")
    district = districts.get(vacancy.place.district, "")
    street = street_of(vacancy.place.text, district)
    return VacancyTexts(
        number=vacancy.number,
        trade=vacancy.trade or vacancy.title,
        title=titles.saying_more(vacancy.title, vacancy.trade),
        employer=vacancy.employer,
        openings=vacancy.openings,
        pay=pay(vacancy.wage, words),
        unit=words.text(f"display.unit.{vacancy.wage.unit}"),
        base="" if vacancy.wage.base is None else amount(vacancy.wage.base),
        education=schooling,
        conditions=(*filter(None, (schooling,)), *_conditions(wanted, shows_ages, words)),
        shift=vacancy.conditions.shift or "",
        board=_board(vacancy.conditions, words),
        district=district or _elsewhere(vacancy, words),
        place=vacancy.place.text if len(vacancy.place.text) <= LONGEST_PLACE else district + street,
        street=street,
        anyone=words.text("display.any") if shows_ages or not _has_limit(wanted.age) else "",
    )


def pay(wage: Wage, words: Words) -> str:
    """The figures of a wage as they stand in the pay column; "" where nobody could read any (never 面议)."""
    if wage.minimum is not None and wage.maximum is not None and wage.minimum != wage.maximum:
        return f"{amount(wage.minimum)}-{amount(wage.maximum)}"
    if wage.minimum is not None and wage.maximum is None:
        return words.text("display.pay.from", amount(wage.minimum))
    if wage.maximum is not None and wage.minimum is None:
        return words.text("display.pay.to", amount(wage.maximum))
    return "" if wage.minimum is None else amount(wage.minimum)


def amount(yuan: float) -> str:
    """A sum as it is written on glass: no decimals that say nothing, no grouping."""
    return f"{yuan:.2f}".rstrip("0").rstrip(".")


def street_of(place: str, district: str) -> str:
    """The street or town in a place such as 番禺区石碁 beside its district 番禺; "" where no short one can be told."""
    rest = place.removeprefix("广州市").removeprefix("广州")
    if not district or not rest.startswith(district):
        return ""
    rest = rest.removeprefix(district).removeprefix("区")
    for ending in ("街道", "镇", "街"):
        head, found, _ = rest.partition(ending)
        if found and head:
            rest = head
    return rest if len(rest) <= LONGEST_STREET else ""


def _elsewhere(vacancy: Vacancy, words: Words) -> str:
    return words.text("display.outside") if vacancy.place.outside else ""


def _conditions(wanted: Requirements, shows_ages: bool, words: Words) -> Iterator[str]:
    if wanted.experience_years:
        yield words.text("display.years", amount(wanted.experience_years))
    yield from wanted.certificates
    if shows_ages and wanted.age is not None:
        yield from _age(wanted.age, words)


def _has_limit(age: AgeLimit | None) -> bool:
    return age is not None and age != AgeLimit()


def _age(limit: AgeLimit, words: Words) -> Iterator[str]:
    if limit.minimum is not None and limit.maximum is not None:
        yield words.text("display.age.between", limit.minimum, limit.maximum)
    elif limit.minimum is not None:
        yield words.text("display.age.from", limit.minimum)
    elif limit.maximum is not None:
        yield words.text("display.age.to", limit.maximum)


def _board(conditions: Conditions, words: Words) -> str:
    if conditions.lodging and conditions.meals:
        return words.text("display.board.both")
    if conditions.lodging:
        return words.text("display.board.lodging")
    return words.text("display.board.meals") if conditions.meals else ""
