"""What keeps a kiosk's program from running: each with the code that stands on the out-of-service page."""

from enum import Enum


class SessionFailure(Enum):
    """Why the program, or what shows it, ended: code, cause, remedy."""

    FELL = (
        "P-311",
        "The kiosk's program ended by itself again and again; the journal says with which exit code, and why.",
        "Read the lines before it in the journal: journalctl -b | grep -B 20 P-311; start hall-kiosk --check.",
    )
    SILENT = (
        "P-312",
        "The kiosk's program showed no more frames, and was ended by systemd; or it was ended from outside.",
        "Look at the machine's load, memory and journal at that time; if it stays so, start the machine anew.",
    )
    NO_COMPOSITOR = (
        "P-313",
        "The compositor did not start the program, or ended before it: no screen, no right to it, or it crashed.",
        "Check the panel's cable, and what cage says in the journal; it needs a seat, and must not be root.",
    )
    REFUSED = (
        "P-314",
        "The kiosk's program refused to start: its settings, its secrets or its command line are wrong.",
        "Read its sentence in the journal, and mend what that names: hall-kiosk --settings FILE --check.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy
