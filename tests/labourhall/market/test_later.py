"""A pattern that is compiled at its first use: the same answers, and none that fails only in a hall."""

import copy
import importlib
import pickle
import pkgutil
import re
from collections.abc import Iterator

import pytest

from labourhall import market
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.market.later import _Later, later


def test_it_answers_as_the_pattern_does() -> None:
    found = later(r"(?P<low>\d+)-(\d+)", re.ASCII)
    plain = re.compile(r"(?P<low>\d+)-(\d+)", re.ASCII)
    assert found.pattern == plain.pattern
    assert found.flags == plain.flags
    assert found.groups == 2
    assert found.sub("x", "1-2, 3-4") == "x, x"
    assert [one.span() for one in found.finditer("1-2, 3-4")] == [one.span() for one in plain.finditer("1-2, 3-4")]
    assert found.search("１-２") is None


def test_it_is_compiled_at_its_first_use_and_asked_directly_from_then_on(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_ = re.compile

    def counting(text: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(text)
        return compile_(text, flags)

    monkeypatch.setattr(re, "compile", counting)
    found = later("[一二]+")
    assert compiled == []
    assert found.pattern == "[一二]+"
    assert found.search("第一")
    assert found.search("第二")
    assert compiled == ["[一二]+"]


def test_a_copy_is_the_same_pattern() -> None:
    found = later("[一二]+", re.ASCII)
    for one in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert one.pattern == "[一二]+"
        assert one.search("第一")


def test_a_text_that_is_no_pattern_is_said_at_its_first_use() -> None:
    with pytest.raises(re.error):
        later("(").search("x")


def _ours() -> Iterator[tuple[str, _Later]]:
    for module in pkgutil.walk_packages(market.__path__, f"{market.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, _Later):
                yield f"{module.name}.{name}", value


def test_every_pattern_of_the_labour_market_can_be_compiled() -> None:
    every = list(_ours())
    assert len(every) > 80
    for where, found in every:
        assert re.compile(found.pattern, found._flags), where


def test_every_pattern_of_the_unlawful_conditions_can_be_compiled() -> None:
    found = unlawful_rules()
    for rule in (*found.rules, *found.doubts):
        for one in (rule.hint, rule.pattern, rule.unless, rule.posts):
            assert one is None or re.compile(one.pattern), rule.name
