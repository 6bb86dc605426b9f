"""What Python's libraries compile anew at each start, kept from when a program was installed. Imported first.

`dataclasses` writes six methods of a class as text and compiles each while the module is loaded: a third of what
loading a program takes. There are libraries that carry modules as source (`taken_by`). The text itself is the key, so
nothing can be out of date: what is not kept (another text, another Python, no file) is compiled as ever. Written by
`scripts/kept_code.py`.
"""

import builtins
import dataclasses
import marshal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any, Final

FORMAT: Final = 2
"""Of `marshal`: the last in which the same code is the same bytes, however often Python refers to its parts."""
UNNAMED: Final = "<string>"
"""The file that a text has which comes from none."""

Source = tuple[str, str]
"""The file that is named in tracebacks, and the text."""
Codes = dict[Source, bytes]
"""By source, the code as `marshal` writes it: a start uses the half of them."""

_compile: Final = builtins.compile


def place(room: Path) -> Path:
    """Where what a room compiles at each start is kept: beside its modules' own bytecode."""
    return room / "__pycache__" / f"kept.{sys.implementation.cache_tag}.bin"


def written(sources: Iterable[Source]) -> bytes:
    """A file's content for these sources; the same in any order."""
    codes: Codes = {source: marshal.dumps(compiled(source), FORMAT) for source in sorted(sources)}
    return MAGIC_NUMBER + marshal.dumps(codes, FORMAT)


def read(path: Path) -> Codes:
    """What is kept there; nothing, if that is no file, a torn one or one of another Python."""
    try:
        content = path.read_bytes()
        kept: Codes = marshal.loads(content[len(MAGIC_NUMBER) :]) if content.startswith(MAGIC_NUMBER) else {}
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept


def room_of(names: dict[str, Any]) -> str:
    """The room of the module that has these names."""
    return str(names.get("__name__", "")).partition(".")[0]


def compiled(source: Source) -> CodeType:
    """As Python itself compiles it."""
    name, text = source
    return _compile(text, name, "exec", dont_inherit=True)


class KeptCode:
    """Takes code from what is kept of its room, where that is there."""

    def __init__(self) -> None:
        self._rooms: dict[str, Codes] = {}

    def code(self, room: str, source: Source) -> CodeType:
        """What the source compiles to."""
        kept = self._of(room).get(source)
        if kept is None:
            return compiled(source)
        code: CodeType = marshal.loads(kept)
        return code

    def forget(self) -> None:
        """Let go of what was read: a start is over."""
        self._rooms = {room: {} for room in self._rooms}

    def _of(self, room: str) -> Codes:
        if room not in self._rooms:
            folder = getattr(sys.modules.get(room), "__path__", None)
            self._rooms[room] = read(place(Path(folder[0]))) if folder else {}
        return self._rooms[room]


Code = Callable[[str, Source], CodeType]
"""What a source of a room compiles to."""


def use(code: Code) -> None:
    """Have every dataclass from now on made of this."""

    def run(text: str, names: dict[str, Any], inside: dict[str, Any]) -> None:
        exec(code(room_of(names), (UNNAMED, text)), names, inside)

    vars(dataclasses)["exec"] = run  # before the built-in one: dataclasses asks for it by this name


@contextmanager
def taken_by(library: str, code: Code) -> Iterator[None]:
    """While a library is loaded in this block, have the sources that it compiles by itself made of this."""

    def compile_(text: Any, name: Any, mode: str, *more: Any, **named: Any) -> Any:
        if isinstance(text, bytes) and mode == "exec" and not more and not named:
            return code(library, (name, text.decode()))
        return _compile(text, name, mode, *more, **named)

    vars(builtins)["compile"] = compile_
    try:
        yield
    finally:
        vars(builtins)["compile"] = _compile


KEPT: Final = KeptCode()
use(KEPT.code)
