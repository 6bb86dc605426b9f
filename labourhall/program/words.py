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


def of_terminal(environment: Mapping[str, str]) -> Words:
    """The words for whoever sits at the terminal: by the first of LC_ALL, LC_MESSAGES, LANG that is set (POSIX)."""
    named = next((found for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (found := environment.get(name))), "")
    if named.startswith(("zh_HK", "zh_TW", "zh_MO")):
        return read("zh_HK")
    return read("zh_CN" if named.startswith("zh") else "en")
