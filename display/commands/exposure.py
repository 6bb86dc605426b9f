"""`hall-display exposure`: how often and how long a vacancy, or an employer's, was on the board, and if never, why."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from unicodedata import normalize

from display import exposure
from display.commands import why
from display.exposure import Came, Exposure
from display.ledger import Ledger
from display.settings import Settings, checked
from labourhall.market.text import cleaned
from labourhall.program.control import Exit
from labourhall.program.hall_time import wall_clock
from labourhall.program.layers import load
from labourhall.program.settings import SettingsError
from labourhall.program.words import Words


def add(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    parser.add_argument("vacancy", nargs="?", default="", metavar="NUMBER", help="the vacancy")
    parser.add_argument("--employer", default="", metavar="NAME", help="all of an employer, by a part of its name")
    parser.add_argument("--from", dest="first", default="", metavar="DAY", help="2026-11-01 (the first of the record)")
    parser.add_argument("--to", dest="last", default="", metavar="DAY", help="2026-11-30 (today)")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the board's settings (TOML)")


def run(found: argparse.Namespace, terminal: Words) -> Exit:
    """Say it. Raises BoardUnusable, CacheUnusable, SettingsError."""
    settings = checked(load(Settings, found.settings))
    if bool(found.vacancy) is bool(found.employer):
        raise SettingsError("give a vacancy's number, or --employer NAME")
    try:
        first, last = (date.fromisoformat(one) if one else None for one in (found.first, found.last))
    except ValueError as error:
        raise SettingsError(str(error)) from error
    ledger = Ledger(settings.data_folder.expanduser())
    days = [one for one in ledger.days() if (first is None or one >= first) and (last is None or one <= last)]
    came = exposure.together(map(ledger.day, days))
    span = (f"{days[0]}", f"{days[-1]}") if days else ("–", "–")
    lines = (
        _of_vacancy(settings, found.vacancy, came, span, terminal)
        if found.vacancy
        else _of_employer(found.employer, came, span, terminal)
    )
    for line in lines:
        print(line)
    return Exit.DONE


def _of_vacancy(
    settings: Settings, number: str, came: Mapping[str, Exposure], span: tuple[str, str], say: Words
) -> Iterator[str]:
    one = came.get(number)
    if one is None:
        yield say.text("display.exposure.never", number, *span)
        yield from why.reasons(settings, number, wall_clock(), say)
        return
    yield say.text("display.exposure.vacancy", number, one.employer, *span, *_told(one.all))
    yield from _pages(one, say)
    yield say.text("display.exposure.last", f"{one.last:%Y-%m-%d %H:%M:%S}")


def _of_employer(name: str, came: Mapping[str, Exposure], span: tuple[str, str], say: Words) -> Iterator[str]:
    wanted = _key(name)
    found = [one for _, one in sorted(came.items()) if wanted in _key(one.employer)]
    total = Came()
    for one in found:
        total = total.plus(one.all)
    yield say.text("display.exposure.employer", name, *span, len(found), *_told(total))
    for one in found:
        last = f"{one.last:%Y-%m-%d %H:%M:%S}"
        yield say.text("display.exposure.row", one.number, one.employer, *_told(one.all), last)


def _pages(one: Exposure, say: Words) -> Iterator[str]:
    """On which pages it was, the most frequent first."""
    for where, came in sorted(one.where.items(), key=lambda item: (-item[1].times, item[0])):
        playlist = why.named(where.playlist, where.district, say)
        yield say.text("display.exposure.page", where.page, playlist, *_told(came))


def _told(came: Came) -> tuple[int, int]:
    return came.times, round(came.seconds)


def _key(name: str) -> str:
    """As names are compared (0029): wide or narrow, in either brackets, with blanks or without."""
    return "".join(normalize("NFKC", cleaned(name)).split()).casefold()
