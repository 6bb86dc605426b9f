"""Finding the stick and looking at it, with programs that are remembered."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import stick_place
from installer.commands import CommandFailed, CommandKilled, unheard
from installer.failures import InstallFailure, InstallTrouble
from installer.stick_facts import FILE, SIGNATURE, SUMS
from installer.stick_place import StickPlace, checked, found
from tests.installer.doubles import RememberedRuns
from tests.installer.samples import FACTS

KEYRING = Path("/ring.gpg")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the stick is mounted; it has two files and their list."""
    place = tmp_path / "stick"
    (place / "base").mkdir(parents=True)
    (place / FILE).write_text(FACTS.text, encoding="utf-8")
    (place / "base/base.tar.zst").write_bytes(b"base" * 1000)
    lines = [
        f"{hashlib.sha256((place / name).read_bytes()).hexdigest()}  {name}\n" for name in ("base/base.tar.zst", FILE)
    ]
    (place / SUMS).write_text("".join(lines), encoding="utf-8")
    (place / SIGNATURE).touch()
    return place


@pytest.fixture
def stick(folder: Path, tmp_path: Path) -> StickPlace:
    """The stick, plugged in."""
    node = tmp_path / "sdb1"
    node.touch()
    return StickPlace(FACTS, str(node), folder)


def nothing(_: float) -> None:
    """Nobody looks on."""


def test_the_stick_that_started_the_pc_is_found_by_its_identity(folder: Path) -> None:
    run = RememberedRuns(fails=("sda1",))
    place = found(FACTS.identity, lambda: ("/dev/sda1", "/dev/sdb1"), folder, run, patience=0)
    assert place == StickPlace(FACTS, "/dev/sdb1", folder)
    assert all("ro" in line.split()[4] for line in run.ran)


def test_another_stick_is_not_taken_for_it(folder: Path) -> None:
    place = found("another", lambda: ("/dev/sdb1",), folder, RememberedRuns(), patience=0)
    assert place == InstallTrouble(InstallFailure.NO_STICK)


@pytest.mark.parametrize("content", [b"", b"\xff", b"{}"])
def test_a_stick_that_says_nothing_of_itself_is_not_taken(folder: Path, content: bytes) -> None:
    (folder / FILE).write_bytes(content)
    place = found(FACTS.identity, lambda: ("/dev/sdb1",), folder, RememberedRuns(), patience=0)
    assert place == InstallTrouble(InstallFailure.NO_STICK)


def test_a_stick_may_come_late(folder: Path) -> None:
    seen = iter([(), ("/dev/sdb1",)])
    place = found(FACTS.identity, lambda: next(seen), folder, RememberedRuns(), patience=20)
    assert isinstance(place, StickPlace)


def test_a_whole_stick_is_read_to_its_end(stick: StickPlace) -> None:
    shares: list[float] = []
    assert checked(stick, KEYRING, RememberedRuns(), shares.append) is None
    assert shares[-1] == 1


@pytest.mark.parametrize("error", [CommandKilled, CommandFailed])
def test_a_signature_is_not_called_wrong_where_the_program_that_looks_at_it_was_killed(
    stick: StickPlace, error: type[CommandFailed]
) -> None:
    def run(*words: str, told: str = "", heard: Callable[[str], None] = unheard) -> str:
        raise error(words[0])

    trouble = checked(stick, KEYRING, run, nothing)
    expected = InstallFailure.UNPROVED if error is CommandKilled else InstallFailure.FOREIGN
    assert trouble == InstallTrouble(expected, "gpgv")


def test_a_list_that_our_key_did_not_sign_is_foreign(stick: StickPlace) -> None:
    trouble = checked(stick, KEYRING, RememberedRuns(fails=("gpgv",)), nothing)
    assert trouble is not None
    assert trouble.failure is InstallFailure.FOREIGN


def test_a_torn_file_is_named(stick: StickPlace) -> None:
    (stick.folder / "base/base.tar.zst").write_bytes(b"bass" * 1000)
    assert checked(stick, KEYRING, RememberedRuns(), nothing) == InstallTrouble(
        InstallFailure.TORN, "base/base.tar.zst"
    )


@pytest.mark.parametrize(("content", "failure"), [(b"", InstallFailure.TORN), (b"\xff", InstallFailure.FOREIGN)])
def test_a_list_that_is_none_is_trouble(stick: StickPlace, content: bytes, failure: InstallFailure) -> None:
    (stick.folder / SUMS).write_bytes(content)
    trouble = checked(stick, KEYRING, RememberedRuns(), nothing)
    assert trouble is not None
    assert trouble.failure is failure


def test_a_missing_list_is_torn(stick: StickPlace) -> None:
    (stick.folder / SUMS).unlink()
    trouble = checked(stick, KEYRING, RememberedRuns(), nothing)
    assert trouble is not None
    assert trouble.failure is InstallFailure.TORN


def test_a_torn_hall_is_found_before_the_disk_is_touched(stick: StickPlace) -> None:
    (stick.folder / "hall").mkdir()
    (stick.folder / "hall/hall.toml").touch()
    assert checked(stick, KEYRING, RememberedRuns(), nothing) == InstallTrouble(
        InstallFailure.HALL_TORN, "hall/manifest.txt"
    )


def test_a_stick_that_was_pulled_out_is_not_called_torn(stick: StickPlace) -> None:
    Path(stick.node).unlink()
    (stick.folder / "base/base.tar.zst").unlink()
    assert checked(stick, KEYRING, RememberedRuns(), nothing) == InstallTrouble(InstallFailure.NO_STICK)


def test_what_was_mounted_before_is_let_go_of_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = iter([True, True, False])
    monkeypatch.setattr(Path, "is_mount", lambda _: next(mounts))
    run = RememberedRuns()
    stick_place.let_go(folder, run)
    assert run.ran == [f"umount --lazy {folder}"] * 2
