"""Root puts the outcome in its place, once, and follows no link that the screen's user left."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from labourhall.link.cache import looked_at
from setup import kept
from setup.failures import Failure, Stopped
from setup.placing import place
from setup.placing.place import apply
from tests.setup.machines import answered, answers, installed


@pytest.fixture(autouse=True)
def own_user(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, int, int]]:
    """The roles' users are nobody's on this machine: who would own what is noted."""
    owned: list[tuple[Path, int, int]] = []
    monkeypatch.setattr(place.pwd, "getpwnam", lambda name: _User(7001 if name == "hall-kiosk" else 7002))
    monkeypatch.setattr(place.os, "geteuid", lambda: 0)
    monkeypatch.setattr(place.os, "chown", lambda path, user, group: owned.append((Path(path), user, group)))
    return owned


class _User:
    def __init__(self, number: int) -> None:
        self.pw_uid = self.pw_gid = number


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_is_in_its_place_and_nothing_secret_is_left(
    tmp_path: Path, own_user: list[tuple[Path, int, int]]
) -> None:
    places, made = answered(tmp_path)
    assert apply(places.root) == answers(made)
    etc, copy = places.root / "etc/labourhall", places.root / "var/lib/labourhall/kiosk/vacancies.db"
    assert mode(etc / "kiosk.secrets") == 0o600
    assert mode(copy) == 0o600
    assert own_user == [(copy, 7001, 7001)]
    assert "2" in str(looked_at(copy))
    assert (etc / "layers/city.toml").read_bytes() == made.files["city.toml"]
    assert sorted(one.name for one in places.own.iterdir()) == [kept.PROGRESS]
    assert places.done.exists()
    assert apply(places.root) is None


def test_before_the_end_nothing_is_placed(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    assert apply(places.root) is None
    assert kept.keep(places.own, replace(answers(made), labelled=False)) is None
    assert apply(places.root) is None
    assert not (places.root / "etc/labourhall/layers").exists()
    assert not places.done.exists()


def test_a_copy_that_is_there_already_stays(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    copy = places.root / "var/lib/labourhall/kiosk/vacancies.db"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(b"later than the stick")
    apply(places.root)
    assert copy.read_bytes() == b"later than the stick"


def refused(root: Path) -> Failure:
    with pytest.raises(Stopped) as stopped:
        apply(root)
    assert not (root / "etc/labourhall/layers").exists()
    return stopped.value.trouble.failure


@pytest.mark.parametrize("name", [kept.SECRETS, kept.COPY, kept.PROGRESS])
def test_a_link_is_not_followed(tmp_path: Path, name: str) -> None:
    places, _ = answered(tmp_path)
    other = tmp_path / "shadow"
    (places.own / name).rename(other)
    (places.own / name).symlink_to(other)
    assert refused(places.root) is Failure.UNFIT_OUTCOME


def test_a_pipe_holds_root_up_no_more_than_a_folder(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    (places.own / kept.SECRETS).unlink()
    os.mkfifo(places.own / kept.SECRETS)
    assert refused(places.root) is Failure.UNFIT_OUTCOME


def test_answers_that_are_none_place_nothing(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    (places.own / kept.PROGRESS).write_bytes(b"{}")
    assert refused(places.root) is Failure.UNFIT_OUTCOME


def test_a_stick_that_was_changed_afterwards_places_nothing(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    (places.hall / "city.toml").write_bytes(b"")
    assert refused(places.root) is Failure.TORN


def test_answers_to_another_stick_place_nothing(tmp_path: Path) -> None:
    places, made = answered(tmp_path)
    assert kept.keep(places.own, replace(answers(made), mark="0" * 64)) is None
    assert refused(places.root) is Failure.UNFIT_OUTCOME
