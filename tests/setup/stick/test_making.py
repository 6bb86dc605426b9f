"""What cannot be used is found where the stick is made, not first in the hall."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from setup.failures import Failure, Stopped
from setup.roles import SetupRole
from setup.stick import facts
from setup.stick.making import made
from tests.setup.sticks import CODES, NOW, order


def refused(tmp_path: Path, **other: Any) -> Failure:
    with pytest.raises(Stopped) as stopped:
        made(order(tmp_path, **other), other.get("now", NOW))
    return stopped.value.trouble.failure


def file(tmp_path: Path, content: bytes) -> Path:
    (tmp_path / "given").write_bytes(content)
    return tmp_path / "given"


def test_everything_that_was_given_is_on_it(tmp_path: Path) -> None:
    said, parts = made(order(tmp_path, city_layer=file(tmp_path, b'[kiosk]\nprinter = "a"\n')), NOW)
    assert set(parts) == {"codes-kiosk.txt", "vacancies.snapshot", "city.toml", "hall.toml"}
    assert parts["codes-kiosk.txt"].decode().split() == list(CODES)
    assert b'printer = "a"' in parts["city.toml"]
    assert said.good_until - said.made_at == timedelta(days=60)


def test_what_was_not_given_is_not(tmp_path: Path) -> None:
    _, parts = made(order(tmp_path, codes=(), snapshot=None), NOW)
    assert set(parts) == {facts.CITY_LAYER, facts.HALL_LAYER}


def test_files_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    nowhere, nonsense = tmp_path / "nowhere", file(tmp_path, b"\xff\xfe nonsense")
    for bad in (nowhere, nonsense):
        assert refused(tmp_path, codes=((SetupRole.KIOSK, bad),)) is Failure.BAD_CODES
        assert refused(tmp_path, snapshot=bad) is Failure.BAD_SNAPSHOT
        assert refused(tmp_path, authority=bad) is Failure.BAD_AUTHORITY
        assert refused(tmp_path, city_layer=bad) is Failure.BAD_LAYER
        assert refused(tmp_path, hall_layer=bad) is Failure.BAD_LAYER
    (tmp_path / "words").write_text("hello\n", encoding="ascii")
    assert refused(tmp_path, codes=((SetupRole.KIOSK, tmp_path / "words"),)) is Failure.BAD_CODES
    assert refused(tmp_path, city_key="abc") is Failure.BAD_LAYER


@pytest.mark.parametrize("url", ["nonsense", "ftp://city", "http://", "http://10.0.0.7:8080"])
def test_an_address_that_no_code_may_go_to_makes_none(tmp_path: Path, url: str) -> None:
    assert refused(tmp_path, city_url=url) is Failure.BAD_ADDRESS


def test_without_codes_a_hall_may_be_reached_over_http(tmp_path: Path) -> None:
    said, _ = made(order(tmp_path, city_url="http://10.0.0.7:8080", codes=()), NOW)
    assert said.city_url == "http://10.0.0.7:8080"


def test_an_office_whose_clock_is_behind_makes_none(tmp_path: Path) -> None:
    with pytest.raises(Stopped) as stopped:
        made(order(tmp_path), NOW.replace(year=2000))
    assert stopped.value.trouble.failure is Failure.OFFICE_CLOCK


HASHED = "$6$abcdefgh$" + "x" * 86


def test_the_technicians_password_goes_along_as_a_hash(tmp_path: Path) -> None:
    _, parts = made(order(tmp_path, login=file(tmp_path, f"{HASHED}\n".encode())), NOW)
    assert parts["login.txt"] == f"{HASHED}\n".encode()


@pytest.mark.parametrize("content", ["hunter2\n", "", "\xff", f"root:{HASHED}", f"{HASHED}\n{HASHED}\n"])
def test_a_password_in_clear_goes_onto_no_stick(content: str, tmp_path: Path) -> None:
    assert refused(tmp_path, login=file(tmp_path, content.encode("latin-1"))) is Failure.BAD_LOGIN
    assert refused(tmp_path, login=tmp_path / "nowhere") is Failure.BAD_LOGIN
