"""The peer of an import: openpyxl's streaming mode over every cell of the workbooks named, and nothing else."""

import sys

import openpyxl


def main(paths: list[str]) -> None:
    """Read them one after the other."""
    for path in paths:
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book.worksheets:
            for _ in sheet.iter_rows(values_only=True):
                pass
        book.close()


if __name__ == "__main__":
    main(sys.argv[1:])
