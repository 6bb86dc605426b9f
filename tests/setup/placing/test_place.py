"""Root puts the outcome in its place, once, and follows no link that the screen's user left."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from labourhall.link.cache import looked_at
from setup import kept
from setup.failures import Failure, Stopped
from setup.placing.place import FLOOR, apply
from tests.setup.installed import answered, answers, installed


def nobody(path: Path, user: str) -> None:
    """The roles' users are not on the machine that tests."""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_is_in_its_place_and_nothing_secret_is_left(tmp_path: Path) -> None:
    places, made = answered(tmp_path)
    given: list[tuple[Path, str]] = []
    assert apply(places.root, lambda path, user: given.append((path, user))) == answers(made)
    etc, copy = places.root / "etc/labourhall", places.root / "var/lib/labourhall/kiosk/vacancies.db"
    assert mode(etc / "kiosk.secrets") == 0o600
    assert mode(copy) == 0o600
    assert given == [(copy, "hall-kiosk")]
    assert "2" in str(looked_at(copy))
    assert (etc / "layers/city.toml").read_bytes() == made.files["city.toml"]
    assert sorted(one.name for one in places.own.iterdir()) == [kept.PROGRESS]
    assert places.done.exists()
    assert not places.hall.exists(), "the codes of all the other machines"
    assert (places.folder / FLOOR).read_text(encoding="ascii") == "2026-11-29T18:20:00+08:00"
    assert apply(places.root) is None


def test_what_a_power_cut_left_of_it_goes_at_the_next_start(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    (places.own / kept.FINISHED).touch()
    places.done.touch()
    assert apply(places.root, nobody) is None
    assert not places.hall.exists()
    assert not (places.own / kept.SECRETS).exists()
    assert not (places.own / kept.FINISHED).exists(), "what has root look again"


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
    apply(places.root, nobody)
    assert copy.read_bytes() == b"later than the stick"


def refused(root: Path) -> Failure:
    with pytest.raises(Stopped) as stopped:
        apply(root, nobody)
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


def test_answers_that_were_refused_are_asked_for_again_by_the_same_key(tmp_path: Path) -> None:
    places, made = answered(tmp_path)
    (places.own / kept.FINISHED).touch()
    assert kept.keep(places.own, replace(answers(made), asset=" TH ")) is None
    assert refused(places.root) is Failure.UNFIT_OUTCOME
    assert [one.name for one in places.own.iterdir()] == [kept.SECRETS]
    assert apply(places.root, nobody) is None, "nothing is answered yet"


def test_a_key_that_is_none_goes_with_the_answers(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    (places.own / kept.SECRETS).write_bytes(b"{}")
    assert refused(places.root) is Failure.UNFIT_OUTCOME
    assert list(places.own.iterdir()) == []


def test_what_a_link_leads_to_stays_when_the_link_goes(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)
    other = tmp_path / "shadow"
    other.write_text("kept", encoding="utf-8")
    (places.own / kept.SECRETS).unlink()
    (places.own / kept.SECRETS).symlink_to(other)
    assert refused(places.root) is Failure.UNFIT_OUTCOME
    assert other.read_text(encoding="utf-8") == "kept"
    assert not (places.own / kept.SECRETS).is_symlink()


def test_a_user_that_is_missing_is_said(tmp_path: Path) -> None:
    places, _ = answered(tmp_path)

    def missing(path: Path, user: str) -> None:
        raise KeyError(user)

    with pytest.raises(Stopped) as stopped:
        apply(places.root, missing)
    assert stopped.value.trouble.failure is Failure.CANNOT_PLACE
    assert not places.done.exists()
