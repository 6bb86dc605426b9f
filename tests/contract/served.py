"""The reference server on a port of its own, over real HTTP, for the length of a test."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from backend import app
from backend.server import CityServer, listen
from labourhall.contract.call import Call
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import Session, SignIn
from labourhall.contract.visit_calls import IssueChallenge, Welcome
from tests.backend.cities import OFFICER, PASSWORD, RULES, SERVER_KEY, SETTINGS, City, new, opened, swipe


class Served:
    """A city that is served. `send` carries a call as the kiosk of the city does."""

    def __init__(self, city: City, server: CityServer) -> None:
        self.city = city
        self.server = server
        self.url = f"http://127.0.0.1:{server.port}"
        self.sender = HttpSender(self.url, "kiosk-key")
        self._token = ""

    def send(self, call: Call[Any], key: str = "") -> Any:
        return self.sender.send(call, key)

    def staff(self, call: Call[Any]) -> Any:
        """What an officer does, who signs in for it if nobody is signed in."""
        self._token = self._token or self.session().token
        return self.send(call, self._token)

    def session(self) -> Session:
        """The officer signs in at the kiosk."""
        found = self.send(SignIn(OFFICER.name, PASSWORD))
        assert isinstance(found, Session)
        return found

    def welcome(self) -> Welcome:
        found = self.send(swipe(self.send(IssueChallenge())))
        assert isinstance(found, Welcome)
        return found


@contextmanager
def serving(folder: Path, port: int = 0, **settings: Any) -> Iterator[Served]:
    """A served city with two people and three vacancies."""
    with ExitStack() as stack:
        store = stack.enter_context(opened(folder / "city.db"))
        city = City(store, replace(SETTINGS, **settings))
        city.register()
        city.add(new("甲"), new("乙"), new("丙"))  # a city that starts anew has them already
        listener = stack.enter_context(listen("127.0.0.1", port))
        built = app.build(city.settings, store, SERVER_KEY, city.halls, RULES, city.clock)
        stack.callback(built.close)
        started = threading.Event()
        server = CityServer(built, listener, started.set)
        thread = threading.Thread(target=server.serve_until_stopped, name="served city")
        thread.start()
        stack.callback(thread.join)
        stack.callback(server.stop)
        assert started.wait(10)
        served = Served(city, server)
        stack.enter_context(closing(served.sender))
        yield served
