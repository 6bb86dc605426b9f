"""One row of a table made a vacancy: every field by the file that reads it. Pure: tables and the day are handed in.

Only title and employer are required; a wage, age, place or date that nobody can read never rejects a row.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from backend.importing import ages, conditions, days, requirements, titles
from backend.importing.columns import Columns
from backend.importing.row import Rejected, RejectReason
from backend.importing.tables import ImportTables
from backend.importing.wages import parse_wage
from backend.store.rows import NewVacancy
from labourhall.market.vacancy import Conditions, Place, Provenance, Requirements, Status, Vacancy, Wage

T = TypeVar("T")

NAME_LIMIT: Final = 200
TEXT_LIMIT: Final = 4_000
TAGS: Final = 30
TAG_LIMIT: Final = 30
LABEL: Final = 7
"""Experience in so few characters is a label (无需经验, 在校生/应届生), not a sentence."""
VALID_FOR: Final = timedelta(days=30)
"""How long a vacancy without an end date is good, from the day of the import; marked as assumed."""
_EMPTY: Final = frozenset({"", "-", "--", "/", "无", "暂无", "nan", "none", "null", "n/a", "na", "undefined"})
_UNSAID: Final = frozenset({"无要求", "不限"})


@dataclass(frozen=True, slots=True)
class Import:
    """What all rows of one table share: its columns, its source's name, who verified it, the hall's day."""

    columns: Columns
    tables: ImportTables
    source: str
    verified_by: str
    today: date

    def read(self, line: int, cells: tuple[str, ...]) -> NewVacancy | Rejected:
        """The vacancy of a row, or why there is none."""
        original = self.columns.original(cells)
        reason = _reason(self._cell(original, "title"), self._cell(original, "employer"))
        return Rejected(line, reason, original) if reason else _Reading(self, original).new_vacancy()

    def _cell(self, original: Mapping[str, str], field: str) -> str:
        text = self.columns.cell(original, field)
        return "" if text.lower() in _EMPTY else text


class _Reading:
    """One row being read."""

    def __init__(self, shared: Import, original: dict[str, str]) -> None:
        self._shared = shared
        self._original = original
        self._unlawful = shared.tables.unlawful
        self._prose = self._read_prose()
        self._tags = self._read_tags()

    def cell(self, field: str) -> str:
        text = self._shared.columns.cell(self._original, field)
        return "" if text.lower() in _EMPTY else text

    def new_vacancy(self) -> NewVacancy:
        """The vacancy with its identity, and what an officer must know of it."""
        title = self._unlawful.clean_title(_line(self.cell("title")))
        prose = self._unlawful.clean_prose(self._prose)
        tags, from_tags = self._unlawful.clean_tags(self._tags)
        wage, place, work = self._wage(), self._place(), self._conditions()
        elsewhere = self._unlawful.held_by(
            wage.text, place.text, work.shift or "", work.hours or "", work.rest or "", *self._certificates()
        )
        is_left = not title.stripped or titles.says_something(title.text)
        held = (*(() if is_left else (self._unlawful.nothing_left,)), *prose.held, *elsewhere)
        shown = title.text if is_left else _line(self.cell("title"))
        trade, occupation = titles.read_trade(shown, self._shared.tables.trades)
        openings, valid_until, posted_on, assumed = self._assumable()
        vacancy = Vacancy(
            number="",
            title=shown,
            employer=_line(self.cell("employer")),
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
            status=self._status(openings, bool(held)),
        )
        stripped = (*self._from_columns(), *title.stripped, *prose.stripped, *from_tags)
        return NewVacancy(self._identity(), vacancy, self._original, stripped, held)

    @property
    def _source(self) -> str:
        return self.cell("source")[:NAME_LIMIT] or self._shared.source

    def _identity(self) -> str:
        """What makes a repeat: the same id in the same source, else the same title, employer, place, wage and text.

        Where no column names the source, tables with the same header are one source: an office's list of this week
        repeats last week's, and the ids 1, 2, 3 of two offices are not the same vacancies.
        """
        if source_id := self.cell("source_id"):
            source = self.cell("source") or "\x1f".join(self._shared.columns.header)
            return _digest("id", source, source_id)
        fields = ("title", "employer", "place", "wage")
        return _digest("text", *(_line(self.cell(field)) for field in fields), _line(self._prose))

    def _assumable(self) -> tuple[int, date, date, tuple[str, ...]]:
        """Openings, last day and day of posting, and the names of those that nobody stated."""
        openings = conditions.parse_openings(self.cell("openings"))
        valid_until = days.parse_day(self.cell("valid_until"))
        posted_on = days.parse_day(self.cell("posted_on"))
        stated = {"openings": openings, "valid_until": valid_until, "posted_on": posted_on}
        return (
            1 if openings is None else openings,
            valid_until or self._shared.today + VALID_FOR,
            posted_on or self._shared.today,
            tuple(name for name, value in stated.items() if value is None),
        )

    def _status(self, openings: int, is_held: bool) -> Status:
        said = conditions.parse_state(self.cell("state"))
        if said is not Status.OPEN:
            return said
        if openings == 0:
            return Status.FILLED
        return Status.HELD if is_held else Status.OPEN

    def _wage(self) -> Wage:
        """The text rules; figures of their own columns count only where there is no text."""
        figures = "-".join(filter(None, (self.cell("wage_min"), self.cell("wage_max"))))
        return parse_wage(self.cell("wage") or figures)

    def _place(self) -> Place:
        fields = ("place", "district_code", "city", "longitude", "latitude")
        return self._shared.tables.places.read(*map(self.cell, fields))

    def _requirements(self) -> Requirements:
        title, prose = self.cell("title")[:NAME_LIMIT], self._prose
        return Requirements(
            _stated(self.cell("education"), requirements.parse_education, requirements.find_education, prose),
            _stated(self.cell("experience"), requirements.parse_experience, requirements.find_experience, prose),
            _stated(self.cell("age"), ages.parse_age, ages.find_age, f"{title}\n{prose}"),
            self._certificates(),
        )

    def _certificates(self) -> tuple[str, ...]:
        listed = requirements.listed_certificates(self.cell("certificates"))
        return listed or requirements.find_certificates(self._prose)

    def _conditions(self) -> Conditions:
        title, prose, tags = self.cell("title")[:NAME_LIMIT], self._prose, " ".join(self._tags)
        shift, hours = self.cell("shift"), self.cell("hours")
        board = (self.cell("board"), tags, title, prose)
        return Conditions(
            shift=conditions.short(shift) or conditions.read_shift(title, hours, tags, prose),
            hours=conditions.short(hours) or conditions.read_hours(shift, prose),
            lodging=conditions.read_lodging(*board),
            meals=conditions.read_meals(*board),
            insurance=conditions.read_insurance(self.cell("insurance"), tags, prose),
            rest=conditions.short(self.cell("rest")) or conditions.read_rest(shift, hours, tags, title, prose),
        )

    def _from_columns(self) -> tuple[str, ...]:
        columns = self._unlawful.columns
        return tuple(said for column in columns for said in self._unlawful.in_column(column, self.cell(column.field)))

    def _read_tags(self) -> tuple[str, ...]:
        tags = re.split(r"[|,，;；、\n]", self.cell("tags")[:TEXT_LIMIT])
        return tuple(tag for tag in dict.fromkeys(map(str.strip, tags)) if 0 < len(tag) <= TAG_LIMIT)[:TAGS]

    def _read_prose(self) -> str:
        """What several columns say in words, one below the other, each once. Bare figures have fields of their own."""
        texts = [self.cell("description"), self.cell("requirements")]
        if requirements.parse_experience(experience := self.cell("experience")) is None and len(experience) > LABEL:
            texts.append(experience)
        if "试" in (trial := self.cell("trial")):
            texts.append(trial)
        text = "\n".join(text for text in dict.fromkeys(texts) if len(text) > 1 and text not in _UNSAID)
        return text if len(text) <= TEXT_LIMIT else text[: TEXT_LIMIT - 1] + "…"


def _stated(cell: str, parse: Callable[[str], T], find: Callable[[str], T], prose: str) -> T:
    """What a column of its own states, else what prose does."""
    return parse(cell) if cell else find(prose)


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


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
