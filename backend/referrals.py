"""Referral letters: numbered, with a check code that nobody can make up, answered alike however often they are sent."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import Final

from backend.asker import Asker, current_holder
from backend.asks import Asks
from backend.audit import Auditor
from backend.keys import ServerKey
from backend.store.rows import KeptReferral
from backend.store.store import Store, Tables
from backend.vacancies import open_vacancy
from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.referral import Referral

LETTERS: Final = "ACDEFHJKLMNPRTUVWXY"
"""What a check code is made of: nothing that is taken for another letter or a digit, by ear or by eye."""
CODE_LENGTH: Final = 6
LONGEST_KEY: Final = 200


def check_code(key: ServerKey, referral: Referral) -> str:
    """The check code of a letter: it changes with its number, its vacancy, its days and whether it is provisional."""
    text = f"{referral.number}|{referral.vacancy}|{referral.issued_at.isoformat()}|{referral.valid_until}"
    number = int.from_bytes(key.mac("letter", f"{text}|{referral.provisional}"))
    letters = []
    for _ in range(CODE_LENGTH):
        number, place = divmod(number, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)


def named(tables: Tables, letter: Referral, card_number: str) -> Referral:
    """The letter with its holder's full name, which is kept with the holder alone; a provisional one names nobody."""
    holder = None if letter.provisional else tables.holders.holder(card_number)
    return letter if holder is None else replace(letter, holder_name=holder.name)


class Referrals:
    """Answers WriteReferral."""

    def __init__(
        self, store: Store, asks: Asks, auditor: Auditor, key: ServerKey, letter_days: int, visit_seconds: float
    ) -> None:
        self._store = store
        self._asks = asks
        self._auditor = auditor
        self._key = key
        self._days = letter_days
        self._visit_seconds = visit_seconds

    def write(self, call: WriteReferral, asker: Asker) -> Referral:
        """The letter; a replay gives the first one again, whatever became of the vacancy since.

        Raises NotFound, Closed; Unanswered, EmployerDeclined; VisitOver for a token that is no longer good; Malformed
        for a key used for another letter, or a card that is not the visit's.
        """
        if not 0 < len(call.idempotency_key) <= LONGEST_KEY:
            raise Malformed(f"idempotency_key has 1 to {LONGEST_KEY} characters")
        digest = hashlib.sha256(wire.encode([call.vacancy, call.card_number])).hexdigest()
        with self._store.writing() as tables:
            kept = tables.referrals.by_key(asker.device.id, call.idempotency_key)
            if kept is None:
                return named(tables, self._issue(tables, call, asker, digest), call.card_number)
            if kept.digest != digest:
                raise Malformed("idempotency_key was used for another letter")
            return named(tables, wire.decode(kept.answer, Referral), call.card_number)

    def is_genuine(self, number: str, code: str) -> bool:
        """Whether a letter of that number was written here and bears that check code."""
        with self._store.reading() as tables:
            kept = tables.referrals.by_number(number)
        return kept is not None and wire.decode(kept.answer, Referral).check_code == code.strip().upper()

    def _issue(self, tables: Tables, call: WriteReferral, asker: Asker, digest: str) -> Referral:
        is_known = bool(asker.visit)
        if is_known and current_holder(tables, asker, self._visit_seconds).card_number != call.card_number:
            raise Malformed("the visit is of another card")
        moment = asker.moment
        vacancy = open_vacancy(tables, call.vacancy, moment.today)
        self._asks.may_refer(tables, vacancy, call.card_number, moment.today)
        until = min(moment.today + timedelta(days=self._days), vacancy.valid_until)
        number = f"{moment.at.year}-{tables.referrals.next_number(moment.at.year):06d}"
        referral = Referral(number, "", call.vacancy, moment.stamp, until, provisional=not is_known)
        referral = replace(referral, check_code=check_code(self._key, referral))
        answer, device = wire.encode(referral), asker.device.id
        tables.referrals.put(
            KeptReferral(device, call.idempotency_key, digest, answer, number, call.card_number, referral.valid_until)
        )
        tables.audit.add(self._auditor.letter(asker, number, call.card_number))
        return referral
