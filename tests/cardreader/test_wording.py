from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from cardreader.wording import reading_lines
from tests.cardreader.software import NAME, at, holder, image, issuer, with_files


def lines(document: dict[str, object]) -> list[str]:
    reading = read_card(at(document), atr=b"\x3b\x00", protocol="T=0")
    assert isinstance(reading, CardReading)
    return reading_lines(reading)


def test_a_reading_is_told_in_lines() -> None:
    said = lines(image())
    assert "card number   B00000131" in said
    assert f"name          {NAME}" in said


def test_a_name_behind_a_key_is_said_to_be_not_readable_here() -> None:
    said = lines(with_files(issuer(t03="332E3030"), holder()))
    assert "name          (not readable here: the card asks for a key)" in said
    assert "generation    3.00, SM4, T=0" in said


def test_what_is_unknown_or_absent_says_so_with_its_warning() -> None:
    said = lines(with_files(issuer(t05="32303132"), holder(t0A="")))
    assert "issued        (unknown)" in said
    assert "sex           (not on the card)" in said
    assert "warning       ascii_date in SSSE/EF05 tag 05" in said
