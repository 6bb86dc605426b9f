"""Names and sizes: what a newcomer sees first."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("kiosk", "display", "cardreader", "backend", "labourhall", "setup", "demo", "scripts", "deploy", "tests")
FORBIDDEN = {"utils", "helpers", "common", "manager", "core", "misc", "util", "helper"}
SOURCES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
MODULES = [path for path in SOURCES if path.relative_to(ROOT).parts[0] != "tests"]
ROOMS = sorted({path.parent for path in MODULES if path.relative_to(ROOT).parts[0] != "scripts"})
SLICES = {room for room in ROOMS if (room / "slice.py").is_file() and room.name != "slices"}
"""One folder a task: what it is stands in its opening sentence, the rest in the page of the folder above."""


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    bad = [str(path) for path in SOURCES if FORBIDDEN & {path.stem, *path.relative_to(ROOT).parts[:-1]}]
    assert not bad


def test_most_files_are_short_and_none_is_long() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    ordered = sorted(lengths.values())
    assert ordered[len(ordered) // 2] <= 150
    assert ordered[int(len(ordered) * 0.9)] <= 300
    assert not {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > 500}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_each_module_says_what_lives_in_it(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), "no opening sentence"


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in SLICES], ids=lambda p: str(p.relative_to(ROOT)))
def test_each_room_has_a_page_of_its_own(room: Path) -> None:
    assert (room / "README.md").is_file(), "a README.md: what it promises, what it never does, how to run it alone"


def test_functions_are_small() -> None:
    long = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                size = node.end_lineno - node.lineno + 1
                if size > 60:
                    long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name} {size}")
    assert not long, "\n".join(long)
