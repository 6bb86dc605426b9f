"""Run inside a booted kiosk PC by the runtime's Python, as root: how long its screen takes, what it does idle.

`python -m deploy.trial.idle SECONDS REPORT`. The hall's city runs on the same machine here, where no kiosk PC has one:
its processes are left out, and so are this one's.
"""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from deploy.trial import systemd
from deploy.trial.units import (
    BACK_SECONDS,
    BACKEND,
    FROZEN_SECONDS,
    HEADLESS,
    KIOSK,
    as_user,
    card_service_killed,
    cards_answer,
    city_answers,
)

SETTLED_SECONDS: Final = 60.0
"""After its start a kiosk fetches, counts and keeps pages; then it is idle."""
DAY: Final = 86_400.0
RUNS: Final = 5
TABLE: Final = "职位,单位名称,工作地点,工资,招聘人数\n" + "".join(
    f"缝纫工{number},第{number}制衣厂,荔湾区,3500-5000元/月,6\n" for number in range(2000)
)


@dataclass(frozen=True, slots=True)
class Use:
    """What all processes of the machine used so far: seconds of processor, bytes written to the disk."""

    cpu: float
    written: int


def main() -> int:
    """Measure all of it."""
    seconds, report = float(sys.argv[1]), Path(sys.argv[2])
    systemd.waited("the city answers", city_answers)
    enrolled()
    systemd.changed(KIOSK, more=HEADLESS)
    said: dict[str, Any] = {
        "ready": [ready() for _ in range(RUNS)],
        "killed": [systemd.back(KIOSK, signal.SIGKILL, BACK_SECONDS) for _ in range(RUNS)],
        "frozen": [systemd.back(KIOSK, signal.SIGSTOP, FROZEN_SECONDS) for _ in range(2)],
    }
    systemd.waited("the card service answers", cards_answer)
    said["card service killed"] = [card_service_killed() for _ in range(RUNS)]
    systemd.fresh(KIOSK)
    time.sleep(SETTLED_SECONDS)
    before, begun = used(), time.monotonic()
    time.sleep(seconds)
    after, lasted = used(), time.monotonic() - begun
    said["idle"] = {
        "seconds": round(lasted, 1),
        "cpu_percent": round(100 * (after.cpu - before.cpu) / lasted, 3),
        "megabytes_a_day": round((after.written - before.written) / lasted * DAY / 1e6, 3),
    }
    report.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def enrolled() -> None:
    """The kiosk is one of the city's, which has two thousand vacancies."""
    table = Path("/run/table.csv")
    table.write_text(TABLE, encoding="utf-8")
    _city("import", str(table), "--verified-by", "王核")
    key = _city("enrol", "kiosk", "--hall", "liwan").split()[-1]
    systemd.secret("kiosk", {"device_key": key})


def ready() -> float:
    """From the start of the unit until the attract screen was shown."""
    systemd.told("systemctl", "stop", KIOSK)
    systemd.told("systemctl", "reset-failed", KIOSK, check=False)
    return systemd.seconds_until(lambda: systemd.told("systemctl", "start", KIOSK), lambda: systemd.is_active(KIOSK))


def used() -> Use:
    """By all processes that live, with those of their children that ended."""
    left_out = {os.getpid(), systemd.main_of(BACKEND)}
    found = [_of(path) for path in Path("/proc").glob("[0-9]*") if int(path.name) not in left_out]
    return Use(sum(one.cpu for one in found), sum(one.written for one in found))


def _of(process: Path) -> Use:
    try:
        fields = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        lines = (line.split(": ") for line in (process / "io").read_text(encoding="ascii").splitlines())
        counted = {name: int(value) for name, value in lines}
    except (FileNotFoundError, ProcessLookupError):
        return Use(0.0, 0)
    ticks = sum(map(int, fields[11:15]))
    return Use(ticks / os.sysconf("SC_CLK_TCK"), counted["write_bytes"])


def _city(*words: str) -> str:
    command = [*as_user("hall-backend"), "hall-backend", *words, "--settings", "/etc/labourhall/backend.toml"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
