"""What may come onto a machine, by which way, and how much room it needs."""

import pytest

from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.judgement import SPARE, Upgrade, judged, need_room
from upgrade.simulation import PackageStep, Simulation

KIOSK = PackageStep("labourhall-kiosk", "1", "2")
SIZES = {("labourhall-kiosk", "2"): 7, ("labourhall-kiosk", "1"): 1000}


def refused(simulation: Simulation, by_line: bool) -> NotUpgraded:
    with pytest.raises(NotUpgraded) as caught:
        judged(simulation, SIZES, by_line)
    return caught.value


@pytest.mark.parametrize("by_line", [True, False])
def test_a_newer_role_comes_by_line_and_by_stick(by_line: bool) -> None:
    upgrade = judged(Simulation((KIOSK,)), SIZES, by_line)
    assert upgrade == Upgrade((KIOSK,), 7)
    assert upgrade.told == "labourhall-kiosk 1 -> 2"


def test_nothing_newer_is_nothing_to_do() -> None:
    assert judged(Simulation(), {}, by_line=True) is None


@pytest.mark.parametrize("name", ["labourhall-runtime", "labourhall-clips", "labourhall-glyphs", "cage", "linux-image"])
def test_what_is_large_and_what_is_debians_comes_by_stick_alone(name: str) -> None:
    simulation = Simulation((KIOSK, PackageStep(name, "", "9")))
    error = refused(simulation, by_line=True)
    assert (error.failure, error.particulars) == (UpgradeFailure.NEEDS_STICK, name)
    upgrade = judged(simulation, SIZES, by_line=False)
    assert upgrade is not None
    assert upgrade.told.endswith(f"{name} new -> 9")


def test_what_something_keeps_back_needs_a_stick_and_a_package_of_debians_that_does_is_left_alone() -> None:
    assert refused(Simulation(held=("labourhall", "vim")), by_line=False).particulars == "labourhall"
    assert judged(Simulation(held=("vim",)), {}, by_line=False) is None


def test_no_night_takes_a_package_away() -> None:
    error = refused(Simulation((KIOSK,), removed=("cage",)), by_line=False)
    assert (error.failure, str(error)) == (UpgradeFailure.WOULD_REMOVE, "P-325 cage")


def test_room_is_asked_for_before_anything_begins() -> None:
    need_room(Upgrade((KIOSK,), 5_000_000), SPARE + 5_000_000)
    with pytest.raises(NotUpgraded) as caught:
        need_room(Upgrade((KIOSK,), 5_000_000), SPARE)
    assert str(caught.value) == "P-323 200 MB free, 205 MB needed"
