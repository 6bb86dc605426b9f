"""What the page says of this machine. What cannot be read is left out: it is shown when something is broken. No Qt."""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.settings import Settings
from labourhall.program.layers import Layer


@dataclass(frozen=True, slots=True)
class Facts:
    """Which machine, in which hall, whom to ring up, and the failure's code; "" for what is not known."""

    code: str
    machine: str = ""
    hall: str = ""
    phone: str = ""


def read(settings: Path | None, code: str) -> Facts:
    """By the kiosk's settings, however wrong they are otherwise, and what the city last said of the hall."""
    values = _layered(settings) if settings is not None else {}
    hall: dict[str, Any] = {}
    if folder := _text(values, "data_folder"):
        hall = _object(Settings(data_folder=Path(folder)).configuration_path)
    return Facts(code, _text(values, "name"), _text(hall, "hall_name"), _text(hall, "enquiry_phone"))


def _layered(path: Path) -> dict[str, Any]:
    """What city, hall and machine say, each before the last (`labourhall.program.layers`, where nothing is wrong)."""
    said: dict[str, Any] = {}
    for layer in (Layer.CITY, Layer.HALL):
        table = _table(path.parent / "layers" / f"{layer}.toml").get(Settings.ROLE)
        said |= table if isinstance(table, dict) else {}
    return said | _table(path)


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}


def _object(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(values: dict[str, Any], key: str) -> str:
    found = values.get(key)
    return " ".join(found.split()) if isinstance(found, str) else ""
