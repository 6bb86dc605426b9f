"""Officers sign in, take a password of their own, and sign out. Whose session a call carries is found in `asker`."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from backend import passwords
from backend.asker import Asker, acting
from backend.audit import CHANGED, ENDED, Auditor
from backend.keys import hashed, new_key
from backend.limits import Limit
from backend.session_rules import SessionRules
from backend.store.rows import KeptOfficer, OpenedSession
from backend.store.store import Store, Tables
from labourhall.contract.officer_calls import ChangePassword, Session, SignedOut, SignIn, SignOut
from labourhall.contract.refusals import NotYours, Refusal, SessionOver, TooOften, UnfitPassword, WrongPassword

MINUTE: Final = 60.0
WRONG: Final = "the name or the password is not right"


class Sessions:
    """Answers SignIn, ChangePassword and SignOut.

    A try counts before its password is looked at, and counts by officer and machine: whoever tries at one machine locks
    nobody out at another. A name that nobody has is counted, compared and answered like any other.
    """

    def __init__(self, store: Store, auditor: Auditor, rules: SessionRules) -> None:
        self._store = store
        self._auditor = auditor
        self._rules = rules
        self._tried = Limit(rules.sign_ins_per_minute, MINUTE)
        self._wrong = Limit(rules.wrong_passwords, rules.wrong_password_seconds)

    def sign_in(self, call: SignIn, asker: Asker) -> Session:
        """Open a session. Raises TooOften, WrongPassword, NotYours."""
        self._wait(self._tried.take(asker.device.id, asker.moment.seconds))
        kept = self._right(call.name, call.password, asker)
        asker = replace(asker, officer=acting(kept))
        if asker.device.hall not in kept.halls:
            raise self._refused(kept.name, asker, NotYours("the machine's hall is none of the officer's"))
        with self._store.writing() as tables:
            if tables.officers.officer(kept.name) != kept:
                raise WrongPassword(WRONG)  # changed while it was looked at
            tables.audit.add(self._auditor.session(asker, kept.name))
            return self._opened(tables, kept, asker)

    def change_password(self, call: ChangePassword, asker: Asker) -> Session:
        """Take another password; every session is over, one is new. Raises UnfitPassword, WrongPassword, TooOften."""
        name = asker.officer.name
        fault = passwords.fault(call.new, name) or (
            "it is the old one" if passwords.are_same(call.old, call.new) else ""
        )
        if fault:
            raise UnfitPassword(fault)
        kept = self._right(name, call.old, asker)
        after = passwords.kept_of(call.new)
        with self._store.writing() as tables:
            is_open = tables.sessions.session(asker.session, asker.device.id) is not None
            if not is_open or not tables.officers.change_password(name, kept.password, after):
                raise SessionOver("ended while the password was looked at")
            tables.sessions.end_of(name)
            tables.audit.add(self._auditor.officer(asker, name, CHANGED))
            return self._opened(tables, replace(kept, password=after, must_change=False), asker)

    def sign_out(self, _: SignOut, asker: Asker) -> SignedOut:
        """End the session."""
        with self._store.writing() as tables:
            tables.sessions.end(asker.session)
            tables.audit.add(self._auditor.session(asker, asker.officer.name, ENDED))
        return SignedOut(True)

    def _right(self, name: str, password: str, asker: Asker) -> KeptOfficer:
        """The officer of that name, whose password it is. Raises TooOften, WrongPassword."""
        key = f"{asker.device.id} {hashed(name)}"
        self._wait(self._wrong.take(key, asker.moment.seconds))
        with self._store.reading() as tables:
            kept = tables.officers.officer(name)
        may = kept is not None and kept.may_sign_in and not self._is_stale(kept, asker.moment.today)
        fits = passwords.is_right(password, kept.password if kept is not None and may else passwords.NOBODYS)
        if kept is None or not fits:
            raise self._refused("" if kept is None else kept.name, asker, WrongPassword(WRONG))
        self._wrong.forget(key)
        return kept

    def _is_stale(self, kept: KeptOfficer, today: date) -> bool:
        """Whether it is a start password that nobody used in time."""
        good_until = datetime.fromisoformat(kept.enrolled_at).date() + timedelta(days=self._rules.start_password_days)
        return kept.must_change and today > good_until

    def _wait(self, seconds: int) -> None:
        if seconds:
            raise TooOften("too many tries", seconds)

    def _refused(self, name: str, asker: Asker, refusal: Refusal) -> Refusal:
        with self._store.writing() as tables:
            tables.audit.add(self._auditor.session(asker, name, refusal.urn))
        return refusal

    def _opened(self, tables: Tables, kept: KeptOfficer, asker: Asker) -> Session:
        token, moment = new_key(), asker.moment
        tables.sessions.open(OpenedSession(hashed(token), asker.device.id, kept.name, moment.seconds, moment.seconds))
        return Session(
            token=token,
            officer=kept.name,
            halls=kept.halls,
            roles=kept.roles,
            until=moment.stamp + timedelta(seconds=self._rules.longest_seconds),
            idle_seconds=int(self._rules.idle_seconds),
            must_change=kept.must_change,
        )
