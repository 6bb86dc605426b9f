"""Lines are whole or not there, on a full disk and after a power cut."""

import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from display.whole_lines import append


@pytest.fixture
def nine_bytes() -> Iterator[None]:
    """No file may become longer than nine bytes: as on a full disk, the last write is cut short."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("nine_bytes")
def test_half_a_line_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "2026-11-23.jsonl"
    path.write_bytes(b"whole\n")
    with pytest.raises(OSError, match="No space"):
        append(path, b"another\n")
    assert path.read_bytes() == b"whole\n"


def test_half_a_line_that_stands_there_is_ended_first(tmp_path: Path) -> None:
    path = tmp_path / "frames.jsonl"
    path.write_bytes(b'whole\n{"to')
    append(path, b"next\n")
    append(path, b"last\n")
    assert path.read_bytes() == b'whole\n{"to\nnext\nlast\n'
