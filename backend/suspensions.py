"""Employers and agencies that the hall suspends: nothing of theirs is on any glass until an officer lifts it.

That is said once, by name, and written in no vacancy (`store`): what imports bring meanwhile is held without more.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Final

from backend import changes
from backend.asker import Asker
from backend.audit import LIFTED, SUSPENDED, Auditor
from backend.employer_names import NEAR, akin, key_of, near
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

        Raises Malformed; NotFound, whose detail names near ones, where no vacancy is of that name. Names are looked
        through when all is written: with many that takes long, and whoever swipes a card writes too.
        """
        name, reason = " ".join(call.employer.split()), " ".join(call.reason.split())
        key, moment = key_of(name), asker.moment
        if not key or max(len(name), len(reason)) > LONGEST:
            raise Malformed(f"a name of 1 to {LONGEST} characters, and a reason no longer")
        with self._store.writing() as tables:
            before = tables.employers.suspension(key)
            is_known = before is not None or call.ahead or tables.employers.has(key)
            if is_known and before is None:
                tables.vacancies.log_employer(key, moment.today, moment.text)
            if is_known and (before is None or before.reason != reason):
                since = moment.text if before is None else before.since
                tables.employers.suspend(KeptSuspension(key, name, reason, asker.officer.name, since))
                tables.audit.add(self._auditor.suspension(asker, name, SUSPENDED))
            count, cursor = tables.employers.open_of(key, moment.today), tables.vacancies.cursor()
        with self._store.reading() as tables:
            if not is_known:
                raise NotFound(listed(_named(tables, near(key, tables.employers.keys()), moment.today)))
            similar = _similar(tables, key, moment.today)
            first = tuple(_named(tables, similar[:NEAR], moment.today))
        return Suspended(name, count, changes.cursor_text(self._store.epoch, cursor), first, len(similar) - len(first))

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


def _similar(tables: Tables, key: str, today: date) -> list[str]:
    """Whose names are akin, who have something open and are not suspended themselves."""
    suspended = tables.employers.suspensions()
    return [one for one in akin(key, tables.employers.open_keys(today)) if one not in suspended]


def _named(tables: Tables, keys: Iterable[str], today: date) -> Iterator[NamedEmployer]:
    return (NamedEmployer(tables.employers.name(key), tables.employers.open_of(key, today)) for key in keys)


def listed(found: Iterable[NamedEmployer], more: int = 0) -> str:
    """Names for a sentence, each with how many vacancies are open, and how many names are left out."""
    names = [f"{one.employer} ({one.vacancies})" for one in found]
    return ", ".join([*names, f"… +{more}"] if more else names)
