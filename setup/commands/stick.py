"""`hall-setup stick` and `hall-setup check`: make a hall's stick, and say what is wrong with one."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Final

from labourhall.program.control import Exit
from labourhall.program.words import Words
from setup.failures import Failure, Stopped, Trouble
from setup.roles import IN_HALLS, SetupRole
from setup.stick.making import StickOrder, made
from setup.stick.reading import HallStick, StickExpected, objection, outlived, read
from setup.stick.writing import write

GOOD_DAYS: Final = 30
MOST_DAYS: Final = 366
"""As long as the city makes codes for."""


def add_stick(parser: argparse.ArgumentParser) -> None:
    """The options of `stick`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the stick is")
    parser.add_argument("--hall", required=True, help="the hall's name in the city's file of halls")
    parser.add_argument("--hall-name", default="", help="what people call it")
    parser.add_argument("--city", required=True, metavar="URL", help="address of the city's server")
    parser.add_argument("--city-ca", type=Path, metavar="FILE", help="certificate of the city's own authority (PEM)")
    parser.add_argument("--city-key", default="", metavar="HEX", help="from hall-backend seal-key")
    parser.add_argument("--role", action="append", choices=list(SetupRole), help="what machines; may be given again")
    good = f"days for which the codes are good, at most {MOST_DAYS}; {GOOD_DAYS} if it is left out"
    codes = "one-time codes of a role, such as kiosk=FILE; may be given again"
    parser.add_argument("--codes", action="append", default=[], metavar="ROLE=FILE", help=codes)
    parser.add_argument(
        "--good-days", type=int, choices=range(MOST_DAYS + 1), default=GOOD_DAYS, metavar="N", help=good
    )
    parser.add_argument("--snapshot", type=Path, metavar="FILE", help="from hall-backend snapshot")
    login = "hash of the password with which technicians log in, from openssl passwd -6; without it nobody can"
    parser.add_argument("--login", type=Path, metavar="FILE", help=login)
    parser.add_argument("--city-settings", type=Path, metavar="FILE", help="more for all machines of the city (TOML)")
    parser.add_argument("--hall-settings", type=Path, metavar="FILE", help="more for all machines of the hall (TOML)")


def add_check(parser: argparse.ArgumentParser) -> None:
    """The options of `check`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the stick is")
    parser.add_argument("--hall", default="", help="the hall that it has to be for")
    parser.add_argument("--role", type=SetupRole, choices=list(SetupRole), help="the role that it has to be for")
    parser.add_argument("--city-key", default="", metavar="HEX", help="the key that has to have sealed it")


def stick(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Make it and say what came of it. Raises Stopped."""
    written = write(found.folder, *made(_order(found), now))
    print(_told(written, words))
    return Exit.DONE


def check(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Say what is on it, or what is wrong with it. Raises Stopped."""
    held = read(found.folder)
    if isinstance(held, HallStick):
        trouble = objection(held, StickExpected(found.hall, found.role, found.city_key)) or outlived(held, now)
    else:
        trouble = held
    if isinstance(trouble, Trouble):
        raise Stopped(trouble.failure, *trouble.named)
    assert isinstance(held, HallStick)
    print(_told(held, words))
    return Exit.DONE


def _order(found: argparse.Namespace) -> StickOrder:
    codes = tuple(_codes(one) for one in found.codes)
    return StickOrder(
        hall=found.hall,
        hall_name=found.hall_name or found.hall,
        city_url=found.city,
        roles=tuple(map(SetupRole, found.role or [SetupRole.KIOSK])),
        good_days=found.good_days,
        city_key=found.city_key,
        authority=found.city_ca,
        codes=codes,
        snapshot=found.snapshot,
        login=found.login,
        city_layer=found.city_settings,
        hall_layer=found.hall_settings,
    )


def _codes(said: str) -> tuple[SetupRole, Path]:
    role, _, file = said.partition("=")
    if role not in IN_HALLS or not file:
        raise Stopped(Failure.BAD_CODES, said)
    return SetupRole(role), Path(file)


def _told(stick: HallStick, words: Words) -> str:
    said = stick.facts
    count = sum(len(stick.codes(role)) for role in IN_HALLS)
    seal = words.text("setup.stick.sealed" if stick.sealed_by else "setup.stick.not_sealed")
    return words.text(
        "setup.stick.done", said.hall_name, ", ".join(said.roles), f"{said.made_at:%Y-%m-%d %H:%M}", count, seal
    )
