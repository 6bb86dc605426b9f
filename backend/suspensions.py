"""Employers and agencies that the hall suspends: nothing of theirs is on any glass until an officer lifts it.

That is said once, by name, and written in no vacancy (`store`): what imports bring meanwhile is held without more.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from backend import changes
from backend.asker import Asker
from backend.audit import LIFTED, SUSPENDED, Auditor
from backend.employer_names import akin, key_of, near
from backend.store.rows import KeptSuspension
from backend.store.store import Store, Tables
from labourhall.contract.refusals import Malformed, NotFound
from labourhall.contract.staff_calls import (
    LiftSuspension,
    NamedEmployer,
    SeeSuspensions,
    Suspended,
    SuspendEmployer,
    Suspension,
    SuspensionLifted,
    Suspensions,
)

LONGEST: Final = 200
"""Characters of a name, as a vacancy's, and of a reason."""


class SuspensionDesk:
    """Answers SuspendEmployer, LiftSuspension and SeeSuspensions, for a page and the command line alike."""

    def __init__(self, store: Store, auditor: Auditor) -> None:
        self._store = store
        self._auditor = auditor

    def suspend(self, call: SuspendEmployer, asker: Asker) -> Suspended:
        """Have all of the employer's leave; asked again for the same reason it answers alike.

        Raises Malformed; NotFound, whose detail names near ones, where no vacancy is of that name.
        """
        name, reason = " ".join(call.employer.split()), " ".join(call.reason.split())
        key, moment = key_of(name), asker.moment
        if not key or max(len(name), len(reason)) > LONGEST:
            raise Malformed(f"a name of 1 to {LONGEST} characters, and a reason no longer")
        with self._store.writing() as tables:
            before = tables.employers.suspension(key)
            if before is None and not call.ahead and not tables.employers.has(key):
                raise NotFound(listed(_named(tables, near(key, tables.employers.keys()), asker)))
            if before is None:
                tables.vacancies.log_employer(key, moment.today, moment.text)
            if before is None or before.reason != reason:
                since = moment.text if before is None else before.since
                tables.employers.suspend(KeptSuspension(key, name, reason, asker.officer.name, since))
                tables.audit.add(self._auditor.suspension(asker, name, SUSPENDED))
            return Suspended(
                name,
                tables.employers.open_of(key, moment.today),
                changes.cursor_text(self._store.epoch, tables.vacancies.cursor()),
                tuple(_similar(tables, key, asker)),
            )

    def lift(self, call: LiftSuspension, asker: Asker) -> SuspensionLifted:
        """Have what waits for the suspension alone come back; where nobody is suspended nothing happens."""
        key, moment = key_of(call.employer), asker.moment
        with self._store.writing() as tables:
            kept = tables.employers.suspension(key)
            if kept is not None:
                tables.employers.lift(key)
                tables.vacancies.log_employer(key, moment.today, moment.text)
                tables.audit.add(self._auditor.suspension(asker, kept.employer, LIFTED))
            return SuspensionLifted(
                call.employer if kept is None else kept.employer,
                kept is not None,
                tables.employers.open_of(key, moment.today),
                tables.employers.waiting_of(key),
                changes.cursor_text(self._store.epoch, tables.vacancies.cursor()),
            )

    def see(self, _: SeeSuspensions, asker: Asker) -> Suspensions:
        """Who is suspended."""
        with self._store.reading() as tables:
            return Suspensions(
                tuple(
                    Suspension(
                        one.employer,
                        one.reason,
                        one.officer,
                        datetime.fromisoformat(one.since),
                        tables.employers.open_of(one.key, asker.moment.today),
                    )
                    for one in tables.employers.suspensions().values()
                )
            )


def _similar(tables: Tables, key: str, asker: Asker) -> Iterable[NamedEmployer]:
    """Whose names are akin, who have something open and are not suspended themselves."""
    suspended = tables.employers.suspensions()
    others = [one for one in akin(key, tables.employers.keys()) if one not in suspended]
    return (one for one in _named(tables, others, asker) if one.vacancies)


def _named(tables: Tables, keys: Iterable[str], asker: Asker) -> list[NamedEmployer]:
    today = asker.moment.today
    return [NamedEmployer(tables.employers.name(key), tables.employers.open_of(key, today)) for key in keys]


def listed(found: Iterable[NamedEmployer]) -> str:
    """Names for a sentence, each with how many vacancies are open."""
    return ", ".join(f"{one.employer} ({one.vacancies})" for one in found)
