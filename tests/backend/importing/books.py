"""Workbooks made on the spot, as offices save them."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

HEADER = ("单位名称", "招聘岗位")
_NAMESPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def book(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> openpyxl.Workbook:
    """A workbook of these sheets, saved at `path`; change it and save it again."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return made


def first(made: openpyxl.Workbook) -> Worksheet:
    """Its first sheet."""
    sheet = made.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def open_document(path: Path, rows: str) -> Path:
    """An ODS of one sheet; `rows` is its XML."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content {_NAMESPACES} office:version="1.2"><office:body><office:spreadsheet>'
            f'<table:table table:name="岗位">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def ods_row(*cells: str, more: str = "", down: int = 1) -> str:
    """A row of texts; `more` are attributes of the row, `down` the rows that its first cell is merged over."""
    merged = f' table:number-rows-spanned="{down}"' if down > 1 else ""
    texts = "".join(_cell(cell, "" if at else merged) for at, cell in enumerate(cells))
    return f"<table:table-row{more}>{texts}</table:table-row>"


def _cell(text: str, more: str) -> str:
    if not text:
        return "<table:covered-table-cell/>"
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'
