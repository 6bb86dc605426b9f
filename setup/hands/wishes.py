"""What the stick's layers say of a kiosk's devices; a key of another kind is as if it were not there. Pure."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from setup.hands.devices import DeviceWishes
from setup.stick import facts


def wishes(files: Mapping[str, bytes]) -> DeviceWishes:
    """The hall's word goes before the city's, as in `labourhall.program.layers`."""
    said: dict[str, Any] = {}
    for name in (facts.CITY_LAYER, facts.HALL_LAYER):
        said |= _kiosk(files.get(name, b""))
    usual = DeviceWishes()
    known = {item.name: getattr(usual, item.name) for item in fields(DeviceWishes)}
    given = {key: tuple(value) if isinstance(value, list) else value for key, value in said.items()}
    fit = {key: value for key, value in given.items() if key in known and type(value) is type(known[key])}
    return DeviceWishes(**(known | fit))


def _kiosk(content: bytes) -> dict[str, Any]:
    try:
        table = tomllib.loads(content.decode()).get("kiosk", {})
    except ValueError:
        return {}
    return table if isinstance(table, dict) else {}
