"""The file of an atlas: what is written is read again, and a damaged one is refused."""

from mmap import PROT_READ, mmap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.glyphs.atlas import BLOCK, HEAD, Atlas, AtlasDamaged, Glyph, packed

SMALL = st.integers(0, 40)
NEAR = st.integers(-300, 300)
LETTERS = st.characters(exclude_categories=["Cs"])


@st.composite
def glyphs(draw: st.DrawFn) -> Glyph:
    width, height = draw(SMALL), draw(SMALL)
    size = (width + 7) // 8 * height
    return Glyph(draw(SMALL), draw(NEAR), draw(NEAR), width, height, draw(st.binary(min_size=size, max_size=size)))


@given(st.dictionaries(LETTERS, glyphs(), max_size=3 * BLOCK), LETTERS)
def test_every_glyph_is_read_as_it_was_written(every: dict[str, Glyph], other: str) -> None:
    atlas = Atlas.read(packed(every))
    assert atlas.characters == "".join(sorted(every))
    for character, glyph in every.items():
        assert character in atlas
        assert atlas.glyph(character) == glyph
        assert atlas.advance(character) == glyph.advance
    assert (other in atlas) == (other in every)
    assert atlas.glyph(other) == every.get(other)


def test_what_is_no_single_character_is_in_no_atlas() -> None:
    atlas = Atlas.read(packed({"a": DOT, "b": DOT}))
    assert "" not in atlas
    assert "ab" not in atlas
    assert atlas.advance("\ud800") is None


DOT = Glyph(2, 0, -1, 1, 1, b"\x80")


def test_the_content_is_known_by_its_sum_and_not_by_how_it_was_pressed(monkeypatch: pytest.MonkeyPatch) -> None:
    every = {chr(code): DOT for code in range(0x4E00, 0x4F00)}
    before = packed(every)
    monkeypatch.setattr("display.glyphs.atlas.BLOCK", 100)
    after = packed(every)
    assert before != after
    assert Atlas.read(before).content == Atlas.read(after).content
    assert Atlas.read(before).content != Atlas.read(packed({**every, "a": DOT})).content


@pytest.mark.parametrize("length", [0, 1, HEAD.size - 1, HEAD.size, HEAD.size + 5])
def test_a_file_that_ends_too_early_is_refused(length: int) -> None:
    with pytest.raises(AtlasDamaged):
        Atlas.read(packed({"a": DOT})[:length])


def test_a_file_with_one_bit_turned_is_refused() -> None:
    whole = packed({chr(code): DOT for code in range(0x4E00, 0x4E10)})
    for index in range(len(whole)):
        broken = bytearray(whole)
        broken[index] ^= 1
        with pytest.raises(AtlasDamaged):
            Atlas.read(bytes(broken))


def test_what_was_read_of_a_mapped_file_may_be_let_go_and_is_there_when_it_is_wanted(tmp_path: Path) -> None:
    glyph = Glyph(16, 0, -14, 8, 2, b"\x81\x18")
    content = packed({"电": glyph})
    held = Atlas.read(content)
    held.rest()
    path = tmp_path / "16.glyphs"
    path.write_bytes(content)
    with path.open("rb") as file:
        mapped = Atlas.read(mmap(file.fileno(), 0, prot=PROT_READ))
    mapped.rest()
    assert mapped.glyph("电") == held.glyph("电") == glyph
