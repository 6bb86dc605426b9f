"""`hall-display`: shows one board. Options and exit codes are those of every program of the house."""

import argparse
import os
import sys
from collections.abc import Callable
from types import ModuleType

from display.failures import BoardUnusable
from display.reading_glyphs import glyphs_meanwhile
from display.settings import Settings, checked
from labourhall.program import control, logs, memory, words
from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule
from labourhall.program.kept_code import KEPT
from labourhall.program.layers import explained, load
from labourhall.program.settings import SettingsError, read_secrets
from labourhall.program.terminal import at_a_terminal
from labourhall.program.words import Words

Add = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace, Words], int]


@at_a_terminal
def main(argv: list[str] | None = None) -> int:
    """The program; the answer is its exit code."""
    typed = sys.argv[1:] if argv is None else argv
    if typed[:1] and not typed[0].startswith("-"):
        from display.commands.table import COMMANDS  # a board that starts needs none of them

        if typed[0] in COMMANDS:
            return commanded(typed[0], *COMMANDS[typed[0]], typed[1:])
    asked = control.parse("hall-display", "Shows one of a hall's wall boards.", typed)
    try:
        settings = checked(load(Settings, asked.settings))
        if asked.explain is not None:
            print(explained(Settings, asked.settings, asked.explain))
            return Exit.DONE
        secrets = read_secrets(asked.secrets_fd)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return Exit.WRONG
    if asked.check:
        from display import check  # a board that starts needs it no more than the commands

        text, end = control.checked(check.everything(settings, words.of_terminal(os.environ)), asked.json)
        print(text)
        return end
    logs.start()
    with memory.not_collected(), CrashRule():
        return shown(settings, secrets.get("device_key", ""))


def commanded(name: str, add: Add, run: Run, typed: list[str]) -> int:
    """Do what was typed. Whatever is wrong is one sentence."""
    parser = argparse.ArgumentParser(prog=f"hall-display {name}", allow_abbrev=False)
    add(parser)
    terminal = words.of_terminal(os.environ)
    from labourhall.link.cache import CacheUnusable

    try:
        return run(parser.parse_args(typed), terminal)
    except BoardUnusable as trouble:
        print(_sentence(trouble, terminal), file=sys.stderr)
    except CacheUnusable as error:
        print(f"{error.code} {error}", file=sys.stderr)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return Exit.WRONG
    return Exit.FAILED


def shown(settings: Settings, device_key: str) -> int:
    """Show the board until it is stopped. What makes a start impossible is one sentence."""
    glyphs = glyphs_meanwhile(settings)
    app = program()
    from labourhall.link.cache import CacheUnusable

    try:
        return int(app.run(settings, device_key, words.read(settings.language), glyphs, memory.settle))
    except BoardUnusable as trouble:
        print(_sentence(trouble, words.of_terminal(os.environ)), file=sys.stderr)
    except CacheUnusable as error:
        print(f"{error.code} {error}", file=sys.stderr)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return Exit.WRONG
    return Exit.SERVICE


def program() -> ModuleType:
    """All of the program, loaded while a thread looks through the glyphs; what knows Qt comes last."""
    import display.without_qt  # noqa: F401 # its loading is what it is for
    from display.walls import binding

    binding.load(KEPT.code)
    from display import app

    return app


def _sentence(trouble: BoardUnusable, told: Words) -> str:
    from display import check

    return check.sentence(trouble, told)


if __name__ == "__main__":
    sys.exit(main())
