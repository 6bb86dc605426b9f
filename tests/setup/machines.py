"""A machine at its first boot, for tests: its identity, and what it asks."""

from typing import Any

from labourhall.contract.call import Sender
from labourhall.contract.enrolment_calls import MachineRole
from labourhall.contract.typed_code import grouped
from setup.device_key import Identity
from setup.enrolling import Outcome, enrol

ME = Identity("key of a")
OTHER = Identity("key of b")
CODE = grouped("2345678AXYZ")
SECOND = grouped("2345678AXY2")


def ask(city: Sender, code: str = CODE, asset: str = "荔-07", me: Identity = ME, **changes: Any) -> Outcome:
    """The machine asks once, at second 100."""
    whole: dict[str, Any] = {"replaces": False, "role": MachineRole.KIOSK, "now": 100.0, **changes}
    return enrol(city, code, asset, identity=me, **whole)
