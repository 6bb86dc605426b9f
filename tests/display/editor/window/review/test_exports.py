"""A version on paper and as pictures: the hash in full, what changed first, how much is left out, lamp for pixel."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from display.editor.window.review import page_pictures, paper
from display.editor.window.review.exports import Exports
from display.editor.window.review.failures import ReviewFailure
from display.editor.window.review.sheet import Sheet, sheet
from labourhall.contract import wire
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    Days,
    NoticePage,
    Playlist,
    Priority,
    Slot,
    name_of,
)
from labourhall.contract.playlist_calls import CheckVersion, Version
from labourhall.program.words import Words
from tests.display.editor.window.desk import CONTROL, NOON, SHIFT, WITHOUT_A_SCREEN, Desk
from tests.display.editor.window.review.review_desk import Folder, Reviewing
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

pytestmark = WITHOUT_A_SCREEN
PLAYS = Bundle((Playlist("日常", (NoticePage("n1", "停水通知", ("周日停水",)),)),), (Slot("日常"),))


def notices(count: int) -> Bundle:
    pages = (*PLAYS.playlists[0].pages, *(NoticePage(f"x{one}", f"通知 {one}", ("一行",)) for one in range(count)))
    return Bundle((Playlist("日常", pages),), (Slot("日常"),))


def facts(found: Sheet, words: Words) -> dict[str, str]:
    return dict(paper.facts(found, words))


def exports(desk: Desk, words: Words, folder: Path) -> Exports:
    presses = desk.window.preview._presses
    return Exports(words, desk.judging, presses, Folder(folder), lambda: NOON, desk.window)


def test_the_paper_names_version_people_schedule_and_the_whole_hash(words: Words) -> None:
    bundle = notices(2)
    name = name_of(wire.encode(bundle).decode())
    version = Version(9, name, 7, "王", NOON, True, "李", checked_at=NOON)
    told = facts(sheet("荔湾区劳动力市场", bundle, version, (7, PLAYS)), words)
    assert told["校验码"] == name
    assert told["版本"] == "第 9 版"
    assert told["在此基础上"] == "第 7 版"
    assert told["编制"] == "王　2026-11-23 12:00"
    assert told["审核"] == "李　2026-11-23 12:00"
    assert told["排期"] == "日常：一直，在全部大屏播放"
    assert told["改动"] == "与第 7 版相比：新增 2 页。"


def test_work_that_the_city_does_not_keep_has_the_hash_that_it_will_have(words: Words) -> None:
    told = facts(sheet("市场", PLAYS, None, None), words)
    assert told["校验码"] == name_of(wire.encode(PLAYS).decode())
    assert told["版本"] == "草稿"
    assert "线路不通" in told["改动"]


def test_a_long_schedule_is_told_in_words_and_says_how_much_more_there_is(words: Words) -> None:
    busy = Bundle(
        (Playlist("日常", ()), Playlist("招聘会", ())),
        (
            Slot("日常"),
            Slot("招聘会", ("大厅",), "上午", date(2026, 11, 28), date(2026, 11, 29), Priority.OCCASION, 2),
            Slot("招聘会", first=date(2026, 12, 1), priority=Priority.URGENT),
            Slot("日常", last=date(2026, 12, 1)),
        ),
        (Daypart("上午", time(9), time(12), Days.WORKING), Daypart("周末", time(9), time(17), weekdays=(6, 7))),
        (BoardGroup("大厅", ("1", "2")),),
        ("上午", "周末"),
        NOON,
    )
    told = facts(sheet("市场", busy, None, None), words)["排期"].splitlines()
    assert told == [
        "日常：一直，在全部大屏播放",
        "招聘会：工作日 9:00–12:00，在大厅播放，2026-11-28 至 2026-11-29，专场，2 份",
        "招聘会：一直，在全部大屏播放，2026-12-01 起，紧急",
        "日常：一直，在全部大屏播放，到 2026-12-01 为止",
        "大厅：1 号屏、2 号屏",
        "“工作日 9:00–12:00、周六、周日 9:00–17:00”时亮屏，其余时间黑屏",
        "……另有 1 条",
    ]


def test_pages_that_changed_are_drawn_first_and_those_without_room_are_counted(qapp: object, words: Words) -> None:
    found = sheet("市场", notices(40), None, (7, PLAYS))
    order = paper.shown(found.difference)
    assert [one.page.id for one in order] == [*(f"x{one}" for one in range(40)), "n1"]
    page = QImage(paper.WIDE, paper.HIGH, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    board = QImage(640, 320, QImage.Format.Format_RGB32)
    drawn = paper._thumbnails(painter, 900, [(one, board) for one in order[: paper.MOST]], words)
    painter.end()
    assert 0 < drawn < paper.MOST


def test_one_key_writes_the_paper_of_the_work_at_hand(at: Reviewing, tmp_path: Path, words: Words) -> None:
    at.desk.press(Qt.Key.Key_P, CONTROL)
    [path] = tmp_path.glob("*.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    assert at.desk.said == words.text("editor.review.paper_written", path.name)


def test_who_is_signed_in_has_the_paper_against_what_plays_and_with_who_checked(
    at: Reviewing, city: TwoOfficers, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sheet] = []
    monkeypatch.setattr(at.review.exports, "paper", seen.append)
    at.sign_in()
    at.notice("周五加班")
    at.publish()
    at.until(at.dialog.isVisible)
    city.desks.publishing.check(CheckVersion(HALL, 1), city.officer("李"))
    at.dialog.reject()
    at.desk.activate()
    at.desk.press(Qt.Key.Key_P, CONTROL)
    at.until(lambda: len(seen) == 1)
    assert seen[0].version is not None
    assert (seen[0].version.checked_by, seen[0].reference) == ("李", 0)
    city.is_cut = True
    at.desk.press(Qt.Key.Key_P, CONTROL)
    at.until(lambda: len(seen) == 2)


def test_a_paper_that_cannot_be_written_is_said_with_a_code(at: Reviewing, tmp_path: Path) -> None:
    at.places.path = tmp_path / "nowhere"
    at.desk.press(Qt.Key.Key_P, CONTROL)
    assert ReviewFailure.NOT_WRITTEN.code in at.desk.said


def test_one_key_draws_each_page_on_each_board_lamp_for_pixel(at: Reviewing, tmp_path: Path, words: Words) -> None:
    at.notice("停水/通知?")
    at.desk.press(Qt.Key.Key_E, CONTROL | SHIFT)
    at.until(lambda: "已存成图片" in at.desk.said)
    [folder] = [one for one in tmp_path.iterdir() if one.is_dir()]
    small, twice = folder / "1号屏" / "002-停水_通知_.png", folder / "1号屏" / "纸用放大两倍" / "002-停水_通知_.png"
    board = at.desk.judging.boards["1"]
    image, large = QImage(str(small)), QImage(str(twice))
    assert (image.width(), image.height()) == board
    assert (large.width(), large.height()) == (2 * board[0], 2 * board[1])
    assert all(
        large.pixel(x, y) == image.pixel(x // 2, y // 2) for x in range(0, 2 * board[0], 7) for y in range(0, 200, 3)
    )
    assert "岗位" in at.desk.said, "the page whose data have not come has no picture, and that is said"
    assert (folder / "2号屏").is_dir()


def test_a_folder_that_takes_no_files_is_said_with_a_code(at: Reviewing, tmp_path: Path) -> None:
    at.places.path = tmp_path / "file"
    at.places.path.write_text("no folder")
    at.desk.press(Qt.Key.Key_E, CONTROL | SHIFT)
    at.until(lambda: ReviewFailure.NOT_WRITTEN.code in at.desk.said)


def test_nobody_who_chose_no_place_gets_a_file(at: Reviewing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at.places, "file", lambda title, name: None)
    monkeypatch.setattr(at.places, "folder", lambda title: None)
    at.desk.press(Qt.Key.Key_P, CONTROL)
    at.desk.press(Qt.Key.Key_E, CONTROL | SHIFT)
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize(("given", "name"), [("a/b:c", "a_b_c"), (" ..", "_"), ("通" * 60, "通" * 40)])
def test_a_name_fits_every_file_system(given: str, name: str) -> None:
    assert page_pictures.fit(given) == name
