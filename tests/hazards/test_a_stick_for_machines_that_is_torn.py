"""A stick that makes machines, one bit of it wrong: it is found before a disk is touched. With the real GnuPG."""

import hashlib
import random
from pathlib import Path
from typing import Final

import pytest

from deploy.stick import signing
from installer.commands import run
from installer.failures import InstallFailure
from installer.stick_facts import FILE, SIGNATURE, SUMS
from installer.stick_place import StickPlace, checked
from tests.installer.samples import FACTS

SEED: Final = 13
OFFSETS: Final = 200
SIZES: Final = {"EFI/BOOT/BOOTX64.EFI": 900, "base/base.tar.zst": 90_000, "packages/bookworm/debian/a.deb": 4_000}
FOUND: Final = {InstallFailure.TORN, InstallFailure.FOREIGN}


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> tuple[StickPlace, Path]:
    """A small stick, signed; and the keyring of what starts from it."""
    folder, other = tmp_path_factory.mktemp("stick"), tmp_path_factory.mktemp("other")
    chance = random.Random(SEED)
    for place, size in SIZES.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(chance.randbytes(size))
    (folder / FILE).write_text(FACTS.text, encoding="utf-8")
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in (*SIZES, FILE)]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")
    with signing.opened("", other) as signer:
        (folder / SIGNATURE).write_bytes(signer.beside((folder / SUMS).read_bytes(), FACTS.made))
        (other / "ring.gpg").write_bytes(signer.public())
    node = other / "sdb1"
    node.touch()
    return StickPlace(FACTS, str(node), folder), other / "ring.gpg"


def found(stick: StickPlace, ring: Path) -> InstallFailure | None:
    """What is wrong with the stick."""
    trouble = checked(stick, ring, run, lambda _: None)
    return None if trouble is None else trouble.failure


def test_a_whole_stick_is_taken(stick: tuple[StickPlace, Path]) -> None:
    assert found(*stick) is None


def test_one_wrong_bit_at_any_of_200_places_is_found(stick: tuple[StickPlace, Path]) -> None:
    place, ring = stick
    chance = random.Random(SEED)
    files = [place.folder / name for name in (*SIZES, FILE, SUMS)]
    whole = [(file, at) for file in files for at in range(file.stat().st_size)]
    for file, at in chance.sample(whole, OFFSETS):
        before = file.read_bytes()
        file.write_bytes(before[:at] + bytes([before[at] ^ (1 << chance.randrange(8))]) + before[at + 1 :])
        try:
            assert found(place, ring) in FOUND, f"a wrong bit at {at} of {file.name} was taken"
        finally:
            file.write_bytes(before)
    assert found(place, ring) is None


def test_a_signature_with_a_wrong_bit_is_none(stick: tuple[StickPlace, Path]) -> None:
    place, ring = stick
    file = place.folder / SIGNATURE
    before = file.read_bytes()
    try:
        file.write_bytes(before[:-1] + bytes([before[-1] ^ 1]))
        assert found(place, ring) is InstallFailure.FOREIGN
    finally:
        file.write_bytes(before)


def test_a_list_of_another_key_is_foreign(stick: tuple[StickPlace, Path], tmp_path: Path) -> None:
    place, _ = stick
    with signing.opened("", tmp_path) as another:
        (tmp_path / "ring.gpg").write_bytes(another.public())
    assert found(place, tmp_path / "ring.gpg") is InstallFailure.FOREIGN
