"""What becomes of a machine that comes with a one-time code: a pure judgement over what the store has of both."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from backend.store.rows import ClaimState, Device, MachineCode
from labourhall.contract.enrolment_calls import Enrol
from labourhall.contract.enrolment_refusals import (
    AssetTaken,
    ExpiredCode,
    MachineKnown,
    MachineRefused,
    NothingToReplace,
    OtherHall,
    OtherRole,
    UsedCode,
)
from labourhall.contract.refusals import Refusal

DIGITS: Final = 6
"""Of a check number: who guesses one is right once in a million."""


@dataclass(frozen=True, slots=True)
class MachineStanding:
    """What the store knows beside the code: the machine that has this key, and whether one has this number."""

    device: Device | None
    taken: bool

    @property
    def is_new(self) -> bool:
        """Whether the key is nobody's yet."""
        return self.device is None


def refusal(code: MachineCode, call: Enrol, standing: MachineStanding, today: date) -> Refusal | None:
    """Why the machine cannot have the code, or cannot be what it wants to be; None: it can."""
    return (
        _not_its_code(code, call, standing, today)
        or _not_for_it(code, call)
        or unfit(code.hall, call.asset, call.replaces, standing)
    )


def unfit(hall: str, asset: str, replaces: bool, standing: MachineStanding) -> Refusal | None:
    """Why a machine cannot be that number of the hall, whoever approves it; None: it can, or it is already."""
    known = standing.device
    if known is not None:
        is_it = (known.hall, known.name) == (hall, asset)
        return None if is_it else MachineKnown(known.name, named=(known.name,))
    if standing.taken and not replaces:
        return AssetTaken(asset, named=(asset,))
    if replaces and not standing.taken:
        return NothingToReplace(asset, named=(asset,))
    return None


def may_at_once(code: MachineCode, replaces: bool) -> bool:
    """Whether nobody has to approve it."""
    return code.approved and (code.replacing or not replaces)


def check_number(digest: bytes) -> str:
    """Six digits out of a keyed hash, as they are read aloud: nobody can have another machine show the same."""
    digits = f"{int.from_bytes(digest, 'big') % 10**DIGITS:0{DIGITS}d}"
    return f"{digits[:3]} {digits[3:]}"


def _not_its_code(code: MachineCode, call: Enrol, standing: MachineStanding, today: date) -> Refusal | None:
    claim = code.claim
    if claim is None:
        return ExpiredCode(str(code.until), named=(str(code.until),)) if today > code.until else None
    was_replaced = claim.state is ClaimState.ENROLLED and standing.is_new
    if claim.fingerprint != call.fingerprint or was_replaced:
        return UsedCode(claim.asset, named=(claim.asset,))
    return MachineRefused("an officer refused it") if claim.state is ClaimState.REFUSED else None


def _not_for_it(code: MachineCode, call: Enrol) -> Refusal | None:
    if call.hall not in ("", code.hall):
        return OtherHall(code.hall, named=(code.hall,))
    return OtherRole(code.role, named=(code.role,)) if call.role is not code.role else None
