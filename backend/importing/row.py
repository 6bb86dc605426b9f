"""What becomes of a table's rows, as values: taken ones, refused ones, and what an import reports of a file."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Final, TypeAlias

from backend.importing.told import ImportNote, Told
from backend.store.rows import NewVacancy


class RejectReason(StrEnum):
    """Why a row is no vacancy; its words are `backend.reject.<reason>`. Nothing else ever rejects a row."""

    NO_TITLE = "no_title"
    NO_EMPLOYER = "no_employer"
    TITLE_TOO_LONG = "title_too_long"
    EMPLOYER_TOO_LONG = "employer_too_long"


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that is a vacancy: where it stands, and what was done to its cells (kind and field)."""

    place: str
    new: NewVacancy
    told: tuple[tuple[Told, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is no vacancy: where it stands (a line, or sheet!line), why, and all that stood in it."""

    place: str
    reason: RejectReason
    original: Mapping[str, str]


Read: TypeAlias = Taken | Rejected


@dataclass(frozen=True, slots=True)
class SheetReport:
    """A table of the file that was read: its name ("" for a file of one), the line of its header, its rows."""

    name: str
    header_line: int
    read: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row that repeats another: where it stands, and of which: a place in a file of this import, or a number."""

    place: str
    file: str
    of: str


@dataclass(frozen=True, slots=True)
class HeldFor:
    """For how many vacancies of a file an officer must look for this kind of reason."""

    reason: str
    count: int


COUNTS: Final = ("read", "loaded", "open", "closed", "repeated", "rejected", "held", "suspended")


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of one file. read = loaded + repeated + rejected, loaded = open + closed; `held` are among `closed`,
    and so are `suspended`: they would be open, were their employer not.

    `open` are those that may be shown on the day of the import. Hidden rows are told in `notes` and not among `read`.
    `Repeat.file` is "" where the row repeats a vacancy that was there before; then `of` is its number. `profile` is the
    name of what was said of the file's source, "" for nothing. `judged_anew` are the numbers of vacancies whose repeat
    took their place, for its text gives or takes a reason to hold them; `held_for` counts them too.
    """

    file: str
    read: int
    loaded: int
    open: int
    closed: int
    repeated: int
    rejected: int
    held: int
    suspended: int = 0
    sheets: tuple[SheetReport, ...] = ()
    notes: tuple[ImportNote, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    profile: str = ""
    held_for: tuple[HeldFor, ...] = ()
    judged_anew: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The reports of all files of one import, in their order."""

    files: tuple[FileReport, ...]

    @property
    def total(self) -> FileReport:
        """The sums; `file` names all files."""
        sums = {name: sum(getattr(one, name) for one in self.files) for name in COUNTS}
        return FileReport(file=", ".join(one.file for one in self.files), **sums)

    def plain(self) -> dict[str, object]:
        """For JSON: the sums, and all of each file in `files`."""
        total = self.total
        sums = {
            field.name: getattr(total, field.name) for field in fields(FileReport) if field.name in ("file", *COUNTS)
        }
        return {**sums, "files": [asdict(one) for one in self.files]}
