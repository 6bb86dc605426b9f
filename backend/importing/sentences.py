"""What came of an import, and what would come of one, as lines for a terminal. Words are `backend.*`."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from backend.importing.preview import FilePreview, SheetPreview
from backend.importing.row import FileReport, ImportReport, Read, Rejected, Repeat
from backend.importing.told import ImportNote
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

SHOWN: Final = 8
"""So many places stand in one line."""
_NAME_LIMIT: Final = 40


def of_report(report: ImportReport, words: Words) -> Iterator[str]:
    """The counts of each file, then what else there is to tell of it."""
    for one in report.files:
        counts = (one.read, one.loaded, one.open, one.closed, one.held, one.repeated, one.rejected)
        yield words.text("backend.imported", one.file, *counts)
        if one.profile:
            yield _inner(words.text("backend.profiled", one.profile))
        yield from _held(one, words)
        yield from _sheets(one, words)
        yield from of_notes(one.notes, words)
        if one.repeats:
            yield _inner(
                words.text("backend.repeats", len(one.repeats), _some([_repeat(each) for each in one.repeats]))
            )


def of_notes(notes: Iterable[ImportNote], words: Words) -> Iterator[str]:
    """One line a kind."""
    for note in notes:
        yield _inner(words.text(f"backend.told.{note.kind}", note.count, _some(note.where, note.count), note.field))


def of_preview(previews: Sequence[FilePreview], words: Words) -> Iterator[str]:
    """Each table's columns and first rows, then what would be lost."""
    for one in previews:
        yield one.file
        if one.profile:
            yield _inner(words.text("backend.profiled", one.profile))
        for sheet in one.sheets:
            yield from _sheet_preview(sheet, words)
        yield from of_notes(one.notes, words)
    yield words.text("backend.preview.nothing")


def _held(report: FileReport, words: Words) -> Iterator[str]:
    """Why vacancies wait for an officer; a vacancy may have several reasons."""
    if report.held_for:
        reasons = [f"{one.reason} {one.count}" for one in report.held_for]
        yield _inner(words.text("backend.held_for", "; ".join(reasons)))
    if report.suspended:
        yield _inner(words.text("backend.suspended", report.suspended))
    if report.judged_anew:
        yield _inner(words.text("backend.judged_anew", len(report.judged_anew), _some(report.judged_anew)))


def _sheets(report: FileReport, words: Words) -> Iterator[str]:
    if len(report.sheets) < 2:
        return
    for sheet in report.sheets[:SHOWN]:
        yield _inner(words.text("backend.sheet", sheet.name, sheet.header_line, sheet.read))
    if len(report.sheets) > SHOWN:
        yield _inner(words.text("backend.more_sheets", len(report.sheets) - SHOWN))


def _sheet_preview(sheet: SheetPreview, words: Words) -> Iterator[str]:
    yield _inner(words.text("backend.preview.sheet", sheet.name or "-", sheet.header_line, sheet.count, sheet.rejected))
    for column in sheet.columns:
        sure = words.text(f"backend.sure.{column.sure}")
        if column.field:
            counts = (column.read, column.filled)
            line = words.text("backend.preview.column", column.letter, _short(column.name), column.field, sure, *counts)
        else:
            line = words.text("backend.preview.unused", column.letter, _short(column.name), sure, column.filled)
        yield _inner(_inner(line))
    for row in sheet.rows:
        yield _inner(_inner(_row(row, words)))


def _row(row: Read, words: Words) -> str:
    if isinstance(row, Rejected):
        return f"{row.place}: {words.text(f'backend.reject.{row.reason}')}"
    return f"{row.place}: {_vacancy(row.new.vacancy, row.new.contact)}"


def _vacancy(one: Vacancy, contact: str) -> str:
    """The fields that came of a row, by the names that --columns takes."""
    assumed = one.provenance.assumed
    wage = "-".join(f"{value:g}" for value in (one.wage.minimum, one.wage.maximum) if value is not None)
    age = one.requirements.age
    values = {
        "title": one.title,
        "employer": one.employer,
        "trade": one.trade,
        "wage": f"{wage}/{one.wage.unit}" if wage else one.wage.text and "?",
        "place": one.place.district or ("outside" if one.place.outside else one.place.text and "?"),
        "openings": "" if "openings" in assumed else one.openings,
        "education": one.requirements.education,
        "experience": one.requirements.experience_years,
        "age": f"{age.minimum or ''}-{age.maximum or ''}" if age else "",
        "employment_form": one.employment_form,
        "posted_on": "" if "posted_on" in assumed else one.posted_on,
        "valid_until": "" if "valid_until" in assumed else one.valid_until,
        "status": one.status,
        "contact": contact,
    }
    return " · ".join(f"{name}={_short(str(value))}" for name, value in values.items() if value not in ("", None))


def _repeat(one: Repeat) -> str:
    return f"{one.place} = {one.file + ' ' if one.file else ''}{one.of}"


def _some(places: Sequence[str], count: int | None = None) -> str:
    shown = ", ".join(map(_short, places[:SHOWN]))
    return shown + (" …" if (len(places) if count is None else count) > len(places[:SHOWN]) else "")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _NAME_LIMIT else line[: _NAME_LIMIT - 1] + "…"


def _inner(line: str) -> str:
    return f"  {line}"
