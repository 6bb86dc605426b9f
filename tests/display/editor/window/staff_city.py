"""A channel to the reference city's own desks, without a server: who signs in there, and whether the line is cut."""

from datetime import datetime
from typing import Any, Final, TypeVar, cast

from backend.asker import Asker, Officer
from labourhall.contract.board_calls import GetBundle, TellShown
from labourhall.contract.call import Access, Call
from labourhall.contract.interrupt_calls import LiftInterrupt, RaiseEmergency, RaiseNotice, SeeInterrupts, SeeSignals
from labourhall.contract.interrupts import page_of
from labourhall.contract.officer_calls import ChangePassword, Role, Session, SignIn
from labourhall.contract.playlist_calls import GetVersion, PublishVersion, SaveVersion, SeeBoards, SeeVersions, TakeBack
from labourhall.contract.public_calls import GetSnapshot, Snapshot
from labourhall.contract.refusals import NoAnswer, SessionOver, UnfitPassword, WrongPassword
from labourhall.market.vacancy import Vacancy
from tests.backend.cities import DEVICE, City

A = TypeVar("A")

PASSWORD: Final = "correct horse"
TOKEN: Final = "token of wang"
HALL: Final = "liwan"


class StaffCity:
    """`contract.call.Channel`; the boards of the hall play at once what they are given, if `boards_play`."""

    def __init__(self, city: City, vacancies: tuple[Vacancy, ...] = ()) -> None:
        self.city = city
        self.desks = city.desks()
        self.vacancies = vacancies
        self.is_cut = False
        self.must_change = False
        self.roles = tuple(Role)
        self.is_over = False
        self.boards_play = True
        self.calls: list[str] = []
        self._frame = 0

    def send(self, call: Call[A], key: str = "") -> A:
        self.calls.append(type(call).__name__)
        if self.is_cut:
            raise NoAnswer
        if call.access is Access.STAFF and (self.is_over or key != TOKEN):
            raise SessionOver
        return cast(A, self._answer(call))

    def close(self) -> None:
        """Nothing is held."""

    def officer(self, name: str = "王") -> Asker:
        """An officer of the hall at its machine."""
        return Asker(self.city.clock(), DEVICE, Officer(name, frozenset({HALL}), frozenset(Role)))

    def now(self) -> datetime:
        """The city's time."""
        return self.city.clock().at

    def play(self, board: str) -> None:
        """The board shows what it is given, and says so."""
        given = self.desks.boards.give(GetBundle(board), self.city.asker()).bundle
        assert given is not None
        self._frame += 60
        page = page_of(given.interrupts[0].number) if given.interrupts else "p1"
        self.desks.boards.note(TellShown(board, given.name, page, self._frame), self.city.asker())

    def _answer(self, call: Call[Any]) -> Any:
        publishing, by = self.desks.publishing, self.officer()
        match call:
            case SignIn(_, password):
                return self._session(password == PASSWORD)
            case ChangePassword(_, new):
                if len(new) < 10:
                    raise UnfitPassword
                self.must_change = False
                return self._session(True)
            case SaveVersion():
                return publishing.save(call, by)
            case PublishVersion():
                return publishing.publish(call, by)
            case TakeBack():
                return publishing.take_back(call, by)
            case SeeVersions():
                return publishing.see(call, by)
            case GetVersion():
                return publishing.get(call, by)
            case SeeBoards():
                for board in ("1", "2") if self.boards_play else ():
                    self.play(board)
                return publishing.boards(call, by)
            case SeeSignals():
                return self.desks.interrupts.signals(call, by)
            case SeeInterrupts():
                return self.desks.interrupts.see(call, by)
            case RaiseEmergency():
                return self.desks.interrupts.raise_emergency(call, by)
            case RaiseNotice():
                return self.desks.interrupts.raise_notice(call, by)
            case LiftInterrupt():
                return self.desks.interrupts.lift(call, by)
            case GetSnapshot():
                return Snapshot("1", self.city.clock().at, self.vacancies)
        raise AssertionError(call)

    def _session(self, is_right: bool) -> Session:
        if not is_right:
            raise WrongPassword
        self.is_over = False
        return Session(TOKEN, "王", (HALL,), self.roles, self.city.clock().at, 1800, self.must_change)
