"""What can go wrong with a hall's stick and at a first start, as codes. Words: `failure.<code>`, by `sentences`."""

from dataclasses import dataclass
from enum import Enum


class Failure(Enum):
    """A failure of stick or first start: code, cause, remedy."""

    NO_STICK = ("S-601", "There is no folder of a hall's stick where it is looked for.", "Name the stick's own folder.")
    TORN = (
        "S-602",
        "The stick is torn: a file is missing, cut short or changed, or the writing never ended.",
        "Make the stick anew with hall-setup stick, wait until it says done, then take it out.",
    )
    OTHER_VERSION = (
        "S-603",
        "The stick was made by a version of hall-setup whose form this one does not know.",
        "Make the stick with the version that is installed, or install from a stick of the same version.",
    )
    WRONG_STICK = (
        "S-604",
        "What lies there was not made by hall-setup: the facts of a hall cannot be read from it.",
        "Take the stick that was made for this hall.",
    )
    OTHER_HALL = ("S-605", "The stick was made for another hall.", "Take the stick of this hall, or make one for it.")
    OUT_OF_DATE = (
        "S-606",
        "The enrolment codes on the stick are no longer good.",
        "Have the city give out new codes and make the stick anew; all else on it can still be used.",
    )
    FORGED = (
        "S-607",
        "The seal on the stick is not the city's, or is not of what lies there.",
        "Do not use this stick; make it anew and have the city seal it.",
    )
    CANNOT_WRITE = ("S-608", "The stick cannot be written: it is full, locked or broken.", "Take another stick.")
    BAD_LAYER = (
        "S-609",
        "A file of settings for the city or the hall cannot be used.",
        "Mend what the message names: tables [kiosk], [display], [editor], [backend]; docs/settings.md has every key.",
    )
    BAD_CODES = (
        "S-610",
        "The file of enrolment codes cannot be read, or what stands in it are no codes.",
        "Give the file that the city's server wrote, as it is: one code a line.",
    )
    BAD_AUTHORITY = (
        "S-611",
        "The file of the city's authority holds no certificate that can be read.",
        "Give the PEM file of the city's own authority, or leave it out.",
    )
    BAD_SNAPSHOT = (
        "S-612",
        "The snapshot of the vacancies cannot be used.",
        "Have it written anew by hall-backend snapshot; without one the hall fetches everything over the line.",
    )
    OTHER_ROLE = (
        "S-613",
        "The stick is not for a machine of this role.",
        "Make a stick that names this role, or install the machine with another.",
    )
    OFFICE_CLOCK = (
        "S-614",
        "The clock of the PC that makes the stick is wrong: the snapshot is from its future.",
        "Set the clock of this PC; a stick's date is believed by machines whose own clock is wrong.",
    )
    BAD_ADDRESS = (
        "S-615",
        "The city's address is none, or codes would go over it in clear.",
        "Give https://HOST; http is for trying on one machine alone.",
    )
    BAD_LOGIN = (
        "S-616",
        "The file of the technicians' password holds no hash of one.",
        "Make it with: openssl passwd -6 > FILE. It asks for the password; the stick never has it in clear.",
    )
    EDID_UNBELIEVABLE = (
        "S-621",
        "The panel says of itself a size that no panel of its picture has.",
        "Measure the ruler on the glass with a bank card; what the panel says is not used.",
    )
    CLOCK_BEHIND = (
        "S-622",
        "The machine's clock is earlier than the day on which the stick was made.",
        "Set the clock; if it is wrong again tomorrow, the machine's battery is empty.",
    )
    NO_CODE_LEFT = (
        "S-623",
        "No enrolment code of the stick is good: all are used up or withdrawn.",
        "Have the city give out more codes and make the stick anew, or enrol this machine later.",
    )
    NO_ANSWER = (
        "S-624",
        "The city did not answer, or whoever answered is not believed to be the city.",
        "Check the line's lamp and plug; with L-205 look at the clock and the city's certificate first.",
    )
    REFUSED = (
        "S-625",
        "The city refused to enrol this machine.",
        "Ask the city's officer why; a machine of that number may exist already.",
    )
    NO_PRINTER = (
        "S-626",
        "No printer can be used: none is set up, or the print system does not answer.",
        "Set the printer up in CUPS and name it in the hall's settings; letters are given as a number until then.",
    )
    NO_READER = (
        "S-627",
        "No card reader for people's cards can be used.",
        "Plug it in, try another USB port; C-101, C-102 and the others say what exactly. The machine goes on without.",
    )
    NO_SOUND = (
        "S-628",
        "No sound can be played.",
        "Check the loudspeaker's plug and the sound device in the firmware; the machine works without a voice.",
    )
    DISK_FULL = (
        "S-629",
        "What was answered cannot be kept: the disk is full or broken.",
        "Free the disk; the first start goes on where it was.",
    )
    PICTURE_TURNED = (
        "S-632",
        "The picture lies on its side on this panel; the kiosk's program shows it as the system gives it.",
        "Turn it in the panel's own menu or by the compositor (wlr-randr --output NAME --transform 90).",
    )
    UNFIT_OUTCOME = (
        "S-630",
        "What the first start left behind is not of the agreed form, so nothing of it was put in place.",
        "Start the machine anew: the first start asks again.",
    )
    CANNOT_PLACE = (
        "S-631",
        "Settings, key or vacancies could not be put in their place.",
        "Free the disk or mend the folder's rights; the next start tries again.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Trouble:
    """A failure as a value, with what its sentence names."""

    failure: Failure
    named: tuple[str, ...] = ()


class Stopped(Exception):
    """The command ends here, and says why."""

    def __init__(self, failure: Failure, *named: object) -> None:
        super().__init__(failure.code, *named)
        self.trouble = Trouble(failure, tuple(map(str, named)))
