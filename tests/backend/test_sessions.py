"""Officers at a machine: how a session begins, what ends it, how often a password may be tried, what the audit says."""

from dataclasses import replace
from typing import Any

import pytest

from backend import passwords
from backend.asker import Asker, recognise
from backend.desks import Desks
from backend.office import NewOfficer, dismiss_officer, enrol_officer
from backend.session_rules import session_rules
from backend.store.rows import KeptOfficer
from backend.upkeep import tidy
from labourhall.contract.call import Access
from labourhall.contract.officer_calls import ChangePassword, Role, Session, SignIn, SignOut
from labourhall.contract.refusals import (
    NotYours,
    SessionOver,
    StartPassword,
    TooOften,
    UnfitPassword,
    UnknownDevice,
    WrongPassword,
)
from tests.backend.cities import CHEAP, DEVICE, OFFICER, OTHER, PASSWORD, City
from tests.backend.test_visits import audited

KEYS = {DEVICE.id: "kiosk-key", OTHER.id: "other-key"}
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
ANOTHER = "another password"


@pytest.fixture
def desks(city: City) -> Desks:
    return city.desks()


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What costs tens of milliseconds costs nothing; what is right stays right."""
    monkeypatch.setattr(passwords, "NOBODYS", CHEAP[:-4] + "AAAA")
    monkeypatch.setattr(passwords, "MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "PASSES", 1)


def enrolled(city: City, **changes: Any) -> KeptOfficer:
    officer = replace(OFFICER, **changes)
    with city.store.writing() as tables:
        tables.officers.enrol(officer)
    return officer


def signed_in(city: City, desks: Desks, password: str = PASSWORD, asker: Asker | None = None) -> Session:
    return desks.sessions.sign_in(SignIn(OFFICER.name, password), asker or city.asker())


def asks(city: City, token: str, access: Access = Access.STAFF, key: str = "kiosk-key") -> Asker:
    """Who it is that sends a call with that token."""
    headers = {"authorization": f"Bearer {key}", "labourhall-officer": token}
    return recognise(city.store, session_rules(city.settings), access, headers, city.clock())


def is_over(city: City, token: str, key: str = "kiosk-key") -> bool:
    try:
        asks(city, token, key=key)
    except SessionOver:
        return True
    return False


def changed(city: City, desks: Desks, token: str, old: str = PASSWORD, new: str = ANOTHER) -> Session:
    return desks.sessions.change_password(ChangePassword(old, new), asks(city, token, Access.SIGNED_IN))


def test_a_session_says_who_one_is_and_how_long_it_lasts(city: City, desks: Desks) -> None:
    enrolled(city, halls=("liwan", "guangzhou"), roles=(Role.INFORMATION, Role.CHECKER))
    session = signed_in(city, desks)
    assert (session.officer, session.halls) == ("officer", ("liwan", "guangzhou"))
    assert session.roles == (Role.INFORMATION, Role.CHECKER)
    assert (session.until - city.clock().at).total_seconds() == 10 * HOUR
    assert (session.idle_seconds, session.must_change) == (1800, False)
    asker = asks(city, session.token)
    assert (asker.device, asker.officer.name) == (DEVICE, "officer")
    assert session.token not in repr(session) + repr(asker)


def test_what_an_officer_may_hangs_on_hall_and_role(city: City, desks: Desks) -> None:
    enrolled(city, halls=("liwan",), roles=(Role.CHECKER,))
    officer = asks(city, signed_in(city, desks).token).officer
    assert officer.may(Role.CHECKER, "liwan")
    assert not officer.may(Role.DUTY, "liwan")
    assert not officer.may(Role.CHECKER, "guangzhou")
    assert not city.asker().officer.may(Role.CHECKER, "liwan")


def test_a_new_role_holds_in_the_session_that_is_open(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    enrolled(city, roles=(Role.CHECKER,))
    assert asks(city, token).officer.may(Role.CHECKER, "liwan")


def test_the_token_is_not_what_is_kept(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    with city.store.reading() as tables:
        assert tables.sessions.session(token, DEVICE.id) is None
    assert not is_over(city, token)


def test_a_session_of_one_machine_is_none_at_another(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    assert is_over(city, token, "other-key")
    with pytest.raises(UnknownDevice):
        asks(city, token, key="")
    assert not is_over(city, token)


def test_one_officer_may_be_signed_in_at_two_machines_and_signs_out_at_one(city: City, desks: Desks) -> None:
    here, there = signed_in(city, desks), signed_in(city, desks, asker=city.asker(device=OTHER))
    desks.sessions.sign_out(SignOut(), asks(city, here.token))
    assert is_over(city, here.token)
    assert not is_over(city, there.token, "other-key")


def test_a_session_ends_when_it_is_idle(city: City, desks: Desks) -> None:
    used, left = signed_in(city, desks).token, signed_in(city, desks).token
    for _ in range(3):
        city.clock.pass_by(15 * MINUTE)
        assert not is_over(city, used)
    assert is_over(city, left)
    city.clock.pass_by(30 * MINUTE + 1)
    assert is_over(city, used)


def test_a_session_ends_in_the_evening_however_busy_it_is(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    for _ in range(40):
        assert not is_over(city, token)
        city.clock.pass_by(15 * MINUTE)
    assert not is_over(city, token)
    city.clock.pass_by(1)
    assert is_over(city, token)


def test_a_session_from_before_the_machines_start_is_over(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    city.clock.moment = replace(city.clock.moment, seconds=999.0)
    assert is_over(city, token)


def test_a_wall_clock_that_is_set_ends_no_session_and_lengthens_none(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    city.clock.moment = replace(city.clock.moment, at=city.clock.moment.at.replace(year=2030))
    assert not is_over(city, token)
    city.clock.moment = replace(
        city.clock.moment, at=city.clock.moment.at.replace(year=2020), seconds=1000.0 + 2 * HOUR
    )
    assert is_over(city, token)


def test_a_server_that_starts_anew_has_nobody_signed_in(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    city.desks()
    assert is_over(city, token)


def test_a_use_is_noted_now_and_then_alone(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    version = city.store.version()
    for _ in range(20):
        asks(city, token)
    assert city.store.version() == version
    city.clock.pass_by(30)
    asks(city, token)
    assert city.store.version() != version


def test_a_machine_that_is_enrolled_anew_has_nobody_signed_in(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    with city.store.writing() as tables:
        tables.keys.enrol_device(replace(DEVICE, id=OTHER.id[::-1]), city.clock().text)
    with pytest.raises(UnknownDevice):
        asks(city, token)


def test_what_is_over_is_forgotten(city: City, desks: Desks) -> None:
    signed_in(city, desks)
    city.clock.pass_by(20 * MINUTE)
    kept = signed_in(city, desks).token
    city.clock.pass_by(20 * MINUTE)
    tidy(city.store, city.clock(), city.settings)
    assert city.store._writer.execute("SELECT count(*) FROM sessions").fetchone() == (1,)
    assert not is_over(city, kept)


def test_nobody_learns_which_names_there_are(city: City, desks: Desks, cheap: None) -> None:
    found = []
    enrolled(city, name="left", dismissed_at=city.clock().text)
    enrolled(city, name="old", password="")
    enrolled(city, name="late", must_change=True, enrolled_at="2026-11-16T23:59:59+08:00")
    for name, password in (
        ("officer", ANOTHER), ("nobody", PASSWORD), ("left", PASSWORD), ("old", ""), ("late", PASSWORD), ("", ""),
    ):  # fmt: skip
        with pytest.raises(WrongPassword) as caught:
            desks.sessions.sign_in(SignIn(name, password), city.asker())
        found.append((str(caught.value), caught.value.detail, caught.value.retry_after))
    assert len(set(found)) == 1


def test_each_refusal_costs_one_comparison_of_the_same_work(
    city: City, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[str] = []

    def looked_at(_: str, kept: str) -> bool:
        compared.append(kept)
        return False

    monkeypatch.setattr(passwords, "is_right", looked_at)
    enrolled(city, name="left", dismissed_at=city.clock().text)
    for name in ("officer", "nobody", "left"):
        with pytest.raises(WrongPassword):
            desks.sessions.sign_in(SignIn(name, ANOTHER), city.asker())
    assert compared == [OFFICER.password, passwords.NOBODYS, passwords.NOBODYS]


def wrong(city: City, desks: Desks, name: str = "officer", asker: Asker | None = None) -> None:
    with pytest.raises(WrongPassword):
        desks.sessions.sign_in(SignIn(name, ANOTHER), asker or city.asker())


@pytest.mark.parametrize("name", ["officer", "nobody"])
def test_after_some_wrong_tries_even_the_right_password_has_to_wait(
    city: City, desks: Desks, name: str, cheap: None
) -> None:
    for _ in range(city.settings.wrong_passwords):
        wrong(city, desks, name)
    with pytest.raises(TooOften) as caught:
        desks.sessions.sign_in(SignIn(name, PASSWORD), city.asker())
    assert caught.value.retry_after == 901
    city.clock.pass_by(901)
    if name == "officer":
        signed_in(city, desks)
    else:
        wrong(city, desks, name)


def test_wrong_tries_at_one_machine_lock_nobody_out_at_another(city: City, desks: Desks) -> None:
    for _ in range(city.settings.wrong_passwords):
        wrong(city, desks, asker=city.asker(device=OTHER))
    assert signed_in(city, desks).officer == "officer"


def test_a_right_password_forgives_the_wrong_ones_before_it(city: City, desks: Desks) -> None:
    for _ in range(2):
        for _ in range(city.settings.wrong_passwords - 1):
            wrong(city, desks)
        signed_in(city, desks)
        city.clock.pass_by(MINUTE)
    assert not is_over(city, signed_in(city, desks).token)


def test_a_machine_that_tries_name_after_name_has_to_wait(city: City, desks: Desks, cheap: None) -> None:
    for place in range(city.settings.sign_ins_per_minute):
        wrong(city, desks, f"name {place}")
    with pytest.raises(TooOften) as caught:
        signed_in(city, desks)
    assert caught.value.retry_after == 61
    signed_in(city, desks, asker=city.asker(device=OTHER))


def test_whoever_sits_down_at_a_session_that_was_left_open_cannot_try_for_ever(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    for _ in range(city.settings.wrong_passwords):
        with pytest.raises(WrongPassword):
            changed(city, desks, token, old="a guess that is wrong")
    with pytest.raises(TooOften):
        changed(city, desks, token)


def test_an_officer_of_other_halls_does_not_sign_in_here(city: City, desks: Desks) -> None:
    enrolled(city, halls=("guangzhou",))
    for _ in range(city.settings.wrong_passwords + 1):
        with pytest.raises(NotYours):
            signed_in(city, desks)
    wrong(city, desks)


def test_another_password_ends_every_session_and_opens_one(city: City, desks: Desks, cheap: None) -> None:
    here, there = signed_in(city, desks), signed_in(city, desks, asker=city.asker(device=OTHER))
    new = changed(city, desks, here.token)
    assert is_over(city, here.token)
    assert is_over(city, there.token, "other-key")
    assert not is_over(city, new.token)
    wrong_now = SignIn(OFFICER.name, PASSWORD)
    with pytest.raises(WrongPassword):
        desks.sessions.sign_in(wrong_now, city.asker())
    assert signed_in(city, desks, ANOTHER).officer == "officer"


@pytest.mark.parametrize("new", ["short", "x" * 201, PASSWORD, "ｏｆｆｉｃｅｒ password", "\0" * 12])
def test_what_cannot_be_a_password_changes_nothing_and_is_no_try(city: City, desks: Desks, new: str) -> None:
    token = signed_in(city, desks).token
    for _ in range(city.settings.wrong_passwords + 1):
        with pytest.raises(UnfitPassword):
            changed(city, desks, token, new=new)
    assert not is_over(city, token)


def enrol_at_the_terminal(city: City, name: str = "王芳", again: bool = False, hall: str = "liwan") -> str:
    new = NewOfficer(name, (hall,), (Role.DUTY,), again)
    return enrol_officer(city.store, city.halls, city.auditor, new, "wang", city.clock())


def test_a_start_password_opens_nothing_but_its_own_change(city: City, desks: Desks) -> None:
    start = enrol_at_the_terminal(city)
    session = desks.sessions.sign_in(SignIn("王芳", start), city.asker())
    assert session.must_change
    with pytest.raises(StartPassword):
        asks(city, session.token)
    new = changed(city, desks, session.token, old=start)
    assert not new.must_change
    assert asks(city, new.token).officer.name == "王芳"
    assert [(row.device, row.officer, row.record, row.subject, row.outcome) for row in audited(city)] == [
        ("", "command line: wang", "officer", "王芳", "enrolled"),
        ("kiosk", "王芳", "session", "王芳", "granted"),
        ("kiosk", "王芳", "officer", "王芳", "password-changed"),
    ]


def test_a_start_password_that_nobody_used_is_good_for_its_days_alone(city: City, desks: Desks) -> None:
    enrolled(city, must_change=True, enrolled_at="2026-11-17T00:00:00+08:00")
    assert signed_in(city, desks).must_change
    city.clock.pass_by(DAY / 2)
    with pytest.raises(WrongPassword):
        signed_in(city, desks)


def test_whoever_is_enrolled_again_is_signed_in_nowhere_and_has_what_was_said_last(city: City, desks: Desks) -> None:
    token = signed_in(city, desks).token
    enrol_at_the_terminal(city, "officer", again=True, hall="guangzhou")
    assert is_over(city, token)
    with city.store.reading() as tables:
        kept = tables.officers.officer("officer")
    assert kept is not None
    assert (kept.halls, kept.must_change) == (("guangzhou",), True)


def test_whoever_is_dismissed_is_signed_in_nowhere_at_once(city: City, desks: Desks, cheap: None) -> None:
    token = signed_in(city, desks).token
    for _ in range(2):
        dismiss_officer(city.store, city.auditor, "officer", "wang", city.clock())
    assert is_over(city, token)
    wrong(city, desks)
    with city.store.reading() as tables:
        kept = tables.officers.officer("officer")
    assert kept is not None
    assert (kept.password, kept.dismissed_at) == ("", city.clock().text)
    assert [row.outcome for row in audited(city)] == ["granted", "dismissed", "wrong-password"]


def test_whoever_is_dismissed_while_the_password_is_looked_at_is_not_let_in(
    city: City, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = signed_in(city, desks).token
    asker = asks(city, token)

    def slow(password: str, kept: str) -> bool:
        dismiss_officer(city.store, city.auditor, "officer", "wang", city.clock())
        return True

    monkeypatch.setattr(passwords, "is_right", slow)
    with pytest.raises(WrongPassword):
        signed_in(city, desks)
    enrolled(city)
    with pytest.raises(SessionOver):
        desks.sessions.change_password(ChangePassword(PASSWORD, ANOTHER), asker)
    assert is_over(city, token)


def test_whoever_signs_out_while_another_password_is_looked_at_stays_signed_out(
    city: City, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    asker = asks(city, signed_in(city, desks).token)

    def slow(password: str, kept: str) -> bool:
        desks.sessions.sign_out(SignOut(), asker)
        return True

    monkeypatch.setattr(passwords, "is_right", slow)
    with pytest.raises(SessionOver):
        desks.sessions.change_password(ChangePassword(PASSWORD, ANOTHER), asker)
    with city.store.reading() as tables:
        assert tables.officers.officer(OFFICER.name) == OFFICER


def test_the_audit_says_who_signed_in_where_and_never_what_was_typed(city: City, desks: Desks, cheap: None) -> None:
    wrong(city, desks)
    wrong(city, desks, "hunter2 hunter2")
    token = signed_in(city, desks).token
    desks.sessions.sign_out(SignOut(), asks(city, token))
    rows = audited(city)
    assert [(row.device, row.hall, row.officer, row.record, row.subject, row.outcome) for row in rows] == [
        ("kiosk", "liwan", "", "session", "officer", "wrong-password"),
        ("kiosk", "liwan", "", "session", "no officer", "wrong-password"),
        ("kiosk", "liwan", "officer", "session", "officer", "granted"),
        ("kiosk", "liwan", "officer", "session", "officer", "ended"),
    ]
    for secret in ("hunter2", ANOTHER, PASSWORD, token):
        assert secret not in str(rows)
