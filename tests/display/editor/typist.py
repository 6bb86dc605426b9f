"""Somebody who types into an editor whose journal is on a disk, and a disk that is full."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from display.editor import history
from display.editor.autosave import Autosave, Opened, open_journal
from display.editor.document import Document
from display.editor.failures import Trouble
from display.editor.history import Done, History, Undone, played
from display.editor.page_edits import ChangeField
from labourhall.contract.playlist import NoticePage


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    found = open_journal(path)
    assert isinstance(found, Opened), found
    try:
        yield found
    finally:
        found.autosave.close()


class Typist:
    """Somebody who types into the headline of a notice; `troubles` is what she was told."""

    def __init__(self, kept: Autosave, start: History) -> None:
        self.kept = kept
        self.history = start
        self.troubles: list[Trouble | None] = []
        self.at = 0.0

    def types(self, text: str, pause: float = 0.1) -> None:
        self.at += pause
        record = history.done(self.history, ChangeField("n1", "headline", text), self.at)
        assert isinstance(record, Done)
        self.does(record)

    def does(self, record: Done | Undone) -> None:
        after = played(self.history, record)
        assert isinstance(after, History)
        self.history = after
        self.troubles.append(self.kept.note(record, after))


def headline(document: Document) -> str:
    page = document.page("n1")
    assert isinstance(page, NoticePage)
    return page.headline


def full(path: Path, content: bytes, private: bool = False) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
