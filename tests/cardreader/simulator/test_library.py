"""Every image that ships: what a reader makes of it, and that nobody real stands in it."""

import json
from pathlib import Path
from typing import Any

import pytest

from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.simulator.image_json import load_image
from cardreader.simulator.inserted import inserted
from cardreader.simulator.library import FOLDER, find, names
from cardreader.simulator.refusal import ImageRefused
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.number import card_number_valid, id_number_valid
from cardreader.ssse.pin import PinBlocked, PinReady, pin_status
from cardreader.ssse.reading import read_card
from cardreader.transport import Chained, Command, Response
from tests.cardreader.software import no_reset

READ: dict[str, tuple[str, str | None, set[str]]] = {
    # generation, the holder's name, what is odd (code and tag)
    "1.00": ("1.00", "谭国平", set()),
    "2.00": ("2.00", "周桂兰", set()),
    "2.00-t1": ("2.00", "周桂兰", set()),
    "2.00-contactless": ("2.00", "周桂兰", set()),
    "2.00-with-bank": ("2.00", "周桂兰", set()),
    "3.00": ("3.00", None, {"protected 00"}),
    "3.00-contactless": ("3.00", None, {"protected 00"}),
    "3.00-with-module": ("3.00", None, {"protected 00"}),
    "blank": (
        "2.00",
        None,
        {"not_personalised 01", *(f"unset {tag}" for tag in ("05", "06", "07", "08", "09", "0A", "0B", "0C", "0D"))},
    ),
    "pin-blocked": ("2.00", "梁志文", set()),
    "pin-last-try": ("2.00", "梁志文", set()),
    "dirty-ascii-dates": ("2.00", "方丽君", {"ascii_date 05", "ascii_date 06"}),
    "dirty-card-number-check": ("2.00", "方丽君", {"check_digit 07"}),
    "dirty-card-number-long": ("2.00", "方丽君", {"too_long 07"}),
    "dirty-id-number-check": ("2.00", "方丽君", {"id_checksum 08"}),
    "dirty-length": ("2.00", "方丽君", {"wrong_length 0D"}),
    "dirty-name-beyond-gbk": ("2.00", "方㛃𠅤", {"beyond_gbk 09"}),
    "dirty-name-broken": ("2.00", "方〓 〓", {"bad_text 09"}),
    "dirty-name-cut": ("2.00", "A古丽巴哈尔汗·阿卜杜热依木江买买提", set()),
    "dirty-name-dot": ("2.00", "阿依古丽·买买提", set()),
    "dirty-name-ff": ("2.00", "方丽君", set()),
    "dirty-name-seam": ("2.00", "古丽巴哈尔汗·阿卜杜热依木江买买提", set()),
    "dirty-name-spaces": ("2.00", "方丽君", set()),
    "dirty-repeated": ("2.00", "方丽君", set()),
    "dirty-unset": ("2.00", "方丽君", {"unset 0B", "unset 0C", "unset 0D"}),
    "dirty-version-empty": ("1.00", "方丽君", {"unset 03"}),
    "dirty-version-nul": ("2.00", "方丽君", {"version_padded 03"}),
    "dirty-without-4e": ("2.00", "方丽君", set()),
}
REFUSED: dict[str, tuple[Failure, CardKind | None]] = {
    "resident-id": (Failure.WRONG_CARD, CardKind.RESIDENT_ID),
    "bank": (Failure.WRONG_CARD, CardKind.BANK),
    "sim": (Failure.WRONG_CARD, CardKind.SIM),
    "health": (Failure.WRONG_CARD, CardKind.HEALTH),
    "transport": (Failure.WRONG_CARD, CardKind.TRANSPORT),
    "transport-union": (Failure.WRONG_CARD, CardKind.TRANSPORT),
    "metro": (Failure.WRONG_CARD, CardKind.TRANSPORT),
    "old-labour": (Failure.WRONG_CARD, CardKind.OLD_LABOUR),
    "sam": (Failure.WRONG_CARD, CardKind.SAM),
    "application-locked": (Failure.APPLICATION_LOCKED, None),
    "card-locked": (Failure.CARD_LOCKED, None),
}
SILENT = ("mute", "no-chip", "nonsense-atr")
"""What is wrong with these is in the line to the reader: tests/cardreader/commands/test_simulate.py."""
ELSEWHERE = {"staff"}
"""Looked at where what it is for is tested."""


class Line:
    """A transport to the card of an image, without a reader."""

    def __init__(self, path: Path) -> None:
        self.image = load_image(path)
        self._card = inserted(self.image)

    def send(self, command: Command) -> Response:
        return Response.decode(self._card.answer(bytes(command.encode())))


def read(name: str) -> CardReading | CardFailure:
    line = Line(find(name))
    return read_card(Chained(line), atr=line.image.atr, protocol=line.image.protocol)


def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(find(name).read_text(encoding="utf-8"))
    return found


def test_every_image_has_its_outcome_here() -> None:
    assert {*READ, *REFUSED, *SILENT} == set(names()) - ELSEWHERE


@pytest.mark.parametrize("name", READ)
def test_a_social_security_card_is_read_whatever_is_odd_about_it(name: str) -> None:
    reading = read(name)
    assert isinstance(reading, CardReading)
    odd = {f"{warning.code} {warning.tag:02X}" for warning in reading.warnings}
    assert (str(reading.generation), reading.holder_name, odd) == READ[name]


@pytest.mark.parametrize("name", REFUSED)
def test_any_other_card_is_called_what_it_is(name: str) -> None:
    refused = read(name)
    assert isinstance(refused, CardFailure)
    assert (refused.failure, refused.kind) == REFUSED[name]


def test_a_number_that_is_too_long_counts_by_its_first_nine() -> None:
    long, short = read("dirty-card-number-long"), read("dirty-repeated")
    assert isinstance(long, CardReading)
    assert isinstance(short, CardReading)
    assert long.card_number == short.card_number


def test_the_pin_of_each_is_as_its_name_says() -> None:
    for name, expected in (("pin-blocked", PinBlocked()), ("pin-last-try", PinReady(1)), ("2.00", PinReady(6))):
        line = Line(find(name))
        assert isinstance(read_card(Chained(line), atr=b"", protocol="T=0"), CardReading)
        assert pin_status(Chained(line), no_reset) == expected


def test_one_card_shows_the_same_at_both_of_its_ports() -> None:
    for contact, contactless in (("2.00", "2.00-contactless"), ("3.00", "3.00-contactless")):
        one, other = document(contact), document(contactless)
        assert one["files"] == other["files"]
        assert other["atr"].startswith("3B8D8001" + one["atr"][8:])


def test_the_bank_card_and_a_social_security_card_begin_their_atr_alike() -> None:
    assert document("bank")["atr"][:8] == document("2.00")["atr"][:8] == "3B6D0000"


@pytest.mark.parametrize("name", names())
def test_nobody_in_an_image_is_real(name: str) -> None:
    """Id numbers are valid in form, their area was never assigned; what is wrong on purpose says so in its name."""
    files = document(name).get("files") or {}
    issuer, holder = files.get("SSSE/EF05", {}), files.get("SSSE/EF06", {})
    number = bytes.fromhex(holder["08"]).decode() if "08" in holder else ""
    if number.strip("\0"):
        assert number[2:6] == "9999"
        assert id_number_valid(number) is (name != "dirty-id-number-check")
    card = bytes.fromhex(issuer["07"]).decode() if "07" in issuer else ""
    if card.strip("\0"):
        assert card_number_valid(card[:9]) is (name != "dirty-card-number-check")


def test_a_file_goes_before_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find("bank") == FOLDER / "bank.json"
    Path("bank").write_text("{}", encoding="utf-8")
    assert find("bank") == Path("bank")


@pytest.mark.parametrize("name", ["nobody", "../images/bank", "bank.json", ""])
def test_what_is_neither_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(ImageRefused, match="must be a file, or the name of an image"):
        find(name)


def test_the_images_ship_with_the_package() -> None:
    import tomllib

    project = tomllib.loads((FOLDER.parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert "images/*.json" in project["tool"]["setuptools"]["package-data"]["cardreader.simulator"]
