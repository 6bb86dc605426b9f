"""Whatever the editor's ground can say has a sentence in every language, with as many gaps as it tells."""

import re
from enum import Enum

import pytest

from display.editor.disk_reasons import DiskReason
from display.editor.document import Reason
from display.editor.failures import EditorFailure
from display.editor.opening import Part
from display.editor.remarks import Finding
from scripts import words
from tests.display.editor.remark_gaps import TOLD


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_reason_finding_and_failure_has_its_words(language: str) -> None:
    texts = words.read_language(language)
    wanted = [f"editor.refused.{reason.value}" for reason in Reason]
    wanted += [finding.words for finding in Finding]
    wanted += [f"editor.later.{part.value}" for part in Part]
    wanted += [f"editor.disk.{reason.value}" for reason in DiskReason]
    wanted += [f"failure.{failure.code}{end}" for failure in EditorFailure for end in ("", ".do")]
    assert set(wanted) <= set(texts)


@pytest.mark.parametrize("kind", [Finding, Reason])
def test_no_sentence_names_more_than_it_is_told(kind: type[Enum]) -> None:
    texts = words.read_language("zh_CN")
    for one in kind:
        text = texts[one.words if isinstance(one, Finding) else f"editor.refused.{one.value}"]
        most = TOLD.get(one, 0) if isinstance(one, Finding) else 1
        assert len(set(re.findall(r"%\d", text))) <= most, one
