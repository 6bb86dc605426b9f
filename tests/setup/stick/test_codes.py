"""The file of one-time codes."""

import pytest

from setup.stick import codes
from tests.setup.sticks import CODES


def test_codes_stand_one_a_line_with_remarks_and_gaps() -> None:
    text = f"# liwan kiosk\n{CODES[0]}  until 2027-01-28\n\n  {CODES[1].lower()}\n{CODES[0]}\n"
    assert codes.read(text) == CODES[:2]


@pytest.mark.parametrize("text", ["", "# nothing\n", "hello\n", f"{CODES[0]}\n{CODES[1][:-1]}2\n"])
def test_what_cannot_be_a_code_is_not_taken(text: str) -> None:
    assert codes.read(text) is None


def test_there_are_not_endlessly_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "MOST", 2)
    assert codes.read("\n".join(CODES)) is None
