import pytest

from cardreader.reader_choice import EVERY, ReaderChoice, fits

BRACKETS = "Generic USB2.0-CRW [Smart Card Reader Interface] (20070818000000000) 00 00"


@pytest.mark.parametrize(
    ("pattern", "reader", "fitting"),
    [
        ("ACS ACR39U 00 00", "ACS ACR39U 00 00", True),
        ("acs acr39u 00 00", "ACS ACR39U 00 00", True),
        ("ACS ACR39U", "ACS ACR39U 00 00", False),
        ("ACS ACR39U*", "ACS ACR39U 00 00", True),
        ("* SAM *", "HID Global OMNIKEY 5422 SAM 00 01", True),
        ("* 01", "ACS ACR1281 1S Dual Reader 00 01", True),
        (BRACKETS, BRACKETS, True),
        ("*[Smart Card Reader Interface]*", BRACKETS, True),
        ("ACS ACR39? 00 00", "ACS ACR39U 00 00", False),
        ("*", "", True),
        ("", "ACS ACR39U 00 00", False),
    ],
)
def test_a_pattern_fits_the_whole_name(pattern: str, reader: str, fitting: bool) -> None:
    assert fits(pattern, reader) is fitting


def test_every_reader_is_taken_where_nothing_is_said() -> None:
    assert EVERY.takes("ACS ACR39U 00 00")


def test_only_the_one_that_is_wanted_is_taken_and_never_one_that_is_ignored() -> None:
    choice = ReaderChoice("ACS*", ("* SAM *",))
    assert [choice.takes(name) for name in ("ACS ACR39U 00 00", "Alcor 00 00", "ACS ACR38U SAM 00 01")] == [
        True,
        False,
        False,
    ]
