"""The installation: nothing begins while somebody stands there; what stands in the way leaves the machine as it is."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.upgrade.machine import AMachine
from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.night import Night, free_bytes, offer_of
from upgrade.programs import Programs, ShownProgram

GIGABYTE = 1_000_000_000


class Someone(Programs):
    """Programs of which one is taken for so many looks."""

    def __init__(self, looks: int = 0, returns: bool = True, waits: bool = False) -> None:
        super().__init__()
        self.looks = looks
        self.returns = returns
        self.waits = waits
        self.renewals: list[float] = []
        self.now = 0.0

    def running(self) -> Sequence[ShownProgram]:
        return (ShownProgram("labourhall-kiosk.service", None),)

    def taken(self) -> bool:
        self.looks -= 1
        return self.looks >= 0

    def renewed(self, one: ShownProgram, patience: float) -> bool:
        self.renewals.append(patience)
        if not self.returns:
            raise TimeoutError(one.unit)
        return not self.waits

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def night(machine: AMachine, someone: Someone, free: int = GIGABYTE, mend: str = "true") -> Night:
    return Night(
        machine.places, machine.root / "stick", False, someone, 60.0, machine.machine.key, Path("/bin") / mend,
        lambda: free, lambda: someone.now, someone.sleep,
    )  # fmt: skip


def fails(one: Night) -> NotUpgraded:
    with pytest.raises(NotUpgraded) as caught:
        one.run()
    return caught.value


def installed(machine: AMachine) -> bool:
    return any("--no-download" in call for call in machine.calls)


def test_what_is_newer_is_copied_installed_and_shown(machine: AMachine) -> None:
    someone = Someone()
    upgrade = night(machine, someone).run()
    assert upgrade is not None
    assert upgrade.told == "labourhall-kiosk 1 -> 2"
    assert machine.was_installing == [str(machine.places.tried / "archives/labourhall-kiosk_2_all.deb")]
    assert not machine.places.installing.exists()
    assert not (machine.places.tried / "archives").exists()
    assert someone.renewals == [60.0]


def test_where_nothing_is_newer_nobody_is_disturbed(machine: AMachine) -> None:
    machine.says("simulate", "")
    someone = Someone()
    assert night(machine, someone).run() is None
    assert not someone.renewals


def test_a_visit_is_waited_for(machine: AMachine) -> None:
    someone = Someone(looks=3)
    night(machine, someone).run()
    assert someone.now == 30.0
    assert someone.renewals == [30.0]


def test_a_visit_that_does_not_end_leaves_the_machine_as_it_is(machine: AMachine) -> None:
    assert fails(night(machine, Someone(looks=1000))).failure is UpgradeFailure.IN_USE
    assert not installed(machine)
    assert not machine.places.installing.exists()


def test_a_full_disk_is_noticed_before_dpkg_begins(machine: AMachine) -> None:
    error = fails(night(machine, Someone(), free=1000))
    assert (error.failure, error.particulars) == (UpgradeFailure.NO_SPACE, "0 MB free, 200 MB needed")
    assert not installed(machine)


@pytest.mark.expects_logs
@pytest.mark.parametrize(
    ("words", "failure"),
    [
        ("E: Sub-process /usr/bin/dpkg returned an error code (1)", UpgradeFailure.NOT_INSTALLED),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend.", UpgradeFailure.BUSY),
    ],
)
def test_an_installation_that_fails_starts_nothing_anew_and_is_known_to_the_next_start(
    machine: AMachine, words: str, failure: UpgradeFailure
) -> None:
    machine.says("install", words + "\n")
    someone = Someone()
    assert fails(night(machine, someone)).failure is failure
    assert not someone.renewals
    assert machine.places.installing.read_text(encoding="utf-8").endswith("labourhall-kiosk_2_all.deb\n")


def test_what_was_cut_off_is_mended_first(machine: AMachine) -> None:
    machine.places.installing.touch()
    assert fails(night(machine, Someone(), mend="false")).failure is UpgradeFailure.NOT_INSTALLED
    assert not machine.calls
    assert night(machine, Someone(), mend="true").run() is not None


def test_a_program_that_does_not_come_back_is_named(machine: AMachine) -> None:
    error = fails(night(machine, Someone(returns=False)))
    assert (error.failure, error.particulars) == (UpgradeFailure.NOT_BACK, "labourhall-kiosk.service")


def test_a_program_that_is_not_free_has_the_new_version_later(
    machine: AMachine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        night(machine, Someone(waits=True)).run()
    assert "labourhall-kiosk.service has the new version from its next start on" in caplog.text


def test_the_same_index_is_the_same_offer(machine: AMachine) -> None:
    folder = machine.stick()
    first = offer_of(folder)
    (folder / "InRelease").write_text("another", encoding="utf-8")
    assert offer_of(folder) != first
    assert offer_of(machine.root) == ""


def test_the_fullest_disk_counts() -> None:
    said = subprocess.run(
        ["df", "--block-size=1", "--output=avail", "/usr", "/var"], capture_output=True, text=True, check=True
    ).stdout.split()
    assert free_bytes() <= max(map(int, said[1:])) * 1.5
