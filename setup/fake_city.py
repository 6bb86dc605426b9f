"""A city for whoever tests a first boot: it knows the codes it is given, and does what it is told. It keeps nothing.

It answers Enrol as the reference server does (`tests/setup/test_fake_city.py` holds one against the other), and no
other call.
"""

from dataclasses import dataclass, field
from typing import Any, Final, TypeVar, cast

from labourhall.contract.call import Call
from labourhall.contract.enrolment_calls import Enrol, Enrolment, MachineRole
from labourhall.contract.enrolment_refusals import (
    AssetTaken,
    ExpiredCode,
    MachineKnown,
    MachineRefused,
    NothingToReplace,
    OtherHall,
    OtherRole,
    UnknownCode,
    UsedCode,
)
from labourhall.contract.refusals import Trouble

A = TypeVar("A")

HALL_NAME: Final = "荔湾区劳动力市场"
ASK_AGAIN: Final = 5


@dataclass
class FakeCode:
    """A code of the fake city: for whom, and who came with it. `until` is "" while it is good, else the past day."""

    hall: str = "liwan"
    role: MachineRole = MachineRole.KIOSK
    approved: bool = True
    replacing: bool = False
    until: str = ""
    asked: Enrol | None = None
    enrolled: bool = False
    refused: bool = False


@dataclass
class FakeCity:
    """Implements `contract.call.Sender` for Enrol. `machines` are fingerprints by hall and number.

    `troubles` are raised first, one a call: a line that is cut (NoAnswer), a stranger (Distrusted), TooOften …;
    `lost` are answers that do not come back though the city took the call.
    """

    codes: dict[str, FakeCode] = field(default_factory=dict)
    machines: dict[tuple[str, str], str] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    lost: list[Trouble] = field(default_factory=list)
    calls: list[Enrol] = field(default_factory=list)

    def send(self, call: Call[A], key: str = "") -> A:
        """Answer Enrol. Raises what the real one would."""
        if not isinstance(call, Enrol):
            raise NotImplementedError(f"{type(call).__name__}: the fake city only enrols")
        if self.troubles:
            raise self.troubles.pop(0)
        self.calls.append(call)
        answer: Any = self._enrol(call)
        if self.lost:
            raise self.lost.pop(0)
        return cast(A, answer)

    def approve(self, asset: str) -> None:
        """What an officer does: every machine that waits by that number is enrolled at its next asking."""
        for code in self._asking(asset):
            code.approved = code.replacing = True

    def refuse(self, asset: str) -> None:
        """What an officer does with a machine that is not theirs."""
        for code in self._asking(asset):
            code.refused = True

    def _asking(self, asset: str) -> list[FakeCode]:
        return [one for one in self.codes.values() if one.asked is not None and one.asked.asset == asset]

    def _enrol(self, call: Enrol) -> Enrolment:
        code = self._good(call)
        place = (code.hall, call.asset)
        if self.machines.get(place) != call.fingerprint:
            self._checked(place, call)
            code.asked = call
            if not code.approved or (call.replaces and not code.replacing):
                return Enrolment(False, code.hall, HALL_NAME, call.asset, "482 915", ASK_AGAIN)
            self.machines[place] = call.fingerprint
            code.enrolled = True
        return Enrolment(True, code.hall, HALL_NAME, call.asset)

    def _good(self, call: Enrol) -> FakeCode:
        code = self.codes.get(call.code)
        if code is None:
            raise UnknownCode("nobody made that code")
        was_replaced = code.enrolled and call.fingerprint not in self.machines.values()
        if code.asked is not None and (code.asked.fingerprint != call.fingerprint or was_replaced):
            raise UsedCode(code.asked.asset, named=(code.asked.asset,))
        if code.refused:
            raise MachineRefused("an officer refused the machine")
        if code.asked is None and code.until:
            raise ExpiredCode(code.until, named=(code.until,))
        if call.hall not in ("", code.hall):
            raise OtherHall(code.hall, named=(code.hall,))
        if call.role is not code.role:
            raise OtherRole(code.role, named=(code.role,))
        return code

    def _checked(self, place: tuple[str, str], call: Enrol) -> None:
        known = next((asset for (_, asset), one in self.machines.items() if one == call.fingerprint), "")
        if known:
            raise MachineKnown(known, named=(known,))
        if place in self.machines and not call.replaces:
            raise AssetTaken(call.asset, named=(call.asset,))
        if place not in self.machines and call.replaces:
            raise NothingToReplace(call.asset, named=(call.asset,))
