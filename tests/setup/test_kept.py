"""What was answered is on the disk whole, or as before."""

from pathlib import Path

import pytest

from setup import kept
from setup.failures import Failure
from setup.first_start.progress import SetupStep
from tests.setup.first_start.play import KIOSK, to


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    progress = to(SetupStep.LABEL).press("done").known
    assert kept.keep(tmp_path, progress) is None
    assert kept.read(tmp_path, progress.mark) == progress


def test_another_stick_begins_anew(tmp_path: Path) -> None:
    assert kept.keep(tmp_path, KIOSK) is None
    assert kept.read(tmp_path, "another") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"mark": 5}'])
def test_what_is_damaged_begins_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / kept.PROGRESS).write_bytes(content)
    assert kept.read(tmp_path, KIOSK.mark) is None


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    trouble = kept.keep(tmp_path / "nowhere", KIOSK)
    assert trouble is not None
    assert trouble.failure is Failure.DISK_FULL
