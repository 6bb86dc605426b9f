"""What the run before ended with: what it kept, or that it kept nothing."""

from pathlib import Path

import pytest

from kiosk.session.failures import SessionFailure
from kiosk.session.last_end import LastEnd


def test_what_was_kept_is_taken_once(tmp_path: Path) -> None:
    last = LastEnd(tmp_path / "last-end")
    last.keep(SessionFailure.REFUSED)
    assert last.take() is SessionFailure.REFUSED
    assert last.take() is SessionFailure.SILENT, "the run in between kept nothing: it was killed"


@pytest.mark.parametrize("content", [b"", b"P-999", "断".encode()])
def test_a_damaged_file_is_as_good_as_none(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "last-end"
    path.write_bytes(content)
    assert LastEnd(path).take() is SessionFailure.SILENT


def test_a_disk_that_takes_nothing_harms_nothing(tmp_path: Path) -> None:
    last = LastEnd(tmp_path / "nowhere" / "last-end")
    last.keep(SessionFailure.FELL)
    assert last.take() is SessionFailure.SILENT
