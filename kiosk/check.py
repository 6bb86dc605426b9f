"""What `hall-kiosk --check` looks at, one function a thing; the ids never change. Nothing is printed here."""

import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

from cardreader.failures import CardFailure, Failure
from cardreader.reader import reader_states
from cardreader.watcher import observed
from cardreader.wording import failure_sentence
from kiosk.paper.typeface import FAMILY
from kiosk.settings import Settings
from kiosk.workers import card_readers
from labourhall.contract import trust_words
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import Distrusted, Trouble
from labourhall.link.cache import CacheUnusable, looked_at
from labourhall.printing.print_queue import PrintQueue
from labourhall.program.control import Finding
from labourhall.program.hall_time import wall_clock
from labourhall.program.words import Words

FONTS: Final = (FAMILY, "Noto Sans CJK HK")
TAKEN_FOR: Final = {
    card_readers.READY: "for_cards",
    card_readers.IGNORED: "ignored",
    card_readers.SECURITY_MODULE: "module",
    Failure.VIRTUAL_READER_REFUSED.code: "virtual",
    Failure.READER_OUT_OF_ORDER.code: "out_of_order",
}
"""What `--check` calls the states of `card_readers`."""
WITHOUT_SCREEN: Final = frozenset({"offscreen", "minimal", "vnc"})
"""Platforms of Qt that need no display."""


def everything(settings: Settings, words: Words) -> Iterator[Finding]:
    """All of it; needs a QGuiApplication for the fonts."""
    yield display(os.environ, words)
    yield fonts(words)
    yield reader(settings, words)
    yield security_module(settings, words)
    yield backend(settings, words)
    yield cache(settings, words)
    yield letters(settings, words)


def display(environment: Mapping[str, str], words: Words) -> Finding:
    """Whether there is a display to draw on. Asked before Qt is, which would abort the process."""
    name, address = display_address(environment)
    if address is None:
        return _found("display", bool(name), words, name or "DISPLAY, WAYLAND_DISPLAY")
    try:
        with closing(socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET)) as line:
            line.settimeout(2.0)
            line.connect(address)
    except OSError:
        return _found("display", False, words, name)
    return _found("display", True, words, name)


def display_address(environment: Mapping[str, str]) -> tuple[str, str | tuple[str, int] | None]:
    """The display's name and where it listens; no address where Qt needs none, no name where nothing is set."""
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in WITHOUT_SCREEN:
        return platform, None
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland and platform != "xcb":
        return wayland, str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / wayland)
    host, _, rest = environment.get("DISPLAY", "").partition(":")
    number = rest.split(".")[0]
    if not number.isdecimal():
        return "", None
    name = environment["DISPLAY"]
    return name, ((host, 6000 + int(number)) if host not in {"", "unix"} else f"/tmp/.X11-unix/X{number}")


def fonts(words: Words) -> Finding:
    """Whether the typefaces of glass and paper are installed."""
    families = set(QFontDatabase.families())
    missing = [family for family in FONTS if family not in families]
    return _found("fonts", not missing, words, ", ".join(missing))


def reader(settings: Settings, words: Words) -> Finding:
    """Whether the card service runs and has a reader that this kiosk may use; all readers, each with what it is for."""
    states = reader_states()
    if isinstance(states, CardFailure):
        return _found("reader", False, words, _sentence(states.failure, words))
    seen = observed(states, settings.card_readers).seen()
    taken = card_readers.reader_states(
        seen, module=settings.security_module_reader, demonstration=settings.demonstration
    )
    mute = {state.name for state in states if state.present and state.mute}
    listed = "; ".join(_taken_for(name, code, name in mute, words) for name, code in taken)
    code = card_readers.best(taken)
    if code == card_readers.READY:
        return _found("reader", True, words, listed)
    trouble = next(failure for failure in Failure if failure.code == code)
    return _found("reader", False, words, " ".join(filter(None, (_sentence(trouble, words), listed))))


def _taken_for(name: str, code: str, mute: bool, words: Words) -> str:
    """One reader and what it is taken for. What gives no answer in it may do so for ever."""
    if code == card_readers.READY and mute:
        return words.text("check.reader.mute", name)
    return words.text(f"check.reader.{TAKEN_FOR[code]}", name, code)


def _sentence(failure: Failure, words: Words) -> str:
    return failure_sentence(CardFailure(failure), chinese=words.language.startswith("zh"))


def security_module(settings: Settings, words: Words) -> Finding:
    """Whether a PSAM is in the reader that is named for it. A kiosk without one reads no name from cards of 3.00."""
    name = settings.security_module_reader
    if not name:
        return Finding("security_module", True, words.text("check.security_module.none"))
    states = reader_states()
    there = not isinstance(states, CardFailure) and any(s.name == name and s.present and not s.mute for s in states)
    return _found("security_module", there, words, name)


def backend(settings: Settings, words: Words) -> Finding:
    """Whether the city's server answers."""
    try:
        with closing(HttpSender(settings.backend_url, ca=settings.city_ca)) as sender:
            health = sender.send(GetHealth())
    except ValueError as error:
        return _found("backend", False, words, settings.backend_url, error)
    except Distrusted as trouble:
        return Finding("backend", False, trust_words.sentence(trouble, settings.backend_url, wall_clock(), words))
    except Trouble as trouble:
        return _found("backend", False, words, settings.backend_url, trouble.code)
    return _found("backend", True, words, health.version)


def cache(settings: Settings, words: Words) -> Finding:
    """Whether the hall's copy can be kept, and how much it holds."""
    try:
        return _found("cache", True, words, looked_at(settings.vacancies_path))
    except CacheUnusable as error:
        return _found("cache", False, words, error)


def letters(settings: Settings, words: Words) -> Finding:
    """Whether letters come out anywhere. Without a printer they are given as a number, which is no fault."""
    if not settings.printer:
        text = words.text("check.printer.ok", settings.letters_folder) if settings.letters_folder else ""
        return Finding("printer", True, text or words.text("check.printer.none"))
    trouble = PrintQueue(settings.printer).trouble()
    return _found("printer", trouble is None, words, settings.printer, *([trouble] if trouble else []))


def _found(name: str, ok: bool, words: Words, *args: object) -> Finding:
    return Finding(name, ok, words.text(f"check.{name}.{'ok' if ok else 'bad'}", *args))
