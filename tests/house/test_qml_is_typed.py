"""QML is linted to zero warnings with our Python types, and the lint can fail."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.qmltypes import QML, lint, pages

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The type information, made in a process of its own: Qt builds a class's description anew once it was used."""
    out = tmp_path_factory.mktemp("types")
    subprocess.run([sys.executable, "-m", "scripts.qmltypes", "--out", str(out)], cwd=ROOT, check=True)
    return out


def test_every_page_is_clean_with_our_types(types: Path) -> None:
    assert lint(types, pages()) == 0


@pytest.mark.parametrize(
    ("page", "right", "wrong"),
    [
        ("visit/pages/idle/Idle.qml", "root.model.title", "root.model.titel"),
        ("tasks/records/ChartYear.qml", "modelData.start", "modelData.strat"),
        ("tasks/near_miss/MissingWindow.qml", "pane.modelData.proof", "pane.modelData.prof"),
        ("forms/Trouble.qml", "modelData.more", "modelData.mroe"),
        ("screens/Main.qml", "root.view.page !==", "root.view.pag !=="),
    ],
)
def test_a_misspelt_property_is_found_also_in_a_row(
    types: Path, tmp_path: Path, page: str, right: str, wrong: str
) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    for path in (QML / page).parent.glob("*.qml"):
        (bad / path.name).write_bytes(path.read_bytes())
    changed = bad / Path(page).name
    text = changed.read_text(encoding="utf-8")
    assert lint(types, [changed]) == 0
    assert right in text
    changed.write_text(text.replace(right, wrong), encoding="utf-8")
    assert lint(types, [changed]) == 1


@pytest.mark.parametrize("folder", [QML / "controls", QML / "screens"], ids=lambda folder: folder.name)
def test_each_module_says_which_types_it_has(folder: Path) -> None:
    listed = {line.split()[-1] for line in (folder / "qmldir").read_text().splitlines() if line.endswith(".qml")}
    assert listed == {path.name for path in folder.glob("*.qml")}
