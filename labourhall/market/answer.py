"""What an employer said when the hall asked about a person's age. Who asked and who answered, the city keeps."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EmployerAnswer:
    """The answer for one vacancy, given on the day `on`: yes or no, and up to which age (None: any)."""

    takes: bool
    on: date
    up_to: int | None = None

    def admits(self, age: int | None) -> bool:
        """Whether the answer is a yes for somebody of `age`; an age that is not known is held against nobody."""
        return self.takes and (self.up_to is None or age is None or age <= self.up_to)
