"""Whether what is offered may come onto this machine, and by which way. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.simulation import PackageStep, Simulation

OURS: Final = "labourhall"
BY_STICK: Final = ("labourhall-runtime", "labourhall-clips", "labourhall-glyphs")
"""31 to 90 MB each: over a line of 64 kbit/s one takes one to three hours, and people wait behind it."""
SPARE: Final = 200_000_000
"""Bytes that stay free after all: journal, proof of play and the hall's copy grow."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What is to be installed, and the bytes that it needs while old and new are both there."""

    steps: tuple[PackageStep, ...]
    bytes: int

    @property
    def told(self) -> str:
        """For the journal: who comes from where to where."""
        return ", ".join(f"{one.name} {one.before or 'new'} -> {one.version}" for one in self.steps)


def judged(simulation: Simulation, sizes: Mapping[tuple[str, str], int], by_line: bool) -> Upgrade | None:
    """What may be installed; None where nothing is newer. Raises NotUpgraded.

    Over the line come packages of ours that are there already, of the size of a program; anything else by a stick.
    """
    if simulation.removed:
        raise NotUpgraded(UpgradeFailure.WOULD_REMOVE, ", ".join(simulation.removed))
    held = [name for name in simulation.held if name.startswith(OURS)]
    foreign = [one.name for one in simulation.steps if by_line and not _comes_by_line(one)]
    if held or foreign:
        raise NotUpgraded(UpgradeFailure.NEEDS_STICK, ", ".join(sorted({*held, *foreign})))
    if not simulation.steps:
        return None
    return Upgrade(simulation.steps, sum(sizes.get((one.name, one.version), 0) for one in simulation.steps))


def _comes_by_line(step: PackageStep) -> bool:
    return step.name.startswith(OURS) and step.name not in BY_STICK


def need_room(upgrade: Upgrade, free: int) -> None:
    """Raise NotUpgraded where so many free bytes are too few: asked before anything is begun."""
    wanted = upgrade.bytes + SPARE
    if free < wanted:
        numbers = f"{free // 1_000_000} MB free, {wanted // 1_000_000} MB needed"
        raise NotUpgraded(UpgradeFailure.NO_SPACE, numbers)
