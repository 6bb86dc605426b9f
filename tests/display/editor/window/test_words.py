"""Whatever the window names by a page's class has its words in every language."""

from typing import get_args

import pytest

from display.editor.fields import fields_of
from display.editor.window.window import KIND_KEYS, word_of
from labourhall.contract.playlist import Page
from scripts import words

KINDS = {word_of(kind): kind for kind in get_args(Page)}


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_page_and_each_of_its_fields_has_a_name(kind: str, language: str) -> None:
    wanted = {f"editor.kind.{kind}", f"editor.do.add.{kind}"}
    wanted |= {f"editor.field.{kind}.{one.name}" for one in fields_of(KINDS[kind])}
    assert wanted <= set(words.read_language(language))


def test_each_kind_has_a_key_of_its_own() -> None:
    assert len(KINDS) <= len(KIND_KEYS)
