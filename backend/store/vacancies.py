"""What a store promises of vacancies, the log of their changes, and employers. How they come in is `arrivals`'."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from backend.store.rows import Brought, KeptSuspension, KeptVacancy, NewVacancy, Verdict
from labourhall.market.answer import EmployerAnswer
from labourhall.market.vacancy import Status, Vacancy


class Vacancies(Protocol):
    """Vacancies and the log of their changes. A cursor is a whole number that only grows.

    What is open by itself reads as held while its employer is suspended. That is written in no vacancy: whatever comes
    in, is judged or decided meanwhile stands as it would without, once the suspension is lifted.
    """

    def bring(self, new: Sequence[NewVacancy], at: str) -> Sequence[Brought]:
        """Keep each unseen, but for those whose identity is there already, seen or not."""
        ...

    def as_brought(self, number: str) -> KeptVacancy:
        """The vacancy, seen or not, as the import that is under way would leave it, were nobody suspended."""
        ...

    def put_judgement(self, number: str, new: NewVacancy) -> None:
        """Keep unseen that the row `new` is to take the vacancy's place; the import's earlier one for it is dropped."""
        ...

    def accept(self) -> None:
        """All that was brought stays, and every judgement will be applied."""
        ...

    def apply_judgements(self, limit: int, at: str) -> bool:
        """Have `limit` accepted judgements take their vacancies' places; False when none is left.

        Where somebody decided of a vacancy since its judgement was put, that stands.
        """
        ...

    def show(self, limit: int, today: date, at: str) -> bool:
        """Let the next `limit` accepted ones be seen, in the order of their numbers; False when none is left."""
        ...

    def is_waiting(self) -> bool:
        """Whether accepted ones are not seen yet."""
        ...

    def drop_brought(self, limit: int) -> bool:
        """Forget `limit` of those that were brought and not accepted, with their numbers; False when none is left.

        So many judgements at most go with them.
        """
        ...

    def judge_anew(self, number: str, new: NewVacancy, at: str) -> None:
        """Have the row `new` take the place of an open or held vacancy; its number and its employer's answer stay."""
        ...

    def decide(self, number: str, verdict: Verdict, at: str) -> None:
        """Open a held vacancy, or withdraw it for good."""
        ...

    def close(self, number: str, status: Status, at: str) -> bool:
        """Set the status of an open or held vacancy; False where it is neither."""
        ...

    def answer(self, number: str, answer: EmployerAnswer, at: str) -> None:
        """Have the vacancy, which is there, bear the employer's answer: a change like any other."""
        ...

    def vacancy(self, number: str) -> Vacancy | None: ...

    def kept_one(self, number: str) -> KeptVacancy | None:
        """The vacancy with what the officer must know."""
        ...

    def kept(self, held_only: bool) -> Iterable[KeptVacancy]:
        """Every vacancy, or those on hold, with what the officer must know; by number."""
        ...

    def open_on(self, today: date) -> Iterable[Vacancy]:
        """All that may be shown and matched on `today`, by number."""
        ...

    def log_employer(self, employer: str, today: date, at: str) -> None:
        """Count what is open of the employer with that key as changed: it is suspended, or no longer."""
        ...

    def cursor(self) -> int:
        """The cursor of the latest change."""
        ...

    def oldest_cursor(self) -> int:
        """Changes up to and including this one are no longer kept."""
        ...

    def changed_since(self, cursor: int, limit: int) -> Sequence[tuple[int, Vacancy]]:
        """At most `limit` changes after `cursor`, in order, each with the vacancy as it is now."""
        ...

    def forget_changes(self, before: str) -> None:
        """Drop changes made before the time `before` (RFC 3339)."""
        ...


class Employers(Protocol):
    """Employers, by the key of their name (`employer_names`), and who of them is suspended."""

    def has(self, key: str) -> bool:
        """Whether any vacancy, open or not, seen or not, is of that employer."""
        ...

    def open_of(self, key: str, today: date) -> int:
        """How many of its vacancies may be shown on `today`, or might if it were not suspended."""
        ...

    def waiting_of(self, key: str) -> int:
        """How many of its vacancies wait for an officer by themselves."""
        ...

    def keys(self) -> Sequence[str]:
        """Of everybody who has a vacancy, open or not, seen or not."""
        ...

    def open_keys(self, today: date) -> Sequence[str]:
        """Of everybody of whom something may be shown on `today`, or might if it were not suspended."""
        ...

    def name(self, key: str) -> str:
        """The name as it stands on the latest vacancy of an employer that has one."""
        ...

    def suspend(self, suspension: KeptSuspension) -> None:
        """Keep it, in place of what is known by the same key."""
        ...

    def suspension(self, key: str) -> KeptSuspension | None: ...

    def suspensions(self) -> Mapping[str, KeptSuspension]:
        """Those that stand by their keys, the earliest first."""
        ...

    def lift(self, key: str) -> None: ...
