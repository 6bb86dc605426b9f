from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardreader.failures import CardError, CardFailure, CardKind, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.card_reading import CardReading, CardWarning, FieldStatus, Oddity, Told
from cardreader.ssse.files import EMPLOYMENT, SSSE_AID
from cardreader.ssse.pin import verify
from cardreader.ssse.reading import read_card, read_file
from cardreader.ssse.security_module import CardIdentity, Unlocked
from cardreader.ssse.selection import select_application
from cardreader.transport import Chained, Command, Ins, Response, Transport
from tests.cardreader.software import ID_NUMBER, NAME, Direct, at, holder, image, issuer, no_reset, with_files


def read(transport: Transport) -> CardReading:
    reading = read_card(transport, atr=b"\x3b", protocol="T=0")
    assert isinstance(reading, CardReading), reading
    return reading


def refused(document: dict[str, Any]) -> CardFailure:
    failure = read_card(at(document), atr=b"", protocol="T=0")
    assert isinstance(failure, CardFailure), failure
    return failure


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_a_card_of_2_00_is_read_whole(protocol: str) -> None:
    reading = read(at(image(protocol=protocol)))
    assert (reading.generation, reading.algorithm, reading.region) == ("2.00", Algorithm.SM4, "440100")
    assert reading.identification_code == "440100D15600000500000013A1B2C3D4"
    assert reading.card_number == "B00000131"
    assert (reading.holder_name, reading.id_number) == (NAME, ID_NUMBER)
    holder_ = reading.holder
    assert (holder_.sex.value, holder_.ethnicity.value, holder_.birth_date.value) == ("2", "01", date(1974, 3, 15))
    assert reading.warnings == ()


@pytest.mark.parametrize(("protocol", "most"), [("T=0", 6), ("T=1", 5)])
def test_each_file_of_standard_length_takes_one_command_to_select_and_one_to_read(protocol: str, most: int) -> None:
    direct = Direct(image(protocol=protocol))
    read(Chained(direct))
    first = [0xA4, 0xC0] if protocol == "T=0" else [0xA4]
    assert [sent[1] for sent in direct.sent] == [*first, 0xA4, 0xB2, 0xA4, 0xB2]
    assert len(direct.sent) == most


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_files_of_another_length_take_one_command_more(protocol: str) -> None:
    odd = with_files(issuer(t07="42303030303031333139393939", t04=""), holder(t4E="", t0C=""), protocol=protocol)
    direct = Direct(odd)
    reading = read(Chained(direct))
    assert (reading.card_number, reading.holder_name) == ("B00000131", NAME)
    assert len(direct.sent) <= 8


def test_a_card_of_1_00_is_read_with_as_few() -> None:
    direct = Direct(with_files(issuer(t03="312E3030"), holder(t4E="")))
    read(Chained(direct))
    assert len(direct.sent) == 6


def test_a_card_of_1_00_has_no_name_extension_and_no_warning_for_it() -> None:
    reading = read(at(with_files(issuer(t03="312E3030"), holder(t4E=""))))
    assert (reading.generation, reading.holder_name, reading.warnings) == ("1.00", NAME, ())


@pytest.mark.parametrize("version", ["", "00000000"])
def test_a_card_without_a_version_is_1_00(version: str) -> None:
    assert read(at(with_files(issuer(t03=version), holder()))).generation == "1.00"


def test_of_a_card_of_3_00_only_what_is_free_is_read() -> None:
    reading = read(at(with_files(issuer(t03="332E3030"), holder())))
    assert (reading.generation, reading.card_number, reading.holder_name) == ("3.00", "B00000131", None)
    assert reading.holder.id_number.status is FieldStatus.NEEDS_KEY
    assert reading.warnings == (CardWarning(Oddity.PROTECTED, "SSSE/EF06", 0),)


def test_a_version_to_come_is_a_failure() -> None:
    failure = refused(with_files(issuer(t03="342E3030"), holder()))
    assert failure.failure is Failure.GENERATION_UNKNOWN
    assert "342E3030" in failure.detail


@pytest.mark.parametrize(("version", "code"), [("78", "version_unknown"), ("C8C8", "bad_text")])
def test_a_version_that_is_none_is_told_by_the_holders_file(version: str, code: str) -> None:
    one, two = (read(at(with_files(issuer(t03=version), holder(t4E=each)))) for each in ("", "00" * 20))
    three = read(at(with_files(issuer(t03=version), holder(), access={"SSSE/EF06": "key"})))
    assert [each.generation for each in (one, two, three)] == ["1.00", "2.00", "3.00"]
    assert code in {warning.code for warning in two.warnings if warning.tag == 0x03}


@pytest.mark.parametrize("version", ["33", "332E3130", "33303030"])
def test_a_version_is_known_by_its_first_digit_with_a_warning(version: str) -> None:
    reading = read(at(with_files(issuer(t03=version), holder())))
    assert reading.generation == "3.00"
    assert CardWarning(Oddity.VERSION_UNKNOWN, "SSSE/EF05", 0x03) in reading.warnings


def test_the_oddities_of_a_real_card_are_warnings() -> None:
    reading = read(
        at(with_files(issuer(t03="322E3000", t05="32303132", t07="414936363636363658"), holder(t0D="FFFFFFFF")))
    )
    assert reading.generation == "2.00"
    assert (reading.issued_on.value, reading.issued_on.raw) == (None, b"2012")
    assert reading.card_number == "AI666666X"
    assert reading.holder.birth_date.status is FieldStatus.UNSET
    assert set(reading.warnings) == {
        CardWarning(Oddity.VERSION_PADDED, "SSSE/EF05", 3),
        CardWarning(Oddity.ASCII_DATE, "SSSE/EF05", 5),
        CardWarning(Oddity.CHECK_DIGIT, "SSSE/EF05", 7),
        CardWarning(Oddity.UNSET, "SSSE/EF06", 0x0D),
    }


def test_a_blank_card_has_no_number_and_says_that_it_is_not_personalised() -> None:
    blank = issuer(t01="411600D156000005C38275EEFFFFFFFF", t07="00" * 9)
    reading = read(at(with_files(blank, holder(t09="00" * 30, t08="00" * 18))))
    assert (reading.card_number, reading.holder_name, reading.id_number) == ("", None, None)
    assert reading.warnings == (
        CardWarning(Oddity.NOT_PERSONALISED, "SSSE/EF05", 0x01),
        CardWarning(Oddity.UNSET, "SSSE/EF05", 0x07),
        CardWarning(Oddity.UNSET, "SSSE/EF06", 0x08),
        CardWarning(Oddity.UNSET, "SSSE/EF06", 0x09),
    )


def test_a_region_that_is_no_number_is_a_warning() -> None:
    reading = read(at(with_files(issuer(t01="FFFFFFD15600000500000013A1B2C3D4"), holder())))
    assert reading.region == ""
    assert CardWarning(Oddity.BAD_DIGITS, "SSSE/EF05", 1) in reading.warnings


def test_a_record_that_lies_about_its_length_spoils_only_itself() -> None:
    records = [
        bytes.fromhex(f"{tag}{len(value) // 2:02X}{value}").hex() for tag, value in holder(t09="", t0D="").items()
    ]
    reading = read(at(with_files(issuer(), {"cyclic": [*records, "091EB3C2", "0D0419740315"]})))
    assert reading.holder.name.status is FieldStatus.MALFORMED
    assert reading.holder.name.raw == bytes.fromhex("B3C2")
    assert reading.holder.birth_date.value == date(1974, 3, 15)
    assert CardWarning(Oddity.WRONG_LENGTH, "SSSE/EF06", 9) in reading.warnings


def test_a_missing_holders_file_leaves_the_card_usable() -> None:
    document = image(files={"SSSE/EF05": issuer()})
    reading = read(at(document))
    assert reading.holder.name.status is FieldStatus.ABSENT
    assert reading.warnings == (CardWarning(Oddity.MISSING, "SSSE/EF06", 0),)


def test_a_missing_item_is_a_warning() -> None:
    reading = read(at(with_files(issuer(), holder(t0A=""))))
    assert reading.warnings == (CardWarning(Oddity.MISSING, "SSSE/EF06", 0x0A),)


def test_of_records_with_the_same_tag_the_first_counts() -> None:
    records = [["0A", "31"], ["0A", "32"], ["08", ID_NUMBER.encode().hex()]]
    assert read(at(with_files(issuer(), {"records": records}))).holder.sex.value == "1"


def test_a_sam_answers_to_the_same_name_and_is_told_apart() -> None:
    sam = {"aid": SSSE_AID.hex(), "fci": "6F00", "files": {"EF15": {"transparent": "00"}}}
    failure = refused({"atr": "3B00", "applications": [sam]})
    assert (failure.failure, failure.kind) == (Failure.WRONG_CARD, CardKind.SAM)


@pytest.mark.parametrize("code", ["440100A15600000500000013A1B2C3D4", "440100D156000005", ""])
def test_without_a_proper_identification_code_it_is_no_social_security_card(code: str) -> None:
    failure = refused(with_files(issuer(t01=code), holder()))
    assert failure.failure is (Failure.CARD_UNREADABLE if code else Failure.WRONG_CARD)


def test_an_issuers_file_behind_a_key_is_unreadable() -> None:
    assert refused(image(access={"SSSE/EF05": "key"})).failure is Failure.CARD_UNREADABLE


@pytest.mark.parametrize(
    ("state", "failure"), [("card_locked", Failure.CARD_LOCKED), ("application_locked", Failure.APPLICATION_LOCKED)]
)
def test_a_locked_card_says_what_is_locked(state: str, failure: Failure) -> None:
    assert refused(image(state=state)).failure is failure


class Without:
    """A card that does not know some forms of READ RECORD."""

    def __init__(self, forms: set[int], leaves_at: int = 1000) -> None:
        self._direct = Direct(image())
        self._forms = forms
        self._left = leaves_at

    def send(self, command: Command) -> Response:
        self._left -= 1
        if self._left == 0:
            raise CardError(Failure.CARD_REMOVED)
        if command.ins == Ins.READ_RECORD and command.p2 in self._forms:
            return Response(b"", 0x6A86)
        if command.ins == Ins.SELECT and command.p1 == 0x02 and 0x02 in self._forms:
            return Response(b"", 0x6A86)
        return self._direct.send(command)


@pytest.mark.parametrize("forms", [{0x05}, {0x05, 0x00}, {0x02}])
def test_a_card_is_read_by_the_forms_that_it_knows(forms: set[int]) -> None:
    reading = read(Chained(Without(forms)))
    assert (reading.card_number, reading.holder_name, reading.warnings) == ("B00000131", NAME, ())


class Module:
    """A security module that opens the holder's file, or does not."""

    def __init__(self, open_it: Callable[[], None], answer: Unlocked | CardFailure) -> None:
        self._open, self._answer = open_it, answer
        self.asked: list[CardIdentity] = []

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        self.asked.append(card)
        if isinstance(self._answer, Unlocked):
            transport.send(Command(0x00, Ins.GET_CHALLENGE, 0, 0, le=8))
            self._open()
        return self._answer


class Locked(Direct):
    """A card of 3.00 that keeps the holder's file closed until it is unlocked."""

    def __init__(self) -> None:
        super().__init__(with_files(issuer(t03="332E3030"), holder(), access={"SSSE/EF06": "free"}))
        self._holder, self._closed = False, True

    def unlock(self) -> None:
        self._closed = False

    def send(self, command: Command) -> Response:
        if command.ins == Ins.SELECT:
            self._holder = bytes(command.data) == b"\xef\x06"
        if command.ins == Ins.READ_RECORD and self._holder and self._closed:
            return Response(b"", 0x6982)
        return super().send(command)


def with_module(answer: Unlocked | CardFailure) -> tuple[CardReading | CardFailure, Module]:
    card = Locked()
    module = Module(card.unlock, answer)
    return read_card(Chained(card), atr=b"\x3b", protocol="T=0", security_module=module), module


def test_a_security_module_opens_the_holders_file_of_3_00() -> None:
    reading, module = with_module(Unlocked())
    assert isinstance(reading, CardReading)
    assert (reading.generation, reading.holder_name, reading.module, reading.warnings) == ("3.00", NAME, None, ())
    (asked,) = module.asked
    assert (asked.identification_code, asked.region) == ("440100D15600000500000013A1B2C3D4", "440100")
    assert (asked.atr, asked.algorithm, asked.generation) == (b"\x3b", Algorithm.SM4, "3.00")


def test_what_the_module_cannot_do_leaves_number_and_code_standing() -> None:
    reading, _ = with_module(CardFailure(Failure.MODULE_LACKS_KEY))
    assert isinstance(reading, CardReading)
    assert (reading.card_number, reading.holder_name) == ("B00000131", None)
    assert reading.holder.name.told is Told.NEEDS_KEY
    assert reading.module == CardFailure(Failure.MODULE_LACKS_KEY)


def test_a_card_that_leaves_while_the_module_works_has_left() -> None:
    failure, _ = with_module(CardFailure(Failure.CARD_REMOVED))
    assert failure == CardFailure(Failure.CARD_REMOVED)


def test_no_module_is_asked_where_the_file_is_open() -> None:
    direct = Direct(image())
    module = Module(lambda: None, Unlocked())
    assert isinstance(read_card(Chained(direct), atr=b"", protocol="T=0", security_module=module), CardReading)
    assert module.asked == []


def test_every_item_stands_in_the_reading_by_file_and_tag() -> None:
    first, second = read(at(image())).files
    assert (first.path, [*first.fields]) == ("SSSE/EF05", [1, 2, 3, 4, 5, 6, 7])
    assert (second.path, [*second.fields]) == ("SSSE/EF06", [0x08, 0x09, 0x4E, 0x0A, 0x0B, 0x0C, 0x0D])


def test_a_name_and_what_its_extension_adds_though_a_character_stands_across_the_seam() -> None:
    whole = "A古丽巴哈尔阿卜杜热合曼阿卜杜热".encode("gbk")
    reading = read(at(with_files(issuer(), holder(t09=whole[:30].hex(), t4E=whole[30:].hex().ljust(40, "0")))))
    fields = reading.files[1].fields
    assert (fields[0x09].value, fields[0x4E].value) == ("A古丽巴哈尔阿卜杜热合曼阿卜杜热", "热")
    assert reading.warnings == ()


def test_an_extension_that_is_not_used_adds_nothing() -> None:
    found = read(at(image())).files[1].fields[0x4E]
    assert (found.value, found.told, found.warning) == ("", Told.OK, None)


def test_half_an_extension_of_no_name_is_unknown_by_itself() -> None:
    reading = read(at(with_files(issuer(), holder(t09="8130", t4E="81"))))
    assert {(each.code, each.tag) for each in reading.warnings} == {("bad_text", 0x09), ("bad_text", 0x4E)}


@pytest.mark.parametrize("step", range(1, 7))
def test_a_card_pulled_out_in_the_middle_is_a_removal(step: int) -> None:
    failure = read_card(Chained(Without(set(), leaves_at=step)), atr=b"", protocol="T=0")
    assert failure == CardFailure(Failure.CARD_REMOVED)


def test_an_expired_card_is_told_from_a_valid_one() -> None:
    reading = read(at(image()))
    assert not reading.expired(date(2038, 6, 1))
    assert reading.expired(date(2038, 6, 2))
    assert not read(at(with_files(issuer(t06="FFFFFFFF"), holder()))).expired(date(2099, 1, 1))


def test_no_repr_tells_who_the_holder_is() -> None:
    shown = repr(read(at(image())))
    for secret in (NAME, ID_NUMBER, "B00000131", "1974"):
        assert secret not in shown


def test_the_employment_file_opens_after_the_pin() -> None:
    transport = at(image())
    read(transport)
    assert select_application(transport, "DF02")
    closed, warnings = read_file(transport, EMPLOYMENT)
    assert closed["unemployed_on"].status is FieldStatus.NEEDS_PIN
    assert warnings == (CardWarning(Oddity.PROTECTED, "DF02/EF06", 0),)
    verify(transport, bytearray(b"123456"), no_reset)
    opened, _ = read_file(transport, EMPLOYMENT)
    assert opened["unemployed_on"].value == date(2024, 6, 15)
    assert opened["unemployment_reason"].value == "102000"


def test_an_application_that_the_card_lacks_is_not_entered() -> None:
    transport = at(image())
    read(transport)
    assert not select_application(transport, "DF07")


@settings(max_examples=60)
@given(
    st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.lists(st.binary(min_size=1, max_size=40), max_size=8)
)
def test_no_content_of_a_card_breaks_the_reading(ef05: list[bytes], ef06: list[bytes]) -> None:
    proper = [b"\x01\x10" + bytes.fromhex("440100D15600000500000013A1B2C3D4")]
    files = ({"cyclic": [each.hex() for each in records]} for records in (proper + ef05, ef06))
    result = read_card(at(with_files(*files)), atr=b"", protocol="T=0")
    assert isinstance(result, CardReading | CardFailure)
