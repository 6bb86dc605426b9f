"""What keeps a machine at its version: each with its code. Sentences: the words `failure.<CODE>` and `….do`."""

from enum import Enum


class UpgradeFailure(Enum):
    """Code, cause and remedy, for the reference page."""

    NOT_REACHED = (
        "P-321",
        "The city's repository, or the stick's, could not be read to its end; what had come is kept.",
        "Nothing at first: the next night goes on where this one ended. After a week, look at the line.",
    )
    NOT_BELIEVED = (
        "P-322",
        "What the city or the stick offers is not signed by the key of this machine, or not as it was signed.",
        "Take another stick; if that is refused too, the repository's key was replaced: docs/repository-key.md.",
    )
    NO_SPACE = (
        "P-323",
        "The disk has too little room for the new version; nothing was begun.",
        "Free the disk (journalctl --vacuum-size=50M, apt-get clean), then: hall-upgrade install.",
    )
    NEEDS_STICK = (
        "P-324",
        "The new version needs libraries or other packages that are not offered here; large ones come by stick alone.",
        "Put in a whole stick of this version, and leave it overnight or type: hall-upgrade install.",
    )
    WOULD_REMOVE = (
        "P-325",
        "The new version would take packages off this machine; no night does that.",
        "Look at what the message names, then upgrade by hand with apt-get.",
    )
    NOT_INSTALLED = (
        "P-326",
        "The packages could not be installed whole; the programs that run are as before.",
        "Start the machine anew: what was begun is brought to its end first. Else: journalctl -u 'labourhall-*'.",
    )
    IN_USE = (
        "P-327",
        "Somebody was at the kiosk, or a card was left in it, for as long as the night waited; nothing was begun.",
        "Take the card out of the reader. The next night tries again.",
    )
    NOT_BACK = (
        "P-328",
        "The new version is installed, but a program did not come back with it.",
        "Read its last lines: journalctl -b -u UNIT. Back to the version before: deploy/README.md.",
    )
    BUSY = (
        "P-329",
        "Somebody else installs packages on this machine right now.",
        "Let that end; the next night tries again.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


class NotUpgraded(Exception):
    """The machine stays at its version; `particulars` are names or numbers for whoever reads the sentence."""

    def __init__(self, failure: UpgradeFailure, particulars: str = "") -> None:
        super().__init__(f"{failure.code} {particulars}".strip())
        self.failure = failure
        self.particulars = particulars
