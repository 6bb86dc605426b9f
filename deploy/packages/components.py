"""The libraries of the runtime as they say of themselves: name, version, licence, where their source is to be had."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Final

from deploy.packages.lock import Pin, canonical

CLASSIFIED: Final = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
SAID: Final = {
    "click-default-group": "Unlicense",
    "pyscard": "LGPL-2.1-or-later",
    "sqlite-fts4": "Apache-2.0",
}
"""Where the library's own words are no licence expression: read off its sources."""

_EXPRESSION: Final = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR) [A-Za-z0-9.+-]+)*")


@dataclass(frozen=True, slots=True)
class Component:
    """One library. `licence` is an SPDX expression, `digest` the SHA-256 of the file that it came in.

    `texts` are its licences' own files, `bundled` the names and versions of what others made and it carries inside.
    """

    name: str
    version: str
    licence: str
    home: str
    digest: str
    texts: tuple[Path, ...] = ()
    bundled: tuple[tuple[str, str], ...] = ()


def read(
    site: Path, pins: Sequence[Pin], digests: Mapping[str, str], bundled: Mapping[str, Mapping[str, str]]
) -> tuple[Component, ...]:
    """The components in `site`; `bundled` by library. Raises ValueError where one is missing or says no licence."""
    folders = {canonical(path.name.split("-")[0]): path for path in site.glob("*.dist-info")}
    if missing := sorted({pin.name for pin in pins} - folders.keys()):
        raise ValueError(f"not installed: {', '.join(missing)}")
    parts = {name: tuple(sorted(inside.items())) for name, inside in bundled.items()}
    return tuple(_component(folders[pin.name], pin, digests[pin.name], parts.get(pin.name, ())) for pin in pins)


def licence(name: str, said: Message) -> str:
    """The SPDX expression of a library. Raises ValueError where nothing tells it."""
    if name in SAID:
        return SAID[name]
    if expression := said.get("License-Expression"):
        return str(expression)
    short = str(said.get("License", "")).strip()
    if short != "BSD" and _EXPRESSION.fullmatch(short):
        return short
    classified = [CLASSIFIED[each.split(" :: ")[-1]] for each in said.get_all("Classifier", [])
                  if each.split(" :: ")[-1] in CLASSIFIED]  # fmt: skip
    if classified:
        return " AND ".join(sorted(set(classified)))
    raise ValueError(f"{name} says no licence that is known: {short[:60]!r}; name it in components.SAID")


def home(said: Message) -> str:
    """Where a library's source is kept, as far as it says so."""
    links: dict[str, str] = {}
    for line in said.get_all("Project-URL", []):
        label, _, address = str(line).partition(", ")
        links[label.lower()] = address
    for label in ("source", "source code", "repository", "code", "github", "homepage", "home"):
        if label in links:
            return links[label]
    return str(said.get("Home-page", "")) or next(iter(links.values()), "")


def _component(folder: Path, pin: Pin, digest: str, bundled: tuple[tuple[str, str], ...]) -> Component:
    said = HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8"))
    texts = (path for path in folder.rglob("*") if path.is_file() and _is_licence(path))
    return Component(pin.name, pin.version, licence(pin.name, said), home(said), digest, tuple(sorted(texts)), bundled)


def _is_licence(path: Path) -> bool:
    return "licenses" in path.parts or path.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))
