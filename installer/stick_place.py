"""The stick among all that is plugged in: found by its identity, mounted, and looked at before a disk is touched."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer import hall_folder, sums
from installer.commands import CommandFailed, CommandKilled, Runs
from installer.failures import InstallFailure, InstallTrouble
from installer.stick_facts import FILE, SIGNATURE, SUMS, StickFacts

PATIENCE: Final = 30.0
"""Seconds that a stick may take until the kernel has it."""


@dataclass(frozen=True, slots=True)
class StickPlace:
    """The stick: what it says, its node, and the folder where it is mounted."""

    facts: StickFacts
    node: str
    folder: Path

    def is_there(self) -> bool:
        """Whether it is still plugged in."""
        return Path(self.node).exists()


def found(
    identity: str, parts: Callable[[], Iterable[str]], folder: Path, run: Runs, patience: float = PATIENCE
) -> StickPlace | InstallTrouble:
    """The stick of that identity, mounted for reading; others are let go of again."""
    end = time.monotonic() + patience
    folder.mkdir(parents=True, exist_ok=True)
    let_go(folder, run)
    while True:
        for node in parts():
            if facts := _mounted(node, folder, run):
                if facts.identity == identity:
                    return StickPlace(facts, node, folder)
                let_go(folder, run)
        if time.monotonic() > end:
            return InstallTrouble(InstallFailure.NO_STICK)
        time.sleep(0.5)


def let_go(folder: Path, run: Runs) -> None:
    """Nothing is mounted there; what was pulled out is only forgotten by the kernel."""
    while folder.is_mount():
        run("umount", "--lazy", str(folder))


def checked(stick: StickPlace, keyring: Path, run: Runs, say: Callable[[float], None]) -> InstallTrouble | None:
    """Whether the stick is whole: list signed, every file as listed, the hall's folder too. `say`: the share read."""
    folder = stick.folder
    try:
        run("gpgv", "--quiet", "--keyring", str(keyring), str(folder / SIGNATURE), str(folder / SUMS))
        listed = sums.read((folder / SUMS).read_text(encoding="utf-8"))
    except CommandKilled as error:
        return _unless_gone(stick, InstallTrouble(InstallFailure.UNPROVED, str(error)))
    except (CommandFailed, UnicodeDecodeError) as error:
        return _unless_gone(stick, InstallTrouble(InstallFailure.FOREIGN, str(error)))
    except OSError as error:
        return _unless_gone(stick, InstallTrouble(InstallFailure.TORN, f"{SUMS}: {error.strerror}"))
    if listed is None:
        return InstallTrouble(InstallFailure.TORN, SUMS)
    read, whole = 0, sums.size(folder, listed) or 1

    def count(more: int) -> None:
        nonlocal read
        read += more
        say(read / whole)

    if (place := sums.torn(folder, listed, count)) is not None:
        return _unless_gone(stick, InstallTrouble(InstallFailure.TORN, place))
    if (place := hall_folder.torn(folder)) is not None:
        return _unless_gone(stick, InstallTrouble(InstallFailure.HALL_TORN, place))
    return None


def _unless_gone(stick: StickPlace, trouble: InstallTrouble) -> InstallTrouble:
    return trouble if stick.is_there() else InstallTrouble(InstallFailure.NO_STICK)


def _mounted(node: str, folder: Path, run: Runs) -> StickFacts | None:
    try:
        run("mount", "-t", "vfat", "-o", "ro,utf8", node, str(folder))
    except CommandFailed:
        return None
    try:
        facts = StickFacts.read((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        facts = None
    if facts is None:
        let_go(folder, run)
    return facts
