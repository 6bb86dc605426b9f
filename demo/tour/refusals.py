"""Why a kiosk has to refuse a card, by its image alone: the codes that are right, and what kind of card it is.

The card's standard is followed here a second time, without any code of kiosk or card layer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

WRONG, MALFORMED, LOCKED, APPLICATION_LOCKED, UNKNOWN_VERSION = "C-106", "C-105", "C-107", "C-108", "C-115"
NOT_GENUINE: Final = frozenset({"L-211", "C-116"})
LEFT, MUTE, STUCK = "C-103", "C-104", "K-501"
FAULTS: Final[Mapping[str, frozenset[str]]] = {
    "mute_at": frozenset({MUTE, STUCK}),
    "slow_ms": frozenset({MUTE, STUCK}),
    "garbage_at": frozenset({MALFORMED}),
    "odd_at": frozenset({MALFORMED, LEFT, MUTE, STUCK}),
    "cut_at": frozenset({LEFT}),
    "removed_at": frozenset({LEFT}),
    "reset_at": frozenset({LEFT}),
    "nonsense_atr": frozenset({MALFORMED, MUTE}),
}
"""What a card that misbehaves may lead to. Whether it does depends on how many commands it is sent."""
UNSEEN: Final = ("mute_at_reset", "empty_atr")
"""A card that never answers its reset is no card to the reader."""

BANKS: Final = (b"1PAY.SYS.DDF01", bytes.fromhex("A000000333010101"))
TRANSPORT: Final = (b"PAY.APPY", b"PAY.TICL", bytes.fromhex("A000000632010105"))
HEALTH: Final = b"WS.SYS.DDF01"
SIMS: Final = (b"\x7f\x20", bytes.fromhex("A0000000871002"))
SAMS: Final = (b"sx1.sh." + "社会保障".encode("gbk"), b"sx2.sh." + "社会保障".encode("gbk"))
RESIDENT_IDS: Final = ("3B888001D1038605", "3B868001804F03F00100")
METRO: Final = "3B8F800186844354444E"
KNOWN_MAJORS: Final = "123"


@dataclass(frozen=True, slots=True)
class DueRefusal:
    """The codes that are right, and for a wrong card its kind."""

    codes: frozenset[str]
    kind: str = ""


def refusal(image: Mapping[str, Any], code: bytes, version: str) -> DueRefusal | None:
    """Why the card must be refused; None for one that is in order. `code` and `version` are tags 01 and 03 of EF05."""
    state = image.get("state", "ok")
    if state != "ok":
        return DueRefusal(frozenset({LOCKED if state == "card_locked" else APPLICATION_LOCKED}))
    if not any(path.upper().startswith(("SSSE/", "DF")) for path in image.get("files") or {}):
        return DueRefusal(frozenset({WRONG}), kind(image))
    if not code:
        return DueRefusal(frozenset({WRONG}), "sam")
    if len(code) != 16 or code[3:8].hex().upper() != "D156000005":
        return DueRefusal(frozenset({MALFORMED}))
    return DueRefusal(frozenset({UNKNOWN_VERSION})) if _from_the_future(version) else None


def _from_the_future(version: str) -> bool:
    """A version that the standard may have one day, as 4.0; bytes that are no version at all are only dirt."""
    return len(version) == 3 and version[0].isdigit() and version[1] == "." and version[0] not in KNOWN_MAJORS


def unseen(image: Mapping[str, Any]) -> bool:
    """Whether the reader never shows the card at all."""
    return any((image.get("faults") or {}).get(name) for name in UNSEEN)


def faults(image: Mapping[str, Any]) -> frozenset[str]:
    """The codes that the card's switched-on faults may lead to."""
    switched = (name for name, set_to in (image.get("faults") or {}).items() if set_to)
    return frozenset().union(*(FAULTS.get(name, frozenset()) for name in switched))


def kind(image: Mapping[str, Any]) -> str:
    """What a card without SSSE is (card.md's order of SELECT)."""
    applications = {bytes.fromhex(each["aid"]): each.get("files") or {} for each in image.get("applications") or []}
    atr = str(image["atr"]).upper()
    named = (
        ("resident_id", atr.startswith(RESIDENT_IDS)),
        ("sam", bool(image.get("sam")) or any(name in applications for name in SAMS)),
        ("old_labour", "0003" in applications.get(BANKS[0], {})),
        ("bank", any(name in applications for name in BANKS)),
        ("transport", any(name in applications for name in TRANSPORT)),
        ("health", HEALTH in applications),
        ("sim", any(name in applications for name in SIMS)),
        ("transport", atr.startswith(METRO)),
    )
    return next((name for name, holds in named if holds), "unknown")
