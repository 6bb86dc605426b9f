"""No module comes back to itself by its imports; those that only the type checker sees count as well."""

from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

PACKAGES = ("kiosk", "display", "cardreader", "backend", "labourhall", "setup", "demo", "assets", "scripts", "tests")


def circle(*packages: str) -> list[str]:
    """The modules of one circle, its first one also at the end; empty where there is none."""
    graph = grimp.build_graph(*packages, cache_dir=None)
    try:
        TopologicalSorter({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}).prepare()
    except CycleError as found:
        modules: list[str] = found.args[1]
        return modules
    return []


def test_the_house_has_no_circle() -> None:
    assert circle(*PACKAGES) == []


def test_a_circle_that_only_the_type_checker_closes_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = tmp_path / "round_room"
    room.mkdir()
    (room / "__init__.py").touch()
    (room / "first.py").write_text("from round_room import second\n", encoding="utf-8")
    (room / "second.py").write_text("from round_room.third import THIRD\n", encoding="utf-8")
    (room / "third.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from round_room.first import second\nTHIRD = 3\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    names = circle("round_room")
    assert names[0] == names[-1]
    assert set(names) == {"round_room.first", "round_room.second", "round_room.third"}
