"""Machines and officers at the enrolment desk, for tests: one machine a word, `of("a")` always the same."""

import hashlib
from dataclasses import replace
from typing import Any

from backend.asker import Asker
from backend.enrolments import EnrolmentDesk
from backend.keys import hashed
from backend.store.store import Store
from labourhall.contract.enrolment_calls import Enrol, MachineRole, MakeCodes
from tests.backend.cities import SERVER_KEY, City


def desk_of(city: City) -> EnrolmentDesk:
    return EnrolmentDesk(city.store, city.auditor, SERVER_KEY, city.halls, city.settings.wrong_codes_per_minute)


def key_of(machine: str) -> str:
    """The key that the machine made at its first boot."""
    return f"key of {machine}"


def of(machine: str) -> str:
    """Its fingerprint."""
    return hashlib.sha256(key_of(machine).encode()).hexdigest()


def codes(city: City, count: int = 1, **changes: Any) -> tuple[str, ...]:
    """Codes for kiosks of the hall, approved beforehand unless it is said otherwise."""
    call = replace(MakeCodes("liwan", MachineRole.KIOSK, count, approved=True), **changes)
    return desk_of(city).make(call, city.staff()).codes


def comes(machine: str, code: str, asset: str = "荔-07", **changes: Any) -> Enrol:
    """What the machine sends."""
    return replace(Enrol(code, asset, MachineRole.KIOSK, of(machine)), **changes)


def anybody(city: City) -> Asker:
    """Who asks where no key comes along."""
    return Asker(city.clock())


def known(store: Store, machine: str) -> str:
    """By which number the city knows the machine's key, "" where it does not."""
    with store.reading() as tables:
        device = tables.keys.device(hashed(key_of(machine)))
    return device.name if device is not None else ""
