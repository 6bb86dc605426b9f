"""What can be touched on more than one page. What one page alone has stands in its slice's `actions.py`.

The digits of a PIN are never among them: they go from the pad straight into the card worker's buffer.
"""

from enum import StrEnum


class Action(StrEnum):
    """A control's name; what it stands for comes as the argument, where a comment says what that is."""

    # the dock
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
    # lists
    NEXT_PAGE = "next_page"
    PREVIOUS_PAGE = "previous_page"
    OPEN_VACANCY = "open_vacancy"  # the vacancy's number
