"""What becomes of a unit that ended for good, by the script itself; the commands that it calls are recorded."""

import os
import subprocess
from pathlib import Path

import pytest

from labourhall.program.control import Exit

SCRIPT = Path(__file__).parents[3] / "deploy/files/machine/ended"
KIOSK = "labourhall-kiosk.service"
BOARD = "labourhall-display@1.service"


def ended(
    folder: Path, unit: str, code: int | str, result: str = "exit-code", how: str = "exited", state: str = "failed"
) -> tuple[str, str]:
    """What the script says, and what it calls; `state` is the unit's by now."""
    commands, calls = folder / "bin", folder / "calls"
    commands.mkdir(exist_ok=True)
    calls.write_text("")
    asked = f'case "$*" in show*) echo {state}; exit ;; esac'
    for name in ("systemctl", "systemd-run", "systemd-escape"):
        (commands / name).write_text(f'#!/bin/sh\n{asked}\necho "{name} $*" >> {calls}\n')
        (commands / name).chmod(0o755)
    environment = {
        "PATH": f"{commands}:{os.environ['PATH']}",
        "STATE_DIRECTORY": str(folder),
        "MONITOR_SERVICE_RESULT": result,
        "MONITOR_EXIT_CODE": how,
        "MONITOR_EXIT_STATUS": str(int(code)) if isinstance(code, int) else code,
    }
    done = subprocess.run(["sh", SCRIPT, unit], env=environment, capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout, calls.read_text()


@pytest.mark.parametrize("code", [Exit.WRONG, Exit.SERVICE])
def test_it_stays_ended_and_a_technician_can_sign_in_at_the_kiosk(tmp_path: Path, code: Exit) -> None:
    said, calls = ended(tmp_path, KIOSK, code)
    assert f"{KIOSK} stays ended" in said
    assert f"systemctl start {KIOSK}" in said
    assert calls == "systemctl start --no-block getty@tty1.service\n"


def test_a_board_that_stays_ended_leaves_the_terminal_to_its_screen(tmp_path: Path) -> None:
    assert ended(tmp_path, BOARD, Exit.SERVICE)[1] == ""


def test_the_machine_is_restarted_once_an_hour_at_most(tmp_path: Path) -> None:
    assert ended(tmp_path, KIOSK, Exit.REBOOT)[1] == "systemctl reboot\n"
    said, calls = ended(tmp_path, KIOSK, Exit.REBOOT)
    assert "less than an hour ago" in said
    assert "--on-active=5s" in calls
    assert "reboot" not in calls
    hour = (tmp_path / "restarted").stat().st_mtime - 3700
    os.utime(tmp_path / "restarted", (hour, hour))
    assert ended(tmp_path, KIOSK, Exit.REBOOT)[1] == "systemctl reboot\n"


@pytest.mark.parametrize(
    ("code", "result", "how"),
    [(1, "exit-code", "exited"), ("KILL", "watchdog", "killed"), (11, "signal", "killed")],
)
def test_what_was_started_too_often_is_tried_again_later(
    tmp_path: Path, code: int | str, result: str, how: str
) -> None:
    said, calls = ended(tmp_path, BOARD, code, result, how)
    assert f"({result}): it is tried again in ten minutes" in said
    assert "--on-active=10min" in calls
    assert f"systemctl start '{BOARD}'" in calls


@pytest.mark.parametrize("state", ["activating", "active", "inactive"])
@pytest.mark.parametrize("code", [1, Exit.RESTART])
def test_what_is_started_again_or_lacks_what_it_needs_is_left_alone(tmp_path: Path, state: str, code: int) -> None:
    assert ended(tmp_path, BOARD, code, state=state) == ("", "")
