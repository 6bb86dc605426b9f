"""The maker of the glyphs: what it made is what the manifest names, and it refuses what is not."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from display.glyphs.atlas import Atlas, Glyph, packed
from display.glyphs.atlases import MANIFEST, SIZES, VARYING, Shapes
from scripts import glyphs
from scripts.glyphs import CLOCK_SIZE, FOLDER, GlyphsError, check, content, fonts, make, manifest

LISTED: dict[str, Any] = tomllib.loads((FOLDER / MANIFEST).read_text(encoding="utf-8"))
ODD = packed({"a": Glyph(2, 0, -1, 1, 1, b"\x80")})


def built() -> dict[str, bytes]:
    return {name: (FOLDER / f"{name}.glyphs").read_bytes() for name in LISTED["atlases"]}


def test_the_manifest_names_every_atlas_with_its_sum_and_number_of_glyphs() -> None:
    assert list(LISTED["atlases"]) == [name for size in SIZES for name in _names(size)]
    for name, data in built().items():
        entry = LISTED["atlases"][name]
        assert (content(data), len(Atlas.read(data).characters)) == (entry["sha256"], entry["glyphs"])


def _names(size: int) -> list[str]:
    return [f"{size}{shapes}" for shapes in (Shapes if size in VARYING else [Shapes.MAINLAND])]


@pytest.mark.parametrize("name", ["16", "24-hk"])
def test_a_sum_is_of_the_glyphs_themselves(name: str) -> None:
    data = (FOLDER / f"{name}.glyphs").read_bytes()
    atlas = Atlas.read(data)
    every = {one: glyph for one in atlas.characters if (glyph := atlas.glyph(one)) is not None}
    assert content(packed(every)) == LISTED["atlases"][name]["sha256"]


def test_what_is_made_anew_is_what_the_manifest_names() -> None:
    assert content(make(CLOCK_SIZE, Shapes.MAINLAND)) == LISTED["atlases"][str(CLOCK_SIZE)]["sha256"]


def test_every_font_is_named_with_its_sum_and_its_licence() -> None:
    sums = fonts()
    assert set(sums) == set(LISTED["fonts"]) == {font for one in LISTED["atlases"].values() for font in one["fonts"]}
    for font, entry in LISTED["fonts"].items():
        assert sums[font] in entry["sha256"]
        assert (FOLDER / entry["licence"]).read_text(encoding="utf-8")


def test_a_font_that_is_not_there_is_named_with_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "FONTS", tmp_path)
    with pytest.raises(GlyphsError, match="install the Debian package fonts-noto-cjk-extra"):
        fonts()


def test_another_font_or_another_rasteriser_is_refused() -> None:
    sums = fonts()
    check(built(), sums, LISTED)
    other = {**built(), "24": ODD}
    with pytest.raises(GlyphsError, match=r"^24 came out .* by Pillow or the rules"):
        check(other, sums, LISTED)
    with pytest.raises(GlyphsError, match=r"by the font X11/misc/wenquanyi_12pt\.pcf"):
        check(other, {**sums, glyphs.BITMAP: "0"}, LISTED)
    with pytest.raises(GlyphsError, match=r"^30 came out"):
        check({"30": ODD}, sums, LISTED)


def test_a_renewed_manifest_of_the_same_is_the_same() -> None:
    assert manifest(built(), fonts(), LISTED) == (FOLDER / MANIFEST).read_text(encoding="utf-8")
    renewed = tomllib.loads(manifest({"16": ODD}, {**fonts(), glyphs.BITMAP: "0"}, LISTED))
    assert renewed["fonts"][glyphs.BITMAP]["sha256"] == ["0"]
    assert renewed["fonts"][glyphs.SUBSTITUTE] == LISTED["fonts"][glyphs.SUBSTITUTE]
    assert renewed["atlases"]["16"]["glyphs"] == 1


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to write into, and one small atlas as all that is made."""
    (tmp_path / MANIFEST).write_text((FOLDER / MANIFEST).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(glyphs, "FOLDER", tmp_path)
    monkeypatch.setattr(glyphs, "make_all", lambda: {"16": ODD})
    return tmp_path


def test_a_refusal_is_one_sentence_and_writes_nothing(workshop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert glyphs.main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith("glyphs: 16 came out otherwise than manifest.toml says")
    assert said.count("\n") == 1
    assert [path.name for path in workshop.iterdir()] == [MANIFEST]


def test_renewed_the_manifest_names_what_was_made(workshop: Path) -> None:
    assert glyphs.main(["--renew"]) == 0
    assert (workshop / "16.glyphs").read_bytes() == ODD
    assert glyphs.main([]) == 0
