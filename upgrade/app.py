"""Builds what `hall-upgrade` does: a download, an installation, and what is said of the last ones."""

import errno
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from labourhall.program.control import Finding
from labourhall.program.words import Words
from upgrade import fetching, outcome
from upgrade.apt import KEY
from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.fetching import city_apt
from upgrade.judgement import Upgrade
from upgrade.night import Night, free_bytes, offer_of, versions
from upgrade.outcome import Outcome
from upgrade.places import INDEX, UpgradePlaces, on_stick
from upgrade.programs import Programs
from upgrade.settings import Settings

FETCH: Final = "upgrade.fetch"
INSTALL: Final = "upgrade.install"


@dataclass(frozen=True, slots=True)
class Machine:
    """What the upgrade stands on here: its places, the release, whose signature counts, what the time is."""

    settings: Settings
    places: UpgradePlaces
    release: str
    now: Callable[[], datetime]
    key: Path = KEY


def fetch(machine: Machine) -> Outcome | None:
    """Fetch from the city; None where no city is set. The outcome is kept."""
    if not machine.settings.city_repository:
        return None
    places = machine.places
    apt = city_apt(machine.settings, places, machine.release, machine.key)
    made = _tried(machine, "", lambda: fetching.fetched(apt, places, free_bytes))
    outcome.keep(places.fetch_outcome, made)
    return made


def install(machine: Machine, named: Path | None, patience: float, is_start: bool) -> Sequence[Outcome]:
    """Install from the folder that is named, else from a stick, then from what was fetched; the worst outcome is kept.

    At a start (`is_start`) an offer that failed before is left to the night: nobody waits for it morning after morning.
    """
    made = []
    for repository, by_line in offers(machine, named):
        offer = offer_of(repository)
        if is_start and (last := outcome.kept(machine.places.outcome)) and last.offer == offer and not last.is_well:
            continue
        one = Night(machine.places, repository, by_line, Programs(), patience, machine.key)
        made.append(_tried(machine, offer, one.run))
        outcome.keep(machine.places.outcome, next((each for each in made if not each.is_well), made[-1]))
    return made


def offers(machine: Machine, named: Path | None) -> Iterator[tuple[Path, bool]]:
    """The repositories on this machine, each with whether it came over the line."""
    if named is not None:
        yield (on_stick(named, machine.release) or named), False
        return
    if stick := on_stick(machine.settings.stick_folder, machine.release):
        yield stick, False
    if (machine.places.offered / INDEX).is_file():
        yield machine.places.offered, True


def _tried(machine: Machine, offer: str, work: Callable[[], Upgrade | None]) -> Outcome:
    try:
        return Outcome(machine.now(), offer=offer, versions=tuple(versions(work())))
    except NotUpgraded as error:
        return Outcome(machine.now(), error.failure.code, error.particulars, offer)
    except OSError as error:
        why = UpgradeFailure.NO_SPACE if error.errno in (errno.ENOSPC, errno.EDQUOT) else UpgradeFailure.NOT_REACHED
        return Outcome(machine.now(), why.code, str(error.strerror), offer)


def findings(places: UpgradePlaces, words: Words) -> Iterator[Finding]:
    """How the last download and the last installation ended."""
    for name, path, what in (("fetched", places.fetch_outcome, FETCH), ("installed", places.outcome, INSTALL)):
        last = outcome.kept(path)
        if last is None:
            yield Finding(name, True, words.text(f"{what}.never"))
        else:
            yield Finding(name, last.is_well, last.told(words, what))
