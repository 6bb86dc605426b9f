"""What a row offers: its pay and its place. Pure; how one wording is read is `wages`' and `places`'."""

from dataclasses import dataclass, field, replace
from typing import Final

from backend.importing import places
from backend.importing.cells import Cells
from backend.importing.contacts import Contacts
from backend.importing.wage_units import is_of_unknown_unit, unit_word, with_unit
from labourhall.market.unlawful import UnlawfulRules
from labourhall.market.vacancy import Place, Wage
from labourhall.market.wages import parse_wage

PAY: Final = ("wage", "wage_min", "wage_max", "wage_unit")
SITE: Final = ("place", "district_code", "city", "longitude", "latitude")


@dataclass(frozen=True, slots=True)
class Pay:
    """The wage, why its words hold the vacancy, the contacts that stood in it, and its cell as it was written."""

    wage: Wage
    held: tuple[str, ...]
    contacts: tuple[str, ...] = field(repr=False)
    cell: str


@dataclass(frozen=True, slots=True)
class Site:
    """The place, why its words hold the vacancy, and the contacts that stood in it."""

    place: Place
    held: tuple[str, ...]
    contacts: tuple[str, ...] = field(repr=False)


def read_pay(cell: Cells, unit: str, unlawful: UnlawfulRules) -> Pay:
    """The fields of `PAY`; `unit` is the source's, for figures that name none."""
    contacts = Contacts()
    wage = contacts.out_of_wage(_wage(cell, unit))
    return Pay(wage, unlawful.held_by(wage.text), contacts.found, cell("wage"))


def read_site(cell: Cells, gazetteer: places.Gazetteer, unlawful: UnlawfulRules) -> Site:
    """The fields of `SITE`."""
    contacts = Contacts()
    place = contacts.out_of_place(_place(cell, gazetteer))
    return Site(place, unlawful.held_by(place.text), contacts.found)


def _wage(cell: Cells, source_unit: str) -> Wage:
    """The text rules; figures of their own columns count only where there is no text, or none that can be read."""
    figures = "-".join(filter(None, (cell("wage_min"), cell("wage_max"))))
    text = cell("wage") or figures or cell.beside("wage")
    named = cell("wage_unit")
    unit = cell.heard("wage_unit", unit_word(named) or None) or unit_word(source_unit)
    wage = Wage(text) if is_of_unknown_unit(text, named) else parse_wage(with_unit(text, unit))
    cell.cut("wage", wage.text)
    for name in ("wage",) if cell("wage") else ("wage_min", "wage_max"):
        cell.heard(name, wage.minimum if wage.maximum is None else wage.maximum)
    if cell("wage") and wage.minimum is wage.maximum is None and not is_of_unknown_unit(figures, named):
        beside = parse_wage(with_unit(figures, unit))
        if beside.maximum is not None:
            return replace(beside, text=f"{wage.text} {beside.text}")
    return wage


def _place(cell: Cells, gazetteer: places.Gazetteer) -> Place:
    address = cell("place") or cell.beside("place")
    place = gazetteer.read(address, *map(cell, SITE[1:]))
    is_known = place.outside or bool(place.district) or places.OWN_CITY in place.text
    cell.heard("place" if cell("place") else "city", is_known or None, places.UNSTATED)
    cell.cut("place", place.text)
    return place
