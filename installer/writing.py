"""The steps of an installation in their order. Cut off at any of them it starts over; the last one marks it done."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from installer import disk_steps, machine_steps
from installer.commands import CommandFailed, Runs, unheard
from installer.failures import InstallFailure, InstallTrouble
from installer.writing_plan import WritingPlan


@dataclass(frozen=True, slots=True)
class WritingStep:
    """A step: its name in the words, what it does, its share of the time, and what its failing is called."""

    name: str
    do: Callable[[WritingPlan, Runs], None]
    share: float
    failure: InstallFailure


STEPS: Final = (
    WritingStep("forget", disk_steps.forget, 0.01, InstallFailure.DISK_FAILED),
    WritingStep("divide", disk_steps.divide, 0.01, InstallFailure.DISK_FAILED),
    WritingStep("format", disk_steps.make_file_systems, 0.03, InstallFailure.DISK_FAILED),
    WritingStep("unpack", disk_steps.unpack, 0.25, InstallFailure.NOT_UNPACKED),
    WritingStep("install", machine_steps.install, 0.55, InstallFailure.NOT_INSTALLED),
    WritingStep("name", machine_steps.name, 0.01, InstallFailure.NOT_NAMED),
    WritingStep("start", disk_steps.start, 0.04, InstallFailure.NO_BOOT),
    WritingStep("close", disk_steps.close, 0.09, InstallFailure.DISK_FAILED),
    WritingStep("finish", disk_steps.finish, 0.01, InstallFailure.NO_BOOT),
)


def write(plan: WritingPlan, run: Runs, say: Callable[[str, float], None]) -> InstallTrouble | None:
    """Do all steps; gives the trouble that ended it, or None. `say` is told each step and what share is behind."""
    behind = 0.0
    for step in STEPS:
        say(step.name, behind)
        try:
            step.do(plan, _telling(run, partial(say, step.name), behind, step.share))
        except CommandFailed as error:
            return InstallTrouble(step.failure, str(error))
        except OSError as error:
            return InstallTrouble(step.failure, str(error))
        behind += step.share
    return None


def told_share(line: str) -> float | None:
    """How far dpkg is by a line of apt's (APT::Status-Fd), 0 to 1; None for any other line."""
    kind, *fields = line.split(":", 3)
    if kind != "pmstatus" or len(fields) < 2:
        return None
    try:
        return min(1.0, max(0.0, float(fields[1]) / 100))
    except ValueError:
        return None


def _telling(run: Runs, say: Callable[[float], None], behind: float, share: float) -> Runs:
    """Programs that tell how far they are are shown to be."""

    def hear(line: str) -> None:
        if (told := told_share(line)) is not None:
            say(behind + share * told)

    def telling(*words: str, told: str = "", heard: Callable[[str], None] = unheard) -> str:
        return run(*words, told=told, heard=hear)

    return telling
