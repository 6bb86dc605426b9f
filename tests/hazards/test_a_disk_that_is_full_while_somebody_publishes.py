"""The city's disk takes no version, or a board's keeps no bundle: who publishes is told, what plays plays on, nothing
is half there, and when there is room the same key does it.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from display import bundles as board_bundles
from display.bundles import BundleFollower
from labourhall.contract.board_calls import BoardBundle, DistrictBundle, GetBundle, Given
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, SeeVersions
from labourhall.contract.refusals import Broken
from labourhall.program.words import Words
from tests.backend.cities import City
from tests.contract.served import Served, serving
from tests.display.cities import Answering
from tests.display.city import given
from tests.display.editor.window.desk import CONTROL, UNTOUCHED, WITHOUT_A_SCREEN, desk
from tests.display.editor.window.staff_city import StaffCity
from tests.display.editor.window.test_publishing import sign_in

LONG = Bundle(
    (Playlist("日常", tuple(NoticePage(str(place), "停电", ("字" * 4000,)) for place in range(20))),), (Slot("日常"),)
)
FIRST, THEIRS, SECOND = given(NoticePage("1", "停电")), given(NoticePage("f", "招聘周")), given(NoticePage("2", "放假"))


@contextmanager
def full(city: City) -> Iterator[None]:
    """SQLite takes no page more, and says what it says of a full disk."""
    writer = city.store._writer
    with city.store._writing:
        pages = writer.execute("PRAGMA page_count").fetchone()[0]
        writer.execute(f"PRAGMA max_page_count = {pages}")
    yield
    with city.store._writing:
        writer.execute("PRAGMA max_page_count = 1000000")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path) as found:
        yield found


@pytest.mark.expects_logs
def test_a_version_that_the_city_cannot_keep_is_refused_whole_and_boards_play_on(served: Served) -> None:
    begun = served.send(GetBundle("1"))
    with full(served.city):
        for _ in range(2):
            with pytest.raises(Broken):
                served.staff(SaveVersion("liwan", 0, LONG))
        assert served.staff(SeeVersions("liwan")).versions == ()
        assert served.send(GetBundle("1")) == begun
    saved = served.staff(SaveVersion("liwan", 0, LONG))
    assert served.staff(PublishVersion("liwan", saved.number, 0)).published_by == "officer"
    assert served.send(GetBundle("1")).bundle.name == saved.name


def with_district(tag: str, own: Given, theirs: Given) -> Given:
    assert own.bundle is not None
    assert theirs.bundle is not None
    district = DistrictBundle("440103", theirs.bundle.name, theirs.bundle.content)
    answer = BoardBundle(own.bundle.name, own.bundle.content, "市场", district=district)
    return Given(tag, answer, knows_held=True)


def names(bundles: BundleFollower) -> tuple[str, str]:
    found = bundles.latest
    assert found is not None
    return found.name, found.beside.name if found.beside is not None else ""


@pytest.mark.expects_logs
def test_a_board_whose_disk_is_full_plays_both_bundles_and_keeps_them_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path, first, second = (
        tmp_path / "bundle.json",
        *(with_district(tag, own, THEIRS) for tag, own in (("t1", FIRST), ("t2", SECOND))),
    )
    bundles = BundleFollower("1", path, lambda: Answering(first))
    bundles._take(first)

    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(board_bundles, "write_whole", no_room)
        bundles._take(second)
        assert names(bundles)[0] == second.bundle.name if second.bundle else ""
        again = BundleFollower("1", path, lambda: Answering(first))
        assert names(again) == names(BundleFollower("1", path, lambda: Answering(first)))
        assert names(again)[0] == first.bundle.name if first.bundle else "", "the old ones are whole"
        bundles._take(Given("t2", None, knows_held=True))
    assert caplog.text.count("cannot be kept for the next start") == 1
    bundles._take(Given("t2", None, knows_held=True))
    assert names(BundleFollower("1", path, lambda: Answering(first))) == names(bundles)


@pytest.mark.expects_logs
@WITHOUT_A_SCREEN
def test_the_clerk_is_told_edits_on_and_publishes_with_the_same_key_when_there_is_room(
    qapp: QApplication, tmp_path: Path, words: Words, monkeypatch: pytest.MonkeyPatch, served: Served
) -> None:
    city = StaffCity(served.city)
    with desk(tmp_path / "liwan.edits", words, channel=city, start=UNTOUCHED) as found:
        sign_in(found)
        found.until(lambda: found.work.history.is_clean)
        found.press(Qt.Key.Key_3, CONTROL)
        found.type("停电")
        with monkeypatch.context() as patched:
            patched.setattr(city.desks.publishing, "save", lambda *_: (_ for _ in ()).throw(Broken("disk")))
            found.press(Qt.Key.Key_Return, CONTROL)
            found.until(lambda: "L-219" in found.said)
        assert "编辑的内容都在" in found.said
        found.press(Qt.Key.Key_Return, CONTROL)
        found.until(lambda: found.said == words.text("editor.city.on_glass"))
