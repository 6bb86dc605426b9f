"""先问一声 as facts for the person who pressed it: what was asked, and how it ended. Whom the city asked, it keeps.

Who may ask, and what an answer does, is the backend's; sentences live in `assets/words`.
"""

from dataclasses import dataclass
from datetime import date

from labourhall.market.answer import EmployerAnswer


@dataclass(frozen=True, slots=True)
class OpenAsk:
    """A question that the employer of `vacancy` has not answered yet, asked on the day `asked_on`.

    `letter_from` is the first day on which a letter may be written without an answer; None: the city's calendar does
    not reach that far, and there is none until it does.
    """

    vacancy: str
    title: str
    employer: str
    asked_on: date
    letter_from: date | None

    def keeps_waiting(self, today: date) -> bool:
        """Whether no letter is written on `today`, as the employer may still answer."""
        return self.letter_from is None or today < self.letter_from


@dataclass(frozen=True, slots=True)
class AskOutcome:
    """How a question ended that was asked on `asked_on`: what the employer said; None: the vacancy closed before.

    `is_open`: whether the vacancy may still be applied for.
    """

    vacancy: str
    title: str
    employer: str
    asked_on: date
    answer: EmployerAnswer | None
    is_open: bool
