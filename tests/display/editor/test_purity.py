"""No file of the editor's ground escapes the rule that autosave alone touches a disk."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[3]
ROOM = ROOT / "display" / "editor"
TOUCHES_A_DISK = {"display.editor.autosave"}


def test_each_file_but_those_that_touch_a_disk_is_in_the_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    [found] = [one for one in contracts if one["name"].startswith("Of the editor's ground autosave alone")]
    files = {f"display.editor.{path.stem}" for path in ROOM.glob("*.py") if path.stem != "__init__"}
    assert files - TOUCHES_A_DISK == set(found["source_modules"])
