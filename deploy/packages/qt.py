"""Which files of Qt's wheels stay: those that are listed, and the libraries that they are linked with."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

ALWAYS: Final = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/support/*.py",
    "PySide6/libpyside6.abi3.so*",
    "shiboken6/*.py",
    "shiboken6/*.so*",
)
"""What any import of Qt needs."""
LIBRARIES: Final = ("PySide6/Qt/lib/", "PySide6/libpyside6", "shiboken6/libshiboken6")
"""Where libraries lie that others are linked with."""
_FILE = re.compile(r"^File: (.+)$", re.MULTILINE)
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[([^]]+)\]")


@dataclass(frozen=True, slots=True)
class QtChoice:
    """Modules for Python, plug-ins, QML modules and translations, the last three as patterns of one folder level."""

    modules: tuple[str, ...]
    plugins: tuple[str, ...]
    qml: tuple[str, ...]
    translations: tuple[str, ...]

    @property
    def patterns(self) -> tuple[str, ...]:
        """All that is listed, as patterns of files beside `PySide6`."""
        return (
            *ALWAYS,
            *(f"PySide6/{name}.abi3.so" for name in self.modules),
            *(f"PySide6/Qt/plugins/{each}" for each in self.plugins),
            *(f"PySide6/Qt/qml/{each}" for each in self.qml),
            *(f"PySide6/Qt/translations/{each}" for each in self.translations),
        )


def linked(text: str) -> dict[str, tuple[str, ...]]:
    """By file, the names of the libraries that it is linked with: what `readelf -d FILE…` says of several."""
    pieces = _FILE.split(text)[1:]
    return {file.strip(): tuple(_NEEDED.findall(said)) for file, said in zip(pieces[::2], pieces[1::2], strict=True)}


def kept(choice: QtChoice, files: Iterable[str], links: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """The files that stay, of those given. Raises ValueError for a pattern that fits none: Qt has moved something."""
    every = frozenset(files)
    found: set[str] = set()
    for pattern in choice.patterns:
        fitting = {file for file in every if _fits(file, pattern)}
        if not fitting:
            raise ValueError(f"Qt has no file that fits {pattern!r} of the recipe")
        found |= fitting
    libraries = {file.rsplit("/", 1)[1]: file for file in every if file.startswith(LIBRARIES)}
    waiting = list(found)
    while waiting:
        for name in links.get(waiting.pop(), ()):
            file = libraries.get(name)
            if file is not None and file not in found:
                found.add(file)
                waiting.append(file)
    return frozenset(found)


def foreign(files: Iterable[str], links: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """The libraries that these files are linked with and that are none of them: the machine's own."""
    every = frozenset(files)
    ours = {file.rsplit("/", 1)[-1] for file in every}
    return frozenset(name for file in every for name in links.get(file, ()) if name not in ours)


def _fits(file: str, pattern: str) -> bool:
    return file.count("/") == pattern.count("/") and fnmatchcase(file, pattern)
