"""What the terminal of `hall-card` may be: of an encoding that lacks our characters, or a pipe whose reader has left.

`labourhall.program.terminal` is the same for the other programs; the card reader imports nothing of theirs.
"""

import codecs
import functools
import io
import json
import os
import select
import sys
from collections.abc import Callable
from typing import Final, ParamSpec, TextIO

P = ParamSpec("P")

ESCAPED: Final = "cardreader.escaped"
DONE: Final = 0
UNHEARD: Final = 1
"""What the program had to say on stderr was heard by nobody."""


def at_a_terminal(main: Callable[P, int]) -> Callable[P, int]:
    """Lay this around the `main` of every program that a person types.

    A character that the terminal lacks is written as JSON would escape it, so that JSON stays JSON. A reader that
    leaves (head, less) has seen enough: the program ends in order and without a word. A pipe to anybody else that
    breaks stays an error.
    """

    @functools.wraps(main)
    def program(*args: P.args, **kwargs: P.kwargs) -> int:
        codecs.register_error(ESCAPED, _escaped)
        for stream in _streams():
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors=ESCAPED)
        try:
            try:
                return main(*args, **kwargs)
            finally:
                for stream in _streams():
                    stream.flush()  # at the interpreter's own end nobody could hear of it
        except BrokenPipeError:
            left = [stream for stream in _streams() if _is_left(stream)]
            if not left:
                raise
            for stream in left:
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            return DONE if sys.stdout in left else UNHEARD

    return program


def _streams() -> tuple[TextIO, ...]:
    """Those that are there: Python has None for one that was closed before it began."""
    streams: tuple[TextIO | None, ...] = (sys.stdout, sys.stderr)
    return tuple(stream for stream in streams if stream is not None)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(json.dumps(one)[1:-1] for one in error.object[error.start : error.end]), error.end


def _is_left(stream: TextIO) -> bool:
    """Whether this is a pipe that nobody reads any more."""
    try:
        number = stream.fileno()
    except io.UnsupportedOperation:
        return False  # no stream of the machine's
    poll = select.poll()
    poll.register(number, 0)
    return any(happened & select.POLLERR for _, happened in poll.poll(0))
