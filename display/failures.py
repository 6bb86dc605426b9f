"""What can keep a board dark or wrong: each with a code, its cause, and what the technician does."""

from enum import Enum


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
