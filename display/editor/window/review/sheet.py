"""What of a bundle goes on paper or into pictures: which it is, what it differs from. Pure."""

from dataclasses import dataclass

from display.editor.difference import Difference, between
from labourhall.contract import wire
from labourhall.contract.playlist import Bundle, name_of
from labourhall.contract.playlist_calls import Version


@dataclass(frozen=True, slots=True)
class Sheet:
    """A bundle by its name; `version` None: the city does not keep it yet.

    `reference` is the number of the version that `difference` tells from; None: what plays is not known here.
    """

    hall_name: str
    bundle: Bundle
    name: str
    version: Version | None
    reference: int | None
    difference: Difference


def sheet(hall_name: str, bundle: Bundle, version: Version | None, other: tuple[int, Bundle] | None) -> Sheet:
    """The sheet of a bundle; `other` is what it is held against, with the number of its version."""
    number, before = other if other is not None else (None, Bundle((), ()))
    name = version.name if version is not None else name_of(wire.encode(bundle).decode())
    return Sheet(hall_name, bundle, name, version, number, between(before, bundle))
