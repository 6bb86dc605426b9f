"""The names of what can be touched. Screens send them, the visit reacts; a PIN's digits are never among them.

(Digits go from the pad straight into the card worker's buffer; the visit hears only how many there are.)
"""

from enum import StrEnum


class Action(StrEnum):
    """Every control's name; what it stands for comes as the argument, where a comment says what that is."""

    # attract and dock
    GUEST = "guest"
    LARGE = "large"
    CONTRAST = "contrast"
    LOWER = "lower"
    HELPED = "helped"
    CALL_HELP = "call_help"
    LANGUAGE = "language"  # a Language, or "" for the next one
    SPEAK = "speak"
    BACK = "back"
    HOME = "home"
    LEAVE = "leave"
    STILL_HERE = "still_here"
    UNDERSTOOD = "understood"
    # home
    MATCHES = "matches"
    NEAR_MISSES = "near_misses"
    RECORDS = "records"
    WISHES = "wishes"
    # lists and pages
    NEXT_PAGE = "next_page"
    PREVIOUS_PAGE = "previous_page"
    OPEN_VACANCY = "open_vacancy"  # the vacancy's number
    WRITE_LETTER = "write_letter"
    # wishes
    TRADE = "trade"  # an occupation code
    DISTRICT = "district"  # a district code, "" for the whole city
    CONFIRM = "confirm"
    # PIN and records
    PIN_CONFIRM = "pin_confirm"
    PIN_FORGOTTEN = "pin_forgotten"
    PIN_GO_ON = "pin_go_on"  # after the warning at one try left
    INSURANCE = "insurance"  # an insurance kind
    EARLIER = "earlier"
    LATER = "later"
    SHOW_AMOUNTS = "show_amounts"
    HIDE_AMOUNTS = "hide_amounts"
    # staff page
    END_PROGRAM = "end_program"  # asks first; CONFIRM then ends it
