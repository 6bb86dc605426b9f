"""The machine's key and identity: made at its first boot, kept in one file that only root reads.

The file is what the units hand in as secrets (`--secrets-fd`). It also says for which machine the key was made: where a
disk was copied and the copy has another machine-id, the key is made anew, so that two machines from one image are two.
"""

import hashlib
import json
import os
import secrets
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from labourhall.program.whole_file import write_whole

MACHINE_ID: Final = Path("/etc/machine-id")
"""Made by systemd at the first boot of a machine; an image has it empty (machine-id(5))."""
KEY_BYTES: Final = 24
KEY: Final = "device_key"
"""By this name programs look for it among the secrets."""
MADE_FOR: Final = "made_for"


class KeyFailure(Enum):
    """Why a machine has no identity. Words: `failure.<code>`."""

    NO_MACHINE_ID = (
        "S-110",
        "The machine has no machine-id yet, or none that can be read: it could not be told from its copy.",
        "Restart it; if it stays, run systemd-machine-id-setup as root.",
    )
    UNREADABLE = (
        "S-111",
        "The file of the machine's key cannot be read, or holds something else.",
        "If the machine was never enrolled, remove the file named and start again; else bring it back from a copy.",
    )
    UNKEPT = (
        "S-112",
        "The machine's key cannot be written to its disk: full, broken, or without the rights.",
        "Free the disk or mend it; no key is used that would be forgotten at the next start.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Identity:
    """What a machine is known by. `key` leaves it only over TLS, to prove who asks; never on a screen or a label."""

    key: str = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the key, 64 hex digits: what the city keeps, no secret."""
        return hashlib.sha256(self.key.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class NoIdentity:
    """There is none: why, and of which file or with which reason of the system's."""

    failure: KeyFailure
    detail: str


def identity(file: Path, machine_id: Path = MACHINE_ID) -> Identity | NoIdentity:
    """The machine's identity, kept in `file`; made now where there is none, or where it is another machine's.

    What the file holds beside it is kept. A file that cannot be understood is never overwritten.
    """
    made_for = _hashed_id(machine_id)
    if isinstance(made_for, NoIdentity):
        return made_for
    kept = _kept(file)
    if isinstance(kept, NoIdentity):
        return kept
    if kept.get(KEY) and kept.get(MADE_FOR, made_for) == made_for:
        return Identity(kept[KEY])
    return _made(file, kept, made_for)


def another_identity(file: Path, machine_id: Path = MACHINE_ID) -> Identity | NoIdentity:
    """Make it anew, on purpose: the city knows the machine no longer, until it is enrolled with another code."""
    made_for = _hashed_id(machine_id)
    if isinstance(made_for, NoIdentity):
        return made_for
    kept = _kept(file)
    return kept if isinstance(kept, NoIdentity) else _made(file, kept, made_for)


def _made(file: Path, kept: dict[str, str], made_for: str) -> Identity | NoIdentity:
    key = secrets.token_urlsafe(KEY_BYTES)
    body = json.dumps({**kept, KEY: key, MADE_FOR: made_for}, ensure_ascii=False)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, body.encode(), private=True)
        _keep_name(file.parent)
    except OSError as error:
        return NoIdentity(KeyFailure.UNKEPT, f"{file}: {error.strerror or error}")
    return Identity(key)


def _keep_name(folder: Path) -> None:
    """Bring the file's name to the disk too: a key that the city knows must not be gone after a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _kept(file: Path) -> dict[str, str] | NoIdentity:
    """What stands in the file; nothing where there is no file."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        return NoIdentity(KeyFailure.UNREADABLE, f"{file}: {error.strerror or error}")
    except (ValueError, RecursionError):
        return NoIdentity(KeyFailure.UNREADABLE, f"{file}: no JSON")
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        return NoIdentity(KeyFailure.UNREADABLE, f"{file}: no object of texts")
    return found


def _hashed_id(file: Path) -> str | NoIdentity:
    """The machine-id, hashed with a word of ours: machine-id(5) asks that the id itself go nowhere."""
    try:
        found = file.read_text(encoding="ascii").strip()
        int(found, 16)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "not there yet"
        return NoIdentity(KeyFailure.NO_MACHINE_ID, f"{file}: {why}")
    return hashlib.sha256(f"labourhall device key {found}".encode()).hexdigest()
