"""The power goes, or the disk is full, at every write of a first start: the next start ends as if nothing had been."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from setup import device_key, kept
from setup.conductor import SetupConductor
from setup.failures import Failure, Stopped
from setup.first_start.progress import SetupProgress, SetupStep
from setup.first_start.states import Finished, Unkept
from setup.first_start.vocabulary import Effect, Filled, Pressed, Tried
from setup.placing import place
from setup.placing.place import apply
from tests.setup import cuts
from tests.setup.cuts import FULL, PowerCut
from tests.setup.first_start.play import AROUND, ENROLLED, KIOSK
from tests.setup.installed import answered


def nobody(path: Path, user: str) -> None:
    """The roles' users are not on the machine that tests."""


def everything_goes_well(conductor: SetupConductor) -> Iterator[None]:
    """Whoever stands there, and the hands: one answer after the other."""
    answers: dict[SetupStep, Callable[[], None]] = {
        SetupStep.PANEL: lambda: conductor.take(Pressed("done")),
        SetupStep.ENROL: lambda: conductor.take(ENROLLED),
        SetupStep.VACANCIES: lambda: conductor.take(Filled(2)),
        SetupStep.READER: lambda: conductor.take(Tried(SetupStep.READER, "ACS")),
        SetupStep.PRINTER: lambda: conductor.take(Pressed("skip")),
        SetupStep.SOUND: lambda: conductor.take(Pressed("skip")),
        SetupStep.TOUCH: lambda: conductor.take(Pressed("skip")),
        SetupStep.LABEL: lambda: conductor.take(Pressed("done")),
    }
    while not isinstance(conductor.setup.at, Finished):
        progress = conductor.setup.progress
        assert progress is not None
        assert progress.next is not None
        answers[progress.next]()
        yield


def begun(own: Path, effects: list[Effect] | None = None) -> SetupConductor:
    conductor = SetupConductor(own, (effects if effects is not None else []).append)
    conductor.start(kept.read(own, KIOSK.mark) or KIOSK, AROUND, "zh_CN")
    return conductor


def through(own: Path) -> SetupProgress:
    conductor = begun(own)
    list(everything_goes_well(conductor))
    found = kept.read(own, KIOSK.mark)
    assert found is not None
    return found


def test_cut_at_any_answer_it_goes_on_where_it_was(tmp_path: Path) -> None:
    undisturbed = tmp_path / "undisturbed"
    undisturbed.mkdir()
    wanted = through(undisturbed)
    moment = 0
    while True:
        moment += 1
        own = tmp_path / str(moment)
        own.mkdir()
        with cuts.at(moment, PowerCut(), kept) as written:
            try:
                through(own)
                break
            except PowerCut:
                pass
        before = kept.read(own, KIOSK.mark) or KIOSK
        assert begun(own).setup.progress == before
        assert through(own) == wanted
    assert len(written) == moment - 1 == 8


def test_a_disk_that_is_full_at_any_answer_says_so_and_goes_on_once_it_is_not(tmp_path: Path) -> None:
    for moment in range(1, 9):
        own = tmp_path / str(moment)
        own.mkdir()
        effects: list[Effect] = []
        with cuts.at(moment, FULL, kept):
            conductor = begun(own, effects)
            for _ in everything_goes_well(conductor):
                if isinstance(conductor.setup.at, Unkept):
                    break
        assert isinstance(conductor.setup.at, Unkept)
        assert conductor.setup.at.trouble.failure is Failure.DISK_FULL
        done = len(effects)
        conductor.take(Pressed("again"))
        list(everything_goes_well(conductor))
        assert kept.read(own, KIOSK.mark) == conductor.setup.progress
        assert len(effects) >= done


def test_nothing_is_asked_of_anybody_before_the_answer_is_on_the_disk(tmp_path: Path) -> None:
    effects: list[Effect] = []
    with cuts.at(1, FULL, kept):
        begun(tmp_path, effects).take(Pressed("done"))
    assert effects == []


def undone(root: Path) -> object:
    """What kept root from ending; None: nothing did."""
    try:
        apply(root, nobody)
    except PowerCut:
        return PowerCut
    except Stopped as stopped:
        return stopped.trouble.failure
    return None


@pytest.mark.parametrize("trouble", [PowerCut(), FULL], ids=["power", "disk"])
def test_cut_anywhere_while_root_puts_it_in_place_the_next_start_ends_it(
    tmp_path: Path, trouble: BaseException
) -> None:
    (tmp_path / "a").mkdir()
    places, _ = answered(tmp_path / "a")
    before = tmp_path / "before"
    shutil.copytree(places.root, before)
    apply(places.root, nobody)
    moment = 0
    while True:
        moment += 1
        root = tmp_path / str(moment)
        shutil.copytree(before, root)
        with cuts.at(moment, trouble, place) as written:
            failed = undone(root)
        if failed is None:
            break
        assert failed in (Failure.CANNOT_PLACE, PowerCut)
        assert not (root / "var/lib/labourhall/setup/done").exists()
        assert (root / "var/lib/labourhall/setup/own/secrets.json").exists()
        apply(root, nobody)
        assert cuts.same(root, places.root)
    assert len(written) == moment - 1 == 7


def test_cut_while_the_key_is_made_there_is_one_or_none(tmp_path: Path) -> None:
    machine_id, file = tmp_path / "machine-id", tmp_path / "secrets.json"
    machine_id.write_text("0123456789abcdef0123456789abcdef\n", encoding="ascii")
    with cuts.at(1, PowerCut(), device_key), pytest.raises(PowerCut):
        device_key.identity(file, machine_id)
    assert not file.exists()
    made = device_key.identity(file, machine_id)
    assert device_key.identity(file, machine_id) == made
