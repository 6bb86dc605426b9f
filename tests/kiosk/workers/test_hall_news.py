import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.visit.states import HallFigures
from kiosk.visit.vocabulary import SurroundingsChanged
from kiosk.workers import hall_news
from kiosk.workers.hall_news import HallNews
from kiosk.workers.surroundings import SurroundingsBoard
from kiosk.workers.vacancies import HallVacancies
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.ranking_rules import matching_rules
from labourhall.contract.rules import age_rules
from labourhall.link.cache import Cache, CacheUnusable, Figures
from labourhall.link.news import CopyStuck, LineDown, LineUp, VacanciesChanged
from labourhall.link.offline import OfflineMatching
from labourhall.program.hall_time import HALL_TIME
from tests.kiosk.vacancies import CARER, SEWER, TODAY
from tests.kiosk.workers.post import Post

SIX, SEVEN = (datetime(2026, 11, 23, hour, tzinfo=HALL_TIME) for hour in (6, 7))
CUT_AT = datetime(2026, 11, 23, 9, 6, 30, tzinfo=HALL_TIME)


@contextmanager
def news(folder: Path, post: Post, calls: list[str]) -> Iterator[tuple[HallNews, Cache, SurroundingsBoard]]:
    cache, board = Cache(folder / "vacancies.db"), SurroundingsBoard(post)
    vacancies = HallVacancies(cache, lambda: OfflineMatching(cache, matching_rules({}, {}), age_rules()), lambda: TODAY)

    def noted(word: str) -> Callable[[], None]:
        return lambda: calls.append(word)

    heard = HallNews(board, vacancies, lambda: CUT_AT, line_back=noted("back"), counted=noted("counted"))
    try:
        yield heard, cache, board
    finally:
        heard.close()
        cache.close()


def test_a_cut_line_is_told_with_the_time_of_the_first_cut(tmp_path: Path) -> None:
    post, calls = Post(), list[str]()
    with news(tmp_path, post, calls) as (heard, _, _):
        heard.heard(LineDown("L-204"))
        assert post.next(SurroundingsChanged).surroundings.line_cut_at == "9:06"
        heard.heard(LineDown("L-219"))
        assert post.nothing()
        heard.heard(LineUp())
        assert post.next(SurroundingsChanged).surroundings.line_cut_at == ""
    assert calls == ["back"]


def test_with_a_cut_line_the_glass_hears_of_when_the_copy_is(tmp_path: Path) -> None:
    post, calls = Post(), list[str]()
    with news(tmp_path, post, calls) as (heard, cache, _):
        cache.replace(Snapshot("1", SIX, (SEWER,)))
        heard.start()
        assert post.next(SurroundingsChanged).surroundings.data_as_of == SIX
        cache.confirm(SEVEN)
        heard.heard(LineDown("L-204"))
        post.next(SurroundingsChanged)
        assert post.next(SurroundingsChanged).surroundings.data_as_of == SEVEN


def test_a_copy_that_is_not_kept_fresh_stands_on_the_staff_page_and_is_no_cut_line(tmp_path: Path) -> None:
    post, calls = Post(), list[str]()
    with news(tmp_path, post, calls) as (heard, _, _):
        heard.heard(CopyStuck("L-231"))
        changed = post.next(SurroundingsChanged).surroundings
        assert changed.recent == (("L-231", "9:06"),)
        assert changed.line_cut_at == ""


@pytest.mark.expects_logs
def test_a_copy_that_cannot_be_read_is_told_once_and_counted_again_and_the_kiosk_begins_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(hall_news, "RETRY_SECONDS", 0.0)
    post, calls, broken = Post(), list[str](), [True, True, True]
    with news(tmp_path, post, calls) as (heard, cache, _):
        cache.replace(Snapshot("1", SIX, (SEWER,)))
        figures = cache.figures

        def failing(today: date) -> Figures:
            if broken:
                broken.pop()
                raise CacheUnusable("database is locked")
            return figures(today)

        monkeypatch.setattr(cache, "figures", failing)
        heard.start()
        assert post.next(SurroundingsChanged).surroundings.recent == (("L-231", "9:06"),)
        assert post.next(SurroundingsChanged).surroundings.figures == HallFigures(1, 1, 1)
    assert calls.count("counted") >= 4
    assert caplog.text.count("cannot be read") == 1


@pytest.mark.expects_logs
def test_what_ranks_here_is_made_ready_later_where_the_copy_could_not_be_read_when_the_line_was_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(hall_news, "RETRY_SECONDS", 0.0)
    broken, is_ready, prepare = [True, True], threading.Event(), OfflineMatching.prepare

    def failing(ranking: OfflineMatching) -> None:
        if broken:
            broken.pop()
            raise CacheUnusable("database is locked")
        prepare(ranking)
        is_ready.set()

    monkeypatch.setattr(OfflineMatching, "prepare", failing)
    with news(tmp_path, Post(), list[str]()) as (heard, _, _):
        heard.start()
        heard.heard(LineDown("L-204"))
        assert is_ready.wait(10)
    assert caplog.text.count("cannot be read") == 1


def test_figures_come_with_the_start_and_with_each_change(tmp_path: Path) -> None:
    post, calls = Post(), list[str]()
    with news(tmp_path, post, calls) as (heard, cache, _):
        cache.replace(Snapshot("1", SIX, (SEWER,)))
        heard.start()
        assert post.next(SurroundingsChanged).surroundings.figures == HallFigures(1, 1, 1)
        cache.replace(Snapshot("2", SEVEN, (SEWER, CARER)))
        heard.heard(VacanciesChanged(()))
        changed = post.next(SurroundingsChanged).surroundings
        assert (changed.figures.open, changed.data_as_of) == (2, SEVEN)
    assert set(calls) == {"counted"}
