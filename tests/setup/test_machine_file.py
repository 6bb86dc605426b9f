"""What the installer was told, whatever stands in its file."""

from pathlib import Path

import pytest

from setup.failures import Failure, Trouble
from setup.first_start.progress import SetupProgress
from setup.machine_file import Typed, begun, read
from setup.roles import SetupRole
from tests.setup.sticks import stick


def test_role_and_number_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "machine.toml"
    file.write_text('role = "kiosk"\nasset = " TH－0107 "\n', encoding="utf-8")
    assert read(file) == Typed("kiosk", "TH-0107")


@pytest.mark.parametrize("content", [b"", b"\xff", b"role = 5\nasset = []\n", b"role = ["])
def test_what_cannot_be_understood_is_asked_for(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "machine.toml"
    file.write_bytes(content)
    assert read(file) == Typed()
    assert read(tmp_path / "nowhere") == Typed()


def test_a_stick_for_one_role_needs_no_word_of_it(tmp_path: Path) -> None:
    made = stick(tmp_path, roles=(SetupRole.DISPLAY,))
    found = begun(made, Typed())
    assert isinstance(found, SetupProgress)
    assert (found.role, found.asset) == (SetupRole.DISPLAY, "")


@pytest.mark.parametrize("role", ["", "toaster", "backend"])
def test_a_role_that_the_stick_is_not_for_is_said(tmp_path: Path, role: str) -> None:
    found = begun(stick(tmp_path), Typed(role))
    assert isinstance(found, Trouble)
    assert found.failure is Failure.OTHER_ROLE
