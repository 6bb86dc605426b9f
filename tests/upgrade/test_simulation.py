"""What apt says, as it says it: Debian 12's apt-get 2.6 and Debian 13's 3.0 in the language C."""

from upgrade.simulation import PackageStep, Simulation, read, sizes

TWELVE = """\
Reading package lists...
Building dependency tree...
Calculating upgrade...
The following packages have been kept back:
  labourhall-kiosk labourhall-kiosk-machine
The following packages will be upgraded:
  labourhall labourhall-card
2 upgraded, 0 newly installed, 0 to remove and 2 not upgraded.
Inst labourhall [0.1.0~deb12] (0.2.0~deb12 localhost [all])
Inst labourhall-card [0.1.0~deb12] (0.2.0~deb12 localhost [all])
Inst libfresh1 (1.2-3 localhost [amd64])
Conf labourhall (0.2.0~deb12 localhost [all])
"""
REMOVING = """\
Remv cage [0.1.4-4]
Inst labourhall-kiosk [0.1.0~deb13] (0.2.0~deb13 localhost [all]) []
"""
SHOWN = """\
Package: labourhall
Version: 0.2.0~deb12
Installed-Size: 2000
Size: 600000
Description: what all share
 Installed-Size: 7 is no field here

Package: libfresh1
Version: 1.2-3
Size: 5

Nothing: of a package
"""


def test_steps_are_told_with_where_they_come_from_and_what_is_kept_back() -> None:
    found = read(TWELVE)
    assert found.steps == (
        PackageStep("labourhall", "0.1.0~deb12", "0.2.0~deb12"),
        PackageStep("labourhall-card", "0.1.0~deb12", "0.2.0~deb12"),
        PackageStep("libfresh1", "", "1.2-3"),
    )
    assert found.held == ("labourhall-kiosk", "labourhall-kiosk-machine")
    assert found.removed == ()


def test_what_would_go_is_told() -> None:
    assert read(REMOVING).removed == ("cage",)


def test_where_nothing_is_newer_nothing_is_told() -> None:
    assert read("0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n") == Simulation()


def test_a_list_of_what_is_kept_back_may_be_the_last_thing_said() -> None:
    assert read("The following packages have been kept back:\n  one two\n").held == ("one", "two")


def test_a_version_takes_what_it_is_packed_and_unpacked() -> None:
    assert sizes(SHOWN) == {("labourhall", "0.2.0~deb12"): 2000 * 1024 + 600000, ("libfresh1", "1.2-3"): 5}
