"""What can keep a board dark or wrong: each with a code, its cause, and what the technician does."""

from enum import Enum
from typing import Final


class BoardFailure(Enum):
    """A failure of a board: code, cause, remedy."""

    NO_GLYPHS = (
        "D-101",
        "A file with the board's glyphs is missing, damaged or of another version.",
        "Install the board's program anew.",
    )
    NO_SCREEN = ("D-102", "There is no display to show the board on.", "Start it on a display, or set wall = frames.")
    TOO_SMALL = ("D-103", "No grid fits a board of so few lamps.", "Correct width and height: they count lamps.")
    ILLEGIBLE = (
        "D-104",
        "The board's type is too small for the far row at any grid.",
        "Measure far_row_m and pitch_mm again; else the board is wrong for this hall.",
    )
    NO_FOLDER = ("D-105", "A folder of the board cannot be written.", "Give it a folder with the right to write.")
    NO_ANSWER = ("D-106", "The city does not answer.", "Check the line and backend_url; the board goes on meanwhile.")

    WRONG_CLOCK = (
        "D-107",
        "The machine's clock is far from the city's time: no vacancy and no time is shown.",
        "Set the clock, let the machine fetch the time from the network, renew its battery.",
    )
    NO_PROOF = (
        "D-108",
        "Proof of play cannot be kept; the board plays on.",
        "Free the disk, or raise proof_megabytes.",
    )
    NO_GLYPH = (
        "D-109",
        "A text has a character that the board has no glyph for: 〓 stands in its place.",
        "Have it written otherwise where it comes from; the log names the character.",
    )
    NO_BUNDLE = (
        "D-110",
        "What the city gave the board to play cannot be read, or is not what its name says; the last goes on.",
        "Publish it again; if it stays so, the board's program is older than the city's.",
    )
    UNREAD = (
        "D-113",
        "Part of what the city gave the board beside its bundle cannot be read: an emergency may be missing.",
        "See which page the board shows; say it to the people in the hall; bring the board's program up to date.",
    )

    FILE_UNUSABLE = (
        "D-111",
        "A file that a command was given cannot be used.",
        "Give it a bundle (JSON), a snapshot (hall-backend snapshot), a folder that can be written.",
    )

    STICK = (
        "D-116",
        "What is on the stick is not taken: it is damaged, not the city's, for another hall, too old or out of date.",
        "Have the hall's officers save it to the stick anew, at an editor that has a line; then put it in again.",
    )

    STRANGE_CALL = (
        "D-112",
        "The city called what is no number, or to what is no window: it is not shown.",
        "Have the city send numbers like 037 and windows like 5 or A3, and nothing of a person.",
    )

    PROOF_LOST = (
        "D-140",
        "Proof of play grew over proof_megabytes before the city had it: the oldest days went, and are lost.",
        "See why the line does not carry it (the log says so), or raise proof_megabytes.",
    )
    PROOF_BROKEN = (
        "D-141",
        "Proof of play is not what was written: a line is missing, changed, or the city has another in its place.",
        "Keep the folder `proof` as it is and tell the city; a new chain goes on meanwhile.",
    )

    BLACK = (
        "D-142",
        "The screen is black though a page was painted.",
        "Look at the board; if it is dark too: screen saver, power saving, another terminal, the graphics card.",
    )
    FROZEN = (
        "D-143",
        "The screen still shows an earlier page.",
        "Look at the board; start the program anew, then the machine; if it stays, change the graphics driver.",
    )
    COVERED = (
        "D-144",
        "Something else than what was painted stands on the screen: another window lies over the board.",
        "Close it, and take the program that opened it off this machine.",
    )
    STUCK = (
        "D-145",
        "The board stands still: no frame was shown, its page did not end, or the program does not answer.",
        "Nothing: it is started anew. If it comes again and again, send the log of the minutes before.",
    )
    FELL = (
        "D-146",
        "The board's program fell again and again: for ten minutes it shows the safe page alone.",
        "Send the log; look for what is new since (a version, a bundle, a driver). It tries again by itself.",
    )
    NOBODY_THERE = (
        "D-147",
        "No board of that name runs with these settings, or it does not answer.",
        "Start it, or name the settings that it was started with; the same account as the board's is needed.",
    )
    NO_DOOR = (
        "D-148",
        "The board cannot be steered from this machine: its control socket cannot be opened.",
        "See that no other board of this name runs with the same data_folder, and that the folder can be written.",
    )
    NO_SUCH_SCREEN = (
        "D-151",
        "The board's screen is not there: unplugged, switched off, or named otherwise.",
        "Plug it in; else set screen to a connector or monitor that hall-display --check names.",
    )
    SCALED = (
        "D-152",
        "The system enlarges what programs show: a lamp is not a pixel.",
        "Set the desktop's scale to 100 %, and xrandr's --scale to 1.",
    )
    OUTSIDE = (
        "D-153",
        "Part of the board lies outside its screen: those lamps stay dark.",
        "Correct left, top, width, height or strip; or give the screen the resolution of the sending card.",
    )
    OTHER_SIZE = (
        "D-154",
        "The screen has another resolution than at the start: the sending card takes another part of the picture.",
        "Set it back with xrandr, or look at cable and sending card; then the board stands as before.",
    )
    WAYLAND = (
        "D-155",
        "The machine runs Wayland: there no program can place a board or read it back, and frames are uneven.",
        "Log in to an X11 session (Xorg).",
    )
    RUNS_ALREADY = (
        "D-156",
        "A program of this board, or of another one with the same data_folder, runs already.",
        "End that one first; give each board settings and a data_folder of its own.",
    )

    NOT_TAKEN = (
        "D-160",
        "What was set from a phone (commissioned.toml) is damaged, another board's, or would leave the board unusable.",
        "Nothing at once: the settings file counts. Set it from a phone again, or delete that file.",
    )
    NO_PHONE = (
        "D-161",
        "A board cannot be set from a phone: the machine has no address on the hall's network, or the port is taken.",
        "Plug the network in; set phone_address to this machine's address there and phone_port to a free port.",
    )
    NOT_KEPT = (
        "D-162",
        "What was set from a phone could not be written: nothing was changed.",
        "Free the disk, give the program the right to write into data_folder, and keep it again.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


class BoardUnusable(Exception):
    """The board cannot be shown: which failure, and the particulars that its sentence names."""

    def __init__(self, failure: BoardFailure, *particulars: object) -> None:
        super().__init__(failure.code)
        self.failure = failure
        self.particulars = particulars


SCREEN_FAILURES: Final = (
    BoardFailure.NO_SUCH_SCREEN, BoardFailure.SCALED, BoardFailure.OUTSIDE, BoardFailure.OTHER_SIZE,
)  # fmt: skip
"""What may be wrong with where a board stands."""
