"""The settings layers that a stick brings: what the command was told, and what files of city or hall add. Pure."""

import tomllib
from collections.abc import Mapping
from typing import Any, Final

from labourhall.program import toml_text
from labourhall.program.layers import ROLES
from setup.failures import Failure, Stopped
from setup.roles import IN_HALLS, SetupRole

AUTHORITY_PLACE: Final = "/etc/labourhall/city-ca.pem"

Tables = Mapping[str, Mapping[str, Any]]


def city(url: str, has_authority: bool, city_key: str) -> Tables:
    """What every program of the city's halls is told."""
    every: dict[str, Any] = {"backend_url": url}
    if has_authority:
        every["city_ca"] = AUTHORITY_PLACE
    tables = {role.value: dict(every) for role in IN_HALLS}
    if city_key:
        tables[SetupRole.DISPLAY]["city_key"] = city_key
    return tables


def hall(name: str, called: str) -> Tables:
    """What the hall's boards and its editors are told; kiosks hear it from the city."""
    return {role.value: {"hall": name, "hall_name": called} for role in (SetupRole.DISPLAY, SetupRole.EDITOR)}


def joined(told: Tables, file: str, name: str) -> str:
    """The text of a layer: what was told, and what the text of a file adds. Raises Stopped where they contradict."""
    given = _tables(file, name)
    tables: dict[str, dict[str, Any]] = {role: dict(told.get(role, {})) for role in ROLES}
    for role, values in given.items():
        for key, value in values.items():
            if tables[role].setdefault(key, value) != value:
                raise Stopped(Failure.BAD_LAYER, name, f"[{role}] {key} = {value!r}, not {tables[role][key]!r}")
    return "\n".join(f"[{role}]\n{toml_text.lines(values)}" for role, values in tables.items() if values)


def _tables(text: str, name: str) -> Tables:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Stopped(Failure.BAD_LAYER, name, error) from error
    for role, values in found.items():
        if role not in ROLES or not isinstance(values, dict):
            raise Stopped(Failure.BAD_LAYER, name, f"[{role}]")
    return found
