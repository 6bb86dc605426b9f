import os
from collections.abc import Iterator

import pytest

from cardreader.pipe_frames import LONGEST, FrameKind, NothingCame, PipeEnded, read, write


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        try:
            os.close(end)
        except OSError:
            continue


def test_what_is_written_is_read(pipe: tuple[int, int]) -> None:
    for body in (b"", b"\x00", bytes(range(256)) * 60):
        write(pipe[1], FrameKind.TRANSMIT, body)
        assert read(pipe[0]) == (FrameKind.TRANSMIT, bytearray(body))


def test_a_frame_is_read_into_a_buffer_that_can_be_overwritten(pipe: tuple[int, int]) -> None:
    secret = bytearray(b"\x12\x34")
    write(pipe[1], FrameKind.TRANSMIT, secret)
    _kind, body = read(pipe[0])
    body[:] = bytes(len(body))
    assert body == bytearray(2)


def test_the_end_of_the_pipe_is_told_on_both_sides(pipe: tuple[int, int]) -> None:
    os.close(pipe[1])
    with pytest.raises(PipeEnded):
        read(pipe[0])
    other = os.pipe()
    os.close(other[0])
    with pytest.raises(PipeEnded):
        write(other[1], FrameKind.OPEN, b"x")
    os.close(other[1])


def test_half_a_frame_does_not_come_in_time(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"\x05\x00\x00\x00\x09half")
    with pytest.raises(NothingCame):
        read(pipe[0], seconds=0.01)


def test_a_length_that_cannot_be_ends_it(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"\x05" + (LONGEST + 1).to_bytes(4, "big"))
    with pytest.raises(PipeEnded):
        read(pipe[0])
