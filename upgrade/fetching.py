"""The download: from the city into a repository of its own on this machine, whole or not at all, without any right.

What lies there is believed by nobody: the installation reads the signature again.
"""

import logging
import os
import shutil
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from urllib.parse import unquote

from upgrade.apt import Apt
from upgrade.judgement import Upgrade, judged, need_room
from upgrade.places import INDEX, UpgradePlaces
from upgrade.settings import Settings

log = logging.getLogger(__name__)


def city_apt(settings: Settings, places: UpgradePlaces, release: str, key: Path) -> Apt:
    """The city's repository, asked slowly. As long as it fetches it locks nothing of the machine's."""
    options = {
        "Acquire::http::Dl-Limit": str(settings.kilobytes_a_second),
        "Acquire::https::Dl-Limit": str(settings.kilobytes_a_second),
        "Acquire::http::Timeout": "60",
        "Acquire::https::Timeout": "60",
        "Acquire::Queue-Mode": "access",
        "Debug::NoLocking": "true",
        **_believed(settings),
    }
    return Apt(places.fetched, f"{settings.city_repository.rstrip('/')}/{release}", key, options)


def _believed(settings: Settings) -> Mapping[str, str]:
    return {"Acquire::https::CAInfo": str(settings.city_ca)} if settings.city_ca is not None else {}


def fetched(apt: Apt, places: UpgradePlaces, free: Callable[[], int]) -> Upgrade | None:
    """Fetch what may come over the line; None where nothing is newer. Raises NotUpgraded."""
    apt.update()
    simulation = apt.simulated()
    upgrade = judged(simulation, apt.sizes(simulation.steps), by_line=True)
    if upgrade is None:
        for folder in (places.offered, apt.archives):
            shutil.rmtree(folder, ignore_errors=True)
        return None
    need_room(upgrade, free())
    apt.fetch()
    _lay_out(apt, places, {(one.name, one.version) for one in upgrade.steps})
    log.info("fetched: %s", upgrade.told)
    return upgrade


def _lay_out(apt: Apt, places: UpgradePlaces, wanted: Collection[tuple[str, str]]) -> None:
    """A folder that apt reads: the signed index, what it signs, the packages. What came for another offer goes."""
    beside = places.fetched / "offered.part"
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir()
    for name in (INDEX, "Packages"):
        (found,) = apt.lists.glob(f"*_{name}")
        shutil.copyfile(found, beside / name)
    for path in apt.archives.glob("*.deb"):
        name, version, _ = path.name.split("_")
        if (name, unquote(version)) in wanted:
            os.link(path, beside / path.name)
        else:
            path.unlink()
    shutil.rmtree(places.offered, ignore_errors=True)
    beside.rename(places.offered)
