"""Who asks: a call's keys become a device, an officer at a device, or nobody, before its handler runs.

And whose visit it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from backend.keys import hashed
from backend.moment import Moment
from backend.session_rules import SessionRules
from backend.store.rows import Device, KeptOfficer, RegisteredPerson
from backend.store.store import Store, Tables
from labourhall.contract.call import Access
from labourhall.contract.officer_calls import Role
from labourhall.contract.refusals import SessionOver, StartPassword, UnknownDevice, VisitOver
from labourhall.contract.wire import OFFICER_HEADER, VISIT_HEADER

NOBODY = Device("", "", "")
"""Who asks where a call needs no machine's key."""


@dataclass(frozen=True, slots=True)
class Officer:
    """An officer who acts. Whoever types at the server's own command line has a name and no more."""

    name: str
    halls: frozenset[str] = frozenset()
    roles: frozenset[Role] = frozenset()

    def may(self, role: Role, hall: str) -> bool:
        """Whether the officer is there for that, in that hall. What belongs to the city needs no asking."""
        return role in self.roles and hall in self.halls


NO_OFFICER = Officer("")


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asked and when. `visit` and `session` are hashes of tokens, "" where none came along."""

    moment: Moment
    device: Device = NOBODY
    officer: Officer = NO_OFFICER
    visit: str = field(default="", repr=False)
    session: str = field(default="", repr=False)


def recognise(store: Store, rules: SessionRules, access: Access, headers: Mapping[str, str], moment: Moment) -> Asker:
    """The asker by the keys in `headers` (names in lower case).

    Raises UnknownDevice; VisitOver without a visit's token; SessionOver, StartPassword for a call of officers.
    """
    if access is Access.PUBLIC:
        return Asker(moment)
    device = _device(store, headers.get("authorization", ""))
    if access.is_officers:
        token = headers.get(OFFICER_HEADER.lower(), "")
        return _signed_in(store, rules, access, Asker(moment, device, session=hashed(token)))
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


def _signed_in(store: Store, rules: SessionRules, access: Access, asker: Asker) -> Asker:
    """The asker with the officer whose session it is; halls and roles are those of now."""
    now = asker.moment.seconds
    with store.reading() as tables:
        session = tables.sessions.session(asker.session, asker.device.id)
        kept = None if session is None else tables.officers.officer(session.officer)
    if session is None or kept is None or not kept.may_sign_in or not rules.is_good(session, now):
        raise SessionOver("nobody is signed in at this machine with that token")
    if kept.must_change and access is Access.STAFF:
        raise StartPassword("take a password of your own first")
    if rules.is_worth_noting(session, now):
        with store.writing() as tables:
            tables.sessions.use(asker.session, now)
    return replace(asker, officer=acting(kept))


def acting(kept: KeptOfficer) -> Officer:
    """The officer as handlers see one."""
    return Officer(kept.name, frozenset(kept.halls), frozenset(kept.roles))
