"""One row of a table made a vacancy: every field by the file that reads it. Pure: tables and the day are handed in.

Only title and employer are required; a wage, age, place or date that nobody can read never rejects a row.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, TypeVar

from backend.importing import (
    ages,
    board,
    conditions,
    days,
    employment_forms,
    heads,
    markup,
    places,
    repeats,
    requirements,
    titles,
)
from backend.importing.cells import Cells
from backend.importing.columns import Columns
from backend.importing.contacts import Contacts
from backend.importing.profile import Profile
from backend.importing.row import Read, Rejected, RejectReason, Taken
from backend.importing.tables import ImportTables
from backend.importing.told import Told
from backend.importing.wage_units import is_of_unknown_unit, unit_word, with_unit
from backend.importing.wages import parse_wage
from backend.store.rows import NewVacancy
from labourhall.market.vacancy import (
    Conditions,
    EmploymentForm,
    Place,
    Provenance,
    Requirements,
    Status,
    Vacancy,
    Wage,
)

T = TypeVar("T")

NAME_LIMIT: Final = 200
TEXT_LIMIT: Final = 4_000
TAGS: Final = 30
TAG_LIMIT: Final = 30
LABEL: Final = 7
"""Experience in so few characters is a label (无需经验, 在校生/应届生), not a sentence."""
VALID_FOR: Final = timedelta(days=30)
"""How long a vacancy without an end date is good, from the day of the import; marked as assumed."""
_UNSTATED: Final = re.compile(
    r"不限|无|面议|面谈|详谈|不要求|应届|在校|优先|均可|皆可|保密|以下|any|none|negotiable", re.I
)
"""Words by which a cell says that nothing is asked or fixed: read, and no value."""
_TAG_MARKS: Final = re.compile(r"[|,，;；、\n]")
_UNSAID: Final = frozenset({"无要求", "不限"})


@dataclass(frozen=True, slots=True)
class Import:
    """What all rows of one table share: its columns, what was said of its source, the source's name, the hall's day."""

    columns: Columns
    profile: Profile
    tables: ImportTables
    source: str
    verified_by: str
    today: date

    def read(self, place: str, cells: tuple[str, ...]) -> Read:
        """The vacancy of a row, or why there is none. `place` is where the row stands."""
        original = self.columns.original(cells)
        looked_up = Cells(self.columns, self.profile, original)
        if reason := _reason(looked_up("title"), looked_up("employer")):
            return Rejected(place, reason, original)
        new = _Reading(self, looked_up).new_vacancy()
        return Taken(place, new, tuple(dict.fromkeys(looked_up.told)))


class _Reading:
    """One row being read."""

    def __init__(self, shared: Import, cell: Cells) -> None:
        self._shared = shared
        self.cell = cell
        self._unlawful = shared.tables.unlawful
        self._board = "|".join(board.in_words(column, text) for column, text in cell.each("board"))
        self._prose = self._read_prose()
        self._tags = self._read_tags()

    def new_vacancy(self) -> NewVacancy:
        """The vacancy with its identity, and what an officer must know of it."""
        contacts = Contacts(*self.cell.all("contact"))
        stated, employer = _line(self.cell("title")), contacts.out_of(_line(self.cell("employer")))
        title = self._unlawful.clean_title(contacts.out_of(stated))
        prose = self._unlawful.clean_prose(contacts.out_of(self._prose))
        tags, from_tags = self._unlawful.clean_tags(contacts.out_of_each(self._tags))
        wage, place = contacts.out_of_wage(self._wage()), contacts.out_of_place(self._place())
        work = contacts.out_of_conditions(self._conditions())
        elsewhere = self._unlawful.held_by(
            wage.text, place.text, work.shift or "", work.hours or "", work.rest or "", *self._certificates()
        )
        is_left = title.text == stated or titles.says_something(title.text)
        lost = [] if is_left else [self._unlawful.nothing_left]
        lost += [] if employer else [self._unlawful.nothing_named]
        shown = title.text if is_left else stated
        form = self._employment_form()
        beyond = self._beyond_law(wage, place, work, form, f"{shown}\n{prose.text}")
        held = (*lost, *title.held, *prose.held, *elsewhere, *beyond)
        trade, occupation = titles.read_trade(shown, self._shared.tables.trades)
        openings, valid_until, posted_on, assumed = self._assumable()
        status = self._status(openings, bool(held))
        if status in (Status.OPEN, Status.HELD) and self._waits(posted_on, assumed):
            status, held = Status.HELD, (*held, self._shared.tables.stale.reason)
        vacancy = Vacancy(
            number="",
            title=shown,
            employer=employer or _line(self.cell("employer")),
            trade=trade,
            occupation=occupation,
            wage=wage,
            place=place,
            openings=openings,
            posted_on=posted_on,
            valid_until=valid_until,
            provenance=Provenance(self._source, self.cell("source_id")[:NAME_LIMIT], self._shared.verified_by, assumed),
            requirements=self._requirements(),
            conditions=work,
            description=prose.text,
            tags=tags,
            status=status,
            employment_form=form,
        )
        stripped = (*self._from_columns(), *title.stripped, *prose.stripped, *from_tags)
        if contacts.text:
            self._tell(Told.CONTACT, "")
        return NewVacancy(self._identity(), vacancy, dict(self.cell.original), stripped, held, contacts.text)

    def _employment_form(self) -> EmploymentForm | None:
        """By its column, else by words that cannot mean anything else."""
        cell = self._heard(
            "employment_form", employment_forms.parse_form(self.cell("employment_form")), employment_forms.UNSTATED
        )
        texts = (self.cell("shift"), self.cell("wage"), self._prose)
        return cell or employment_forms.find_form(self.cell("title")[:NAME_LIMIT], self._tags, *texts)

    def _beyond_law(
        self, wage: Wage, place: Place, work: Conditions, form: EmploymentForm | None, texts: str
    ) -> tuple[str, ...]:
        """What an officer must look at in pay and hours; `texts` are title and prose as they will be shown."""
        tables = self._shared.tables
        about = "\n".join((self.cell("title"), *self._tags, self.cell("shift"), self.cell("employment_form")))
        return (
            *tables.pay.doubt(wage, place, about, form, self._shared.today),
            *tables.hours.doubt(work.hours or "", work.rest or "", work.shift or "", texts),
        )

    @property
    def _source(self) -> str:
        return self.cell("source")[:NAME_LIMIT] or self._shared.source

    def _identity(self) -> str:
        """By the source's own id, where it is one.

        Where no column names the source, tables with the same header are one source: an office's list of this week
        repeats last week's, and the ids 1, 2, 3 of two offices are not the same vacancies.
        """
        source_id = self.cell("source_id")
        if source_id and not repeats.is_id(source_id):
            self._tell(Told.NO_ID, "source_id")
            source_id = ""
        source = self.cell("source") or "\x1f".join(self._shared.columns.header)
        unnumbered = self._shared.columns.without(self.cell.original, "row_number")
        return repeats.identity(source, source_id, self.cell("employer"), self.cell("title"), unnumbered)

    def _tell(self, kind: Told, field: str) -> None:
        self.cell.told.append((kind, field))

    def _heard(self, field: str, value: T, unstated: re.Pattern[str] = _UNSTATED) -> T:
        """`value` as it was read out of the field's cell, told where something stands there that nobody can read."""
        if value is None and (text := self.cell(field)) and not unstated.search(text):
            self._tell(Told.UNREAD, field)
        return value

    def _valued(self, field: str, parse: Callable[[str], T | None], unstated: re.Pattern[str] = _UNSTATED) -> T | None:
        """What the field's own cell says, else what a cell of several values says of it; what is unread is told."""
        text = self.cell(field)
        value = self._heard(field, parse(text), unstated)
        if value is not None or (text and unstated.search(text)):
            return value
        return parse(self.cell.beside(field))

    def _assumable(self) -> tuple[int, date, date, tuple[str, ...]]:
        """Openings, last day and day of posting, and the names of those that nobody stated."""
        today = self._shared.today
        openings = self._valued("openings", heads.parse_openings, heads.UNSTATED)
        if openings == 0 and conditions.says_open(self.cell("state")):
            self._tell(Told.ZERO_OPEN, "openings")
            openings = None
        valid_until = self._heard("valid_until", days.last_day(self.cell("valid_until"), today), days.UNSTATED)
        posted_on = self._valued("posted_on", lambda text: days.first_day(text, today), days.UNSTATED)
        stated = {"openings": openings, "valid_until": valid_until, "posted_on": posted_on}
        return (
            1 if openings is None else openings,
            valid_until or today + VALID_FOR,
            posted_on or today,
            tuple(name for name, value in stated.items() if value is None),
        )

    def _waits(self, posted_on: date, assumed: Sequence[str]) -> bool:
        """Whether it was posted so long ago that, without an end date, an officer must look; told."""
        if "posted_on" in assumed or "valid_until" not in assumed:
            return False
        is_stale = self._shared.tables.stale.is_stale(posted_on, self._shared.today)
        if is_stale:
            self._tell(Told.STALE, "posted_on")
        return is_stale

    def _status(self, openings: int, is_held: bool) -> Status:
        said = conditions.parse_state(self.cell("state"))
        if said is Status.OPEN:
            self._heard("state", conditions.says_open(self.cell("state")) or None, conditions.STILL_OPEN)
            said = conditions.find_state(self.cell("title"), self.cell("description"), self.cell("requirements"))
        if said is not Status.OPEN:
            return said
        if openings == 0:
            return Status.FILLED
        return Status.HELD if is_held else Status.OPEN

    def _wage(self) -> Wage:
        """The text rules; figures of their own columns count only where there is no text, or none that can be read."""
        figures = "-".join(filter(None, (self.cell("wage_min"), self.cell("wage_max"))))
        text = self.cell("wage") or figures or self.cell.beside("wage")
        cell = self.cell("wage_unit")
        unit = self._heard("wage_unit", unit_word(cell) or None) or unit_word(
            self._shared.profile.units.get("wage", "")
        )
        wage = Wage(text) if is_of_unknown_unit(text, cell) else parse_wage(with_unit(text, unit))
        self._cut("wage", wage.text)
        for field in ("wage",) if self.cell("wage") else ("wage_min", "wage_max"):
            self._heard(field, wage.minimum if wage.maximum is None else wage.maximum)
        if self.cell("wage") and wage.minimum is wage.maximum is None and not is_of_unknown_unit(figures, cell):
            beside = parse_wage(with_unit(figures, unit))
            if beside.maximum is not None:
                return replace(beside, text=f"{wage.text} {beside.text}")
        return wage

    def _cut(self, field: str, kept: str) -> None:
        if kept.endswith("…") and not self.cell(field).endswith("…"):
            self._tell(Told.CUT, field)

    def _place(self) -> Place:
        fields = ("district_code", "city", "longitude", "latitude")
        address = self.cell("place") or self.cell.beside("place")
        place = self._shared.tables.places.read(address, *map(self.cell, fields))
        is_known = place.outside or bool(place.district) or places.OWN_CITY in place.text
        self._heard("place" if self.cell("place") else "city", is_known or None, places.UNSTATED)
        self._cut("place", place.text)
        return place

    def _requirements(self) -> Requirements:
        title, prose = self.cell("title")[:NAME_LIMIT], self._prose
        return Requirements(
            self._stated("education", requirements.parse_education, requirements.find_education, prose),
            self._stated("experience", requirements.parse_experience, requirements.find_experience, prose),
            self._stated("age", ages.parse_age, ages.find_age, f"{title}\n{prose}"),
            self._certificates(),
        )

    def _stated(
        self, field: str, parse: Callable[[str], T | None], find: Callable[[str], T | None], prose: str
    ) -> T | None:
        """What cells state, else what prose does; 不限 in the field's own column ends the search."""
        value = self._valued(field, parse)
        is_open = (text := self.cell(field)) and _UNSTATED.search(text)
        return find(prose) if value is None and not is_open else value

    def _certificates(self) -> tuple[str, ...]:
        listed = requirements.listed_certificates(self.cell("certificates"))
        return listed or requirements.find_certificates(self._prose)

    def _conditions(self) -> Conditions:
        title, prose, tags = self.cell("title")[:NAME_LIMIT], self._prose, "|".join(self._tags)
        shift, hours = self.cell("shift"), self.cell("hours")
        lodging, meals = board.read_lodging(self._board), board.read_meals(self._board)
        self._heard("board", meals if lodging is None else lodging, board.UNSTATED)
        given = (tags, title, prose)
        insured = self._all("insurance")
        self._heard("insurance", conditions.read_insurance(insured))
        return Conditions(
            shift=self._worded("shift", conditions.read_shift(title, hours, tags, prose)),
            hours=self._worded("hours", conditions.read_hours(shift, prose)),
            lodging=board.read_lodging(*given) if lodging is None else lodging,
            meals=board.read_meals(*given) if meals is None else meals,
            insurance=conditions.read_insurance(insured, tags, prose),
            rest=self._worded("rest", conditions.read_rest(shift, hours, tags, title, prose)),
        )

    def _worded(self, field: str, found: str | None) -> str | None:
        """A cell as it was written; one that only points elsewhere (面议, 详见描述) gives way to what was `found`."""
        own = conditions.short(self.cell(field))
        return found or own if own is None or conditions.points_elsewhere(own) else own

    def _all(self, field: str) -> str:
        """What all columns of a field say."""
        return "|".join(text for _, text in self.cell.each(field))

    def _from_columns(self) -> tuple[str, ...]:
        columns = self._unlawful.columns
        return tuple(said for column in columns for said in self._unlawful.in_column(column, self.cell(column.field)))

    def _read_tags(self) -> tuple[str, ...]:
        tags = list(dict.fromkeys(filter(None, map(str.strip, _TAG_MARKS.split(self.cell("tags")[:TEXT_LIMIT])))))
        kept = tuple(tag for tag in tags if len(tag) <= TAG_LIMIT)[:TAGS]
        if len(kept) < len(tags) or len(self.cell("tags")) > TEXT_LIMIT:
            self._tell(Told.CUT, "tags")
        return kept

    def _read_prose(self) -> str:
        """What several columns say in words, one below the other, each once. Bare figures have fields of their own."""
        texts = [markup.without_page(self.cell(field)) for field in ("description", "requirements")]
        if requirements.parse_experience(experience := self.cell("experience")) is None and len(experience) > LABEL:
            texts.append(experience)
        if "试" in (trial := self.cell("trial")):
            texts.append(trial)
        if board.is_paid(self._board):
            texts.append(self._board)
        texts.append("，".join(self.cell.others))
        text = "\n".join(text for text in dict.fromkeys(texts) if len(text) > 1 and text not in _UNSAID)
        if len(text) <= TEXT_LIMIT:
            return text
        self._tell(Told.CUT, "description")
        return text[: TEXT_LIMIT - 1] + "…"


def _reason(title: str, employer: str) -> RejectReason | None:
    if not _is_title(title):
        return RejectReason.NO_TITLE
    if not re.search(r"[^\W_]", employer):
        return RejectReason.NO_EMPLOYER
    if len(title) > NAME_LIMIT:
        return RejectReason.TITLE_TOO_LONG
    return RejectReason.EMPLOYER_TOO_LONG if len(employer) > NAME_LIMIT else None


def _is_title(title: str) -> bool:
    return bool(re.search(r"[^\W\d_]", title))


def _line(text: str) -> str:
    return " ".join(text.split())
