from deploy.packages.checkout import ROOT
from deploy.trial.next_version import CHANGED


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
