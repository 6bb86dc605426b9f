"""The download: slow, unprivileged, laid out whole; what stands in the way is kept with its code."""

import pytest

from tests.upgrade.machine import AT, AMachine
from upgrade import app, fetching, outcome
from upgrade.failures import UpgradeFailure
from upgrade.outcome import Outcome
from upgrade.places import INDEX
from upgrade.settings import Settings


def test_what_is_newer_is_fetched_slowly_and_laid_out_as_a_repository(machine: AMachine) -> None:
    made = app.fetch(machine.machine)
    assert made == Outcome(AT, versions=(("labourhall-kiosk", "2"),))
    assert outcome.kept(machine.places.fetch_outcome) == made
    offered = {path.name for path in machine.places.offered.iterdir()}
    assert offered == {INDEX, "Packages", "labourhall-kiosk_2_all.deb"}
    assert all("--option=Acquire::https::Dl-Limit=4" in call for call in machine.calls)
    source = (machine.places.fetched / "source.list").read_text(encoding="utf-8")
    assert source == f"deb [signed-by={machine.machine.key}] https://city/hall/bookworm ./\n"


def test_what_came_for_another_offer_goes(machine: AMachine) -> None:
    app.fetch(machine.machine)
    old = "labourhall-kiosk_1_all.deb"
    for folder in (machine.places.offered, machine.places.fetched / "archives"):
        (folder / old).touch()
    app.fetch(machine.machine)
    assert not (machine.places.offered / old).exists()
    assert not (machine.places.fetched / "archives" / old).exists()


def test_what_the_city_takes_back_is_no_longer_offered(machine: AMachine) -> None:
    app.fetch(machine.machine)
    machine.says("simulate", "")
    assert app.fetch(machine.machine) == Outcome(AT)
    assert not machine.places.offered.exists()


def test_without_a_city_nothing_is_asked(machine: AMachine) -> None:
    alone = app.Machine(Settings(), machine.places, "bookworm", lambda: AT)
    assert app.fetch(alone) is None
    assert not machine.calls


@pytest.mark.expects_logs
@pytest.mark.parametrize(
    ("step", "words", "failure"),
    [
        ("update", "E: The repository 'https://city ./ InRelease' is not signed.", UpgradeFailure.NOT_BELIEVED),
        ("update", "W: GPG error: the following signatures were invalid", UpgradeFailure.NOT_BELIEVED),
        ("update", "E: Could not resolve 'city'", UpgradeFailure.NOT_REACHED),
        ("fetch", "E: Failed to fetch https://city/x.deb  Hash Sum mismatch", UpgradeFailure.NOT_BELIEVED),
        ("fetch", "E: Write error - write (28: No space left on device)", UpgradeFailure.NO_SPACE),
        ("fetch", "E: Connection timed out", UpgradeFailure.NOT_REACHED),
    ],
)
def test_what_goes_wrong_is_told_by_its_code_and_offers_nothing(
    machine: AMachine, step: str, words: str, failure: UpgradeFailure
) -> None:
    machine.says(step, words + "\n")
    made = app.fetch(machine.machine)
    assert made == Outcome(AT, failure.code, words[3:])
    assert not machine.places.offered.exists()


def test_what_needs_a_stick_is_not_fetched(machine: AMachine) -> None:
    machine.says("simulate", "Inst labourhall-runtime [1] (2 localhost [amd64])\n")
    made = app.fetch(machine.machine)
    assert made == Outcome(AT, UpgradeFailure.NEEDS_STICK.code, "labourhall-runtime")
    assert not [call for call in machine.calls if "--download-only" in call]


def test_a_full_disk_is_noticed_before_the_line_is_used(machine: AMachine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "free_bytes", lambda: 1_000_000)
    made = app.fetch(machine.machine)
    assert made is not None
    assert made.code == UpgradeFailure.NO_SPACE.code
    assert not [call for call in machine.calls if "--download-only" in call]


def test_a_citys_own_authority_is_told_to_apt(machine: AMachine) -> None:
    ca = machine.root / "ca.pem"
    apt = fetching.city_apt(Settings(city_repository="https://x/", city_ca=ca), machine.places, "trixie", ca)
    apt.update()
    assert f"--option=Acquire::https::CAInfo={ca}" in machine.calls[0]
    assert " https://x/trixie ./" in (machine.places.fetched / "source.list").read_text(encoding="utf-8")
