from datetime import date

from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from kiosk.workers.card_facts import EXPIRED, card_facts
from tests.cardreader.software import ID_NUMBER, at, holder, issuer, with_files

TODAY = date(2026, 11, 23)


def reading(**ef06: str) -> CardReading:
    found = read_card(at(with_files(issuer(), holder(**ef06))), atr=b"", protocol="T=0")
    assert isinstance(found, CardReading)
    return found


def test_the_age_is_that_of_the_id_number() -> None:
    assert card_facts(reading(t0D="19500101"), TODAY).age == 52
    assert ID_NUMBER[6:14] == "19740315"


def test_without_an_id_number_the_birth_date_on_the_card_tells_the_age() -> None:
    facts = card_facts(reading(t08="", t0D="19661124"), TODAY)
    assert (facts.id_number, facts.age) == (None, 59)
    assert card_facts(reading(t08="", t0D="19661123"), TODAY).age == 60


def test_a_birth_date_that_cannot_be_leaves_the_age_unknown() -> None:
    assert card_facts(reading(t08="", t0D="20990101"), TODAY).age is None
    assert card_facts(reading(t08="", t0D=""), TODAY).age is None


def test_an_expired_card_still_identifies() -> None:
    found = read_card(at(with_files(issuer(t06="20200101"), holder())), atr=b"", protocol="T=0")
    assert isinstance(found, CardReading)
    facts = card_facts(found, TODAY)
    assert facts.name
    assert EXPIRED in facts.warnings


def test_what_is_odd_about_a_card_goes_along_as_code_file_and_tag() -> None:
    found = read_card(at(with_files(issuer(t03="322E3000"), holder())), atr=b"", protocol="T=0")
    assert isinstance(found, CardReading)
    assert ("version_padded", "SSSE/EF05", "03") in card_facts(found, TODAY).warnings
