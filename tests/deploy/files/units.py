"""Unit files as values, for the tests of them."""

from pathlib import Path

FOLDER = Path(__file__).parents[3] / "deploy/files/units"
UNITS = sorted(FOLDER.iterdir())

Unit = dict[str, dict[str, list[str]]]


def read(name: str) -> Unit:
    """By section and key the values in order, as systemd reads them: a comment is a line of its own."""
    found: Unit = {}
    section: dict[str, list[str]] = {}
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = found.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("#"):
            key, is_there, value = line.partition("=")
            assert is_there, (name, line)
            section.setdefault(key, []).append(value)
    return found
