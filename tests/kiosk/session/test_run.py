"""A program's exit code comes out whatever its compositor does: ends with 0, refuses, dies, starts nothing or hangs."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.session.commands import Commands
from kiosk.session.outcome import SeenRun
from kiosk.session.run import CompositorRun, RunPatience, inherited

COMPOSITOR = [sys.executable, "-I", "-S", str(Path(__file__).with_name("a_compositor.py"))]
SOON = RunPatience(begin=20.0, end=0.3, close=0.2)
"""Short where the test waits it out."""


@pytest.fixture
def stdin() -> Iterator[int]:
    """What children read as their standard input; the other end."""
    before = os.dup(0)
    read, write = os.pipe()
    os.dup2(read, 0)
    os.close(read)
    yield write
    os.dup2(before, 0)
    os.close(before)
    os.close(write)


def run(kind: str, *program: str, patience: RunPatience = SOON) -> CompositorRun:
    return CompositorRun(Commands((*COMPOSITOR, kind), program), os.environ, patience)


def sh(kind: str, script: str, patience: RunPatience = SOON) -> CompositorRun:
    return run(kind, "/bin/sh", "-c", script, patience=patience)


def when(path: Path, then: Callable[[], object]) -> threading.Thread:
    """Do it when the program has got so far."""

    def wait() -> None:
        for _ in range(4000):
            if path.exists():
                then()
                return
            time.sleep(0.005)

    waiting = threading.Thread(target=wait)
    waiting.start()
    return waiting


@pytest.mark.parametrize("kind", ["ends-with-0", "passes-on"])
@pytest.mark.parametrize("code", [0, 10, 12])
def test_the_programs_own_code_comes_out(kind: str, code: int) -> None:
    assert sh(kind, f"exit {code}").seen() == SeenRun(begun=True, code=code)


def test_a_program_that_a_signal_ended_comes_out_as_shells_have_it() -> None:
    assert sh("ends-with-0", "kill -9 $$").seen() == SeenRun(begun=True, code=137)


def test_a_program_that_is_not_there_comes_out_as_shells_have_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("ends-with-0", str(tmp_path / "none")).seen() == SeenRun(begun=True, code=127)
    assert run("ends-with-0", str(tmp_path)).seen() == SeenRun(begun=True, code=126)
    assert "No such file" in capfd.readouterr().err


def test_a_compositor_that_refuses_tells_no_code() -> None:
    assert sh("refuses", "exit 0").seen() == SeenRun()


@pytest.mark.expects_logs
def test_a_compositor_that_is_not_there_tells_no_code(caplog: pytest.LogCaptureFixture) -> None:
    assert CompositorRun(Commands(("/nowhere/cage",), ("true",)), os.environ, SOON).seen() == SeenRun()
    assert "/nowhere/cage: No such file" in caplog.text


@pytest.mark.expects_logs
def test_a_compositor_that_never_starts_its_program_is_ended(caplog: pytest.LogCaptureFixture) -> None:
    assert sh("starts-nothing", "exit 0", RunPatience(0.2, 0.2, 0.2)).seen() == SeenRun()
    assert "did not start the program" in caplog.text


@pytest.mark.parametrize("kind", ["stays", "hears-nothing"])
def test_a_compositor_that_hangs_after_its_program_is_ended(kind: str) -> None:
    assert sh(kind, "exit 10").seen() == SeenRun(begun=True, code=10)


def test_when_the_compositor_dies_the_program_is_ended_too(stdin: int, tmp_path: Path) -> None:
    script = f"trap 'echo > {tmp_path}/ended; exit 5' TERM; echo > {tmp_path}/begun; while :; do sleep 0.02; done"
    dying = sh("dies", script, RunPatience(20.0, 20.0, 0.2))
    killer = when(tmp_path / "begun", lambda: os.write(stdin, b"\n"))
    assert dying.seen() == SeenRun(begun=True, code=5, lost=True)
    killer.join()
    assert (tmp_path / "ended").exists()


def test_asked_to_end_it_ends_the_program_first_and_in_order(tmp_path: Path) -> None:
    script = f"trap 'exit 0' TERM; echo > {tmp_path}/begun; while :; do sleep 0.02; done"
    asked = sh("ends-with-0", script, RunPatience(20.0, 20.0, 20.0))
    stopper = when(tmp_path / "begun", asked.stop)
    assert asked.seen() == SeenRun(begun=True, code=0, stopped=True)
    stopper.join()


def test_a_program_that_does_not_end_when_asked_is_ended(tmp_path: Path) -> None:
    script = f"trap '' TERM; echo > {tmp_path}/begun; while :; do sleep 0.02; done"
    deaf = sh("ends-with-0", script)
    stopper = when(tmp_path / "begun", deaf.stop)
    assert deaf.seen() == SeenRun(begun=True, code=137, stopped=True)
    stopper.join()


def test_asked_to_end_before_it_began_it_ends() -> None:
    early = sh("starts-nothing", "exit 0")
    early.stop()
    assert early.seen() == SeenRun(stopped=True)


def test_what_was_handed_in_open_comes_to_the_program_and_nothing_else_does(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secrets").write_text("{}", encoding="utf-8")
    before = {str(one) for one in inherited()}
    secrets = os.open(tmp_path / "secrets", os.O_RDONLY)
    wanted = os.dup2(secrets, 57, inheritable=True)
    try:
        assert sh("ends-with-0", "cat /proc/self/fd/57; echo; ls /proc/self/fd").seen().code == 0
    finally:
        os.close(wanted)
        os.close(secrets)
    said, *open_ones = capfd.readouterr().out.split()
    assert said == "{}"
    assert set(open_ones) - before <= {"0", "1", "2", "57", "3", "4"}, "the last two are the shell's own"


@pytest.mark.parametrize(
    ("given", "platform"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, "xcb :1"),
        ({}, ":1"),
    ],
)
def test_below_wayland_qt_draws_by_it_and_starts_no_x_server_unless_it_was_told_otherwise(
    given: dict[str, str], platform: str, capfd: pytest.CaptureFixture[str]
) -> None:
    environment = {"PATH": os.environ["PATH"], "DISPLAY": ":1", **given}
    shown = CompositorRun(
        Commands((*COMPOSITOR, "ends-with-0"), ("/bin/sh", "-c", "echo $QT_QPA_PLATFORM $DISPLAY")), environment, SOON
    )
    assert shown.seen().code == 0
    assert capfd.readouterr().out.strip() == platform
