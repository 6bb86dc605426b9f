"""From which repositories is installed, and what is kept of how it went."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from labourhall.program import words
from tests.upgrade.machine import AT, AMachine
from upgrade import app, outcome
from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.night import Night
from upgrade.outcome import Outcome
from upgrade.programs import Programs


@pytest.fixture(autouse=True)
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No unit of the machine on which the tests run."""
    monkeypatch.setattr(app, "Programs", lambda: Programs(booted=tmp_path / "not-booted"))


def test_a_stick_goes_before_what_was_fetched_and_that_comes_after_it(machine: AMachine) -> None:
    stick = machine.stick()
    app.fetch(machine.machine)
    assert list(app.offers(machine.machine, None)) == [(stick, False), (machine.places.offered, True)]


@pytest.mark.parametrize("where", ["packages/bookworm", "bookworm", "."])
def test_a_repository_is_found_on_a_stick_and_in_a_folder_that_is_named(machine: AMachine, where: str) -> None:
    folder = machine.stick(where)
    assert list(app.offers(machine.machine, None)) == [(folder, False)]
    assert list(app.offers(machine.machine, machine.root / "stick")) == [(folder, False)]


def test_a_folder_without_an_index_is_tried_where_it_is_named(machine: AMachine) -> None:
    assert list(app.offers(machine.machine, machine.root)) == [(machine.root, False)]
    assert list(app.offers(machine.machine, None)) == []


def test_what_came_is_kept(machine: AMachine) -> None:
    machine.stick()
    (made,) = app.install(machine.machine, None, 0.0, is_start=False)
    assert made.versions == (("labourhall-kiosk", "2"),)
    assert outcome.kept(machine.places.outcome) == made


@pytest.mark.expects_logs
def test_a_stick_that_is_refused_is_kept_in_mind_though_what_was_fetched_is_well(
    machine: AMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.fetch(machine.machine)
    machine.stick()
    runs = iter([NotUpgraded(UpgradeFailure.NOT_BELIEVED), None])

    def run(_self: object) -> None:
        if error := next(runs):
            raise error

    monkeypatch.setattr(Night, "run", run)
    assert [one.code for one in app.install(machine.machine, None, 0.0, is_start=False)] == ["P-322", ""]
    last = outcome.kept(machine.places.outcome)
    assert last is not None
    assert last.code == "P-322"


@pytest.mark.expects_logs
def test_what_failed_is_tried_at_night_and_not_at_each_start(machine: AMachine) -> None:
    machine.stick()
    machine.says("install", "E: dpkg returned an error\n")
    (made,) = app.install(machine.machine, None, 0.0, is_start=True)
    assert made.code == UpgradeFailure.NOT_INSTALLED.code
    assert app.install(machine.machine, None, 0.0, is_start=True) == []
    machine.places.installing.unlink()
    assert len(app.install(machine.machine, None, 0.0, is_start=False)) == 1


def test_a_stick_that_cannot_be_read_any_more_is_told(machine: AMachine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.stick()

    def gone(_self: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Night, "run", gone)
    (made,) = app.install(machine.machine, None, 0.0, is_start=False)
    assert (made.code, made.particulars) == (UpgradeFailure.NOT_REACHED.code, "Input/output error")


def test_findings_say_how_both_went(machine: AMachine) -> None:
    chinese = words.read("zh_CN")
    said = [one.text for one in app.findings(machine.places, chinese)]
    assert said == ["还没有从市里下载过。", "还没有升级过。"]
    outcome.keep(machine.places.fetch_outcome, Outcome(AT))
    failed = Outcome(AT, UpgradeFailure.NO_SPACE.code, "12 MB free, 230 MB needed", "offer")
    outcome.keep(machine.places.outcome, failed)
    found = list(app.findings(machine.places, chinese))
    assert [(one.id, one.ok) for one in found] == [("fetched", True), ("installed", False)]
    assert found[0].text == "2026-11-29 02:30 已查看：市里没有更新的版本。"
    assert found[1].text.startswith("P-323（2026-11-29 02:30）：磁盘空间不够")
    assert found[1].text.endswith("（12 MB free, 230 MB needed）")
    assert replace(failed, particulars="").told(chinese, app.INSTALL).endswith("hall-upgrade install。")


def test_an_outcome_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "torn").write_text('{"at": "2026', encoding="utf-8")
    assert outcome.kept(tmp_path / "torn") is None
    made = Outcome(AT + timedelta(days=1), versions=(("labourhall", "2"),))
    outcome.keep(tmp_path / "whole", made)
    assert outcome.kept(tmp_path / "whole") == made
    assert made.told(words.read("en"), app.FETCH) == "Fetched at 2026-11-30 02:30: labourhall 2."
