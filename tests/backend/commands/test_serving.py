"""The server as it is typed: it serves, looks at what it needs, ends when told, and prints its contract."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetChanges, GetHealth, GetSnapshot
from labourhall.program.hall_time import wall_clock
from tests.backend.commands.typed import fill, run, said

ROOT = Path(__file__).parents[3]


def test_a_taken_port_is_named_with_what_to_do(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        settings.write_text(
            settings.read_text(encoding="utf-8").replace("port = 0", f"port = {port}"), encoding="utf-8"
        )
        assert run("serve", "--settings", settings) == 1
    text = said(capsys)
    assert f"Port {port}" in text
    assert "set another port" in text


def test_check_looks_at_all_that_is_needed(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--check", "--json", "--settings", settings) == 0
    found = json.loads(capsys.readouterr().out)
    looks = ("settings", "calendar", "database", "port")
    assert [one["id"] for one in found] == [f"backend.check_{look}" for look in looks]
    (settings.parent / "city.db").write_bytes(b"damaged " * 1000)
    assert run("--check", "--settings", settings) == 1
    assert "FAIL backend.check_database: B-401" in capsys.readouterr().out


def test_the_contract_is_printed(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("openapi", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out)["openapi"] == "3.1.0"
    assert not (settings.parent / "city.db").exists()


@contextmanager
def running(settings: Path) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """The program as a process of its own, ready, with its port."""
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "backend", "serve", "--settings", str(settings), "--ready-fd", str(writing)]
    process = subprocess.Popen(command, cwd=ROOT, pass_fds=[writing], stderr=subprocess.PIPE)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as pipe:
            word, port = pipe.readline().split()
        assert word == "ready"
        yield process, int(port)
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_program_serves_and_ends_at_once_with_a_poll_open(settings: Path, number: int) -> None:
    fill(settings)
    with running(settings) as (process, port), closing(HttpSender(f"http://127.0.0.1:{port}", "kiosk-key")) as sender:
        assert sender.send(GetHealth()).version
        cursor = sender.send(GetSnapshot()).cursor
        waiting = socket.create_connection(("127.0.0.1", port))
        waiting.sendall(
            f"GET {'/v1/vacancies/changes'}?since={cursor}&wait=60 HTTP/1.1\r\n"
            "Host: x\r\nAuthorization: Bearer kiosk-key\r\n\r\n".encode()
        )
        assert sender.send(GetChanges(cursor)).gone == ()
        process.send_signal(number)
        assert process.wait(60) == 0
        with closing(waiting):
            assert b"200 OK" in waiting.recv(4096)


def test_whoever_started_it_is_told_when_it_serves_that_it_lives_and_when_it_ends(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(f"\0{settings}")
        heard.settimeout(60)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{settings}")
        monkeypatch.setenv("WATCHDOG_USEC", "300000")
        with running(settings) as (process, _):
            assert [heard.recv(100) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
            process.send_signal(signal.SIGTERM)
            while (word := heard.recv(100)) == b"WATCHDOG=1":
                continue
            assert word == b"STOPPING=1"
            assert process.wait(60) == 0


@pytest.mark.parametrize("host", ["::1", "[::1]", "::"])
def test_a_city_at_an_address_of_ipv6_answers_its_halls_there(settings: Path, host: str) -> None:
    settings.write_text(settings.read_text(encoding="utf-8") + f'host = "{host}"\n', encoding="utf-8")
    with running(settings) as (process, port), closing(HttpSender(f"http://[::1]:{port}")) as sender:
        assert sender.send(GetHealth()).version
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        # in December a line about the calendar may stand before it
        assert process.stderr.read().decode().splitlines()[-1] == f"Serving at http://[{host.strip('[]')}]:{port}"


def test_a_year_that_the_calendar_misses_is_said_and_the_city_serves(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    year = '[[years]]\nyear = 2020\nsource = "a notice"\nunverified = true\noff = [2020-01-01]\nwork = []\n'
    (settings.parent / "old.toml").write_text(year, encoding="utf-8")
    settings.write_text(
        settings.read_text(encoding="utf-8") + f'calendar = "{settings.parent / "old.toml"}"\n', encoding="utf-8"
    )
    missed = f"The calendar of working days has no year {wall_clock().year}"
    assert run("--check", "--settings", settings) == 0
    assert f"ok   backend.check_calendar: {missed}" in capsys.readouterr().out
    with running(settings) as (process, _):
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        assert process.stderr.read().decode().startswith(missed)


def test_what_is_closed_at_the_command_line_reaches_a_poll_at_the_running_server(settings: Path) -> None:
    fill(settings)
    with running(settings) as (_, port), closing(HttpSender(f"http://127.0.0.1:{port}", "kiosk-key")) as sender:
        cursor = sender.send(GetSnapshot()).cursor
        assert run("close", "100002", "--settings", settings) == 0
        assert sender.send(GetChanges(cursor, 60.0)).gone == (("100002", "filled"),)


DEAF = """
import sys
from backend import __main__ as program
from backend.bell import Bell

def fall(bell):
    raise RuntimeError("deaf")

Bell.look = fall
sys.exit(program.main(["serve", "--settings", sys.argv[1]]))
"""


def test_a_server_whose_bell_fell_ends_instead_of_letting_every_poll_wait_in_vain(settings: Path) -> None:
    command = [sys.executable, "-c", DEAF, str(settings)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 10
    assert "RuntimeError: deaf" in ended.stderr
