"""Settings: frozen dataclasses with a sentence a field, made of TOML's values. What a setting means stands in its room.

Every key and type is checked; whatever is wrong is one `SettingsError` whose text says what and what to do. From which
files the values come is told in `layers`.
A secret never stands in TOML: it comes by an inherited pipe (`read_secrets`).
"""

import difflib
import json
import os
import select
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, field, fields, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

S = TypeVar("S")

PIPE_SECONDS: Final = 10.0
"""So long whoever hands over secrets may pause."""
MOST_SECRETS: Final = 1024 * 1024


class SettingsError(Exception):
    """The settings cannot be used; the text is one plain sentence for the technician. Code P-301."""

    code = "P-301"
    cause = "The settings file has an unknown key, a value of the wrong kind, or cannot be read."
    remedy = "Mend the line that the message names; docs/settings.md lists every key."


def setting(doc: str, default: Any = MISSING, overridden_by: str = "") -> Any:
    """Declare one setting: its sentence, and its default unless it must be given.

    `overridden_by` names a file of the program's own that goes before the settings file, "" where none does.
    """
    metadata = {"doc": doc, "overridden_by": overridden_by}
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


def overridden_by(kind: type[Any], file: str) -> tuple[str, ...]:
    """The names of the settings of `kind` before which that file goes."""
    return tuple(item.name for item in fields(kind) if item.metadata["overridden_by"] == file)


def build(kind: type[S], values: dict[str, Any], where: str) -> S:
    """Make a `kind` of plain `values`; every key must be known and every value of the declared type."""
    return made(kind, converted(kind, values, where), where)


def made(kind: type[S], given: dict[str, Any], where: str) -> S:
    """Make a `kind` of converted values; what has no default must be among them. Raises SettingsError."""
    assert is_dataclass(kind)
    for item in fields(kind):
        if item.name not in given and _is_required(item):
            raise SettingsError(f"{where}: the setting {item.name!r} is missing ({item.metadata['doc']})")
    return kind(**given)


def converted(kind: type[Any], values: dict[str, Any], where: str) -> dict[str, Any]:
    """Plain values in their declared types; every key must be known. Raises SettingsError."""
    known = [item.name for item in fields(kind)]
    for key in values:
        if key not in known:
            raise SettingsError(f"{where}: unknown setting {key!r}{meant(key, known)}")
    hints = get_type_hints(kind)
    return {key: _convert(hints[key], value, f"{where}: {key}") for key, value in values.items()}


def read_secrets(descriptor: int | None) -> dict[str, str]:
    """Read one JSON object of secrets from an inherited pipe until its end, and close it. None: no secrets.

    Whatever is wrong with it is a SettingsError, whose sentence says nothing of what came through the pipe.
    """
    if descriptor is None:
        return {}
    where = f"--secrets-fd {descriptor}"
    try:
        text = _until_its_end(descriptor)
        secrets = json.loads(text) if text.strip() else {}
    except OSError as error:
        raise SettingsError(f"{where}: cannot be read ({error.strerror or error}); give the number of a pipe") from None
    except (ValueError, RecursionError):  # broken UTF-8 is a ValueError too
        raise SettingsError(f"{where}: what came through the pipe is no JSON") from None
    if not isinstance(secrets, dict) or not all(isinstance(value, str) for value in secrets.values()):
        raise SettingsError(f"{where}: secrets are one JSON object of texts, by name")
    return secrets


def _until_its_end(descriptor: int) -> str:
    """All that comes through the pipe. One that nobody closes would keep the program from starting, without a word."""
    os.fstat(descriptor)  # what is no descriptor at all would be a ValueError below
    with os.fdopen(descriptor, "rb") as pipe:
        pieces: list[bytes] = []
        size = 0
        while select.select([pipe], [], [], PIPE_SECONDS)[0]:
            piece = os.read(pipe.fileno(), 65536)
            size += len(piece)
            if not piece:
                return b"".join(pieces).decode()
            if size > MOST_SECRETS:
                raise OSError("it does not end")
            pieces.append(piece)
    raise TimeoutError("nobody closed its other end")


def _is_required(item: Field[Any]) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def meant(key: str, known: list[str]) -> str:
    """What somebody meant who wrote `key`, as the end of a sentence."""
    close = difflib.get_close_matches(key, known, n=1)
    return f" (did you mean {close[0]!r}?)" if close else f"; known are: {', '.join(sorted(known))}"


def _convert(hint: Any, value: Any, where: str) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _convert(next(arm for arm in get_args(hint) if arm is not type(None)), value, where)
    if origin is tuple:
        return _convert_tuple(hint, value, where)
    if origin is Mapping:
        return _convert_table(hint, value, where)
    if is_dataclass(hint) and isinstance(value, dict):
        return build(hint, value, where)  # type: ignore[arg-type]  # is_dataclass narrows to an instance too
    if hint is Path and isinstance(value, str):
        return Path(value).expanduser()
    if hint is date and not isinstance(value, datetime):
        return _day(value, where)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not hint:
        raise SettingsError(f"{where} must be {_named(hint)}, but is {value!r}")
    return value


def _day(value: Any, where: str) -> date:
    """A day of TOML's own, or as text."""
    try:
        day = value if isinstance(value, date) else date.fromisoformat(value)
    except (TypeError, ValueError):
        day = None
    if day is None or str(day) != str(value):
        raise SettingsError(f"{where} must be {_named(date)}, but is {value!r}")
    return day


def _convert_tuple(hint: Any, value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise SettingsError(f"{where} must be a list, but is {value!r}")
    return tuple(_convert(get_args(hint)[0], item, f"{where}[{index}]") for index, item in enumerate(value))


def _convert_table(hint: Any, value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SettingsError(f"{where} must be a table, but is {value!r}")
    return {key: _convert(get_args(hint)[1], item, f"{where}.{key}") for key, item in value.items()}


def _named(hint: Any) -> str:
    names = {
        str: "a text",
        int: "a whole number",
        float: "a number",
        bool: "true or false",
        Path: "a path (text)",
        date: "a day (YYYY-MM-DD)",
    }
    return names.get(hint, getattr(hint, "__name__", str(hint)))
