"""The demo's file of halls: the one that ships, with one officer in one hall, read by the real server's reader."""

from datetime import date
from pathlib import Path

import pytest

from backend.halls import read_halls
from demo.hall.city import HALL
from demo.hall.halls import with_boards, with_staff
from demo.people.numbers import draw
from demo.people.staff import STAFF, STAFF_CODE
from demo.people.tray import tray
from labourhall.program.places import asset

SHIPPED = asset("rules", "halls.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("hall", list(read_halls(None)))
def test_only_the_hall_that_is_meant_has_the_officer_and_all_else_is_as_it_ships(hall: str, tmp_path: Path) -> None:
    path = tmp_path / "halls.toml"
    path.write_text(with_staff(SHIPPED, hall, STAFF.name, STAFF_CODE), encoding="utf-8")
    shipped, made = read_halls(None), read_halls(path)
    assert [(card.name, card.identification_code) for card in made[hall].staff_cards] == [(STAFF.name, STAFF_CODE)]
    assert {name for name in made if made[name] == shipped[name]} == set(shipped) - {hall}
    assert made[hall].pages == shipped[hall].pages


@pytest.mark.parametrize("hall", list(read_halls(None)))
def test_only_the_hall_that_is_meant_has_those_boards(hall: str, tmp_path: Path) -> None:
    path = tmp_path / "halls.toml"
    path.write_text(with_boards(SHIPPED, hall, ("7",)), encoding="utf-8")
    shipped, made = read_halls(None), read_halls(path)
    assert made[hall].boards == ("7",)
    assert {name for name in made if made[name] == shipped[name]} == set(shipped) - {hall}


def test_no_staff_card_ships_with_the_product() -> None:
    assert not any(hall.staff_cards for hall in read_halls(None).values())


def test_a_hall_that_is_not_in_the_file_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        with_staff(SHIPPED, "nowhere", STAFF.name, STAFF_CODE)
    with pytest.raises(ValueError, match="nowhere"):
        with_boards(SHIPPED, "nowhere", ("1",))


@pytest.mark.parametrize("today", [date(2026, 2, 28), date(2027, 12, 31)])
def test_the_officer_s_card_on_the_tray_bears_the_listed_code_on_any_day(today: date) -> None:
    (card,) = [one for one in tray(today) if one.key == "staff"]
    assert card.image["files"]["SSSE/EF05"]["01"] == STAFF_CODE == draw(STAFF, today).identification_code
    assert HALL in read_halls(None)
