"""The layers of a stick are such as programs read, and nothing in them is decided in silence."""

import tomllib

import pytest

from setup.failures import Failure, Stopped
from setup.stick import layers


def test_every_program_is_told_the_citys_address_and_authority() -> None:
    found = tomllib.loads(layers.joined(layers.city("https://city.example", True, "ab" * 32), "", ""))
    assert set(found) == {"kiosk", "display", "editor"}
    for table in found.values():
        assert table["backend_url"] == "https://city.example"
        assert table["city_ca"] == "/etc/labourhall/city-ca.pem"
    assert found["display"]["city_key"] == "ab" * 32
    assert "city_ca" not in layers.city("http://10.0.0.1", False, "")["kiosk"]


def test_boards_and_editors_are_told_their_hall() -> None:
    found = tomllib.loads(layers.joined(layers.hall("liwan", "荔湾"), "", ""))
    assert found == {one: {"hall": "liwan", "hall_name": "荔湾"} for one in ("display", "editor")}


def test_a_file_adds_and_may_say_the_same_again() -> None:
    told = layers.city("https://city.example", False, "")
    file = '[kiosk]\nprinter = "hall"\nbackend_url = "https://city.example"\n[backend]\nport = 8080\n'
    found = tomllib.loads(layers.joined(told, file, "city.toml"))
    assert found["kiosk"] == {"backend_url": "https://city.example", "printer": "hall"}
    assert found["backend"] == {"port": 8080}


@pytest.mark.parametrize(
    "file",
    ['[kiosk]\nbackend_url = "http://other"\n', "[toaster]\na = 1\n", "printer = 1\n", "kiosk = [", '[kiosk]\n"a'],
)
def test_what_contradicts_or_is_no_programs_is_refused(file: str) -> None:
    with pytest.raises(Stopped) as stopped:
        layers.joined(layers.city("https://city.example", False, ""), file, "city.toml")
    assert stopped.value.trouble.failure is Failure.BAD_LAYER
    assert stopped.value.trouble.named[0] == "city.toml"
