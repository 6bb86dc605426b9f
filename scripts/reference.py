"""Writes the pages that the code knows best: docs/settings.md and docs/failure-codes.md. A test compares them."""

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from labourhall.program import words

ROOT = Path(__file__).parents[1]
ROOMS = ("cardreader", "labourhall", "kiosk", "display", "backend")
PROGRAMS = {"kiosk": "hall-kiosk", "display": "hall-display", "backend": "hall-backend"}


class Failure(NamedTuple):
    """One failure code as the reference page shows it."""

    code: str
    room: str
    cause: str
    remedy: str


def modules() -> Iterator[Any]:
    """Every module of the product except the programs' entry points and the demo."""
    for room in ROOMS:
        package = importlib.import_module(room)
        for info in pkgutil.walk_packages(package.__path__, f"{room}."):
            if not info.name.endswith("__main__"):
                yield importlib.import_module(info.name)


def failures() -> list[Failure]:
    """Every failure code declared anywhere, in order; the same code twice is a mistake."""
    found: dict[str, Failure] = {}
    for module in modules():
        for thing in vars(module).values():
            if isinstance(thing, type) and thing.__module__ == module.__name__:
                for failure in _declared(thing):
                    if failure.code in found:
                        raise ValueError(
                            f"{failure.code} is declared twice: {found[failure.code].room}, {failure.room}"
                        )
                    found[failure.code] = failure
    return [found[code] for code in sorted(found)]


def _declared(kind: type) -> Iterator[Failure]:
    wanted = ("code", "cause", "remedy")
    things: list[Any] = list(kind) if issubclass(kind, Enum) else [kind]
    for thing in things:
        facts = [thing.__dict__.get(name) for name in wanted]
        if all(isinstance(fact, str) for fact in facts):
            yield Failure(facts[0], kind.__module__, facts[1], facts[2])


def failure_page() -> str:
    """docs/failure-codes.md: cause and remedy from the code, what the worker reads from the words."""
    chinese, english = words.read("zh_CN"), words.read("en")
    lines = [
        "# Failure codes",
        "",
        "Made from the code by `make docs`. A worker can read the code out; staff look it up here.",
    ]
    for failure in failures():
        lines += ["", f"## {failure.code}", "", f"- **Cause**: {failure.cause}", f"- **What to do**: {failure.remedy}"]
        identifier = f"failure.{failure.code}"
        if chinese.has(identifier):
            lines.append(f"- **The worker reads**: {chinese.text(identifier)} · {english.text(identifier)}")
        lines.append(f"- **Arises in**: `{failure.room}`")
    return "\n".join(lines) + "\n"


def settings_page() -> str:
    """docs/settings.md: every key with type, default and sentence."""
    lines = [
        "# Settings",
        "",
        "Made from the code by `make docs`. TOML, given with `--settings FILE`; nothing comes by the environment,",
        "and secrets only by an inherited pipe (`--secrets-fd N`).",
    ]
    for room, program in PROGRAMS.items():
        module = importlib.import_module(f"{room}.settings")
        for kind in vars(module).values():
            if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == module.__name__:
                lines += [
                    "",
                    f"## {program}: `{kind.__name__}`",
                    "",
                    "| key | type | default | what it is |",
                    "| --- | --- | --- | --- |",
                ]
                lines += [_row(item) for item in fields(kind)]
    return "\n".join(lines) + "\n"


def _row(item: Any) -> str:
    kind = item.type if isinstance(item.type, str) else getattr(item.type, "__name__", str(item.type))
    default = "must be given" if item.default is MISSING else f"`{_toml(item.default)}`"
    return f"| `{item.name}` | {kind.replace('|', '/')} | {default} | {item.metadata['doc']} |"


def _toml(value: object) -> str:
    match value:
        case None:
            return "not set"
        case bool():
            return str(value).lower()
        case str() | Path():
            return f'"{value}"'
        case tuple():
            return "[" + ", ".join(_toml(item) for item in value) + "]"
        case _:
            return str(value)


PAGES = {"docs/failure-codes.md": failure_page, "docs/settings.md": settings_page}


def main() -> int:
    """Write every page."""
    for name, page in PAGES.items():
        (ROOT / name).write_text(page(), encoding="utf-8")
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
