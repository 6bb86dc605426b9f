"""A row's advert: title, prose and tags as they will be shown, what the work is like, and what an officer must see.

Pure. What pay, place, figures and days say is no part of it.
"""

from dataclasses import dataclass, field
from typing import Final

from backend.importing import conditions, employment_forms
from backend.importing.cells import Cells
from backend.importing.contacts import Contacts
from backend.importing.tables import ImportTables
from backend.importing.work import read_work
from backend.importing.written import Written, line, read_written
from labourhall.market import titles
from labourhall.market.vacancy import Conditions, EmploymentForm, Status

ADVERT: Final = (
    "title", "description", "requirements", "trial", "tags", "board", "shift", "hours", "rest", "insurance",
    "employment_form",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Advert:
    """What is shown of it, what was taken out, why it must wait, and how it was `written`.

    `lost`: nothing is left of the title. `held` are reasons out of title and prose, `elsewhere` those out of shift,
    hours and rest, `beyond` those of long hours. `form` is the column's; `remarked` is what title and remarks say of
    whether it still stands.
    """

    written: Written
    title: str
    trade: str
    occupation: str
    description: str
    tags: tuple[str, ...]
    work: Conditions
    form: EmploymentForm | None
    remarked: Status
    stripped: tuple[str, ...]
    lost: tuple[str, ...]
    held: tuple[str, ...]
    elsewhere: tuple[str, ...]
    beyond: tuple[str, ...]
    contacts: tuple[str, ...] = field(repr=False)
    work_contacts: tuple[str, ...] = field(repr=False)

    def agreement(self, wage: str) -> EmploymentForm | None:
        """By what agreement one works: by its column, else by words that cannot mean anything else; pay has some."""
        it = self.written
        return self.form or employment_forms.find_form(it.name, it.tags, it.shift, wage, it.prose)


def read_advert(cell: Cells, experience: str, tables: ImportTables) -> Advert:
    """The fields of `ADVERT`; `experience` is that column's cell where it is a sentence."""
    written, unlawful = read_written(cell, experience), tables.unlawful
    contacts, of_work = Contacts(), Contacts()
    stated = line(written.title)
    title = unlawful.clean_title(contacts.out_of(stated))
    prose = unlawful.clean_prose(contacts.out_of(written.prose))
    tags, from_tags = unlawful.clean_tags(contacts.out_of_each(written.tags))
    work = of_work.out_of_conditions(read_work(cell, written))
    is_left = title.text == stated or titles.says_something(title.text)
    shown = title.text if is_left else stated
    trade, occupation = titles.read_trade(shown, tables.trades)
    clocked = (work.hours or "", work.rest or "", work.shift or "")
    return Advert(
        written,
        shown,
        trade,
        occupation,
        prose.text,
        tags,
        work,
        cell.heard("employment_form", employment_forms.parse_form(written.form), employment_forms.UNSTATED),
        conditions.find_state(written.title, cell("description"), cell("requirements")),
        stripped=(*title.stripped, *prose.stripped, *from_tags),
        lost=() if is_left else (unlawful.nothing_left,),
        held=(*title.held, *prose.held),
        elsewhere=unlawful.held_by(work.shift or "", work.hours or "", work.rest or ""),
        beyond=tables.hours.doubt(*clocked, f"{shown}\n{prose.text}"),
        contacts=contacts.found,
        work_contacts=of_work.found,
    )
