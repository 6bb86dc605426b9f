"""Run inside a tree by the runtime's Python, as root: a city, a kiosk with a software card, a board.

Each program runs as its own user and by its own command. What came of it goes to the report, pictures beside it.
`first_start.py REPORT` · with `--again`: on what an earlier start left behind, without enrolling anew.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from cardreader.simulator import library
from cardreader.simulator.session import PrivateReader

HERE = Path(__file__).parent
KEYS = Path("/root/keys.json")
PATIENCE = 90.0
TABLE = (
    "职位,单位名称,工作地点,工资,招聘人数\n"
    "缝纫工,甲制衣厂,荔湾区,3500-5000元/月,6\n"
    "保洁员,乙物业公司,荔湾区,2600元/月,2\n"
)
DATA = Path("/var/lib/labourhall")
FIRST = {"display": "display-1"}


def main() -> int:
    """Start all, look, end all in order."""
    sys.path.append(str(HERE.parents[1]))
    report = Path(sys.argv[1])
    said: dict[str, Any] = {}
    with contextlib.ExitStack() as ending:
        keys = json.loads(KEYS.read_text(encoding="utf-8")) if "--again" in sys.argv else enrolled()
        ending.enter_context(running("city", command("backend", "hall-backend", "serve")))
        kiosk = {"device_key": keys["kiosk"]}
        waited("the city answers", lambda: finding("hall-kiosk", "kiosk", "backend"))
        reader = ending.enter_context(PrivateReader())
        for folder in (reader.socket_path.parent.parent, reader.socket_path.parent):
            folder.chmod(0o755)
        settle(reader.socket_path)
        screen = ending.enter_context(a_screen(7, 1080, 1920))
        said["check"] = findings("hall-kiosk", "kiosk")
        told = Path("/run/attract.json")
        told.parent.chmod(0o777)
        script = ["/opt/labourhall/bin/python", "-I", str(HERE / "attract.py"), str(told)]
        with running("attract", as_user("hall-kiosk", [*script, *options("kiosk")]), kiosk):
            waited("the attract screen", lambda: told.exists() and visit(told) == "Attract")
            said["kiosk"] = json.loads(told.read_text(encoding="utf-8"))
            reader.present(library.find("2.00"))
            said["card"] = waited(
                "the card is taken", lambda: visit(told) not in {"Attract", "Reading"} and visit(told)
            )
            reader.remove()
        begun = time.monotonic()
        with running("kiosk", command("kiosk", "hall-kiosk"), kiosk):
            said["glass"] = waited("the kiosk's glass is painted", lambda: shown(screen, report, "kiosk", 50, 0.9))
            said["glass_seconds"] = time.monotonic() - begun
        board = ending.enter_context(a_screen(8, 640, 320))
        with running("board", command("display", "hall-display"), {"device_key": keys["board"]}):
            waited("the board's copy is there", lambda: (DATA / "display/1/vacancies.db").exists())
            said["proof"] = waited("proof of play is kept", proof)
            said["board"] = waited("the board is lit", lambda: shown(board, report, "board", 3, 0.02))
    report.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def enrolled() -> dict[str, str]:
    """The keys of a kiosk and a board of one hall; the city has two vacancies and an officer."""
    table = Path("/run/table.csv")
    table.write_text(TABLE, encoding="utf-8")
    told("backend", "hall-backend", "enrol-officer", "李明", "--hall", "liwan", "--role", "information")
    told("backend", "hall-backend", "import", str(table), "--verified-by", "王核")
    keys = {
        name: told("backend", "hall-backend", "enrol", name, "--hall", "liwan").split()[-1]
        for name in ("kiosk", "board")
    }
    KEYS.write_text(json.dumps(keys), encoding="utf-8")
    return keys


def settle(service: Path) -> None:
    """This machine's settings, as a technician writes them: a demonstration with the software card, in a window.

    Without a compositor nobody makes a window as large as its screen.
    """
    kiosk = Path("/etc/labourhall/kiosk.toml")
    ours = {
        "demonstration": "true",
        "pcsc_socket": f'"{service}"',
        "fullscreen": "false",
        "window_left": "0",
        "window_top": "0",
    }
    lines = kiosk.read_text(encoding="utf-8").splitlines()
    others = [line for line in lines if line.split(" ")[0] not in ours]
    kiosk.write_text("\n".join([*others, *(f"{key} = {value}" for key, value in ours.items()), ""]), encoding="utf-8")
    display = Path("/etc/labourhall/display-1.toml")
    if "demonstration" not in display.read_text(encoding="utf-8"):
        display.write_text(display.read_text(encoding="utf-8") + "demonstration = true\n", encoding="utf-8")


def options(role: str) -> list[str]:
    """The settings of a role's program, of a board the first."""
    return ["--settings", f"/etc/labourhall/{FIRST.get(role, role)}.toml"]


def as_user(user: str, words: Sequence[str]) -> list[str]:
    """A command run by the role's own user."""
    return ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *words]


def command(role: str, program: str, *words: str) -> list[str]:
    """A program of a role with its settings."""
    return as_user(f"hall-{role}", [program, *words, *options(role)])


def told(role: str, program: str, *words: str) -> str:
    """What a command that ends prints."""
    done = subprocess.run(command(role, program, *words), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{program} {' '.join(words)}: {done.returncode} {done.stdout}{done.stderr}")
    return done.stdout


def findings(program: str, role: str) -> dict[str, bool]:
    """What --check says, by id."""
    done = subprocess.run([*command(role, program), "--check", "--json"], capture_output=True, text=True)
    if not done.stdout:
        raise SystemExit(f"{program} --check: {done.returncode} {done.stderr}")
    return {one["id"]: one["ok"] for one in json.loads(done.stdout)}


def finding(program: str, role: str, wanted: str) -> bool:
    """Whether --check finds that one thing in order."""
    return findings(program, role)[wanted]


def visit(path: Path) -> str:
    """The state that the kiosk last told."""
    return str(json.loads(path.read_text(encoding="utf-8"))["visit"])


def proof() -> int:
    """Lines of proof of play so far."""
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in (DATA / "display").rglob("*.jsonl"))


def shown(buffer: Path, report: Path, name: str, colours: int, lit: float) -> dict[str, float]:
    """How a screen is painted, once it has so many colours and so large a part of it is lit; its picture is kept."""
    from deploy.trial import frame_buffer  # not among what is installed: main looks for it in the checkout

    picture = frame_buffer.read(buffer.read_bytes())
    report.with_name(f"{name}.png").write_bytes(picture.png())
    enough = picture.colours >= colours and picture.lit >= lit
    return {"colours": picture.colours, "lit": round(picture.lit, 3)} if enough else {}


def drawn_into(buffer: Path) -> bool:
    """Whether a screen has said what its file is like: it listens before that."""
    from deploy.trial import frame_buffer

    try:
        return frame_buffer.read(buffer.read_bytes()).width > 0
    except (OSError, ValueError):
        return False


def answers(path: str) -> bool:
    """Whether somebody listens at a socket."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        return True
    return False


@contextlib.contextmanager
def a_screen(number: int, width: int, height: int) -> Iterator[Path]:
    """A virtual screen of that number, and the file that it draws into; DISPLAY names it."""
    folder = Path(f"/run/screen{number}")
    folder.mkdir()
    words = [
        "Xvfb",
        f":{number}",
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-fbdir",
        str(folder),
        "-noreset",
        "-nolisten",
        "tcp",
        "-ac",
    ]
    os.environ["DISPLAY"] = f":{number}"
    with running(f"screen{number}", words):
        buffer = folder / "Xvfb_screen0"
        waited("the screen", lambda: answers(f"/tmp/.X11-unix/X{number}") and drawn_into(buffer))
        yield buffer


@contextlib.contextmanager
def running(name: str, words: Sequence[str], secrets: dict[str, str] | None = None) -> Iterator[None]:
    """A program that runs meanwhile and then ends in order when it is asked to."""
    out, given = os.pipe()
    os.write(given, json.dumps(secrets or {}).encode())
    os.close(given)
    handed = ["--secrets-fd", str(out)] if secrets else []
    log = Path(f"/var/log/{name}.log")
    with log.open("ab") as words_of_it:
        process = subprocess.Popen([*words, *handed], stdout=words_of_it, stderr=words_of_it, pass_fds=[out])
    os.close(out)
    WATCHED[name] = process, log
    yield
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    code = process.wait(30)
    del WATCHED[name]
    if code not in {0, -signal.SIGTERM} or (code and not name.startswith("screen")):
        raise SystemExit(f"{name} ended with {code}: {log.read_text(encoding='utf-8', errors='replace')[-3000:]}")


WATCHED: dict[str, tuple["subprocess.Popen[bytes]", Path]] = {}
"""What runs by its name, with its log."""


def waited(what: str, look: Callable[[], Any]) -> Any:
    """The first answer of `look` that is true. Ends the trial where there is none, or where a program has ended."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := look():
            return answer
        for name, (process, log) in WATCHED.items():
            if process.poll() is not None:
                raise SystemExit(
                    f"{name} ended while waiting: {what}\n{log.read_text(encoding='utf-8', errors='replace')[-3000:]}"
                )
        time.sleep(0.2)
    logs = "\n".join(
        f"{name}: {log.read_text(encoding='utf-8', errors='replace')[-1500:]}" for name, (_, log) in WATCHED.items()
    )
    raise SystemExit(f"waited in vain: {what}\n{logs}")


if __name__ == "__main__":
    sys.exit(main())
