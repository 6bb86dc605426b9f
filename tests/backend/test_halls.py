"""Halls: what their kiosks and boards are told, from the file that ships and from a city's own."""

from datetime import date
from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.halls import KINDS, first_bundle, read_halls, staff_cards
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.playlist import NoticePage, Selection, Slot, SpotlightPage, VacancyPage
from labourhall.contract.refusals import NotFound
from labourhall.market.matching import MatchingRules
from tests.backend.cities import DEVICE, RULES, TODAY, City, day

OWN = '[[halls]]\nid = "a"\nname = "甲市场"\nboards = ["东"]\n[[halls.pages]]\nkind = "spotlight"\n'

CODE = "440100d15600000500000099a1b2c3d4"
STAFF = f'[[halls.staff_cards]]\nidentification_code = "{CODE}"\nname = "何"\n'
UNTIL = 'until = "2026-11-26"\n'


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "halls.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_kiosk_learns_its_halls_name_and_districts(city: City) -> None:
    found = city.desks().configurations.show(GetConfiguration(), city.asker())
    assert (found.hall, found.hall_name) == ("liwan", "荔湾区劳动力市场")
    assert ("440103", "荔湾区") in found.districts
    assert len(found.districts) == 11
    assert found.rules == RULES.matching.name


def test_a_kiosk_learns_its_halls_staff_cards_for_a_week_or_until_their_own_end(city: City, tmp_path: Path) -> None:
    assert city.desks().configurations.show(GetConfiguration(), city.asker()).staff_cards == ()
    hall = read_halls(write(tmp_path, OWN + STAFF + UNTIL + STAFF))["a"]
    assert [card.valid_until for card in staff_cards(hall, TODAY)] == [date(2026, 11, 26), date(2026, 12, 1)]
    assert {(card.identification_code, card.name) for card in staff_cards(hall, TODAY)} == {(CODE.upper(), "何")}
    assert [card.valid_until for card in staff_cards(hall, day(3))] == [date(2026, 12, 4)]
    assert CODE.upper() not in repr(staff_cards(hall, TODAY))


def test_a_halls_boards_begin_with_the_pages_of_the_file(tmp_path: Path) -> None:
    notice = '[[halls.pages]]\nkind = "notice"\nscope = "服务台"\ntext = ["停电", "明天"]\n'
    bundle = first_bundle(read_halls(write(tmp_path, OWN + notice))["a"])
    assert bundle.slots == (Slot("1"),)
    assert bundle.playlists[0].pages == (SpotlightPage("1"), NoticePage("2", "停电", ("明天",), issuer="服务台"))


def test_a_hall_that_is_gone_is_not_found(city: City, tmp_path: Path) -> None:
    city.halls = read_halls(write(tmp_path, OWN))
    with pytest.raises(NotFound):
        city.desks().configurations.show(GetConfiguration(), city.asker())


def test_every_hall_that_ships_shows_only_pages_whose_data_are_real(city: City) -> None:
    districts: MatchingRules = RULES.matching
    assert DEVICE.hall in city.halls
    for hall in city.halls.values():
        assert hall.pages
        for page in hall.pages:
            assert page.kind in KINDS
            assert set(page.districts) <= set(districts.districts)
            assert (page.kind == "notice") == bool(page.text)


def test_what_a_hall_says_is_cleaned(tmp_path: Path) -> None:
    notice = '[[halls.pages]]\nkind = "notice"\ntext = ["Ａ\\u200b"]\n'
    hall = read_halls(write(tmp_path, OWN.replace("甲市场", "甲\\u202e市场") + notice))["a"]
    assert (hall.name, hall.pages[1].text) == ("甲市场", ("A",))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "halls = []",
        "halls = 1",
        "[[halls]]\nid = 'a'",
        "[[halls]]\nid = 'a'\nname = 'b'\nnmae = 'c'",
        OWN + OWN,
        OWN + '[[halls.staff_cards]]\nidentification_code = "440100"\nname = "何"\n',
        OWN + STAFF + UNTIL.replace("2026-11-26", "26.11.2026"),
        OWN.replace("spotlight", "figures"),
        OWN.replace("spotlight", "notice"),
        OWN.replace('kind = "spotlight"', 'kind = "spotlight"\nselection = "paid"'),
        OWN.replace("boards", 'second_person = ["figures"]\nboards'),
        "not toml",
    ],
)
def test_a_file_of_halls_that_is_wrong_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(Stopped) as caught:
        read_halls(write(tmp_path, text))
    assert caught.value.failure is Failure.HALLS_WRONG
    assert str(tmp_path) in str(caught.value)


def test_a_picture_may_need_a_second_person_and_is_no_page_of_the_file(tmp_path: Path) -> None:
    halls = read_halls(write(tmp_path, OWN.replace("boards", 'second_person = ["picture"]\nboards')))
    assert halls["a"].second_person == ("picture",)
    with pytest.raises(Stopped):
        read_halls(write(tmp_path, OWN.replace("spotlight", "picture")))


def test_a_file_of_halls_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        read_halls(tmp_path / "nothing.toml")


def test_what_comes_first_on_a_halls_pages_is_said_in_its_file(tmp_path: Path) -> None:
    table = '[[halls.pages]]\nkind = "vacancies"\nselection = "hard_to_fill"\n'
    text = OWN.replace('kind = "spotlight"', 'kind = "spotlight"\nselection = "fair"')
    pages = first_bundle(read_halls(write(tmp_path, text + table))["a"]).playlists[0].pages
    assert pages == (
        SpotlightPage("1", selection=Selection.FAIR),
        VacancyPage("2", selection=Selection.HARD_TO_FILL),
    )
