"""The power goes before any program of an installation: the disk starts nothing, and the next one writes it all."""

from pathlib import Path
from typing import Final

import pytest

from installer.disk_steps import CLEARED
from installer.writing import write
from tests.installer.doubles import RememberedRuns
from tests.installer.samples import MARK, nothing, planned

PROGRAMS: Final = 26
"""How many an installation runs, and the test below holds it to that."""


class PowerGone(BaseException):
    """Nobody catches this."""


class UntilPowerGoes(RememberedRuns):
    """Runs so many programs, and is gone before the next."""

    def __init__(self, programs: int) -> None:
        super().__init__(does=self._gone)
        self._programs = programs

    def _gone(self, _: tuple[str, ...]) -> None:
        if len(self.ran) > self._programs:
            raise PowerGone


def test_every_program_of_an_installation_is_tried(tmp_path: Path) -> None:
    run = RememberedRuns()
    assert write(planned(tmp_path), run, nothing) is None
    assert len(run.ran) == PROGRAMS


@pytest.mark.parametrize("programs", range(PROGRAMS))
def test_cut_off_anywhere_nothing_starts_from_the_disk_and_the_next_writing_does_it(
    tmp_path: Path, programs: int
) -> None:
    plan = planned(tmp_path)
    cut = UntilPowerGoes(programs)
    with pytest.raises(PowerGone):
        write(plan, cut, nothing)
    assert not any(MARK in line for line in cut.ran[:-1]), "it looks done before it is"
    assert Path(plan.partitions.disk).read_bytes()[:CLEARED] == bytes(CLEARED), "an old system starts"
    again = RememberedRuns()
    assert write(plan, again, nothing) is None
    assert MARK in again.ran[-1]
