"""How rows reach QML: as a list of plain mappings, one a row; rows within a row likewise."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any

QVariantList: Any = "QVariantList"
"""The C++ type of such a property. By this name, and not `list`, the QML type information knows what it holds."""


def rows(items: Iterable[object]) -> list[Any]:
    """Each dataclass as a mapping."""
    return [_plain(item) for item in items]


def _plain(value: object) -> Any:
    """QML takes lists and mappings, not tuples and dataclasses."""
    if isinstance(value, tuple):
        return rows(value)
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
