"""What the cells of one row mean, part by part; the whole row at once where a cell speaks of more than its own part.

Pure: tables and the day are handed in. What becomes of it is `vacancy`'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from backend.importing.advert import ADVERT, Advert, read_advert
from backend.importing.asked import ASKED, Asked, read_asked
from backend.importing.cells import Cells
from backend.importing.columns import Columns
from backend.importing.dated import DAYS, PEOPLE, Days, People, read_days, read_people
from backend.importing.offered import PAY, SITE, Pay, Site, read_pay, read_site
from backend.importing.parts import Part
from backend.importing.profile import Profile
from backend.importing.tables import ImportTables
from backend.importing.told import Told


@dataclass(frozen=True, slots=True)
class Understood:
    """All parts of a row, and what was done to its cells (kind and field)."""

    pay: Pay
    site: Site
    people: People
    days: Days
    asked: Asked
    advert: Advert
    told: tuple[tuple[Told, str], ...]


class Understanding:
    """Reads the rows of tables with these columns, of a source with this profile, on the day `today`."""

    def __init__(self, columns: Columns, profile: Profile, tables: ImportTables, today: date) -> None:
        self.columns: Final = columns
        self.profile: Final = profile
        self.tables: Final = tables
        self.today: Final = today
        unlawful = tables.unlawful
        asked = (*ASKED, *(column.field for column in unlawful.columns))
        self._read_pay = partial(read_pay, unit=profile.units.get("wage", ""), unlawful=unlawful)
        self._read_site = partial(read_site, gazetteer=tables.places, unlawful=unlawful)
        self._read_days = partial(read_days, today=today)
        self._read_asked = partial(read_asked, unlawful=unlawful)
        self._read_advert = partial(read_advert, tables=tables)
        self._pay = Part(columns, profile, PAY, self._read_pay)
        self._site = Part(columns, profile, SITE, self._read_site)
        self._people = Part(columns, profile, PEOPLE, read_people)
        self._days = Part(columns, profile, DAYS, self._read_days)
        self._asked = Part(columns, profile, asked, self._read_asked)
        self._advert = Part(columns, profile, ADVERT, self._read_advert)

    def of(self, original: Mapping[str, str]) -> Understood:
        """What a row says."""
        asked = self._asked(original)
        advert = self._advert(original, asked.said.sentence) if asked else None
        if asked is None or advert is None:
            return self.whole(original)
        pay, site = self._pay(original), self._site(original)
        people, days = self._people(original), self._days(original)
        if pay is None or site is None or people is None or days is None:
            return self.whole(original)
        parts = (asked, advert, pay, site, people, days)
        told = tuple([one for part in parts for one in part.told])
        return Understood(pay.said, site.said, people.said, days.said, asked.said, advert.said, told)

    def whole(self, original: Mapping[str, str]) -> Understood:
        """The same, read at once: each part knows what the cells of the others say of it."""
        cells = Cells(self.columns, self.profile, original)
        asked = self._read_asked(cells)
        return Understood(
            self._read_pay(cells),
            self._read_site(cells),
            read_people(cells),
            self._read_days(cells),
            asked,
            self._read_advert(cells, asked.sentence),
            tuple(cells.told),
        )


class Understandings:
    """The last one, for the next table of the same columns: what an import's files repeat is remembered across them."""

    def __init__(self) -> None:
        self._last: Understanding | None = None

    def of(self, columns: Columns, profile: Profile, tables: ImportTables, today: date) -> Understanding:
        """The last one where it is alike, else a new one."""
        last = self._last
        if last is None or (last.columns, last.profile, last.today) != (columns, profile, today):
            self._last = last = Understanding(columns, profile, tables, today)
        return last
