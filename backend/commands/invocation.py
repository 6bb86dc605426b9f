"""One call of the program: its arguments, its settings, its words, and what it opens. What commands do lives beside."""

import argparse
import os
import pwd
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from backend.keys import ServerKey, server_key
from backend.settings import Settings
from backend.store.sqlite.database import SqliteStore
from labourhall.program import control, words
from labourhall.program.layers import load
from labourhall.program.settings import read_secrets

SERVER_KEY: Final = "server_key"
"""Its name among the secrets."""


class Invocation:
    """One call of the program: its arguments, its settings, its words. Raises SettingsError."""

    def __init__(self, found: argparse.Namespace) -> None:
        self.found = found
        self.options = control.arguments(found)
        self.settings = load(Settings, self.options.settings)
        self.secrets = read_secrets(self.options.secrets_fd)
        self.words = words.of_terminal(os.environ)

    @property
    def database(self) -> Path:
        return self.settings.database.expanduser()

    @property
    def halls_file(self) -> Path | None:
        return self.settings.halls.expanduser() if self.settings.halls else None

    @property
    def calendar_file(self) -> Path | None:
        return self.settings.calendar.expanduser() if self.settings.calendar else None

    @property
    def signals_file(self) -> Path | None:
        return self.settings.signals.expanduser() if self.settings.signals else None

    @property
    def account(self) -> str:
        """Who is at the terminal, as the machine knows it (a container may have a number without a name)."""
        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            return str(os.getuid())

    def server_key(self) -> ServerKey:
        return server_key(self.secrets.get(SERVER_KEY, ""), self.database.with_suffix(".key"))

    @contextmanager
    def store(self) -> Iterator[SqliteStore]:
        store = SqliteStore(self.database)
        try:
            yield store
        finally:
            store.close()

    def say(self, identifier: str, *args: object) -> None:
        """To the person at the terminal; stdout is for what another program may read."""
        print(self.words.text(f"backend.{identifier}", *args), file=sys.stderr)
