"""A terminal of another encoding, and one whose reader leaves: every command says what it can and ends in order."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.backend.cities import City, new, opened

ROOT: Final = Path(__file__).parents[2]
TITLE: Final = "缝纫工🔥𠮷"
TERMINALS: Final[dict[str, dict[str, str]]] = {
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "gbk": {"PYTHONIOENCODING": "gbk", "LANG": "zh_CN.GBK"},
    "C": {"LC_ALL": "C"},
}
COMMANDS: Final = {
    "hall-backend vacancies": (["backend", "vacancies"], 0),
    "hall-backend openapi": (["backend", "openapi"], 0),
    "hall-backend import": (["backend", "import", "table.csv", "--json", "--verified-by", "王"], 0),
    "hall-backend import --help": (["backend", "import", "--help"], 0),
    "hall-backend --check": (["backend", "--check", "--json"], 0),
    "hall-card images": (["cardreader", "images"], 0),
    "hall-kiosk --check": (["kiosk", "--check", "--json"], 1),
    "hall-display --check": (["display", "--check"], 1),
}
"""What is said on stdout: module and arguments, and how it ends where neither city nor reader is there."""
REFUSALS: Final = {
    "hall-backend": ["backend", "vacancies", "--settings", "没有.toml"],
    "hall-card": ["cardreader", "read", "--image", "没有.json"],
    "hall-demo": ["demo", "tour", "BOARD=大"],
    "hall-kiosk": ["kiosk", "--settings", "没有.toml"],
    "hall-display": ["display", "--settings", "没有.toml"],
}
"""What is said on stderr, with 2."""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with what every command needs, and nothing of the machine's."""
    (tmp_path / "table.csv").write_text("职位,单位名称\n普工🔥,甲厂\n", encoding="utf-8")
    with opened(tmp_path / "city.db") as store:
        City(store).add(*(new(f"{TITLE}{number}") for number in range(200)))
    for program, values in SETTINGS.items():
        text = "\n".join(f'{name} = "{tmp_path}/{value}"' for name, value in values.items())
        (tmp_path / f"{program}.toml").write_text(text + LOOPBACK[program], encoding="utf-8")
    return tmp_path


SETTINGS: Final[dict[str, dict[str, str]]] = {
    "backend": {"database": "city.db"},
    "kiosk": {"data_folder": "数据", "pcsc_socket": "nobody.comm"},
    "display": {"data_folder": "数据", "frames_folder": "帧"},
}
LOOPBACK: Final = {
    "backend": "\nport = 0\n",
    "kiosk": '\nbackend_url = "http://127.0.0.1:9"\n',
    "display": '\nbackend_url = "http://127.0.0.1:9"\nwall = "frames"\n',
}


def command(house: Path, words: list[str]) -> list[str]:
    settings = house / f"{words[0]}.toml"
    given = ["--settings", str(settings)] if settings.exists() and not {"--settings", "--help"} & {*words} else []
    return [sys.executable, "-m", *words, *given]


def surroundings(terminal: Mapping[str, str]) -> dict[str, str]:
    ours = {"LC_ALL", "LC_MESSAGES", "LANG", "PYTHONIOENCODING", "PYTHONUTF8", "DISPLAY", "WAYLAND_DISPLAY"}
    return {name: text for name, text in os.environ.items() if name not in ours} | {"PYTHONPATH": str(ROOT), **terminal}


def run(
    house: Path,
    words: list[str],
    terminal: Mapping[str, str],
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
) -> "subprocess.CompletedProcess[bytes]":
    env = surroundings(terminal)
    return subprocess.run(command(house, words), cwd=house, env=env, check=False, stdout=stdout, stderr=stderr)


@contextmanager
def nobody() -> Iterator[int]:
    """The writing end of a pipe whose reader has left."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        yield writing
    finally:
        os.close(writing)


@pytest.mark.parametrize("terminal", TERMINALS)
@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_terminal_lacks_is_written_otherwise(house: Path, terminal: str, name: str) -> None:
    words, end = COMMANDS[name]
    done = run(house, words, TERMINALS[terminal])
    assert b"Traceback" not in done.stderr
    assert done.returncode == end
    assert done.stdout.strip()
    if "--json" in words:
        json.loads(done.stdout.decode("gbk"))


@pytest.mark.parametrize("terminal", TERMINALS)
@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_is_a_sentence_on_every_terminal(house: Path, terminal: str, name: str) -> None:
    done = run(house, REFUSALS[name], TERMINALS[terminal])
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_the_same_vacancies_are_listed_on_every_terminal(house: Path) -> None:
    listed = {
        name: [line.split(b"\t")[2] for line in run(house, ["backend", "vacancies"], terminal).stdout.splitlines()]
        for name, terminal in TERMINALS.items()
    }
    every = {name: [title.decode("gbk") for title in titles] for name, titles in listed.items() if name != "C"}
    beyond = "\\ud83d\\udd25\\ud842\\udfb7"
    assert every["ascii"] == [f"\\u7f1d\\u7eab\\u5de5{beyond}{number}" for number in range(200)]
    assert every["gbk"] == [f"缝纫工{beyond}{number}" for number in range(200)]
    assert listed["C"] == [f"{TITLE}{number}".encode() for number in range(200)]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_reader_that_has_seen_enough_is_no_error(house: Path, name: str) -> None:
    with nobody() as pipe:
        done = run(house, COMMANDS[name][0], {}, stdout=pipe)
    assert not any(word in done.stderr for word in (b"Traceback", b"BrokenPipe", b"Exception ignored"))
    assert done.returncode == 0


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_that_nobody_reads_is_a_refusal_still(house: Path, name: str) -> None:
    with nobody() as pipe:
        assert run(house, REFUSALS[name], {}, stderr=pipe).returncode in (1, 2)
