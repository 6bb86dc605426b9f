import pytest

from cardreader.replay.recording import entries
from cardreader.replay.vectors import agrees

CODE = "639900D15600000500BF7C7A48FB4966"
BARE = "00814E43238697159900BF7C7A"
LINE = f"639900|111111198101011110|X00000019|{CODE}|张三|{BARE}|1.00|20101001|20201001|410100813475|device|"


def vector(kind: str, request: str = "", response: str = "", **more: str) -> bool:
    (entry,) = entries([{"kind": kind, "request": request, "response": response, **more}])
    return agrees(entry)


def test_an_identification_code_agrees_with_its_region_and_historical_bytes() -> None:
    assert vector("idcode", response=CODE)
    assert vector("idcode", response=CODE, card="region 639900", historical_bytes=BARE, atr_derived="3B6D0000" + BARE)
    assert vector("idcode", response=CODE, historical_bytes="", atr_derived="")


@pytest.mark.parametrize(
    ("response", "more"),
    [
        ("", {}),
        ("zz", {}),
        (CODE[:-2], {}),
        (CODE.replace("D156", "D157"), {}),
        ("FFFFFF" + CODE[6:], {}),
        (CODE, {"card": "region 639901"}),
        (CODE, {"historical_bytes": BARE[2:]}),
        (CODE, {"historical_bytes": "zz"}),
        (CODE, {"historical_bytes": BARE, "atr_derived": "3B6D000000" + BARE[:-2]}),
    ],
)
def test_one_that_fits_nothing_does_not_agree(response: str, more: dict[str, str]) -> None:
    assert not vector("idcode", response=response, **more)


@pytest.mark.parametrize(
    ("request_", "response", "agreed"),
    [
        ("D2143569X", "X", True),
        ("D2143569", "X", True),
        ("D2143569X", "1", False),
        ("d2143569X", "X", False),
        ("", "0", False),
    ],
)
def test_a_check_digit_is_computed_anew(request_: str, response: str, agreed: bool) -> None:
    assert vector("checkdigit", request_, response) is agreed


@pytest.mark.parametrize(
    ("old", "new", "agreed"),
    [
        ("", "", True),
        ("X00000019", "AI666666X", True),
        ("|111111198101011110|X00000019|", "|||", True),
        ("639900|1", "639901|1", False),
        ("1.00", "7.00", False),
        ("20101001", "2010", True),
        ("20101001", "201O", False),
        ("20101001", "20101301", False),
        (BARE, BARE[2:], False),
        (BARE, "zz", False),
        (CODE, "zz", False),
        ("|张三", "", False),
        ("|410100813475|device|", "", False),
    ],
)
def test_the_drivers_line_agrees_where_its_parts_fit_each_other(old: str, new: str, agreed: bool) -> None:
    assert vector("basstring", response=LINE.replace(old, new) if old else LINE) is agreed
