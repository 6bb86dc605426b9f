"""`hall-backend boards` and `proof`: what each board shows, lacks and proved, and where a vacancy left."""

import argparse
from typing import Final

from backend import board_list, office
from backend.board_list import ShownPage
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings, day
from backend.failures import Failure, Stopped
from backend.halls import read_halls
from labourhall.contract import wire
from labourhall.contract.proof_chain import Broken
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def boards(command: Invocation) -> Exit:
    """List the boards, or which of them showed that a vacancy left."""
    halls = read_halls(command.halls_file)
    with command.store() as store:
        if command.found.closed:
            with store.reading() as tables:
                told = tables.proofs.closed(command.found.closed)
            lines = ["\t".join((one.hall, one.board, str(one.frame), one.at)) for one in told]
            as_json = wire.encode(told)
        else:
            found = board_list.read_boards(store, halls)
            lines, as_json = list(board_list.board_lines(found)), wire.encode(found)
    print(*([as_json.decode()] if command.found.json else lines), sep="\n", end="\n" if lines else "")
    return Exit.DONE


def proof(command: Invocation) -> Exit:
    """Print the pages that a board proved. Raises Stopped where what is kept is not whole."""
    asked = command.found
    halls = read_halls(command.halls_file)
    office.known(halls, asked.hall)
    if asked.board not in halls[asked.hall].boards:
        raise Stopped(Failure.NO_SUCH_BOARD, asked.board, asked.hall)
    count = 0
    with command.store() as store:
        for one in board_list.read_pages(store, asked.hall, asked.board):
            if isinstance(one, Broken):
                raise Stopped(Failure.PROOF_DAMAGED, asked.hall, asked.board, count)
            count += 1
            if _is_asked_for(one, asked):
                print(one.line if asked.json else board_list.page_line(one))
    command.say("proof_listed", asked.hall, asked.board, count)
    return Exit.DONE


def _is_asked_for(one: ShownPage, asked: argparse.Namespace) -> bool:
    if asked.date is not None and not one.began.startswith(asked.date.isoformat()):
        return False
    return not asked.vacancy or asked.vacancy in one.numbers


def _add_boards_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--closed", type=cleaned, default="", metavar="NUMBER", help="where a vacancy's row left")
    command.add_argument("--json", action="store_true", help="the list as JSON")


def _add_proof_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("board", type=cleaned, metavar="BOARD", help="its name in the file of halls")
    command.add_argument("--hall", required=True, metavar="HALL")
    command.add_argument("--date", type=day, metavar="D", help="pages of this day alone (2026-11-28)")
    command.add_argument("--vacancy", type=cleaned, default="", metavar="NUMBER", help="pages with this vacancy alone")
    command.add_argument("--json", action="store_true", help="the lines as the board wrote them")


BOARDS: Final = Command("boards", "list what each board shows and what is wrong with it", _add_boards_options, boards)
PROOF: Final = Command("proof", "print the pages that a board proved to have shown", _add_proof_options, proof)
