"""Over 200,000 generated responses through parsers and reading logic; the counts stand at the end of the run."""

import json
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest

from cardreader.document import failure_document, reading_document
from cardreader.failures import CardError, CardFailure, CardKind
from cardreader.simulator.image import CardImage
from cardreader.simulator.image_json import image_from
from cardreader.ssse import fields, number, tlv
from cardreader.ssse.algorithms import Algorithm, algorithm_of
from cardreader.ssse.card_reading import CardReading, CardWarning, Field, FileReading
from cardreader.ssse.files import APPLICATIONS, FILES, Generation
from cardreader.ssse.pin import (
    PinBlocked,
    PinChanged,
    PinNotSet,
    PinReady,
    PinStatus,
    PinVerified,
    PinWrong,
    change,
    pin_status,
    verify,
)
from cardreader.ssse.proof import internal_authenticate
from cardreader.ssse.psam import Psam
from cardreader.ssse.reading import read_card, read_file
from cardreader.ssse.security_module import SecurityModule
from cardreader.ssse.selection import recognise, select_application, select_ssse
from cardreader.ssse.software_module import ModuleKeys, SoftwareModule
from cardreader.ssse.survey import read_other_files
from cardreader.ssse.unemployment import Unemployment, read_unemployment
from cardreader.transport import Chained, Response
from cardreader.wording import reading_lines
from tests.cardreader.fuzz.answers import AnyCard, filling, record, spoil
from tests.cardreader.software import IRK, holder, image, issuer, no_reset, with_files

SESSION_SEEDS = (1, 2, 3, 4)
RESPONSES_A_SEED = 100_000
PARSER_SEED = 5
PARSED = 50_000
COUNTED = "generated card responses"
ATR = bytes.fromhex("3B6D000000813147318650440100000013")
TODAY = date(2026, 11, 2)
STEERING = {"Cc", "Cf", "Co", "Cs"}
"""Categories of Unicode that no name may hold: control, format, private use, surrogates."""


def images() -> list[CardImage]:
    """Cards that answer well as long as nobody spoils it: of every generation and protocol, blank, dirty, not SSSE."""
    unemployed = {"DF02/EF06": {"60": "20240615", "4F": "313032303030", "50": "440103"}}
    whole = {"SSSE/EF05": issuer(), "SSSE/EF06": holder(), **unemployed}
    bank = {"aid": "A000000333010101", "fci": "6F108408A000000333010101A5049F380100"}
    documents = (
        image(files=whole),
        image(files=whole, protocol="T=1"),
        image(files=whole, access={"DF02/EF06": "free"}, pin=None),
        with_files(issuer(t03="312E3030"), holder(t4E="")),
        with_files(issuer(t03="332E3030"), holder()),
        with_files(issuer(t03="322E3000", t05="32303132", t07="4142434445464748494A4B"), holder(t0D="FFFFFFFF")),
        {"atr": "3B00", "applications": [bank], "keys": {"IRK": IRK}},
        image(state="application_locked"),
        image(state="card_locked"),
    )
    return [image_from(document) for document in documents]


def session(card: AnyCard) -> None:
    """All that is ever asked of a card, one thing after another, whatever it answered before."""
    transport = Chained(card)
    reading = _borne(lambda: read_card(transport, atr=ATR, protocol="T=0", security_module=_module(card)))
    assert isinstance(reading, CardReading | CardFailure), reading
    pin = _borne(lambda: pin_status(transport, no_reset))
    assert isinstance(pin, PinReady | PinBlocked | PinNotSet | CardFailure), pin
    others = _borne(lambda: read_other_files(transport, reading)) if isinstance(reading, CardReading) else ()
    assert isinstance(others, tuple | CardFailure), others
    _written(reading, others, pin)
    for ask, kinds in _questions(transport, card.random.choice(tuple(Generation))):
        answered = _borne(ask)
        assert answered is None or isinstance(answered, kinds), answered
    for file in FILES:
        _file(_borne(partial(read_file, transport, file)))


def _questions(transport: Chained, generation: Generation) -> tuple[tuple[Callable[[], Any], Any], ...]:
    """What else may be asked, and what may come of it; the digits are nobody's."""
    refused = PinWrong | PinBlocked | PinNotSet | CardFailure
    return (
        (lambda: select_ssse(transport, ATR), bytes),
        (lambda: recognise(transport, ATR), CardKind),
        (lambda: verify(transport, bytearray(b"123456"), no_reset), PinVerified | refused),
        (lambda: change(transport, bytearray(b"123456"), bytearray(b"654321"), no_reset), PinChanged | refused),
        (lambda: read_unemployment(transport, generation), Unemployment | CardFailure),
        (lambda: internal_authenticate(transport, bytes(16)), bytes | CardFailure),
        *((partial(select_application, transport, directory), bool) for directory in APPLICATIONS),
    )


def _module(card: AnyCard) -> SecurityModule | None:
    """None, one in software, or a PSAM of the same temper in a second reader."""
    return card.random.choice((None, SoftwareModule(ModuleKeys(province=bytes(16))), Psam(lambda: Beside(card))))


class Beside:
    """The same card as a module: whatever it answers there, too."""

    def __init__(self, card: AnyCard) -> None:
        self.transport = Chained(card)

    def close(self) -> None: ...


def _borne(ask: Callable[[], Any]) -> Any:
    """What was answered; None where the layer's own exception says why not. Anything else fails the test."""
    try:
        return ask()
    except CardError:
        return None


def _written(reading: CardReading | CardFailure, others: tuple[FileReading, ...] | CardFailure, pin: PinStatus) -> None:
    """What was understood can be shown: as JSON, as lines, on any terminal."""
    if isinstance(reading, CardFailure):
        json.dumps(failure_document(reading)).encode()
        return
    assert not STEERING & {unicodedata.category(sign) for sign in reading.holder_name or ""}
    reading.expired(TODAY)
    known = () if isinstance(others, CardFailure) else others
    json.dumps(reading_document(reading, known, pin), ensure_ascii=False).encode()
    "\n".join(reading_lines(reading)).encode()


def _file(read: tuple[dict[str, Field[Any]], tuple[CardWarning, ...]] | None) -> None:
    if read is None:
        return
    for found in read[0].values():
        assert found.value in (None, "") or found.raw


@pytest.mark.parametrize("seed", SESSION_SEEDS)
def test_whole_sessions_with_a_card_of_no_certain_mind(
    seed: int, record_property: Callable[[str, object], None]
) -> None:
    card = AnyCard(seed, images())
    while card.given < RESPONSES_A_SEED:
        card.insert()
        session(card)
    record_property(COUNTED, card.given)
    record_property("seeds", str(seed))


def test_every_parser_takes_any_bytes(record_property: Callable[[str, object], None]) -> None:
    source = AnyCard(PARSER_SEED, images()).random
    items = [item for file in FILES for item in file.items]
    for count in range(PARSED):
        data = b"".join(record(source) for _ in range(source.randrange(4))) if count % 2 else filling(source)
        answer = spoil(source, data + b"\x90\x00")
        response = _borne(partial(Response.decode, answer))
        assert response is None or response.data == answer[:-2]
        one, many = tlv.record(data), tlv.records(data)
        assert len(one.value) <= len(data)
        assert many is None or all(each.whole for each in many)
        assert isinstance(algorithm_of(data, "440100"), Algorithm)
        for item in source.sample(items, 4):
            found = item.decode(one.value)
            assert found.raw == one.value or found.raw == one.value[: number.CARD_NUMBER_LENGTH]
        assert isinstance(fields.name(one.value, data), Field)
    record_property(COUNTED, PARSED)
    record_property("seeds", str(PARSER_SEED))


def test_there_are_over_200_000() -> None:
    assert len(SESSION_SEEDS) * RESPONSES_A_SEED + PARSED >= 200_000
