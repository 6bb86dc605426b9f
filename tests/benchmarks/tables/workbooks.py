"""Ten workbooks as offices have them, of vacancies that are made up."""

from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final

import openpyxl

from demo.vacancies import generated

ROWS: Final = 110_000
BOOKS: Final = 10


def write(folder: Path, today: date) -> list[Path]:
    """The workbooks, each with its share of the rows below a header."""
    folder.mkdir()
    rows = generated.rows(today, ROWS)
    return [_book(folder / f"{number:02d}.xlsx", islice(rows, ROWS // BOOKS)) for number in range(BOOKS)]


def _book(path: Path, rows: "islice[tuple[str, ...]]") -> Path:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("岗位")
    for row in (generated.COLUMNS, *rows):
        sheet.append(row)
    book.save(path)
    return path
