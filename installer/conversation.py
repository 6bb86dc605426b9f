"""What a technician is asked, one question after the other, and what each key makes of it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from installer import asset_number
from installer.disks import Disk
from installer.machine_role import InstalledRole

ENTER: Final = "enter"
BACK: Final = "back"
ESCAPE: Final = "escape"
"""Keys that are no characters, by name."""
YES: Final = "Y"
"""The one key that has a disk erased: no other question takes it, and Enter alone does nothing."""


@dataclass(frozen=True, slots=True)
class AskRole:
    """What shall this PC be, of these roles?"""

    roles: tuple[InstalledRole, ...] = tuple(InstalledRole)


@dataclass(frozen=True, slots=True)
class AskNumber:
    """Which asset number stands on its plate? Without one the first start asks. `is_wrong`: that is none."""

    role: InstalledRole
    typed: str = ""
    is_wrong: bool = False


@dataclass(frozen=True, slots=True)
class AskDisk:
    """Which of several disks shall be written?"""

    role: InstalledRole
    number: str
    disks: tuple[Disk, ...]


@dataclass(frozen=True, slots=True)
class AskErase:
    """Shall everything on this disk be erased? `others` are the disks that it was chosen from."""

    role: InstalledRole
    number: str
    disk: Disk
    others: tuple[Disk, ...]


@dataclass(frozen=True, slots=True)
class InstallAnswers:
    """All is said: what the PC becomes, its number, the disk to be erased."""

    role: InstalledRole
    number: str
    disk: Disk


Question = AskRole | AskNumber | AskDisk | AskErase


def after(question: Question, key: str, disks: Sequence[Disk]) -> Question | InstallAnswers:
    """The question after a key: a character, or one of the named keys. `disks` are those that may be written."""
    match question:
        case AskRole():
            chosen = next((role for role in question.roles if role.digit == key), None)
            return AskNumber(chosen) if chosen else question
        case AskNumber():
            return _number(question, key, tuple(disks))
        case AskDisk():
            return _disk(question, key)
    return _erase(question, key)


def _number(question: AskNumber, key: str, disks: tuple[Disk, ...]) -> Question:
    if key == ESCAPE:
        return AskRole()
    if key == BACK:
        return AskNumber(question.role, question.typed[:-1])
    if key != ENTER:
        return replace(question, typed=asset_number.typed(question.typed, key), is_wrong=False)
    if question.typed and not asset_number.is_whole(question.typed):
        return replace(question, is_wrong=True)
    if len(disks) == 1:
        return AskErase(question.role, question.typed, disks[0], disks)
    return AskDisk(question.role, question.typed, disks)


def _disk(question: AskDisk, key: str) -> Question:
    if key == ESCAPE:
        return AskNumber(question.role, question.number)
    if key.isdecimal() and 1 <= int(key) <= len(question.disks):
        return AskErase(question.role, question.number, question.disks[int(key) - 1], question.disks)
    return question


def _erase(question: AskErase, key: str) -> Question | InstallAnswers:
    if key == ESCAPE and len(question.others) > 1:
        return AskDisk(question.role, question.number, question.others)
    if key == ESCAPE:
        return AskNumber(question.role, question.number)
    if key.upper() == YES:
        return InstallAnswers(question.role, question.number, question.disk)
    return question
