"""`hall-setup` as it is typed: what it says, how it ends."""

import os
from pathlib import Path
from typing import Any

import pytest

from setup import __main__ as program
from setup import kept
from setup.__main__ import main
from setup.commands import apply
from setup.placing.asked_again import ask_again
from setup.roles import SetupRole
from tests.setup.installed import answered, installed
from tests.setup.sticks import CODES, order


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def run(*words: object) -> int:
    return main([str(word) for word in words])


def said(capsys: pytest.CaptureFixture[str]) -> str:
    found = capsys.readouterr()
    assert not found.out
    (line,) = found.err.splitlines()
    assert line.startswith("hall-setup: S-6")
    return line.removeprefix("hall-setup: ")


def make(tmp_path: Path, *more: object) -> int:
    made = order(tmp_path)
    folder = tmp_path / "stick"
    folder.mkdir(exist_ok=True)
    (_, codes), *_ = made.codes
    where = ["--hall", "liwan", "--hall-name", "Liwan", "--city", "http://127.0.0.1:9"]
    return run("stick", folder, *where, "--codes", f"kiosk={codes}", "--snapshot", made.snapshot, *more)


def test_a_stick_is_made_and_found_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert make(tmp_path) == 0
    assert run("check", tmp_path / "stick", "--hall", "liwan", "--role", "kiosk") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == second
    assert first.startswith("Liwan (kiosk), made 20")
    assert first.endswith(f"{len(CODES)} enrolment codes, not sealed.")


def test_what_is_wrong_with_a_stick_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", tmp_path / "nowhere") == 1
    assert said(capsys).startswith("S-601 ")
    make(tmp_path)
    capsys.readouterr()
    assert run("check", tmp_path / "stick", "--hall", "tianhe") == 1
    assert said(capsys).startswith("S-605 The stick is for the hall liwan, not for tianhe.")
    assert run("check", tmp_path / "stick", "--city-key", "0" * 64) == 1
    assert said(capsys).startswith("S-607 ")
    (tmp_path / "stick" / "hall" / "hall.toml").unlink()
    assert run("check", tmp_path / "stick") == 1
    assert said(capsys).startswith("S-602 The stick is torn (hall.toml).")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--codes", "toaster=x"], "S-610"),
        (["--codes", "kiosk"], "S-610"),
        (["--snapshot", "/nowhere"], "S-612"),
        (["--city-ca", "/nowhere"], "S-611"),
        (["--city-settings", "/nowhere"], "S-609"),
    ],
)
def test_what_cannot_be_used_makes_no_stick(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], code: str
) -> None:
    assert make(tmp_path, *more) == 1
    assert said(capsys).startswith(code)
    assert not (tmp_path / "stick" / "hall").exists()


def test_codes_that_are_over_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert make(tmp_path, "--good-days", "0") == 0
    capsys.readouterr()
    assert run("check", tmp_path / "stick") == 1
    assert said(capsys).startswith("S-606 ")


def test_a_stick_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--hall", "liwan", "--city", "http://127.0.0.1:9"]
    assert run("stick", tmp_path / "nowhere", *where) == 1
    assert said(capsys).startswith("S-601 ")
    assert run("stick", "/proc", *where) == 1
    assert said(capsys).startswith("S-608 ")


def test_root_puts_the_outcome_in_its_place_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    places, _ = answered(tmp_path)
    monkeypatch.setattr(apply, "place", lambda root: _place(root))
    assert run("apply", "--root", places.root) == 0
    assert capsys.readouterr().out == "TH-0107 is set up.\n"
    assert run("apply", "--root", places.root) == 0
    assert "nothing to put in place" in capsys.readouterr().out


def _place(root: Path) -> Any:
    from setup.placing.place import apply as real

    return real(root, lambda path, user: None)


def test_a_machine_is_told_to_ask_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    places, _ = answered(tmp_path)
    assert run("again", tmp_path / "stick", "--root", places.root) == 0
    assert "asks at its next start anyway" in capsys.readouterr().out
    _place(places.root)
    assert run("again", tmp_path / "nowhere", "--root", places.root) == 1
    assert said(capsys).startswith("S-601 ")
    make(tmp_path)
    capsys.readouterr()
    monkeypatch.setattr(apply, "ask_again", lambda root, folder: ask_again(root, folder, lambda path, user: None))
    assert run("again", tmp_path / "stick", "--root", places.root) == 0
    assert capsys.readouterr().out.startswith("It asks again at its next start, by the stick of Liwan.")
    assert not places.done.exists()


def test_the_clock_is_put_to_the_sticks_day_or_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    places, made = installed(tmp_path)
    asked: list[float] = []
    monkeypatch.setattr(program, "wall_clock", lambda: made.facts.made_at.replace(year=2000))
    monkeypatch.setattr("setup.clock.time.clock_settime", lambda clock, moment: asked.append(moment))
    assert run("clock", "--root", places.root) == 0
    assert "was put to 2026-11-29 18:20" in capsys.readouterr().out
    assert asked == [made.facts.made_at.timestamp()]
    monkeypatch.setattr("setup.clock.time.clock_settime", _forbidden)
    assert run("clock", "--root", places.root) == 1
    assert said(capsys).startswith("S-622 ")
    monkeypatch.setattr(program, "wall_clock", lambda: made.facts.made_at)
    assert run("clock", "--root", places.root) == 0
    assert capsys.readouterr().out == ""
    (places.folder / "floor").write_text("2027-01-01T00:00:00+08:00", encoding="ascii")
    assert run("clock", "--root", places.root) == 1
    assert "2027-01-01" in said(capsys)
    assert run("clock", "--root", tmp_path / "nowhere") == 1
    assert said(capsys).startswith("S-601 ")


def _forbidden(*clock: object) -> None:
    raise PermissionError


@pytest.mark.parametrize(("role", "on_glass"), [("kiosk", True), ("display", True), ("backend", False), ("", True)])
def test_a_machine_of_the_halls_is_asked_on_its_screen_and_others_by_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: str, on_glass: bool
) -> None:
    places, _ = installed(tmp_path, role=role, roles=tuple(SetupRole))
    asked: list[str] = []
    from setup import app

    def ended(how: str) -> int:
        asked.append(how)
        return 0

    monkeypatch.setattr(app, "shown", lambda *said: ended("glass"))
    monkeypatch.setattr(app, "typed", lambda *said: ended("text"))
    assert run("first-start", "--root", places.root) == 0
    assert asked == ["glass" if on_glass else "text"]
    assert (places.own / kept.FINISHED).exists()


def test_one_that_was_broken_off_is_not_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places, _ = installed(tmp_path)
    from setup import app

    monkeypatch.setattr(app, "typed", lambda *said: 1)
    assert run("first-start", "--root", places.root, "--text") == 1
    assert not (places.own / kept.FINISHED).exists()


def test_words_that_were_not_made_are_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def missing(environment: object) -> None:
        raise FileNotFoundError(2, "No such file", "en.json")

    monkeypatch.setattr("labourhall.program.words.of_terminal", missing)
    assert run("check", os.curdir) == 2
    assert "make setup" in capsys.readouterr().err
