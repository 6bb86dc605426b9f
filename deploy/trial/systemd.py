"""Run inside a booted tree: its systemd asked and told, faults begun, and seconds measured until all is well again."""

import json
import os
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

PATIENCE: Final = 60.0
STARTED: Final[dict[str, int]] = {}
"""By unit the main process that it had before a fault."""


def shown(unit: str, *names: str) -> Mapping[str, str]:
    """Properties of a unit; without one, of systemd itself."""
    lines = told("systemctl", "show", f"--property={','.join(names)}", *([unit] if unit else [])).splitlines()
    return dict(line.split("=", 1) for line in lines)


def is_active(unit: str) -> bool:
    """Whether the unit runs and its program has said READY."""
    return shown(unit, "ActiveState")["ActiveState"] == "active"


def is_anew(unit: str) -> bool:
    """Whether that holds of another process than before."""
    now = shown(unit, "ActiveState", "MainPID")
    return now["ActiveState"] == "active" and int(now["MainPID"]) not in {0, STARTED[unit]}


def main_of(unit: str) -> int:
    """The process that the unit began."""
    return int(shown(unit, "MainPID")["MainPID"])


def program_of(unit: str) -> int:
    """The process at the end of the line that the unit began: the program itself, whatever wraps it."""
    process = main_of(unit)
    while below := Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split():
        process = int(below[0])
    return process


def process_named(name: str) -> int:
    """The machine's one process of that name."""
    return int(told("pgrep", "--exact", name))


def cores(process: int) -> str:
    """The cores that a process may use."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return next(line.split()[1] for line in status.splitlines() if line.startswith("Cpus_allowed_list"))


def exposure(unit: str) -> float:
    """How open the unit is, by systemd's own reckoning: 0 is shut."""
    said = told("systemd-analyze", "security", "--no-pager", unit, check=False)
    line = next(line for line in said.splitlines() if "Overall exposure level" in line)
    return float(line.rpartition(": ")[2].split()[0])


def secret(program: str, content: Mapping[str, str]) -> None:
    """What root alone can read, and the program is handed."""
    path = Path(f"/etc/labourhall/{program}.secrets")
    path.write_text(json.dumps(content), encoding="utf-8")
    path.chmod(0o600)


def changed(unit: str, command: str = "", more: str = "") -> None:
    """Have the unit run another command, if one is given; all else stays as it is packed."""
    folder = Path(f"/etc/systemd/system/{unit}.d")
    folder.mkdir(parents=True, exist_ok=True)
    line = f"ExecStart=\nExecStart={command}\n" if command else ""
    (folder / "trial.conf").write_text(f"[Service]\n{line}{more}", encoding="utf-8")
    told("systemctl", "daemon-reload")


def restart(unit: str) -> None:
    """Started anew, whatever it is."""
    told("systemctl", "reset-failed", unit, check=False)
    told("systemctl", "restart", unit)


def fresh(unit: str) -> None:
    """The unit runs, with no start or fall counted against it."""
    told("systemctl", "stop", unit)
    told("systemctl", "reset-failed", unit, check=False)
    told("systemctl", "start", unit)
    waited(f"{unit} runs", lambda: is_active(unit))
    STARTED[unit] = main_of(unit)


def back(unit: str, number: int, most: float, process: Callable[[], int] | None = None) -> float:
    """Seconds from a signal to the program, or another of its processes, until all is there anew."""
    fresh(unit)
    struck = process() if process else program_of(unit)
    return seconds_until(lambda: os.kill(struck, number), lambda: is_anew(unit), most)


def sentence(unit: str, since: float, words: str) -> str:
    """What the journal says of what becomes of a unit."""
    name = f"labourhall-ended@{unit}.service"
    said = told("journalctl", "--quiet", "--output=cat", f"--since=@{since:.3f}", f"--unit={name}")
    return next((line for line in said.splitlines() if words in line), "")


def seconds_until(fault: Callable[[], object], is_well: Callable[[], bool], most: float = PATIENCE) -> float:
    """How long it takes after the fault until all is well. Ends the trial where it is too long."""
    begun = time.monotonic()
    fault()
    waited("all is well again", is_well)
    seconds = time.monotonic() - begun
    if seconds > most:
        raise SystemExit(f"back after {seconds:.1f} s, and {most} s are allowed")
    return round(seconds, 1)


def waited(what: str, look: Callable[[], Any], seconds: float = PATIENCE) -> Any:
    """The first answer that is true. Ends the trial where there is none."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := look():
            return answer
        time.sleep(0.1)
    raise SystemExit(f"waited in vain: {what}\n{told('journalctl', '--no-pager', '--lines=60', check=False)}")


def told(*words: str, check: bool = True) -> str:
    """What a command prints. Ends the trial where it fails."""
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if check and done.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {done.returncode}: {done.stdout[-3000:]}")
    return done.stdout.strip()
