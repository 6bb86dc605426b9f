"""The hall's copy: what goes in comes out, whole pages only, and damage never reaches the glass."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from labourhall.contract import wire
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.link import cache as cache_module
from labourhall.link.cache import NO_REASON, Cache, CacheUnusable, Figures, looked_at
from labourhall.market.vacancy import Provenance, Status, Vacancy
from tests.labourhall.link.cities import NOON, City
from tests.labourhall.market.samples import TODAY, vacancies, vacancy


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "data" / "cache.db")
    yield made
    made.close()


def snapshot(*held: Vacancy, cursor: str = "c1") -> Snapshot:
    return Snapshot(cursor, NOON, held)


def changes(*upsert: Vacancy, gone: tuple[tuple[str, str], ...] = (), cursor: str = "c2") -> Changes:
    return Changes(cursor, NOON, upsert, gone, more=False)


def test_a_new_copy_is_empty_and_has_no_cursor(cache: Cache) -> None:
    assert (cache.cursor(), cache.taken_at(), cache.count()) == ("", None, 0)
    assert cache.figures(TODAY) == Figures(0, None, 0)


def test_vacancies_come_out_as_they_went_in(cache: Cache) -> None:
    one = vacancy("000002", tags=("包住",), conditions={"shift": "夜班"}, requirements={"certificates": ("叉车证",)})
    cache.replace(snapshot(one, vacancy("000001")))
    assert cache.open_vacancies(TODAY) == (vacancy("000001"), one)
    assert cache.vacancy("000002") == one
    assert cache.vacancy("999999") is None
    assert (cache.cursor(), cache.taken_at()) == ("c1", NOON)


def test_only_what_is_open_today_is_shown_and_counted(cache: Cache) -> None:
    old = vacancy("000001", valid_until=TODAY - timedelta(days=1))
    full = vacancy("000002", openings=0)
    new = vacancy("000003", posted_on=TODAY, employer="甲厂")
    cache.replace(snapshot(old, full, new, vacancy("000004", employer="甲厂"), vacancy("000005", employer="乙厂")))
    assert [one.number for one in cache.open_vacancies(TODAY)] == ["000003", "000004", "000005"]
    assert cache.figures(TODAY) == Figures(open=3, new_today=1, employers=2)


def test_the_newest_come_first_and_no_more_than_wanted(cache: Cache) -> None:
    days = [vacancy(f"{day}", posted_on=TODAY - timedelta(days=day)) for day in (3, 0, 2)]
    other = vacancy("9", posted_on=TODAY)
    closed = vacancy("8", posted_on=TODAY, valid_until=TODAY - timedelta(days=1))
    cache.replace(snapshot(*days, other, closed))
    found = cache.newest(4)
    assert found is not None
    assert [one.number for one in found.vacancies] == ["9", "8", "0", "2"], "whether it is open today others say"
    assert found.taken_at == NOON
    assert [one.number for one in cache.each_open(TODAY)] == ["0", "2", "3", "9"]


def test_where_nobody_said_when_it_was_posted_nothing_counts_as_new(cache: Cache) -> None:
    undated = vacancy("000001", posted_on=TODAY, provenance=Provenance("a file", assumed=("posted_on",)))
    cache.replace(snapshot(undated))
    assert cache.figures(TODAY).new_today is None
    cache.apply(changes(vacancy("000002", posted_on=TODAY - timedelta(days=1))))
    assert cache.figures(TODAY).new_today == 0


def test_trades_are_counted_over_what_is_open(cache: Cache) -> None:
    sewing = [vacancy(f"00000{index}", occupation="6-05", trade="缝纫工") for index in range(2)]
    cache.replace(snapshot(*sewing, vacancy("000008", occupation=""), vacancy("000009", openings=0)))
    assert cache.trades(TODAY) == [("6-05", "缝纫工", 2)]


def test_a_page_brings_and_takes_away_and_says_why(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000001"), vacancy("000002")))
    cache.apply(changes(vacancy("000003"), gone=(("000001", "filled"),)))
    assert [one.number for one in cache.open_vacancies(TODAY)] == ["000002", "000003"]
    assert cache.gone("000001") == "filled"
    assert cache.gone("000002") is None
    assert cache.cursor() == "c2"


def test_a_vacancy_that_comes_back_is_no_longer_gone(cache: Cache) -> None:
    cache.apply(changes(gone=(("000001", "held"),)))
    cache.apply(changes(vacancy("000001")))
    assert cache.gone("000001") is None
    assert cache.count() == 1


def test_a_vacancy_that_comes_closed_is_gone(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000001")))
    cache.apply(changes(vacancy("000001", status=Status.FILLED)))
    assert cache.vacancy("000001") is None
    assert cache.gone("000001") == "filled"


def test_what_a_new_snapshot_no_longer_holds_is_gone_for_no_known_reason(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000001"), vacancy("000002")))
    assert cache.replace(snapshot(vacancy("000002"))) == (("000001", NO_REASON),)
    assert cache.gone("000001") == NO_REASON


def test_the_version_grows_with_every_change_and_digests_tell_which_row(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000001"), vacancy("000002")))
    version, digests = cache.version, cache.digests()
    cache.apply(changes(vacancy("000001", title="新")))
    assert cache.version > version
    assert {number for number, digest in cache.digests().items() if digests[number] != digest} == {"000001"}


def test_forgetting_the_cursor_keeps_the_vacancies_in_use(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000001")))
    cache.forget_cursor()
    assert (cache.cursor(), cache.count()) == ("", 1)


def test_a_page_that_fails_half_way_changes_nothing(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    cache.replace(snapshot(vacancy("000001")))
    monkeypatch.setattr("labourhall.link.cache._write_notes", full)
    with pytest.raises(CacheUnusable, match="full"):
        cache.apply(changes(vacancy("000002"), gone=(("000001", "filled"),)))
    assert cache.vacancy("000002") is None
    assert (cache.cursor(), cache.count()) == ("c1", 1)


def test_the_copy_is_there_after_a_restart(tmp_path: Path) -> None:
    first = Cache(tmp_path / "cache.db")
    first.replace(snapshot(vacancy("000001")))
    first.close()
    second = Cache(tmp_path / "cache.db")
    assert (second.cursor(), second.count()) == ("c1", 1)
    second.close()


def filled(path: Path) -> None:
    made = Cache(path)
    made.replace(snapshot(*(vacancy(f"{index:06d}") for index in range(300))))
    made.close()


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def a_changed_letter(path: Path) -> None:
    """One that SQLite's own check does not see."""
    overwrite(path, path.read_bytes().index("缝纫工".encode()), "织".encode())


def a_broken_letter(path: Path) -> None:
    """One that is no UTF-8 any more."""
    overwrite(path, path.read_bytes().index("缝纫工".encode()), b"\xff")


def sql(statement: str, path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


DAMAGES = {
    "no database": lambda path: path.write_bytes(b"not a database at all" * 100),
    "zeros in the middle": lambda path: overwrite(path, 40_960, b"\0" * 8192),
    "cut short": lambda path: overwrite_length(path),
    "a changed letter": a_changed_letter,
    "a broken letter": a_broken_letter,
    "a body that became a text": lambda path: sql("UPDATE vacancies SET body = CAST(body AS TEXT)", path),
    "a time that is none": lambda path: sql("UPDATE notes SET value = '2O26' WHERE name = 'taken_at'", path),
    "an older version": lambda path: sql("PRAGMA user_version = 2", path),
    "a version that nobody has": lambda path: sql("PRAGMA user_version = 99999999", path),
    "a missing table": lambda path: sql("DROP TABLE vacancies", path),
    "a missing column": lambda path: sql("ALTER TABLE vacancies RENAME COLUMN digest TO hash", path),
    "a body of another form": lambda path: sql("UPDATE vacancies SET body = x'7b7d', digest = x'00'", path),
}


def overwrite_length(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


@pytest.mark.expects_logs
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_copy_is_set_aside_and_begun_anew(
    damage: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "cache.db"
    filled(path)
    assert callable(damage)
    damage(path)
    made = Cache(path)
    assert (made.cursor(), made.count()) == ("", 0)
    made.replace(snapshot(vacancy("000001")))
    made.close()
    assert path.with_name("cache.db.damaged").exists()
    assert "damaged" in caplog.text


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_before_a_copy_is_looked_through_nothing_is_given_of_it_that_is_not_as_it_was_written(
    damage: object, tmp_path: Path
) -> None:
    path = tmp_path / "cache.db"
    filled(path)
    assert callable(damage)
    damage(path)
    with closing(Cache(path)) as made:
        found = made.newest(300)
    assert found is None or set(found.vacancies) <= {vacancy(f"{index:06d}") for index in range(300)}


def test_a_copy_without_an_index_of_an_earlier_version_gives_its_newest_too(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    filled(path)
    sql("DROP INDEX newest", path)
    with closing(Cache(path)) as made:
        found = made.newest(2)
        assert found is not None
        assert [one.number for one in found.vacancies] == ["000299", "000298"]
        assert made.count() == 300


@pytest.mark.expects_logs
def test_a_row_that_another_version_wrote_is_left_out_and_the_others_are_shown(
    cache: Cache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    today = wire.encode
    with monkeypatch.context() as later:
        later.setattr(wire, "encode", lambda value: today(value).replace(b'"unit":"month"', b'"unit":"task"'))
        cache.replace(snapshot(vacancy("000001")))
    cache.apply(changes(vacancy("000002")))
    assert cache.open_vacancies(TODAY) == (vacancy("000002"),)
    assert cache.vacancy("000001") is None
    assert caplog.text.count("left out") == 1


def test_a_disk_that_is_full_leaves_the_copy_as_it_was_and_takes_the_page_later(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000001")))
    assert cache._connections is not None
    writer = cache._connections.writer
    many = changes(*(vacancy(f"1{index:05d}", description="长" * 500) for index in range(200)), gone=(("000001", "x"),))
    writer.execute("PRAGMA max_page_count = 12")
    for _ in range(2):
        with pytest.raises(CacheUnusable, match="full"):
            cache.apply(many)
        assert (cache.cursor(), cache.count()) == ("c1", 1)
    writer.execute("PRAGMA max_page_count = 100000")
    cache.apply(many)
    assert (cache.cursor(), cache.count()) == ("c2", 200)


def test_a_file_that_another_program_locks_is_read_meanwhile_and_written_later(cache: Cache, tmp_path: Path) -> None:
    cache.replace(snapshot(vacancy("000001")))
    assert cache._connections is not None
    cache._connections.writer.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(tmp_path / "data" / "cache.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CacheUnusable, match="locked"):
            cache.apply(changes(vacancy("000002")))
        assert cache.open_vacancies(TODAY) == (vacancy("000001"),)
        again = Cache(tmp_path / "data" / "cache.db")
        assert again.count() == 1, "a start needs to write nothing"
        again.close()
        other.execute("ROLLBACK")
    cache.apply(changes(vacancy("000002")))
    assert cache.count() == 2


def test_closing_does_not_wait_for_somebody_who_hangs_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "CLOSE_SECONDS", 0.01)
    made = Cache(tmp_path / "cache.db")
    made.replace(snapshot(vacancy("000001")))
    with made._writing:
        made.close()
    with pytest.raises(CacheUnusable, match="closed"):
        made.count()
    made.close()


def test_a_place_that_cannot_be_used_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CacheUnusable, match="file"):
        Cache(tmp_path / "file" / "cache.db")
    (tmp_path / "cache.db").mkdir()
    (tmp_path / "cache.db" / "x").write_text("x")
    with pytest.raises(CacheUnusable):
        Cache(tmp_path / "cache.db")


def test_a_copy_of_a_newer_version_is_refused_in_one_sentence_and_left_as_it_is(cache: Cache, tmp_path: Path) -> None:
    cache.replace(snapshot(vacancy("000001")))
    cache.close()
    path = tmp_path / "data" / "cache.db"
    sql("PRAGMA user_version = 4", path)
    before = path.read_bytes()
    with pytest.raises(CacheUnusable, match=r"cache\.db: a newer version .* made this copy \(4; this one reads 3\)"):
        Cache(path)
    with pytest.raises(CacheUnusable, match="a newer version"):
        looked_at(path)
    assert path.read_bytes() == before
    assert not (tmp_path / "data" / "cache.db.damaged").exists()


def test_a_copy_that_gets_newer_while_it_is_in_use_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    with closing(Cache(path)) as first:
        first.replace(snapshot(vacancy("000001")))
    with closing(Cache(path)) as late:
        sql("PRAGMA user_version = 4", path)
        with pytest.raises(CacheUnusable, match="a newer version"):
            late.count()


def test_others_read_while_one_writes(cache: Cache) -> None:
    cache.replace(snapshot(vacancy("000000")))
    done = threading.Event()
    counts: set[int] = set()

    def read() -> None:
        while not done.is_set():
            counts.add(cache.count())

    reader = threading.Thread(target=read)
    reader.start()
    for index in range(1, 30, 2):
        cache.apply(changes(vacancy(f"{index:06d}"), vacancy(f"{index + 1:06d}")))
    done.set()
    reader.join()
    assert counts
    assert all(count % 2 for count in counts), "a page was seen half applied"


class CopyOfACity(RuleBasedStateMachine):
    """Whatever a city does, and however its pages are cut, repeated or lost: at its cursor the copy is the city."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.cache = Cache(Path(self.folder.name) / "cache.db")
        self.city = City()

    @rule(data=st.data(), index=st.integers(0, 12))
    def put(self, data: st.DataObject, index: int) -> None:
        made = data.draw(vacancies(f"{index:06d}").filter(lambda one: one.closed_as is None))
        self.city.put(made)

    @rule(index=st.integers(0, 12), reason=st.sampled_from(["filled", "withdrawn", "held"]))
    def close(self, index: int, reason: str) -> None:
        self.city.close(f"{index:06d}", reason)

    @rule()
    def fetch_all(self) -> None:
        self.cache.replace(self.city.snapshot())

    @rule(limit=st.integers(1, 4), repeat=st.booleans(), restart=st.booleans())
    def catch_up(self, limit: int, repeat: bool, restart: bool) -> None:
        more = True
        while more:
            page = self.city.changes(self.cache.cursor() or "c0", limit)
            for _ in range(1 + repeat):
                self.cache.apply(page)
            more = page.more
        if restart:
            self.cache.close()
            self.cache = Cache(Path(self.folder.name) / "cache.db")

    @invariant()
    def the_copy_is_the_city_at_its_cursor(self) -> None:
        if self.cache.cursor() != f"c{len(self.city.log)}":
            return
        expected = sorted(self.city.vacancies.values(), key=lambda one: one.number)
        assert [self.cache.vacancy(one.number) for one in expected] == expected
        assert self.cache.count() == len(expected)
        assert list(self.cache.open_vacancies(TODAY)) == [one for one in expected if one.is_open(TODAY)]
        assert all(self.cache.gone(one.number) is None for one in expected)

    def teardown(self) -> None:
        self.cache.close()
        self.folder.cleanup()


TestCopyOfACity = CopyOfACity.TestCase
TestCopyOfACity.settings = settings(max_examples=25, stateful_step_count=20)


def test_whoever_only_looks_counts_and_leaves_a_damaged_copy_to_the_program_that_owns_it(tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    assert looked_at(path) == 0
    with closing(Cache(path)) as cache:
        cache.replace(Snapshot("c1", NOON, tuple(vacancy(f"00000{place}") for place in range(3))))
        assert looked_at(path) == 3
    path.write_bytes(b"no database" * 100)
    assert looked_at(path) == 0
    assert path.read_bytes() == b"no database" * 100
    assert not path.with_name("copy.db.damaged").exists()


def test_whoever_only_looks_leaves_no_file_that_the_programs_own_user_could_not_write(tmp_path: Path) -> None:
    assert looked_at(tmp_path / "data" / "cache.db") == 0
    assert list(tmp_path.iterdir()) == []


def test_whoever_only_looks_says_where_no_copy_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CacheUnusable):
        looked_at(tmp_path / "file" / "copy.db")
