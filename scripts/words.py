"""Makes the words that programs load: assets/words/*.<language>.ts, merged, to compiled/<language>.json and .qm.

Refuses what would show on a glass: an id twice, an id that one language lacks, a placeholder that differs, no words.
"""

import json
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

WORDS = Path(__file__).parents[1] / "assets" / "words"
LANGUAGES = ("zh_CN", "zh_HK", "en")
PLACEHOLDER = re.compile(r"%\d")
MAY_BE_EMPTY = re.compile(r".*\.unit")


class WordsError(Exception):
    """The translation files disagree; the message names id and file."""


def read_file(path: Path) -> dict[str, str]:
    """The words of one .ts file by id."""
    texts: dict[str, str] = {}
    for message in ElementTree.parse(path).iter("message"):
        identifier, translation = message.attrib["id"], message.find("translation")
        if identifier in texts:
            raise WordsError(f"{path.name}: {identifier} stands there twice")
        if translation is None or translation.attrib.get("type") == "unfinished":
            raise WordsError(f"{path.name}: {identifier} is not translated")
        texts[identifier] = translation.text or ""
    return texts


def read_language(language: str, folder: Path = WORDS) -> dict[str, str]:
    """The words of all rooms in one language."""
    texts: dict[str, str] = {}
    for path in sorted(folder.glob(f"*.{language}.ts")):
        for identifier, text in read_file(path).items():
            if identifier in texts:
                raise WordsError(f"{path.name}: {identifier} stands in another room's file too")
            texts[identifier] = text
    return texts


def check(languages: Mapping[str, Mapping[str, str]]) -> None:
    """Raise WordsError unless all languages have the same ids with the same placeholders."""
    first = LANGUAGES[0]
    for language, texts in languages.items():
        if missing := sorted(set(languages[first]) ^ set(texts)):
            raise WordsError(f"{first} and {language} do not both have: {', '.join(missing)}")
        for identifier, text in texts.items():
            if not text and not MAY_BE_EMPTY.fullmatch(identifier):
                raise WordsError(f"{language}: {identifier} has no words")
            if _gaps(text) != _gaps(languages[first][identifier]):
                raise WordsError(f"{language}: {identifier} has other gaps to fill than {first}")


def _gaps(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def write(language: str, texts: Mapping[str, str], out: Path) -> None:
    """Write the .json and the .qm of one language."""
    out.mkdir(parents=True, exist_ok=True)
    content = json.dumps(dict(sorted(texts.items())), ensure_ascii=False, indent=1)
    (out / f"{language}.json").write_text(content + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        merged = Path(folder) / f"{language}.ts"
        merged.write_text(_ts(language, texts), encoding="utf-8")
        lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
        subprocess.run([str(lrelease), "-silent", str(merged), "-qm", str(out / f"{language}.qm")], check=True)


def _ts(language: str, texts: Mapping[str, str]) -> str:
    messages = "\n".join(
        f"<message id={quoteattr(identifier)}><source></source><translation>{escape(text)}</translation></message>"
        for identifier, text in texts.items()
    )
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">'
    return f"{head}\n<context><name></name>\n{messages}\n</context></TS>\n"


def main() -> int:
    """Merge, check, write; 1 with one plain sentence where the files disagree."""
    try:
        languages = {language: read_language(language) for language in LANGUAGES}
        check(languages)
    except (WordsError, ElementTree.ParseError, OSError) as trouble:
        print(f"words: {trouble}", file=sys.stderr)
        return 1
    for language, texts in languages.items():
        write(language, texts, WORDS / "compiled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
