import configparser
import re
from pathlib import Path

import pytest

from deploy.packages import recipe
from deploy.packages.recipe import UNITS
from tests.deploy.files.units import read

ROOT = Path(__file__).parents[3]
RECIPES = recipe.read()
MACHINES = ("labourhall-machine", "labourhall-upgrade", *RECIPES.machines)
CONFIGURED = re.compile(r"usr/lib/systemd/(?P<whose>[a-z]+)\.conf\.d/labourhall[a-z-]*\.conf")


def configuration(name: str) -> dict[str, str]:
    parser = configparser.ConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign, assignment]  # systemd's keys have capitals
    parser.read(ROOT / "deploy/files/machine" / name, encoding="utf-8")
    return dict(parser[parser.sections()[0]])


def test_a_role_changes_nothing_of_the_machine_that_it_is_installed_on() -> None:
    for name in RECIPES.packages.keys() - set(MACHINES):
        one = RECIPES.packages[name]
        assert not one.symlinks, name
        for place in one.files.values():
            assert place.startswith(("usr/share/polkit-1/", UNITS)), place
            if place.startswith(UNITS):
                assert "TTYPath" not in read(Path(place).name)["Service"]
                assert "Conflicts" not in read(Path(place).name)["Unit"]


def test_a_machine_is_a_kiosk_or_a_board() -> None:
    assert RECIPES.machines == ("labourhall-kiosk-machine", "labourhall-board-machine")
    for name, other in (RECIPES.machines, RECIPES.machines[::-1]):
        assert RECIPES.packages[name].conflicts == (other,)
        assert RECIPES.packages[name].needs[0] == "labourhall-machine"


def test_nothing_of_a_package_lies_where_an_upgrade_would_ask() -> None:
    for name, one in RECIPES.packages.items():
        assert not [place for place in one.files.values() if place.startswith("etc/")], name


def test_what_restarts_or_swaps_is_masked() -> None:
    links = RECIPES.packages["labourhall-machine"].symlinks
    assert {place for place, target in links.items() if target == "/dev/null"} == {
        "etc/systemd/system/ctrl-alt-del.target",
        "etc/systemd/system/swap.target",
    }


@pytest.mark.parametrize("name", ["coredump.conf", "journald.conf", "logind.conf", "system.conf"])
def test_a_file_of_systemds_lies_where_that_reads_it_with_the_section_that_it_knows(name: str) -> None:
    place = RECIPES.packages["labourhall-machine"].files[f"deploy/files/machine/{name}"]
    found = CONFIGURED.fullmatch(place)
    assert found is not None
    sections = {"coredump": "Coredump", "journald": "Journal", "logind": "Login", "system": "Manager"}
    text = (ROOT / "deploy/files/machine" / name).read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\[(.*)\]$", text) == [sections[found["whose"]]]


def test_no_key_restarts_the_machine_or_sends_it_to_sleep() -> None:
    login = configuration("logind.conf")
    keys = {key: value for key, value in login.items() if key.startswith("Handle")}
    assert {key for key, value in keys.items() if value != "ignore"} == {"HandlePowerKey"}
    assert (login["NAutoVTs"], login["ReserveVT"], login["IdleAction"]) == ("0", "0", "ignore")
    assert configuration("system.conf")["CtrlAltDelBurstAction"] == "none"


def test_what_a_program_held_is_never_written_to_a_disk() -> None:
    assert configuration("coredump.conf")["Storage"] == "none"
    assert configuration("system.conf")["DefaultLimitCORE"] == "0"
    kernel = (ROOT / "deploy/files/machine/sysctl.conf").read_text(encoding="utf-8")
    assert "\nkernel.core_pattern = |/bin/false\nfs.suid_dumpable = 0\nkernel.sysrq = 0\n" in kernel


def test_the_journal_has_a_bound() -> None:
    journal = configuration("journald.conf")
    assert int(journal["SystemMaxUse"].removesuffix("M")) <= 200
    assert int(journal["RateLimitBurst"]) > 0


def test_the_card_service_comes_back_however_often_it_was_ended() -> None:
    files = RECIPES.packages["labourhall-kiosk-machine"].files
    for name, unit in (("pcscd.conf", "pcscd.service"), ("pcscd-socket.conf", "pcscd.socket")):
        path = f"deploy/files/machine/kiosk/{name}"
        assert files[path] == f"{UNITS}{unit}.d/labourhall.conf"
        assert "\nStartLimitIntervalSec=0\n" in (ROOT / path).read_text(encoding="utf-8")
