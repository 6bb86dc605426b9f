"""The demonstration's officer signs in for real: start password, one of the own, a session that may end."""

from dataclasses import replace
from pathlib import Path

from backend.office import NewOfficer, enrol_officer
from demo.hall.officer import NAME, Officer
from labourhall.contract.officer_calls import Role
from labourhall.contract.public_calls import GetSnapshot
from labourhall.contract.staff_calls import CloseVacancy
from tests.backend.test_visits import audited
from tests.contract.served import serving


def test_it_withdraws_also_after_its_session_ended(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        city = served.city
        new = NewOfficer(NAME, ("liwan",), (Role.DUTY,))
        start = enrol_officer(city.store, city.halls, city.auditor, new, "wang", city.clock())
        officer = Officer(served.url, "other-key", start)
        assert start in officer.secrets
        officer.send(CloseVacancy("100001"))
        officer.send(CloseVacancy("100002"))
        city.clock.moment = replace(city.clock.moment, seconds=city.clock.moment.seconds + 86_400.0)
        officer.send(CloseVacancy("100003"))
        assert len(officer.secrets) == 4
        assert not any(secret in repr(officer) for secret in officer.secrets)
        assert served.send(GetSnapshot()).vacancies == ()
        outcomes = [(row.record, row.outcome) for row in audited(city)]
    assert outcomes == [
        ("officer", "enrolled"), ("session", "granted"), ("officer", "password-changed"), ("vacancy", "filled"),
        ("vacancy", "filled"), ("session", "granted"), ("vacancy", "filled"),
    ]  # fmt: skip
