"""The command as it is typed, each time with a private pcscd of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cardreader.failures import CardFailure
from cardreader.reader import find_card, reader_states
from cardreader.simulator.session import PrivateReader
from tests.cardreader.software import ATR, ID_NUMBER, NAME, image


def hall_card(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    nowhere = {"PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "cardreader", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **nowhere, **environment},
    )


@pytest.fixture
def card(tmp_path: Path) -> Path:
    return written(tmp_path, image())


def written(folder: Path, document: dict[str, Any]) -> Path:
    path = folder / "card.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_card_image_is_read_without_any_hardware(card: Path) -> None:
    done = hall_card("read", "--json", "--image", str(card))
    assert (done.returncode, done.stderr) == (0, "")
    read = json.loads(done.stdout)
    assert (read["holder"]["name"], read["holder"]["birth_date"]) == (NAME, "1974-03-15")
    assert (read["kind"], read["generation"], read["region"], read["warnings"]) == (
        *("social_security", "2.00", "440100"),
        [],
    )
    assert read["files"]["SSSE/EF05"]["07"] == {
        "name": "card_number",
        "value": "B00000131",
        "raw": "423030303030313331",
        "status": "ok",
        "warning": None,
    }
    assert read["files"]["DF02/EF06"]["60"]["status"] == "needs_pin"
    assert read["pin"] == {"tries_left": 3}


def test_lines_for_a_persons_eyes_and_the_trace_of_all_exchanges(card: Path) -> None:
    done = hall_card("read", "--trace", "--image", str(card))
    assert done.returncode == 0
    assert NAME in done.stdout
    assert ID_NUMBER in done.stdout
    assert done.stderr.startswith("> 00A404000F7378312E73682EC9E7BBE1B1A3D5CF\n< 611E\n> 00C000001E\n")


def test_a_terminal_without_chinese_shows_code_points_and_no_traceback(card: Path) -> None:
    done = hall_card("read", "--image", str(card), PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "\\u9648" in done.stdout


@pytest.mark.parametrize(
    ("changes", "code", "exit_code"),
    [
        ({"faults": {"removed_at": 3}}, "C-103", 6),
        ({"faults": {"mute_at": 3}}, "C-104", 6),
        ({"faults": {"mute_at_reset": True}}, "C-113", 4),
        ({"state": "card_locked"}, "C-107", 5),
        ({"state": "application_locked"}, "C-108", 5),
        ({"files": {}}, "C-106", 5),
    ],
)
def test_each_trouble_has_its_code_and_exit(tmp_path: Path, changes: dict[str, Any], code: str, exit_code: int) -> None:
    done = hall_card("read", "--image", str(written(tmp_path, image(**changes))))
    assert (done.returncode, done.stdout) == (exit_code, "")
    assert done.stderr.startswith(f"{code}: ")
    assert done.stderr.count("\n") == 1


def test_a_failure_is_json_too(tmp_path: Path) -> None:
    done = hall_card("read", "--json", "--image", str(written(tmp_path, image(files={}))))
    said = json.loads(done.stdout)
    assert (done.returncode, said["kind"], said["failure"]["code"]) == (5, "unknown", "C-106")


@pytest.mark.parametrize("locale", ["C.UTF-8", "zh_CN.UTF-8"])
def test_a_bad_image_is_one_sentence_in_the_language_of_the_locale(tmp_path: Path, locale: str) -> None:
    done = hall_card("read", "--image", str(written(tmp_path, image(pin="12"))), LC_ALL=locale, PYTHONUTF8="1")
    sentence = (
        "卡映像不能使用：pin 应为 4 至 16 位数字，或 null。"
        if locale.startswith("zh")
        else "The card image cannot be used: pin must be 4 to 16 digits, or null."
    )
    assert (done.returncode, done.stderr) == (2, sentence + "\n")


def test_the_state_of_the_pin_is_asked_without_a_try(card: Path) -> None:
    done = hall_card("pin", "status", "--image", str(card))
    assert (done.returncode, done.stdout) == (0, "PIN set, 3 tries left\n")


@pytest.mark.parametrize("arguments", [("list",), ("read",), ("pin", "status")])
def test_without_the_service_every_command_says_so(arguments: tuple[str, ...]) -> None:
    done = hall_card(*arguments)
    assert done.returncode == 7
    assert done.stderr.startswith("C-102: ")


@pytest.mark.parametrize("arguments", [(), ("eat",), ("read", "--image")])
def test_a_bad_argument_is_exit_2(arguments: tuple[str, ...]) -> None:
    done = hall_card(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_readers_and_cards_are_listed(private_reader: PrivateReader) -> None:
    private_reader.present(image())
    assert isinstance(find_card(10), str)
    done = hall_card("list", PCSCLITE_CSOCK_NAME=str(private_reader.socket_path))
    assert done.returncode == 0
    assert done.stdout == f"Virtual PCD 00 00: card {ATR}\nVirtual PCD 00 01: no card\n"


def test_a_virtual_reader_is_refused_unless_it_is_allowed(private_reader: PrivateReader) -> None:
    private_reader.present(image())
    assert isinstance(find_card(10), str)
    refused = hall_card("read", PCSCLITE_CSOCK_NAME=str(private_reader.socket_path))
    assert (refused.returncode, refused.stderr[:5]) == (3, "C-111")
    allowed = hall_card("read", "--allow-virtual", PCSCLITE_CSOCK_NAME=str(private_reader.socket_path))
    assert allowed.returncode == 0


def test_of_several_readers_one_can_be_named(private_reader: PrivateReader) -> None:
    private_reader.present(image())
    assert isinstance(find_card(10), str)
    private_reader.present(image(), slot=1)
    socket = {"PCSCLITE_CSOCK_NAME": str(private_reader.socket_path)}
    first, none = (
        hall_card("read", "--allow-virtual", "--reader", pattern, **socket) for pattern in ("* 00 00", "ACS *")
    )
    assert (first.returncode, NAME in first.stdout) == (0, True)
    assert (none.returncode, none.stderr[:5]) == (3, "C-101")
    private_reader.remove(slot=1)


def test_no_card_is_exit_4(private_reader: PrivateReader) -> None:
    done = hall_card("read", PCSCLITE_CSOCK_NAME=str(private_reader.socket_path))
    assert (done.returncode, done.stderr[:5]) == (4, "C-113")


def test_watching_tells_each_event_until_it_is_interrupted(private_reader: PrivateReader) -> None:
    environment = {**os.environ, "PCSCLITE_CSOCK_NAME": str(private_reader.socket_path), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "cardreader", "watch"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as watch:
        assert watch.stdout is not None
        assert watch.stderr is not None
        assert [watch.stdout.readline()[:12] for _ in range(2)] == ["reader found"] * 2
        assert watch.stdout.readline() == "readers         Virtual PCD 00 00, Virtual PCD 00 01\n"
        private_reader.present(image())
        assert watch.stdout.readline() == f"card inserted   Virtual PCD 00 00 #{_counter()} {ATR}\n"
        watch.send_signal(signal.SIGINT)
        assert watch.wait() == 0
        assert watch.stderr.read() == ""


def test_watching_tells_each_event_as_json_until_nobody_listens(private_reader: PrivateReader) -> None:
    environment = {**os.environ, "PCSCLITE_CSOCK_NAME": str(private_reader.socket_path), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "cardreader", "watch", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as watch:
        assert watch.stdout is not None
        assert watch.stderr is not None
        assert [json.loads(watch.stdout.readline())["event"] for _ in range(2)] == ["reader_found"] * 2
        assert json.loads(watch.stdout.readline())["event"] == "readers_changed"
        private_reader.present(image())
        told = json.loads(watch.stdout.readline())
        assert told == {"event": "card_inserted", "reader": "Virtual PCD 00 00", "counter": _counter(), "atr": ATR}
        watch.stdout.close()
        private_reader.remove()
        assert watch.wait(timeout=60) == 0
        assert watch.stderr.read() == ""


def _counter() -> int:
    states = reader_states()
    assert not isinstance(states, CardFailure)
    return states[0].counter


def test_a_slow_card_that_goes_on_answering_is_not_mute(tmp_path: Path) -> None:
    done = hall_card("read", "--json", "--image", str(written(tmp_path, image(faults={"slow_ms": 100}))))
    assert done.returncode == 0
    assert json.loads(done.stdout)["files"]["DF02/EF06"]["60"]["status"] == "needs_pin"
