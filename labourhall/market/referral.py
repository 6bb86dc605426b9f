"""The referral letter (推荐信) as facts. Its paper is drawn in `kiosk/paper`; who may get one is the backend's."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Referral:
    """One letter: its number, the check code that the window compares, and how long it is good.

    `provisional` marks a letter that the window still has to finish (a card that the city does not know, or an
    application made while the line was cut). `holder_name`, "" in a provisional letter, is for the paper alone: no
    glass and no log has it.
    """

    number: str
    check_code: str
    vacancy: str
    issued_at: str
    valid_until: str
    provisional: bool
    holder_name: str = field(default="", repr=False)
