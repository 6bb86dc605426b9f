"""Builds `hall-display`: plain constructor calls, from settings to a playing wall. Nothing is decided here."""

import errno
import logging
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from display import record, resuming
from display.ahead import Lull
from display.alone import alone
from display.bundles import BundleFollower
from display.calm import Calm
from display.canvas import Placement, Told
from display.commissioning.access import AT_START, PhoneAccess
from display.commissioning.kept_file import InForce, in_force
from display.commissioning.offering import Offering
from display.commissioning.running import RunningBoard
from display.delivery import Delivery
from display.errands import Errands
from display.failures import SCREEN_FAILURES, BoardFailure, BoardUnusable
from display.faults import Faults
from display.feed import Feed
from display.gate import Gate
from display.glass import Glass
from display.glyphs import lettering
from display.grids import Grid
from display.interrupted import InterruptedPlayer
from display.journal import Journal, Limits
from display.ledger import Ledger
from display.legibility import Sight
from display.legible_grid import legible_grid
from display.life_watch import LifeWatch
from display.motion import RATE, Pace
from display.nudge import Nudge
from display.orders import BEGINNING, Course
from display.pages import facts
from display.picture import Picture
from display.planner import Planner
from display.player import Player
from display.queue_calls import CallFollower
from display.read_back import ReadBack
from display.reading_glyphs import glyphs_meanwhile, shapes_of
from display.settings import Settings
from display.showing import Source
from display.shown import ShownTeller
from display.steering import Steering, door_name
from display.stick import StickWatcher
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.application import application_for, quit_by_the_loop
from display.walls.frames import FramesWall, png_of
from display.walls.screen import ScreenWall
from display.walls.wall import Between, nothing
from labourhall.contract.http import HttpSender
from labourhall.contract.sealed_file import Known
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.contract.unread import Unread
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.sync import Sync
from labourhall.market import contacts, working_days
from labourhall.market.working_days import CityCalendar
from labourhall.program import control
from labourhall.program.control import Exit
from labourhall.program.door import Door, DoorTaken
from labourhall.program.hall_time import wall_clock
from labourhall.program.places import asset
from labourhall.program.settings import SettingsError
from labourhall.program.starts import FallLimit, Starts
from labourhall.program.watchdog import Watchdog
from labourhall.program.words import Words
from labourhall.program.words import read as read_words

if TYPE_CHECKING:
    from display.commissioning.desk import Desk

log = logging.getLogger(__name__)

MEGABYTE: Final = 1_000_000
BUNDLE: Final = "bundle.json"
PROOF: Final = "proof"
"""Where in the board's own folder proof of play is kept."""
STARTS: Final = "starts.json"
FALLS: Final = FallLimit(3, 600.0)
"""After so many falls the board shows the safe page for a while."""
TAKEN: Final = "taken"
"""Where in the board's own folder `hall-display take` puts what was on a stick."""
STOP_SECONDS: Final = 2.0
"""So long the end waits for a thread; one that hangs in the system is left behind."""


def run(
    settings: Settings,
    device_key: str,
    words: Words,
    glyphs: "Future[None] | None" = None,
    settled: Callable[[], object] = nothing,
) -> Exit:
    """Play until told to stop; `glyphs` are being looked through already (a phone sets no language: they are these).

    `settled` is called once the first page stands: the start is over, and nothing moves yet. Raises BoardUnusable,
    SettingsError or CacheUnusable before anything is shown.
    """
    folder = writable(settings.data_folder.expanduser())
    with alone(folder, settings.board):
        start = BoardStart(glyphs or glyphs_meanwhile(settings), settled)
        return _played(in_force(settings), device_key, words, folder, start)


@dataclass(frozen=True, slots=True)
class BoardStart:
    """What the first page still waits for, and what is called once it stands."""

    glyphs: "Future[None]"
    settled: Callable[[], object]


def _played(counting: InForce, device_key: str, words: Words, folder: Path, start: BoardStart) -> Exit:
    settings = counting.settings
    grid = grid_for(settings)
    proof = folder / PROOF
    application = application_for(settings)
    connect = sender_to(settings.backend_url, device_key, settings.city_ca)
    nudge = Nudge()
    bundles = BundleFollower(settings.board, folder / BUNDLE, lambda: link.open(), told(settings), nudge)
    watcher = StickWatcher(stick_folders(settings, folder), bundles, wall_clock)
    calls = CallFollower(settings.board, lambda: link.open(), nudge=nudge)
    with closing(Cache(folder / "vacancies.db")) as cache:
        feed = Feed(cache, bundles, calls, nudge=nudge)
        stick = settings.stick_snapshot.expanduser() if settings.stick_snapshot else None
        link = Link(feed.listening(connect), feed.report)
        sync = Sync(link.open, cache, feed.report, stick)
        teller, ledger = ShownTeller(settings.board, link.open), Ledger(folder)
        faults = Faults(teller.blame)
        limits = Limits(settings.proof_days, settings.proof_megabytes * MEGABYTE)
        journal = Journal(proof, limits, blame=blaming(faults, BoardFailure.NO_PROOF))
        delivery = Delivery(settings.board, proof, link.open, journal.begin_chain)
        wall = wall_for(settings, lambda wrong: faults.replace(SCREEN_FAILURES, wrong, is_said=True))
        errands, starts = Errands(nudge), Starts(folder / STARTS, time.monotonic, FALLS)
        begun = resuming.course(bundles.latest, record.backwards(proof, resuming.LINES))
        mind, read_back = player(settings, grid, words, begun), ReadBack(wall.eye, faults.saw)
        source = source_after(starts.begin(), feed, faults)
        lamps = Lamps(settings.colours)
        place = placing(wall, settings)
        glass = Glass(
            mind, source, wall_clock, journal, teller.note, teller.close_row, read_back, lamps, errands, place,
            blaming(faults, BoardFailure.WRONG_CLOCK),
        )  # fmt: skip
        life = LifeWatch(lambda: glass.pulse, errands, faults, Watchdog(), has_screen=lambda: wall.has_screen)
        teller.tell_life_while(lambda: life.is_alive)
        reload = reloading(bundles, calls, feed)
        draw = drawing(settings)
        running = RunningBoard(
            settings, glass, errands, faults, lambda: life.life, wall.stands,
            lambda other: player(other, grid_for(other), words), lambda: application.exit(Exit.RESTART),
        )  # fmt: skip
        phone = offering(running, folder, grid, words)
        faults.set(BoardFailure.NOT_TAKEN, counting.not_taken is not None)
        steering = Steering(
            settings.board, glass, errands, faults, lambda: life.life, draw, reload, phone,
            lambda: application.exit(Exit.RESTART),
        )  # fmt: skip
        with (
            _running(
                wall, feed, bundles, watcher, calls, sync, teller, delivery, link, journal, ledger, glass, start.settled
            ) as between,
            _offered(phone, settings.phone_at_start and counting.kept is None),
            _steered(folder, settings.board, steering, life),
        ):
            control.on_stop(quit_by_the_loop)
            start.glyphs.result()
            wall.play(glass.picture, between, glass.ahead, nudge)
            ended = Exit(application.exec())
            wall.stop()
            errands.end()
        starts.end()
    return ended


def source_after(fell: bool, source: Source, faults: Faults) -> Source:
    """By what the board is to play: after it fell again and again by nothing, for a while."""
    faults.set(BoardFailure.FELL, fell)
    return Calm(source, time.monotonic, lambda: faults.set(BoardFailure.FELL, False)) if fell else source


def blaming(faults: Faults, failure: BoardFailure) -> Callable[[bool], None]:
    """What notes whether this is wrong, of somebody who has said it already."""
    return lambda wrong: faults.replace([failure], [failure] if wrong else [], is_said=True)


def reloading(bundles: BundleFollower, calls: CallFollower, feed: Feed) -> Callable[[], None]:
    """What asks the city at once, and reads the hall's copy anew."""

    def reload() -> None:
        bundles.ask_now()
        calls.ask_now()
        feed.read_again()

    return reload


def drawing(settings: Settings) -> Callable[[Picture], bytes]:
    """What makes a PNG of a picture, in any thread: the press of the wall is the wall's alone."""
    return lambda picture: png_of(press_for(settings), picture)


def placing(wall: ScreenWall | FramesWall, settings: Settings) -> Callable[[Placement | None], None]:
    """What has the board stand elsewhere on its screen, and again (None) where the settings say."""

    def place(at: Placement | None) -> None:
        wall.place(at or placement(settings))

    return place


def offering(running: RunningBoard, folder: Path, grid: Grid, words: Words) -> Offering:
    """Commissioning from a phone: off until somebody asks for it."""

    def desk_for(address: str, access: PhoneAccess) -> "Desk":
        # late: no first page waits for what only phones need
        from display.commissioning.code_page import code_page
        from display.commissioning.desk import Desk, Looks
        from display.commissioning.doorway import Doorway

        style = asset("commissioning", "page.css").read_text(encoding="utf-8")

        def wall(code: str) -> Picture:
            return code_page(grid, address, code, words, lettering.measure)

        doorway = Doorway(running, wall, access, time.monotonic)
        return Desk(running, folder, Looks(every, style), doorway, time.monotonic, wall_clock)

    every = lru_cache(read_words)
    return Offering(running, folder, desk_for, time.monotonic)


def sender_to(backend_url: str, device_key: str, ca: Path | None) -> Callable[[], HttpSender]:
    """What makes connections to the city. Raises SettingsError for an address or key that no HTTP could carry."""
    connect = partial(HttpSender, backend_url, device_key, Unread(), ca=ca)
    try:
        connect().close()
    except ValueError as error:
        raise SettingsError(f"settings: backend_url or the device key: {error}") from error
    return connect


def told(settings: Settings) -> Known:
    """What the settings say of hall and city."""
    return Known(settings.city_key, settings.hall)


def stick_folders(settings: Settings, folder: Path) -> list[Path]:
    """Where sealed bundles are looked for: the board's own folder, and the stick's."""
    found = [folder / TAKEN]
    if settings.stick_folder is not None:
        found.append(settings.stick_folder.expanduser())
    return found


def player(settings: Settings, grid: Grid, words: Words, beginning: Course = BEGINNING) -> InterruptedPlayer:
    """The board's mind: its grid, its words, how wide texts are on it, and how far it had come before."""
    read = partial(facts.read, words=words, districts=short_districts())
    planner = Planner(grid, words, lettering.measure, read, Pace(settings.pace))
    size = (settings.width, settings.height)
    named, gate = (settings.board, settings.hall_name), gate_of(settings.hall_phone)
    return InterruptedPlayer(Player(*named, size, planner, settings.demonstration, gate, beginning))


def gate_of(hall_phone: str) -> Gate:
    """What the hall's boards let through, by the rules that ship with the product."""
    return Gate(contacts.digits_of(hall_phone), unlawful_rules())


def wall_for(
    settings: Settings, tell: Callable[[Sequence[BoardFailure]], object] = lambda wrong: None
) -> ScreenWall | FramesWall:
    """The wall that the settings name; `tell` hears what is wrong with where it stands."""
    press = press_for(settings)
    if settings.wall == "frames" and settings.frames_folder is not None:
        return FramesWall(writable(settings.frames_folder.expanduser()), press)
    return ScreenWall(placement(settings), settings.scale, press, f"hall-display {settings.board}", tell=tell)


def placement(settings: Settings) -> Placement:
    """Where the board stands on which screen, as the settings have it."""
    size, corner = (settings.width, settings.height), (settings.left, settings.top)
    return Placement(size, corner, settings.screen, settings.strip)


def press_for(settings: Settings) -> Press:
    """What draws in the board's colours and its language's shapes."""
    return Press(PALETTES[Lamps(settings.colours)], shapes_of(settings))


def shipped_calendar() -> CityCalendar:
    """The calendar that ships with the product; a board is given the city's own with its bundle."""
    return working_days.from_mapping(tomllib.loads(asset("rules", "calendar.toml").read_text(encoding="utf-8")))


def grid_for(settings: Settings) -> Grid:
    """The grid of the board, whose type can be read from the far row."""
    found = legible_grid(settings.width, settings.height, Sight(settings.pitch_mm, settings.far_row_m))
    if isinstance(found, Told):
        raise BoardUnusable(found.failure, *found.particulars)
    return found


def writable(folder: Path) -> Path:
    """The folder, made if need be, proven to take a file; a disk that is full for now keeps no board dark."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise BoardUnusable(BoardFailure.NO_FOLDER, folder) from error
        log.warning("%s: %s", folder, error.strerror)
    return folder


def short_districts() -> Mapping[str, str]:
    """A district's short name by its code: 荔湾 for 荔湾区."""
    rules = tomllib.loads(asset("rules", "matching.toml").read_text(encoding="utf-8"))
    return {code: district["name"].removesuffix("区") for code, district in rules["districts"].items()}


@contextmanager
def _steered(folder: Path, board: str, steering: Steering, life: LifeWatch) -> Iterator[None]:
    """Have life watched, and the board asked at its door; one that cannot be opened costs nothing else."""
    door: Door | None = None
    try:
        door = Door(folder / door_name(board), steering.answer)
        door.start()
    except (OSError, DoorTaken) as error:
        log.warning("%s the board cannot be steered: %s", BoardFailure.NO_DOOR.code, error)
    life.start()
    try:
        yield
    finally:
        life.stop(STOP_SECONDS)
        if door is not None:
            door.stop(STOP_SECONDS)


@contextmanager
def _offered(phone: Offering, is_asked_for: bool) -> Iterator[None]:
    """Have whoever asked for this start go on, or a phone let in where the settings say so; off at the end."""
    if is_asked_for:
        phone.begin_at_start(AT_START)
    else:
        phone.resume()
    try:
        yield
    finally:
        phone.stop(STOP_SECONDS)


@contextmanager
def _running(
    wall: ScreenWall | FramesWall,
    feed: Feed,
    bundles: BundleFollower,
    watcher: StickWatcher,
    calls: CallFollower,
    sync: Sync,
    teller: ShownTeller,
    delivery: Delivery,
    link: Link,
    journal: Journal,
    ledger: Ledger,
    glass: Glass,
    settled: Callable[[], object],
) -> Iterator[Between]:
    """What is to be done between two frames; once the first page stands all that it did not need is begun.

    A board whose screen does not come waits for it no longer than a second.
    """
    is_begun, waited, seen = False, 0, 0

    def between() -> Lull:
        nonlocal is_begun, waited, seen
        waited, seen = waited + 1, seen + wall.has_painted
        if not is_begun and (seen > 1 or waited > RATE):  # the wall looks what its screen can once a page stands
            is_begun = True
            settled()
            for part in (ledger, feed, bundles, watcher, calls, sync, teller, delivery):
                part.start()
        lull = glass.between()
        return lull if is_begun else lull._replace(until=0)

    journal.start()
    try:
        yield between
    finally:
        if is_begun:
            link.close(STOP_SECONDS)
            for part in (sync, feed, bundles, watcher, calls, teller, delivery, ledger):
                part.stop(STOP_SECONDS)
        glass.end()
        journal.close()
