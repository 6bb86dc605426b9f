"""The city was brought to a later version first: new fields, new values, new forms in every answer, over real HTTP.

No hall goes dark for it: what a hall can read it shows, and of what it cannot read it shows no earlier version either.
"""

import json
import queue
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from display.bundles import BundleFollower
from kiosk.workers.configuration import Configuration
from labourhall.contract import snapshot_file, wire
from labourhall.contract.board_calls import BoardBundle, GetBundle, Given
from labourhall.contract.call import Call
from labourhall.contract.http import HttpSender
from labourhall.contract.playlist import Bundle, Playlist, Selection, Slot, SpotlightPage, VacancyPage, name_of
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.contract.unread import Unread
from labourhall.contract.visit_calls import GetRecords, OpenVisit
from labourhall.link.cache import Cache
from labourhall.link.news import News, VacanciesChanged
from labourhall.link.sync import Sync
from tests.labourhall.contract.calls import EXAMPLES
from tests.labourhall.contract.future import all_at_once
from tests.labourhall.contract.servers import answer, serving
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import TODAY, vacancy

pytestmark = pytest.mark.expects_logs


class Ahead:
    """Answers each call out of `bodies`, by the last word of its route; a long poll without news is held."""

    def __init__(self, **bodies: Any) -> None:
        self._bodies = {name: [json.dumps(one).encode() for one in given] for name, given in bodies.items()}

    def __call__(self, connection: socket.socket, request: bytes) -> None:
        route = request.split(b" ", 2)[1].split(b"?")[0].decode().rsplit("/", 1)[1]
        left = self._bodies[route]
        if not left:
            connection.recv(1)
            return
        connection.sendall(answer(left.pop(0), "200 OK", f"Content-Type: {wire.JSON}"))


@contextmanager
def sender(**bodies: Any) -> Iterator[HttpSender]:
    with serving(Ahead(**bodies)) as server, closing(HttpSender(server.url, "key")) as found:
        yield found


@pytest.mark.parametrize("call", EXAMPLES, ids=lambda call: type(call).__name__)
def test_every_answer_is_read_whatever_it_says_more(call: Call[Any]) -> None:
    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(
            answer(json.dumps(all_at_once(call.answer)).encode(), "200 OK", f"Content-Type: {wire.JSON}")
        )

    with serving(serve) as server, closing(HttpSender(server.url, "key")) as city:
        assert isinstance(city.send(call, "token"), call.answer)


def page(cursor: str, *upsert: Any, gone: tuple[Any, ...] = ()) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(wire.encode(Changes(cursor, NOON, (), (), more=False)))
    return {**found, "upsert": list(upsert), "gone": list(gone)}


def raw(number: str, **changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(wire.encode(vacancy(number)))
    return {**found, **changes}


def test_a_vacancy_that_only_a_later_version_can_read_leaves_the_copy_and_the_others_come(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    start = json.loads(wire.encode(Snapshot("c1", NOON, (vacancy("000001"), vacancy("000002")))))
    news: queue.Queue[News] = queue.Queue()
    unread = Unread()
    pages = [
        page("c2", raw("000001", status="paused"), raw("000003", status="paused"), raw("000004"), {"form": "new"}),
        page("c3", raw("000005", status="paused"), gone=({"number": "000002", "by": "whom"},)),
    ]
    with (
        serving(Ahead(snapshot=[start], changes=pages)) as server,
        closing(Cache(tmp_path / "copy.db")) as cache,
    ):
        connect = partial(HttpSender, server.url, "key", unread)
        sync = Sync(connect, cache, news.put)
        sync.start()
        told: list[VacanciesChanged] = []
        while len(told) < 3:
            one = news.get(timeout=10)
            told += [one] if isinstance(one, VacanciesChanged) else []
        assert sync.stop(10.0)
        assert [one.number for one in cache.open_vacancies(TODAY)] == ["000004"]
        assert cache.gone("000001") == cache.gone("000002") == "unreadable"
        assert cache.cursor() == "c3"
    assert told[1].gone == (("000001", "unreadable"), ("000003", "unreadable"))
    assert unread.count == 5
    assert caplog.text.count("GetChanges upsert[].status") == 1


def test_a_snapshot_comes_without_what_cannot_be_read(tmp_path: Path) -> None:
    body = {**json.loads(wire.encode(Snapshot("c1", NOON, ()))), "vacancies": [raw("000001", place=7), raw("000002")]}
    news: queue.Queue[News] = queue.Queue()
    with serving(Ahead(snapshot=[body], changes=[])) as server, closing(Cache(tmp_path / "copy.db")) as cache:
        sync = Sync(partial(HttpSender, server.url, "key"), cache, news.put)
        sync.start()
        while not isinstance(news.get(timeout=10), VacanciesChanged):
            pass
        assert sync.stop(10.0)
        assert [one.number for one in cache.open_vacancies(TODAY)] == ["000002"]


def proved(body: bytes) -> Given:
    """What a board is given, under its true name."""
    content = body.decode()
    return Given("tag", BoardBundle(name_of(content), content, "市场"))


def follower(tmp_path: Path) -> BundleFollower:
    return BundleFollower("1", tmp_path / "bundle.json", lambda: HttpSender("http://127.0.0.1:9"))


@pytest.mark.expects_logs
def test_a_board_plays_the_pages_that_it_can_read(tmp_path: Path) -> None:
    given = proved(json.dumps(all_at_once(Bundle)).encode())
    with sender(bundle=[json.loads(wire.encode(given))]) as city:
        assert city.send(GetBundle("1")) == given
    bundles = follower(tmp_path)
    assert bundles._take(given)
    assert bundles.latest is not None
    playlists = bundles.latest.bundle.playlists
    assert len(playlists) > 2
    assert all(one.pages for one in playlists)
    assert follower(tmp_path).latest == bundles.latest


@pytest.mark.expects_logs
@pytest.mark.parametrize("until", ["2026-08-01", "soon"])
def test_a_bundle_whose_end_is_no_time_ends_no_board_today_or_at_the_next_start(
    tmp_path: Path, until: str, caplog: pytest.LogCaptureFixture
) -> None:
    plain = wire.encode(Bundle((), ()))
    bundles = follower(tmp_path)
    assert bundles._take(proved(plain))
    good = bundles.latest
    for _ in range(2):
        assert not bundles._take(proved(plain.replace(b"null", f'"{until}"'.encode())))
    assert bundles.latest == good == follower(tmp_path).latest
    assert caplog.text.count("D-110") == 1, "the same trouble is said once"


def test_a_kiosk_takes_what_it_knows_of_its_configuration(tmp_path: Path) -> None:
    call = EXAMPLES[0]
    with sender(configuration=[all_at_once(call.answer)]) as city:
        Configuration(tmp_path / "configuration.json").take(city.send(call))
    kept = Configuration(tmp_path / "configuration.json").now
    assert kept.hall == "100001"
    assert kept.staff_cards


def test_a_visit_opens_and_records_are_shown_as_far_as_they_are_known() -> None:
    with sender(visits=[all_at_once(OpenVisit.answer)], records=[all_at_once(GetRecords.answer)]) as city:
        welcome = city.send(OpenVisit("A1", "44" * 16, "SM4", "c", ""))
        records = city.send(GetRecords(), "token")
    assert len(welcome.groups.fits.listed) >= 2
    assert [one.months for one in records.summaries] == [3, 3, 3]


def test_a_stick_written_by_a_city_that_is_ahead_fills_the_hall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, today = tmp_path / "stick.hall", wire.encode
    with monkeypatch.context() as later:
        later.setattr(wire, "encode", lambda value: today(value).replace(b'"open"', b'"paused"', 1))
        snapshot_file.write(path, Snapshot("c1", NOON, (vacancy("000001"), vacancy("000002"))))
    assert [one.number for one in snapshot_file.read(path).vacancies] == ["000002"]


@pytest.mark.expects_logs
def test_a_selection_of_a_later_version_costs_its_page_and_no_other(tmp_path: Path) -> None:
    pages = (VacancyPage("t", selection=Selection.FAIR), SpotlightPage("s"), VacancyPage("u"))
    plain = wire.encode(Bundle((Playlist("日常", pages),), (Slot("日常"),)))
    bundles = follower(tmp_path)
    assert bundles._take(proved(plain.replace(b'"fair"', b'"best_paid"')))
    assert bundles.latest is not None
    assert bundles.latest.bundle.playlists[0].pages == pages[1:]


def test_pages_of_before_have_the_newest_first() -> None:
    assert wire.decode(b'{"kind":"vacancies","id":"t"}', VacancyPage).selection is Selection.NEWEST
