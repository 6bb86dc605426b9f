"""QML is linted to zero warnings with our Python types, and the lint can fail."""

from pathlib import Path

from scripts.qmltypes import QML, lint, make


def test_every_page_is_clean_with_our_types(tmp_path: Path) -> None:
    assert lint(make(tmp_path)) == 0


def test_a_misspelt_property_is_found(tmp_path: Path) -> None:
    types = make(tmp_path / "types")
    bad = tmp_path / "bad"
    bad.mkdir()
    for name in ("KioskPage.qml", "IdleWall.qml", "Idle.qml"):
        text = (QML[1] / name).read_text(encoding="utf-8").replace("root.model.title", "root.model.titel")
        (bad / name).write_text(text, encoding="utf-8")
    assert lint(types, (bad,)) == 1


def test_each_folder_says_which_types_it_has() -> None:
    for folder in QML:
        listed = {line.split()[-1] for line in (folder / "qmldir").read_text().splitlines() if line.endswith(".qml")}
        assert listed == {path.name for path in folder.glob("*.qml")}
