"""Run inside a booted kiosk's tree, as root: a first start that was answered, ended and put in place by its real units.

A container has no hands: the answers are there already. Screen, file of the end, root's part and its sandbox are real.
"""

import os
import pwd
import shutil
import stat
import tomllib
from pathlib import Path
from typing import Any, Final

from deploy.trial import systemd
from setup import kept
from setup.device_key import identity
from setup.first_start.progress import (
    DeviceTrial,
    EnrolmentResult,
    PanelWidth,
    Result,
    SetupProgress,
    SetupStep,
    VacanciesTaken,
)
from setup.hands.filling import fill
from setup.places import SetupPlaces
from setup.roles import SetupRole
from setup.stick.reading import HallStick, read

SCREEN: Final = "labourhall-setup.service"
ROOT: Final = "labourhall-setup-apply.service"
CLOCK: Final = "labourhall-clock.service"
UNITS: Final = (SCREEN, ROOT, CLOCK)
ASSET: Final = "TRIAL-1"
SNAPSHOT: Final = Path("/root/trial.snapshot")


def put_in_place(headless: str) -> dict[str, Any]:
    """Nothing without a stick's copy; with one, and everything answered, all of it in its place, once."""
    places = SetupPlaces()
    systemd.told("systemctl", "start", SCREEN, ROOT, CLOCK)
    if places.folder.exists():
        raise SystemExit("a first start was there where nobody installed from a stick")
    systemd.changed(SCREEN, more=headless)
    stick = _installed(places)
    _answered(places, stick)
    for unit in (CLOCK, SCREEN, ROOT):
        systemd.told("systemctl", "start", unit)
    found = _found(places, stick)
    systemd.told("systemctl", "start", SCREEN, ROOT)
    if (places.own / kept.SECRETS).exists():
        raise SystemExit("the key was left behind")
    _forgotten(places)
    return found


def _installed(places: SetupPlaces) -> HallStick:
    """As the installer leaves it."""
    places.folder.mkdir(parents=True)
    systemd.told("hall-backend", "snapshot", str(SNAPSHOT), "--settings", "/etc/labourhall/backend.toml")
    where = ["--hall", "liwan", "--city", "http://127.0.0.1:8080", "--role", "kiosk", "--snapshot", str(SNAPSHOT)]
    systemd.told("hall-setup", "stick", str(places.folder), *where)
    systemd.told("hall-setup", "check", str(places.folder), "--hall", "liwan")
    places.machine.write_text(f'role = "kiosk"\nasset = "{ASSET}"\n', encoding="utf-8")
    found = read(places.hall)
    assert isinstance(found, HallStick)
    return found


def _answered(places: SetupPlaces, stick: HallStick) -> None:
    """As the screen's user leaves it, all but the end."""
    told = SetupProgress(stick.mark, SetupRole.KIOSK, stick.facts.hall, stick.facts.hall_name, ASSET, PanelWidth(268.4))
    trials = tuple(
        DeviceTrial(one, Result.SKIPPED)
        for one in (SetupStep.READER, SetupStep.PRINTER, SetupStep.SOUND, SetupStep.TOUCH)
    )
    places.own.mkdir(mode=0o700)
    done = SetupProgress(
        told.mark, told.role, told.hall, told.hall_name, told.asset, told.panel,
        registration=EnrolmentResult(False), filling=VacanciesTaken(0), trials=trials, labelled=True,
    )  # fmt: skip
    kept.keep(places.own, done)
    identity(places.own / kept.SECRETS)
    fill(places.hall / "vacancies.snapshot", places.own / kept.COPY)
    user = pwd.getpwnam("hall-kiosk")
    for path in (places.own, *places.own.iterdir()):
        os.chown(path, user.pw_uid, user.pw_gid)


def _found(places: SetupPlaces, stick: HallStick) -> dict[str, Any]:
    """Where everything is, whose it is, who may read it."""
    etc, copy = places.machine.parent, Path("/var/lib/labourhall/kiosk/vacancies.db")
    if not places.done.exists() or places.hall.exists() or (places.own / kept.FINISHED).exists():
        raise SystemExit(f"it did not end: {systemd.told('journalctl', '--no-pager', '--unit=labourhall-setup*')}")
    owned = {
        str(path): f"{pwd.getpwuid(path.stat().st_uid).pw_name} {stat.S_IMODE(path.stat().st_mode):o}"
        for path in (etc / "kiosk.secrets", etc / "kiosk.toml", etc / "layers/city.toml", copy)
    }
    wanted = ["root 600", "root 644", "root 644", "hall-kiosk 600"]
    settings = tomllib.loads((etc / "kiosk.toml").read_text(encoding="utf-8"))
    if list(owned.values()) != wanted or settings["name"] != ASSET:
        raise SystemExit(f"not as it should be: {owned}, {settings}")
    return owned


def _forgotten(places: SetupPlaces) -> None:
    """What follows goes by the trial's own settings: layers would count for them."""
    shutil.rmtree(places.machine.parent / "layers")
    places.machine.unlink()
