"""A snapshot on a stick: whole or refused."""

import gzip
import hashlib
from pathlib import Path

import pytest

from labourhall.contract import snapshot_file, wire
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.snapshot_file import StickUnusable
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import vacancy

SNAPSHOT = Snapshot("c7", NOON, (vacancy("000001"), vacancy("000002")))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick.hall"
    snapshot_file.write(path, SNAPSHOT)
    return path


def test_a_snapshot_comes_off_the_stick_as_it_went_on(stick: Path) -> None:
    assert snapshot_file.read(stick) == SNAPSHOT
    assert list(stick.parent.iterdir()) == [stick]


def test_the_same_snapshot_makes_the_same_file(stick: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.hall"
    snapshot_file.write(again, SNAPSHOT)
    assert again.read_bytes() == stick.read_bytes()


def changed(path: Path, old: bytes, new: bytes) -> None:
    plain = gzip.decompress(path.read_bytes())
    assert old in plain
    path.write_bytes(gzip.compress(plain.replace(old, new)))


def test_one_changed_letter_is_found(stick: Path) -> None:
    changed(stick, "缝纫".encode(), "织布".encode())
    with pytest.raises(StickUnusable, match="digest"):
        snapshot_file.read(stick)


def test_another_format_is_named(stick: Path) -> None:
    changed(stick, b"snapshot-1", b"snapshot-2")
    with pytest.raises(StickUnusable, match="snapshot-2"):
        snapshot_file.read(stick)


def test_a_snapshot_that_this_version_does_not_understand_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "stick.hall"
    body = b'{"cursor":1}'
    head = wire.encode(snapshot_file.Head(snapshot_file.FORMAT, 0, hashlib.sha256(body).hexdigest()))
    path.write_bytes(gzip.compress(head + b"\n" + body))
    with pytest.raises(StickUnusable, match="does not know"):
        snapshot_file.read(path)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\x1f\x8b", gzip.compress(b"{}\n", mtime=0)])
def test_what_is_no_snapshot_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "stick.hall"
    path.write_bytes(data)
    with pytest.raises(StickUnusable, match="cannot be read"):
        snapshot_file.read(path)


def test_a_cut_file_is_refused(stick: Path) -> None:
    stick.write_bytes(stick.read_bytes()[:-20])
    with pytest.raises(StickUnusable):
        snapshot_file.read(stick)


def test_a_stick_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StickUnusable):
        snapshot_file.read(tmp_path / "nothing")
    with pytest.raises(StickUnusable, match="written"):
        snapshot_file.write(tmp_path / "nothing" / "stick.hall", SNAPSHOT)
