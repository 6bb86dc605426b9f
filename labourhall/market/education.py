"""Schooling as ranks that can be compared (after GB/T 4658; 中专, 技校 and 高中 count as equal). No parsing here."""

from typing import Final

PRIMARY: Final = 1
JUNIOR: Final = 2
SENIOR: Final = 3
COLLEGE: Final = 4
BACHELOR: Final = 5
POSTGRADUATE: Final = 6

NAMES: Final[dict[int, str]] = {
    PRIMARY: "小学",
    JUNIOR: "初中",
    SENIOR: "高中",
    COLLEGE: "大专",
    BACHELOR: "本科",
    POSTGRADUATE: "研究生",
}
