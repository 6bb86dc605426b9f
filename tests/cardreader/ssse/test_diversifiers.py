import pytest

from cardreader.ssse import diversifiers

HISTORICAL = "00814A444686605199000001AC"


@pytest.mark.parametrize(
    "atr",
    [
        "3B6D0000" + HISTORICAL,
        "3B7D960000" + HISTORICAL,
        "3B8D8001" + HISTORICAL + "7F",
        "3B9D95801FC7" + HISTORICAL + "7F",
        "3BFD960000801FC7" + HISTORICAL + "7F",
    ],
)
def test_the_cards_factor_is_found_behind_any_interface_bytes(atr: str) -> None:
    assert diversifiers.of_card(bytes.fromhex(atr)) == bytes.fromhex("86605199000001AC")


@pytest.mark.parametrize("atr", ["", "3B", "3B6D0000" + HISTORICAL[:-2], "3B80", "3B8D", "3B6200004744"])
def test_an_atr_that_is_cut_short_or_has_other_historical_bytes_gives_no_factor(atr: str) -> None:
    assert diversifiers.of_card(bytes.fromhex(atr)) is None


@pytest.mark.parametrize(
    ("region", "city", "province"),
    [("440100", b"440100sx", b"440000sh"), ("330102", b"330100sx", b"330000sh"), ("519900", b"519900sx", b"510000sh")],
)
def test_city_and_province_as_vendors_readers_send_them(region: str, city: bytes, province: bytes) -> None:
    assert diversifiers.of_city(region) == city
    assert diversifiers.of_province(region) == province
