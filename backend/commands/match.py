"""`hall-backend match`: whom the open vacancies fit, for the person of a file, and why one stands where it does."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from backend.matching import sentences
from backend.matching.answer import answer
from backend.matching.explanation import Question, explain
from backend.matching.seeker_file import read_seeker
from labourhall.contract import rules
from labourhall.market.matching.grouping import group, own_trades
from labourhall.market.text import cleaned
from labourhall.market.vacancy import Vacancy
from labourhall.program import words as all_words
from labourhall.program.control import Exit
from labourhall.program.words import Words


def add_options(command: argparse.ArgumentParser, count: Callable[[str], int]) -> None:
    """What only this command takes."""
    command.add_argument("--seeker", type=Path, required=True, metavar="FILE", help="the person (docs/match.md)")
    command.add_argument("--limit", type=count, default=20, metavar="N", help="list so many of a group at most (20)")
    command.add_argument("--explain", type=_number, metavar="NUMBER", help="why this vacancy stands where it does")
    command.add_argument(
        "--json", action="store_true", help="as JSON (docs/match.schema.json, docs/explanation.schema.json)"
    )


def match(found: argparse.Namespace, today: date, vacancies: Callable[[], Sequence[Vacancy]], words: Words) -> Exit:
    """Sort the vacancies for the person, or explain one; wrong files are Stopped."""
    figures, law, chinese = rules.shipped_matching_rules(), rules.age_rules(), all_words.read("zh_CN")
    person = read_seeker(found.seeker, figures.trade_names, figures.districts)
    seeker, all_of_them = person.seeker, vacancies()
    if found.explain is not None:
        asked = Question(seeker, figures, law, today, found.limit)
        explained = explain(found.explain, asked, all_of_them, chinese)
        _say(asdict(explained), sentences.of_explanation(explained, figures.districts, words), found.json)
        return Exit.DONE
    groups = group(seeker, all_of_them, figures, law, today, min(found.limit, len(all_of_them)))
    answered = answer(groups, {one.number: one for one in all_of_them}, chinese)
    _say(asdict(answered), sentences.of_answer(answered, figures.districts, words), found.json)
    for name, is_said in (("match_all_trades", not own_trades(seeker)), ("match_pension", person.draws_pension)):
        if is_said:
            print(words.text(f"backend.{name}"), file=sys.stderr)
    return Exit.DONE


def _number(text: str) -> str:
    """As it is typed, or as it stands on a glass: 402 317."""
    return "".join(cleaned(text).split())


def _say(plain: dict[str, Any], lines: Iterable[str], as_json: bool) -> None:
    if as_json:
        print(json.dumps(plain, ensure_ascii=False, default=str))
        return
    for line in lines:
        print(line)
