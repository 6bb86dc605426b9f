"""The technician's book tells of every code that a machine in a hall shows, and of no other."""

from pathlib import Path

import pytest

from labourhall.program.words import Words
from scripts.reference import failures, technician_page
from scripts.technician import BookError, book

WORDS = Words(
    "zh_CN",
    {"failure.D-1": "屏坏了（%1）。", "failure.D-1.do": "换 %1。", "failure.C-1": "没有卡", "failure.L-1": "断了"},
)


def folder(tmp_path: Path, codes: str) -> Path:
    (tmp_path / "pages.md").write_text("# 手册\n", encoding="utf-8")
    (tmp_path / "codes.toml").write_text(codes, encoding="utf-8")
    return tmp_path


def test_every_code_of_a_kiosk_a_board_and_a_stick_has_its_page() -> None:
    text = technician_page()
    shown = [one.code for one in failures() if one.code[0] not in "BL"]
    assert not [code for code in shown if f"\n## {code} " not in text]
    assert "%1" not in text
    assert "## B-" not in text


def test_a_boards_own_words_are_taken_and_what_is_written_goes_before(tmp_path: Path) -> None:
    written = '[C-1]\nwhy = "没插。"\ndo = ["插。", "再插。"]\n'
    text = book(["B-1", "C-1", "D-1", "L-1"], WORDS, folder(tmp_path, written))
    assert "## C-1 没有卡\n\n**原因**：没插。\n\n**怎么办**：\n\n1. 插。\n2. 再插。\n" in text
    assert "## D-1 屏坏了\n" in text
    assert "1. 换 ……。\n" in text
    assert "L-1" not in text


def test_what_a_machine_says_that_is_to_be_known_is_the_technicians(tmp_path: Path) -> None:
    words = Words("zh_CN", {"failure.L-260": "没有这个码", "failure.L-260.do": "再看一遍。"})
    assert "## L-260 没有这个码\n\n**怎么办**：\n\n1. 再看一遍。\n" in book(["L-260"], words, folder(tmp_path, ""))


@pytest.mark.parametrize(
    ("codes", "written", "named"), [(["C-1"], "", "nothing of C-1"), ([], '[C-9]\nwhy = ""\ndo = []\n', "C-9")]
)
def test_what_is_missing_or_too_much_is_named(tmp_path: Path, codes: list[str], written: str, named: str) -> None:
    with pytest.raises(BookError, match=named):
        book(codes, WORDS, folder(tmp_path, written))
