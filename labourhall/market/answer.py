"""What an employer said when the hall asked about a person's age. Who asked and who answered, the city keeps."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EmployerAnswer:
    """The answer for one vacancy, given on the day `on`: yes or no, up to which age and from which (None: any)."""

    takes: bool
    on: date
    up_to: int | None = None
    at_least: int | None = None

    def admits(self, age: int | None) -> bool:
        """Whether the answer is a yes for somebody of `age`; an age that is not known is held against nobody."""
        if age is None:
            return self.takes
        is_too_young = self.at_least is not None and age < self.at_least
        return self.takes and not is_too_young and (self.up_to is None or age <= self.up_to)
