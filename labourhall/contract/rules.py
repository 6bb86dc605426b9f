"""The rules that ship with the product, read for city and hall alike: a hole or a circle in a file is a RulesError.

What the figures mean is the market's to say. What ranks and searches is in `ranking_rules`: a kiosk loads it later.
"""

import tomllib
from collections.abc import Callable
from typing import Any, TypeVar

from labourhall.market import legal_age, records
from labourhall.market.legal_age import AgeRules
from labourhall.program.places import asset

T = TypeVar("T")


class RulesError(Exception):
    """A file of rules that cannot be used: `file` as it lies in the folder of assets, `fault` what is wrong with it."""

    def __init__(self, file: str, fault: str) -> None:
        super().__init__(f"{file}: {fault}")
        self.file = file
        self.fault = fault


def insurance_rules() -> records.InsuranceRules:
    """The figures of `assets/rules/insurance.toml`."""
    return read("insurance", records.from_mapping)


def age_rules() -> AgeRules:
    """What law says of age, by `assets/rules/age.toml`."""
    return read("age", legal_age.from_mapping)


def read(name: str, make: Callable[[dict[str, Any]], T]) -> T:
    """What `make` makes of a file of rules. Raises RulesError."""
    path = asset("rules", f"{name}.toml")
    return made(f"rules/{name}.toml", lambda: make(tomllib.loads(path.read_text(encoding="utf-8"))))


def made(file: str, make: Callable[[], T]) -> T:
    """What is made of a file; whatever is wrong in it is a RulesError."""
    try:
        return make()
    except KeyError as error:
        raise RulesError(file, f"{error.args[0]} is missing") from error
    except (AttributeError, OSError, TypeError, ValueError) as error:
        raise RulesError(file, " ".join(str(error).split())) from error
