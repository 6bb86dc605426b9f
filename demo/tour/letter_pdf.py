"""Reads the words of a PDF, by Qt's reader (the writer is Qt's printer)."""

from pathlib import Path

from PySide6.QtPdf import QPdfDocument


def text(path: Path) -> str:
    """All words of all pages; "" for a file that is no PDF."""
    document = QPdfDocument()
    try:
        if document.load(str(path)) is not QPdfDocument.Error.None_:
            return ""
        return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    finally:
        document.close()
