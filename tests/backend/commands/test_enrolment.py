"""Keys and start passwords at the command line: given once, for halls that there are; who has one, and has no more."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from labourhall.contract.officer_calls import Role
from tests.backend.cities import OFFICER, opened
from tests.backend.commands.typed import run, said


def test_a_machine_gets_a_key_once(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "--hall", "liwan", "--settings", settings) == 0
    first = capsys.readouterr().out.strip()
    assert run("enrol", "k1", "--hall", "liwan", "--settings", settings) == 1
    assert said(capsys).startswith("B-409: k1 is enrolled already")
    assert run("enrol", "k1", "--hall", "liwan", "--again", "--settings", settings) == 0
    second = capsys.readouterr().out.strip()
    assert first != second
    assert len(first) == len(second) == 32


def test_machines_get_their_keys_together_or_none_does(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "k2", "k1", "--hall", "liwan", "--settings", settings) == 0
    found = capsys.readouterr()
    assert len(set(found.out.split())) == 2
    assert [line.split(";")[0] for line in found.err.splitlines()] == [
        "This is the key of k1", "This is the key of k2",
    ]  # fmt: skip
    assert run("enrol", "k3", "k2", "--hall", "liwan", "--settings", settings) == 1
    assert said(capsys).startswith("B-409: k2 is enrolled already")
    assert run("enrol", "k3", "--hall", "liwan", "--settings", settings) == 0, "nothing was kept of the one beside it"


def test_an_officer_gets_a_start_password_halls_and_roles(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    order = ("enrol-officer", "王芳", "--hall", "liwan", "--hall", "wailai", "--hall", "liwan", "--settings", settings)
    assert run(*order, "--role", "information", "--role", "duty") == 0
    found = capsys.readouterr()
    assert re.fullmatch(r"(\w{4}-){3}\w{4}\n", found.out)
    assert "start password of 王芳, good for 7 days" in found.err
    assert run(*order, "--role", "checker") == 1
    assert said(capsys).startswith("B-409: 王芳 is enrolled already.")
    assert run("officers", "--settings", settings) == 0
    found = capsys.readouterr()
    assert found.out == "王芳\tliwan, wailai\tinformation officer, duty officer\tstart password not changed yet\n"
    assert found.err.strip() == "1 officers."
    assert run(*order, "--role", "checker", "--again") == 0
    assert run("dismiss-officer", "王芳", "--settings", settings) == 0
    capsys.readouterr()
    assert run("officers", "--json", "--settings", settings) == 0
    [officer] = json.loads(capsys.readouterr().out)
    assert (officer["roles"], officer["state"]) == (["checker"], "dismissed")
    assert officer["dismissed_at"] >= officer["enrolled_at"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh_CN", "甲\tliwan\t信息员, 审核人, 值班负责人\t可登录"),
        ("zh_HK", "甲\tliwan\t資訊員, 審核人, 值班負責人\t可登入"),
    ],
)
def test_officers_are_listed_in_the_terminals_language(
    settings: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str, line: str
) -> None:
    with opened(settings.parent / "city.db") as store, store.writing() as tables:
        tables.officers.enrol(replace(OFFICER, name="甲", roles=tuple(Role)))
        tables.officers.enrol(replace(OFFICER, name="乙", password=""))
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
    assert run("officers", "--settings", settings) == 0
    lines = capsys.readouterr().out.splitlines()
    assert line in lines
    assert [one for one in lines if one.startswith("乙") and ("须重新登记" in one or "須重新登記" in one)]


@pytest.mark.parametrize("name", ["", " ", "王芳 ", "a\nb", "command line: wang"])
def test_what_nobody_can_type_or_would_pass_for_the_terminal_is_no_officers_name(settings: Path, name: str) -> None:
    with pytest.raises(SystemExit):
        run("enrol-officer", name, "--hall", "liwan", "--role", "duty", "--settings", settings)


def test_an_officer_of_an_unknown_hall_and_one_whom_nobody_knows(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    halls = ("--hall", "liwan", "--hall", "nowhere")
    assert run("enrol-officer", "王芳", *halls, "--role", "duty", "--settings", settings) == 1
    assert said(capsys).startswith("B-407: There is no hall named nowhere.")
    assert run("dismiss-officer", "王芳", "--settings", settings) == 1
    assert said(capsys).startswith("B-426: There is no officer named 王芳.")


def test_an_unknown_hall_is_told_which_there_are(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("enrol", "k1", "--hall", "nowhere", "--settings", settings) == 1
    assert "liwan" in said(capsys)
