"""A state as JSON: dataclasses become objects that bear their type's name under `is`, enums their value."""

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any


def plain(value: Any) -> Any:
    """`value` of dataclasses, tuples, dicts and scalars as JSON values; anything else as its text."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {"is": type(value).__name__, **{item.name: plain(getattr(value, item.name)) for item in fields(value)}}
    if isinstance(value, dict):
        return {str(key): plain(held) for key, held in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(held) for held in value]
    return str(value)
