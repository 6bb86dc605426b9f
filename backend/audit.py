"""What the audit says of an access: who, where, which class of record, with what outcome; never a value of a record."""

from backend.asker import Asker
from backend.keys import ServerKey
from backend.store.rows import AuditRow

VISIT, RECORDS, LETTER, VACANCY = "visit", "records", "letter", "vacancy"
"""The classes of record."""
GRANTED = "granted"
"""The outcome of an access that was allowed; else the refusal's name."""


class Auditor:
    """Makes rows; the holder becomes a keyed hash, so that the audit of a stolen copy names nobody."""

    def __init__(self, key: ServerKey) -> None:
        self._key = key

    def row(self, asker: Asker, record: str, card_number: str = "", outcome: str = GRANTED) -> AuditRow:
        """The row for one access, to be written in the transaction that grants it."""
        holder = self._key.mac("audit", card_number).hex()[:32] if card_number else ""
        who = asker.device.name or asker.officer.name
        return AuditRow(asker.moment.text, who, asker.device.hall, record, holder, outcome)
