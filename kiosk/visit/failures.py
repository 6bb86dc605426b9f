"""What can stand in the way inside the kiosk itself: each with a code that a visitor can read out to the staff."""

from enum import Enum


class Failure(Enum):
    """A failure that arises in the visit or in a worker of the kiosk: code, cause, remedy."""

    READING_STUCK = (
        "K-501",
        "Nothing answered for too long after the card went in.",
        "Take the card out and put it in again; if it stays, restart the kiosk and look into its log at that time.",
    )
    NO_PIN_ON_CARD = (
        "K-502",
        "The card has no PIN, so that its holder cannot be told from a finder.",
        "The person's records are shown at the social-insurance window, against the identity card.",
    )
    PIN_FORGOTTEN = (
        "K-503",
        "The holder does not know the card's PIN.",
        "The PIN is set anew at the social-insurance window, against the identity card.",
    )
    CARD_NEEDED = (
        "K-504",
        "What was touched needs a card, and this visit has none.",
        "Put the social-security card in.",
    )
    PRINTER_SILENT = (
        "K-510",
        "The printer did not report the page as done in time; the job was cancelled.",
        "Look for paper, jam, cover and toner; the letter's number and check code are good without paper.",
    )
    PRINTER_REFUSED = (
        "K-511",
        "The print system did not take the job.",
        "Check the queue's name in the settings with lpstat -p, and whether the queue accepts jobs.",
    )
    LETTER_NOT_WRITTEN = (
        "K-512",
        "The letter's file could not be written.",
        "Check that the letters folder of the settings exists, is writable and has space.",
    )
    VACANCY_NOT_HERE = (
        "K-513",
        "The vacancy is not in the hall's own copy, so that no letter can be drawn.",
        "The copy mends itself at the next exchange; the letter's number is good at the window.",
    )
    NOTHING_HERE = (
        "K-514",
        "The hall's own copy of the vacancies is empty or cannot be read.",
        "Bring a snapshot on a stick (setting stick_snapshot), or wait for the line.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy
