"""The sheets of an XLSX or ODS workbook: the only import of python_calamine."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from backend.importing.book import BookSheet, OtherKind, book_rows
from backend.importing.outline import NoWorkbook, Outline, kind, outlines

_READ: Final = ("XLSX", "ODS")


def zipped_sheets(path: Path) -> Iterator[BookSheet]:
    """The sheets of an XLSX or ODS. Raises NoWorkbook, OtherKind and TooLarge."""
    try:
        with zipfile.ZipFile(path) as archive:
            if kind(archive) not in _READ:
                raise OtherKind(kind(archive))
            outline = outlines(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise NoWorkbook(str(error)) from error
    with _library():
        book = CalamineWorkbook.from_path(path)
    for one in book.sheets_metadata:
        if one.typ is SheetTypeEnum.WorkSheet:
            yield _sheet(book, one.name, one.visible is not SheetVisibleEnum.Visible, outline.get(one.name))


def _sheet(book: CalamineWorkbook, name: str, is_hidden: bool, outline: Outline | None) -> BookSheet:
    if outline is None:
        raise NoWorkbook(name)
    with _library():
        sheet = book.get_sheet_by_name(name)
        merged = sheet.merged_cell_ranges or []
        before = sheet.start[1] if sheet.start else 0
    outline.merged += [(first[0] + 1, last[0] + 1, first[1]) for first, last in merged if last[0] > first[0]]
    return BookSheet(name, is_hidden, outline.errors, book_rows(sheet.iter_rows(), before, outline))


@contextmanager
def _library() -> Iterator[None]:
    """The library's exceptions end here; it is Rust, and its panics are of no class of its own."""
    try:
        yield
    except CalamineError as error:
        raise NoWorkbook(str(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise NoWorkbook(str(error)) from error
