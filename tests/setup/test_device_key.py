"""The machine's key: made once, for one machine, in a file of its own user; two from one image are two."""

import json
import os
import stat
from pathlib import Path

import pytest

from setup.device_key import Identity, KeyFailure, NoIdentity, another_identity, identity

ONE, TWO = "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"


@pytest.fixture
def machine_id(tmp_path: Path) -> Path:
    path = tmp_path / "machine-id"
    path.write_text(ONE + "\n", encoding="ascii")
    return path


def made(file: Path, machine_id: Path) -> Identity:
    found = identity(file, machine_id)
    assert isinstance(found, Identity)
    return found


def test_it_is_made_at_the_first_boot_and_is_the_same_ever_after(tmp_path: Path, machine_id: Path) -> None:
    file = tmp_path / "labourhall" / "kiosk.secrets"
    first = made(file, machine_id)
    assert made(file, machine_id) == first
    assert len(first.key) == 32
    assert len(first.fingerprint) == 64
    assert first.key not in repr(first)


def test_only_its_user_reads_the_file_and_programs_find_the_key_among_their_secrets(
    tmp_path: Path, machine_id: Path
) -> None:
    file = tmp_path / "kiosk.secrets"
    old = os.umask(0)
    try:
        key = made(file, machine_id).key
    finally:
        os.umask(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept = json.loads(file.read_text())
    assert kept["device_key"] == key
    assert all(isinstance(value, str) for value in kept.values()), "--secrets-fd takes texts alone"
    assert ONE not in file.read_text(), "the machine-id itself goes nowhere"


def test_a_copied_disk_with_another_machine_id_is_another_machine(tmp_path: Path, machine_id: Path) -> None:
    file = tmp_path / "kiosk.secrets"
    first = made(file, machine_id)
    machine_id.write_text(TWO, encoding="ascii")
    second = made(file, machine_id)
    assert second != first
    assert made(file, machine_id) == second


def test_what_else_is_in_the_file_stays(tmp_path: Path, machine_id: Path) -> None:
    file = tmp_path / "kiosk.secrets"
    file.write_text('{"printer_pin": "1234"}', encoding="utf-8")
    made(file, machine_id)
    assert json.loads(file.read_text())["printer_pin"] == "1234"


def test_a_key_that_was_given_by_hand_is_kept(tmp_path: Path, machine_id: Path) -> None:
    file = tmp_path / "kiosk.secrets"
    file.write_text('{"device_key": "by hand"}', encoding="utf-8")
    assert made(file, machine_id) == Identity("by hand")


def test_it_can_be_made_anew_on_purpose(tmp_path: Path, machine_id: Path) -> None:
    file = tmp_path / "kiosk.secrets"
    first = made(file, machine_id)
    second = another_identity(file, machine_id)
    assert second != first
    assert identity(file, machine_id) == second


@pytest.mark.parametrize("text", [None, "", "\n", "uninitialized\n", "\xff"])
def test_a_machine_without_a_machine_id_has_no_identity(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "machine-id"
    if text is not None:
        path.write_text(text, encoding="latin-1")
    for make in (identity, another_identity):
        found = make(tmp_path / "kiosk.secrets", path)
        assert isinstance(found, NoIdentity)
        assert found.failure is KeyFailure.NO_MACHINE_ID
    assert not (tmp_path / "kiosk.secrets").exists()


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"device_key": 7}', b"\xff", b"[" * 100_000])
def test_a_file_that_cannot_be_understood_is_never_overwritten(tmp_path: Path, machine_id: Path, body: bytes) -> None:
    file = tmp_path / "kiosk.secrets"
    file.write_bytes(body)
    for make in (identity, another_identity):
        found = make(file, machine_id)
        assert isinstance(found, NoIdentity)
        assert found.failure is KeyFailure.UNREADABLE
        assert str(file) in found.detail
    assert file.read_bytes() == body


def test_a_disk_that_takes_nothing_is_said_and_nothing_is_half_written(tmp_path: Path, machine_id: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    found = identity(tmp_path / "file" / "kiosk.secrets", machine_id)
    assert isinstance(found, NoIdentity)
    folder = tmp_path / "kiosk.secrets"
    folder.mkdir()
    found = identity(folder, machine_id)
    assert isinstance(found, NoIdentity)


def test_a_full_disk_keeps_what_was_there(tmp_path: Path, machine_id: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kiosk.secrets"
    first = made(file, machine_id)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        found = another_identity(file, machine_id)
    assert found == NoIdentity(KeyFailure.UNKEPT, f"{file}: No space left on device")
    assert identity(file, machine_id) == first
    assert {one.name for one in tmp_path.iterdir()} == {"machine-id", "kiosk.secrets"}
