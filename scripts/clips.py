"""Makes the voice clips out of the words: one WAV an id and language, by espeak-ng (kiosk.md §0.4).

Mandarin goes through pinyin, because the stock Mandarin voice reads digits of tones as English. Words with
placeholders are not clips: what changes is shown, not spoken.
"""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pypinyin import Style, lazy_pinyin

from labourhall.program import words
from labourhall.program.places import asset

VOICES = {"zh_CN": "cmn-latn-pinyin", "zh_HK": "yue", "en": "en-gb"}
SPEED = "130"
SILENT = (
    "backend.", "demo.", "display.", "editor.", "check.", "machine.", "setup.", "flaw.", "installer.", "upgrade.",
    "commissioning.", "desk.", "failure.D-", "failure.I-", "failure.P-", "failure.S-",
)  # fmt: skip
"""Beginnings of ids that only staff and technicians read."""


def spoken(language: str, text: str) -> str:
    """What espeak-ng is given: pinyin with tone numbers for Mandarin, the words themselves otherwise."""
    if language == "zh_CN":
        return " ".join(lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True))
    return text


def clips() -> Iterator[tuple[str, str, Path]]:
    """(language, text, file) of every clip."""
    for language in VOICES:
        texts = words.read(language)
        for identifier in texts.identifiers():
            text = texts.text(identifier)
            if "%" not in text and not identifier.startswith(SILENT):
                yield language, text, asset("audio", language, f"{identifier}.wav")


def make(clip: tuple[str, str, Path]) -> None:
    """Write one clip."""
    language, text, path = clip
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["espeak-ng", "-v", VOICES[language], "-s", SPEED, "-w", str(path), spoken(language, text)],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def main() -> int:
    """Make them all, two at a time."""
    everything = list(clips())
    with ThreadPoolExecutor(2) as pool:
        for number, _ in enumerate(pool.map(make, everything), start=1):
            if number % 50 == 0 or number == len(everything):
                print(f"\r      {number} of {len(everything)} clips", end="", file=sys.stderr)
    print(file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
