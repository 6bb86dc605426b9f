"""The hall's officer at the office's machine: signs in as a person does, with the start password once and no more."""

import secrets
from contextlib import closing
from typing import Final, TypeVar

from labourhall.contract.call import Call
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import ChangePassword, Session, SignIn
from labourhall.contract.refusals import SessionOver

A = TypeVar("A")

NAME: Final = "officer 1"


class Officer:
    """For one thread. Nothing is sent before the first `send`."""

    def __init__(self, city: str, machine_key: str, start_password: str) -> None:
        self._city = city
        self._machine_key = machine_key
        self._start = start_password
        self._own = secrets.token_urlsafe(16)
        self._has_own = False
        self._token = ""

    @property
    def secrets(self) -> list[str]:
        """What must be in no argument vector and no environment; the token once there is one."""
        return [one for one in (self._machine_key, self._start, self._own, self._token) if one]

    def send(self, call: Call[A]) -> A:
        """The city's answer to `call`; signs in where nobody is signed in (any more). Raises Trouble."""
        with closing(HttpSender(self._city, self._machine_key)) as sender:
            self._token = self._token or self._sign_in(sender)
            try:
                return sender.send(call, self._token)
            except SessionOver:  # idle, or the city was started anew
                self._token = self._sign_in(sender)
                return sender.send(call, self._token)

    def _sign_in(self, sender: HttpSender) -> str:
        session: Session = sender.send(SignIn(NAME, self._own if self._has_own else self._start))
        if session.must_change:
            session = sender.send(ChangePassword(self._start, self._own), session.token)
            self._has_own = True
        return session.token
