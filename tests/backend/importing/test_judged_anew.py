"""A table that comes again: what an officer decided stands while the row is the same; a new reason holds anew."""

from pathlib import Path

import pytest

from backend.audit import Auditor
from backend.importing.command import Order, import_files
from backend.importing.progress import shown
from backend.importing.row import FileReport, HeldFor
from backend.office import decide_held
from backend.officers import Officers
from backend.store.rows import Verdict
from backend.store.sqlite.database import SqliteStore
from labourhall.market.vacancy import Status
from tests.backend.cities import SERVER_KEY, Clock

HEADER = "岗位编号,岗位名称,单位名称,工资,要求\n"
LAWFUL, DEPOSIT, MORE = (
    "A1,普工,甲厂,4000,能吃苦\n",
    "A1,普工,甲厂,4000,交押金300元\n",
    "A1,普工,甲厂,4000,交押金500元\n",
)


class Tables:
    """One source's table, imported again and again."""

    def __init__(self, store: SqliteStore, folder: Path) -> None:
        self._store, self._path = store, folder / "list.csv"

    def taken(self, *rows: str) -> FileReport:
        self._path.write_text(HEADER + "".join(rows), encoding="utf-8")
        order = Order((self._path,), "source_id=岗位编号", "王核")
        return import_files(order, self._store, Clock()(), shown, str).files[0]

    def decided(self, verdict: Verdict) -> None:
        officers = Officers(self._store, Auditor(SERVER_KEY))
        decide_held(officers, ["100001"], verdict, "", "wang", Clock()())

    @property
    def status(self) -> Status:
        with self._store.reading() as tables:
            vacancy = tables.vacancies.vacancy("100001")
        assert vacancy is not None
        return vacancy.status


@pytest.fixture
def tables(store: SqliteStore, tmp_path: Path) -> Tables:
    return Tables(store, tmp_path)


def test_the_report_says_why_vacancies_are_held(tables: Tables) -> None:
    report = tables.taken(DEPOSIT, "A2,保安,甲厂,1800元/月,\n", "A3,保洁,甲厂,1800元/月,交押金300元\n")
    assert (report.held, report.held_for) == (
        3,
        (HeldFor("收取财物或扣押证件", 2), HeldFor("低于最低工资（待核实）", 2)),
    )


def test_what_was_released_stays_open_while_its_row_is_the_same(tables: Tables) -> None:
    tables.taken(DEPOSIT)
    tables.decided(Verdict.RELEASED)
    assert (tables.taken(DEPOSIT).judged_anew, tables.status) == ((), Status.OPEN)


def test_it_stays_open_where_only_what_holds_nothing_has_changed(tables: Tables) -> None:
    tables.taken(DEPOSIT)
    tables.decided(Verdict.RELEASED)
    tables.taken(DEPOSIT.replace("4000", "4500"))
    assert tables.status is Status.OPEN


def test_it_is_held_anew_where_the_words_that_held_it_change(tables: Tables, store: SqliteStore) -> None:
    tables.taken(DEPOSIT)
    tables.decided(Verdict.RELEASED)
    report = tables.taken(MORE)
    assert (report.repeated, report.judged_anew, report.held_for) == (
        1,
        ("100001",),
        (HeldFor("收取财物或扣押证件", 1),),
    )
    with store.reading() as found:
        (kept,) = found.vacancies.kept(held_only=True)
    assert (kept.held, kept.verdict) == (("收取财物或扣押证件：交押金500元",), Verdict.NONE)
    assert kept.original["要求"] == "交押金500元"


def test_what_was_lawful_is_held_where_its_row_no_longer_is(tables: Tables) -> None:
    tables.taken(LAWFUL)
    tables.taken(DEPOSIT)
    assert tables.status is Status.HELD


def test_what_was_refused_is_not_brought_back_whatever_its_row_says(tables: Tables) -> None:
    tables.taken(DEPOSIT)
    tables.decided(Verdict.REFUSED)
    for row in (DEPOSIT, MORE, LAWFUL):
        assert (tables.taken(row).judged_anew, tables.status) == ((), Status.WITHDRAWN)


def test_what_waits_is_opened_by_a_row_that_was_put_right(tables: Tables) -> None:
    tables.taken(DEPOSIT)
    assert (tables.taken(LAWFUL).judged_anew, tables.status) == (("100001",), Status.OPEN)


def test_of_two_rows_in_one_table_the_one_that_is_held_counts_however_often_it_comes(tables: Tables) -> None:
    for _ in range(2):
        for rows in ((DEPOSIT, LAWFUL), (LAWFUL, DEPOSIT)):
            tables.taken(*rows)
            assert tables.status is Status.HELD
