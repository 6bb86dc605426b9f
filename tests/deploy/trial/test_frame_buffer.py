import struct
from pathlib import Path

import pytest
from PIL import Image

from deploy.trial.frame_buffer import read

PIXELS = bytes((1, 2, 3, 0, 4, 5, 6, 0, 1, 2, 3, 9, 1, 2, 3, 0))
"""Two by two: blue, green, red, unused."""


def dump(bits: int = 32) -> bytes:
    words = [0] * 25
    words[0], words[1], words[4], words[5], words[11], words[12], words[19] = 104, 7, 2, 2, bits, 2 * bits // 8, 1
    return struct.pack(">25I", *words) + b"name" + b"c" * 12 + PIXELS


def test_a_screen_is_read_behind_its_header_and_colour_map() -> None:
    picture = read(dump())
    assert (picture.width, picture.height, picture.colours) == (2, 2, 2)


def test_what_is_not_black_is_lit() -> None:
    assert read(dump()).lit == 1.0
    assert read(dump().replace(bytes((1, 2, 3)), bytes(3))).lit == 0.25


def test_its_picture_is_png_with_red_and_blue_in_their_places(tmp_path: Path) -> None:
    path = tmp_path / "screen.png"
    path.write_bytes(read(dump()).png())
    with Image.open(path) as image:
        assert [image.getpixel(at) for at in ((0, 0), (1, 0), (0, 1))] == [(3, 2, 1), (6, 5, 4), (3, 2, 1)]


def test_another_kind_of_screen_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bits"):
        read(dump(16))


@pytest.mark.parametrize("whole", [0, 40, 100, 116, len(dump()) - 1])
def test_a_screen_that_is_only_beginning_is_no_picture_yet(whole: int) -> None:
    with pytest.raises(ValueError, match="no"):
        read(dump()[:whole])
    with pytest.raises(ValueError, match="version 0"):
        read(bytes(len(dump())))
