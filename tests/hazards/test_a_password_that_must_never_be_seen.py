"""An officer's password and session stand nowhere but on their way: no log, file, repr, refusal or audit shows them."""

import logging
from pathlib import Path
from typing import Any

import pytest

from backend import passwords
from labourhall.contract import wire
from labourhall.contract.call import Call
from labourhall.contract.officer_calls import ChangePassword, Session, SignIn, SignOut
from labourhall.contract.refusals import Broken, Malformed, Refusal
from tests.backend.cities import OFFICER, PASSWORD
from tests.contract.served import Served, serving

NEW = "Zk7-新口令-9q_2w"


def said(served: Served, call: Call[Any], token: str = "") -> str:
    """All that whoever sends the call hears or could write into a log."""
    try:
        return repr(served.send(call, token))
    except Refusal as refusal:
        return f"{refusal!r} {refusal} {refusal.detail} {refusal.args} {wire.write_problem(refusal)!r}"


def test_neither_is_in_any_log_file_repr_or_refusal(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    heard: list[str] = []
    with serving(tmp_path, http_log=tmp_path / "http.jsonl") as served:
        sessions = everything(served, heard)
        heard += [repr(one) for one in sessions]
        held = [path.read_bytes() for path in tmp_path.iterdir()]
    held += [path.read_bytes() for path in tmp_path.iterdir()]
    heard += [record.getMessage() for record in caplog.records]
    assert len(held) > 3
    for secret in (PASSWORD, NEW, *(one.token for one in sessions)):
        assert not any(secret in text for text in heard)
        assert not any(secret.encode() in body for body in held)


def everything(served: Served, heard: list[str]) -> list[Session]:
    """An officer's day with mistakes; its sessions."""
    calls = (SignIn(OFFICER.name, NEW), SignIn(PASSWORD, PASSWORD), SignIn(NEW, OFFICER.name))
    heard += [said(served, call) for call in calls]
    first = served.session()
    second = served.send(ChangePassword(PASSWORD, NEW), first.token)
    late = (ChangePassword(PASSWORD, NEW), ChangePassword(NEW, NEW), ChangePassword(NEW, NEW * 20), SignOut())
    heard += [said(served, call, second.token) for call in late]
    heard += [said(served, SignOut(), first.token), said(served, SignOut(), second.token)]
    heard += [repr((call, wire.write(call))) for call in (*calls, *late)]
    return [first, second]


@pytest.mark.parametrize(
    "body",
    [
        f'{{"name": "officer", "password": "{PASSWORD}", "x": "{PASSWORD}"}}', f'{{"name": ["{PASSWORD}"]}}',
        f'{{"name": 1, "password": "{PASSWORD}"}}', f'"{PASSWORD}"', f'{{"name": "a", "password": "{PASSWORD}',
    ],
)  # fmt: skip
def test_a_body_that_is_no_sign_in_is_not_told_back(body: str) -> None:
    with pytest.raises(Malformed) as caught:
        wire.read(SignIn, {}, [], body.encode())
    assert PASSWORD not in f"{caught.value!r} {caught.value.detail} {wire.write_problem(caught.value)!r}"


@pytest.mark.expects_logs
def test_a_server_that_fails_over_a_password_does_not_log_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bool:
        raise RuntimeError("no memory for a hash")

    monkeypatch.setattr(passwords, "is_right", broken)
    with serving(tmp_path) as served, pytest.raises(Broken) as caught:
        served.session()
    assert "no memory for a hash" in caplog.text
    assert PASSWORD not in caplog.text + repr(caught.value) + caught.value.detail
