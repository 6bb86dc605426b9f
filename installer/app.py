"""The installer's builder, and its one round: find the stick, ask, look at every file, write, say that it is done."""

import os
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from installer import (
    block_devices,
    conversation,
    hall_folder,
    install_page,
    machine_role,
    stick_place,
    writing,
    writing_plan,
)
from installer.commands import Runs, run
from installer.console import Console
from installer.conversation import ENTER, AskRole, InstallAnswers, Question
from installer.disks import Disk, offered
from installer.failures import InstallFailure, InstallTrouble
from installer.frame_buffer import FrameBuffer
from installer.install_page import InstallPage
from installer.partitions import Partitions
from installer.stick_facts import StickFacts
from installer.stick_place import StickPlace
from installer.writing_plan import WritingPlan
from labourhall.program import words as words_file
from labourhall.program.words import Words

IDENTITY: Final = Path("/etc/labourhall-stick")
KEYRING: Final = Path("/") / writing_plan.KEYRING
STICK: Final = Path("/stick")
TARGET: Final = Path("/target")
LOOKING: Final = 0.15
"""The share of the bar that looking at the stick's files has; writing has the rest."""


class Shows(Protocol):
    """What a page is shown on."""

    def show(self, page: InstallPage) -> None:
        """Put the page in place of the one before."""
        ...


class Types(Protocol):
    """Where keys come from."""

    def key(self) -> str:
        """Wait for the next key."""
        ...

    def forget(self) -> None:
        """What was typed while nobody asked is no answer."""
        ...


@dataclass(frozen=True, slots=True)
class InstallSurroundings:
    """All that is outside: the PC's disks and parts, programs, the clock, and where the stick's own things lie."""

    disks: Callable[[], tuple[Disk, ...]]
    parts: Callable[[], tuple[str, ...]]
    run: Runs
    now: Callable[[], datetime]
    identity: str
    keyring: Path
    stick: Path
    target: Path
    patience: float


class Installer:
    """Goes round until a disk is written: whatever goes wrong is shown, and Enter starts over."""

    def __init__(self, screen: Shows, keys: Types, words: Words, around: InstallSurroundings) -> None:
        self._screen = screen
        self._keys = keys
        self._words = words
        self._around = around
        self._facts: StickFacts | None = None
        self._told = ("", 0)

    def install(self) -> None:
        """Until a disk is written and somebody has pressed Enter."""
        while trouble := self._round():
            self._show(install_page.of_trouble(trouble, self._words))
            self._wait_for_enter()

    def _round(self) -> InstallTrouble | None:
        around = self._around
        self._show(install_page.looking(self._words))
        stick = stick_place.found(around.identity, around.parts, around.stick, around.run, around.patience)
        if isinstance(stick, InstallTrouble):
            return stick
        self._facts = stick.facts
        disks = offered(around.disks())
        if isinstance(disks, InstallTrouble):
            return disks
        answered = self._asked(AskRole(machine_role.offered(hall_folder.roles(stick.folder))), disks)
        return self._looked_at(stick) or self._written(stick, answered)

    def _asked(self, question: Question, disks: tuple[Disk, ...]) -> InstallAnswers:
        self._keys.forget()
        now: Question | InstallAnswers = question
        while not isinstance(now, InstallAnswers):
            self._show(install_page.of_question(now, self._words))
            now = conversation.after(now, self._keys.key(), disks)
        return now

    def _looked_at(self, stick: StickPlace) -> InstallTrouble | None:
        return stick_place.checked(stick, self._around.keyring, self._around.run, self._looking)

    def _written(self, stick: StickPlace, answered: InstallAnswers) -> InstallTrouble | None:
        parts = Partitions(answered.disk.node, uuid.uuid4().hex[:8], str(uuid.uuid4()))
        now = max(filter(None, (self._around.now(), stick.facts.floor, hall_folder.made(stick.folder))))
        plan = WritingPlan(answered, stick.facts, stick.folder, self._around.target, parts, now)
        trouble = writing.write(plan, self._around.run, self._working)
        if trouble:
            return trouble if stick.is_there() else InstallTrouble(InstallFailure.NO_STICK)
        self._show(install_page.done(self._words, answered.role, answered.number))
        self._wait_for_enter()
        return None

    def _looking(self, share: float) -> None:
        self._share("verify", share * LOOKING)

    def _working(self, step: str, share: float) -> None:
        self._share(step, LOOKING + (1 - LOOKING) * share)

    def _share(self, step: str, share: float) -> None:
        """Show how far it is, each per cent of a step once: painting takes time from what is done."""
        if (step, int(share * 100)) != self._told:
            self._told = (step, int(share * 100))
            self._show(install_page.working(self._words, step, share))

    def _show(self, page: InstallPage) -> None:
        if self._facts is not None:
            page = install_page.with_foot(page, self._facts, self._around.now(), self._words)
        self._screen.show(page)

    def _wait_for_enter(self) -> None:
        self._keys.forget()
        while self._keys.key() != ENTER:
            pass


def main(console: str, restart: Callable[[], None]) -> None:
    """On the stick: set the clock, open the screen, install, restart."""
    identity, made = IDENTITY.read_text(encoding="utf-8").split()
    if time.time() < int(made):  # a PC whose battery is empty: no signature is believed in 2000
        time.clock_settime(time.CLOCK_REALTIME, int(made))
    keys = Console.opened(console)
    screen = FrameBuffer.opened()
    if screen is not None:
        keys.leave_to_pages()
    around = InstallSurroundings(
        disks=block_devices.disks,
        parts=block_devices.parts,
        run=run,
        now=lambda: datetime.now(UTC),
        identity=identity,
        keyring=KEYRING,
        stick=STICK,
        target=TARGET,
        patience=stick_place.PATIENCE,
    )
    try:
        Installer(screen or keys, keys, words_file.read("zh_CN" if screen else "en"), around).install()
    except BaseException:
        keys.give_back()
        raise
    os.sync()
    restart()
