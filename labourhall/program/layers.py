"""Settings in layers: what ships with the product, the city's, the hall's, the machine's; each goes before the last.

A machine's own file is the one given with `--settings`. What a city or a hall wants alike on all machines stands beside
it in `layers/city.toml` and `layers/hall.toml`, in a table a program (`[kiosk]`, `[display]` …); neither need be there.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from labourhall.program.settings import SettingsError, converted, made, meant

S = TypeVar("S")

ROLES: Final = ("backend", "display", "editor", "kiosk", "upgrade")
"""Whose tables may stand in the files of city and hall. A program's Settings say by `ROLE` which is theirs."""


class Layer(StrEnum):
    """Who says what a setting is, in their order."""

    PRODUCT = "product"
    CITY = "city"
    HALL = "hall"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class LayerValues:
    """What a layer says of settings, already of their declared types; `file` None: the product's defaults."""

    layer: Layer
    file: Path | None
    values: dict[str, Any]


def load(kind: type[S], path: Path | None) -> S:
    """All layers in the dataclass `kind`; None gives the defaults. Raises SettingsError."""
    given: dict[str, Any] = {}
    for said in said_of(kind, path):
        given |= said.values
    return made(kind, given, "settings" if path is None else str(path))


def said_of(kind: type[Any], path: Path | None) -> Iterator[LayerValues]:
    """What city, hall and machine say, as far as they have a file. Raises SettingsError."""
    if path is None:
        return
    for layer in (Layer.CITY, Layer.HALL):
        file, role = path.parent / "layers" / f"{layer}.toml", getattr(kind, "ROLE", "")
        if _is_there(file):
            yield LayerValues(layer, file, converted(kind, _table(file, role), f"{file}: [{role}]"))
    yield LayerValues(
        Layer.MACHINE, path, converted(kind, _read(path, "give an existing file to --settings"), str(path))
    )


def explained(kind: type[Any], path: Path | None, key: str = "") -> str:
    """Where the value of `key`, or of each setting, comes from, and before what it goes. Raises SettingsError."""
    known = {item.name: item for item in fields(kind)}
    if key and key not in known:
        raise SettingsError(f"unknown setting {key!r}{meant(key, list(known))}")
    said = list(said_of(kind, path))
    load(kind, path)  # what is missing is said here too
    return "\n".join(_explained(item, said) for name, item in known.items() if key in ("", name))


def _explained(item: Field[Any], said: list[LayerValues]) -> str:
    found = [(Layer.PRODUCT, "", item.default)] if item.default is not MISSING else []
    found += [(one.layer, f" {one.file}", one.values[item.name]) for one in said if item.name in one.values]
    (layer, file, value), *before = reversed(found)
    lines = [f"{item.name} = {_shown(value)}   ({layer}{file})"]
    lines += [f"    before {_shown(value)} ({layer}{file})" for layer, file, value in before]
    if own := item.metadata.get("overridden_by"):
        lines.append(f"    {own} in the data folder goes before all, where it is there")
    return "\n".join([*lines, f"    {item.metadata.get('doc', '')}"])


def _shown(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False, default=str)


def _table(file: Path, role: str) -> dict[str, Any]:
    """What a file of city or hall says to this program. Every table must be some program's."""
    found = _read(file, "mend it, or take it away")
    for name, table in found.items():
        if not isinstance(table, dict):
            raise SettingsError(f"{file}: {name!r} stands in no table; put it below [{role or ROLES[0]}]")
        if name not in ROLES:
            raise SettingsError(f"{file}: [{name}] is no program's table{meant(name, list(ROLES))}")
    table = found.get(role, {})
    assert isinstance(table, dict)
    return table


def _is_there(file: Path) -> bool:
    """Whether it is to be read; one that hides behind rights or a link to itself is, and will say so."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _read(file: Path, otherwise: str) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror}); {otherwise}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: is not TOML ({error})") from error
