"""What plays goes onto a stick, sealed by the city, whole and read back; and a board takes it from there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from display.bundles import BundleFollower
from display.editor.window.review.failures import ReviewFailure
from display.page_words import words_of
from display.stick import StickWatcher
from labourhall.contract import seal
from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, TakeBack
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.sealed_file import Known, file_name
from labourhall.program.words import Words
from scripts.words import read_language
from tests.backend.cities import NOON, SERVER_KEY
from tests.display.cities import Answering
from tests.display.editor.window.desk import CONTROL, SHIFT, WITHOUT_A_SCREEN
from tests.display.editor.window.review.review_desk import Reviewing
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

pytestmark = WITHOUT_A_SCREEN
KEY = seal.public_key(SERVER_KEY.mac("sealed bundle", ""))


def published(city: TwoOfficers, title: str) -> int:
    desk, by = city.desks.publishing, city.officer("赵")
    bundle = Bundle((Playlist("日常", (VacancyPage("o1", title=title),)),), (Slot("日常"),))
    number = desk.save(SaveVersion(HALL, 0, bundle), by).number
    return desk.publish(PublishVersion(HALL, number, number - 1), by).number


def save(at: Reviewing) -> None:
    at.desk.press(Qt.Key.Key_S, CONTROL | SHIFT)
    at.until(
        lambda: "核对无误" in at.desk.said or "（D-" in at.desk.said or "L-" in at.desk.said or "接通" in at.desk.said
    )


def board(tmp_path: Path) -> BundleFollower:
    return BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(NoAnswer()), Known(KEY, HALL))


def title(bundles: BundleFollower) -> str:
    assert bundles.latest is not None
    return words_of(bundles.latest.bundle.playlists[0].pages[0])[0]


def test_one_key_puts_what_plays_on_the_stick_and_a_board_without_a_line_plays_it(
    at: Reviewing, city: TwoOfficers, tmp_path: Path, words: Words
) -> None:
    published(city, "第一版")
    at.sign_in()
    at.notice("还没有发布")
    save(at)
    assert at.desk.said == words.text("editor.review.stick_written", "第 1 版", "12-01 12:00")
    bundles = board(tmp_path)
    StickWatcher([tmp_path], bundles, lambda: NOON).look()
    assert title(bundles) == "第一版"
    assert not list(tmp_path.glob("*.part"))


def test_what_was_taken_back_is_taken_back_by_a_stick_too(at: Reviewing, city: TwoOfficers, tmp_path: Path) -> None:
    published(city, "第一版")
    second = published(city, "第二版")
    at.sign_in()
    save(at)
    bundles = board(tmp_path)
    looking = StickWatcher([tmp_path], bundles, lambda: NOON)
    looking.look()
    assert title(bundles) == "第二版"
    city.desks.publishing.take_back(TakeBack(HALL, second), city.officer("赵"))
    at.desk.window.say("")
    save(at)
    looking.look()
    assert title(bundles) == "第一版"


def test_without_a_line_nothing_is_sealed_and_nothing_is_written(
    at: Reviewing, city: TwoOfficers, tmp_path: Path, words: Words
) -> None:
    at.sign_in()
    city.is_cut = True
    save(at)
    assert at.desk.said == words.text("editor.review.stick_no_line")
    assert not (tmp_path / file_name(HALL)).exists()


def test_who_has_not_signed_in_is_told_so(at: Reviewing, words: Words) -> None:
    at.desk.press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert at.desk.said == words.text("editor.review.stick_sign_in")


def test_a_session_that_ended_asks_for_the_person(at: Reviewing, city: TwoOfficers) -> None:
    at.sign_in()
    city.is_over = True
    city.signed_in.clear()
    at.desk.press(Qt.Key.Key_S, CONTROL | SHIFT)
    at.until(at.desk.window.sign_in.isVisible)
    assert not at.review.stick.writer.is_writing


@pytest.mark.parametrize("failure", list(ReviewFailure))
@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_every_failure_has_words(failure: ReviewFailure, language: str) -> None:
    assert {f"failure.{failure.code}", f"failure.{failure.code}.do"} <= set(read_language(language))
