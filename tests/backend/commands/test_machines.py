"""One-time codes at the command line: made, listed, approved and refused by whoever types, for every hall."""

import json
import re
from pathlib import Path

import pytest

from backend.asker import Asker
from backend.audit import Auditor
from backend.enrolments import EnrolmentDesk
from backend.halls import read_halls
from backend.keys import server_key
from backend.moment import read_clocks
from labourhall.contract.enrolment_calls import Enrol, Enrolment
from labourhall.contract.enrolment_refusals import UnknownCode
from tests.backend.cities import opened
from tests.backend.commands.typed import run, said
from tests.backend.enrolling import comes, known


def make(settings: Path, capsys: pytest.CaptureFixture[str], *options: object, hall: str = "liwan") -> list[str]:
    """Codes for kiosks."""
    assert run("codes", "--hall", hall, "--role", "kiosk", *options, "--settings", settings) == 0
    return capsys.readouterr().out.split()


def come(settings: Path, call: Enrol) -> Enrolment:
    """A machine comes to the city whose database and key these commands use."""
    key = server_key("", settings.parent / "city.key")
    with opened(settings.parent / "city.db") as store:
        desk = EnrolmentDesk(store, Auditor(key), key, read_halls(None), 60)
        return desk.enrol(call, Asker(read_clocks()))


def name_of(settings: Path, machine: str) -> str:
    """By which number the city knows the machine."""
    with opened(settings.parent / "city.db") as store:
        return known(store, machine)


def test_codes_are_printed_once(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("codes", "--hall", "liwan", "--role", "kiosk", "--count", "3", "--settings", settings) == 0
    found = capsys.readouterr()
    assert len(set(found.out.split())) == 3
    assert all(re.fullmatch(r"(\w{4}-){2}\w{4}", one) for one in found.out.split())
    assert re.match(r"3 codes for liwan, good until 20\d\d-\d\d-\d\d; they are shown only now:\n", found.err)


def test_a_machine_that_waits_is_listed_and_approved(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = make(settings, capsys)
    number = come(settings, comes("a", code)).check_number
    assert run("enrolments", "--settings", settings) == 0
    found = capsys.readouterr()
    hall, asset, role, shown, place, since = found.out.rstrip("\n").split("\t")
    assert (hall, asset, role, shown, place) == ("liwan", "荔-07", "kiosk", number, "")
    assert re.fullmatch(r"20\S+T\S+\+08:00", since)
    assert found.err.startswith("1 machines wait. Compare the number")
    assert run("enrolments", "--hall", "wailai", "--json", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run("approve", "荔-07", "--by", "王芳", "--settings", settings) == 0
    assert said(capsys) == "荔-07 in liwan is enrolled."
    assert name_of(settings, "a") == "荔-07"
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        last = tables.audit.rows()[-1]
    assert last.officer.startswith("command line: ")
    assert last.officer.endswith(", 王芳")


def test_one_that_is_refused_is_not_there_any_more(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = make(settings, capsys)
    come(settings, comes("a", code))
    assert run("refuse", "荔-07", "--settings", settings) == 0
    assert said(capsys) == "荔-07 in liwan is refused; its code is used up."
    assert run("approve", "荔-07", "--settings", settings) == 1
    assert said(capsys).startswith("B-460: No machine waits as 荔-07 (waiting: –).")
    assert name_of(settings, "a") == ""


def test_of_several_by_one_number_it_has_to_be_said_which(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = make(settings, capsys, "--count", 2)
    numbers = [come(settings, comes(machine, code)).check_number for machine, code in zip("ab", codes, strict=True)]
    assert run("approve", "荔-07", "--settings", settings) == 1
    told = said(capsys)
    assert told.startswith("B-461: More than one machine waits as 荔-07")
    assert all(number in told for number in numbers)
    assert run("approve", "荔-07", "--number", numbers[1], "--hall", "liwan", "--settings", settings) == 0
    assert said(capsys) == "荔-07 in liwan is enrolled."
    assert (name_of(settings, "a"), name_of(settings, "b")) == ("", "荔-07")
    assert run("approve", "荔-07", "--settings", settings) == 1
    assert said(capsys).startswith("B-462: 荔-07 cannot be enrolled as it asked any more (L-265).")


def test_beforehand_approved_ones_may_also_replace(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = make(settings, capsys, "--count", 2, "--approved", "--replacing", "--days", 7)
    assert come(settings, comes("old", first)).is_enrolled
    assert come(settings, comes("new", second, replaces=True)).is_enrolled
    assert (name_of(settings, "old"), name_of(settings, "new")) == ("", "荔-07")


def test_a_lost_sheet_and_a_stolen_machine(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    used, lost = make(settings, capsys, "--count", 2, "--approved")
    come(settings, comes("a", used))
    assert run("codes", "--hall", "liwan", "--withdraw", "--settings", settings) == 0
    assert said(capsys) == "1 unused codes are good no more."
    with pytest.raises(UnknownCode):
        come(settings, comes("b", lost, "荔-08"))
    assert run("retire", "荔-07", "--hall", "liwan", "--settings", settings) == 0
    assert said(capsys) == "荔-07 in liwan is known no more."
    assert name_of(settings, "a") == ""
    assert run("retire", "荔-07", "--hall", "liwan", "--settings", settings) == 1
    assert said(capsys).startswith("B-464: There is no machine 荔-07 in the hall liwan.")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("codes --hall nowhere --role kiosk", "B-407"),
        ("codes --hall nowhere --withdraw", "B-407"),
        ("codes --hall liwan --role kiosk --count 201", "B-463"),
        ("codes --hall liwan --role kiosk --days 0", "B-463"),
        ("enrolments --hall nowhere", "B-407"),
        ("approve 07 --hall nowhere", "B-407"),
        ("refuse 07", "B-460"),
        ("retire 07 --hall nowhere", "B-407"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    settings: Path, capsys: pytest.CaptureFixture[str], line: str, code: str
) -> None:
    assert run(*line.split(), "--settings", settings) == 1
    assert said(capsys).startswith(f"{code}: ")


@pytest.mark.parametrize("line", ["codes --hall liwan", "codes --hall liwan --role backend", "codes --role kiosk"])
def test_a_code_is_for_a_hall_and_a_role(settings: Path, line: str) -> None:
    with pytest.raises(SystemExit):
        run(*line.split(), "--settings", settings)
