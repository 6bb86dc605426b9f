"""Writes a program's settings file: plain keys and values, and tables of them, whole at once."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

Value = str | int | float | bool | Path | list[str]
Tables = Mapping[str, Sequence[Mapping[str, Value]]]


def write(path: Path, values: Mapping[str, Value], tables: Tables | None = None) -> Path:
    """Write `values` as TOML to `path`, which is also the answer; then each of `tables`, block by block."""
    blocks = [f"[[{name}]]\n{_lines(one)}" for name, several in (tables or {}).items() for one in several]
    path.write_text("".join([_lines(values), *blocks]), encoding="utf-8")
    return path


def _lines(values: Mapping[str, Value]) -> str:
    return "".join(f"{name} = {_written(value)}\n" for name, value in values.items())


def _written(value: Value) -> str:
    """JSON's texts, numbers, truths and lists of texts are TOML's too."""
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)
