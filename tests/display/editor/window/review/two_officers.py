"""The reference city's desks with officers who sign in by name, and a hall in which a second person checks notices."""

from dataclasses import replace
from typing import Any, Final, TypeVar

from backend.asker import Asker, Officer
from labourhall.contract.call import Call
from labourhall.contract.interrupt_calls import CheckInterrupt, SeeInterrupts
from labourhall.contract.officer_calls import ChangePassword, Role, SignedOut, SignIn, SignOut
from labourhall.contract.playlist_calls import CheckVersion
from labourhall.contract.refusals import ConnectionLost
from labourhall.contract.stick_calls import SealPlaying
from tests.backend.cities import DEVICE, City
from tests.display.editor.window.staff_city import HALL, PASSWORD, TOKEN, StaffCity

A = TypeVar("A")
ROLES: Final = {"王": (Role.INFORMATION, Role.DUTY), "李": (Role.CHECKER,), "赵": (Role.INFORMATION,)}


class TwoOfficers(StaffCity):
    """`signed_in` are the officers whose sessions are open; the answer to the next call `loses` is lost."""

    def __init__(self, city: City) -> None:
        city.halls[HALL] = replace(city.halls[HALL], second_person=("notice",))
        super().__init__(city)
        self.signed_in: list[str] = []
        self.loses = ""
        self._by = "王"

    def send(self, call: Call[A], key: str = "") -> A:
        """Whoever the key is of asks; the rest is as with one officer."""
        name = key.removeprefix(TOKEN).strip() or "王"
        self._by = name
        answer = super().send(call, TOKEN if name in self.signed_in else key)
        if type(call).__name__ == self.loses:
            self.loses = ""
            raise ConnectionLost
        return answer

    def officer(self, name: str = "") -> Asker:
        """An officer in the roles that the name has."""
        name = name or self._by
        return Asker(self.city.clock(), DEVICE, Officer(name, frozenset({HALL}), frozenset(ROLES[name])))

    def _answer(self, call: Call[Any]) -> Any:
        match call:
            case SignIn(name, password):
                session = self._session(password == PASSWORD and name in ROLES)
                self.signed_in.append(name)
                return replace(session, officer=name, token=f"{TOKEN} {name}", roles=ROLES[name])
            case ChangePassword():
                self.must_change = False
                return replace(
                    self._session(True), officer=self._by, token=f"{TOKEN} {self._by}", roles=ROLES[self._by]
                )
            case SignOut():
                self.signed_in.remove(self._by)
                return SignedOut(True)
            case CheckVersion():
                return self.desks.publishing.check(call, self.officer())
            case SeeInterrupts():
                return self.desks.interrupts.see(call, self.officer())
            case CheckInterrupt():
                return self.desks.interrupts.check(call, self.officer())
            case SealPlaying():
                return self.desks.boards.seal(call, self.officer())
        return super()._answer(call)
