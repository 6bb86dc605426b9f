"""Writes a program's settings file: plain keys and values, and tables of them, whole at once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from labourhall.program import toml_text

Value = str | int | float | bool | Path | list[str]
Tables = Mapping[str, Sequence[Mapping[str, Value]]]


def write(path: Path, values: Mapping[str, Value], tables: Tables | None = None) -> Path:
    """Write `values` as TOML to `path`, which is also the answer; then each of `tables`, block by block."""
    blocks = [f"[[{name}]]\n{toml_text.lines(one)}" for name, several in (tables or {}).items() for one in several]
    path.write_text("".join([toml_text.lines(values), *blocks]), encoding="utf-8")
    return path
