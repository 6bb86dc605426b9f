"""The table refuses what could not be played, with a sentence that names it."""

from dataclasses import dataclass
from typing import Any

import pytest

import kiosk.tasks
import kiosk.visit.pages
from kiosk.slices.outcome import Stay, Turn
from kiosk.slices.slice import Plays, Slice, page_of
from kiosk.slices.slices import Entrances, Slices, TableError
from kiosk.slices.table import PAGES, SLICES, TASKS
from kiosk.visit.task import Destination, Task

TURN = Turn(1, "t", 0.0)


@dataclass(frozen=True, slots=True)
class ToFair(Destination):
    pass


@dataclass(frozen=True, slots=True)
class AtFair(Task):
    pass


@dataclass(frozen=True, slots=True)
class FairProps:
    title: str = ""


def playing(state: type[Any] = AtFair) -> Plays[Any]:
    return Plays(state, shows=FairProps, derive=lambda sight, task: FairProps(), says=lambda task: "speak.fair")


def fair(name: str = "fair", state: type[Any] = AtFair, to: type[Destination] | None = ToFair) -> Slice:
    begins = {} if to is None else {to: lambda to, turn: Stay(AtFair())}
    return Slice(name, plays=(playing(state),), spoken=("speak.fair",), begins=begins)


ENTRANCES = Entrances(ToFair(), ToFair(), ToFair(), ToFair())


class Other(AtFair):
    """Another state, for a slice that is to differ."""


def test_a_slice_that_is_in_the_table_twice_is_named() -> None:
    with pytest.raises(TableError, match="the slice fair stands twice"):
        Slices((fair(), fair(state=Other, to=None)), ENTRANCES)


def test_a_state_in_two_slices_is_named() -> None:
    with pytest.raises(TableError, match="the state AtFair stands twice"):
        Slices((fair(), fair("other", to=None)), ENTRANCES)


def test_a_destination_in_two_slices_is_named() -> None:
    with pytest.raises(TableError, match="the destination ToFair stands twice"):
        Slices((fair(), fair("other", Other)), ENTRANCES)


def test_an_entrance_that_leads_nowhere_is_named() -> None:
    with pytest.raises(TableError, match="ToFair is in no slice"):
        Slices((fair(to=None),), ENTRANCES)


def test_a_state_of_a_slice_that_is_not_in_the_table_is_named() -> None:
    with pytest.raises(TableError, match="Other is in no slice"):
        Slices((fair(),), ENTRANCES).plays(Other())


def test_a_page_whose_file_is_not_there_is_named() -> None:
    with pytest.raises(TableError, match=r"FairProps has no page: .*Fair\.qml is not there"):
        Slices((fair(),), ENTRANCES).pages()


def test_a_folder_that_the_table_lacks_is_named() -> None:
    with pytest.raises(TableError, match=r"The folder kiosk\.tasks\.asking is a slice that the table lacks"):
        Slices((fair(),), ENTRANCES).look_for_lost((kiosk.tasks,))


def test_the_table_is_whole() -> None:
    SLICES.look_for_lost((kiosk.tasks, kiosk.visit.pages))
    assert len(SLICES.pages()) == len(SLICES.shown()) == len({page_of(props) for props in SLICES.shown()})
    assert {one.name for one in (*PAGES, *TASKS)} < {one.name for one in SLICES.all}


def test_what_is_not_for_a_state_changes_nothing() -> None:
    slices = Slices((fair(),), ENTRANCES)
    assert slices.step(AtFair(), None, TURN) == Stay(AtFair())
    assert slices.begin(ToFair(), TURN) == Stay(AtFair())


def test_a_task_that_says_nothing_else_waits_for_nothing_and_leaves_nothing() -> None:
    task = AtFair()
    assert (task.awaits(), task.failure(), task.due(), task.takes_digits()) == ("", "", None, False)
