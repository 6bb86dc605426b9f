"""What stands on the screen: for each question, step and trouble its words. Pure; how it is painted is `painting`'s."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from installer.conversation import AskDisk, AskErase, AskNumber, AskRole, Question
from installer.disks import SMALLEST, Disk
from installer.failures import InstallTrouble
from installer.machine_role import InstalledRole
from installer.stick_facts import OLD_DAYS, StickFacts
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class InstallPage:
    """A page: its heading, lines, what may be chosen, what was typed, how far it is, which keys there are, its foot."""

    title: str
    lines: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    typed: str | None = None
    share: float | None = None
    keys: str = ""
    foot: tuple[str, ...] = ()
    is_alarm: bool = False


def looking(words: Words) -> InstallPage:
    """Nothing is known yet."""
    return InstallPage(words.text("installer.looking"), (words.text("installer.looking.more"),))


def of_question(question: Question, words: Words) -> InstallPage:
    """The page of a question."""
    match question:
        case AskRole():
            roles = tuple((role.digit, role_name(role, words)) for role in question.roles)
            return InstallPage(words.text("installer.role"), choices=roles, keys=words.text("installer.role.keys"))
        case AskNumber():
            return _number(question, words)
        case AskDisk():
            rows = tuple((str(place), _disk(disk, words)) for place, disk in enumerate(question.disks, 1))
            left_out = words.text("installer.disk.left_out", f"{SMALLEST / 1e9:.0f}")
            return InstallPage(words.text("installer.disk"), (left_out,), rows, keys=words.text("installer.disk.keys"))
    return _erase(question, words)


def working(words: Words, step: str, share: float) -> InstallPage:
    """A step is being done, `share` of the whole is behind."""
    return InstallPage(words.text("installer.working"), (words.text(f"installer.step.{step}"),), share=share)


def done(words: Words, role: InstalledRole, number: str) -> InstallPage:
    """The disk is ready."""
    lines = (words.text("installer.done.which", role_name(role, words), number), words.text("installer.done.more"))
    return InstallPage(words.text("installer.done"), lines, share=1.0, keys=words.text("installer.done.keys"))


def of_trouble(trouble: InstallTrouble, words: Words) -> InstallPage:
    """What went wrong, with its code, and what to do."""
    code = trouble.failure.code
    lines = [words.text(f"failure.{code}"), words.text(f"failure.{code}.do")]
    if trouble.detail:
        lines.append(words.text("installer.detail", trouble.detail))
    return InstallPage(
        words.text("installer.trouble", code), tuple(lines), keys=words.text("installer.trouble.keys"), is_alarm=True
    )


def with_foot(page: InstallPage, facts: StickFacts, now: datetime, words: Words) -> InstallPage:
    """The page, with what the stick is and how old its Debian is."""
    foot = [
        words.text("installer.foot", facts.version, facts.release),
        words.text("installer.age", facts.snapshot.isoformat(), facts.age(now)),
    ]
    if facts.is_old(now):
        foot.append(words.text("installer.old", OLD_DAYS))
    if facts.is_trial:
        foot.append(words.text("installer.trial"))
    return replace(page, foot=tuple(foot))


def role_name(role: InstalledRole, words: Words) -> str:
    """What a role is called."""
    return words.text(f"installer.role.{role.title}")


def _number(question: AskNumber, words: Words) -> InstallPage:
    lines = [words.text("installer.number.more")]
    if question.is_wrong:
        lines.append(words.text("installer.number.wrong"))
    return InstallPage(
        words.text("installer.number"), tuple(lines), typed=question.typed, keys=words.text("installer.number.keys")
    )


def _erase(question: AskErase, words: Words) -> InstallPage:
    lines: Sequence[str] = (
        _disk(question.disk, words),
        words.text("installer.erase.parts", question.disk.parts),
        words.text("installer.erase.becomes", role_name(question.role, words), question.number),
    )
    return InstallPage(
        words.text("installer.erase"), tuple(lines), keys=words.text("installer.erase.keys"), is_alarm=True
    )


def _disk(disk: Disk, words: Words) -> str:
    return words.text("installer.disk.row", disk.node, disk.gigabytes, disk.model or "–", disk.serial or "–")
