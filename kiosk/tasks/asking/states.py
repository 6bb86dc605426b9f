"""The states of asking an employer, and of hearing what employers answered."""

from dataclasses import dataclass

from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import Holder, Identity
from kiosk.visit.task import Destination, Task, Trail
from labourhall.market.ask import AskOutcome, OpenAsk

ROWS = 3
ROWS_LARGE = 2


def pages(count: int, large: bool) -> int:
    """Pages of so many answers, one at least."""
    return max(1, -(-count // rows_a_page(large)))


def rows_a_page(large: bool) -> int:
    """Answers on one page."""
    return ROWS_LARGE if large else ROWS


def outcomes(identity: Identity) -> tuple[AskOutcome, ...]:
    """What this person was not told before this visit."""
    return identity.outcomes if isinstance(identity, Holder) else ()


def may_apply(outcome: AskOutcome, identity: Identity) -> bool:
    """Whether the employer said yes to this person, and the vacancy is still open."""
    return outcome.is_open and outcome.answer is not None and outcome.answer.admits(identity.seeker.age)


@dataclass(frozen=True, slots=True)
class AskingEmployer(Task):
    """The question as it will be put, and what may be told along with it. `waiting` is a ticket, `code` of trouble."""

    number: str
    back: Destination
    waiting: str = ""
    code: str = ""

    def awaits(self) -> str:
        return self.waiting

    def failure(self) -> str:
        return self.code

    def trail(self) -> Trail:
        return Trail(vacancies=(self.number,))


@dataclass(frozen=True, slots=True)
class Asked(Task):
    """The question is on the officers' list."""

    ask: OpenAsk
    back: Destination


@dataclass(frozen=True, slots=True)
class HearingOutcomes(Task):
    """What employers answered, `page` from 0."""

    page: int = 0

    def adapted(self, before: Accommodations, after: Accommodations) -> "HearingOutcomes":
        """The page that shows the same first answer after the letters became large (or normal again)."""
        return HearingOutcomes(self.page * rows_a_page(before.large) // rows_a_page(after.large))
