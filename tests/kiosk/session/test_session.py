"""A program that falls again and again gives way to the out-of-service page for a while, and is tried again."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from kiosk.session import __main__ as session
from kiosk.session.__main__ import FALLS, KioskSession, main, page, state_folder
from kiosk.session.commands import Commands
from kiosk.session.failures import SessionFailure
from kiosk.session.outcome import SeenRun
from kiosk.session.run import RunPatience

COMPOSITOR = [sys.executable, "-I", "-S", str(Path(__file__).with_name("a_compositor.py")), "ends-with-0"]
SETTINGS = ("--settings", "/etc/labourhall/kiosk.toml")


class Scripted:
    """A run without processes: each program's name is the code that it ends with. The real one: test_run."""

    def __init__(self, words: Commands, environment: Mapping[str, str], patience: RunPatience) -> None:
        self._code = int(words.program[0])

    def stop(self) -> None: ...

    def seen(self) -> SeenRun:
        return SeenRun(begun=True, code=self._code)


class Kiosk:
    """Sessions one after the other, as systemd starts them; what each ended with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def starts(self, code: int, times: int = 1) -> list[int]:
        words = Commands(("cage",), (str(code), *SETTINGS))
        return [KioskSession(self.folder, words, {}).held() for _ in range(times)]


@pytest.fixture(autouse=True)
def no_handlers() -> Iterator[None]:
    """Sessions listen to signals; the suite's own handlers come back."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    monkeypatch.setattr(session, "CompositorRun", Scripted)
    return Kiosk(tmp_path)


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[tuple[SessionFailure, tuple[str, ...]]]:
    """Each page that was shown; it ends at once, and in order."""
    shown: list[tuple[SessionFailure, tuple[str, ...]]] = []

    def noted(why: SessionFailure, settings: Sequence[str]) -> list[str]:
        shown.append((why, tuple(settings)))
        return ["0"]

    monkeypatch.setattr(session, "page", noted)
    return shown


@pytest.mark.expects_logs
def test_after_five_falls_the_page_is_shown_and_then_the_program_has_one_try(
    kiosk: Kiosk, pages: list[tuple[SessionFailure, tuple[str, ...]]]
) -> None:
    assert kiosk.starts(10, FALLS.falls) == [10] * FALLS.falls
    assert pages == []
    assert kiosk.starts(10) == [10]
    assert pages == [(SessionFailure.FELL, SETTINGS)]
    assert kiosk.starts(10, 2) == [10, 10]
    assert len(pages) == 2, "one try fell, and the page is back"
    assert kiosk.starts(0) == [0], "this try holds"
    kiosk.starts(10, FALLS.falls)
    assert len(pages) == 2


@pytest.mark.expects_logs
def test_the_page_says_what_the_last_run_ended_with(
    kiosk: Kiosk, pages: list[tuple[SessionFailure, tuple[str, ...]]]
) -> None:
    kiosk.starts(2, FALLS.falls + 1)
    assert [why for why, _ in pages] == [SessionFailure.REFUSED]


@pytest.mark.expects_logs
def test_runs_that_were_killed_count_and_are_told_as_such(
    kiosk: Kiosk, pages: list[tuple[SessionFailure, tuple[str, ...]]]
) -> None:
    kiosk.starts(10)
    starts = json.loads((kiosk.folder / "starts.json").read_bytes())
    (kiosk.folder / "starts.json").write_text(json.dumps(starts * FALLS.falls), encoding="utf-8")
    (kiosk.folder / "last-end").unlink()
    kiosk.starts(10)
    assert [why for why, _ in pages] == [SessionFailure.SILENT]


@pytest.mark.expects_logs
def test_a_page_that_falls_itself_never_keeps_the_program_from_its_try(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(session, "page", lambda why, settings: ["127"])
    assert kiosk.starts(0, 1) == [0]
    kiosk.starts(10, FALLS.falls)
    assert kiosk.starts(0) == [10], "the page"
    assert "out-of-service page ended with 127" in caplog.text
    assert kiosk.starts(0) == [0], "the program"


@pytest.mark.parametrize("code", [0, 11, 12])
def test_ends_in_order_are_no_falls(
    kiosk: Kiosk, code: int, pages: list[tuple[SessionFailure, tuple[str, ...]]]
) -> None:
    assert kiosk.starts(code, FALLS.falls + 2) == [code] * (FALLS.falls + 2)
    assert pages == []


def test_the_page_is_a_program_of_its_own_with_the_kiosks_settings() -> None:
    words = page(SessionFailure.SILENT, SETTINGS)
    assert words[0] == sys.executable
    assert words[words.index("-m") :] == [
        "-m", "kiosk.out_of_service", "--code", "P-312", "--seconds", "600", *SETTINGS,
    ]  # fmt: skip


def test_falls_are_counted_in_the_units_own_folder_unless_one_is_named(tmp_path: Path) -> None:
    unit = {"RUNTIME_DIRECTORY": f"{tmp_path}/unit:{tmp_path}/other"}
    assert state_folder(None, unit) == tmp_path / "unit"
    assert state_folder(tmp_path / "a" / "b", unit) == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()


@pytest.mark.expects_logs
def test_a_folder_that_cannot_be_made_keeps_nothing_dark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    folder = state_folder(tmp_path / "file" / "state", {})
    assert "falls are not counted" in caplog.text
    monkeypatch.setattr(session, "CompositorRun", Scripted)
    assert Kiosk(folder).starts(0) == [0]


def test_without_a_compositor_or_a_program_it_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--", "cage", "-d"])
    assert ended.value.code == 2
    assert "each after --" in capsys.readouterr().err


def test_the_command_ends_in_order_when_systemd_asks_and_gives_the_watchdog_to_the_program(tmp_path: Path) -> None:
    told = f"env > {tmp_path}/half; mv {tmp_path}/half {tmp_path}/env"
    script = f"trap 'exit 0' TERM; {told}; while :; do sleep 0.02; done"
    command = [sys.executable, "-m", "kiosk.session", "--state", str(tmp_path / "state"), "--", *COMPOSITOR, "--"]
    environment = {**os.environ, "NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "20000000"}
    with subprocess.Popen(
        ["/bin/sh", "-c", 'WATCHDOG_PID=$$ exec "$@"', "sh", *command, "/bin/sh", "-c", script],
        env=environment, stderr=subprocess.PIPE, text=True,
    ) as started:  # fmt: skip
        _there(tmp_path / "env")
        started.send_signal(signal.SIGTERM)
        said = started.communicate(timeout=60)[1]
    assert started.returncode == 0, said
    given = dict(line.split("=", 1) for line in (tmp_path / "env").read_text().splitlines() if "=" in line)
    assert (given["NOTIFY_SOCKET"], given["WATCHDOG_USEC"]) == ("@x", "20000000")
    assert "WATCHDOG_PID" not in given
    assert not (tmp_path / "state" / "starts.json").exists()


def test_a_session_that_is_killed_leaves_no_program_behind(tmp_path: Path) -> None:
    script = f"trap 'echo > {tmp_path}/ended; exit 0' TERM; echo > {tmp_path}/begun; while :; do sleep 0.02; done"
    command = [sys.executable, "-m", "kiosk.session", "--state", str(tmp_path / "state"), "--", *COMPOSITOR, "--"]
    with subprocess.Popen([*command, "/bin/sh", "-c", script], stderr=subprocess.DEVNULL) as started:
        _there(tmp_path / "begun")
        started.kill()
    _there(tmp_path / "ended")


def _there(path: Path) -> None:
    for _ in range(4000):
        if path.exists():
            return
        time.sleep(0.005)
    raise AssertionError(f"{path.name} never came")
