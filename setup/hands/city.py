"""Asks the city to know this machine, by a code of the stick and the key that was made here."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

from labourhall.contract.call import Sender
from labourhall.contract.enrolment_calls import MachineRole
from labourhall.contract.http import HttpSender
from setup.device_key import MACHINE_ID, NoIdentity, identity
from setup.enrolling import Unheard, Waiting, enrol_with_one_of, tick
from setup.first_start.progress import SetupProgress
from setup.first_start.vocabulary import CityAnswered, Identityless
from setup.stick import facts
from setup.stick.reading import HallStick

Line = Callable[[], AbstractContextManager[Sender]]


def line_of(stick: HallStick, folder: Path) -> Line:
    """How the city is reached: by the stick's address, and its authority where the stick brings one."""
    ca = folder / facts.AUTHORITY if facts.AUTHORITY in stick.files else None
    return lambda: closing(HttpSender(stick.facts.city_url, ca=ca))


def asked(
    stick: HallStick, line: Line, secrets: Path, progress: SetupProgress, replaces: bool, machine_id: Path = MACHINE_ID
) -> CityAnswered | Identityless:
    """Ask once. The key is on the disk before anybody hears of it."""
    own = identity(secrets, machine_id)
    if isinstance(own, NoIdentity):
        return Identityless(own.failure.code)
    try:
        with line() as city:
            outcome = enrol_with_one_of(
                city,
                stick.codes(progress.role),
                progress.asset,
                MachineRole(progress.role),
                replaces=replaces,
                identity=own,
                now=time.monotonic(),
                hall=stick.facts.hall,
            )
    except ValueError as error:  # an address that no city can have
        return CityAnswered(Unheard("L-204", str(error)))
    return CityAnswered(outcome)


def asked_again(line: Line, waiting: Waiting) -> CityAnswered:
    """Ask whether an officer has approved it meanwhile."""
    with line() as city:
        outcome = tick(city, waiting, time.monotonic())
    return CityAnswered(outcome)
