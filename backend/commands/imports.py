"""`hall-backend import` and `import-holders`: what comes in by files. Reading them is `backend.importing`'s."""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final

from backend import office
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings, add_table_options
from backend.importing import sentences
from backend.importing.command import Order, Progress, import_files
from backend.importing.giving_way import giving_way
from backend.importing.preview import preview_files
from backend.importing.progress import shown
from backend.importing.row import Read, RejectReason
from backend.moment import read_clocks
from backend.store.store import Store
from labourhall.program.control import Exit

GIVES_WAY: Final = 4
"""Steps of niceness. With more it would often be put aside while it holds the file, and swipes wait for that."""


def import_vacancies(command: Invocation) -> Exit:
    """Take in tables of vacancies."""
    found = command.found
    profiles = found.profile or command.settings.profiles
    order = Order(tuple(found.files), found.columns, found.verified_by, found.rejected, not found.no_header, profiles)
    if found.preview:
        return preview(command, order)

    def in_words(reason: RejectReason) -> str:
        return command.words.text(f"backend.reject.{reason}")

    with command.store() as store:
        progress: Progress = shown
        if store.is_served():  # somebody swipes meanwhile
            os.nice(GIVES_WAY)
            progress = partial(_giving_way, store)
        report = import_files(order, store, read_clocks(), progress, in_words)
    for line in sentences.of_report(report, command.words):
        print(line, file=sys.stderr)
    if not order.verified_by:
        command.say("not_verified")
    if order.rejected is not None:
        command.say("rejected_rows", order.rejected)
    if found.json:
        print(json.dumps(report.plain(), ensure_ascii=False))
    return Exit.DONE


def _giving_way(store: Store, rows: Iterable[Read], name: str) -> Iterator[Read]:
    return giving_way(shown(rows, name), store.written_elsewhere)


def preview(command: Invocation, order: Order) -> Exit:
    """Say what an import would make of the files; nothing is opened but them."""
    found = preview_files(order, read_clocks(), shown)
    if command.found.json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, default=str))
        return Exit.DONE
    for line in sentences.of_preview(found, command.words):
        print(line)
    return Exit.DONE


def import_holders(command: Invocation) -> Exit:
    """Take in a file of holders."""
    with command.store() as store:
        command.say("holders_taken", office.import_holders(store, command.found.file, read_clocks()))
    return Exit.DONE


def _add_import_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    add_table_options(command)
    command.add_argument("--preview", action="store_true", help="say what would come of it, and take nothing in")
    command.add_argument("--rejected", type=Path, metavar="PATH", help="write rejected rows and their reasons here")
    command.add_argument("--json", action="store_true", help="print the counts as JSON")


def _add_holders_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("file", type=Path, metavar="FILE")


IMPORT: Final = Command(
    "import",
    "take in vacancies from CSV (also .gz), XLSX, ODS, XLS or JobPosting JSON",
    _add_import_options,
    import_vacancies,
)
IMPORT_HOLDERS: Final = Command(
    "import-holders", "take in a file of registered people (docs/holders.md)", _add_holders_options, import_holders
)
