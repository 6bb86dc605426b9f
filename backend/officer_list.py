"""The list of officers: who is there for which halls and roles, and can they sign in. Enrolling is in `office`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from backend.store.rows import KeptOfficer
from backend.store.store import Store
from labourhall.contract.officer_calls import Role


class OfficerState(StrEnum):
    """Whether an officer can sign in. Words: `backend.officer_state.<value>`."""

    ACTIVE = "active"
    START = "start"
    """The password that was printed was not changed yet; it may be too old by now."""
    WITHOUT = "without"
    """Enrolled before officers had passwords."""
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class ListedOfficer:
    """One officer. Times are RFC 3339, `dismissed_at` "" for whoever was not."""

    name: str
    halls: tuple[str, ...]
    roles: tuple[Role, ...]
    state: OfficerState
    enrolled_at: str
    dismissed_at: str


def read_officers(store: Store) -> tuple[ListedOfficer, ...]:
    """Everybody who ever was one, by name."""
    with store.reading() as tables:
        return tuple(
            ListedOfficer(one.name, one.halls, one.roles, state(one), one.enrolled_at, one.dismissed_at)
            for one in tables.officers.all()
        )


def state(officer: KeptOfficer) -> OfficerState:
    """What of the states it is."""
    if officer.dismissed_at:
        return OfficerState.DISMISSED
    if not officer.password:
        return OfficerState.WITHOUT
    return OfficerState.START if officer.must_change else OfficerState.ACTIVE


def lines(found: Sequence[ListedOfficer], said: Callable[[str], str]) -> Iterator[str]:
    """One line an officer, parted by tabs: name, halls, roles, state; `said` gives the words of an id."""
    for one in found:
        roles = ", ".join(said(f"backend.role.{role}") for role in one.roles)
        fields = (one.name, ", ".join(one.halls), roles, said(f"backend.officer_state.{one.state}"))
        yield "\t".join(" ".join(field.split()) for field in fields)
