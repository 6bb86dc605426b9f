"""What becomes of a table's rows, as values: refused ones, and the counts of an import.

A row that is good becomes a `store.rows.NewVacancy`; there is no second noun for it.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum


class RejectReason(StrEnum):
    """Why a row is no vacancy; its words are `backend.reject.<reason>`. Nothing else ever rejects a row."""

    NO_TITLE = "no_title"
    NO_EMPLOYER = "no_employer"
    TITLE_TOO_LONG = "title_too_long"
    EMPLOYER_TOO_LONG = "employer_too_long"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is no vacancy: the line that it ends on (the header's is 1), why, and all that stood in it."""

    line: int
    reason: RejectReason
    original: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FileReport:
    """The counts of one file. read = loaded + repeated + rejected, loaded = open + closed; `held` are among `closed`.

    `open` are those that may be shown on the day of the import.
    """

    file: str
    read: int
    loaded: int
    open: int
    closed: int
    repeated: int
    rejected: int
    held: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The counts of all files of one import, in their order."""

    files: tuple[FileReport, ...]

    @property
    def total(self) -> FileReport:
        """The sums; `file` names all files."""
        names = [field.name for field in fields(FileReport) if field.name != "file"]
        sums = {name: sum(getattr(one, name) for one in self.files) for name in names}
        return FileReport(file=", ".join(one.file for one in self.files), **sums)

    def plain(self) -> dict[str, object]:
        """For JSON: the sums, and `files` where there are several."""
        each = {"files": [asdict(one) for one in self.files]} if len(self.files) > 1 else {}
        return asdict(self.total) | each
