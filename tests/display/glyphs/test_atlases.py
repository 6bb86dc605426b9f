"""Which atlas is read, and that nothing is drawn with one that this version was not made with."""

from pathlib import Path

import pytest

from display.glyphs import atlases
from display.glyphs.atlas import Glyph, packed
from display.glyphs.atlases import MANIFEST, SIZES, VARYING, AtlasUnusable, Shapes
from display.glyphs.lettering import CELLS
from display.legibility import SIZES as LEGIBLE

DOT = Glyph(2, 0, -1, 1, 1, b"\x80")


def test_every_size_of_type_has_its_atlas() -> None:
    assert set(LEGIBLE) <= set(SIZES) == set(CELLS)
    for shapes in Shapes:
        atlases.need(shapes)
    assert {size for size in SIZES if len(atlases.by_shapes(size, Shapes.HONG_KONG)) == 2} == set(VARYING)


def test_whose_shapes_a_character_has_changes_no_width() -> None:
    for size in VARYING:
        varying, plain = atlases.by_shapes(size, Shapes.HONG_KONG)
        assert "骨" in varying.characters
        assert "骨" in plain
        assert varying.glyph("骨") != plain.glyph("骨")
        assert all(varying.advance(one) == plain.advance(one) for one in varying.characters)


def test_an_atlas_is_read_once() -> None:
    assert atlases.atlas(24) is atlases.atlas(24)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        (b"", "too short"),
        (b"glyphs 1\n" + bytes(500), "not as it was written"),
        (packed({"a": DOT}), "of another version"),
    ],
    ids=["missing", "empty", "damaged", "another"],
)
def test_an_atlas_that_is_not_the_one_is_named_with_the_reason(
    content: bytes | None, reason: str, glyphs_folder: Path
) -> None:
    if content is None:
        (glyphs_folder / "24.glyphs").unlink()
    else:
        (glyphs_folder / "24.glyphs").write_bytes(content)
    assert atlases.atlas(16)
    with pytest.raises(AtlasUnusable) as caught:
        atlases.need(Shapes.MAINLAND)
    assert caught.value.file == "24.glyphs"
    assert str(caught.value) == f"24.glyphs: {reason}"


@pytest.mark.parametrize(
    "text",
    ["[", "atlases = 3", "", "[atlases.16]", "[atlases]\n16 = 3"],
    ids=["broken", "flat", "empty", "no sum", "number"],
)
def test_a_manifest_that_cannot_be_read_is_named(text: str, glyphs_folder: Path) -> None:
    (glyphs_folder / MANIFEST).write_text(text, encoding="utf-8")
    with pytest.raises(AtlasUnusable, match=r"manifest\.toml: not as it was written"):
        atlases.atlas(16)


def test_a_manifest_that_is_missing_is_named(glyphs_folder: Path) -> None:
    (glyphs_folder / MANIFEST).unlink()
    with pytest.raises(AtlasUnusable, match=r"manifest\.toml: No such file"):
        atlases.atlas(16)
