"""`hall-card pin`: the card's PIN. Digits are typed without echo or come by a pipe; none is known or repeated here."""

import argparse
import sys
from collections.abc import Callable
from typing import Any, Final

from cardreader.commands import typed_digits
from cardreader.commands.at_the_card import add_card_options, fail, held_card
from cardreader.commands.held_card import CardInThread
from cardreader.commands.pin_words import PinWord, say, status_line
from cardreader.failures import CardError, CardFailure
from cardreader.reader import OpenCard
from cardreader.ssse.pin import (
    PinBlocked,
    PinChange,
    PinChanged,
    PinNotSet,
    PinReady,
    PinResult,
    PinStatus,
    PinVerified,
    PinWrong,
    change,
    pin_status,
    verify,
    wipe,
)
from cardreader.ssse.selection import select_ssse

DONE, BAD_DIGITS, WRONG, BLOCKED, LAST_TRY, NO_PIN = 0, 2, 8, 9, 10, 11

Typed = Callable[[bool], list[bytearray] | PinWord]
"""Asks for the digits that a command needs, in the language chosen; or says what is wrong with them."""
Work = Callable[[OpenCard, list[bytearray]], PinResult | PinChange]


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the commands."""
    pin = commands.add_parser("pin", help="the card's PIN").add_subparsers(required=True, metavar="COMMAND")
    status = pin.add_parser("status", help="how many tries are left; spends none")
    add_card_options(status)
    status.set_defaults(run=_status)
    for name, run, doc in (
        ("verify", _verify, "try the PIN once; typed without echo, or one line on standard input"),
        ("change", _change, "change the PIN; old and new, typed without echo, or a line each on standard input"),
    ):
        command = pin.add_parser(name, help=doc, description=doc)
        add_card_options(command)
        command.add_argument("--last-try", action="store_true", help="spend the last try without being asked")
        command.set_defaults(run=run)


def _status(chosen: argparse.Namespace, chinese: bool) -> int:
    with held_card(chosen) as held:
        status: PinStatus = held.do(_look)
    if isinstance(status, CardFailure):
        return fail(status, chinese)
    print(status_line(status, chinese))
    return DONE


def _verify(chosen: argparse.Namespace, chinese: bool) -> int:
    return _with_digits(chosen, chinese, _type_pin, lambda card, typed: verify(card.transport, typed[0], card.reset))


def _change(chosen: argparse.Namespace, chinese: bool) -> int:
    return _with_digits(
        chosen, chinese, _type_change, lambda card, typed: change(card.transport, typed[0], typed[1], card.reset)
    )


def _with_digits(chosen: argparse.Namespace, chinese: bool, typed: Typed, work: Work) -> int:
    """The tries left first, then the digits, then the card: sent once, and never without somebody's word for it."""
    with held_card(chosen) as held:
        status: PinStatus = held.do(_look)
        if not isinstance(status, PinReady):
            return _tell(status, chinese)
        _say_tries(status, chinese)
        if status.tries_left in (None, 1) and not (chosen.last_try or _confirmed(chinese)):
            return _stop(PinWord.LAST_TRY, chinese, LAST_TRY)
        digits = typed(chinese)
        if isinstance(digits, PinWord):
            return _stop(digits, chinese, BAD_DIGITS)
        return _tell(_send(held, work, digits), chinese)


def _send(held: CardInThread, work: Work, digits: list[bytearray]) -> PinResult | PinChange | PinWord:
    def at_card(card: OpenCard) -> PinResult | PinChange | PinWord:
        try:
            return work(card, digits)
        except ValueError:
            return PinWord.DIGITS

    try:
        return held.do(at_card)
    finally:
        for each in digits:
            wipe(each)


def _look(card: OpenCard) -> PinStatus:
    try:
        select_ssse(card.transport)
    except CardError as error:
        return error.failure
    return pin_status(card.transport, card.reset)


def _type_pin(chinese: bool) -> list[bytearray] | PinWord:
    digits = typed_digits.read_digits(say(PinWord.PROMPT, chinese))
    return [digits] if digits else PinWord.NONE


def _type_change(chinese: bool) -> list[bytearray] | PinWord:
    """A new PIN is typed twice at a terminal, where nobody sees it; a pipe says it once."""
    old = typed_digits.read_digits(say(PinWord.OLD, chinese))
    new = typed_digits.read_digits(say(PinWord.NEW, chinese)) if old else bytearray()
    if not (old and new):
        wipe(old)
        return PinWord.NONE
    if typed_digits.at_a_terminal():
        again = typed_digits.read_digits(say(PinWord.AGAIN, chinese))
        same = again == new
        wipe(again)
        if not same:
            wipe(old)
            wipe(new)
            return PinWord.DIFFERENT
    return [old, new]


def _confirmed(chinese: bool) -> bool:
    return typed_digits.at_a_terminal() and typed_digits.confirmed(say(PinWord.ASK_LAST_TRY, chinese))


def _say_tries(status: PinReady, chinese: bool) -> None:
    left = "?" if status.tries_left is None else str(status.tries_left)
    print(say(PinWord.TRIES, chinese).format(left), file=sys.stderr)


EXITS: Final[dict[type[object], tuple[PinWord, int]]] = {
    PinVerified: (PinWord.VERIFIED, DONE),
    PinChanged: (PinWord.CHANGED, DONE),
    PinBlocked: (PinWord.BLOCKED, BLOCKED),
    PinNotSet: (PinWord.NOT_SET, NO_PIN),
}


def _tell(result: PinStatus | PinResult | PinChange | PinWord, chinese: bool) -> int:
    if isinstance(result, CardFailure):
        return fail(result, chinese)
    if isinstance(result, PinWord):
        return _stop(result, chinese, BAD_DIGITS)
    if isinstance(result, PinWrong):
        print(say(PinWord.WRONG, chinese).format(result.tries_left), file=sys.stderr)
        return WRONG
    word, code = EXITS[type(result)]
    if code == DONE:
        print(say(word, chinese))
        return code
    return _stop(word, chinese, code)


def _stop(word: PinWord, chinese: bool, code: int) -> int:
    print(say(word, chinese), file=sys.stderr)
    return code
