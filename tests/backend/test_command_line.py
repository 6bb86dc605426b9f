"""hall-backend as it is typed: each command, each thing that is wrong in one sentence, no traceback."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from backend.__main__ import main, parser
from backend.failures import Failure, Stopped
from backend.moment import read_clocks
from backend.speech import sentence
from labourhall.contract import snapshot_file
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetChanges, GetHealth, GetSnapshot
from labourhall.market.vacancy import AgeLimit
from labourhall.program import words
from tests.backend.asking import LIMITED, asked
from tests.backend.cities import HOLDER, City, new, opened

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "backend.toml"
    path.write_text(f'database = "{tmp_path}/city.db"\nport = 0\n', encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence on stderr."""
    found = capsys.readouterr()
    assert "Traceback" not in found.err
    assert len(found.err.strip().splitlines()) == 1
    return found.err.strip()


def fill(settings: Path) -> None:
    with opened(settings.parent / "city.db") as store:
        City(store).add(new("甲"), new("乙"))


def test_a_machine_and_an_officer_get_a_key_once(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "--hall", "liwan", "--settings", settings) == 0
    first = capsys.readouterr().out.strip()
    assert run("enrol", "k1", "--hall", "liwan", "--settings", settings) == 1
    assert said(capsys).startswith("B-409: k1 has a key already")
    assert run("enrol", "k1", "--hall", "liwan", "--again", "--settings", settings) == 0
    second = capsys.readouterr().out.strip()
    assert first != second
    assert run("enrol-officer", "o1", "--settings", settings) == 0
    assert len(capsys.readouterr().out.strip()) == len(first) == 32
    assert run("enrol-officer", "o1", "--settings", settings) == 1


def test_names_that_are_typed_are_cleaned(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("岗位名,单位名称\n普工,甲厂\n", encoding="utf-8")
    order = ("import", table, "--columns", "title＝岗\u200b位名", "--verified-by", "王\u202e核\udcff")
    assert run(*order, "--settings", settings) == 0
    assert run("enrol", "k\u200b１", "--hall", "liwan", "--settings", settings) == 0
    assert run("enrol-officer", "\ufeff王", "--settings", settings) == 0
    assert "key of k1;" in capsys.readouterr().err
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        assert tables.keys.has_device("liwan", "k1")
        assert tables.keys.has_officer("王")
        assert [one.vacancy.provenance.verified_by for one in tables.vacancies.kept(False)] == ["王核"]


def test_an_unknown_hall_is_told_which_there_are(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "--hall", "nowhere", "--settings", settings) == 1
    assert "liwan" in said(capsys)


def test_holders_are_counted_and_wrong_ones_named(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = settings.parent / "holders.json"
    path.write_text(json.dumps([HOLDER]), encoding="utf-8")
    assert run("import-holders", path, "--settings", settings) == 0
    assert said(capsys) == "1 people were taken in."
    path.write_text(json.dumps([HOLDER | {"name": 7}]), encoding="utf-8")
    assert run("import-holders", path, "--settings", settings) == 1
    assert "Entry 1, field name" in said(capsys)


def test_a_table_of_vacancies_is_taken_in_once_and_its_counts_are_said(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, rejects = settings.parent / "jobs.csv", settings.parent / "rejects.csv"
    table.write_text(
        "职位,单位名称,工资\n普工13800138000,甲厂,4000-5000元/月\n保安,乙公司,面议\n,丙店,面议\n", encoding="utf-8"
    )
    order = ("import", table, "--verified-by", "演示", "--rejected", rejects, "--json", "--settings", settings)
    assert run(*order) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["read"], found["loaded"], found["open"], found["repeated"], found["rejected"]) == (3, 2, 2, 0, 1)
    assert "no title" in rejects.read_text(encoding="utf-8-sig")
    assert run(*order) == 0
    assert json.loads(capsys.readouterr().out)["repeated"] == 2
    assert run("vacancies", "--settings", settings) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(row[0], row[2], row[4]) for row in rows] == [("100001", "普工", "演示"), ("100002", "保安", "演示")]
    assert [row[7] for row in rows] == ["13800138000", ""]


def test_a_table_that_cannot_be_read_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    assert run("import", table, "--settings", settings) == 1
    assert said(capsys).startswith("B-413")


def test_a_vacancy_is_closed_and_listed(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    assert run("close", "100001", "--reason", "withdrawn", "--settings", settings) == 0
    assert run("close", "100001", "--settings", settings) == 1
    assert run("close", "999999", "--settings", settings) == 1
    capsys.readouterr()
    assert run("vacancies", "--settings", settings) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[:3] for row in rows] == [["100001", "withdrawn", "甲"], ["100002", "open", "乙"]]
    assert rows[0][4] == "not verified"


def ask(settings: Path, *numbers: str) -> None:
    """The holder asks about these; 甲 and 乙 have no age limit, the following have."""
    with opened(settings.parent / "city.db") as store:
        city = City(store)
        city.clock.moment = read_clocks()
        city.register()
        until = city.clock().today + timedelta(days=30)
        city.add(*(new(title, requirements=LIMITED, valid_until=until) for title in "丙丁"))
        asked(city, city.desks(), *numbers)


def test_questions_are_listed_and_answered(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    ask(settings, "100003", "100004")
    assert run("ask", "list", "--settings", settings) == 0
    found = capsys.readouterr()
    assert [line.split("\t")[:5:4] for line in found.out.splitlines()] == [["100003", "1"], ["100004", "1"]]
    assert found.err.startswith("2 vacancies to ask about. Working days are known up to ")
    order = ("ask", "answer", "100003", "yes", "--ages", "18-60", "--by", "王\u200b经理", "--settings", settings)
    assert run(*order) == 0
    assert said(capsys) == "The answer for vacancy 100003 is kept; 1 people will be told at their next visit."
    assert run("close", "100004", "--settings", settings) == 0
    capsys.readouterr()
    assert run("ask", "list", "--json", "--settings", settings) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["asks"], [one["number"] for one in listed["left"]]) == ([], ["100004"])
    (answer,) = listed["answered"]
    assert (answer["takes"], answer["at_least"], answer["up_to"], answer["said_by"]) == (True, 18, 60, "王经理")
    assert answer["officer"].startswith("command line: ")
    assert run("ask", "list", "--settings", settings) == 0
    assert "whoever asked is told: 100004 (filled)." in capsys.readouterr().err


def test_an_answer_that_cannot_be_taken_is_one_sentence_and_leaves_nothing(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(settings)
    ask(settings, "100003")
    for number, *rest in (["999999", "yes"], ["100004", "no"], ["100003", "no", "--ages", "60"]):
        assert run("ask", "answer", number, *rest, "--settings", settings) == 1
        assert said(capsys).startswith(f"B-421: No answer was taken for vacancy {number} (")
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        assert tables.asks.sources() == []


def test_what_waits_for_an_officer_is_listed_released_and_refused(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("职位,单位名称,工资\n普工,甲厂,1800元/月\n保安,甲厂,交押金300元\n", encoding="utf-8")
    assert run("import", table, "--settings", settings) == 0
    assert "on hold for: 低于最低工资（待核实） 1; 违法条件写在工资、班次或地点里 1" in capsys.readouterr().err
    assert run("held", "list", "--settings", settings) == 0
    found = capsys.readouterr()
    assert [line.split("\t")[:4] for line in found.out.splitlines()] == [
        ["100001", "普工", "甲厂", "jobs.csv"],
        ["100002", "保安", "甲厂", "jobs.csv"],
    ]
    assert found.err.strip() == "2 vacancies wait for an officer."
    assert run("held", "release", "100001", "--by", "王\u200b审", "--settings", settings) == 0
    assert said(capsys) == "Released: 100001. They are shown from now on, up to their last day."
    assert run("held", "refuse", "100002", "--settings", settings) == 0
    assert said(capsys) == "Refused for good: 100002."
    assert run("held", "list", "--json", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_what_does_not_wait_for_an_officer_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    for number, code in (("999999", "B-408"), ("100001", "B-422")):
        assert run("held", "release", number, "--settings", settings) == 1
        assert said(capsys).startswith(f"{code}: ")


@pytest.mark.parametrize(
    ("ages", "limit"),
    [
        ("60", AgeLimit(None, 60)),
        ("18-60", AgeLimit(18, 60)),
        ("18–60", AgeLimit(18, 60)),
        ("18-", AgeLimit(18, None)),
    ],
)
def test_ages_are_the_oldest_a_span_or_the_youngest(ages: str, limit: AgeLimit) -> None:
    assert parser().parse_args(["ask", "answer", "1", "yes", "--ages", ages]).ages == limit


@pytest.mark.parametrize("ages", ["", "-", "sixty", "18-60-70", "6", "18到60"])
def test_what_is_no_age_is_refused_with_what_to_write(capsys: pytest.CaptureFixture[str], ages: str) -> None:
    with pytest.raises(SystemExit) as caught:
        run("ask", "answer", "100003", "yes", f"--ages={ages}")
    assert caught.value.code == 2
    assert "write the oldest that they take (60), 18-60, or 18-" in capsys.readouterr().err


def test_a_calendar_that_is_wrong_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    calendar = settings.parent / "calendar.toml"
    calendar.write_text("years = []\n", encoding="utf-8")
    settings.write_text(f'{settings.read_text(encoding="utf-8")}calendar = "{calendar}"\n', encoding="utf-8")
    for command in (["serve"], ["ask", "list"]):
        assert run(*command, "--settings", settings) == 1
        assert said(capsys).startswith(
            f"B-420: {calendar}: the file of working days is wrong (a calendar has `years`)."
        )
    assert run("--check", "--settings", settings) == 1
    assert "FAIL backend.check_settings: B-420" in capsys.readouterr().out


def test_a_stick_gets_the_open_vacancies(settings: Path) -> None:
    fill(settings)
    stick = settings.parent / "stick.hall"
    assert run("snapshot", stick, "--settings", settings) == 0
    assert snapshot_file.read(stick).cursor.endswith("-2")
    assert run("snapshot", settings.parent / "no" / "stick.hall", "--settings", settings) == 1


def test_the_contract_is_printed(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("openapi", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out)["openapi"] == "3.1.0"
    assert not (settings.parent / "city.db").exists()


def test_a_damaged_database_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (settings.parent / "city.db").write_bytes(b"damaged " * 1000)
    for command in (["serve"], ["vacancies"], ["close", "100001"], ["ask", "list"], ["enrol-officer", "o"]):
        assert run(*command, "--settings", settings) == 1
        assert "B-401" in said(capsys)


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


def test_an_unknown_setting_is_answered_with_the_one_that_was_meant(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text("databse = 'x'\n", encoding="utf-8")
    assert run("--settings", settings) == 2
    assert "did you mean 'database'" in said(capsys)


def test_check_looks_at_all_that_is_needed(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--check", "--json", "--settings", settings) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in found] == ["backend.check_settings", "backend.check_database", "backend.check_port"]
    (settings.parent / "city.db").write_bytes(b"damaged " * 1000)
    assert run("--check", "--settings", settings) == 1
    assert "FAIL backend.check_database: B-401" in capsys.readouterr().out


@pytest.mark.parametrize("failure", Failure, ids=lambda failure: str(failure.code))
@pytest.mark.parametrize("spoken", ["zh_CN", "zh_HK", "en"])
def test_every_failure_is_a_sentence_in_every_language(failure: Failure, spoken: str) -> None:
    text = sentence(Stopped(failure, "first", "second", "third", "fourth"), words.read(spoken))
    assert text.startswith(f"{failure.code}: ")
    assert "%" not in text
    assert text[-1] in "。."


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


@pytest.mark.parametrize("host", ["::1", "[::1]", "::"])
def test_a_city_at_an_address_of_ipv6_answers_its_halls_there(settings: Path, host: str) -> None:
    settings.write_text(settings.read_text(encoding="utf-8") + f'host = "{host}"\n', encoding="utf-8")
    with running(settings) as (process, port), closing(HttpSender(f"http://[::1]:{port}")) as sender:
        assert sender.send(GetHealth()).version
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        assert process.stderr.read().decode().strip() == f"Serving at http://[{host.strip('[]')}]:{port}"


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
