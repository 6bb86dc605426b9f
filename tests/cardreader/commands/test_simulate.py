"""`hall-card simulate`: any PC/SC program runs against software cards, and nothing of it is left."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from cardreader.commands.simulate import USAGE

HALL_CARD = [sys.executable, "-m", "cardreader"]
READ = [*HALL_CARD, "read", "--allow-virtual"]
SCRIPT = textwrap.dedent(
    """
    # A program that is not ours, on pyscard alone.
    from smartcard.System import readers
    for reader in readers():
        line = reader.createConnection()
        try:
            line.connect()
        except Exception as error:
            print(reader, type(error).__name__)
            continue
        data, sw1, sw2 = line.transmit(list(bytes.fromhex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF")))
        print(reader, f"{sw1:02X}{sw2:02X}")
        line.disconnect()
    """
)


def simulate(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*HALL_CARD, "simulate", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm", "LC_ALL": "C.UTF-8"},
    )


def test_a_program_that_is_not_ours_meets_both_cards() -> None:
    done = simulate("2.00-t1", "--second", "bank", "--", sys.executable, "-c", SCRIPT)
    assert (done.stdout, done.returncode) == ("Virtual PCD 00 00 9000\nVirtual PCD 00 01 6A82\n", 0)


@pytest.mark.parametrize("asked", [7, 255])
def test_its_exit_code_is_ours(asked: int) -> None:
    assert simulate("bank", "--", "sh", "-c", f"exit {asked}").returncode == asked


def test_a_program_that_a_signal_ends_counts_as_in_a_shell() -> None:
    assert simulate("bank", "--", "sh", "-c", "kill -9 $$").returncode == 128 + 9


def test_its_own_options_are_its_own() -> None:
    done = simulate("bank", "--", "echo", "--second", "--", "-h")
    assert (done.stdout, done.returncode) == ("--second -- -h\n", 0)


@pytest.mark.parametrize(
    ("fault", "said", "code"),
    [
        ("garbage@1", "C-105", 6),
        ("odd@1", "C-103", 6),
        ("cut@3", "C-103", 6),
        ("removed@3", "C-103", 6),
        ("slow@2", "", 0),
    ],
)
def test_a_card_goes_wrong_as_it_is_told(fault: str, said: str, code: int) -> None:
    done = simulate("2.00", "--fault", fault, "--", *READ)
    assert (done.stderr[:5], done.returncode) == (said, code)


def test_a_card_that_somebody_else_resets_is_read_all_the_same() -> None:
    assert simulate("2.00", "--fault", "reset@3", "--", *READ).returncode == 0


@pytest.mark.parametrize(
    ("image", "said", "code"),
    [("no-chip", "C-113", 4), ("nonsense-atr", "C-105", 6), ("sam", "C-106", 5)],
)
def test_a_shipped_image_is_known_by_its_name(image: str, said: str, code: int) -> None:
    done = simulate(image, "--", *READ)
    assert (done.stderr[:5], done.returncode) == (said, code)


def test_a_card_may_come_in_after_the_start() -> None:
    listing = " ".join([*HALL_CARD, "list"])
    looks = f"{listing} && until {listing} | grep -q '00: card'; do sleep 0.1; done; {listing}"
    done = simulate("1.00", "--insert-after", "3", "--", "sh", "-c", looks)
    first, *_, last, empty = done.stdout.splitlines()
    assert done.returncode == 0
    assert first == "Virtual PCD 00 00: no card"
    assert last.startswith("Virtual PCD 00 00: card 3B6D")
    assert empty == "Virtual PCD 00 01: no card"


def test_a_program_that_ends_before_the_card_comes_in_is_not_waited_for() -> None:
    assert simulate("1.00", "--insert-after", "600", "--", "true").returncode == 0


@pytest.mark.parametrize("program", [(), ("--",)])
def test_without_a_program_the_usage_is_said(program: tuple[str, ...]) -> None:
    done = simulate("2.00", *program)
    assert (done.returncode, done.stderr) == (2, f"No command to run. Usage: {USAGE}\n")


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("nobody",), 2, "The card image cannot be used: nobody must be a file, or the name of an image"),
        (("2.00", "--second", "nobody"), 2, "The card image cannot be used: nobody must be"),
        (("2.00", "--fault", "eat@1"), 2, "eat@1: the kind of a fault is one of mute, "),
        (("2.00", "--fault", "mute"), 2, "mute: after the @ stands a whole number"),
        ((__file__,), 2, "The card image cannot be used: test_simulate.py must be JSON text"),
    ],
)
def test_what_cannot_be_used_is_one_sentence(arguments: tuple[str, ...], code: int, sentence: str) -> None:
    done = simulate(*arguments, "--", "true")
    assert done.returncode == code
    assert done.stderr.startswith(sentence)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("seconds", ["soon", "-1", "nan", "1e9"])
def test_a_time_that_nobody_can_wait_for_is_refused(seconds: str) -> None:
    done = simulate("2.00", f"--insert-after={seconds}", "--", "true")
    assert done.returncode == 2
    assert "--insert-after" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_program_that_is_not_there_is_said_as_in_a_shell(tmp_path: Path) -> None:
    assert simulate("2.00", "--", "/nonexistent/program").returncode == 127
    assert simulate("2.00", "--", tmp_path).returncode == 126


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_us_ends_the_program_and_all_else(number: signal.Signals) -> None:
    looks = "echo $PCSCLITE_CSOCK_NAME; exec sleep 600"
    command = [*HALL_CARD, "simulate", "2.00", "--", "sh", "-c", looks]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        socket = Path(running.stdout.readline().strip())
        assert socket.is_socket()
        running.send_signal(number)
        assert running.wait() == 128 + number
        assert running.stderr.read() == ""
    assert not socket.parent.parent.exists()


def test_ctrl_c_at_the_terminal_is_the_program_s_own_affair() -> None:
    """A terminal tells its whole foreground: the program hears it once, and goes on if it likes."""
    hears = "import signal,sys,time\nheard=[]\nsignal.signal(signal.SIGINT, lambda *_: heard.append(1))\n"
    waits = "print('ready', flush=True)\nwhile not heard: time.sleep(0.01)\ntime.sleep(0.3)\nsys.exit(40 + len(heard))"
    terminal, ours = os.openpty()
    command = [*HALL_CARD, "simulate", "2.00", "--", sys.executable, "-c", hears + waits]
    with subprocess.Popen(
        ["setsid", "--ctty", "--wait", *command], stdin=ours, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline() == "ready\n"
        time.sleep(0.05)
        os.write(terminal, b"\x03")
        assert running.wait() == 41
        assert running.stderr.read() == ""
    os.close(terminal)
    os.close(ours)
