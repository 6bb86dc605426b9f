"""The compiler of words refuses what would show on a glass."""

from pathlib import Path

import pytest

from scripts.words import LANGUAGES, WordsError, check, read_file, read_language, write

HEAD = '<?xml version="1.0"?><TS version="2.1"><context><name></name>'


def ts(folder: Path, name: str, **texts: str) -> Path:
    messages = "".join(
        f'<message id="{one}"><source>x</source><translation>{text}</translation></message>'
        for one, text in texts.items()
    )
    path = folder / name
    path.write_text(f"{HEAD}{messages}</context></TS>", encoding="utf-8")
    return path


def test_the_rooms_of_a_language_are_merged(tmp_path: Path) -> None:
    ts(tmp_path, "one.en.ts", a="A")
    ts(tmp_path, "two.en.ts", b="B")
    assert read_language("en", tmp_path) == {"a": "A", "b": "B"}


def test_two_rooms_may_not_use_one_id(tmp_path: Path) -> None:
    ts(tmp_path, "one.en.ts", a="A")
    ts(tmp_path, "two.en.ts", a="B")
    with pytest.raises(WordsError, match=r"two\.en\.ts: a "):
        read_language("en", tmp_path)


def test_an_unfinished_translation_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.en.ts"
    path.write_text(
        f'{HEAD}<message id="a"><translation type="unfinished">A</translation></message></context></TS>',
        encoding="utf-8",
    )
    with pytest.raises(WordsError, match="not translated"):
        read_file(path)


@pytest.mark.parametrize(
    ("other", "why"), [({}, "both"), ({"a": "B"}, "gaps"), ({"a": "%2"}, "gaps"), ({"a": ""}, "no words")]
)
def test_languages_that_disagree_are_refused(other: dict[str, str], why: str) -> None:
    with pytest.raises(WordsError, match=why):
        check({"zh_CN": {"a": "%1"}, "en": other})


def test_both_forms_say_the_same(tmp_path: Path) -> None:
    from PySide6.QtCore import QTranslator

    write("en", {"home.find": "Find <work> & more"}, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "en.qm"))
    assert translator.translate("", "home.find") == "Find <work> & more"
    assert '"home.find": "Find <work> & more"' in (tmp_path / "en.json").read_text(encoding="utf-8")


def test_our_own_words_agree() -> None:
    check({language: read_language(language) for language in LANGUAGES})
