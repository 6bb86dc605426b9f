"""What somebody has said of the tables of one source: columns, units, codes, defaults. Reads the TOML of profiles.

`docs/importing.md` shows one. What a cell means is read elsewhere.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from backend.failures import Failure, Stopped
from labourhall.market.text import cleaned, cleaned_within
from labourhall.market.vacancy import WageUnit
from labourhall.program.settings import SettingsError, build, setting

YEAR: Final = "year"
UNITS: Final = frozenset({*map(str, WageUnit), YEAR})


@dataclass(frozen=True, slots=True)
class Profile:
    """How to read one source's tables.

    `columns`: field → column by name, letter or number. `units`: only `wage`, for figures without one. `codes`: field →
    cell → the text it stands for. `defaults`: field → text where the cell is empty. `files`: patterns of file names.
    """

    name: str = setting("How the report names it.")
    files: tuple[str, ...] = ("*",)
    header: bool = True
    columns: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)

    def fits(self, file: str) -> bool:
        """Whether it is for a file of this name; upper and lower case are one."""
        return any(fnmatchcase(file.lower(), pattern.lower()) for pattern in self.files)

    def unknown(self, fields: Sequence[str]) -> str:
        """The first thing in it that there is not: a field, a unit; "" for none."""
        parts = {"columns": self.columns, "codes": self.codes, "defaults": self.defaults}
        wrong = [f"{part}.{name}" for part, table in parts.items() for name in table if name not in fields]
        units = [f"units.{name} = {unit}" for name, unit in self.units.items() if name != "wage" or unit not in UNITS]
        return next(iter(wrong + units), "")

    def with_said(self, columns: Mapping[str, str], header: bool) -> "Profile":
        """What is said at the command line wins."""
        return replace(self, columns={**self.columns, **columns}, header=self.header and header)


PLAIN: Final = Profile("")
"""For tables of which nobody has said anything."""


@dataclass(frozen=True, slots=True)
class ProfilesFile:
    """The whole file."""

    profile: tuple[Profile, ...] = setting("All profiles, the first that fits a file counts.")


def read_profiles(path: Path, fields: Sequence[str]) -> tuple[Profile, ...]:
    """The profiles of a TOML file (`[[profile]]`). `fields` are those there are. Raises Stopped."""
    try:
        parsed = cleaned_within(tomllib.loads(path.read_text(encoding="utf-8-sig")))
        found = build(ProfilesFile, parsed, str(path)).profile
    except OSError as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror or error) from error
    except (ValueError, SettingsError) as error:  # tomllib's errors and broken UTF-8 are ValueErrors
        raise Stopped(Failure.PROFILE_WRONG, path, error) from error
    for one in found:
        if wrong := one.unknown(fields):
            raise Stopped(Failure.PROFILE_WRONG, path, f"{one.name}: {wrong}?")
    return tuple(replace(one, codes={name: _codes(table) for name, table in one.codes.items()}) for one in found)


def _codes(table: Mapping[str, str]) -> dict[str, str]:
    """The cells of a profile as those of tables are: cleaned. `cleaned_within` takes keys for names."""
    return {cleaned(cell).strip(): text for cell, text in table.items()}


def profile_for(file: str, profiles: Sequence[Profile]) -> Profile:
    """The first profile that is for a file of this name, else the plain one."""
    return next((one for one in profiles if one.fits(file)), PLAIN)
