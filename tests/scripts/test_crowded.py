"""How the characters that do not stand at 16 px are found, and that the kept list is what was found and looked at."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from display.glyphs.crowded import CROWDED, FOLDER
from scripts import crowded
from scripts.crowded import LEVEL_1, LEVEL_2, LOOKED_AT, Bits, counters, level, loss, lost

KEPT = tomllib.loads((FOLDER / CROWDED).read_text(encoding="utf-8"))
FIRST, SECOND = level(*LEVEL_1), level(*LEVEL_2)


def drawn(*rows: str) -> Bits:
    return [[int(one == "#") for one in row] for row in rows]


def larger(rows: Bits) -> Bits:
    return [[one for one in row for _ in range(3)] for row in rows for _ in range(3)]


SIX_BARS = drawn(*("#####", ".....") * 6)


def test_a_form_that_is_only_larger_has_lost_nothing() -> None:
    assert loss(SIX_BARS, larger(SIX_BARS)) == 0


def test_strokes_that_merge_or_vanish_are_lost_in_each_line_that_crossed_them() -> None:
    merged = drawn(*("#####", ".....") * 4, "#####", "#####", "#####")
    vanished = drawn(*("#####", ".....") * 5)
    assert loss(merged, larger(SIX_BARS)) == loss(vanished, larger(SIX_BARS)) == 5


def test_few_strokes_are_not_compared() -> None:
    assert loss(drawn("#####"), larger(drawn(*("#####", ".....") * 4))) == 0


def test_a_ground_that_was_enclosed_and_is_filled_counts_double() -> None:
    ring, blot = drawn("####", "#..#", "#..#", "####"), drawn("####", "####", "####", "####")
    assert counters(larger(ring), 16) == 1
    assert loss(blot, larger(ring)) == 2


def test_a_gap_where_strokes_cross_is_no_ground_and_ink_is_closed_at_its_corners() -> None:
    assert counters(drawn("###", "#.#", "###"), 2) == 0
    assert counters(drawn(".#.", "#.#", ".#."), 1) == 1
    assert counters([], 1) == 0


def test_the_levels_are_those_of_the_standard() -> None:
    assert (len(FIRST), len(SECOND)) == (3755, 3008)
    assert (FIRST[0], FIRST[-1], SECOND[0], SECOND[-1]) == ("啊", "座", "亍", "齄")


def test_at_most_three_in_a_hundred_of_the_first_level_are_listed() -> None:
    assert 0 < len(KEPT["level_1"]) <= len(FIRST) * 0.03
    assert set(KEPT["level_1"]) <= set(FIRST)
    assert set(KEPT["level_2"]) <= set(SECOND)


def test_each_listed_character_was_proposed_or_added_by_eye_and_each_that_stands_was_proposed() -> None:
    listed, stands, added = (set(KEPT[name]) for name in ("level_1", "stands", "added"))
    assert added <= listed
    assert not stands & listed
    assert all(lost(one) >= LOOKED_AT for one in (listed - added) | stands)
    assert all(lost(one) < LOOKED_AT for one in added)


@settings(max_examples=60)
@given(some.sampled_from(FIRST + SECOND))
def test_no_proposed_character_is_missing(character: str) -> None:
    is_known = character in KEPT["level_1"] + KEPT["level_2"] + KEPT["stands"]
    assert is_known or lost(character) < LOOKED_AT


def test_a_character_that_lacks_a_form_has_lost_nothing() -> None:
    assert lost("\U00020000") == lost("\ue000") == 0


def test_both_forms_are_drawn_for_looking_at(tmp_path: Path) -> None:
    assert crowded.main(["--sheet", "量本", "--out", str(tmp_path / "both.png")]) == 0
    image = crowded.sheet("量本", columns=1)
    assert image.size == (16 * 6 + 48 * 2 + 16, 2 * (16 * 6 + 8))
    assert image.getbbox() is not None


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(crowded, "FOLDER", tmp_path)
    monkeypatch.setattr(crowded, "level", lambda first, last: "量景本" if first == LEVEL_1[0] else "鑫乂")
    return tmp_path / CROWDED


def test_the_list_is_renewed_by_what_was_decided_by_eye(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.write_text('stands = "景"\nadded = "罐"\n', encoding="utf-8")
    assert crowded.main([]) == 1
    assert "--renew" in capsys.readouterr().err
    assert crowded.main(["--renew"]) == 0
    found = tomllib.loads(folder.read_text(encoding="utf-8"))
    assert found == {"stands": "景", "added": "罐", "level_1": "罐量", "level_2": "鑫"}
    assert crowded.main([]) == 0
