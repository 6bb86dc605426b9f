"""Pictures as they travel: packed and read they are the same, and nothing else is believed to be one."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.contract import pictures, wire
from labourhall.contract.pictures import NoPicture
from labourhall.contract.playlist import Bundle, NoticePage, PicturePage, Playlist, Slot
from labourhall.contract.refusals import Malformed
from labourhall.contract.soundness import Fault, Flaw, unsound

PNG = pictures.packed(3, 2, bytes((0, 1, 2, 10, 9, 8)))


@given(st.integers(1, 40), st.integers(1, 20), st.data())
def test_what_is_packed_is_read_again(width: int, height: int, data: st.DataObject) -> None:
    size = width * height
    indexes = bytes(data.draw(st.lists(st.integers(0, len(pictures.ROLES) - 1), min_size=size, max_size=size)))
    assert pictures.unpacked(pictures.packed(width, height, indexes)) == (width, height, indexes)


def test_each_role_has_a_colour_and_there_is_room_for_them_all() -> None:
    assert len(pictures.ROLES) == len(pictures.COLOURS) == len(set(pictures.ROLES)) <= 16


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def made(header: tuple[int, ...], lines: bytes) -> bytes:
    parts = chunk(b"IHDR", struct.pack(">IIBBBBB", *header)) + chunk(b"IDAT", zlib.compress(lines))
    return PNG[:8] + parts + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "png",
    [
        b"", b"GIF89a", PNG[:20], PNG[:-20], PNG.replace(b"IDAT", b"iDAT"), b"x" * (pictures.MOST_BYTES + 1),
        made((40_000, 40_000, 4, 3, 0, 0, 0), b""), made((0, 1, 4, 3, 0, 0, 0), b""),
        made((2, 1, 8, 2, 0, 0, 0), b"\0" * 7), made((2, 1, 4, 3, 0, 0, 1), b"\0\0"),
        made((2, 1, 4, 3, 0, 0, 0), b"\0\0\0"), made((2, 2, 4, 3, 0, 0, 0), b"\0\0"),
        made((2, 1, 4, 3, 0, 0, 0), b"\1\0"), made((2, 1, 4, 3, 0, 0, 0), b"\0\xf0"),
        made((2, 1, 4, 3, 0, 0, 0), b"\0" * 50_000_000),
    ],
)  # fmt: skip
def test_what_is_no_such_picture_says_why(png: bytes) -> None:
    with pytest.raises(NoPicture):
        pictures.unpacked(png)
    assert pictures.fault(png)


def bundle(*pages: PicturePage) -> Bundle:
    return Bundle((Playlist("日常", pages),), (Slot("日常"),))


def test_a_picture_page_goes_over_the_wire_and_is_the_same() -> None:
    given = bundle(PicturePage("p1", "海报", (PNG,)))
    body = wire.encode(given)
    assert wire.decode(body, Bundle) == given
    assert wire.encode(wire.decode(body, Bundle)) == body
    assert not unsound(given, ())


def test_a_text_that_needs_cleaning_beside_it_changes_nothing_of_the_pixels() -> None:
    body = wire.encode(bundle(PicturePage("p1", "海报１\u200b", (PNG,))))
    assert wire.decode(body, Bundle) == bundle(PicturePage("p1", "海报1", (PNG,)))


def test_of_a_board_that_knows_no_pictures_they_alone_are_lost() -> None:
    pages = (NoticePage("n1", "通知"), PicturePage("p1", "海报", (PNG,)))
    body = wire.encode(Bundle((Playlist("日常", pages),), ())).replace(b'"picture"', b'"hologram"')
    found, lost = wire.read_answer(body, Bundle)
    assert [page.id for page in found.playlists[0].pages] == ["n1"]
    assert len(lost) == 1


@pytest.mark.parametrize(
    ("page", "flaw"),
    [
        (PicturePage("p1", " ", (PNG,)), Flaw.NO_WORDS),
        (PicturePage("p1", "海报"), Flaw.WRONG_FITS),
        (PicturePage("p1", "海报", (PNG,) * 9), Flaw.WRONG_FITS),
        (PicturePage("p1", "海报", (PNG[:30],)), Flaw.WRONG_PICTURE),
        (PicturePage("p1", "字" * 6000, (PNG,)), Flaw.LONG_PAGE),
    ],
)
def test_a_city_keeps_no_unsound_one(page: PicturePage, flaw: Flaw) -> None:
    found = unsound(bundle(page), ())
    assert found is not None
    assert found.flaw is flaw


def test_all_pictures_of_a_bundle_together_have_a_bound() -> None:
    noise = bytes(place * 7919 % 251 % 11 for place in range(200 * 200))
    png = pictures.packed(200, 200, noise)
    count = pictures.MOST_OF_A_BUNDLE // len(png)
    pages = [PicturePage(f"p{number}", "海报", (png,)) for number in range(count + 1)]
    assert not unsound(bundle(*pages[:count]), ())
    assert unsound(bundle(*pages), ()) == Fault(Flaw.LARGE_PICTURES, ("120",))
    assert len(wire.encode(bundle(*pages[:count]))) < 256 * 1024


def test_base64_that_is_none_is_malformed() -> None:
    body = wire.encode(bundle(PicturePage("p1", "海报", (PNG,)))).replace(b"iVBOR", b"!VBOR")
    with pytest.raises(Malformed):
        wire.decode(body, Bundle)
