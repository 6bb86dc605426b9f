import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.ssse import tlv
from cardreader.ssse.tlv import Record


@pytest.mark.parametrize(
    ("data", "record"),
    [
        ("070141", Record(7, b"A", whole=True)),
        ("0700", Record(7, b"", whole=True)),
        ("070241", Record(7, b"A", whole=False)),
        ("07014142", Record(7, b"A", whole=False)),
        ("07", Record(7, b"", whole=False)),
        ("", Record(0, b"", whole=False)),
    ],
)
def test_a_record_tells_whether_its_length_fits(data: str, record: Record) -> None:
    assert tlv.record(bytes.fromhex(data)) == record


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=255)), max_size=5))
def test_records_that_were_written_are_read_back(pairs: list[tuple[int, bytes]]) -> None:
    data = b"".join(tlv.encode(tag, value) for tag, value in pairs)
    assert tlv.records(data) == tuple(Record(tag, value, whole=True) for tag, value in pairs)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_readers(data: bytes) -> None:
    records = tlv.records(data)
    assert records is None or b"".join(tlv.encode(each.tag, each.value) for each in records) == data
    tlv.record(data)
    tlv.ber_object(data, 0x9F0C)


def test_records_with_a_gap_are_none() -> None:
    assert tlv.records(bytes.fromhex("07014107")) is None
    assert tlv.records(bytes.fromhex("070241")) is None


@pytest.mark.parametrize("padding", ["", "00", "0000", "FF", "FFFFFF"])
def test_records_inside_a_record_end_at_its_padding(padding: str) -> None:
    assert tlv.records_in(bytes.fromhex("070141" + padding)) == (Record(7, b"A", whole=True),)


@pytest.mark.parametrize("value", ["07", "070241"])
def test_records_inside_a_record_that_break_off_are_none(value: str) -> None:
    assert tlv.records_in(bytes.fromhex(value)) is None


def test_a_value_longer_than_its_length_byte_is_refused() -> None:
    with pytest.raises(ValueError, match="255"):
        tlv.encode(7, bytes(256))


@pytest.mark.parametrize(("tag", "value"), [(0x84, "01"), (0x9F0C, "860103"), (0x99, "")])
def test_an_object_is_found_by_its_tag(tag: int, value: str) -> None:
    assert tlv.ber_object(bytes.fromhex("8401019F0C03860103"), tag).hex() == value


def test_a_tag_without_a_length_is_no_object() -> None:
    assert tlv.ber_object(bytes.fromhex("9F0C"), 0x9F0C) == b""
