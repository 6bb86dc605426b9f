"""Why a file becomes no page: one sentence each, `editor.import.file.<value>`. No Qt."""

from enum import StrEnum


class Why(StrEnum):
    """What is wrong with the file."""

    KIND = "kind"
    OLD_KIND = "old_kind"
    DAMAGED = "damaged"
    SIZE = "size"
    ROWS = "rows"
    COLUMNS = "columns"
    EMPTY = "empty"
    UNREAD = "unread"
    LETTERS = "letters"
    MOVES = "moves"
    PIXELS = "pixels"


class Unreadable(Exception):
    """The file is left alone; `named` is what the sentence names."""

    def __init__(self, why: Why, *named: object) -> None:
        super().__init__(why.value)
        self.why = why
        self.named = named
