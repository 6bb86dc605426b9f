from typing import Any

import pytest

from cardreader.ssse.files import EMPLOYMENT, FILES, HOLDER, ISSUER, File, Generation
from cardreader.ssse.files.df02 import AID, JOBS, QUALIFICATIONS
from cardreader.ssse.records import MOST_RECORDS, FileContent, FileState, read_records
from cardreader.ssse.selection import select_application, select_ssse
from cardreader.transport import Chained, Command, Ins, Response
from tests.cardreader.software import Direct, image, issuer

ONE = "430299D156000005000000133A05F2E3"


def qualification(name: str, fill: str = "00") -> str:
    """108 bytes, so that a file with four of them is longer than one answer."""
    return f"5A07{name}5B01355C46{fill * 0x46}5D04202406155E10{fill * 0x10}"


def filled() -> dict[str, Any]:
    """DF02/EF05 with two of each: over 400 bytes."""
    first, second = qualification("36313130313030"), qualification("36313130323030")
    return {"records": [["42", "303130"], ["41", "303230"], ["43", first], ["43", second], ["44", "33"], ["44", "34"]]}


def content(
    file: File, document: dict[str, Any], protocol: str = "T=0", directory: str = "DF02"
) -> tuple[FileContent, list[bytes]]:
    rules = {file.path: "free"}
    files = {"SSSE/EF05": issuer(), file.path: document}
    direct = Direct(image(files=files, access=rules, protocol=protocol))
    transport = Chained(direct)
    select_ssse(transport)
    assert directory == "SSSE" or select_application(transport, directory)
    direct.sent.clear()
    return read_records(transport, file), direct.sent


class Endless:
    """A card that knows records by number only, and has one for every number."""

    def __init__(self) -> None:
        self.asked = 0

    def send(self, command: Command) -> Response:
        if command.ins == Ins.SELECT:
            return Response(b"", 0x9000)
        if command.p2 != 0x04:
            return Response(b"", 0x6A86)
        self.asked += 1
        return Response(bytes((command.p1, 1, command.p1)), 0x9000)


def test_a_card_with_a_record_for_every_number_is_read_to_a_limit() -> None:
    endless = Endless()
    found = read_records(endless, ISSUER)
    assert found.state is FileState.READ
    assert endless.asked == len(found.records) == MOST_RECORDS


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_a_file_longer_than_an_answer_is_read_tag_by_tag_and_the_next_with_the_same_tag(protocol: str) -> None:
    found, sent = content(QUALIFICATIONS, filled(), protocol)
    assert [record.tag for record in found.records] == [0x42, 0x41, 0x43, 0x43, 0x44, 0x44]
    assert [record.value[2:9] for record in found.all(0x43)] == [b"6110100", b"6110200"]
    assert [each[3] for each in sent if each[1] == Ins.READ_RECORD and each[2] == 0x43] == [0x00, 0x02]
    assert sum(len(record.value) + 2 for record in found.records) > 216


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_repeated_records_of_a_length_of_their_own_are_each_read_once(protocol: str) -> None:
    records = {"records": [["43", "5B0131"], ["43", "5B0132"]]}
    found, _ = content(QUALIFICATIONS, records, protocol)
    assert [record.value for record in found.all(0x43)] == [b"\x5b\x01\x31", b"\x5b\x01\x32"]


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_a_short_file_with_repeated_tags_comes_in_one_answer(protocol: str) -> None:
    records = {"records": [["99", "1003303430"], ["99", "1003303530"], ["0F", "20240615"], ["1F", "440103"]]}
    found, sent = content(AID, records, protocol)
    assert len(found.all(0x99)) == 2
    assert len(sent) <= 3


def test_the_records_of_a_cyclic_file_bear_no_tag_and_are_read_by_number() -> None:
    records = {"cyclic": ["36" * 0x55, "37" * 0x55]}
    found, sent = content(JOBS, records)
    assert [record.value for record in found.records] == [b"6" * 0x55, b"7" * 0x55]
    assert {each[3] for each in sent if each[1] == Ins.READ_RECORD} == {0x04}


@pytest.mark.parametrize("longest", [0x14, 0x70])
def test_what_a_card_of_t_1_cuts_to_the_length_asked_for_is_asked_for_again(longest: int) -> None:
    name = "B0A2" * (longest // 2)
    items = {"08": "31" * 18, "09": name, "4E": "00" * 20, "0A": "31", "0B": "01", "0C": "440100", "0D": "19730412"}
    cutting = Cutting(items)
    found = read_records(cutting, HOLDER)
    first = found.first(0x09)
    assert first is not None
    assert (first.value.hex().upper(), first.whole) == (name, True)
    assert len(found.records) == 7


class Cutting:
    """A card of T=1 that gives as many bytes as were asked for, however long the record is; refuses some lengths."""

    def __init__(
        self, items: dict[str, str], refuses: frozenset[int] = frozenset(), forms: tuple[int, ...] = (0, 5)
    ) -> None:
        self.records = [bytes((int(tag, 16), len(hexes) // 2)) + bytes.fromhex(hexes) for tag, hexes in items.items()]
        self._refuses, self._forms = refuses, forms
        self.sent: list[Command] = []

    def send(self, command: Command) -> Response:
        self.sent.append(command)
        if command.ins == Ins.SELECT:
            return Response(b"", 0x9000)
        if command.p2 not in self._forms:
            return Response(b"", 0x6A86)
        if command.le in self._refuses:
            return Response(b"", 0x6700)
        if command.p2 == 0x05:
            return Response(b"".join(self.records)[: command.le or 256], 0x9000)
        found = next((each for each in self.records if each[0] == command.p1), None)
        return Response(b"", 0x6A83) if found is None else Response(found[: command.le or 256], 0x9000)


ISSUED = {"01": ONE, "02": "33", "03": "322E3030", "04": "11" * 12, "05": "20121231", "06": "20221231", "07": "41" * 9}


@pytest.mark.parametrize("forms", [(5,), (0,)])
def test_a_card_that_takes_no_standard_length_is_asked_for_whatever_there_is(forms: tuple[int, ...]) -> None:
    standard = frozenset({0x40, *(item.length + 2 for item in ISSUER.items)})
    found = read_records(Cutting(ISSUED, refuses=standard, forms=forms), ISSUER)
    assert [record.tag for record in found.records] == [1, 2, 3, 4, 5, 6, 7]


def test_a_record_longer_than_the_standard_is_read_whole_by_its_tag() -> None:
    long = {**ISSUED, "07": "41" * 12}
    found = read_records(Cutting(long, forms=(0,)), ISSUER)
    assert found.all(0x07)[0].value == b"A" * 12


def test_an_answer_as_long_as_was_asked_for_may_hide_more() -> None:
    """Tag 02 is missing and 04 is longer by as much, so the first answer ends exactly where 07 would have begun."""
    shifted = {"01": ONE, "03": "322E3030", "04": "11" * 0x1A, "05": "20121231", "06": "20221231"}
    card = Cutting({**shifted, "07": "41" * 9})
    found = read_records(card, ISSUER)
    assert found.first(0x07) is not None


def test_a_card_that_gives_the_first_record_for_all_is_read_by_tag() -> None:
    class Literal(Cutting):
        def send(self, command: Command) -> Response:
            if command.ins == Ins.READ_RECORD and command.p2 == 0x05:
                return Response(self.records[0], 0x9000)
            return super().send(command)

    assert len(read_records(Literal(ISSUED), ISSUER).records) == 7


def test_the_end_of_the_file_is_a_warning_of_the_card_and_no_error() -> None:
    class Warning6282(Cutting):
        def send(self, command: Command) -> Response:
            answered = super().send(command)
            whole = command.p2 == 0x05 and command.ins == Ins.READ_RECORD
            return Response(answered.data, 0x6282) if whole else answered

    card = Warning6282({"08": "31" * 18, "09": "00" * 30, "0A": "31"})
    assert len(read_records(card, HOLDER).records) == 3
    assert len(card.sent) == 2


def test_the_end_of_the_file_with_half_a_record_is_read_by_tag() -> None:
    class Half(Cutting):
        def send(self, command: Command) -> Response:
            answered = super().send(command)
            whole = command.p2 == 0x05 and command.ins == Ins.READ_RECORD
            return Response(answered.data[:-1], 0x6282) if whole else answered

    assert len(read_records(Half(ISSUED), ISSUER).records) == 7


def test_a_version_is_known_before_the_length_of_the_holders_file() -> None:
    card = Cutting({"08": "31" * 18, "09": "00" * 30, "0A": "31", "0B": "01", "0C": "440100", "0D": "19730412"})
    read_records(card, HOLDER, Generation.V1)
    assert [command.le for command in card.sent if command.ins == Ins.READ_RECORD] == [0x45]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.path)
def test_a_file_that_is_not_there_is_missing_and_a_closed_one_protected(file: File) -> None:
    class Same:
        def __init__(self, select: int, read: int) -> None:
            self._answers = {Ins.SELECT: select, Ins.READ_RECORD: read}

        def send(self, command: Command) -> Response:
            return Response(b"", self._answers[Ins(command.ins)])

    assert read_records(Same(0x6A82, 0x9000), file) == FileContent(FileState.MISSING)
    assert read_records(Same(0x9000, 0x6982), file) == FileContent(FileState.PROTECTED)
    assert read_records(Same(0x6982, 0x9000), file) == FileContent(FileState.PROTECTED)
    assert read_records(Same(0x9000, 0x6A83), file) == FileContent(FileState.READ)


def test_a_file_with_one_item_may_have_one_record() -> None:
    file = next(each for each in FILES if each.path == "DF01/EF07")
    found, sent = content(file, {"29": "35"}, directory="DF01")
    assert (len(found.records), len(sent)) == (1, 2)
    assert found.first(0x60) is None
    assert EMPLOYMENT.fid == b"\xef\x06"
