"""Who may import whom is written in pyproject.toml as contracts; here they are kept, and each is shown to bite.

For that the house is copied, and into every room of the copy comes a new file that imports what it must not. Where a
contract is of single files, their copies import it themselves.
"""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[2]
LINTER: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]
PACKAGES: Final[list[str]] = LINTER["root_packages"]
CONTRACTS: Final[list[dict[str, Any]]] = LINTER["contracts"]
ROOMS: Final = sorted(
    ".".join(path.parent.relative_to(ROOT).parts)
    for package in PACKAGES
    for path in (ROOT / package).rglob("__init__.py")
)

LIBRARIES: Final = sorted(
    module
    for contract in CONTRACTS
    if contract["type"] == "protected"
    for module in contract["protected_modules"]
    if module.split(".")[0] not in PACKAGES
)
"""The foreign libraries that a contract gives to the files that speak them."""
WHOLE_ROOMS: Final = {
    "PySide6": {
        "kiosk.controls",
        "kiosk.screens",
        "display.editor.window",
        "display.editor.window.copies",
        "display.editor.window.duty",
        "display.editor.window.imports",
        "display.editor.window.pasting",
        "display.editor.window.review",
        "display.editor.window.schedule",
        "display.editor.window.templates",
        "display.strips",
        "display.walls",
        "demo.desk",
        "demo.stage",
    },
    "sqlite3": {"backend.store.sqlite"},
}
"""Rooms of which every file may speak a library. All others have single files that do."""
SAME_RULE: Final = {"shiboken6": "PySide6", "sqlite_utils": "sqlite3"}

ARROWS: Final = {
    "The house has floors": [("display", "kiosk.settings"), ("kiosk", "backend.settings"), ("backend", "demo.clock")],
    "Link stands on contract": [
        ("labourhall.contract", "labourhall.link.link"),
        ("labourhall.market", "labourhall.contract.call"),
    ],
    "What the programs share": [("labourhall.program", "kiosk.settings"), ("cardreader.ssse", "display.settings")],
    "The market is pure": [("labourhall.market.matching", "labourhall.program.words"), ("labourhall.market", "assets")],
    "Housekeeping": [("labourhall.program", "labourhall.market.vacancy"), ("labourhall.program", "cardreader.reader")],
    "Text files of tables": [
        ("labourhall.tables", "labourhall.market.text"),
        ("labourhall.tables", "labourhall.contract.call"),
    ],
    "The card reader knows nobody": [("cardreader", "labourhall.program.words"), ("cardreader.replay", "assets")],
    "Cards are read for": [
        ("display", "cardreader.failures"),
        ("backend", "cardreader.pipe_frames"),
        ("labourhall.link", "cardreader.ssse.keys"),
    ],
    "The backend never comes": [
        ("backend", "cardreader.isolated"),
        ("backend", "cardreader.replay.exchange"),
        ("backend.importing", "labourhall.link.cache"),
    ],
    "The board never touches": [("display", "cardreader.isolated"), ("display.pages", "cardreader.ssse.keys")],
    "No typeface is asked for": [
        ("display.glyphs", "PySide6.QtGui"),
        ("display.glyphs", "display.strips.palette"),
        ("display.glyphs", "display.pages.facts"),
        ("display.glyphs", "labourhall.contract.call"),
    ],
    "The ground of the editor": [
        ("display.editor.verdict", "PySide6.QtWidgets"),
        ("display.editor.history", "display.bundles"),
        ("display.editor.autosave", "labourhall.link.cache"),
        ("display.editor.fields", "display.editor.window.work"),
    ],
    "Of the editor's ground": [
        ("display.editor.verdict", "display.whole_lines"),
        ("display.editor.paste", "pathlib"),
        ("display.editor.history", "display.editor.autosave"),
    ],
    "Only the card's own command": [
        ("cardreader", "cardreader.simulator.session"),
        ("cardreader.ssse", "cardreader.replay.exchange"),
        ("kiosk.workers", "cardreader.simulator.session"),
    ],
    "The visit and every slice": [
        ("kiosk.visit", "kiosk.workers.job_thread"),
        ("kiosk.visit", "kiosk.settings"),
        ("kiosk.tasks.home", "kiosk.paper.typeface"),
        ("kiosk.tasks.pin", "PySide6.QtCore"),
        ("kiosk.visit.pages.idle", "labourhall.link.cache"),
        ("kiosk.sight", "labourhall.contract.http"),
        ("kiosk.forms", "cardreader.reader"),
    ],
    "Pages are derived": [("kiosk.visit", "kiosk.sight.phrases"), ("kiosk.tasks.home", "kiosk.sight.sight")],
    "The table is read": [("kiosk.tasks.home", "kiosk.slices.table"), ("kiosk.workers", "kiosk.slices.table")],
    "What draws is taken up": [
        ("kiosk.workers", "kiosk.paper.letter"),
        ("kiosk", "kiosk.screens.view"),
        ("display", "display.strips.press"),
        ("display.pages", "display.walls.wall"),
    ],
    "What stands in the kiosk's place": [
        ("kiosk.session", "kiosk.app"),
        ("kiosk.out_of_service", "kiosk.screens.window"),
        ("kiosk.out_of_service", "labourhall.contract.call"),
    ],
    "An upgrade needs nothing": [("upgrade", "labourhall.link.link"), ("upgrade.night", "requests")],
    "What is judged of an upgrade": [("upgrade.judgement", "pathlib"), ("upgrade.simulation", "upgrade.apt")],
    "What the tour expects": [
        ("demo.tour.card_text", "cardreader.ssse.characters"),
        ("demo.tour.expectation", "labourhall.market.identity"),
        ("demo.tour.refusals", "kiosk.settings"),
        ("demo.tour.table", "backend.importing.table"),
    ],
}
"""By the beginning of a contract's name: a room that gets a new file (or a file itself), and what this file imports."""

ARROW_CASES: Final = [(name, room, module) for name, cases in ARROWS.items() for room, module in cases]


def _importer(place: str, module: str) -> str:
    """A new file in a room; a file stands for itself."""
    return f"{place}.planted_{module.replace('.', '_')}" if place in ROOMS else place


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[tuple[str, str]]]:
    """Contracts that the copy breaks, by name, with the pairs (importer, imported) that the linter names."""
    copy = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, copy / package, ignore=_all_but_python)
    planted = [(room, module) for room in ROOMS for module in LIBRARIES]
    for room, module in planted + [(room, module) for _, room, module in ARROW_CASES]:
        place = copy.joinpath(*_importer(room, module).split(".")).with_suffix(".py")
        with place.open("a", encoding="utf-8") as file:
            file.write(f"import {module}\n")
    return _broken(_lint(copy))


def _all_but_python(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if not name.endswith(".py") and not (Path(folder) / name / "__init__.py").is_file()]


def _lint(folder: Path) -> "subprocess.CompletedProcess[str]":
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    # In a narrow terminal the names of contracts are broken over lines.
    environment = {**os.environ, "COLUMNS": "400"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _broken(result: "subprocess.CompletedProcess[str]") -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    names = {contract["name"] for contract in CONTRACTS}
    current = ""
    for line in result.stdout.partition("Broken contracts")[2].splitlines():
        words = line.split()
        if line.strip() in names:
            current = line.strip()
        elif "->" in words:
            arrow = words.index("->")
            found[current].add((words[arrow - 1], words[arrow + 1]))
    assert "" not in found, result.stdout
    return found


def _imported(package: str) -> Iterator[str]:
    """The first names of all modules that a package's files import."""
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield (node.module or "").split(".")[0]


def test_every_import_contract_is_kept() -> None:
    result = _lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_can_be_broken(broken: dict[str, set[tuple[str, str]]]) -> None:
    assert set(broken) == {contract["name"] for contract in CONTRACTS}


@pytest.mark.parametrize("library", LIBRARIES)
def test_no_room_can_speak_a_foreign_library_in_a_importer(
    broken: dict[str, set[tuple[str, str]]], library: str
) -> None:
    named = {importer for pairs in broken.values() for importer, imported in pairs if imported == library}
    free = {room for room in ROOMS if _importer(room, library) not in named}
    assert free == WHOLE_ROOMS.get(SAME_RULE.get(library, library), set())


@pytest.mark.parametrize(("contract", "room", "module"), ARROW_CASES)
def test_no_room_can_import_against_the_arrows_in_a_importer(
    broken: dict[str, set[tuple[str, str]]], contract: str, room: str, module: str
) -> None:
    importers = {importer for name, pairs in broken.items() if name.startswith(contract) for importer, _ in pairs}
    assert _importer(room, module) in importers


def test_every_foreign_library_has_its_contract() -> None:
    imported = {name for package in PACKAGES for name in _imported(package)}
    assert imported - set(sys.stdlib_module_names) - set(PACKAGES) <= set(LIBRARIES)
