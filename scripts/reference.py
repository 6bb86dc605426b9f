"""Writes the pages that the code knows best: settings, failure codes, card faults, schemas. A test compares them."""

import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, NamedTuple, get_args

import msgspec

from backend.matching import seeker_file
from backend.matching.answer import MatchAnswer
from backend.matching.explanation import Explanation
from cardreader.hazards.hazard import Hazard
from cardreader.hazards.table import TABLE
from labourhall.market.search import Finds
from labourhall.program import words

ROOT = Path(__file__).parents[1]
ROOMS = ("cardreader", "labourhall", "kiosk", "display", "backend", "setup")
PROGRAMS = {
    "kiosk": "hall-kiosk",
    "display": "hall-display",
    "display.editor.window": "hall-editor",
    "backend": "hall-backend",
}


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
        "and secrets only by an inherited pipe (`--secrets-fd N`). Beside FILE, `layers/hall.toml` and",
        "`layers/city.toml` say what is alike on all machines of a hall or a city, in a table a program (`[kiosk]`,",
        "`[display]`, `[editor]`, `[backend]`); FILE goes before the hall's, that before the city's.",
        "`hall-settings explain KEY` says where a value comes from.",
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
    kind = _named(item.type)
    default = "must be given" if item.default is MISSING else f"`{_toml(item.default)}`"
    file = item.metadata["overridden_by"]
    said = item.metadata["doc"] + (f" `{file}` goes before it." if file else "")
    return f"| `{item.name}` | {kind.replace('|', '/')} | {default} | {said} |"


def _named(kind: Any) -> str:
    """A type as a person writes it; where its module hides differs between Pythons."""
    if isinstance(kind, str):
        return kind
    if isinstance(kind, UnionType):
        return " | ".join("None" if part is NoneType else _named(part) for part in get_args(kind))
    return str(kind) if get_args(kind) else str(getattr(kind, "__name__", kind))


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


def fault_page() -> str:
    """docs/card-faults.md: the fault table of cardreader/hazards, with what the worker reads."""
    lines = [
        "# What can go wrong at the card",
        "",
        "Made from `cardreader/hazards` by `make docs`. Each row has a case of its name in `tests/hazards/cards/`; it",
        "holds code and words against a kiosk and sees that nothing of this card is left when the next one is in.",
    ]
    for family, hazards in TABLE.items():
        module = importlib.import_module(f"cardreader.hazards.{family}")
        lines += [
            "",
            f"## {family.capitalize()}",
            "",
            str(module.__doc__).splitlines()[0],
            "",
            "| fault | known from | how it shows | code | the worker reads | recovery |",
            "| --- | --- | --- | --- | --- | --- |",
            *(_fault(hazard) for hazard in hazards),
        ]
    return "\n".join(lines) + "\n"


def _fault(hazard: Hazard) -> str:
    codes = ", ".join(failure.code for failure in hazard.failures) or hazard.code or "–"
    read = "; or: ".join(_read(hazard.words_for(failure)) for failure in hazard.failures or (None,))
    cells = (hazard.title, hazard.origin, hazard.shows, codes, read, hazard.recovery)
    return f"| {' | '.join(cells)} |"


def _read(identifiers: tuple[str, ...]) -> str:
    """Words in Chinese and English; a dash where the kiosk gets over it and says nothing."""
    said = [words.read(language) for language in ("zh_CN", "en")]
    return " · ".join(" ".join(each.text(one) for one in identifiers) for each in said) if identifiers else "–"


def seeker_schema() -> str:
    """docs/seeker.schema.json: the file that `hall-backend match --seeker` reads."""
    return _schema("SEEKER", seeker_file.schema())


def search_schema() -> str:
    """docs/search.schema.json: what `hall-backend search --json` prints."""
    return _schema("SEARCH", msgspec.json.schema(Finds))


def match_schema() -> str:
    """docs/match.schema.json: what `hall-backend match --json` prints."""
    return _schema("MATCH", msgspec.json.schema(MatchAnswer))


def explanation_schema() -> str:
    """docs/explanation.schema.json: what `hall-backend match --explain NUMBER --json` prints."""
    return _schema("EXPLANATION", msgspec.json.schema(Explanation))


def _schema(title: str, found: dict[str, Any]) -> str:
    """A schema as it stands in docs."""
    for kind in found["$defs"].values():
        if "description" in kind:
            kind["description"] = inspect.cleandoc(kind["description"])
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **found}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


PAGES = {
    "docs/card-faults.md": fault_page,
    "docs/explanation.schema.json": explanation_schema,
    "docs/failure-codes.md": failure_page,
    "docs/match.schema.json": match_schema,
    "docs/search.schema.json": search_schema,
    "docs/seeker.schema.json": seeker_schema,
    "docs/settings.md": settings_page,
}


def main() -> int:
    """Write every page."""
    for name, page in PAGES.items():
        (ROOT / name).write_text(page(), encoding="utf-8")
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
