"""Run inside a booted tree by the runtime's Python, as root: units under their own systemd, real and by a stand-in.

`python -m deploy.trial.units kiosk|board REPORT`. Seconds are measured from a fault until systemd says that the unit is
active again, which it does when the program says READY: a kiosk with its first frame, a board when it first looked at
itself, a second later.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

from deploy.trial import ends, first_answers, systemd
from deploy.trial.ends import StandIn
from labourhall.program.control import Exit

KIOSK: Final = "labourhall-kiosk.service"
SCREEN: Final = "labourhall-screen.service"
BOARDS: Final = ("labourhall-display@1.service", "labourhall-display@2.service")
BACKEND: Final = "labourhall-backend.service"
SECRETS: Final = {"device_key": "a key that only the service sees"}
EXPOSURE: Final = 3.0
BACK_SECONDS: Final = systemd.PATIENCE
FROZEN_SECONDS: Final = systemd.PATIENCE
"""From a killed or frozen program until it is back, however busy this machine is; `make bench` judges how soon."""
WATCHED_SECONDS: Final = 25.0
"""Longer than a unit's watchdog waits."""
FALLS: Final = (Exit.DONE, Exit.FAILED, Exit.RESTART)
"""After these a program is started anew."""
HEADLESS: Final = "Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1\n"
"""There is no screen in a container: the compositor draws into memory."""
CARDS: Final = "from smartcard.scard import *; import sys; sys.exit(SCardEstablishContext(SCARD_SCOPE_USER)[0] != 0)"
IN_FORCE: Final = {"DefaultLimitCORE": "0", "RuntimeWatchdogUSec": "20s", "CtrlAltDelBurstAction": "none"}
MASKED: Final = ("ctrl-alt-del.target", "swap.target")


def main() -> int:
    """Try the units of one machine."""
    said = {"kiosk": kiosk, "board": board}[sys.argv[1]]()
    Path(sys.argv[2]).write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def kiosk() -> dict[str, Any]:
    """City, kiosk and card service for real, then a stand-in in the kiosk's compositor, then one without."""
    said = machine([BACKEND, KIOSK, "labourhall-ended@x.service", *first_answers.UNITS])
    said["first start"] = first_answers.put_in_place(HEADLESS)
    said["city answers"] = systemd.waited("the city answers", city_answers)
    systemd.secret("kiosk", SECRETS)
    systemd.changed(KIOSK, more=HEADLESS)
    said["ready"] = systemd.seconds_until(lambda: systemd.restart(KIOSK), lambda: systemd.is_active(KIOSK))
    said["killed"] = {
        "program": systemd.back(KIOSK, signal.SIGKILL, BACK_SECONDS),
        "compositor": systemd.back(KIOSK, signal.SIGKILL, BACK_SECONDS, lambda: systemd.process_named("cage")),
        "session": systemd.back(KIOSK, signal.SIGKILL, BACK_SECONDS, lambda: systemd.main_of(KIOSK)),
    }
    said["frozen"] = systemd.back(KIOSK, signal.SIGSTOP, FROZEN_SECONDS)
    said["five falls"] = out_of_service()
    one = StandIn(KIOSK, Path("/var/lib/labourhall/kiosk/order"))
    in_session = f"/bin/sh -c 'exec hall-session -- cage -d -- {one.command}'"
    systemd.changed(KIOSK, in_session, HEADLESS)
    said |= ends.everyone(one, BACK_SECONDS, (*FALLS, Exit.WRONG), [Exit.SERVICE])
    said["handed in"] = handed_in(one)
    said["silent"] = ends.silent(one, FROZEN_SECONDS)
    systemd.changed(KIOSK, f"/bin/sh -c 'exec {one.command}'")
    said["too many starts"] = ends.too_often(one)
    said["card service killed"] = [card_service_killed() for _ in range(12)]
    said["cards for another user"] = cards_answer("hall-backend")  # refused where the service asks polkit: Debian 13
    said["city killed"] = city_killed()
    said["upgraded"] = upgraded(one)
    systemd.changed(KIOSK, in_session, HEADLESS)
    ends.RESTARTED.unlink()
    one.run()
    return said


def board() -> dict[str, Any]:
    """Two boards for real, on a screen that is kept in memory, then a stand-in for one of them."""
    first = Path("/etc/labourhall/display-1.toml").read_text(encoding="utf-8")
    second = first.replace("display/1", "display/2") + 'board = "2"\nleft = 640\n'
    Path("/etc/labourhall/display-2.toml").write_text(second, encoding="utf-8")
    for name in ("1", "2"):
        systemd.secret(f"display-{name}", SECRETS)
    said = machine([SCREEN, BOARDS[0]])
    systemd.told("systemctl", "enable", BOARDS[1])
    memory = "/usr/bin/Xvfb :0 -screen 0 1280x640x24 -noreset -nolisten tcp -auth %t/labourhall-screen/authority"
    systemd.changed(SCREEN, memory, "StandardInput=null\nTTYPath=\n")
    said["ready"] = systemd.seconds_until(lambda: systemd.restart(SCREEN), lambda: all(map(systemd.is_active, BOARDS)))
    said["cores"] = {"a board": systemd.cores(systemd.main_of(BOARDS[0])), "the rest": systemd.cores(1)}
    said["killed"] = systemd.back(BOARDS[0], signal.SIGKILL, BACK_SECONDS)
    said["frozen"] = systemd.back(BOARDS[0], signal.SIGSTOP, FROZEN_SECONDS)
    said["screen killed"] = screen_killed()
    one = StandIn(BOARDS[0], Path("/var/lib/labourhall/display/order"))
    systemd.changed("labourhall-display@.service", f"/bin/sh -c 'exec {one.command}'")
    said |= ends.everyone(one, BACK_SECONDS, FALLS, [Exit.WRONG, Exit.SERVICE])
    said["handed in"] = handed_in(one)
    said["too many starts"] = ends.too_often(one)
    return said


def machine(units: list[str]) -> dict[str, Any]:
    """What holds for the whole machine: its units load without a word and are shut in, its files are in force."""
    if words := systemd.told("systemd-analyze", "verify", "--man=no", *units):
        raise SystemExit(f"systemd-analyze verify: {words}")
    exposures = {unit: systemd.exposure(unit) for unit in units}
    if open_ones := {unit: value for unit, value in exposures.items() if value > EXPOSURE}:
        raise SystemExit(f"too open: {open_ones}")
    manager = systemd.shown("", *IN_FORCE)
    masked = tuple(unit for unit in MASKED if systemd.shown(unit, "LoadState")["LoadState"] == "masked")
    if manager != IN_FORCE or masked != MASKED:
        raise SystemExit(f"not in force: {manager}, {masked}")
    if "\nSystemMaxUse=200M\n" not in systemd.told("systemd-analyze", "cat-config", "systemd/journald.conf"):
        raise SystemExit("the journal has no bound")
    return {"exposure": exposures}


def out_of_service() -> str:
    """The program falls again and again: in its place a page stands, and proves its life as well."""
    systemd.fresh(KIOSK)
    for _ in range(5):
        systemd.STARTED[KIOSK] = systemd.main_of(KIOSK)
        os.kill(systemd.program_of(KIOSK), signal.SIGKILL)
        systemd.waited("it is started anew", lambda: systemd.is_anew(KIOSK))
    systemd.STARTED[KIOSK] = systemd.main_of(KIOSK)
    words = Path(f"/proc/{systemd.program_of(KIOSK)}/cmdline").read_bytes().decode().replace("\0", " ")
    time.sleep(WATCHED_SECONDS)
    if "out_of_service" not in words or systemd.is_anew(KIOSK) or not systemd.is_active(KIOSK):
        raise SystemExit(f"after five falls there stands {words}")
    return "the page stands"


def screen_killed() -> float:
    """The screen's server is killed: its boards come back with it."""
    for unit in BOARDS:
        systemd.fresh(unit)
    return systemd.seconds_until(
        lambda: os.kill(systemd.main_of(SCREEN), signal.SIGKILL),
        lambda: all(map(systemd.is_anew, BOARDS)),
        BACK_SECONDS,
    )


def handed_in(one: StandIn) -> dict[str, Any]:
    """What the unit's program found: secrets that only root can read from the file."""
    found = dict(one.found())
    if found.pop("secrets") != SECRETS:
        raise SystemExit("the secrets did not come in")
    return found


def card_service_killed() -> float:
    """It is killed while kiosks use it, again and again: it answers the kiosk's user anew."""
    systemd.waited("the card service answers", cards_answer)
    return systemd.seconds_until(
        lambda: os.kill(systemd.process_named("pcscd"), signal.SIGKILL), cards_answer, BACK_SECONDS
    )


def as_user(name: str) -> list[str]:
    """Begins a command that this user runs, who has no session."""
    return ["setpriv", f"--reuid={name}", f"--regid={name}", "--clear-groups"]


def cards_answer(user: str = "hall-kiosk") -> bool:
    """Whether the card service lets a user in."""
    words = [*as_user(user), sys.executable, "-I", "-c", CARDS]
    return subprocess.run(words, capture_output=True).returncode == 0


def city_killed() -> float:
    """The city's server is killed: kiosks find it anew."""
    systemd.fresh(BACKEND)
    return systemd.seconds_until(
        lambda: os.kill(systemd.main_of(BACKEND), signal.SIGKILL),
        lambda: systemd.is_anew(BACKEND) and city_answers(),
        BACK_SECONDS,
    )


def city_answers() -> bool:
    """Whether a kiosk finds its city."""
    check = [*as_user("hall-kiosk"), "hall-kiosk", "--settings", "/etc/labourhall/kiosk.toml", "--check", "--json"]
    done = subprocess.run(check, capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return any(one["id"] == "backend" and one["ok"] for one in json.loads(done.stdout or "[]"))


def upgraded(one: StandIn) -> str:
    """The same packages once more: the city is started anew, and whoever stands before the kiosk goes on."""
    Path("/usr/sbin/policy-rc.d").unlink(missing_ok=True)  # a tree's own: nothing would be started at all
    one.run()
    systemd.fresh(BACKEND)
    names = ("labourhall-backend", "labourhall-kiosk", "labourhall-kiosk-machine", "labourhall-machine")
    systemd.told("apt-get", "install", "--yes", "--quiet=2", "--reinstall", *names)
    systemd.waited("the city is there anew", lambda: systemd.is_anew(BACKEND))
    if systemd.is_anew(KIOSK) or not systemd.is_active(KIOSK):
        raise SystemExit("the upgrade started the kiosk anew")
    return "the city was started anew, the kiosk was not"


if __name__ == "__main__":
    sys.exit(main())
