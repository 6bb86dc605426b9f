"""`hall-display proof` says that the record is whole, or the first line that is not as it was written."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from display import proof_files
from display.__main__ import main
from display.journal import Entry, Journal, Limits
from labourhall.contract.proof_chain import Head
from labourhall.program import words as compiled
from labourhall.program.control import Exit
from scripts.wall_pictures import words_of

DAY = date(2026, 11, 23)
FILE, LAST = "2026-11-23.jsonl", "2026-11-24.jsonl"


@pytest.fixture(autouse=True)
def words_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "read", words_of)
    monkeypatch.setenv("LC_ALL", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pages of one day and two of the next."""
    kept = Journal(tmp_path / "proof", Limits(90, 1_000_000))
    kept.start()
    with closing(kept):
        for place in range(5):
            kept.note(Entry(DAY + timedelta(days=place // 3), json.dumps({"title": f"page {place}"}), DAY))
    return tmp_path / "proof"


def looked(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    settings = folder.parent / "display.toml"
    settings.write_text(f'data_folder = "{folder.parent}"\n', encoding="utf-8")
    end = main(["proof", "--settings", str(settings)])
    said = capsys.readouterr()
    return end, said.out, said.err


def test_a_record_that_is_whole_is_said_with_what_the_city_has(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = proof_files.head(folder)
    assert head is not None
    proof_files.note_delivered(folder, head)
    end, out, err = looked(folder, capsys)
    assert (end, err) == (Exit.DONE, "")
    assert out.splitlines() == [
        f"{FILE}: lines 1 to 3",
        f"{LAST}: lines 4 to 5",
        "Whole: each of 5 lines follows the one before. The city has 5 of them.",
    ]


def test_a_board_that_recorded_nothing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert looked(tmp_path / "proof", capsys) == (Exit.DONE, "No page was recorded yet.\n", "")


def test_files_from_before_lines_were_chained_are_named_and_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "2026-01-01.jsonl").write_text('{"title": "old"}\n', encoding="utf-8")
    end, out, _ = looked(folder, capsys)
    assert end == Exit.DONE
    assert out.startswith("2026-01-01.jsonl: from before lines were chained\n")


def test_after_days_that_went_the_chain_goes_on_from_their_seal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / FILE).unlink()
    end, out, _ = looked(folder, capsys)
    assert end == Exit.DONE
    assert out.startswith(f"{LAST}: lines 4 to 5\n")


def rewritten(change: Callable[[list[str]], list[str]], file: str = FILE) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        lines = (folder / file).read_text(encoding="utf-8").splitlines()
        (folder / file).write_text("".join(line + "\n" for line in change(lines)), encoding="utf-8")

    return spoil


def forge_all(folder: Path) -> None:
    """A chain that is whole in itself, and another than the city has."""
    head = proof_files.head(folder)
    assert head is not None
    proof_files.note_delivered(folder, Head(head.chain, head.n, "0" * 64))


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (
            rewritten(lambda lines: [lines[0], lines[1].replace("page 1", "page 9"), lines[2]]),
            f"{FILE}, line 3: it, or",
        ),
        (rewritten(lambda lines: [lines[0], lines[2]]), f"{FILE}, line 2: lines before it are missing"),
        (rewritten(lambda lines: lines[1:]), f"{FILE}, line 1: lines before it are missing"),
        (rewritten(lambda lines: [lines[0], "half", *lines[1:]]), f"{FILE}, line 2: this is no line"),
        (rewritten(lambda lines: lines[:2]), f"{LAST}, line 1: lines before it are missing"),
        (
            rewritten(lambda lines: [*lines[:2], lines[2].replace("page 2", "page 9")]),
            f"{FILE}, line 3: it is not what",
        ),
        (lambda folder: (folder / proof_files.SEALS).unlink() or (folder / FILE).unlink(), f"{LAST}, line 1: lines"),
        (forge_all, f"{LAST}, line 2: it is not what was sealed"),
    ],
    ids=("changed", "left out", "no beginning", "put in", "no end", "a day's last", "a day gone", "forged"),
)
def test_the_first_line_that_is_not_as_it_was_is_named(
    spoil: Callable[[Path], None], says: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(folder)
    end, _, err = looked(folder, capsys)
    assert end == Exit.FAILED
    assert err.startswith(f"D-141 Proof of play is broken at {says}")
    assert err.count("\n") == 1
