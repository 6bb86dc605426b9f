"""Reads a hall's stick, or the copy of it on a machine: whole and unchanged, or not at all."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from labourhall.contract import stick_seal
from setup.failures import Failure, Stopped, Trouble
from setup.roles import SetupRole
from setup.stick import codes, facts, manifest
from setup.stick.facts import HallFolder

MOST_BYTES: Final = 256 * 1024 * 1024
"""Many times the snapshot of a large city: a file beyond is no file of ours."""


@dataclass(frozen=True, slots=True)
class HallStick:
    """What a stick brings. `mark` tells it from every other one; `sealed_by` is the public key of its seal, or ""."""

    facts: HallFolder
    files: Mapping[str, bytes] = field(repr=False)
    mark: str
    sealed_by: str = ""

    def codes(self, role: SetupRole) -> tuple[str, ...]:
        """The one-time codes of the batch for machines of that role."""
        return codes.read(self.files.get(facts.CODES.get(role, ""), b"").decode(errors="replace")) or ()


@dataclass(frozen=True, slots=True)
class StickExpected:
    """What a stick is held against; "" and None: not at all."""

    hall: str = ""
    role: SetupRole | None = None
    city_key: str = ""


def read(folder: Path) -> HallStick | Trouble:
    """The stick whose files lie in `folder`, or in the folder `hall` below it."""
    place = place_of(folder)
    try:
        if place == folder and not any((place / name).exists() for name in (stick_seal.MANIFEST, *facts.OURS)):
            return Trouble(Failure.NO_STICK, (str(folder),))
        text = _content(place / stick_seal.MANIFEST)
        if text is None:
            return Trouble(Failure.TORN, (stick_seal.MANIFEST,))
        files = {name: found for name in facts.OURS if (found := _content(place / name)) is not None}
        seal = _content(place / stick_seal.SEAL)
    except OSError as error:
        return Trouble(Failure.TORN, (error.strerror or str(error),))
    return proved(text, files, seal)


def place_of(folder: Path) -> Path:
    """Where the files of a stick lie: in its folder `hall`, or in this one."""
    inside = folder / stick_seal.FOLDER
    return inside if inside.is_dir() else folder


def whole(folder: Path) -> HallStick:
    """The same as `read`. Raises Stopped for what is no stick, or none that is whole."""
    found = read(folder)
    if isinstance(found, Trouble):
        raise Stopped(found.failure, *found.named)
    return found


def proved(text: bytes, files: Mapping[str, bytes], seal: bytes | None) -> HallStick | Trouble:
    """The stick of which these are the files, if they are all there as they were written."""
    listed = text.decode(errors="replace")
    hashes = manifest.read(listed)
    if hashes is None:
        return Trouble(Failure.TORN, (stick_seal.MANIFEST,))
    if (unfit := manifest.unfit(hashes, files)) is not None:
        return Trouble(Failure.TORN, (unfit,))
    found = facts.read(files[facts.FACTS]) if facts.FACTS in hashes else Trouble(Failure.TORN, (facts.FACTS,))
    if isinstance(found, Trouble):
        return found
    if set(found.files) != set(hashes):  # a manifest that was cut between two lines
        return Trouble(Failure.TORN, (stick_seal.MANIFEST,))
    sealer = "" if seal is None else stick_seal.sealer(listed, seal.decode(errors="replace"))
    if sealer is None:
        return Trouble(Failure.FORGED)
    kept = {name: files[name] for name in hashes}
    return HallStick(found, kept, hashlib.sha256(text).hexdigest(), sealer)


def objection(stick: HallStick, expected: StickExpected) -> Trouble | None:
    """Why a whole stick is not the one that is wanted here."""
    said = stick.facts
    if expected.hall and said.hall != expected.hall:
        return Trouble(Failure.OTHER_HALL, (said.hall, expected.hall))
    if expected.role is not None and expected.role not in said.roles:
        return Trouble(Failure.OTHER_ROLE, (expected.role, ", ".join(said.roles)))
    if expected.city_key and stick.sealed_by != expected.city_key:
        return Trouble(Failure.FORGED)
    if stick.sealed_by and said.city_key and stick.sealed_by != said.city_key:
        return Trouble(Failure.FORGED)
    return None


def outlived(stick: HallStick, now: datetime) -> Trouble | None:
    """Whether its codes are over. A clock before the stick's own day says nothing of that."""
    has_codes = any(name in stick.files for name in facts.CODES.values())
    if has_codes and max(now, stick.facts.made_at) > stick.facts.good_until:
        return Trouble(Failure.OUT_OF_DATE, (f"{stick.facts.good_until:%Y-%m-%d}",))
    return None


def _content(path: Path) -> bytes | None:
    """The file's bytes, None where it is none. Raises OSError."""
    if not path.is_file():
        return None
    if path.stat().st_size > MOST_BYTES:
        raise OSError(f"{path.name} is larger than any of ours")
    return path.read_bytes()
