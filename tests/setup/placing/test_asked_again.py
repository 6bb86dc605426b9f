"""A machine that is set up asks again at its next start, or is as it was: cut off anywhere, with any stick."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from setup import kept
from setup.failures import Failure, Stopped
from setup.places import SetupPlaces
from setup.placing.asked_again import ask_again
from setup.placing.place import COMING, apply
from setup.roles import SetupRole
from setup.stick.reading import HallStick, read
from tests.setup.installed import answered, installed
from tests.setup.sticks import stick


def shared(path: Path, user: str) -> None:
    """The roles' users are not on the machine that tests."""


def set_up(tmp_path: Path) -> SetupPlaces:
    places, _ = answered(tmp_path)
    assert apply(places.root, shared) is not None
    return places


def left_alone(places: SetupPlaces) -> bool:
    """Whether it stands as it did, once what a start does first is done."""
    if (places.own / kept.FINISHED).exists():
        assert apply(places.root, shared) is None
    left = {one.name for one in places.folder.iterdir()}
    return places.done.exists() and left == {"done", "floor", "own"}


def test_a_machine_that_is_set_up_asks_again_by_the_stick_that_is_in(tmp_path: Path) -> None:
    places = set_up(tmp_path)
    brought = stick(tmp_path, hall_name="新的市场")
    given: list[tuple[str, str]] = []
    assert ask_again(places.root, tmp_path / "stick", lambda path, user: given.append((path.name, user))) == brought
    assert read(places.hall) == brought
    assert not places.done.exists()
    assert kept.read(places.own, brought.mark) is None
    assert {user for _, user in given} == {"hall-kiosk"}
    assert len(given) == 1 + len(list(places.hall.iterdir()))
    assert {one.stat().st_mode & 0o777 for one in places.hall.iterdir()} == {0o640}
    assert (places.root / "etc/labourhall/kiosk.secrets").exists(), "in force until it is answered anew"


def test_a_machine_that_is_not_set_up_asks_anyway(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    assert ask_again(places.root, tmp_path / "nowhere", shared) is None
    assert read(places.hall) == made


def torn(folder: Path) -> None:
    next(folder.rglob("vacancies.snapshot")).write_bytes(b"torn")


@pytest.mark.parametrize(("spoil", "failure"), [(torn, Failure.TORN), (shutil.rmtree, Failure.NO_STICK)])
def test_a_stick_that_is_no_good_changes_nothing(tmp_path: Path, spoil: object, failure: Failure) -> None:
    places = set_up(tmp_path)
    stick(tmp_path)
    assert callable(spoil)
    spoil(tmp_path / "stick")
    with pytest.raises(Stopped) as stopped:
        ask_again(places.root, tmp_path / "stick", shared)
    assert stopped.value.trouble.failure is failure
    assert left_alone(places)


def test_a_stick_for_other_machines_changes_nothing(tmp_path: Path) -> None:
    places = set_up(tmp_path)
    stick(tmp_path, roles=(SetupRole.DISPLAY,), codes=())
    with pytest.raises(Stopped) as stopped:
        ask_again(places.root, tmp_path / "stick", shared)
    assert stopped.value.trouble.failure is Failure.OTHER_ROLE
    assert left_alone(places)


class PowerCut(BaseException):
    """The machine is off."""


@pytest.mark.parametrize("moment", range(1, 40))
def test_cut_off_anywhere_it_is_as_it_was_or_asks(tmp_path: Path, moment: int, monkeypatch: pytest.MonkeyPatch) -> None:
    places = set_up(tmp_path)
    brought = stick(tmp_path)
    steps = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **more: Any) -> Any:
            nonlocal steps
            steps += 1
            if steps == moment:
                raise PowerCut
            return real(*given, **more)

        return step

    for name in ("touch", "mkdir", "rename", "unlink", "chmod"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))
    monkeypatch.setattr(shutil, "copyfile", counted(shutil.copyfile))
    done: HallStick | None = None
    with suppress(PowerCut):
        done = ask_again(places.root, tmp_path / "stick", shared)
    monkeypatch.undo()
    if places.done.exists():
        assert done is None
        assert left_alone(places), os.listdir(places.folder)
        return
    assert read(places.hall) == brought
    assert kept.read(places.own, brought.mark) is None
    assert not (places.folder / COMING).exists()
