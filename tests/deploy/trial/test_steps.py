from pathlib import Path

from deploy.release import RELEASES
from deploy.tree import Tree
from deploy.trial.steps import kept, lost


def test_settings_and_data_are_kept_in_mind_and_what_is_made_anew_is_not(tmp_path: Path) -> None:
    for name in (
        "etc/labourhall/kiosk.toml",
        "var/lib/labourhall/kiosk/a.db",
        "var/lib/labourhall/kiosk/qml/x.qmlc",
        "var/lib/labourhall/upgrade/outcome.json",
        "etc/fstab",
    ):
        (tmp_path / "upgrade/qml" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "upgrade/qml" / name).write_text(name)
    found = kept(Tree(tmp_path / "upgrade/qml", RELEASES[0]))  # wherever the tree stands
    assert set(found) == {"etc/labourhall/kiosk.toml", "var/lib/labourhall/kiosk/a.db"}


def test_what_is_gone_or_another_is_lost_and_what_is_new_is_not() -> None:
    before = {"a": b"1", "b": b"2", "c": b"3"}
    assert lost(before, {"a": b"1", "b": b"9", "d": b"4"}) == ["b", "c"]
