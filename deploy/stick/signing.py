"""The repository's key: where it comes from, and what it signs. The only file that speaks to GnuPG.

A secret key never lies in the tree or in `build`; the trial key does, and says in its name that it is not for a hall.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TRIAL: Final = "labourhall trial key, not for a hall"
TRIAL_MADE: Final = 1_767_225_600
"""2026-01-01: older than any checkout that it signs."""


class SigningFailed(Exception):
    """GnuPG did not do what it was asked; the text has its words."""


@dataclass(frozen=True, slots=True)
class Signer:
    """A key that signs: `home` is GnuPG's folder (None: that of whoever calls), `made` when the key was made."""

    home: Path | None
    key: str
    made: int
    is_trial: bool

    def public(self) -> bytes:
        """Its public half, as apt and gpgv read it."""
        return _gpg(self.home, "--export", "--export-options=export-minimal", self.key)

    def clear(self, text: bytes, moment: int) -> bytes:
        """The text with the signature around it."""
        return self._signed(text, moment, "--clearsign")

    def beside(self, content: bytes, moment: int) -> bytes:
        """A signature that lies in a file of its own."""
        return self._signed(content, moment, "--detach-sign")

    def _signed(self, content: bytes, moment: int, how: str) -> bytes:
        """`moment` is when it is signed, so that the same contents have the same signature; not before the key."""
        when = f"--faked-system-time={max(moment, self.made)}!"
        return _gpg(self.home, when, "--digest-algo=SHA512", f"--local-user={self.key}", how, told=content)


@contextmanager
def opened(key: str, cache: Path) -> Iterator[Signer]:
    """The signer that `key` means: a file with the secret key, a key of one's own GnuPG, or "": the trial key."""
    if key and not Path(key).is_file():
        yield _signer(None, key, False)
        return
    file = Path(key) if key else _trial_key(cache)
    with tempfile.TemporaryDirectory(prefix="hall-key-") as folder:
        home = Path(folder)
        try:
            _gpg(home, "--import", str(file.absolute()))
            yield _signer(home, "", not key)
        finally:
            subprocess.run(["gpgconf", "--homedir", folder, "--kill", "all"], check=False, capture_output=True)


def joined(signer: Signer, others: Sequence[Path]) -> bytes:
    """The keyring of machines: the signing key, and those that sign before or after it. Raises SigningFailed."""
    rings = [signer.public()]
    for path in others:
        content = path.read_bytes()
        rings.append(_gpg(None, "--dearmor", told=content) if content.startswith(b"-----BEGIN") else content)
    return b"".join(rings)


def _signer(home: Path | None, key: str, is_trial: bool) -> Signer:
    listed = _gpg(home, "--list-secret-keys", "--with-colons", *([key] if key else [])).decode()
    rows = [line.split(":") for line in listed.splitlines()]
    prints = [row[9] for row in rows if row[0] == "fpr"]
    made = [int(row[5]) for row in rows if row[0] in {"sec", "ssb"}]
    if sum(row[0] == "sec" for row in rows) != 1:
        raise SigningFailed(f"one secret key is wanted, and there are {sum(row[0] == 'sec' for row in rows)}")
    return Signer(home, prints[0], max(made), is_trial)


def _trial_key(cache: Path) -> Path:
    """Made once a checkout, so that two sticks made here bear one signature."""
    path = cache / "trial-key.asc"
    if not path.is_file():
        with tempfile.TemporaryDirectory(prefix="hall-key-") as folder:
            home, when = Path(folder), f"--faked-system-time={TRIAL_MADE}!"
            _gpg(home, when, "--passphrase=", "--quick-generate-key", TRIAL, "ed25519", "sign", "never")
            secret = _gpg(home, "--passphrase=", "--armor", "--export-secret-keys")
            subprocess.run(["gpgconf", "--homedir", folder, "--kill", "all"], check=False, capture_output=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secret)
    return path


def _gpg(home: Path | None, *words: str, told: bytes = b"") -> bytes:
    place = ["--homedir", str(home), "--pinentry-mode=loopback"] if home else []
    done = subprocess.run(["gpg", "--batch", "--quiet", *place, *words], input=told, capture_output=True)
    if done.returncode:
        raise SigningFailed(f"gpg {' '.join(words)}: {done.stderr.decode(errors='replace')}")
    return done.stdout
