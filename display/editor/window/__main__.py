"""`hall-editor`: what staff put on their boards. Options and exit codes are those of every program of the house."""

import os
import sys

from display.check import sentence
from display.editor.window import app, check
from display.editor.window.app import EditorUnusable
from display.editor.window.settings import Settings, checked
from display.failures import BoardUnusable
from labourhall.link.cache import CacheUnusable
from labourhall.program import control, logs, words
from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule
from labourhall.program.layers import explained, load
from labourhall.program.settings import SettingsError, read_secrets
from labourhall.program.terminal import at_a_terminal


@at_a_terminal
def main(argv: list[str] | None = None) -> int:
    """The program; the answer is its exit code."""
    asked = control.parse("hall-editor", "Edits what a hall's wall boards show.", argv)
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
        text, end = control.checked(check.everything(settings, words.of_terminal(os.environ)), asked.json)
        print(text)
        return end
    logs.start()
    with CrashRule() as rule:
        return edited(settings, secrets.get("device_key", ""), rule)


def edited(settings: Settings, device_key: str, rule: CrashRule) -> int:
    """Edit until the window is closed. What makes a beginning impossible is one sentence."""
    terminal = words.of_terminal(os.environ)
    try:
        return app.run(settings, device_key, words.read(settings.language), rule)
    except EditorUnusable as unusable:
        print(check.told(unusable.trouble, terminal), file=sys.stderr)
    except BoardUnusable as trouble:
        print(sentence(trouble, terminal), file=sys.stderr)
    except CacheUnusable as error:
        print(f"{error.code} {error}", file=sys.stderr)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return Exit.WRONG
    return Exit.SERVICE


if __name__ == "__main__":
    sys.exit(main())
