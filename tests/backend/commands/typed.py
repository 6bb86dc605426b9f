"""Commands as they are typed, what is said on stderr, and a city with two vacancies."""

from pathlib import Path

import pytest

from backend.__main__ import main
from tests.backend.cities import City, new, opened


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence on stderr."""
    found = capsys.readouterr()
    assert "Traceback" not in found.err
    assert len(found.err.strip().splitlines()) == 1
    return found.err.strip()


def fill(settings: Path) -> None:
    with opened(settings.parent / "city.db") as store:
        City(store).add(new("甲"), new("乙"))
