"""Files into the store, whole or not at all: every row is brought unseen, the rejects are written beside their place,
then all is accepted. How the command line says what came of it is `sentences`'.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from backend.importing.columns import said_columns
from backend.importing.profile import profile_for, read_profiles
from backend.importing.reader import Wanted, read_rows
from backend.importing.rejects import Rejects, collected
from backend.importing.repeats import Stands
from backend.importing.row import (
    COUNTS,
    FileReport,
    HeldFor,
    ImportReport,
    Read,
    Rejected,
    RejectReason,
    Repeat,
    SheetReport,
    Taken,
)
from backend.importing.table import shown_name
from backend.importing.tables import ImportTables, read_tables
from backend.importing.told import ImportNotes
from backend.importing.understood import Understandings
from backend.moment import Moment
from backend.store.arrivals import Arrivals, arriving
from backend.store.rows import Brought, NewVacancy, kind_of
from backend.store.store import Store
from labourhall.market.vacancy import Status

AT_ONCE: Final = 100
"""Rows that one transaction brings: a visit waits for no more than these."""
Progress: TypeAlias = Callable[[Iterable[Read], str], Iterator[Read]]


@dataclass(frozen=True, slots=True)
class Order:
    """What to import: `columns` as `title=…,employer=…`, who verified it, where rejected rows go (None: nowhere).

    `header`: the first line names the columns. `profiles`: a file of what is known of each source (None: nothing).
    """

    files: tuple[Path, ...]
    columns: str = ""
    verified_by: str = ""
    rejected: Path | None = None
    header: bool = True
    profiles: Path | None = None

    def wanted(self, tables: ImportTables, moment: Moment) -> Callable[[Path], Wanted]:
        """How each file is to be read. Raises Stopped."""
        said = said_columns(self.columns)
        profiles = read_profiles(self.profiles, tuple(tables.columns.names)) if self.profiles else ()
        known = Understandings()

        def of(path: Path) -> Wanted:
            profile = profile_for(shown_name(path), profiles).with_said(said, self.header)
            return Wanted(tables, profile, self.verified_by, moment.today, known)

        return of


def import_files(
    order: Order, store: Store, moment: Moment, progress: Progress, words: Callable[[RejectReason], str]
) -> ImportReport:
    """Take in all files, or none. `words` says a reason. Raises Stopped, and then nothing was taken in."""
    wanted = order.wanted(read_tables(), moment)
    with arriving(store, moment) as arrivals, collected(order.rejected, words) as rejects:
        intake = _Intake(arrivals, rejects, moment.today, progress)
        report = ImportReport(tuple(intake.taken(path, wanted(path)) for path in order.files))
        with rejects.written():
            arrivals.accept()
    return report


class _Intake:
    """Rows on their way from files to the store; none stays in memory."""

    def __init__(self, arrivals: Arrivals, rejects: Rejects, today: date, progress: Progress) -> None:
        self._arrivals = arrivals
        self._rejects = rejects
        self._today = today
        self._progress = progress
        self._stands = Stands()

    def taken(self, path: Path, wanted: Wanted) -> FileReport:
        """One file, read to its end and brought."""
        name, count = shown_name(path), _Count(self._today)
        notes, sheets = ImportNotes(), list[SheetReport]()
        rows = self._progress(read_rows(path, wanted, notes, sheets), name)
        while some := list(islice(rows, AT_ONCE)):
            count.of["read"] += len(some)
            self._bring(name, [row for row in some if isinstance(row, Taken)], count)
            for row in some:
                if isinstance(row, Rejected):
                    count.of["rejected"] += 1
                    self._rejects.add(name, row)
        return FileReport(
            file=name,
            **{kind: count.of[kind] for kind in COUNTS},
            sheets=tuple(sheets),
            notes=notes.all(),
            repeats=tuple(count.repeats),
            profile=wanted.profile.name,
            held_for=count.held_for(),
            judged_anew=tuple(count.judged),
        )

    def _bring(self, file: str, rows: list[Taken], count: "_Count") -> None:
        brought = self._arrivals.bring([row.new for row in rows]) if rows else ()
        for row, one in zip(rows, brought, strict=True):
            if one.is_repeat:
                repeat = Repeat(row.place, *(self._stands.of(one.number) or ("", one.number)))
                count.repeat(repeat, row.new, one)
            else:
                self._stands.add(one.number, file, row.place)
                count.load(row.new, one)


class _Count:
    """What came of one file's rows so far."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._reasons = Counter[str]()
        self.of = Counter[str]()
        self.repeats: list[Repeat] = []
        self.judged: dict[str, tuple[str, ...]] = {}
        """Why those wait now that were judged anew."""

    def load(self, new: NewVacancy, brought: Brought) -> None:
        self.of["loaded"] += 1
        is_suspended = brought.is_suspended and new.vacancy.is_open(self._today)
        self.of["suspended"] += is_suspended
        self.of["open" if new.vacancy.is_open(self._today) and not is_suspended else "closed"] += 1
        self.of["held"] += new.vacancy.status is Status.HELD
        self._reasons.update(_kinds(new))

    def repeat(self, repeat: Repeat, new: NewVacancy, brought: Brought) -> None:
        self.of["repeated"] += 1
        self.repeats.append(repeat)
        if brought.is_judged_anew:
            self.judged[brought.number] = _kinds(new)

    def held_for(self) -> tuple[HeldFor, ...]:
        """The commonest kind of reason first."""
        reasons = self._reasons + Counter(kind for kinds in self.judged.values() for kind in kinds)
        return tuple(HeldFor(kind, count) for kind, count in reasons.most_common())


def _kinds(new: NewVacancy) -> tuple[str, ...]:
    """The kinds of reasons for which a vacancy waits, each once."""
    return tuple(dict.fromkeys(map(kind_of, new.held))) if new.vacancy.status is Status.HELD else ()
