"""`hall-backend search`: the open vacancies by what a person types. The search is `labourhall.market.search`."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import Final

from backend import searching
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.looked_at import asked_moment, vacancies
from backend.commands.options import add_settings, add_vacancies_options, count
from labourhall.contract import ranking_rules
from labourhall.market.search import SearchIndex
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def search(command: Invocation) -> Exit:
    """Search the open vacancies, of the database or of files."""
    found, moment = command.found, asked_moment(command)
    index = SearchIndex(vacancies(command, moment), ranking_rules.search_lexicon())
    finds = index.search(found.text, moment.today, found.most)
    for line in searching.sentences(finds, command.words):
        print(line, file=sys.stderr)
    if found.json:
        print(json.dumps(asdict(finds), ensure_ascii=False))
        return Exit.DONE
    for one in finds.list:
        print(searching.line(one))
    return Exit.DONE


def _add_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("text", type=cleaned, metavar="TEXT", help="what a person would type")
    command.add_argument("--most", type=count, default=100, metavar="N", help="list so many at most (100)")
    command.add_argument("--json", action="store_true", help="as JSON (docs/search.schema.json)")
    add_vacancies_options(command)


SEARCH: Final = Command("search", "search the open vacancies as a person would", _add_options, search)
