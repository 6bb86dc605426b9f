"""The recipe as values: what goes into which package, checked for keys that nobody knows."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from deploy.packages.qt import QtChoice
from labourhall.program.settings import build

FILE: Final = Path(__file__).with_name("recipe.toml")
UNITS: Final = "usr/lib/systemd/system/"
MACHINE: Final = "-machine"


@dataclass(frozen=True, slots=True)
class Runtime:
    """What the environment is made of; `left_out` says why of each library that is wanted and yet not there."""

    extras: tuple[str, ...]
    left_out: Mapping[str, str]
    asset_tools: tuple[str, ...]
    build_packages: tuple[str, ...]
    asset_packages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recipe:
    """One package. `needs` are packages of ours, `place` is where its paths go if not among the modules.

    `contents`: others want just this content of it. `links` are of the module folder, to a folder of another package of
    ours; `symlinks` are of the machine, by their place. `user` runs the program and owns its data; `settings` are the
    program's first ones, `first` names whose where a machine has several. `enabled` units start with the machine, those
    that are `restarted` at once too, and anew at an upgrade. `shared_settings`, by their place, are no single
    role's: they are purged with this package. `overrides` tell lintian why a tag is meant.
    """

    summary: str
    description: str
    contents: bool = False
    needs: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    place: str = ""
    commands: tuple[str, ...] = ()
    depends: tuple[str, ...] = ()
    recommends: tuple[str, ...] = ()
    suggests: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    symlinks: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    settings: str = ""
    first: str = ""
    enabled: tuple[str, ...] = ()
    restarted: tuple[str, ...] = ()
    shared_settings: tuple[str, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_units(self) -> bool:
        """Whether systemd has to be told of what it brings."""
        return any(place.startswith(UNITS) for place in self.files.values())

    def holds(self, path: str) -> bool:
        """Whether a path of the checkout is one of those that this package names."""
        return any(path == one or path.startswith(one + "/") for one in self.paths)


@dataclass(frozen=True, slots=True)
class Recipes:
    """The whole file."""

    runtime: Runtime
    qt: QtChoice
    packages: Mapping[str, Recipe]
    trial_tools: tuple[str, ...]

    @property
    def roles(self) -> tuple[str, ...]:
        """The packages with a command, which somebody may install by name."""
        return tuple(name for name, recipe in self.packages.items() if recipe.commands)

    @property
    def machines(self) -> tuple[str, ...]:
        """The packages that make a whole PC a machine of the hall's: one excludes the others."""
        return tuple(name for name, one in self.packages.items() if name.endswith(MACHINE) and one.conflicts)

    @property
    def together(self) -> tuple[tuple[str, ...], ...]:
        """What may stand on one machine: all roles, and with them one of the machines."""
        return tuple((*self.roles, one) for one in self.machines)

    def package_of(self, path: str) -> str | None:
        """Which package a file of the checkout goes into: the one that names it most closely; None for none."""
        found = [(max(len(one) for one in recipe.paths if path.startswith(one)), name)
                 for name, recipe in self.packages.items() if recipe.holds(path)]  # fmt: skip
        if not found:
            return None
        name = max(found)[1]
        return None if any(fnmatch(path, one) for one in self.packages[name].left_out) else name


def read(path: Path = FILE) -> Recipes:
    """The recipe file. Raises SettingsError for a key that is not known or missing."""
    return build(Recipes, tomllib.loads(path.read_text(encoding="utf-8")), path.name)
