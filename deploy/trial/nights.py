"""Run inside a booted kiosk PC by the runtime's Python, as root: new versions come by the units of the night.

`python -m deploy.trial.nights VERSION VERSION VERSION REPORT`: they lie in /media/offers, a folder each, signed. The
first comes from a city whose line breaks off, and meets what may go wrong; the second while somebody is at the kiosk;
the third is left for the machine's next start.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from cardreader.simulator import library
from cardreader.simulator.session import PrivateReader
from deploy.trial import systemd
from deploy.trial.city_folder import serving
from deploy.trial.units import BACKEND, EXPOSURE, HEADLESS, KIOSK
from labourhall.program import door

OFFERS: Final = Path("/media/offers")
PORT: Final = 8099
SETTINGS: Final = Path("/etc/labourhall/upgrade.toml")
KIOSK_SETTINGS: Final = Path("/etc/labourhall/kiosk.toml")
DROP_IN: Final = Path(f"/etc/systemd/system/{KIOSK}.d/trial.conf")
KIOSK_DOOR: Final = Path("/var/lib/labourhall/kiosk/control.sock")
OFFERED: Final = Path("/var/lib/labourhall/upgrade/fetched/offered")
FETCH: Final = "labourhall-fetch.service"
INSTALL: Final = "labourhall-upgrade.service"
MEND: Final = "labourhall-mend.service"
WAITS_SECONDS: Final = 12.0
"""Longer than the time between two looks at who is at the kiosk."""


def main() -> int:
    """Try all of it."""
    first, second, third = sys.argv[1:4]
    said: dict[str, Any] = {"exposure": {unit: systemd.exposure(unit) for unit in (FETCH, INSTALL, MEND)}}
    if said["exposure"][FETCH] > EXPOSURE:
        raise SystemExit(f"too open: {said['exposure']}")
    before = DROP_IN.read_text(encoding="utf-8")
    systemd.changed(KIOSK, more=HEADLESS)
    with kiosk_with_a_reader() as reader, serving(OFFERS, PORT) as line:
        said["fetched"] = fetched(first)
        said["line"] = {"cut": line.cut, "resumed": line.resumed}
        if not set(line.cut) & set(line.resumed):
            raise SystemExit(f"a download that was cut off did not go on: {said['line']}")
        said["full disk"] = refused("P-323", full_disk)
        said["another's signature"] = refused("P-322", unsigned)
        said["fetched again"] = fetched(first)
        said["disk that takes nothing"] = refused("P-326", read_only)
        said["mended"] = mended(first)
        said["fetched the next"] = fetched(second)
        said["a visit"] = visit(reader, second)
        said["fetched for the next start"] = fetched(third)
    DROP_IN.write_text(before, encoding="utf-8")  # a stand-in's, which asks for a restart of the machine next
    systemd.told("systemctl", "daemon-reload")
    systemd.fresh(KIOSK)
    Path(sys.argv[4]).write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


@contextmanager
def kiosk_with_a_reader() -> Iterator[PrivateReader]:
    """The kiosk runs, with a card reader of the trial's."""
    folder = Path("/run/trial")  # the unit has a /tmp of its own
    folder.mkdir(mode=0o755, exist_ok=True)
    tempfile.tempdir = str(folder)
    with PrivateReader() as reader:
        for each in (reader.socket_path.parent.parent, reader.socket_path.parent):
            each.chmod(0o755)
        text = KIOSK_SETTINGS.read_text(encoding="utf-8")
        own = f'demonstration = true\npcsc_socket = "{reader.socket_path}"\n'
        KIOSK_SETTINGS.write_text(text + own, encoding="utf-8")
        systemd.fresh(KIOSK)
        systemd.fresh(BACKEND)
        systemd.waited("the kiosk is free", lambda: is_free() is True)
        try:
            yield reader
        finally:
            KIOSK_SETTINGS.write_text(text, encoding="utf-8")
    systemd.fresh(KIOSK)


def is_free() -> bool | None:
    """What the kiosk says at its door; None where nobody answers yet."""
    try:
        told = door.ask(KIOSK_DOOR, {"do": "status"})
    except door.NoReply:
        return None
    return told.get("free") is True


def fetched(version: str) -> list[str]:
    """The city offers this version; the unit fetches it. Gives the packages."""
    SETTINGS.write_text(
        f'city_repository = "http://127.0.0.1:{PORT}/{version}"\nkilobytes_a_second = 4000\n', encoding="utf-8"
    )
    systemd.told("systemctl", "start", FETCH)
    found = sorted(path.name for path in OFFERED.glob("*.deb"))
    if not found or not all(f"_{version}" in name for name in found):
        raise SystemExit(f"{version} was not fetched: {found}")
    return found


def refused(code: str, begun: Any) -> str:
    """An installation that cannot be: its code is said, and the kiosk that runs goes on. Gives the sentence."""
    before = systemd.main_of(KIOSK)
    with begun():
        since = time.time()
        systemd.told("systemctl", "start", INSTALL, check=False)
    said = systemd.told("journalctl", "--quiet", "--output=cat", f"--since=@{since:.3f}", f"--unit={INSTALL}")
    status = systemd.told("hall-upgrade", "status", check=False)
    if code not in said or code not in status:
        raise SystemExit(f"{code} is not said: {said}\n{status}")
    if systemd.main_of(KIOSK) != before or not systemd.is_active(KIOSK):
        raise SystemExit(f"{code}: the kiosk was touched")
    return next(line for line in status.splitlines() if code in line)


@contextmanager
def full_disk() -> Iterator[None]:
    """A disk that packages lie on has 50 MB left."""
    with mounted("/boot", "-t", "tmpfs", "-o", "size=50m", "tmpfs"):
        yield


@contextmanager
def unsigned() -> Iterator[None]:
    """Somebody changed what the city signed."""
    index = OFFERED / "InRelease"
    text = index.read_text(encoding="utf-8")
    index.write_text(text.replace("Origin: labourhall", "Origin: somebody"), encoding="utf-8")
    yield


@contextmanager
def read_only() -> Iterator[None]:
    """The folder of the kiosk's modules takes nothing, as a disk with a fault does."""
    (place,) = Path("/opt/labourhall/lib").glob("python3.*/site-packages/kiosk")
    with mounted(str(place), "--bind", str(place)):
        systemd.told("mount", "-o", "remount,bind,ro", str(place))
        yield


@contextmanager
def mounted(place: str, *words: str) -> Iterator[None]:
    """Something is mounted there meanwhile, and seen by units too."""
    systemd.told("mount", *words, place)
    try:
        yield
    finally:
        systemd.told("umount", place)


def mended(version: str) -> str:
    """What failed half way is finished by what a start does first."""
    systemd.told("systemctl", "restart", MEND)
    if audit := systemd.told("dpkg", "--audit"):
        raise SystemExit(f"not mended: {audit}")
    return need(version)


def need(version: str) -> str:
    """The kiosk's package has this version."""
    found = systemd.told("dpkg-query", "-W", "-f", "${Version}", "labourhall-kiosk")
    if not found.startswith(f"{version}~"):
        raise SystemExit(f"labourhall-kiosk is {found}, not {version}")
    return found


def visit(reader: PrivateReader, version: str) -> dict[str, Any]:
    """Somebody's card is in: the night waits. Then it goes on, and kiosk and city are there anew."""
    Path("/usr/sbin/policy-rc.d").unlink(missing_ok=True)  # a tree's own: no city would be started anew
    for unit in (KIOSK, BACKEND):
        systemd.STARTED[unit] = systemd.main_of(unit)
    reader.present(library.find("2.00"))
    systemd.waited("the kiosk is in a visit", lambda: is_free() is False)
    systemd.told("systemctl", "start", "--no-block", INSTALL)
    time.sleep(WAITS_SECONDS)
    before = systemd.told("dpkg-query", "-W", "-f", "${Version}", "labourhall-kiosk")
    if before.startswith(version) or systemd.is_anew(KIOSK):
        raise SystemExit(f"the night did not wait: {before}")
    reader.remove()
    begun = time.monotonic()
    systemd.waited("the kiosk is there anew", lambda: systemd.is_anew(KIOSK) and is_free() is True, 120.0)
    seconds = round(time.monotonic() - begun, 1)
    systemd.waited("the night is over", lambda: systemd.shown(INSTALL, "ActiveState")["ActiveState"] != "activating")
    if systemd.shown(INSTALL, "Result")["Result"] != "success" or not systemd.is_anew(BACKEND):
        raise SystemExit(f"the upgrade did not end well:\n{systemd.told('hall-upgrade', 'status', check=False)}")
    return {"waited at": before, "then": need(version), "seconds from the card to the new kiosk": seconds}


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
