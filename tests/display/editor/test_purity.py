"""No file of the editor's ground escapes its rules: no Qt in it, and autosave alone touches a disk."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[3]
ROOM = ROOT / "display" / "editor"
TOUCHES_A_DISK = {"display.editor.autosave"}


def sources(beginning: str) -> set[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    [found] = [one for one in contracts if one["name"].startswith(beginning)]
    return set(found["source_modules"])


FILES = {f"display.editor.{path.stem}" for path in ROOM.glob("*.py") if path.stem != "__init__"}


def test_each_file_is_in_the_contract_of_a_pure_ground() -> None:
    assert sources("The ground of the editor is pure") == FILES


def test_each_file_but_those_that_touch_a_disk_is_in_the_contract() -> None:
    assert sources("Of the editor's ground autosave alone") == FILES - TOUCHES_A_DISK
