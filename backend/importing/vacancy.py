"""One row of a table made a vacancy, of what its parts say. Pure: tables and the day are handed in.

Only title and employer are required; a wage, age, place or date that nobody can read never rejects a row.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from backend.importing import repeats
from backend.importing.cells import Cells
from backend.importing.contacts import Contacts
from backend.importing.dated import unstated
from backend.importing.row import Read, Rejected, RejectReason, Taken
from backend.importing.told import Told
from backend.importing.understood import Understanding, Understood
from backend.importing.written import NAME_LIMIT, line
from backend.store.rows import NewVacancy
from labourhall.market.vacancy import Provenance, Requirements, Status, Vacancy

VALID_FOR: Final = timedelta(days=30)
"""How long a vacancy without an end date is good, from the day of the import; marked as assumed."""
_TITLE: Final = re.compile(r"[^\W\d_]")
_NAME: Final = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Import:
    """What all rows of one table share: how they are understood, the source's name, who verified them."""

    understanding: Understanding
    source: str
    verified_by: str

    def read(self, place: str, cells: tuple[str, ...]) -> Read:
        """The vacancy of a row, or why there is none. `place` is where the row stands."""
        shared = self.understanding
        original = shared.columns.original(cells)
        cell = Cells(shared.columns, shared.profile, original)
        if reason := _reason(cell("title"), cell("employer")):
            return Rejected(place, reason, original)
        understood = shared.of(original)
        cell.told += understood.told
        new = _Making(self, cell, understood).new_vacancy()
        return Taken(place, new, tuple(dict.fromkeys(cell.told)))


class _Making:
    """One vacancy being made."""

    def __init__(self, shared: Import, cell: Cells, said: Understood) -> None:
        self._shared = shared
        self._cell = cell
        self._said = said
        self._tables = shared.understanding.tables
        self._today = shared.understanding.today

    def new_vacancy(self) -> NewVacancy:
        """The vacancy with its identity, and what an officer must know of it."""
        said, advert = self._said, self._said.advert
        contacts = Contacts(*self._cell.all("contact"))
        named = line(self._cell("employer"))
        employer = contacts.out_of(named)
        for found in (advert.contacts, said.pay.contacts, said.site.contacts, advert.work_contacts):
            contacts.add(found)
        requirements = said.asked.with_prose(advert.written.name, advert.written.prose)
        form = advert.agreement(said.pay.cell)
        held = self._held(bool(employer), requirements)
        held += self._tables.pay.doubt(said.pay.wage, said.site.place, advert.written.about, form, self._today)
        held += advert.beyond
        assumed = unstated(said.people, said.days)
        openings = 1 if said.people.openings is None else said.people.openings
        posted_on = said.days.posted_on or self._today
        status = self._status(openings, bool(held))
        if status in (Status.OPEN, Status.HELD) and self._waits(posted_on, assumed):
            status, held = Status.HELD, (*held, self._tables.stale.reason)
        vacancy = Vacancy(
            number="",
            title=advert.title,
            employer=employer or named,
            trade=advert.trade,
            occupation=advert.occupation,
            wage=said.pay.wage,
            place=said.site.place,
            openings=openings,
            posted_on=posted_on,
            valid_until=said.days.valid_until or self._today + VALID_FOR,
            provenance=self._provenance(assumed),
            requirements=requirements,
            conditions=advert.work,
            description=advert.description,
            tags=advert.tags,
            status=status,
            employment_form=form,
        )
        if contacts.text:
            self._cell.tell(Told.CONTACT, "")
        stripped = (*said.asked.unlawful, *advert.stripped)
        return NewVacancy(self._identity(), vacancy, dict(self._cell.original), stripped, held, contacts.text)

    def _held(self, is_named: bool, requirements: Requirements) -> tuple[str, ...]:
        """Why the words of the row keep it from every glass."""
        said, advert, unlawful = self._said, self._said.advert, self._tables.unlawful
        certificates = unlawful.held_by(*requirements.certificates) if requirements.certificates else ()
        elsewhere = dict.fromkeys((*said.pay.held, *said.site.held, *advert.elsewhere, *certificates))
        return (*advert.lost, *(() if is_named else (unlawful.nothing_named,)), *advert.held, *elsewhere)

    def _provenance(self, assumed: tuple[str, ...]) -> Provenance:
        source = self._cell("source")[:NAME_LIMIT] or self._shared.source
        return Provenance(source, self._cell("source_id")[:NAME_LIMIT], self._shared.verified_by, assumed)

    def _identity(self) -> str:
        """By the source's own id, where it is one.

        Where no column names the source, tables with the same header are one source: an office's list of this week
        repeats last week's, and the ids 1, 2, 3 of two offices are not the same vacancies.
        """
        cell, columns = self._cell, self._shared.understanding.columns
        source_id = cell("source_id")
        if source_id and not repeats.is_id(source_id):
            cell.tell(Told.NO_ID, "source_id")
            source_id = ""
        source = cell("source") or "\x1f".join(columns.header)
        unnumbered = {} if source_id else columns.without(cell.original, "row_number")
        return repeats.identity(source, source_id, cell("employer"), cell("title"), unnumbered)

    def _waits(self, posted_on: date, assumed: tuple[str, ...]) -> bool:
        """Whether it was posted so long ago that, without an end date, an officer must look; told."""
        if "posted_on" in assumed or "valid_until" not in assumed:
            return False
        is_stale = self._tables.stale.is_stale(posted_on, self._today)
        if is_stale:
            self._cell.tell(Told.STALE, "posted_on")
        return is_stale

    def _status(self, openings: int, is_held: bool) -> Status:
        column, remarked = self._said.people.state, self._said.advert.remarked
        said = remarked if column is Status.OPEN else column
        if said is not Status.OPEN:
            return said
        if openings == 0:
            return Status.FILLED
        return Status.HELD if is_held else Status.OPEN


def _reason(title: str, employer: str) -> RejectReason | None:
    if not _TITLE.search(title):
        return RejectReason.NO_TITLE
    if not _NAME.search(employer):
        return RejectReason.NO_EMPLOYER
    if len(title) > NAME_LIMIT:
        return RejectReason.TITLE_TOO_LONG
    return RejectReason.EMPLOYER_TOO_LONG if len(employer) > NAME_LIMIT else None
