"""The command line of `hall-session`, taken apart: the compositor with its options, and the program. Pure."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

END: Final = "--"
SETTINGS: Final = "--settings"


@dataclass(frozen=True, slots=True)
class Commands:
    """Two commands: `cage -d` and `hall-kiosk --settings FILE`."""

    compositor: tuple[str, ...]
    program: tuple[str, ...]

    @property
    def settings(self) -> tuple[str, ...]:
        """The program's settings as it is given them, be it by a shell's script; nothing where it has none."""
        return _option(self.program) or _option([piece for word in self.program for piece in _pieces(word)])

    def shown_by(self, program: Sequence[str]) -> "Commands":
        """The same compositor with another program."""
        return Commands(self.compositor, tuple(program))


def taken_apart(given: Sequence[str]) -> tuple[list[str], Commands | None]:
    """The session's own options, and the two commands; None where one of them is missing."""
    own, rest = _split(given)
    compositor, program = _split(rest)
    return own, Commands(tuple(compositor), tuple(program)) if compositor and program else None


def _split(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands before and after the first `--`."""
    at = words.index(END) if END in words else len(words)
    return list(words[:at]), list(words[at + 1 :])


def _option(words: Sequence[str]) -> tuple[str, ...]:
    for index, word in enumerate(words):
        if word == SETTINGS:
            return tuple(words[index : index + 2])
        if word.startswith(f"{SETTINGS}="):
            return (word,)
    return ()


def _pieces(script: str) -> list[str]:
    try:
        return shlex.split(script)
    except ValueError:  # a quotation that does not end: no script
        return []
