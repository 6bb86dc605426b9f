"""What can go wrong with an editor's own work or keep it from beginning: with a code, its cause, what its user does."""

from dataclasses import dataclass
from enum import Enum

from display.editor.disk_reasons import DiskReason


class EditorFailure(Enum):
    """A failure of the editor: code, cause, remedy."""

    HELD = (
        "D-120",
        "Another editor has this hall's work open: two that write into one journal would spoil it.",
        "Go on there, or end it; the journal is free as soon as that program has ended, however it did.",
    )
    NOT_KEPT = (
        "D-121",
        "What is edited cannot be kept on the disk; editing goes on.",
        "Free the disk, or save a version; it is written when there is room, and lost only if the editor ends before.",
    )
    DAMAGED = (
        "D-122",
        "Part of the editor's journal cannot be read; what stood before it is there again.",
        "Look through the document; the damaged journal lies under the name in the message.",
    )
    OTHER_FORM = (
        "D-123",
        "The editor's journal was written by another version of the program.",
        "Open it with that version: it lies under the name in the message. Meanwhile begin from what plays.",
    )
    UNUSABLE = (
        "D-124",
        "The editor's journal cannot be opened.",
        "Give the editor a folder that it may read and write, on this machine.",
    )
    NO_DISPLAY = (
        "D-129",
        "There is no display to show the editor's window on.",
        "Start it at the office PC's own desktop, not over a bare terminal.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Trouble:
    """A failure as a value, with the file that its sentence names, or else why the disk refused."""

    failure: EditorFailure
    particular: str = ""
    reason: DiskReason | None = None
