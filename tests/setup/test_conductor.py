"""Between course, disk and hands: what is kept is on the disk before anything else is done."""

from pathlib import Path

from setup import kept
from setup.conductor import SetupConductor
from setup.first_start.progress import SetupStep
from setup.first_start.states import AskingCity, Measuring
from setup.first_start.vocabulary import AskCity, Effect, Pressed
from tests.setup.first_start.play import AROUND, KIOSK, to


def test_hands_are_asked_once_the_answer_is_on_the_disk(tmp_path: Path) -> None:
    seen: list[bool] = []
    effects: list[Effect] = []

    def take(effect: Effect) -> None:
        seen.append(kept.read(tmp_path, KIOSK.mark) is not None)
        effects.append(effect)

    conductor = SetupConductor(tmp_path, take)
    changes: list[None] = []
    conductor.changed = lambda: changes.append(None)
    conductor.start(KIOSK, AROUND, "en")
    stood = [type(conductor.setup.at)]
    conductor.take(Pressed("done"))
    stood.append(type(conductor.setup.at))
    assert stood == [Measuring, AskingCity]
    assert [type(one) for one in effects] == [AskCity]
    assert seen == [True]
    assert len(changes) == 2


def test_the_end_is_told_once(tmp_path: Path) -> None:
    ends: list[None] = []
    conductor = SetupConductor(tmp_path, lambda effect: None)
    conductor.ended = lambda: ends.append(None)
    conductor.start(to(SetupStep.LABEL).known, AROUND, "en")
    conductor.take(Pressed("done"))
    assert len(ends) == 1
