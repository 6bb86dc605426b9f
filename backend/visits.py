"""Visits: a challenge for the card, the swipe that opens a visit, rankings during it, its end."""

import secrets
from dataclasses import dataclass
from datetime import date
from typing import Final

from backend import audit, proof, seekers
from backend.asker import Asker, current_holder
from backend.asks import Asks
from backend.audit import Auditor
from backend.keys import hashed, new_key
from backend.limits import Limit
from backend.pool import OpenVacancies
from backend.store.rows import IssuedChallenge, OpenedVisit, RegisteredPerson
from backend.store.store import Store
from cardreader.ssse.keys import CHALLENGE_LENGTH
from labourhall.contract.refusals import NotProven, Refusal, StaleChallenge, TooOften, UnknownCard
from labourhall.contract.visit_calls import (
    Challenge,
    Ended,
    EndVisit,
    FindMatches,
    FindPublicMatches,
    IssueChallenge,
    OpenVisit,
    Welcome,
)
from labourhall.market import identity, records
from labourhall.market.groups import Groups
from labourhall.market.insurance import Insurance
from labourhall.market.seeker import Seeker
from labourhall.market.statutory_age import StatutoryRules

MINUTE: Final = 60.0


@dataclass(frozen=True, slots=True)
class VisitRules:
    """Lifetimes in seconds, the most vacancies of a list, and what the limits allow (see `settings`)."""

    challenge_seconds: float
    visit_seconds: float
    matches: int
    visits_per_minute: int
    wrong_proofs: int
    wrong_proof_seconds: float


class Visits:
    """Answers the calls of a visit, except questions to employers, letters and records."""

    def __init__(
        self,
        store: Store,
        vacancies: OpenVacancies,
        asks: Asks,
        auditor: Auditor,
        rules: VisitRules,
        statutory: StatutoryRules,
    ) -> None:
        self._store = store
        self._vacancies = vacancies
        self._asks = asks
        self._auditor = auditor
        self._rules = rules
        self._statutory = statutory
        self._opened = Limit(rules.visits_per_minute, MINUTE)
        self._wrong = Limit(rules.wrong_proofs, rules.wrong_proof_seconds)

    def issue(self, _: IssueChallenge, asker: Asker) -> Challenge:
        """A fresh challenge, bound to the machine that asks."""
        value = secrets.token_bytes(CHALLENGE_LENGTH)
        challenge = IssuedChallenge(secrets.token_urlsafe(9), asker.device.id, value, asker.moment.seconds)
        with self._store.writing() as tables:
            tables.visits.issue(challenge)
        return Challenge(challenge.id, value.hex().upper(), int(self._rules.challenge_seconds))

    def open(self, call: OpenVisit, asker: Asker) -> Welcome:
        """Check the proof and open the visit. Raises TooOften, UnknownCard, StaleChallenge, NotProven."""
        self._keep_limits(call, asker)
        with self._store.writing() as tables:  # committed before anything is answered: it cannot be used twice
            challenge = tables.visits.consume(call.challenge_id, asker.device.id)
        with self._store.reading() as tables:
            holder = tables.holders.holder(call.card_number)
        if holder is None or holder.identification_code != call.identification_code.upper():
            raise self._refused(call, asker, UnknownCard("nobody is registered with this card"))
        if not proof.is_fresh(challenge, asker.moment.seconds, self._rules.challenge_seconds):
            raise self._refused(call, asker, StaleChallenge("the challenge is not good any more"))
        if not proof.is_proven(holder, challenge, call.algorithm, call.cryptogram):
            self._wrong.note(call.card_number, asker.moment.seconds)
            raise self._refused(call, asker, NotProven("the card did not prove itself"))
        self._wrong.forget(call.card_number)
        return self._welcome(holder, asker)

    def find(self, call: FindMatches, asker: Asker) -> Groups:
        """Rank for the holder with other wishes. Raises VisitOver."""
        with self._store.reading() as tables:
            holder = current_holder(tables, asker, self._rules.visit_seconds)
        today = asker.moment.today
        person = seekers.wishing(self._seeker(holder, today), call.wishes)
        return self._vacancies.group(person, today, self._rules.matches, call.order)

    def find_public(self, call: FindPublicMatches, asker: Asker) -> Groups:
        """Rank for somebody whom the city does not know."""
        return self._vacancies.group(call.seeker, asker.moment.today, self._rules.matches, call.order)

    def end(self, _: EndVisit, asker: Asker) -> Ended:
        """The card is out. Raises VisitOver."""
        with self._store.writing() as tables:
            current_holder(tables, asker, self._rules.visit_seconds)
            tables.visits.end(asker.visit)
        return Ended(True)

    def _seeker(self, holder: RegisteredPerson, today: date) -> Seeker:
        return seekers.seeker(holder, self._statutory, today)

    def _keep_limits(self, call: OpenVisit, asker: Asker) -> None:
        now = asker.moment.seconds
        seconds = max(self._wrong.wait(call.card_number, now), self._opened.wait(asker.device.id, now))
        if seconds:
            raise TooOften("too many visits or wrong proofs", seconds)
        self._opened.note(asker.device.id, now)

    def _refused(self, call: OpenVisit, asker: Asker, refusal: Refusal) -> Refusal:
        with self._store.writing() as tables:
            tables.audit.add(self._auditor.row(asker, audit.VISIT, call.card_number, refusal.urn))
        return refusal

    def _welcome(self, holder: RegisteredPerson, asker: Asker) -> Welcome:
        token, today = new_key(), asker.moment.today
        opened = OpenedVisit(hashed(token), asker.device.id, holder.card_number, asker.moment.seconds)
        with self._store.writing() as tables:
            tables.visits.open(opened)
            tables.audit.add(self._auditor.row(asker, audit.VISIT, holder.card_number))
            insured = tables.holders.insured(holder.card_number)
            letters = tables.referrals.count_good(holder.card_number, today)
            asks, outcomes = self._asks.tell(tables, holder.card_number, today)
        pension = [one for one in insured.intervals if one.kind is Insurance.PENSION]
        person = self._seeker(holder, today)
        return Welcome(
            token=token,
            name_masked=identity.masked_name(holder.name),
            seeker=person,
            groups=self._vacancies.group(person, today, self._rules.matches),
            pension_months=records.summary(pension, Insurance.PENSION).months if pension else None,
            letters=letters,
            asks=asks,
            outcomes=outcomes,
        )
