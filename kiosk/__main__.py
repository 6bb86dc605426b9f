"""`hall-kiosk`: reads settings and secrets, looks whether it can start at all, runs the kiosk until it is stopped."""

import kiosk.without_qt  # noqa: F401 — loaded before all that knows Qt

# isort: split
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from kiosk import check
from kiosk.app import Kiosk, prepare
from kiosk.settings import Settings, checked
from labourhall.link.cache import CacheUnusable
from labourhall.program import control, logs, memory, words
from labourhall.program.control import Arguments, Exit
from labourhall.program.crash import CrashRule
from labourhall.program.layers import explained, load
from labourhall.program.settings import SettingsError, read_secrets
from labourhall.program.terminal import at_a_terminal
from labourhall.program.words import Words

PROGRAM = "hall-kiosk"


@at_a_terminal
def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code."""
    return begin(control.parse(PROGRAM, "The touch screen of a labour-market hall.", argv), lambda kiosk: None)


def begin(arguments: Arguments, joined: Callable[[Kiosk], object]) -> int:
    """Start a kiosk as these arguments say and run it; `joined` is given the kiosk before its glass is shown."""
    try:
        settings = checked(load(Settings, arguments.settings))
        if arguments.explain is not None:
            print(explained(Settings, arguments.settings, arguments.explain))
            return Exit.DONE
        secrets = read_secrets(arguments.secrets_fd)
        texts = words.of_terminal(os.environ)
    except SettingsError as error:
        return refused(str(error))
    except FileNotFoundError as error:
        return refused(f"{error.filename} is missing: make the words first (make setup)")
    prepare(settings)
    if arguments.check:
        return looked_at(settings, texts, arguments.json)
    logs.start()
    # nothing that a start makes is rubbish; it is looked for again once the kiosk gives back what only its start needed
    with memory.not_collected(), CrashRule() as rule:
        return run(settings, secrets, texts, joined, rule)


def run(
    settings: Settings, secrets: Mapping[str, str], texts: Words, joined: Callable[[Kiosk], object], rule: CrashRule
) -> int:
    """Show the kiosk until it is stopped. What makes a start impossible is one sentence.

    After a crash it still ends in order: the card is let go, the voice silenced, the glass dark.
    """
    display = check.display(os.environ, texts)
    if not display.ok:
        return refused(display.text)
    application = QGuiApplication([PROGRAM])
    fonts = check.fonts(texts)
    if not fonts.ok:
        return refused(fonts.text)
    with Ending(application) as ending, rule.ending_by(lambda: ending.ask(Exit.RESTART)):
        try:
            kiosk = Kiosk(settings, secrets, lambda: ending.ask(Exit.SERVICE), lambda: ending.ask(Exit.DONE))
        except CacheUnusable as error:
            return refused(texts.text("check.cache.bad", error))
        except ValueError as error:
            return refused(str(error))
        kept = joined(kiosk)  # what joined lives as long as the kiosk
        kiosk.start()
        code = application.exec()
        kiosk.close()
        del kept
    return code


def looked_at(settings: Settings, texts: Words, as_json: bool) -> int:
    """Print what `--check` found."""
    display = check.display(os.environ, texts)
    QGuiApplication([PROGRAM] if display.ok else [PROGRAM, "-platform", "offscreen"])
    text, code = control.checked(check.everything(settings, texts), as_json)
    print(text)
    return code


def refused(sentence: str) -> int:
    """Say why the program cannot start."""
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)
    return Exit.WRONG


class Ending:
    """Ends Qt's loop, be it asked by a signal, by a thread, or before the loop runs: each comes in by a socket.

    While Qt's loop sleeps, Python does not run, and would not hear a signal.
    """

    def __init__(self, application: QGuiApplication) -> None:
        self._code: int | None = None
        self._application = application
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read)

    def __enter__(self) -> "Ending":
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(self._mouth.fileno())
        control.on_stop(lambda: self.ask(Exit.DONE))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._ear.close()
        self._mouth.close()

    def ask(self, code: int) -> None:
        """End with `code`; from any thread. The first code stands."""
        if self._code is None:
            self._code = code
            self._mouth.send(b"\0")

    def _woken(self) -> None:
        self._ear.recv(64)
        if self._code is not None:
            self._application.exit(self._code)


if __name__ == "__main__":
    sys.exit(main())
