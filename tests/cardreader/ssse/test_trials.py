"""Cards that people reported as misread, each with the bytes that misled us: names and numbers as issuers write."""

import pytest

from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from tests.cardreader.software import ID_NUMBER, at, holder, issuer, with_files


@pytest.mark.parametrize(
    ("written", "name", "odd"),
    [
        pytest.param("CDF5FE51", "王𠂇", {"beyond_gbk 09"}, id="b1-fe51"),
        pytest.param("C0EEA8BF", "李ǹ", {"beyond_gbk 09"}, id="b1-a8bf"),
        pytest.param("B3C2A1A1BAEC", "陈红", set(), id="b5-fullwidth-space"),
        pytest.param("B3C22020BAEC", "陈红", set(), id="b5-spaces"),
    ],
)
def test_the_name_is_read(written: str, name: str, odd: set[str]) -> None:
    reading = read(t09=written.ljust(60, "0"))
    assert (reading.holder_name, warned(reading)) == (name, odd)


@pytest.mark.parametrize(
    ("number", "odd"),
    [
        pytest.param("44009919740315002x", {"id_checksum 08"}, id="b4-lower-x: its check digit is 6"),
        pytest.param("44009919610805001x", set(), id="b4 with its own check digit"),
    ],
)
def test_a_small_x_is_taken_as_the_great_one(number: str, odd: set[str]) -> None:
    reading = read(t08=number.encode().hex())
    assert (reading.id_number, warned(reading)) == (number.upper(), odd)
    assert reading.id_number != ID_NUMBER


def read(**ef06: str) -> CardReading:
    reading = read_card(at(with_files(issuer(), holder(**ef06))), atr=b"", protocol="T=0")
    assert isinstance(reading, CardReading)
    return reading


def warned(reading: CardReading) -> set[str]:
    return {f"{warning.code} {warning.tag:02X}" for warning in reading.warnings}
