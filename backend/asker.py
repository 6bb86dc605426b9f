"""Who asks: a call's key becomes a device, an officer or nobody, before its handler runs; and whose visit it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from backend.keys import hashed
from backend.moment import Moment
from backend.store.rows import Device, Officer, RegisteredPerson
from backend.store.store import Store, Tables
from labourhall.contract.call import Access
from labourhall.contract.refusals import UnknownDevice, VisitOver
from labourhall.contract.wire import OFFICER_HEADER, VISIT_HEADER

NOBODY = Device("", "", "")
"""Who asks where a call needs no machine's key."""
NO_OFFICER = Officer("", "")


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asked and when. `visit` is the hash of the visit's token, "" where none came along."""

    moment: Moment
    device: Device = NOBODY
    officer: Officer = NO_OFFICER
    visit: str = field(default="", repr=False)


def recognise(store: Store, access: Access, headers: Mapping[str, str], moment: Moment) -> Asker:
    """The asker by the keys in `headers` (names in lower case). Raises UnknownDevice, or VisitOver without a token."""
    if access is Access.PUBLIC:
        return Asker(moment)
    if access is Access.STAFF:
        return Asker(moment, officer=_officer(store, headers.get(OFFICER_HEADER.lower(), "")))
    device = _device(store, headers.get("authorization", ""))
    token = headers.get(VISIT_HEADER.lower(), "")
    if access is Access.VISIT and not token:
        raise VisitOver("the call needs a visit's token")
    return Asker(moment, device, visit=hashed(token) if token else "")


def current_holder(tables: Tables, asker: Asker, seconds: float) -> RegisteredPerson:
    """The holder of the asker's visit. Raises VisitOver where the token is unknown, another machine's or too old."""
    visit = tables.visits.visit(asker.visit, asker.device.id)
    if visit is None or not 0.0 <= asker.moment.seconds - visit.opened <= seconds:
        raise VisitOver("the visit is over")
    holder = tables.holders.holder(visit.card_number)
    if holder is None:
        raise VisitOver("the holder is no longer registered")
    return holder


def _device(store: Store, authorization: str) -> Device:
    scheme, _, key = authorization.partition(" ")
    if scheme.lower() == "bearer" and key.strip():
        with store.reading() as tables:
            device = tables.keys.device(hashed(key.strip()))
        if device is not None:
            return device
    raise UnknownDevice("the machine's key is not known")


def _officer(store: Store, key: str) -> Officer:
    if key:
        with store.reading() as tables:
            officer = tables.keys.officer(hashed(key))
        if officer is not None:
            return officer
    raise UnknownDevice("the officer's key is not known")
