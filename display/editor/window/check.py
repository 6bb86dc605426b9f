"""What `hall-editor --check` looks at, one function a thing; the ids never change. Nothing is printed here."""

from collections.abc import Callable, Iterator
from contextlib import closing

from display import check as board_check
from display.editor.failures import EditorFailure, Trouble
from display.editor.window import app, trouble_words
from display.editor.window.app import EditorUnusable
from display.editor.window.judging import boards_of
from display.editor.window.settings import Settings
from display.failures import BoardFailure, BoardUnusable
from labourhall.contract import trust_words
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import Distrusted
from labourhall.contract.refusals import Trouble as CityTrouble
from labourhall.program.control import Finding
from labourhall.program.hall_time import wall_clock
from labourhall.program.words import Words


def everything(settings: Settings, words: Words) -> Iterator[Finding]:
    """All of it, in the order in which a start needs it."""
    yield _tried("glyphs", lambda: app.need_glyphs(settings), words)
    yield _tried("boards", lambda: boards_of(settings), words)
    yield _tried("journal", lambda: _journal(settings), words)
    yield _tried("backend", lambda: _asked(settings), words, settings.backend_url)


def told(trouble: Trouble, words: Words) -> str:
    """What is wrong with the journal and what to do, with the code."""
    code = trouble.failure.code
    return f"{code} {trouble_words.title(trouble, words)} {words.text(f'failure.{code}.do')}"


def _tried(name: str, look: Callable[[], object], words: Words, address: str = "") -> Finding:
    """Look; at the city by its `address`."""
    try:
        look()
    except BoardUnusable as trouble:
        return Finding(name, False, board_check.sentence(trouble, words))
    except EditorUnusable as unusable:
        return Finding(name, False, told(unusable.trouble, words))
    except Distrusted as trouble:
        return Finding(name, False, trust_words.sentence(trouble, address, wall_clock(), words))
    return Finding(name, True, words.text(f"editor.check.{name}.ok"))


def _journal(settings: Settings) -> None:
    """One that another editor holds is a good one: this office's is running."""
    try:
        app.opened_journal(settings).autosave.close()
    except EditorUnusable as unusable:
        if unusable.trouble.failure is not EditorFailure.HELD:
            raise


def _asked(settings: Settings) -> None:
    try:
        with closing(HttpSender(settings.backend_url, ca=settings.city_ca)) as sender:
            sender.send(GetHealth())
    except Distrusted:
        raise
    except (ValueError, CityTrouble) as error:
        raise BoardUnusable(BoardFailure.NO_ANSWER) from error
