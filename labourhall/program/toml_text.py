"""Values as TOML, for whoever writes a settings file: a line each, tables within lines. Reading is tomllib's."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_BARE: Final = re.compile(r"[0-9A-Za-z_-]+")


def lines(values: Mapping[str, Any]) -> str:
    """Each value as tomllib reads it again; a path is its text."""
    return "".join(f"{_key(name)} = {_value(value)}\n" for name, value in values.items())


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _value(value: Any) -> str:
    match value:
        case str() | Path():
            return _quoted(str(value))
        case bool():
            return str(value).lower()
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case Mapping():
            return f"{{{', '.join(f'{_quoted(key)} = {_value(one)}' for key, one in value.items())}}}"
        case _:  # numbers, days and times are written as Python says them
            return str(value)


def _quoted(text: str) -> str:
    """JSON's text is TOML's, but for one character that TOML wants written out."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
