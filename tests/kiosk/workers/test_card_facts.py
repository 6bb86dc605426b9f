from datetime import date

from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from kiosk.workers.card_facts import EXPIRED
from tests.cardreader.software import ID_NUMBER, at, holder, issuer, with_files
from tests.kiosk.workers.facts import facts_on

FACTS = facts_on(date(2026, 11, 23))


def reading(**ef06: str) -> CardReading:
    found = read_card(at(with_files(issuer(), holder(**ef06))), atr=b"", protocol="T=0")
    assert isinstance(found, CardReading)
    return found


def test_the_age_is_that_of_the_id_number() -> None:
    assert FACTS(reading(t0D="19500101")).age == 52
    assert ID_NUMBER[6:14] == "19740315"


def test_without_an_id_number_the_birth_date_on_the_card_tells_the_age() -> None:
    facts = FACTS(reading(t08="", t0D="19661124"))
    assert (facts.id_number, facts.age) == (None, 59)
    assert FACTS(reading(t08="", t0D="19661123")).age == 60


def test_a_birth_date_that_cannot_be_leaves_the_age_unknown() -> None:
    assert FACTS(reading(t08="", t0D="20990101")).age is None
    assert FACTS(reading(t08="", t0D="")).age is None


def test_an_expired_card_still_identifies() -> None:
    found = read_card(at(with_files(issuer(t06="20200101"), holder())), atr=b"", protocol="T=0")
    assert isinstance(found, CardReading)
    facts = FACTS(found)
    assert facts.name
    assert EXPIRED in facts.warnings


def test_what_is_odd_about_a_card_goes_along_as_code_file_and_tag() -> None:
    found = read_card(at(with_files(issuer(t03="322E3000"), holder())), atr=b"", protocol="T=0")
    assert isinstance(found, CardReading)
    assert ("version_padded", "SSSE/EF05", "03") in FACTS(found).warnings
