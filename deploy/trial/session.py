"""Run inside a tree by the runtime's Python, as root: the kiosk in a real compositor, by `hall-session`.

There is no systemd: what it would hear is heard here. `session.py REPORT`: what came of it, pictures beside it.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
SEAT: Final = Path("/run/seat")
SETTINGS: Final = Path("/run/session.toml")
SECRETS: Final = Path("/run/session.secrets")
HEARS: Final = "@labourhall-trial"
WATCHDOG_SECONDS: Final = 6.0
"""As a unit would wait; life is told three times as often."""
SIGNS: Final = 6
"""So many signs of life one after the other: a glass that stands still gives one at most."""
ENDED_SECONDS: Final = 10.0
"""The unit's TimeoutStopSec."""
READY, LIFE, STOPPING = b"READY=1", b"WATCHDOG=1", b"STOPPING=1"
FALLS: Final = ["/bin/sh", "-c", f"exit 10; : --settings {SETTINGS}"]
"""A program that falls at once; its settings are the kiosk's."""
ENDS: Final = {
    "exit 0": 0, "exit 10": 10, "exit 11": 11, "exit 12": 12, "kill -9 $$": 137, "exec /nowhere/program": 127,
}  # fmt: skip
"""What a program may end with, and what the session does then."""


def main() -> int:
    """Try all of it."""
    sys.path.append(str(HERE.parents[1]))
    from deploy.trial.first_start import a_screen, shown  # the checkout's, as this file

    report = Path(sys.argv[1])
    prepared()
    said: dict[str, Any] = {"cage": run(["cage", "-v"]).stdout.strip()}
    if "usage" not in run(["hall-session", "--help"]).stdout:
        raise SystemExit("hall-session --help says nothing")
    said["exits"] = {script: ends(script, code) for script, code in ENDS.items()}
    said["secrets"] = secrets()
    with closing(listening()) as line:
        said["kiosk"] = kiosk(line)
        said["killed"] = {name: killed(line, name) for name in ("program", "compositor", "session")}
        said["paused"] = paused(line)
        with a_screen(9, 1280, 1024) as screen:
            said["glass"] = picture(line, hall_kiosk(), lambda: shown(screen, report, "session", 50, 0.5))
            falls(5)
            said["page"] = picture(line, FALLS, lambda: shown(screen, report, "out-of-service", 50, 0.5))
    report.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def prepared() -> None:
    """What a unit would make: a folder for the compositor, settings and secrets that the kiosk's user alone reads."""
    Path("/dev/shm").mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/dev/shm"], check=True)  # a compositor hands its keymap on there
    shutil.rmtree(SEAT, ignore_errors=True)
    SEAT.mkdir(mode=0o700)
    shutil.chown(SEAT, "hall-kiosk", "hall-kiosk")
    lines = Path("/etc/labourhall/kiosk.toml").read_text(encoding="utf-8").splitlines()
    own = ("fullscreen", "window_", "pcsc_socket", "demonstration", "panel_width_mm")
    kept = [line for line in lines if not line.startswith(own)]
    SETTINGS.write_text(
        "\n".join([*kept, 'name = "7"', "demonstration = true", "panel_width_mm = 460.0", ""]), encoding="utf-8"
    )
    SECRETS.write_text(json.dumps({"device_key": "of the trial"}), encoding="utf-8")
    SECRETS.chmod(0o400)
    shutil.chown(SECRETS, "hall-kiosk", "hall-kiosk")


def command(program: Sequence[str], state: str) -> list[str]:
    """`hall-session` with the real compositor, as the kiosk's own user."""
    user = ["setpriv", "--reuid=hall-kiosk", "--regid=hall-kiosk", "--clear-groups"]
    return [*user, "hall-session", "--state", str(SEAT / state), "--", "cage", "-d", "--", *program]


def environment(**more: str) -> dict[str, str]:
    """A screen in memory, or a window on the virtual one where there is one: that one can be looked at.

    In memory a compositor paints sixty times a second whatever comes; in a window, as on a screen, what changed alone.
    """
    backend = "x11" if "DISPLAY" in os.environ else "headless"
    seat = {"XDG_RUNTIME_DIR": str(SEAT), "WLR_BACKENDS": backend, "WLR_RENDERER": "pixman"}
    return {**os.environ, **seat, "WLR_LIBINPUT_NO_DEVICES": "1", "LIBSEAT_BACKEND": "noop", **more}


def run(words: Sequence[str], **more: str) -> "subprocess.CompletedProcess[str]":
    """A command that ends by itself."""
    return subprocess.run(words, env=environment(**more), capture_output=True, text=True, timeout=60, check=False)


def ends(script: str, code: int) -> float:
    """The program's own code comes out of the compositor; seconds from start to end."""
    begun = time.monotonic()
    done = run(command(["/bin/sh", "-c", script], "ends"))
    if done.returncode != code:
        raise SystemExit(f"{script}: {done.returncode} instead of {code}: {done.stderr[-2000:]}")
    shutil.rmtree(SEAT / "ends", ignore_errors=True)
    return round(time.monotonic() - begun, 2)


def secrets() -> str:
    """A file that only the service's user reads, handed in by redirect, comes through to the program."""
    words = command(["/bin/sh", "-c", "cat <&3"], "ends")
    script = f'exec "$@" 3<{SECRETS}'
    done = run(
        ["setpriv", "--reuid=hall-kiosk", "--regid=hall-kiosk", "--clear-groups", "sh", "-c", script, "sh", *words[4:]]
    )
    if json.loads(done.stdout or "{}") != {"device_key": "of the trial"}:
        raise SystemExit(f"secrets: {done.returncode} {done.stdout} {done.stderr[-2000:]}")
    return "come through"


def listening() -> socket.socket:
    """What systemd would hear."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.bind("\0" + HEARS[1:])
    line.setblocking(False)
    return line


def heard(line: socket.socket) -> list[bytes]:
    """What was said since it was asked last."""
    words = []
    while True:
        try:
            words.append(line.recv(100))
        except BlockingIOError:
            return words


@contextmanager
def held(line: socket.socket, program: Sequence[str], state: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A session that is ready; ended in order, and with everything that it began, if it still runs then."""
    heard(line)
    told = environment(NOTIFY_SOCKET=HEARS, WATCHDOG_USEC=str(round(WATCHDOG_SECONDS * 1e6)))
    with Path("/var/log/session.log").open("ab") as words:
        session = subprocess.Popen(command(program, state), env=told, stdout=words, stderr=words)
    try:
        until("it is ready", lambda: READY in heard(line) or session.poll() is not None)
        if session.poll() is not None:
            raise SystemExit(f"instead of being ready it ended with {session.returncode}: {log()}")
        yield session
        if session.poll() is None:
            session.terminate()
        session.wait(ENDED_SECONDS)
    finally:
        session.kill()
        session.wait()
    until("everything that it began has ended", lambda: not running("cage", "hall-kiosk", "kiosk.out_of_service"))


def kiosk(line: socket.socket) -> dict[str, Any]:
    """The real kiosk on the whole screen: ready, alive while frames are shown, silent while they are not."""
    said: dict[str, Any] = {}
    begun = time.monotonic()
    with held(line, hall_kiosk(), "kiosk") as session:
        said["ready_seconds"] = round(time.monotonic() - begun, 2)
        until("it lives", lambda: LIFE in heard(line))
        said["cpu_percent"] = cpu(part(session, "program"), 10.0)
        for name in ("program", "compositor"):
            said[f"{name} frozen"] = silent_while_stopped(line, part(session, name))
        session.terminate()
        ended = time.monotonic()
        code = session.wait(ENDED_SECONDS)
        said["ended"] = {"code": code, "seconds": round(time.monotonic() - ended, 2)}
        if code or STOPPING not in heard(line):
            raise SystemExit(f"asked to end, it ended with {code}: {log()}")
    return said


def silent_while_stopped(line: socket.socket, pid: int) -> int:
    """It says nothing while that process is stopped, but for what was on its way (told), and lives again after."""
    heard(line)
    os.kill(pid, signal.SIGSTOP)
    time.sleep(WATCHDOG_SECONDS / 2)
    last = heard(line).count(LIFE)
    time.sleep(WATCHDOG_SECONDS * 2)
    if LIFE in heard(line):
        raise SystemExit(f"it says that it lives while {pid} is stopped")
    os.kill(pid, signal.SIGCONT)
    until("it lives again", lambda: LIFE in heard(line))
    return last


def killed(line: socket.socket, name: str) -> dict[str, Any]:
    """What the session ends with when one of its parts is killed; nothing of it stays."""
    with held(line, hall_kiosk(), "killed") as session:
        begun = time.monotonic()
        os.kill(part(session, name), signal.SIGKILL)
        code = session.wait(ENDED_SECONDS)
        seconds = round(time.monotonic() - begun, 2)
    if code != {"program": 137, "compositor": 1, "session": -signal.SIGKILL}[name]:
        raise SystemExit(f"its {name} killed, the session ended with {code}: {log()}")
    shutil.rmtree(SEAT / "killed", ignore_errors=True)
    return {"code": code, "seconds": seconds}


def paused(line: socket.socket) -> dict[str, Any]:
    """After five falls the page stands in the program's place and lives; the start after it tries the program."""
    falls(5)
    with held(line, FALLS, "paused") as session:
        until("it lives", lambda: LIFE in heard(line))
        said = {"cpu_percent": cpu(part(session, "program"), 10.0)}
        said["page frozen"] = silent_while_stopped(line, part(session, "program"))
    tried = run(command(["/bin/sh", "-c", "exit 12"], "paused")).returncode
    if tried != 12:
        raise SystemExit(f"after the page the program was not tried: {tried}")
    return said


def falls(times: int) -> None:
    """A program that falls so often."""
    for _ in range(times):
        run(command(FALLS, "paused"))


def picture(line: socket.socket, program: Sequence[str], look: Callable[[], Any]) -> Any:
    """What a session shows, and how it is painted; it lives on there, though nothing of it changes."""
    with held(line, program, "paused"):
        found = until("it is painted", look)
        for _ in range(SIGNS):
            heard(line)
            until("it lives on", lambda: LIFE in heard(line))
        return found


def hall_kiosk() -> list[str]:
    """The program itself."""
    return ["hall-kiosk", "--settings", str(SETTINGS)]


def part(session: "subprocess.Popen[bytes]", name: str) -> int:
    """The process of one part of a session."""
    if name == "session":
        return session.pid
    (compositor,) = children(session.pid)
    if name == "compositor":
        return compositor
    (inner,) = (pid for pid in children(compositor) if b"inner.py" in Path(f"/proc/{pid}/cmdline").read_bytes())
    (program,) = children(inner)
    return program


def children(pid: int) -> list[int]:
    """What a process started and is still there."""
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def running(*names: str) -> list[int]:
    """Processes in whose command line one of these words stands; those that have ended have none."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and int(folder.name) != os.getpid():
            try:
                words = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
            except OSError:
                continue
            if any(Path(word).name in names for word in words):
                found.append(int(folder.name))
    return found


def cpu(pid: int, seconds: float) -> float:
    """Percent of one core that a process takes."""

    def ticks() -> int:
        return sum(map(int, Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[11:13]))

    before = ticks()
    time.sleep(seconds)
    return round(100 * (ticks() - before) / os.sysconf("SC_CLK_TCK") / seconds, 1)


def until(what: str, look: Callable[[], Any], seconds: float = 60.0) -> Any:
    """The first answer of `look` that is true. Ends the trial where there is none."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := look():
            return answer
        time.sleep(0.1)
    raise SystemExit(f"waited in vain: {what}\n{log()}")


def log() -> str:
    """The last that sessions said."""
    path = Path("/var/log/session.log")
    return path.read_text(encoding="utf-8", errors="replace")[-3000:] if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
