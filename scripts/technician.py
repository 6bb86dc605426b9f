"""Puts the technician's book together: two pages to print, then a page for each code that a machine in a hall shows.

The pages and what to do at a kiosk stand in docs/technician, in Chinese as the book is; a board's, an upgrade's and the
stick's own sentences are for the technician already, and are taken as they are.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from labourhall.program.words import Words

FOLDER: Final = Path(__file__).parents[1] / "docs/technician"
WRITTEN: Final = frozenset("CKL")
"""Codes whose words are for the person at the kiosk: what the technician does is written for the book."""
ENROLLING: Final = ("L-206", "L-26")
"""How codes begin that a machine shows when it is to be known: their words are for the technician."""
LEFT_OUT: Final = frozenset("B")
"""Codes of the city's server: no machine in a hall shows them."""
GAP: Final = re.compile(r"%\d")
PAGE: Final = '<div style="break-before: page"></div>'


class BookError(Exception):
    """The book lacks something, or has what nobody needs; the message names it."""


@dataclass(frozen=True, slots=True)
class CodePage:
    """One code: what stands on the glass, why ("" where that says it), and what to do, in order."""

    code: str
    title: str
    why: str
    do: Sequence[str]

    @property
    def text(self) -> str:
        """The page."""
        steps = "\n".join(f"{number}. {step}" for number, step in enumerate(self.do, start=1))
        why = f"**原因**：{self.why}\n\n" if self.why else ""
        return f"{PAGE}\n\n## {self.code} {self.title}\n\n{why}**怎么办**：\n\n{steps}\n"


def book(codes: Sequence[str], words: Words, folder: Path = FOLDER) -> str:
    """docs/technician.md: `codes` are all that there are. Raises BookError."""
    written = tomllib.loads((folder / "codes.toml").read_text(encoding="utf-8"))
    if unknown := sorted(written.keys() - set(codes)):
        raise BookError(f"codes.toml tells of codes that nobody shows: {', '.join(unknown)}")
    pages = [page(code, written, words) for code in codes if is_technicians(code, written)]
    listed = "".join(f"| {one.code} | {one.title} |\n" for one in pages)
    head = (folder / "pages.md").read_text(encoding="utf-8").rstrip("\n")
    index = f"{PAGE}\n\n# 故障代码\n\n| 代码 | 是什么 |\n| --- | --- |\n{listed}"
    return "\n\n".join([head, index.rstrip("\n"), *(one.text.rstrip("\n") for one in pages)]) + "\n"


def is_technicians(code: str, written: Mapping[str, object]) -> bool:
    """Whether the technician meets it: of the line's codes, which are officers' too, those that are written of."""
    return code[0] not in LEFT_OUT and (code in written or code[0] != "L" or code.startswith(ENROLLING))


def page(code: str, written: Mapping[str, Mapping[str, object]], words: Words) -> CodePage:
    """What is written for the book goes before what the program says. Raises BookError."""
    said = f"failure.{code}"
    title = _whole(words.text(said)).rstrip("。") if words.has(said) else ""
    if code in written:
        why, do = written[code]["why"], written[code]["do"]
        assert isinstance(why, str)
        assert isinstance(do, list)
        return CodePage(code, str(written[code].get("title", title)), why, do)
    is_a_persons = code[0] in WRITTEN and not code.startswith(ENROLLING)
    if is_a_persons or not words.has(said) or not words.has(f"{said}.do"):
        raise BookError(f"docs/technician/codes.toml has nothing of {code}")
    return CodePage(code, title, "", [_whole(words.text(f"{said}.do"))])


def _whole(text: str) -> str:
    """Without the places that a program fills: the book knows no names."""
    return GAP.sub("……", text).replace("（……）", "").replace("（……，", "（").rstrip("。") + (
        "。" if "。" in text else ""
    )
