"""What a row says in words, gathered from its columns as it was written: title, prose, tags. Pure."""

import re
from dataclasses import dataclass
from typing import Final

from backend.importing import board, markup
from backend.importing.cells import Cells
from backend.importing.told import Told

NAME_LIMIT: Final = 200
TEXT_LIMIT: Final = 4_000
TAGS: Final = 30
TAG_LIMIT: Final = 30
_TAG_MARKS: Final = re.compile(r"[|,，;；、\n]")
_UNSAID: Final = frozenset({"无要求", "不限"})


@dataclass(frozen=True, slots=True)
class Written:
    """The texts that say what the post is; `board`, `shift` and `form` are columns of their own."""

    title: str
    prose: str
    tags: tuple[str, ...]
    board: str
    shift: str
    form: str

    @property
    def name(self) -> str:
        """The title, no longer than one can be."""
        return self.title[:NAME_LIMIT]

    @property
    def about(self) -> str:
        """What is said of the kind of post, without prose."""
        return "\n".join((self.title, *self.tags, self.shift, self.form))


def read_written(cell: Cells, experience: str) -> Written:
    """Gather them; `experience` is that column's cell where it is a sentence."""
    boarded = "|".join(board.in_words(column, text) for column, text in cell.each("board"))
    prose = _prose(cell, experience, boarded)
    return Written(cell("title"), prose, _tags(cell), boarded, cell("shift"), cell("employment_form"))


def line(text: str) -> str:
    """`text` in one line."""
    return " ".join(text.split())


def _tags(cell: Cells) -> tuple[str, ...]:
    text = cell("tags")
    tags = list(dict.fromkeys(filter(None, map(str.strip, _TAG_MARKS.split(text[:TEXT_LIMIT])))))
    kept = tuple(tag for tag in tags if len(tag) <= TAG_LIMIT)[:TAGS]
    if len(kept) < len(tags) or len(text) > TEXT_LIMIT:
        cell.tell(Told.CUT, "tags")
    return kept


def _prose(cell: Cells, experience: str, boarded: str) -> str:
    """What several columns say in words, one below the other, each once. Bare figures have fields of their own."""
    texts = [markup.without_page(cell(field)) for field in ("description", "requirements")]
    texts.append(experience)
    if "试" in (trial := cell("trial")):
        texts.append(trial)
    if board.is_paid(boarded):
        texts.append(boarded)
    texts.append("，".join(cell.others))
    text = "\n".join(text for text in dict.fromkeys(texts) if len(text) > 1 and text not in _UNSAID)
    if len(text) <= TEXT_LIMIT:
        return text
    cell.tell(Told.CUT, "description")
    return text[: TEXT_LIMIT - 1] + "…"
