"""`hall-display why`: what stood, stands or will stand on the board at a moment, and why a vacancy is on it or not."""

import argparse
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from display import app, foresight, moments, programme, record, resuming
from display.commands import files
from display.commissioning.kept_file import in_force
from display.feed import ANY_DAY
from display.foresight import Foreseen
from display.interrupted import InterruptedPlayer
from display.programme import Weighed
from display.selection import Place, is_in, pool_of
from display.settings import Settings, checked
from display.showing import Data
from labourhall.contract.playlist import Page, SpotlightPage, VacancyPage
from labourhall.link.cache import Cache
from labourhall.link.copy_file import Onlookers
from labourhall.market.vacancy import Vacancy
from labourhall.program import words
from labourhall.program.control import Exit
from labourhall.program.hall_time import wall_clock
from labourhall.program.layers import load
from labourhall.program.settings import SettingsError
from labourhall.program.words import Words

AHEAD: Final = timedelta(hours=24)
"""So far is looked for the next time of a vacancy."""
MOST_AHEAD: Final = timedelta(days=7)
"""Further than this nobody knows what the hall will have."""


def add(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the board's settings (TOML)")
    parser.add_argument("--at", default="", metavar="T", help="2026-11-23T14:36, or 14:36 today (now)")
    parser.add_argument("--vacancy", default="", metavar="NUMBER", help="why is it on the board, or not")


def run(found: argparse.Namespace, terminal: Words) -> Exit:
    """Say it. Raises BoardUnusable, CacheUnusable, SettingsError."""
    settings, now = in_force(checked(load(Settings, found.settings))).settings, wall_clock()
    try:
        moment = moments.moment(found.at, now) if found.at else now
    except ValueError as error:
        raise SettingsError(str(error)) from error
    if moment > now + MOST_AHEAD:
        raise SettingsError(f"--at {found.at}: {MOST_AHEAD.days} days ahead at most")
    for line in _lines(settings, moment, now, found.vacancy, terminal):
        print(line)
    return Exit.DONE


def _lines(settings: Settings, moment: datetime, now: datetime, number: str, say: Words) -> Iterator[str]:
    folder = settings.data_folder.expanduser()
    if moment < now:
        yield from _past(folder / app.PROOF, moment, number, say)
        return
    player, data = _board(settings, now)
    seen = foresight.at(player, data, now, moment)
    yield from _page(seen, say)
    yield from _slots(player, seen, say)
    if number:
        yield from _vacancy(player, data, seen, number, say)


def reasons(settings: Settings, number: str, now: datetime, say: Words) -> Iterator[str]:
    """When the vacancy comes up next, or why it does not. Raises BoardUnusable, CacheUnusable."""
    player, data = _board(settings, now)
    yield from _vacancy(player, data, foresight.at(player, data, now, now), number, say)


def _board(settings: Settings, now: datetime) -> tuple[InterruptedPlayer, Data]:
    """The board as it would go on were it started now, by its own record, and what it knows."""
    folder = settings.data_folder.expanduser()
    data = _kept(settings, folder, now)
    begun = resuming.course(data.programme, record.backwards(folder / "proof", resuming.LINES))
    return app.player(settings, app.grid_for(settings), words.read(settings.language), begun), data


def _kept(settings: Settings, folder: Path, now: datetime) -> Data:
    """What the board knows: its kept bundle and the hall's copy."""
    path = folder / "bundle.json"
    given = files.read_programme(path, settings.hall_name, None) if path.exists() else None
    copy = folder / "vacancies.db"
    if not copy.exists():
        return Data(given)
    with closing(Cache(copy, Onlookers)) as cache:
        vacancies = {one.number: one for one in cache.open_vacancies(ANY_DAY)}
        return Data(given, vacancies, now if cache.taken_at() is not None else None)


def _page(seen: Foreseen, say: Words) -> Iterator[str]:
    sheet, cycle = seen.showing.sheet, seen.showing.cycle
    kind = say.text(f"display.why.kind.{sheet.kind.value}")
    playlist = named(cycle.playlist, cycle.district, say)
    yield say.text("display.why.page", f"{seen.now:%Y-%m-%d %H:%M}", kind, sheet.page, playlist)
    if sheet.numbers:
        yield say.text("display.why.rows", " ".join(sheet.numbers))
    if cycle.run is not None and not sheet.is_whole:
        yield say.text("display.why.runs", " / ".join(cycle.run.texts))
    panel = seen.showing.panel
    if panel is not None and panel.sheets:
        kinds = (say.text(f"display.why.kind.{one.kind.value}") for one in panel.sheets)
        named_so = dict.fromkeys(f"{kind} {one.page}" for kind, one in zip(kinds, panel.sheets, strict=True))
        yield say.text("display.why.panel", " / ".join(named_so))


def _slots(player: InterruptedPlayer, seen: Foreseen, say: Words) -> Iterator[str]:
    """Every slot of the programme, and why it does not play."""
    given = seen.data.programme
    if given is None or not any(source.is_current(seen.now) for source in given.sources):
        yield say.text("display.why.built_in")
        return
    if given.asks_of(seen.now.date()):
        yield say.text("display.why.unknown_day", f"{seen.now:%Y-%m-%d}")
    for place, one in enumerate(programme.weighed(given.at(seen.now), player.board, seen.now, seen.showing.turn), 1):
        yield say.text("display.why.slot", place, named(one.slot.playlist, one.district, say), _reason(one, say))


def named(playlist: str, district: str, say: Words) -> str:
    """A playlist, and whose it is where that is not the hall."""
    if not district:
        return playlist
    return say.text("display.why.of_district", playlist, app.short_districts().get(district, district))


def _reason(one: Weighed, say: Words) -> str:
    return say.text(f"display.why.off.{one.off.value}" if one.off is not None else "display.why.plays")


def _vacancy(player: InterruptedPlayer, data: Data, seen: Foreseen, number: str, say: Words) -> Iterator[str]:
    vacancy = data.vacancies.get(number)
    if vacancy is None:
        yield say.text("display.why.vacancy.unknown", number)
        return
    withheld = player.gate.refusal(vacancy, seen.now.date())
    if withheld is not None:
        yield say.text(f"display.why.vacancy.{withheld.value}", number)
        return
    about = list(_about(data, vacancy))
    if not about:
        yield say.text("display.why.vacancy.no_page", number)
        return
    given = data.programme
    place = Place(given.district if given is not None else "")
    if not any(player.player.planner.cycle((page,), (vacancy,), place=place).sheets for page in about):
        yield say.text("display.why.vacancy.too_long", number)
        return
    for later in foresight.played(player, data, seen.now):
        if number in later.showing.sheet.numbers:
            yield say.text("display.why.vacancy.next", number, f"{later.now:%m-%d %H:%M:%S}", later.showing.sheet.page)
            return
        if later.now - seen.now > AHEAD:
            break
    yield say.text("display.why.vacancy.never", number)


def _about(data: Data, vacancy: Vacancy) -> Iterator[Page]:
    """The pages, of whichever playlist, that choose from what the vacancy is in."""
    given = data.programme or programme.built_in("")
    for page in (page for _, playlist in given.playlists for page in playlist.pages):
        if isinstance(page, VacancyPage | SpotlightPage) and is_in(pool_of(page, given.district), vacancy):
            yield page


def _past(folder: Path, moment: datetime, number: str, say: Words) -> Iterator[str]:
    """What the proof of play has: the page of that moment, or all times of a vacancy on that day."""
    lines = record.lines(folder, moment.date())
    if number:
        times = record.of_vacancy(lines, number)
        yield say.text("display.why.past.times", number, len(times), round(sum(one.seconds for one in times)))
        for one in times:
            playlist = named(one.playlist, one.district, say)
            yield say.text("display.why.past.time", f"{one.began:%H:%M:%S}", round(one.seconds), one.page, playlist)
        return
    shown = record.at(lines, moment)
    if shown is None:
        yield say.text("display.why.past.none", f"{moment:%Y-%m-%d %H:%M}")
        return
    kind = say.text(f"display.why.kind.{shown.kind}")
    playlist = named(shown.playlist, shown.district, say)
    yield say.text("display.why.page", f"{moment:%Y-%m-%d %H:%M}", kind, shown.page, playlist)
    if shown.numbers:
        yield say.text("display.why.rows", " ".join(shown.numbers))
