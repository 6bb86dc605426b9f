"""Settings are declared once; whatever is wrong with a file is one sentence that says what to do."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from labourhall.program import settings as settings_module
from labourhall.program.layers import load
from labourhall.program.settings import SettingsError, read_secrets, setting


@dataclass(frozen=True, slots=True)
class Panel:
    width_mm: float = setting("The panel's width in millimetres.", 268.0)


@dataclass(frozen=True, slots=True)
class Machine:
    name: str = setting("What this machine is called.")
    backend_url: str = setting("Where the city's server is.", "http://127.0.0.1:8000")
    halls: tuple[str, ...] = setting("Halls that it serves.", ())
    folder: Path | None = setting("Where it writes.", None)
    panel: Panel = setting("Its panel.", Panel())
    wide: bool = setting("Whether it is wide.", False)
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "machine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_not_given_has_its_default(tmp_path: Path) -> None:
    machine = load(Machine, write(tmp_path, 'name = "3"\n'))
    assert machine == Machine(name="3")


def test_values_arrive_in_their_declared_types(tmp_path: Path) -> None:
    text = 'name = "3"\nhalls = ["a", "b"]\nfolder = "/srv"\nwide = true\n[panel]\nwidth_mm = 300\n'
    assert load(Machine, write(tmp_path, text)) == Machine(
        name="3", halls=("a", "b"), folder=Path("/srv"), wide=True, panel=Panel(300.0)
    )


def test_an_unknown_key_is_answered_by_the_one_that_was_meant(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"unknown setting 'backendurl' \(did you mean 'backend_url'\?\)"):
        load(Machine, write(tmp_path, 'name = "3"\nbackendurl = "x"\n'))


def test_a_key_that_resembles_nothing_lists_what_is_known(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="known are: backend_url, codes, folder, halls, name, panel, wide"):
        load(Machine, write(tmp_path, 'name = "3"\nzzzz = 1\n'))


def test_a_missing_key_is_named_with_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"'name' is missing \(What this machine is called\.\)"):
        load(Machine, None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = 3\n", "name must be a text, but is 3"),
        ('name = "3"\nhalls = "a"\n', "halls must be a list"),
        ('name = "3"\nhalls = [1]\n', r"halls\[0\] must be a text"),
        ('name = "3"\nwide = 1\n', "wide must be true or false"),
        ('name = "3"\n[panel]\nwidth = 1\n', "did you mean 'width_mm'"),
        ('name = "3"\ncodes = 3\n', "codes must be a table"),
        ('name = "3"\ncodes = { a = { b = 3 } }\n', "codes.a.b must be a text"),
        ("name = \n", "is not TOML"),
    ],
)
def test_a_value_of_the_wrong_kind_is_one_sentence(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        load(Machine, write(tmp_path, text))


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a last day."""

    until: date | None = setting("Its last day.", None)


def test_a_day_is_one_of_tomls_own_or_a_text(tmp_path: Path) -> None:
    assert load(Entry, write(tmp_path, "until = 2026-11-30\n")).until == date(2026, 11, 30)
    assert load(Entry, write(tmp_path, 'until = "2026-11-30"\n')).until == date(2026, 11, 30)
    assert load(Entry, None).until is None


@pytest.mark.parametrize("text", ['"30.11.2026"', '"20261130"', "2026-11-30T08:00:00", "5", '""'])
def test_what_is_no_day_is_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match="until must be a day"):
        load(Entry, write(tmp_path, f"until = {text}\n"))


def test_a_table_with_free_keys_keeps_them(tmp_path: Path) -> None:
    machine = load(Machine, write(tmp_path, 'name = "3"\ncodes = { education = { 3 = "大专" } }\n'))
    assert machine.codes == {"education": {"3": "大专"}}


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(Machine, tmp_path / "absent.toml")


def test_secrets_come_by_a_pipe_that_is_closed_after_reading() -> None:
    reading, writing = os.pipe()
    os.write(writing, b'{"device": "k"}')
    os.close(writing)
    assert read_secrets(reading) == {"device": "k"}
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(reading)


@pytest.mark.parametrize(
    "sent", [b"{", b"not JSON: hunter2", b"[1]", b'"hunter2"', b'{"device_key": 7}', b"\xff\xfe", b"[" * 5000]
)
def test_what_is_no_object_of_secrets_is_one_sentence_without_what_was_sent(sent: bytes) -> None:
    reading, writing = os.pipe()
    os.write(writing, sent)
    os.close(writing)
    with pytest.raises(SettingsError, match="--secrets-fd") as caught:
        read_secrets(reading)
    assert "hunter2" not in str(caught.value)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(reading)


def test_a_descriptor_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_secrets(reading)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_secrets(writing)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_secrets(-1)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_secrets(os.open(tmp_path, os.O_RDONLY))


def test_a_pipe_that_nobody_closes_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_module, "PIPE_SECONDS", 0.0)
    reading, writing = os.pipe()
    os.write(writing, b"{}")
    with pytest.raises(SettingsError, match="nobody closed"):
        read_secrets(reading)
    os.close(writing)


def test_a_pipe_that_never_ends_is_one_sentence() -> None:
    zeros = os.open("/dev/zero", os.O_RDONLY)
    with pytest.raises(SettingsError, match="does not end"):
        read_secrets(zeros)


def test_no_pipe_and_an_empty_pipe_are_no_secrets() -> None:
    reading, writing = os.pipe()
    os.close(writing)
    assert read_secrets(reading) == {}
    assert read_secrets(None) == {}
