"""Every place where a tool is told to look away, with its reason on the line, and at most fifteen in all."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT = 15
PATTERNS = (
    re.compile(r"#\s*noqa\b[^#]*"),
    re.compile(r"#\s*type:\s*ignore[^#]*"),
    re.compile(r"//\s*qmllint disable[^/]*"),
    re.compile(r"^\s*ignore_imports\b"),
    re.compile(r"filterwarnings\((?!\"error\")"),
)
FOLDERS = (
    "kiosk",
    "display",
    "cardreader",
    "backend",
    "labourhall",
    "setup",
    "demo",
    "assets",
    "scripts",
    "deploy",
    "tests",
)


def exceptions() -> list[tuple[str, int, str]]:
    """(file, line number, line) of each; this file names them and does not count."""
    found = []
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in {".py", ".qml"}]
    for path in [*files, ROOT / "pyproject.toml"]:
        if path == Path(__file__):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if any(pattern.search(line) for pattern in PATTERNS):
                found.append((str(path.relative_to(ROOT)), number, line))
    return found


def test_there_are_at_most_fifteen() -> None:
    found = exceptions()
    assert len(found) <= LIMIT, "\n".join(f"{file}:{number}: {line.strip()}" for file, number, line in found)


def test_each_says_why_on_its_line() -> None:
    silent = [
        f"{file}:{number}: {line.strip()}"
        for file, number, line in exceptions()
        if not re.search(r"(noqa|type: ignore|qmllint disable)[^#]*(#|//|—)\s*\w{3,}", line)
        and "ignore_imports" not in line
    ]
    assert not silent, "\n".join(silent)
