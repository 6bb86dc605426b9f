"""Whatever the window names by a page's class has its words in every language."""

import re
from typing import get_args

import pytest

from display.editor.fields import fields_of
from display.editor.remarks import Finding, Remark
from display.editor.window import page_words
from display.editor.window.window import KIND_KEYS, word_of
from labourhall.contract.playlist import Page
from labourhall.contract.soundness import Fault, Flaw
from scripts import words
from scripts.wall_pictures import words_of

KINDS = {word_of(kind): kind for kind in get_args(Page)}


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_page_and_each_of_its_fields_has_a_name(kind: str, language: str) -> None:
    wanted = {f"editor.kind.{kind}", f"editor.do.add.{kind}"}
    wanted |= {f"editor.field.{kind}.{one.name}" for one in fields_of(KINDS[kind])}
    assert wanted <= set(words.read_language(language))


def test_each_kind_has_a_key_of_its_own() -> None:
    assert len(KINDS) <= len(KIND_KEYS)


@pytest.mark.parametrize("flaw", Flaw)
def test_why_the_city_would_not_take_a_page_is_said_in_one_language(flaw: Flaw) -> None:
    said = page_words.said(Remark(Finding.UNSOUND, (Fault(flaw, ("甲", "7")),)), words_of("zh_CN"))
    assert not re.search("[A-Za-z%]", said), said
