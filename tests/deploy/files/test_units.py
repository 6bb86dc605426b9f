import tomllib
from pathlib import Path

import pytest

from deploy.packages import recipe
from deploy.packages.maintainer import program
from deploy.packages.recipe import UNITS as PLACE
from labourhall.program.control import Exit
from setup import kept
from setup.placing.place import DONE, FLOOR
from setup.placing.place import FOLDER as FIRST_START
from tests.deploy.files.units import FOLDER, UNITS, read

ROOT = Path(__file__).parents[3]
RECIPES = recipe.read()
SHOWN = ("labourhall-kiosk.service", "labourhall-display@.service")
"""Units of programs that end with a wish."""
PROGRAMS = (*SHOWN, "labourhall-screen.service", "labourhall-backend.service")
SHUT_IN = {
    "CapabilityBoundingSet": "",
    "DevicePolicy": "closed",
    "LimitCORE": "0",
    "LockPersonality": "yes",
    "NoNewPrivileges": "yes",
    "ProtectClock": "yes",
    "ProtectControlGroups": "yes",
    "ProtectHome": "yes",
    "ProtectHostname": "yes",
    "ProtectKernelLogs": "yes",
    "ProtectKernelModules": "yes",
    "ProtectKernelTunables": "yes",
    "ProtectSystem": "strict",
    "RestrictNamespaces": "yes",
    "RestrictRealtime": "yes",
    "RestrictSUIDSGID": "yes",
    "SystemCallArchitectures": "native",
    "UMask": "0077",
}

OF_ROOT = {
    "labourhall-setup-apply.service": {"CapabilityBoundingSet": "CAP_CHOWN CAP_DAC_OVERRIDE", "UMask": "0022"},
    "labourhall-clock.service": {"CapabilityBoundingSet": "CAP_SYS_TIME", "ProtectClock": "no"},
}
"""What root is left with where it has one thing to do that nobody else may."""


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_is_in_one_package_at_the_place_where_systemd_looks(path: Path) -> None:
    place = f"{PLACE}{path.name}"
    name = path.relative_to(ROOT).as_posix()
    assert [one.files[name] for one in RECIPES.packages.values() if name in one.files] == [place]


def test_a_unit_that_a_package_enables_is_its_own_and_says_who_wants_it() -> None:
    for name, one in RECIPES.packages.items():
        for unit in one.enabled:
            assert f"{PLACE}{unit}" in one.files.values(), name
            assert read(unit)["Install"]["WantedBy"], unit
        assert set(one.restarted) <= set(one.enabled)


SERVICES = [path for path in UNITS if path.suffix == ".service"]
ROOTS = {"labourhall-mend.service", "labourhall-upgrade.service", "labourhall-upgrade-at-start.service"}
"""They run dpkg and the scripts of packages, which may do anything to the machine: decision 0053."""


@pytest.mark.parametrize("name", sorted(ROOTS))
def test_what_installs_packages_has_no_network_and_bounds(name: str) -> None:
    service = read(name)["Service"]
    assert service["PrivateNetwork"] == ["yes"]
    assert service["Type"] == ["oneshot"]
    assert service["TimeoutStartSec"]
    assert service["MemoryMax"]
    assert service["StateDirectory"] == ["labourhall/upgrade"]
    assert "User" not in service


def test_what_comes_over_the_line_is_fetched_by_a_user_without_rights() -> None:
    service = read("labourhall-fetch.service")["Service"]
    assert service["User"] == ["_apt"]
    assert service["StateDirectory"] == ["labourhall/upgrade/fetched"]


def test_new_versions_are_installed_between_two_and_half_past_four_each_machine_at_its_own_time() -> None:
    timer = read("labourhall-upgrade.timer")["Timer"]
    assert timer == {"OnCalendar": ["*-*-* 02:00"], "RandomizedDelaySec": ["2h30min"], "AccuracySec": ["1s"]}


def test_no_screen_waits_for_a_unit_that_waits_for_what_a_package_starts_anew() -> None:
    restarted = {unit for one in RECIPES.packages.values() for unit in one.restarted}
    for name in ROOTS:
        assert not restarted & set(" ".join(read(name)["Unit"].get("Before", [])).split()), name


@pytest.mark.parametrize("path", [one for one in SERVICES if one.name not in ROOTS], ids=lambda path: path.name)
def test_a_unit_is_shut_in(path: Path) -> None:
    service = read(path.name)["Service"]
    wanted = SHUT_IN | OF_ROOT.get(path.name, {})
    assert {key: service.get(key, ["missing"])[-1] for key in SHUT_IN} == wanted
    assert service["SystemCallFilter"][:2] in (
        ["@system-service", "~@privileged"],
        ["@system-service", "~@privileged @resources"],
    )
    assert service["MemoryMax"]
    assert service["RestrictAddressFamilies"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_runs_as_its_own_user_and_is_not_started_without_end(name: str) -> None:
    unit = read(name)
    assert unit["Service"]["User"][0] in {one.user for one in RECIPES.packages.values() if one.user}
    assert int(unit["Unit"]["StartLimitBurst"][0]) > 0
    assert int(unit["Unit"]["StartLimitIntervalSec"][0]) >= 300
    assert unit["Service"]["Restart"][0] in {"always", "on-failure"}


@pytest.mark.parametrize("name", SHOWN)
def test_what_a_program_wishes_for_is_not_met_with_a_start(name: str) -> None:
    unit = read(name)
    prevented = {int(code) for code in unit["Service"]["RestartPreventExitStatus"][0].split()}
    wrong = set() if name == "labourhall-kiosk.service" else {Exit.WRONG}  # hall-session shows what is wrong
    assert prevented == {Exit.REBOOT, Exit.SERVICE} | wrong
    assert unit["Unit"]["OnFailure"] == ["labourhall-ended@%n.service"]
    assert unit["Service"]["Restart"] == ["always"]


def test_what_decides_of_a_program_that_fell_is_there_for_its_last_fall_too() -> None:
    limit = read("labourhall-ended@.service")["Unit"]["StartLimitIntervalSec"]
    assert limit == ["0"], "ten falls may come in ten seconds"


def test_a_city_with_wrong_settings_is_left_alone_and_one_that_crashed_is_not() -> None:
    service = read("labourhall-backend.service")["Service"]
    assert service["RestartPreventExitStatus"] == [str(int(Exit.WRONG))]
    assert service["RestartForceExitStatus"] == [str(int(Exit.RESTART))]


@pytest.mark.parametrize("name", [*SHOWN, "labourhall-backend.service"])
def test_a_program_tells_that_it_is_ready_and_lives(name: str) -> None:
    service = read(name)["Service"]
    assert service["Type"] == ["notify"]
    assert int(service["WatchdogSec"][0]) >= 20
    assert service["WatchdogSignal"] == ["SIGKILL"]


def test_the_kiosk_is_told_of_by_a_program_inside_a_compositor_and_its_falls_outlive_a_restart() -> None:
    service = read("labourhall-kiosk.service")["Service"]
    assert service["NotifyAccess"] == ["all"]
    assert service["KillMode"] == ["mixed"]
    assert int(service["TimeoutStopSec"][0]) >= 10
    assert service["RuntimeDirectoryPreserve"] == ["restart"]


def test_what_a_unit_starts_is_a_command_of_its_package_or_of_one_that_it_needs() -> None:
    for name, one in RECIPES.packages.items():
        commands = {command for each in (name, *one.needs) for command in RECIPES.packages[each].commands}
        for unit in (Path(place).name for place in one.files.values() if place.startswith(PLACE)):
            if unit in {path.name for path in SERVICES}:
                words = read(unit)["Service"]["ExecStart"][0].replace("/usr/bin/", "").replace("'", " ").split()
                assert {word for word in words if word.startswith("hall-")} <= commands, unit


@pytest.mark.parametrize(
    ("unit", "package"),
    [
        ("labourhall-kiosk.service", "labourhall-kiosk"),
        ("labourhall-display@.service", "labourhall-display"),
        ("labourhall-backend.service", "labourhall-backend"),
    ],
)
def test_a_unit_names_the_settings_that_its_role_brings_and_lets_it_write_where_they_say(
    unit: str, package: str
) -> None:
    one, found = RECIPES.packages[package], read(unit)
    instance = found["Install"].get("DefaultInstance", [""])[0]
    assert instance == one.first
    command = found["Service"]["ExecStart"][0].replace("%i", instance)
    assert f"/etc/labourhall/{program(package, one)}.toml " in command + " "
    assert found["Service"]["User"] == [one.user]
    settings = tomllib.loads((ROOT / one.settings).read_text(encoding="utf-8"))
    folder = Path(settings.get("data_folder") or settings["database"])
    assert Path(found["Service"]["ReadWritePaths"][0]) in (folder, *folder.parents)


def test_secrets_come_by_a_redirect_and_are_missing_without_harm() -> None:
    for name in SHOWN:
        service = read(name)["Service"]
        assert '--secrets-fd 3 3<"$${CREDENTIALS_DIRECTORY}/secrets"' in service["ExecStart"][0]
        assert service["LoadCredential"][0].startswith("secrets:/etc/labourhall/")
        assert service["SetCredential"] == ["secrets:{}"]


def test_boards_come_up_with_their_screen_and_go_with_it() -> None:
    board = read("labourhall-display@.service")
    assert board["Unit"]["Requires"] == board["Unit"]["After"] == ["labourhall-screen.service"]
    assert board["Install"]["WantedBy"] == ["labourhall-screen.service"]
    assert board["Service"]["User"] == read("labourhall-screen.service")["Service"]["User"]


def test_boards_have_cores_on_which_nothing_else_runs() -> None:
    cores = read("labourhall-display@.service")["Service"]["CPUAffinity"]
    rest = (FOLDER.parent / "machine/board/system.conf").read_text(encoding="utf-8")
    assert (cores, rest.splitlines()[-1]) == (["1-63"], "CPUAffinity=0")


def test_the_first_start_comes_before_whatever_it_is_for_and_root_after_it() -> None:
    screen, root, clock = (read(f"labourhall-{one}.service")["Unit"] for one in ("setup", "setup-apply", "clock"))
    shown = {"labourhall-kiosk.service", "labourhall-screen.service"}
    for one in (screen, root, clock):
        assert shown <= set(one["Before"][0].split())
    assert "labourhall-clock.service" in screen["After"][0].split()
    assert root["After"] == ["labourhall-setup.service"]


def test_the_first_start_runs_once_and_only_where_a_hall_was_left() -> None:
    screen, root = read("labourhall-setup.service"), read("labourhall-setup-apply.service")
    own = f"{FIRST_START}/{kept.OWN}"
    assert screen["Unit"]["ConditionPathExists"] == [f"/{FIRST_START}/hall", f"!/{FIRST_START}/{DONE}"]
    assert root["Unit"]["ConditionPathExists"] == [f"/{own}/{kept.FINISHED}"]
    clock = read("labourhall-clock.service")["Unit"]["ConditionPathExists"]
    assert clock == [f"|/{FIRST_START}/hall/hall.json", f"|/{FIRST_START}/{FLOOR}"]
    assert f"/{own}" == "/var/lib/" + screen["Service"]["StateDirectory"][0]


@pytest.mark.parametrize(("kind", "unit"), [("kiosk", "labourhall-kiosk"), ("board", "labourhall-display@")])
def test_the_first_start_is_the_user_whose_machine_it_becomes(kind: str, unit: str) -> None:
    said = (ROOT / f"deploy/files/machine/{kind}/setup.conf").read_text(encoding="utf-8")
    assert said.splitlines()[-1] == f"User={read(unit + '.service')['Service']['User'][0]}"
