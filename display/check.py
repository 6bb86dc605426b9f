"""What `hall-display --check` looks at, one function a thing; the ids never change. Nothing is printed here."""

from collections.abc import Callable, Iterator
from contextlib import closing

from display import app
from display.failures import BoardFailure, BoardUnusable
from display.settings import Settings
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import Trouble
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.program.control import Finding
from labourhall.program.words import Words


def everything(settings: Settings, words: Words) -> Iterator[Finding]:
    """All of it, in the order in which a start needs it."""
    yield _tried("grid", lambda: app.grid_for(settings), words)
    yield _tried("data", lambda: app.writable(settings.data_folder.expanduser()), words)
    screen = _tried("screen", lambda: app.qt(settings), words)
    yield screen
    if screen.ok:
        yield _tried("fonts", app.need_fonts, words)
    yield _tried("cache", lambda: _cache(settings), words)
    yield _tried("backend", lambda: _backend(settings), words)


def sentence(trouble: BoardUnusable, words: Words) -> str:
    """What is wrong and what to do, with the code."""
    code = trouble.failure.code
    title = words.text(f"failure.{code}", *trouble.particulars)
    return f"{code} {title} {words.text(f'failure.{code}.do', *trouble.particulars)}"


def _tried(name: str, look: Callable[[], object], words: Words) -> Finding:
    try:
        look()
    except BoardUnusable as trouble:
        return Finding(name, False, sentence(trouble, words))
    return Finding(name, True, words.text(f"display.check.{name}.ok"))


def _cache(settings: Settings) -> None:
    path = settings.data_folder.expanduser() / "vacancies.db"
    try:
        with closing(Cache(path)) as cache:
            cache.count()
    except CacheUnusable as error:
        raise BoardUnusable(BoardFailure.NO_FOLDER, path) from error


def _backend(settings: Settings) -> None:
    try:
        with closing(HttpSender(settings.backend_url)) as sender:
            sender.send(GetHealth())
    except (ValueError, Trouble) as error:
        raise BoardUnusable(BoardFailure.NO_ANSWER) from error
