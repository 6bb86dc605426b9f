"""What a panel says of its size is believed only where a panel can have it; a ruler says the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setup.first_start import glass
from setup.first_start.glass import Size

FULL_HD, UPRIGHT = Size(1920, 1080), Size(1080, 1920)


def edid(width_cm: int, height_cm: int, fine: Size | None = None, timing: bool = True) -> bytes:
    """The first block of an EDID with these sizes."""
    block = bytearray(128)
    block[:8] = bytes.fromhex("00ffffffffffff00")
    block[21:23] = bytes((width_cm, height_cm))
    if fine is not None:
        if timing:
            block[54:56] = (14850).to_bytes(2, "little")
        block[66], block[67] = fine.width & 0xFF, fine.height & 0xFF
        block[68] = (fine.width >> 8) << 4 | fine.height >> 8
    block[127] = -sum(block) % 256
    return bytes(block)


def test_the_first_timing_tells_millimetres_and_the_head_centimetres() -> None:
    assert glass.told(edid(48, 27, Size(476, 268))) == Size(476, 268)
    assert glass.told(edid(48, 27)) == Size(480, 270)
    assert glass.told(edid(48, 27, Size(476, 268), timing=False)) == Size(480, 270)
    assert glass.told(edid(48, 27) + bytes(128)) == Size(480, 270)


def test_an_edid_that_tells_nothing_or_is_damaged_tells_nothing() -> None:
    good = edid(48, 27)
    for bad in (b"", good[:127], bytes(128), good[:30] + b"\x01" + good[31:], edid(0, 0), edid(48, 0)):
        assert glass.told(bad) is None


@pytest.mark.parametrize(
    ("size", "pixels", "believed"),
    [
        (Size(476, 268), FULL_HD, True),
        (Size(476, 268), UPRIGHT, True),
        (Size(698, 393), Size(3840, 2160), True),
        (Size(160, 90), FULL_HD, False),
        (Size(1600, 900), FULL_HD, False),
        (Size(340, 270), FULL_HD, False),
        (Size(48, 27), FULL_HD, False),
        (Size(7000, 3937), FULL_HD, False),
        (Size(338, 270), Size(1280, 1024), True),
    ],
)
def test_only_what_can_be_is_believed(size: Size, pixels: Size, believed: bool) -> None:
    assert glass.is_believable(size, pixels) is believed


def test_an_upright_picture_is_as_wide_as_the_panel_is_high() -> None:
    assert glass.width_of(Size(476, 268), FULL_HD) == 476.0
    assert glass.width_of(Size(476, 268), UPRIGHT) == 268.0


def test_where_nothing_is_known_it_begins_with_the_usual_panel() -> None:
    assert glass.usual_width(UPRIGHT) == 268.0
    assert glass.usual_width(FULL_HD) == 476.4


@given(st.sampled_from([UPRIGHT, FULL_HD, Size(3840, 2160), Size(1280, 1024)]), st.floats(150, 1500))
def test_a_line_as_long_as_a_card_gives_the_width_to_half_a_pixel(pixels: Size, width: float) -> None:
    line = glass.line_of(width, pixels)
    true = glass.CARD_MM * pixels.width / width
    assert abs(line - true) <= 0.5
    assert glass.width_by(line, pixels) == pytest.approx(width, rel=0.51 / line + 0.0005)


def test_a_width_that_no_panel_has_cannot_be() -> None:
    assert [glass.can_be(one) for one in (0.0, 79.9, 80.0, 268.0, 2500.0, 2501.0)] == [
        False,
        False,
        True,
        True,
        True,
        False,
    ]
