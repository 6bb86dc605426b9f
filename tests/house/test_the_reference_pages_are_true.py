"""What the code knows is made from the code: settings and failure codes in docs/ cannot rot."""

import re

import pytest

from labourhall.program import words
from scripts.reference import PAGES, ROOT, Failure, failures

WORKER_CODES = re.compile(r"[CLKS]-\d{3}")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_code_says_today(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8") == PAGES[name](), "run: make docs"


@pytest.mark.parametrize("failure", failures(), ids=lambda failure: failure.code)
def test_a_failure_has_cause_and_remedy(failure: Failure) -> None:
    assert failure.code
    assert failure.cause.endswith(".")
    assert failure.remedy.endswith(".")


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_what_a_worker_may_meet_has_words_in_every_language(language: str) -> None:
    known = words.read(language)
    codes = [failure.code for failure in failures() if WORKER_CODES.fullmatch(failure.code)]
    missing = [code for code in codes if not (known.has(f"failure.{code}") and known.has(f"failure.{code}.do"))]
    assert codes
    assert not missing
