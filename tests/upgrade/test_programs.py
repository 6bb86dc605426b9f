"""Programs asked at their doors; systemctl is a script that says what a test wants."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labourhall.program.door import Door, Message
from tests.upgrade.machine import AMachine
from upgrade.programs import DoorAnswer, Programs, ShownProgram, meant

KIOSK = "labourhall-kiosk.service"
BOARD = "labourhall-display@2.service"
SYSTEMCTL = """\
case "$*" in
list-units*) cat {units} ;;
*--value*) echo 7 ;;
*) cat {state} ;;
esac
"""


class Booted:
    """A machine whose units and doors are files; time goes on when somebody sleeps."""

    def __init__(self, machine: AMachine) -> None:
        self.root = machine.root
        self.units, self.state = machine.root / "units", machine.root / "unit-state"
        self.units.write_text(f"{KIOSK} loaded active running Touch screen\n", encoding="utf-8")
        self.state.write_text("ActiveState=active\nMainPID=8\n", encoding="utf-8")
        machine.command("systemctl", SYSTEMCTL.format(units=self.units, state=self.state))
        self.now = 0.0
        self.programs = Programs(machine.root, machine.root, lambda: self.now, self.sleep)

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    @contextlib.contextmanager
    def door(self, place: str, answer: Callable[[Message], Message]) -> Iterator[Path]:
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        one = Door(path, answer)
        one.start()
        try:
            yield path
        finally:
            assert one.stop(20.0)


@pytest.fixture
def booted(machine: AMachine) -> Booted:
    return Booted(machine)


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ({"free": True}, DoorAnswer.FREE),
        ({"free": False}, DoorAnswer.TAKEN),
        ({"refused": "visit"}, DoorAnswer.TAKEN),
        ({"done": "renew"}, DoorAnswer.FREE),
        ({"board": "1", "page": "p1"}, DoorAnswer.FREE),
        ({"refused": "unknown"}, DoorAnswer.ABSENT),
        ({"refused": "no-answer"}, DoorAnswer.ABSENT),
    ],
)
def test_what_an_answer_means(told: Message, answer: DoorAnswer) -> None:
    assert meant(told) is answer


def test_where_systemd_does_not_run_no_program_does(tmp_path: Path) -> None:
    programs = Programs(tmp_path, tmp_path / "nowhere")
    assert programs.running() == ()
    assert not programs.taken()


def test_a_kiosk_and_a_board_are_found_with_their_doors(booted: Booted) -> None:
    booted.units.write_text(f"{KIOSK} loaded active running\n{BOARD} loaded active running\n", encoding="utf-8")
    with booted.door("kiosk/control.sock", dict) as kiosk, booted.door("display/2/control-2.sock", dict) as board:
        assert booted.programs.running() == [ShownProgram(KIOSK, kiosk), ShownProgram(BOARD, board)]
    assert booted.programs.running() == [ShownProgram(KIOSK, None), ShownProgram(BOARD, None)]


def test_a_kiosk_in_a_visit_is_taken(booted: Booted) -> None:
    with booted.door("kiosk/control.sock", lambda question: {"free": False}):
        assert booted.programs.taken()
    assert not booted.programs.taken(), "nobody answers"


def test_one_that_was_killed_keeps_nobody_waiting(booted: Booted) -> None:
    path = booted.root / "kiosk/control.sock"
    with booted.door("kiosk/control.sock", dict):
        pass
    one = ShownProgram(KIOSK, path)
    assert not booted.programs.renewed(one, 60.0)


def test_it_is_asked_again_until_it_is_free_and_then_is_back(booted: Booted) -> None:
    answers = iter([{"refused": "visit"}, {"refused": "visit"}, {"done": "renew"}])
    with booted.door("kiosk/control.sock", lambda question: next(answers)) as path:
        assert booted.programs.renewed(ShownProgram(KIOSK, path), 60.0)
    assert booted.now == 10.0


def test_one_that_is_never_free_is_left_alone(booted: Booted) -> None:
    with booted.door("kiosk/control.sock", lambda question: {"refused": "visit"}) as path:
        assert not booted.programs.renewed(ShownProgram(KIOSK, path), 20.0)


@pytest.mark.parametrize("state", ["ActiveState=active\nMainPID=7\n", "ActiveState=activating\nMainPID=8\n"])
def test_one_that_does_not_come_back_is_told_of(booted: Booted, state: str) -> None:
    booted.state.write_text(state, encoding="utf-8")
    with (
        booted.door("kiosk/control.sock", lambda question: {"done": "renew"}) as path,
        pytest.raises(TimeoutError, match=KIOSK),
    ):
        booted.programs.renewed(ShownProgram(KIOSK, path), 20.0)
