"""Words for people, by id and language, from the JSON that `scripts/words.py` compiles out of `assets/words/*.ts`.

QML takes the same ids through Qt's own .qm files; this is for all else (paper, wall, terminal messages).
"""

import json
from collections.abc import Mapping

from labourhall.program.places import asset


class Words:
    """The words of one language."""

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        self.language = language
        self._texts = texts

    def text(self, identifier: str, *args: object) -> str:
        """The words of `identifier` with %1, %2 … replaced by `args`. An unknown id is our mistake: KeyError."""
        text = self._texts[identifier]
        for index, value in enumerate(args, start=1):
            text = text.replace(f"%{index}", str(value))
        return text

    def identifiers(self) -> list[str]:
        """Every id, sorted."""
        return sorted(self._texts)

    def has(self, identifier: str) -> bool:
        """Whether there are words for this id."""
        return identifier in self._texts


def read(language: str) -> Words:
    """The words of "zh_CN", "zh_HK" or "en"."""
    path = asset("words", "compiled", f"{language}.json")
    return Words(language, json.loads(path.read_text(encoding="utf-8")))
