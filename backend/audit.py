"""What the audit says of an act: who, where, of what, with what outcome; never a value of a record."""

from backend.asker import Asker
from backend.keys import ServerKey
from backend.store.rows import AuditRow, Verdict
from labourhall.market.vacancy import Status

VISIT, RECORDS, LETTER, VACANCY, ASK, ANSWER = "visit", "records", "letter", "vacancy", "ask", "answer"
SESSION, OFFICER, VERSION, INTERRUPT, WINDOW = "session", "officer", "version", "interrupt", "window"
SUSPENSION, CODES, MACHINE = "suspension", "codes", "machine"
"""The classes of record."""
GRANTED = "granted"
"""The outcome of an access that was allowed; else the refusal's name."""
ENDED = "ended"
"""The outcome for a session from which an officer signed out."""
ENROLLED, CHANGED, DISMISSED = "enrolled", "password-changed", "dismissed"
"""What became of an officer."""
SUSPENDED, LIFTED = "suspended", "lifted"
"""What became of an employer."""
MADE, WITHDRAWN = "made", "withdrawn"
"""What became of one-time codes."""
REPLACED, RETIRED = "replaced", "retired"
"""What became of a machine, beside `store.rows.ClaimState`: it took another's place, or its key was taken back."""
NO_NAME = "no officer"
"""The subject where nobody has the name that was typed: it may be a password in the wrong field."""


class Auditor:
    """Makes rows; the holder becomes a keyed hash, so that the audit of a stolen copy names nobody."""

    def __init__(self, key: ServerKey) -> None:
        self._key = key

    def row(self, asker: Asker, record: str, card_number: str, outcome: str = GRANTED) -> AuditRow:
        """The row for an access to what belongs to a card, to be written in the transaction that grants it."""
        holder = self._holder(card_number)
        return _row(asker, record, holder, holder, outcome)

    def letter(self, asker: Asker, number: str, card_number: str) -> AuditRow:
        """The row for the letter `number` that was written for a card."""
        return _row(asker, LETTER, number, self._holder(card_number), GRANTED)

    def vacancy(self, asker: Asker, number: str, status: Status) -> AuditRow:
        """The row for the vacancy `number`, which has that status from now on."""
        return _row(asker, VACANCY, number, "", status.value)

    def verdict(self, asker: Asker, number: str, verdict: Verdict) -> AuditRow:
        """The row for what an officer decided of the held vacancy `number`."""
        return _row(asker, VACANCY, number, "", verdict.value)

    def suspension(self, asker: Asker, employer: str, outcome: str) -> AuditRow:
        """The row for the employer of that name, which is suspended from now on or no longer."""
        return _row(asker, SUSPENSION, employer, "", outcome)

    def ask(self, asker: Asker, number: str, card_number: str) -> AuditRow:
        """The row for a question about the vacancy `number` that was kept for a card."""
        return _row(asker, ASK, number, self._holder(card_number), GRANTED)

    def answer(self, asker: Asker, number: str, takes: bool) -> AuditRow:
        """The row for the employer's answer that the vacancy `number` bears from now on."""
        return _row(asker, ANSWER, number, "", "yes" if takes else "no")

    def session(self, asker: Asker, name: str, outcome: str = GRANTED) -> AuditRow:
        """The row for a session of the officer of that name ("": there is none), opened, ended or refused."""
        return _row(asker, SESSION, name or NO_NAME, "", outcome)

    def officer(self, asker: Asker, name: str, outcome: str) -> AuditRow:
        """The row for what became of the officer of that name."""
        return _row(asker, OFFICER, name, "", outcome)

    def version(self, asker: Asker, hall: str, number: int, outcome: str) -> AuditRow:
        """The row for what was done with a version of what the hall's boards play."""
        return _row(asker, VERSION, f"{hall} {number}", "", outcome)

    def interrupt(self, asker: Asker, hall: str, number: int, outcome: str) -> AuditRow:
        """The row for what was done with what breaks into the hall's boards."""
        return _row(asker, INTERRUPT, f"{hall} {number}", "", outcome)

    def window(self, asker: Asker, hall: str, window: str, outcome: str) -> AuditRow:
        """The row for what a window of the hall's queue did: opened, closed, called a number."""
        return _row(asker, WINDOW, f"{hall} {window}", "", outcome)

    def codes(self, asker: Asker, hall: str, what: str, outcome: str) -> AuditRow:
        """The row for one-time codes of the hall; `what` says which and how many, never a code."""
        return _row(asker, CODES, f"{hall} {what}", "", outcome)

    def machine(self, asker: Asker, hall: str, name: str, outcome: str) -> AuditRow:
        """The row for the machine of that number in the hall, which waits or was enrolled, refused, retired."""
        return _row(asker, MACHINE, f"{hall} {name}", "", outcome)

    def _holder(self, card_number: str) -> str:
        return self._key.mac("audit", card_number).hex()[:32]


def _row(asker: Asker, record: str, subject: str, holder: str, outcome: str) -> AuditRow:
    device = asker.device
    return AuditRow(asker.moment.text, device.name, device.hall, asker.officer.name, record, subject, holder, outcome)
