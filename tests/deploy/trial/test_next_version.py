from pathlib import Path

from deploy.packages.checkout import ROOT
from deploy.trial.next_version import CHANGED, forget_bytecode, newer_control


def test_each_store_of_today_has_a_place_where_the_next_version_is_newer() -> None:
    for name, change in CHANGED.items():
        before = (ROOT / name).read_text(encoding="utf-8")
        after = change(before)
        assert after != before, name
        compile(after, name, "exec")


def test_a_step_more_is_the_citys_newest_version() -> None:
    text = "STEPS: Final = (\n    _first,\n)\n\nOTHER = (\n    1,\n)\n"
    changed = CHANGED["backend/store/sqlite/schema.py"](text)
    assert changed == "STEPS: Final = (\n    _first,\n    lambda database: None,\n)\n\nOTHER = (\n    1,\n)\n"


def test_a_control_file_of_the_next_version_may_want_more() -> None:
    text = "Package: x\nVersion: 1.0~deb12\nDepends: y (= 1.0~deb12), z\n"
    assert newer_control(text, "1.0", "2.0") == "Package: x\nVersion: 2.0~deb12\nDepends: y (= 2.0~deb12), z\n"
    assert "Depends: w, y (= 2.0~deb12), z\n" in newer_control(text, "1.0", "2.0", "w")


def test_what_python_wrote_for_a_changed_module_goes_and_nothing_else(tmp_path: Path) -> None:
    site = tmp_path / "opt/labourhall/lib/python3.11/site-packages"
    written = [site / "labourhall/link/__pycache__/copy_file.cpython-311.pyc", site / "labourhall/__pycache__/a.pyc"]
    for path in written:
        path.parent.mkdir(parents=True)
        path.touch()
    forget_bytecode(tmp_path)
    assert [path.exists() for path in written] == [False, True]
