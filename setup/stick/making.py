"""From what the command was told to the files of a stick. Everything is looked at here, not first in the hall."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from labourhall.contract import snapshot_file, trust
from labourhall.contract.http import HttpSender, is_private
from labourhall.contract.refusals import Distrusted
from labourhall.contract.snapshot_file import StickUnusable
from setup.failures import Failure, Stopped
from setup.roles import SetupRole
from setup.stick import codes, facts, layers, login
from setup.stick.facts import FORMAT, HallFolder

CITY_AHEAD: Final = timedelta(days=1)
"""An office's clock may be wrong by so much; beyond, its date is none that a machine should believe."""
KEY: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StickOrder:
    """A stick as it is ordered: for which hall, and which files go onto it."""

    hall: str
    hall_name: str
    city_url: str
    roles: tuple[SetupRole, ...]
    good_days: int
    city_key: str = ""
    authority: Path | None = None
    codes: tuple[tuple[SetupRole, Path], ...] = ()
    snapshot: Path | None = None
    login: Path | None = None
    city_layer: Path | None = None
    hall_layer: Path | None = None


def made(order: StickOrder, now: datetime) -> tuple[HallFolder, Mapping[str, bytes]]:
    """What the stick says and what it holds. Raises Stopped with what cannot be used."""
    _look_at_address(order)
    given = {
        facts.AUTHORITY: _authority(order.authority),
        **{facts.CODES[role]: _codes(path) for role, path in order.codes},
        facts.SNAPSHOT: _snapshot(order.snapshot, now),
        facts.LOGIN: _login(order.login),
        facts.CITY_LAYER: _city(order),
        facts.HALL_LAYER: _hall(order),
    }
    said = HallFolder(
        format=FORMAT,
        made_at=now,
        good_until=now + timedelta(days=order.good_days),
        hall=order.hall,
        hall_name=order.hall_name,
        city_url=order.city_url,
        city_key=order.city_key,
        roles=order.roles,
        files=(),
    )
    return said, {name: content for name, content in given.items() if content is not None}


def _look_at_address(order: StickOrder) -> None:
    """A code that goes over http to another machine is refused there; better that it is said here."""
    try:
        HttpSender(order.city_url).close()
    except ValueError as error:
        raise Stopped(Failure.BAD_ADDRESS, order.city_url) from error
    if order.codes and not is_private(order.city_url):
        raise Stopped(Failure.BAD_ADDRESS, order.city_url)


def _city(order: StickOrder) -> bytes:
    if order.city_key and not KEY.fullmatch(order.city_key):
        raise Stopped(Failure.BAD_LAYER, "--city-key", order.city_key)
    told = layers.city(order.city_url, order.authority is not None, order.city_key)
    return layers.joined(told, _text(order.city_layer), str(order.city_layer)).encode()


def _hall(order: StickOrder) -> bytes:
    told = layers.hall(order.hall, order.hall_name)
    return layers.joined(told, _text(order.hall_layer), str(order.hall_layer)).encode()


def _text(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Stopped(Failure.BAD_LAYER, path, error) from error


def _authority(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        trust.authority(path)
        return path.read_bytes()
    except (Distrusted, OSError) as error:
        raise Stopped(Failure.BAD_AUTHORITY, path) from error


def _codes(path: Path) -> bytes:
    try:
        found = codes.read(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Stopped(Failure.BAD_CODES, path) from error
    if found is None:
        raise Stopped(Failure.BAD_CODES, path)
    return "".join(f"{code}\n" for code in found).encode()


def _login(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        found = login.read(path.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError) as error:
        raise Stopped(Failure.BAD_LOGIN, path) from error
    if found is None:
        raise Stopped(Failure.BAD_LOGIN, path)
    return f"{found}\n".encode()


def _snapshot(path: Path | None, now: datetime) -> bytes | None:
    if path is None:
        return None
    try:
        taken = snapshot_file.read(path).taken_at
        content = path.read_bytes()
    except (StickUnusable, OSError) as error:
        raise Stopped(Failure.BAD_SNAPSHOT, path) from error
    if taken > now + CITY_AHEAD:
        raise Stopped(Failure.OFFICE_CLOCK, f"{now:%Y-%m-%d %H:%M}", f"{taken:%Y-%m-%d %H:%M}")
    return content
