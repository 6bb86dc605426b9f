"""The files that commands are given: a bundle, a snapshot of vacancies. What is wrong with one is BoardUnusable."""

from pathlib import Path

from display import bundle_answers
from display.failures import BoardFailure, BoardUnusable
from display.programme import Programme, Source
from labourhall.contract import snapshot_file, wire
from labourhall.contract.board_calls import Given
from labourhall.contract.playlist import Bundle, name_of
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.refusals import Malformed
from labourhall.contract.snapshot_file import StickUnusable
from labourhall.market.working_days import CityCalendar


def read_programme(path: Path, hall_name: str, calendar: CityCalendar | None) -> Programme:
    """The bundle in `path`: its own JSON, or what a board keeps of the city's answer. Raises BoardUnusable."""
    try:
        content = path.read_text(encoding="utf-8")
        try:
            given = wire.decode(content.encode(), Given).bundle
        except Malformed:
            given = None
        if given is not None:
            content, hall_name, calendar = given.content, given.hall_name, given.calendar
        bundle = wire.decode(content.encode(), Bundle)
    except (OSError, UnicodeDecodeError, Malformed) as error:
        raise BoardUnusable(BoardFailure.FILE_UNUSABLE, path, error) from error
    name = name_of(content)
    if given is None:
        return Programme(name, name, hall_name, False, bundle, calendar)
    beside = bundle_answers.beside(given, None)
    return Programme(
        name,
        name,
        hall_name,
        given.shows_ages,
        bundle,
        calendar,
        given.interrupts,
        beside,
        given.boards,
        given.hall_district,
    )


def read_beside(path: Path) -> Source:
    """The bundle of a district in `path`, as its own JSON. Raises BoardUnusable."""
    try:
        content = path.read_text(encoding="utf-8")
        return Source(name_of(content), wire.decode(content.encode(), Bundle), path.stem)
    except (OSError, UnicodeDecodeError, Malformed) as error:
        raise BoardUnusable(BoardFailure.FILE_UNUSABLE, path, error) from error


def read_snapshot(path: Path) -> Snapshot:
    """The snapshot in `path`: a file for a stick, or plain JSON. Raises BoardUnusable."""
    try:
        return snapshot_file.read(path)
    except StickUnusable as stick:
        try:
            return wire.decode(path.read_bytes(), Snapshot)
        except (OSError, Malformed):
            raise BoardUnusable(BoardFailure.FILE_UNUSABLE, path, stick) from stick
