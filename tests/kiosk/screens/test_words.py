"""The words on the glass: in every language, short, calm, and never typed into a page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk
from kiosk.slices.table import SLICES
from kiosk.visit.accommodations import Language
from kiosk.visit.looks import said_of
from labourhall.market.matching.reasons import ReasonCode
from labourhall.program import words
from scripts.samples import SAMPLES
from scripts.words import read_file

ROOMS = Path(kiosk.__file__).parent
PAGES = sorted(ROOMS.rglob("*.qml"))
GLASS = ("kiosk", *(one.name for one in SLICES.all))
"""The word files of what stands on the glass: one a slice, and what they share."""
WORDS = Path(kiosk.__file__).parents[1] / "assets" / "words"
HAN = re.compile(r"[\u3400-\u9fff]")
NEVER = (
    "！",
    "!",
    "亲",
    "恭喜",
    "失败",
    "无效",
    "非法",
    "失敗",
    "無效",
    "外来工",
    "大龄",
    "特困",
    "老年版",
    "error",
    "invalid",
)
LONGEST = 20
SENTENCE_END = re.compile(r"[。？；!?]|(?<=。)")


def without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_chinese_is_typed_into_a_page(page: Path) -> None:
    assert not HAN.findall(without_comments(page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", Language)
def test_every_id_in_a_page_has_words(language: Language) -> None:
    known = words.read(language.value)
    used = {one for page in PAGES for one in re.findall(r'qsTrId\("([^"]+)"\)', page.read_text(encoding="utf-8"))}
    assert used
    assert not [one for one in used if not known.has(one)]


@pytest.mark.parametrize("language", Language)
def test_every_reason_has_words(language: Language) -> None:
    known = words.read(language.value)
    assert not [code for code in ReasonCode if not known.has(f"reason.{code.value}")]


@pytest.mark.parametrize("language", Language)
def test_every_page_can_be_read_out(language: Language) -> None:
    known = words.read(language.value)
    spoken = {sample.name: said_of(sample.outer) for sample in SAMPLES}
    assert not [name for name, identifier in spoken.items() if not known.has(identifier)]


def on_glass(language: str) -> dict[str, str]:
    """What can be read there; what is only spoken is left out."""
    texts = {one: text for name in GLASS for one, text in read_file(WORDS / f"{name}.{language}.ts").items()}
    return {one: text for one, text in texts.items() if not one.startswith("speak.")}


def sentences(text: str) -> Iterator[str]:
    yield from (part for part in SENTENCE_END.split(re.sub(r"%\d", "", text)) if part)


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK"])
def test_a_sentence_has_at_most_twenty_characters(language: str) -> None:
    texts = on_glass(language)
    long = {one: text for one, text in texts.items() for part in sentences(text) if len(part) > LONGEST}
    assert not long


@pytest.mark.parametrize("language", Language)
def test_no_word_hurries_blames_or_sells(language: Language) -> None:
    texts = on_glass(language.value)
    assert not {one: text for one, text in texts.items() if any(bad in text.lower() for bad in NEVER)}


def test_people_are_called_nin() -> None:
    texts = on_glass("zh_CN")
    assert not [text for text in texts.values() if "你" in text]


@pytest.mark.parametrize("code", ReasonCode)
def test_a_reason_for_is_short_enough_to_stand_beside_two_others(code: ReasonCode) -> None:
    text = words.read("zh_CN").text(f"reason.{code.value}")
    assert len(re.sub(r"%\d| ", "", text)) <= 8
