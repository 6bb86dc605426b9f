"""What a hall's stick says of itself (`hall.json`), and its files' names. Pure; the form: setup/README.md."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from setup.failures import Failure, Trouble
from setup.roles import IN_HALLS, SetupRole

FORMAT: Final = "labourhall-hall-1"
FACTS: Final = "hall.json"
CITY_LAYER: Final = "city.toml"
HALL_LAYER: Final = "hall.toml"
AUTHORITY: Final = "city-ca.pem"
CODES: Final = {role: f"codes-{role}.txt" for role in IN_HALLS}
SNAPSHOT: Final = "vacancies.snapshot"
LOGIN: Final = "login.txt"
OURS: Final = (FACTS, CITY_LAYER, HALL_LAYER, AUTHORITY, *CODES.values(), SNAPSHOT, LOGIN)
"""Every name that a stick may have; others in the folder are nobody's business."""
MUST: Final = frozenset({FACTS, CITY_LAYER, HALL_LAYER})


@dataclass(frozen=True, slots=True)
class HallFolder:
    """For which hall, of which city, until when; `files` are those that the manifest lists."""

    format: str
    made_at: datetime
    good_until: datetime
    hall: str
    hall_name: str
    city_url: str
    city_key: str
    roles: tuple[SetupRole, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    format: str


def text_of(facts: HallFolder) -> bytes:
    """As it stands in the file."""
    return wire.encode(facts) + b"\n"


def read(content: bytes) -> HallFolder | Trouble:
    """What a file says. Another form is told from nonsense: the technician does another thing then."""
    try:
        form = wire.decode(content, _Form).format
    except Malformed:
        return Trouble(Failure.WRONG_STICK)
    if form != FORMAT:
        return Trouble(Failure.OTHER_VERSION if form.startswith("labourhall-hall-") else Failure.WRONG_STICK, (form,))
    try:
        found = wire.decode(content, HallFolder)
    except Malformed as error:
        return Trouble(Failure.WRONG_STICK, (str(error),))
    whole = None not in (found.made_at.tzinfo, found.good_until.tzinfo) and found.roles and {*found.files} >= MUST
    return found if whole else Trouble(Failure.WRONG_STICK)
