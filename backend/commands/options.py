"""Options that several commands take, and how their values are read. Which command takes which stands beside each."""

import argparse
from datetime import date, datetime, time
from pathlib import Path

from labourhall.market.text import cleaned


def add_settings(command: argparse.ArgumentParser) -> None:
    """What every command takes; `serve` has --check and --json beside them (`labourhall.program.control`)."""
    command.add_argument("--settings", type=Path, metavar="FILE", help="the machine's settings (TOML)")
    command.add_argument("--secrets-fd", type=int, metavar="N", help="read secrets from this inherited pipe")
    command.set_defaults(check=False, json=False, explain=None)


def add_vacancies_options(command: argparse.ArgumentParser) -> None:
    """For commands that look at vacancies: on which day, and at which files instead of the database."""
    command.add_argument(
        "--vacancies", nargs="+", type=Path, metavar="FILE", help="tables, as import takes them, not the database"
    )
    command.add_argument("--date", type=day, metavar="D", help="as if it were this day (2026-11-28)")
    add_table_options(command)


def add_table_options(command: argparse.ArgumentParser) -> None:
    """How other people's tables are read."""
    command.add_argument(
        "--columns", type=cleaned, default="", metavar="title=…,employer=…", help="which column is which field"
    )
    command.add_argument(
        "--no-header", action="store_true", help="no line names the columns: say them, as --columns title=A,employer=3"
    )
    command.add_argument(
        "--profile", type=Path, metavar="FILE", help="what is known of each source (docs/importing.md)"
    )
    command.add_argument("--verified-by", type=cleaned, default="", metavar="NAME", help="who verified these vacancies")


def count(text: str) -> int:
    """For argparse, which says "invalid count value"."""
    if not text.isdecimal():
        raise ValueError
    return int(text)


def day(text: str) -> date:
    """For argparse, which says "invalid day value"."""
    return date.fromisoformat(text)


def moment(text: str) -> datetime | time:
    """A time of day, or one with its day. For argparse, which says "invalid moment value"."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        return datetime.fromisoformat(text)


def on_the_day(when: datetime | time, now: datetime) -> datetime:
    """The moment that was typed: of today where no day was said, in the hall's time where no offset was."""
    found = when if isinstance(when, datetime) else datetime.combine(now.date(), when)
    return found if found.tzinfo is not None else found.replace(tzinfo=now.tzinfo)
