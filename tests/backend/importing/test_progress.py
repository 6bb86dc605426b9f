"""The bar is for a person at a terminal; nobody else sees it, and the rows are the same."""

import io
import sys

import pytest

from backend.importing.progress import shown


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_the_rows_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(shown(range(3), "名单.csv")) == [0, 1, 2]
    assert "名单.csv" in terminal.getvalue()


def test_without_a_terminal_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(shown(range(3), "名单.csv")) == [0, 1, 2]
    assert capsys.readouterr().err == ""
