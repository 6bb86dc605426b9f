"""The repository's key, with the real GnuPG: what is signed is believed by gpgv, and by it alone."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.stick import signing
from deploy.stick.signing import Signer, SigningFailed

MOMENT = 1_790_000_000


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the trial key of this checkout lies."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def signer(cache: Path) -> Iterator[Signer]:
    """The trial key."""
    with signing.opened("", cache) as found:
        yield found


def believed(ring: bytes, content: bytes, signature: bytes, folder: Path) -> bool:
    """Whether gpgv takes the signature."""
    for name, part in (("ring", ring), ("content", content), ("signature", signature)):
        (folder / name).write_bytes(part)
    command = ["gpgv", "--keyring", str(folder / "ring"), str(folder / "signature"), str(folder / "content")]
    return subprocess.run(command, capture_output=True).returncode == 0


def test_what_was_signed_is_believed_and_what_was_changed_is_not(signer: Signer, tmp_path: Path) -> None:
    signature = signer.beside(b"content", MOMENT)
    assert believed(signer.public(), b"content", signature, tmp_path)
    assert not believed(signer.public(), b"contend", signature, tmp_path)


def test_the_same_contents_at_the_same_moment_have_the_same_signature(signer: Signer, cache: Path) -> None:
    first = signer.clear(b"content\n", MOMENT)
    with signing.opened("", cache) as again:
        assert again.clear(b"content\n", MOMENT) == first
        assert again.key == signer.key


def test_a_trial_key_is_marked_and_lies_where_only_its_owner_reads_it(signer: Signer, cache: Path) -> None:
    assert signer.is_trial
    assert b"not for a hall" in signer.public()
    assert (cache / "trial-key.asc").stat().st_mode & 0o077 == 0


def test_a_key_of_ones_own_comes_in_a_file_and_the_ring_has_the_next_one_too(
    signer: Signer, cache: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.asc"
    shutil.copy(cache / "trial-key.asc", mine)
    (tmp_path / "other").mkdir()
    with signing.opened("", tmp_path / "other") as following:
        (tmp_path / "next.gpg").write_bytes(following.public())
        (tmp_path / "next.asc").write_bytes(_armoured(following.public()))
        signature = following.beside(b"content", MOMENT)
    with signing.opened(str(mine), cache) as own:
        assert not own.is_trial
        for name in ("next.gpg", "next.asc"):
            ring = signing.joined(own, [tmp_path / name])
            assert believed(ring, b"content", signature, tmp_path)
            assert believed(ring, b"content", own.beside(b"content", MOMENT), tmp_path)
        assert not believed(own.public(), b"content", signature, tmp_path)


def test_a_file_that_holds_no_secret_key_is_refused(signer: Signer, cache: Path, tmp_path: Path) -> None:
    (tmp_path / "public.gpg").write_bytes(signer.public())
    with pytest.raises(SigningFailed), signing.opened(str(tmp_path / "public.gpg"), cache):
        pass
    (tmp_path / "text").write_text("no key", encoding="utf-8")
    with pytest.raises(SigningFailed), signing.opened(str(tmp_path / "text"), cache):
        pass


def test_no_agent_stays_behind(cache: Path) -> None:
    with signing.opened("", cache) as found:
        found.beside(b"content", MOMENT)
        home = str(found.home)
    running = [Path(f"/proc/{number}/cmdline") for number in os.listdir("/proc") if number.isdecimal()]
    assert not any(home in path.read_text() for path in running if path.exists())


def _armoured(content: bytes) -> bytes:
    return subprocess.run(["gpg", "--batch", "--enarmor"], input=content, capture_output=True, check=True).stdout
