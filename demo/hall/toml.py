"""Writes a program's settings file: plain keys and values, whole at once."""

import json
from collections.abc import Mapping
from pathlib import Path

Value = str | int | float | bool | Path | list[str]


def write(path: Path, values: Mapping[str, Value]) -> Path:
    """Write `values` as TOML to `path`, which is also the answer."""
    path.write_text("".join(f"{name} = {_written(value)}\n" for name, value in values.items()), encoding="utf-8")
    return path


def _written(value: Value) -> str:
    """JSON's texts, numbers, truths and lists of texts are TOML's too."""
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)
