"""The invented vacancies, as the real importer reads them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from backend.importing.command import Order, import_files
from backend.importing.row import ImportReport, Read
from backend.moment import Moment
from backend.store.sqlite.database import SqliteStore
from demo.vacancies import generated
from demo.vacancies.jobs import JOBS
from demo.vacancies.places import DISTRICTS
from demo.vacancies.trades import TRADES
from labourhall.market.vacancy import Vacancy, WageUnit
from labourhall.program.hall_time import HALL_TIME

TODAY = date(2026, 11, 24)
NOON = Moment(datetime(2026, 11, 24, 12, tzinfo=HALL_TIME), 1000.0)


def take_in(table: Path, store: SqliteStore) -> ImportReport:
    def quietly(rows: Iterable[Read], name: str) -> Iterator[Read]:
        return iter(rows)

    return import_files(Order((table,), verified_by="演示"), store, NOON, quietly, str)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("vacancies") / "vacancies.csv"
    generated.write(path, TODAY)
    return path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    made = SqliteStore(tmp_path_factory.mktemp("city") / "city.db")
    yield made
    made.close()


@pytest.fixture(scope="module")
def report(table: Path, store: SqliteStore) -> ImportReport:
    return take_in(table, store)


@pytest.fixture(scope="module")
def vacancies(report: ImportReport, store: SqliteStore) -> tuple[Vacancy, ...]:
    with store.reading() as tables:
        return tuple(tables.vacancies.open_on(TODAY))


def test_every_row_is_loaded_and_more_than_five_thousand_are_open(report: ImportReport) -> None:
    total = report.total
    assert (total.read, total.loaded, total.rejected, total.repeated) == (generated.COUNT, generated.COUNT, 0, 0)
    assert total.open >= 5_000
    assert total.open + total.closed == total.loaded
    assert total.closed > 0
    assert total.held == 0


def test_the_same_table_twice_doubles_nothing(report: ImportReport, table: Path, store: SqliteStore) -> None:
    again = take_in(table, store).total
    assert (again.loaded, again.repeated) == (0, report.total.loaded)


def test_the_same_day_gives_the_same_rows() -> None:
    assert list(generated.rows(TODAY, 200)) == list(generated.rows(TODAY, 200))


def test_every_vacancy_says_that_it_is_a_demonstration(vacancies: tuple[Vacancy, ...]) -> None:
    assert all("演示" in vacancy.employer and "演示" in vacancy.description for vacancy in vacancies)
    assert {vacancy.provenance.verified_by for vacancy in vacancies} == {"演示"}


def test_work_lies_in_all_eleven_districts_by_their_shares(vacancies: tuple[Vacancy, ...]) -> None:
    counted = Counter(vacancy.place.text[3:6] for vacancy in vacancies)
    assert all(vacancy.place.district for vacancy in vacancies)
    everything = sum(district.share for district in DISTRICTS)
    for district in DISTRICTS:
        assert abs(counted[district.name] / len(vacancies) - district.share / everything) < 0.02


def test_pay_is_read_from_every_notice_in_every_unit(vacancies: tuple[Vacancy, ...]) -> None:
    assert {vacancy.wage.unit for vacancy in vacancies} == set(WageUnit)
    assert all(0 < (vacancy.wage.minimum or 0) < (vacancy.wage.maximum or 0) for vacancy in vacancies)


def test_garment_piece_work_and_day_work_are_among_them(vacancies: tuple[Vacancy, ...]) -> None:
    garment = [vacancy for vacancy in vacancies if vacancy.occupation in ("61101", "61104")]
    assert sum(vacancy.wage.unit is WageUnit.PIECE for vacancy in garment) >= 100
    assert sum(vacancy.wage.unit is WageUnit.DAY for vacancy in vacancies) >= 300


def test_most_of_it_is_manual_work(vacancies: tuple[Vacancy, ...]) -> None:
    manual = sum(vacancy.occupation[:1] in ("4", "6") for vacancy in vacancies)
    assert manual / len(vacancies) > 0.8


def test_conditions_are_read_too(vacancies: tuple[Vacancy, ...]) -> None:
    assert any(vacancy.requirements.certificates for vacancy in vacancies)
    assert any(vacancy.requirements.age for vacancy in vacancies)
    assert any(vacancy.conditions.lodging for vacancy in vacancies)
    assert all(vacancy.conditions.shift for vacancy in vacancies)


def test_every_trade_has_jobs() -> None:
    assert {trade.code for trade in TRADES} == set(JOBS)
