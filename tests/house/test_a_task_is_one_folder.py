"""A task of the kiosk is one folder: nobody else names it, but the table and who leads to it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk
from kiosk.slices.table import TASKS

KIOSK = Path(kiosk.__file__).parent
TABLE = KIOSK / "slices" / "table.py"
FOLDERS = sorted(path.parent for path in (KIOSK / "tasks").glob("*/slice.py"))


def others(folder: Path, pattern: str) -> list[Path]:
    """The kiosk's files outside this folder, the table left out."""
    return [path for path in sorted(KIOSK.rglob(pattern)) if folder not in path.parents and path != TABLE]


def is_slice(path: Path) -> bool:
    """Whether a file belongs to a slice, which may lead to others."""
    return any((parent / "slice.py").is_file() for parent in path.parents if parent != KIOSK / "slices")


def classes(path: Path) -> set[str]:
    """The classes that a file declares."""
    return {node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)}


def own_classes(folder: Path) -> set[str]:
    """The classes of a slice that nobody else may name: all but its destinations."""
    return {name for path in folder.glob("*.py") if path.name != "to.py" for name in classes(path)}


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """(module, form) of each import in a file: form "from" or "import"."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or "", "from"
        elif isinstance(node, ast.Import):
            yield from ((alias.name, "import") for alias in node.names)


def names(path: Path) -> set[str]:
    """Every name that a file uses in code, not in prose."""
    tree = ast.walk(ast.parse(path.read_text("utf-8")))
    return {node.id for node in tree if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)
    }


def test_every_folder_is_in_the_table_and_every_task_has_a_folder() -> None:
    assert {folder.name for folder in FOLDERS} == {one.name for one in TASKS} | {"home"}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_its_module_path_stands_only_where_a_slice_leads_to_it(folder: Path) -> None:
    path = f"kiosk.tasks.{folder.name}"
    found = [
        f"{file.relative_to(KIOSK)}: {module}"
        for file in others(folder, "*.py")
        for module, form in imports(file)
        if (module == path or module.startswith(f"{path}."))
        and not (form == "from" and module == f"{path}.to" and is_slice(file))
    ]
    assert not found


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_its_classes_are_named_nowhere_else(folder: Path) -> None:
    own = own_classes(folder)
    assert own
    found = {str(file.relative_to(KIOSK)): own & names(file) for file in others(folder, "*.py")}
    assert not {file: used for file, used in found.items() if used}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_its_pages_and_rows_are_named_in_no_other_page(folder: Path) -> None:
    own = {path.stem for path in folder.glob("*.qml")} | own_classes(folder)
    own |= {name.removesuffix("Props") + "Model" for name in own if name.endswith("Props")}
    word = re.compile(r"\b(" + "|".join(sorted(own)) + r")\b(?=[ {>])")
    found = {
        str(file.relative_to(KIOSK)): word.findall(
            re.sub(r"/\*.*?\*/|//[^\n]*|\"[^\"]*\"", "", file.read_text("utf-8"), flags=re.S)
        )
        for file in others(folder, "*.qml")
    }
    assert not {file: used for file, used in found.items() if used}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_its_words_stand_under_its_name(folder: Path) -> None:
    words = KIOSK.parent / "assets" / "words"
    assert all((words / f"{folder.name}.{language}.ts").is_file() for language in ("zh_CN", "zh_HK", "en"))
