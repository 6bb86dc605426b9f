"""What this board's machine is. What its hall wants to show (pages, titles) comes from the city: no key here."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from display.motion import Pace
from labourhall.program.address import LAST_PORT
from labourhall.program.settings import SettingsError, setting

WALLS: Final = ("screen", "frames")
COLOURS: Final = ("full", "dual", "onebit")
NO_CONTROLLER: Final = "none"
CONTROLLERS: Final = (NO_CONTROLLER,)
"""What may set a board's brightness; `display.brightness` has the drivers."""
LANGUAGES: Final = ("zh_CN", "zh_HK", "en")
PACES: Final = tuple(pace.value for pace in Pace)
COMMISSIONED: Final = "commissioned.toml"
"""The file in the board's data folder that a phone sets; `display.commissioning` reads and writes it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `hall-display`: TOML keys of the same names. One program a board."""

    ROLE: ClassVar = "display"

    board: str = setting("The board's name, as the hall's file has it.", "1")
    hall_name: str = setting("Name of the hall, shown until the city has told it.", "劳动力市场")
    hall_phone: str = setting("The hall's own telephone: the only number that may stand on the board.", "")
    width: int = setting("Lamps from left to right.", 640, overridden_by=COMMISSIONED)
    height: int = setting("Lamps from top to bottom.", 320, overridden_by=COMMISSIONED)
    pitch_mm: float = setting("Millimetres from lamp to lamp.", 10.0, overridden_by=COMMISSIONED)
    far_row_m: float = setting(
        "Metres from the board to the furthest reader; decides the size of type.", 25.0, overridden_by=COMMISSIONED
    )
    colours: str = setting("What lamps the board has: full, dual (red and green) or onebit.", "full")
    pace: str = setting(
        "How fast pages turn and text runs: standard (标准), or slow (标准(慢)), which takes twice as long.", "standard"
    )
    brightness: str = setting(
        "What sets the board's brightness: none (its controller has its own setting).", NO_CONTROLLER
    )
    wall: str = setting("Where pictures go: screen (this machine's display) or frames (PNG files).", "screen")
    screen: str = setting(
        "The screen that the board stands on: its connector (HDMI-1), or its monitor as `hall-display --check` names it"
        " where it finds none.",
        "",
    )
    left: int = setting(
        "Where the board begins on the screen: pixels from its left edge.", 0, overridden_by=COMMISSIONED
    )
    top: int = setting("Where the board begins on the screen: pixels from its top edge.", 0, overridden_by=COMMISSIONED)
    strip: int = setting(
        "Lamps in one strip of a folded board; 0: not folded, or as many as a narrower screen takes of whole modules.",
        0,
        overridden_by=COMMISSIONED,
    )
    scale: float = setting(
        "0: a black full screen, lamp for pixel; above 0: a window on a desk, so much enlarged.", 0.0
    )
    frames_folder: Path | None = setting("Folder for the pictures of wall = frames.", None)
    backend_url: str = setting(
        "Address of the city's server: http://HOST:PORT or https://HOST.", "http://127.0.0.1:8080"
    )
    city_ca: Path | None = setting(
        "File with the certificate of the city's own authority (PEM); by default those of the web vouch for https.",
        None,
    )
    data_folder: Path = setting(
        "Folder that the board writes into: the hall's vacancies, what it plays, proof of play.",
        Path("~/.local/share/labourhall/display"),
    )
    proof_days: int = setting("Days for which proof of play is kept, by the city's calendar.", 90)
    proof_megabytes: int = setting("Most megabytes of proof of play: the oldest days go first.", 500)
    stick_snapshot: Path | None = setting("Snapshot file on a stick that fills an empty copy.", None)
    stick_folder: Path | None = setting(
        "Folder in which a stick appears, for a board without a line; sealed bundles for this hall are taken from it.",
        None,
    )
    hall: str = setting("The hall's name in the file of halls, for a stick; needed until the city has told it.", "")
    city_key: str = setting(
        "The city's public key (from `hall-backend seal-key`), for a stick; needed until the city has told it.",
        "",
    )
    phone_address: str = setting(
        "This machine's address on the hall's network, for `hall-display commission`; empty: its only private one.", ""
    )
    phone_port: int = setting("The port of that address at which a phone is answered; 0: any free one.", 8090)
    phone_at_start: bool = setting(
        "Offers commissioning from a phone for ten minutes after each start, as long as nothing was kept by one: for a"
        " board PC without a keyboard.",
        False,
    )
    language: str = setting("Language on the board: zh_CN, zh_HK or en.", "zh_CN")
    demonstration: bool = setting("Marks every page with 演示; never in a hall.", False)


def checked(settings: Settings) -> Settings:
    """The same settings, if every value is one of those known. Raises SettingsError."""
    _one_of("wall", settings.wall, WALLS)
    _one_of("colours", settings.colours, COLOURS)
    _one_of("brightness", settings.brightness, CONTROLLERS)
    _one_of("language", settings.language, LANGUAGES)
    _one_of("pace", settings.pace, PACES)
    for name, value in (("pitch_mm", settings.pitch_mm), ("far_row_m", settings.far_row_m)):
        if not value > 0:
            raise SettingsError(f"settings: {name} must be above 0, but is {value!r}")
    for name, most in (("proof_days", settings.proof_days), ("proof_megabytes", settings.proof_megabytes)):
        if most < 1:
            raise SettingsError(f"settings: {name} must be at least 1, but is {most!r}")
    if settings.scale < 0:
        raise SettingsError(f"settings: scale must not be below 0, but is {settings.scale!r}")
    if not 0 <= settings.phone_port <= LAST_PORT:
        raise SettingsError(f"settings: phone_port must be 0 to {LAST_PORT}, but is {settings.phone_port!r}")
    if settings.strip < 0:
        raise SettingsError(f"settings: strip must not be below 0, but is {settings.strip!r}")
    if settings.wall == "frames" and settings.frames_folder is None:
        raise SettingsError("settings: wall = frames needs frames_folder")
    return settings


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise SettingsError(f"settings: {name} must be one of {', '.join(known)}, but is {value!r}")
