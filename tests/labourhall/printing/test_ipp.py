import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.printing import ipp
from labourhall.printing.ipp import NO_ANSWER, NO_IPP, Answer, Operation

OK = b"HTTP/1.0 200 OK\r\nContent-Type: application/ipp\r\n\r\n"
JOB = (
    b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8"
    b"\x02\x21\x00\x06job-id\x00\x04\x00\x00\x00\x0c\x03"
)


def test_a_request_is_written_as_the_rule_says() -> None:
    """RFC 8010, appendix A: version, operation, number, the operation's attributes, their end."""
    written = ipp.request(Operation.CANCEL_JOB, {"job-id": ipp.integer(12), "purge-job": ipp.truth()})
    assert written == (
        b"\x02\x00\x00\x08\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x21\x00\x06job-id\x00\x04\x00\x00\x00\x0c"
        b"\x22\x00\x09purge-job\x00\x01\x01\x03"
    )


def test_an_answer_is_read_by_name() -> None:
    answer = ipp.read(OK + JOB)
    assert answer.is_ok
    assert (answer.number("job-id"), answer.number("job-state")) == (12, None)


def test_of_several_values_the_first_counts() -> None:
    several = (
        b"\x02\x00\x00\x00\x00\x00\x00\x01\x02\x23\x00\x01s\x00\x04\x00\x00\x00\x05"
        b"\x23\x00\x00\x00\x04\x00\x00\x00\x06\x03"
    )
    assert ipp.read(OK + several).numbers("s") == (5,)


@pytest.mark.parametrize(
    ("received", "answer"),
    [
        (b"", NO_ANSWER),
        (b"HTTP/1.0 401 Unauthorized\r\nContent-Type: text/html\r\n\r\n<html>password</html>", NO_IPP),
        (OK + JOB[:-1], NO_IPP),
        (OK + JOB[:30], NO_IPP),
        (OK, NO_IPP),
        (b"\x00" * 100, NO_IPP),
    ],
)
def test_what_is_no_answer_is_said_to_be_none(received: bytes, answer: Answer) -> None:
    assert ipp.read(received) == answer


def test_each_failure_has_a_meaning() -> None:
    assert [one.meaning for one in (NO_ANSWER, NO_IPP, Answer(ipp.NOT_FOUND))] == [
        "no answer", "asks for a password", "IPP 0x0406",
    ]  # fmt: skip


@given(st.binary(max_size=120))
def test_no_bytes_bring_anything_but_an_answer(received: bytes) -> None:
    assert isinstance(ipp.read(received), Answer)
    assert isinstance(ipp.read(OK + received), Answer)
    assert isinstance(ipp.read(OK + JOB[:8] + received), Answer)
