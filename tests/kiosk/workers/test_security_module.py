from collections.abc import Iterator

import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.reader import NoteExchange, OpenCard
from cardreader.ssse.card_reading import CardReading, FieldStatus
from cardreader.ssse.reading import read_card
from cardreader.ssse.security_module import SecurityModule, Unlocked
from cardreader.ssse.selection import select_file
from cardreader.transport import Transport
from kiosk.workers.security_module import ModuleReader, security_module
from tests.cardreader.software import ATR, NAME, Scripted, at
from tests.cardreader.ssse.modules import (
    IDENTIFICATION_CODE,
    PROVINCE,
    RKSSSE,
    OpenSam,
    derived_card,
    identity,
    sam_image,
    selected,
    third,
)
from tests.kiosk.workers.held import HeldCard, Mute


class ModuleSlot:
    """The PSAM's reader: opens what lies in it, and counts."""

    def __init__(self, content: Transport | CardFailure) -> None:
        self.content = content
        self.opened: list[HeldCard] = []
        self.allow_virtual: bool | None = None

    def __call__(
        self, reader: str, *, allow_virtual: bool = False, note: NoteExchange | None = None
    ) -> OpenCard | CardFailure:
        assert reader == "PSAM 00"
        self.allow_virtual = allow_virtual
        if isinstance(self.content, CardFailure):
            return self.content
        self.opened.append(HeldCard(self.content))
        return self.opened[-1]


def made(slot: ModuleSlot, noted: list[str], demonstration: bool = False) -> SecurityModule:
    module = security_module("PSAM 00", {}, demonstration=demonstration, noted=noted.append, opener=slot)
    assert module is not None
    return module


def read(document: dict[str, object], module: SecurityModule | None) -> CardReading:
    reading = read_card(at(document), atr=bytes.fromhex(ATR), protocol="T=0", security_module=module)
    assert isinstance(reading, CardReading)
    return reading


@pytest.fixture
def mute() -> Iterator[Mute]:
    card = Mute()
    yield card
    card.taken_out.set()


def test_with_a_psam_the_name_on_a_card_of_3_00_is_read() -> None:
    slot, noted = ModuleSlot(OpenSam(sam_image({"RKSSSE": RKSSSE}))), list[str]()
    assert read(third(), made(slot, noted)).holder_name == NAME
    assert noted == []
    assert slot.opened[0].closed


def test_without_any_module_there_are_card_number_and_identification_code_and_no_name() -> None:
    assert security_module("", {"device_key": "x"}, demonstration=False, noted=lambda code: None) is None
    reading = read(third(), None)
    assert (reading.card_number, reading.identification_code) == ("B00000131", IDENTIFICATION_CODE)
    assert (reading.holder_name, reading.holder.name.status) == (None, FieldStatus.NEEDS_KEY)


def test_keys_by_the_pipe_read_it_too() -> None:
    for secrets, card in (
        ({f"rkssse_{IDENTIFICATION_CODE}": RKSSSE}, third()),
        ({"rkssse_province": PROVINCE.hex()}, derived_card(identity().algorithm)),
    ):
        module = security_module("", secrets, demonstration=False, noted=lambda code: None)
        assert read(card, module).holder_name == NAME


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (CardFailure(Failure.NO_CARD), "C-117"),
        (CardFailure(Failure.VIRTUAL_READER_REFUSED), "C-117"),
        (OpenSam(sam_image({"RKSSSE": RKSSSE}, algorithm="3DES")), "C-118"),
        (OpenSam(sam_image({"IRK": RKSSSE})), "C-119"),
        (OpenSam(sam_image({"RKSSSE": RKSSSE}), leaves_at=2), "C-120"),
        (Scripted(["6A82"]), "C-120"),
        (OpenSam(sam_image({"RKSSSE": RKSSSE[::-1]})), "C-121"),
    ],
)
def test_what_is_wrong_with_the_module_is_noted_and_the_reading_stands(
    content: Transport | CardFailure, code: str
) -> None:
    noted: list[str] = []
    reading = read(third(), made(ModuleSlot(content), noted))
    assert noted == [code]
    assert reading.module is not None
    assert (reading.module.code, reading.card_number, reading.holder_name) == (code, "B00000131", None)


def test_a_card_that_leaves_meanwhile_is_no_fault_of_the_module() -> None:
    noted: list[str] = []
    module = made(ModuleSlot(OpenSam(sam_image({"RKSSSE": RKSSSE}))), noted)
    assert module.unlock(Scripted([""]), identity()) == CardFailure(Failure.CARD_REMOVED, detail="answer of 0 bytes")
    assert noted == []


def test_a_psam_comes_and_goes_and_the_next_card_finds_it() -> None:
    slot, noted = ModuleSlot(CardFailure(Failure.NO_CARD)), list[str]()
    module = made(slot, noted)
    assert read(third(), module).holder_name is None
    slot.content = OpenSam(sam_image({"RKSSSE": RKSSSE}))
    assert read(third(), module).holder_name == NAME
    assert noted == ["C-117"]


def test_a_virtual_reader_holds_no_module_but_in_a_demonstration() -> None:
    for demonstration in (True, False):
        slot = ModuleSlot(CardFailure(Failure.NO_CARD))
        read(third(), made(slot, [], demonstration))
        assert slot.allow_virtual is demonstration


def test_a_mute_psam_is_given_up_and_left_alone_until_its_call_comes_back(mute: Mute) -> None:
    slot = ModuleSlot(mute)
    reader = ModuleReader("PSAM 00", slot, allow_virtual=False, seconds=0.05)
    held = reader.open()
    assert not isinstance(held, CardFailure)
    with pytest.raises(CardError, match="C-104"):
        held.send(select_file(b"\xdf\x01"))
    held.close()
    assert reader.open() == CardFailure(Failure.CARD_MUTE, detail="still hangs")
    assert len(slot.opened) == 1
    mute.taken_out.set()
    slot.content = OpenSam(sam_image({"RKSSSE": RKSSSE}))
    while isinstance(again := reader.open(), CardFailure):
        pass
    again.close()
    assert slot.opened[-1].closed


def test_two_modules_at_once_or_a_secret_that_is_no_key_are_refused() -> None:
    with pytest.raises(ValueError, match="keep one of them"):
        security_module("PSAM 00", {"rkssse_province": RKSSSE}, demonstration=False, noted=lambda code: None)
    with pytest.raises(ValueError, match="rkssse_province must be a key"):
        security_module("", {"rkssse_province": "x"}, demonstration=False, noted=lambda code: None)


def test_unlocked_is_what_the_module_says() -> None:
    transport, _ = selected(third())
    module = made(ModuleSlot(OpenSam(sam_image({"RKSSSE": RKSSSE}))), [])
    assert module.unlock(transport, identity()) == Unlocked()
