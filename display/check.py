"""What `hall-display --check` looks at, one function a thing; the ids never change. Nothing is printed here."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from display import app, gate
from display.brightness import controller
from display.canvas import Standing, standing
from display.commissioning.kept_file import InForce, in_force
from display.commissioning.kept_part import values_of
from display.failures import BoardFailure, BoardUnusable
from display.folding import Fold
from display.reading_glyphs import need_glyphs
from display.settings import Settings
from display.walls.application import application_for, is_full_screen
from display.walls.screens import screens
from labourhall.contract import trust_words
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth, Health
from labourhall.contract.refusals import Distrusted, Trouble
from labourhall.link.cache import CacheUnusable, looked_at
from labourhall.program.control import Finding
from labourhall.program.hall_time import wall_clock
from labourhall.program.words import Words


def everything(settings: Settings, words: Words) -> Iterator[Finding]:
    """All of it, in the order in which a start needs it; by what was kept from a phone, where that counts."""
    counting = in_force(settings)
    settings = counting.settings
    yield _commissioned(counting, words)
    yield _tried("grid", lambda: app.grid_for(settings), words)
    yield _tried("data", lambda: _takes_files(settings.data_folder.expanduser()), words)
    yield _tried("glyphs", lambda: need_glyphs(settings), words)
    screen = _tried("screen", lambda: application_for(settings), words)
    yield screen
    if screen.ok and is_full_screen(settings):
        yield _region(standing(app.placement(settings), screens()), words)
    yield _brightness(settings, words)
    yield _tried("cache", lambda: _cache(settings), words)
    city = _tried("backend", lambda: _asked(settings), words, settings.backend_url)
    yield city
    if city.ok:
        yield _tried("clock", lambda: _clock(settings, wall_clock()), words, settings.backend_url)


def sentence(trouble: BoardUnusable, words: Words) -> str:
    """What is wrong and what to do, with the code."""
    code = trouble.failure.code
    title = words.text(f"failure.{code}", *trouble.particulars)
    return f"{code} {title} {words.text(f'failure.{code}.do', *trouble.particulars)}"


def _takes_files(folder: Path) -> None:
    """Only looks: a folder that root made here would be closed to the board. Raises BoardUnusable."""
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        raise BoardUnusable(BoardFailure.NO_FOLDER, folder)


def _commissioned(counting: InForce, words: Words) -> Finding:
    """Where the board's settings come from."""
    if counting.not_taken is not None:
        return Finding("commissioned", False, sentence(BoardUnusable(BoardFailure.NOT_TAKEN), words))
    if counting.kept is None:
        return Finding("commissioned", True, words.text("display.check.commissioned.none"))
    values, since = values_of(counting.kept, words), f"{counting.kept.saved:%Y-%m-%d %H:%M}"
    return Finding("commissioned", True, words.text("display.check.commissioned.kept", values, since))


def _brightness(settings: Settings, words: Words) -> Finding:
    """How bright the board is, by its controller. A board without one is none the worse."""
    found = controller(settings)
    if found is None:
        return Finding("brightness", True, words.text("display.check.brightness.none"))
    level = found.level()
    if level is None:
        return Finding("brightness", False, words.text("display.check.brightness.silent"))
    return Finding("brightness", True, words.text("display.check.brightness.ok", level))


def _region(found: Standing, words: Words) -> Finding:
    """Whether every lamp has its pixel; of a folded board, what the sending cards are to take."""
    if found.wrong:
        said = (sentence(BoardUnusable(told.failure, *told.particulars), words) for told in found.wrong)
        return Finding("region", False, " ".join(said))
    if len(found.folds) == 1:
        return Finding("region", True, words.text("display.check.region.ok"))
    strips = "; ".join(_strip(fold, words) for fold in found.folds)
    return Finding("region", True, words.text("display.check.region.folded", strips))


def _strip(fold: Fold, words: Words) -> str:
    piece = fold.source
    size, corner = f"{piece.width}×{piece.height}", f"{fold.left}, {fold.top}"
    return words.text("display.check.region.strip", size, corner, piece.x + 1, piece.right)


def _tried(name: str, look: Callable[[], object], words: Words, address: str = "") -> Finding:
    """Look; at the city by its `address`."""
    try:
        look()
    except BoardUnusable as trouble:
        return Finding(name, False, sentence(trouble, words))
    except Distrusted as trouble:
        return Finding(name, False, trust_words.sentence(trouble, address, wall_clock(), words))
    return Finding(name, True, words.text(f"display.check.{name}.ok"))


def _cache(settings: Settings) -> None:
    path = settings.data_folder.expanduser() / "vacancies.db"
    try:
        looked_at(path)
    except CacheUnusable as error:
        raise BoardUnusable(BoardFailure.NO_FOLDER, path) from error


def _clock(settings: Settings, now: datetime) -> None:
    if not gate.is_clock_trusted(None, _asked(settings).now, now):
        raise BoardUnusable(BoardFailure.WRONG_CLOCK)


def _asked(settings: Settings) -> Health:
    try:
        with closing(HttpSender(settings.backend_url, ca=settings.city_ca)) as sender:
            return sender.send(GetHealth())
    except Distrusted:
        raise
    except (ValueError, Trouble) as error:
        raise BoardUnusable(BoardFailure.NO_ANSWER) from error
