"""The characters that do not stand at 16 px."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from display.glyphs import crowded as list_of_them
from display.glyphs.atlases import AtlasUnusable
from display.glyphs.crowded import CLEAR, CROWDED, all_crowded, crowded
from labourhall.program.words import Words


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(list_of_them, "asset", tmp_path.joinpath)
    (tmp_path / "glyphs").mkdir()
    all_crowded.cache_clear()
    yield tmp_path / "glyphs" / CROWDED
    all_crowded.cache_clear()


def test_each_is_named_once_and_from_24_pixels_on_none_is() -> None:
    assert crowded("质量员、质量警", 16) == "量警"
    assert crowded("质量员", CLEAR) == crowded("保安员", 16) == ""


def test_no_word_that_stands_on_every_page_has_one(words: Words) -> None:
    fixed = ("ask", "filled", "demonstration", "safe.where", "safe.updating", "hint.screen", "hint.window", "base")
    heads = ("number", "trade", "openings", "pay", "requirement", "district")
    said = [words.text(f"display.{name}") for name in (*fixed, *(f"head.{one}" for one in heads))]
    assert crowded("".join(said), 16) == ""


@pytest.mark.parametrize("text", [None, "level_1 = 3", "level_1", 'level_1 = "量"'])
def test_a_list_that_cannot_be_read_is_named(kept: Path, text: str | None) -> None:
    if text is not None:
        kept.write_text(text, encoding="utf-8")
    with pytest.raises(AtlasUnusable, match=CROWDED):
        crowded("量", 16)
