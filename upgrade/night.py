"""The installation: from a folder on this machine, with a kiosk's visit left alone, and mended where it was cut off."""

import hashlib
import logging
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from labourhall.program.whole_file import write_whole
from upgrade.apt import KEY, Apt, environment
from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.judgement import Upgrade, judged, need_room
from upgrade.places import INDEX, UpgradePlaces
from upgrade.programs import Programs

log = logging.getLogger(__name__)

MEND: Final = Path("/usr/lib/labourhall/mend")
LOOK_SECONDS: Final = 10.0
PLACES: Final = ("/usr", "/opt", "/var", "/boot")
"""Where packages lie; each may be a disk of its own."""


def offer_of(repository: Path) -> str:
    """What names an offer: the same index is the same offer. "" where it cannot be read, which is found out later."""
    try:
        return hashlib.sha256((repository / INDEX).read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


def free_bytes() -> int:
    """What is free on the fullest disk that packages lie on."""
    return min(shutil.disk_usage(place).free for place in PLACES if Path(place).exists())


class Night:
    """One installation from `repository`; `by_line` where it came over the line. Waits so long for people to leave."""

    def __init__(
        self,
        places: UpgradePlaces,
        repository: Path,
        by_line: bool,
        programs: Programs,
        patience: float,
        key: Path = KEY,
        mend: Path = MEND,
        free: Callable[[], int] = free_bytes,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._places = places
        self._by_line = by_line
        self._programs = programs
        self._patience = patience
        self._mend = mend
        self._free = free
        self._clock = clock
        self._sleep = sleep
        # copied before dpkg begins: a stick may be pulled out
        self._apt = Apt(places.tried, f"copy:{repository}", key)

    def run(self) -> Upgrade | None:
        """Install what is newer, then have programs started anew; None where nothing is. Raises NotUpgraded.

        Where that is raised before anything was installed, the machine is as before.
        """
        self._finished()
        end = self._clock() + self._patience
        self._apt.update()
        simulation = self._apt.simulated()
        upgrade = judged(simulation, self._apt.sizes(simulation.steps), self._by_line)
        if upgrade is None:
            return None
        need_room(upgrade, self._free())
        shutil.rmtree(self._apt.archives, ignore_errors=True)
        self._apt.update()
        self._apt.fetch()
        self._wait_until_free(end)
        log.info("installed now: %s", upgrade.told)
        self._install()
        self._renew(end)
        return upgrade

    def _finished(self) -> None:
        """What was cut off before is brought to its end first. Raises NotUpgraded."""
        if self._places.installing.exists() and subprocess.run([self._mend], env=environment()).returncode:
            raise NotUpgraded(UpgradeFailure.NOT_INSTALLED)

    def _wait_until_free(self, end: float) -> None:
        while self._programs.taken():
            if self._clock() >= end:
                raise NotUpgraded(UpgradeFailure.IN_USE)
            self._sleep(LOOK_SECONDS)

    def _install(self) -> None:
        """From here on a power cut is mended at the next start: what is being installed is known, and on the disk."""
        files = sorted(str(path) for path in self._apt.archives.glob("*.deb"))
        os.sync()
        write_whole(self._places.installing, ("\n".join(files) + "\n").encode())
        self._apt.install()
        self._places.installing.unlink()
        shutil.rmtree(self._apt.archives)

    def _renew(self, end: float) -> None:
        """Whoever is not free now shows the new version from its next start on: that is said, and is no failure."""
        for one in self._programs.running():
            left = max(0.0, end - self._clock())
            try:
                is_anew = self._programs.renewed(one, left)
            except TimeoutError as error:
                raise NotUpgraded(UpgradeFailure.NOT_BACK, one.unit) from error
            log.info("%s %s", one.unit, "is there anew" if is_anew else "has the new version from its next start on")


def versions(upgrade: Upgrade | None) -> Sequence[tuple[str, str]]:
    """What came, by package."""
    return () if upgrade is None else tuple((one.name, one.version) for one in upgrade.steps)
