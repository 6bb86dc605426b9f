"""`hall-backend match`: whom the open vacancies fit, for the person of a file, and why one stands where it does."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.looked_at import asked_moment, vacancies
from backend.commands.options import add_settings, add_vacancies_options, count
from backend.matching import sentences
from backend.matching.answer import answer
from backend.matching.explanation import Question, explain
from backend.matching.seeker_file import read_seeker
from labourhall.contract import ranking_rules, rules
from labourhall.market.matching.grouping import group, own_trades
from labourhall.market.text import cleaned
from labourhall.program import words
from labourhall.program.control import Exit


def match(command: Invocation) -> Exit:
    """Sort the open vacancies, of the database or of files, for the person of a file; or explain one of them."""
    found, moment = command.found, asked_moment(command)
    figures, law, chinese = ranking_rules.shipped_matching_rules(), rules.age_rules(), words.read("zh_CN")
    person = read_seeker(found.seeker, figures.trade_names, figures.districts)
    seeker, pool = person.seeker, vacancies(command, moment, found.explain or "")
    if found.explain is not None:
        asked = Question(seeker, figures, law, moment.today, found.limit)
        explained = explain(found.explain, asked, pool, chinese)
        _say(asdict(explained), sentences.of_explanation(explained, figures.districts, command.words), found.json)
        return Exit.DONE
    groups = group(seeker, pool, figures, law, moment.today, min(found.limit, len(pool)))
    answered = answer(groups, {one.number: one for one in pool}, chinese)
    _say(asdict(answered), sentences.of_answer(answered, figures.districts, command.words), found.json)
    if not own_trades(seeker):
        command.say("match_all_trades")
    if person.draws_pension:
        command.say("match_pension")
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


def _add_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--seeker", type=Path, required=True, metavar="FILE", help="the person (docs/match.md)")
    command.add_argument("--limit", type=count, default=20, metavar="N", help="list so many of a group at most (20)")
    command.add_argument("--explain", type=_number, metavar="NUMBER", help="why this vacancy stands where it does")
    command.add_argument(
        "--json", action="store_true", help="as JSON (docs/match.schema.json, docs/explanation.schema.json)"
    )
    add_vacancies_options(command)


MATCH: Final = Command(
    "match", "whom the open vacancies fit: five groups for the person of a file, and why", _add_options, match
)
