"""The manifest is what `sha256sum -c` reads, and no change stays unseen."""

import subprocess
from pathlib import Path

import pytest

from setup.stick import manifest

FILES = {"hall.json": b"{}", "city-ca.pem": b"", "vacancies.snapshot": bytes(range(256))}


def test_sha256sum_finds_every_file_right(tmp_path: Path) -> None:
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "manifest.txt").write_text(manifest.text_of(FILES), encoding="ascii")
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "manifest.txt"], cwd=tmp_path, check=True)


def test_what_is_written_is_read_again() -> None:
    hashes = manifest.read(manifest.text_of(FILES))
    assert hashes is not None
    assert list(hashes) == sorted(FILES)
    assert manifest.unfit(hashes, FILES) is None


@pytest.mark.parametrize("text", ["", "nonsense\n", "0" * 64 + "  hall.json", "0" * 64 + "  ../hall.json\n"])
def test_what_is_no_manifest_is_none(text: str) -> None:
    assert manifest.read(text) is None


def test_a_file_twice_is_no_manifest() -> None:
    line = "0" * 64 + "  hall.json\n"
    assert manifest.read(line + line) is None


def test_a_changed_or_missing_file_is_named() -> None:
    hashes = manifest.read(manifest.text_of(FILES))
    assert hashes is not None
    assert manifest.unfit(hashes, FILES | {"hall.json": b"{ }"}) == "hall.json"
    assert manifest.unfit(hashes, {"hall.json": b"{}"}) == "city-ca.pem"
