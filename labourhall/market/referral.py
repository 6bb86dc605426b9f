"""The referral letter (推荐信) as facts. Its paper is drawn in `kiosk/paper`; who may get one is the backend's."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Referral:
    """One letter: its number, the check code that the window compares, and the last day on which it is good.

    `provisional` marks a letter that the window still has to finish (a card that the city does not know, or an
    application made while the line was cut). `issued_at` has an offset; one without is a ValueError. `holder_name`, ""
    in a provisional letter, is for the paper alone: no glass and no log has it.
    """

    number: str
    check_code: str
    vacancy: str
    issued_at: datetime
    valid_until: date
    provisional: bool
    holder_name: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.issued_at.tzinfo is None:
            raise ValueError("issued_at must say its offset")
