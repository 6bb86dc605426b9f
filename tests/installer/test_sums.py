import hashlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import sums

SEED = 13
OFFSETS = 200


def nothing(_: int) -> None:
    """Nobody wants to know how far it is."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small stick: files of several sizes, one of them empty, one of many blocks."""
    chance = random.Random(SEED)
    sizes = {
        "EFI/BOOT/BOOTX64.EFI": 900,
        "base/base.tar.zst": 3 * sums.BLOCK + 17,
        "packages/x/a.deb": 40_000,
        "empty": 0,
    }
    for place, size in sizes.items():
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(chance.randbytes(size))
    return tmp_path


def listed(folder: Path) -> dict[str, str]:
    """The sums of all files."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_list_is_read_as_it_is_written() -> None:
    found = {"a": "0" * 64, "b/c d.txt": "f" * 64}
    assert sums.read(sums.written(found)) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no list\n",
        f"{'0' * 63}  a\n",
        f"{'0' * 64}  /etc/passwd\n",
        f"{'0' * 64}  a/../../b\n",
        f"{'0' * 64}  a\n" * 2,
    ],
    ids=["empty", "text", "short sum", "from the root", "upwards", "twice"],
)
def test_what_is_no_list_or_leads_elsewhere_is_none(text: str) -> None:
    assert sums.read(text) is None


def test_a_whole_stick_is_read_to_its_last_byte(folder: Path) -> None:
    read: list[int] = []
    assert sums.torn(folder, listed(folder), read.append) is None
    assert sum(read) == sums.size(folder, listed(folder)) == 3 * sums.BLOCK + 17 + 40_900


def test_a_missing_file_is_named_and_counts_nothing(folder: Path) -> None:
    found = listed(folder)
    (folder / "packages/x/a.deb").unlink()
    assert sums.torn(folder, found, nothing) == "packages/x/a.deb"
    assert sums.size(folder, found) == 3 * sums.BLOCK + 17 + 900


def test_one_wrong_bit_anywhere_is_found_in_the_file_that_has_it(folder: Path) -> None:
    chance = random.Random(SEED)
    found = listed(folder)
    filled = [path for path in sorted(found) if (folder / path).stat().st_size]
    for _ in range(OFFSETS):
        place = chance.choice(filled)
        _spoilt(
            folder / place,
            chance,
            lambda content, at: content[:at] + bytes([content[at] ^ 1 << at % 8]) + content[at + 1 :],
        )
        assert sums.torn(folder, {place: found[place]}, nothing) == place
        _spoilt(folder / place, chance, lambda content, _: content, mended=True)
    assert sums.torn(folder, found, nothing) is None


def test_a_file_that_ends_too_soon_is_found_wherever_it_ends(folder: Path) -> None:
    chance = random.Random(SEED)
    found = listed(folder)
    for _ in range(OFFSETS):
        _spoilt(folder / "packages/x/a.deb", chance, lambda content, at: content[:at])
        assert sums.torn(folder, {"packages/x/a.deb": found["packages/x/a.deb"]}, nothing) == "packages/x/a.deb"
        _spoilt(folder / "packages/x/a.deb", chance, lambda content, _: content, mended=True)


KEPT: dict[Path, bytes] = {}


def _spoilt(path: Path, chance: random.Random, how: Callable[[bytes, int], bytes], mended: bool = False) -> None:
    """Spoil a file at a place of chance, or put back what it was before."""
    if mended:
        path.write_bytes(KEPT.pop(path))
        return
    KEPT[path] = path.read_bytes()
    path.write_bytes(how(KEPT[path], chance.randrange(len(KEPT[path]))))
