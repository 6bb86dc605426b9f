"""Files into a store: counts that add up, rejects on paper, nothing half-written."""

import csv
import os
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from backend.failures import Failure, Stopped
from backend.importing.command import Order, import_files
from backend.importing.progress import shown
from backend.importing.row import FileReport, ImportReport, Read, RejectReason, Repeat, SheetReport
from backend.store.arrivals import Arrivals
from backend.store.rows import kind_of
from backend.store.sqlite.database import SqliteStore
from labourhall.market.vacancy import Status
from tests.backend.cities import Clock
from tests.backend.importing import shared

HEADER = "职位,单位名称,工资,招聘人数,年龄\n"
ROWS = (
    "缝纫工,甲厂,5000,3,\n普工,,4000,1,\n缝纫工,甲厂,5000,3,\n保安,乙公司,看着办,0,老少\n保洁员,乙公司,交押金200,1,\n"
)


def _file(tmp_path: Path, text: str, name: str = "名单.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def _import(store: SqliteStore, *files: Path, columns: str = "", rejected: Path | None = None) -> ImportReport:
    return import_files(Order(files, columns, "王核", rejected), store, Clock()(), shown, str)


def _total(store: SqliteStore) -> int:
    with store.reading() as tables:
        return len(list(tables.vacancies.kept(False)))


def test_the_counts_add_up(store: SqliteStore, tmp_path: Path) -> None:
    whole = _import(store, _file(tmp_path, HEADER + ROWS))
    report = whole.total
    assert report == FileReport("名单.csv", read=5, loaded=3, open=1, closed=2, repeated=1, rejected=1, held=1)
    assert whole.files[0].sheets == (SheetReport("", 1, 5),)
    assert whole.files[0].repeats == (Repeat("4", "名单.csv", "2"),)
    assert report.read == report.loaded + report.repeated + report.rejected


def test_the_same_file_twice_doubles_nothing(store: SqliteStore, tmp_path: Path) -> None:
    path = _file(tmp_path, HEADER + ROWS)
    _import(store, path)
    again = _import(store, path).total
    assert (again.loaded, again.repeated, again.rejected) == (0, 4, 1)
    assert _total(store) == 3
    assert _import(store, path, path).total.loaded == 0


def test_columns_are_known_by_their_names_whatever_else_stands_in_them(store: SqliteStore) -> None:
    report = _import(store, Path(__file__).parent / "trials" / "c12-zwsp-header.csv").total
    assert (report.read, report.loaded) == (1, 1)


def test_the_name_of_a_file_is_cleaned_like_what_stands_in_it(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xb9\xe3\xd6\xdd.csv")
    report = _import(store, _file(tmp_path, "职位,单位名称\n普工,甲厂\n", "\u202e名\x1b单.csv"))
    assert report.total.file == "名单.csv"
    assert _import(store, _file(tmp_path, "职位,单位名称\n保安,甲厂\n", path.name)).total.file == ".csv"
    with store.reading() as tables:
        assert [one.vacancy.provenance.source for one in tables.vacancies.kept(False)] == ["名单.csv", ".csv"]


def test_a_held_vacancy_is_listed_for_the_officer_and_shown_nowhere(store: SqliteStore, tmp_path: Path) -> None:
    _import(store, _file(tmp_path, HEADER + ROWS))
    with store.reading() as tables:
        (held,) = tables.vacancies.kept(True)
        assert [one.title for one in tables.vacancies.open_on(Clock()().today)] == ["缝纫工"]
    assert (held.vacancy.title, held.vacancy.status, held.original["工资"]) == ("保洁员", Status.HELD, "交押金200")
    assert "收取财物" in held.held[0]


def test_rejected_rows_go_to_their_file_with_line_reason_and_original(store: SqliteStore, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    other = _file(tmp_path, "岗位,公司,备注\n,丙,急\n", "other.csv")
    _import(store, _file(tmp_path, HEADER + ROWS), other, rejected=rejects)
    with rejects.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert [(row["file"], row["line"], row["reason"]) for row in found] == [
        ("名单.csv", "3", RejectReason.NO_EMPLOYER),
        ("other.csv", "2", RejectReason.NO_TITLE),
    ]
    assert (found[0]["职位"], found[0]["工资"], found[1]["备注"], found[1]["职位"]) == ("普工", "4000", "急", "")
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".csv") == [
        "other.csv",
        "rejects.csv",
        "名单.csv",
    ]


def test_the_rejects_file_can_be_mended_and_imported(store: SqliteStore, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    _import(store, _file(tmp_path, HEADER + ROWS), rejected=rejects)
    text = rejects.read_text(encoding="utf-8-sig").replace("普工,,", "普工,丁厂,")
    rejects.write_text(text, encoding="utf-8-sig")
    assert _import(store, rejects).total.loaded == 1


def test_one_file_that_cannot_be_read_keeps_all_out_and_the_old_rejects_in_place(
    store: SqliteStore, tmp_path: Path
) -> None:
    rejects = _file(tmp_path, "old", "rejects.csv")
    good, bad = _file(tmp_path, HEADER + ROWS), _file(tmp_path, "甲,乙\n1,2\n", "bad.csv")
    with pytest.raises(Stopped) as stopped:
        _import(store, good, bad, rejected=rejects)
    assert stopped.value.failure is Failure.COLUMNS_MISSING
    assert (_total(store), rejects.read_text()) == (0, "old")


def test_a_rejects_file_that_cannot_be_written_keeps_all_out(store: SqliteStore, tmp_path: Path) -> None:
    with pytest.raises(Stopped) as stopped:
        _import(store, _file(tmp_path, HEADER + ROWS), rejected=tmp_path / "none" / "rejects.csv")
    assert stopped.value.failure is Failure.FILE_UNUSABLE
    assert _total(store) == 0


def test_a_store_that_fails_leaves_the_old_rejects_and_no_draft(
    store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise Stopped(Failure.STORE_BUSY, "x", "y")

    monkeypatch.setattr(Arrivals, "accept", failing)
    rejects = _file(tmp_path, "old", "rejects.csv")
    with pytest.raises(Stopped):
        _import(store, _file(tmp_path, HEADER + ROWS), rejected=rejects)
    assert (_total(store), rejects.read_text()) == (0, "old")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".rejects")]


def test_an_empty_file_is_one_sentence_and_a_header_alone_is_no_error(store: SqliteStore, tmp_path: Path) -> None:
    with pytest.raises(Stopped) as stopped:
        _import(store, _file(tmp_path, ""))
    assert stopped.value.failure is Failure.TABLE_EMPTY
    assert _import(store, _file(tmp_path, HEADER)).total.read == 0


def test_columns_that_one_names_are_used(store: SqliteStore, tmp_path: Path) -> None:
    path = _file(tmp_path, "干什么,在哪家\n普工,甲厂\n")
    assert _import(store, path, columns="title=干什么,employer=在哪家").total.loaded == 1


def test_the_plain_report_is_the_sums_and_every_file() -> None:
    one = FileReport("a.csv", 3, 2, 1, 1, 0, 1, 0)
    plain = ImportReport((one, one)).plain()
    files = plain.pop("files")
    assert plain == {
        "file": "a.csv, a.csv", "read": 6, "loaded": 4, "open": 2, "closed": 2, "repeated": 0, "rejected": 2, "held": 0,
            "suspended": 0,
    }  # fmt: skip
    assert isinstance(files, list)
    assert [file["file"] for file in files] == ["a.csv", "a.csv"]


def test_a_repeat_is_told_with_what_it_repeats(store: SqliteStore, tmp_path: Path) -> None:
    first = _file(tmp_path, "编号,职位,单位名称\n7,普工,甲厂\n8,保安,甲厂\n")
    _import(store, first)
    with store.reading() as tables:
        numbers = [one.vacancy.number for one in tables.vacancies.kept(False)]
    again = _import(store, _file(tmp_path, "编号,职位,单位名称\n9,保洁,甲厂\n8,保安,甲厂\n9,保洁,甲厂\n", "二.csv"))
    assert again.files[0].repeats == (Repeat("3", "", numbers[1]), Repeat("4", "二.csv", "2"))


@shared.needs_shared
@pytest.mark.parametrize("name", shared.ALL)
def test_a_real_file_goes_in_with_at_most_one_row_of_a_hundred_rejected(store: SqliteStore, name: str) -> None:
    report = _import(store, shared.FOLDER / name).total
    assert report.read == len(shared.rows(name))
    assert report.rejected <= report.read * 0.01
    assert report.read == report.loaded + report.repeated + report.rejected
    assert report.loaded == report.open + report.closed
    assert _import(store, shared.FOLDER / name).total.loaded == 0


@shared.needs_shared
def test_no_limit_of_the_real_shop_floor_posts_reaches_a_glass(store: SqliteStore) -> None:
    _import(store, shared.FOLDER / shared.BLUE_COLLAR)
    with store.reading() as tables:
        shown_now = list(tables.vacancies.open_on(Clock()().today))
        kept = list(tables.vacancies.kept(False))
    recruiting = sum(row["currently_recruiting"] == "是" for row in shared.rows(shared.BLUE_COLLAR))
    assert len(shown_now) + sum(one.vacancy.status is Status.HELD for one in kept) == recruiting
    assert {kind for one in kept for kind in map(kind_of, one.held)} == {"每月工作时间超过法律规定（待核实）"}
    assert not [one for one in shown_now if "眼镜" in repr(one) or "男" in repr(one) or "女" in repr(one)]
    assert sum(any("性别" in words for words in one.stripped) for one in kept) == 161
    assert all(one.provenance.verified_by == "王核" for one in shown_now)


@shared.needs_shared
def test_districts_of_the_51job_file_are_those_it_states(store: SqliteStore) -> None:
    _import(store, shared.FOLDER / shared.JOBS_2024)
    stated = {row["id"]: row["district_code"] for row in shared.rows(shared.JOBS_2024)}
    with store.reading() as tables:
        found = list(tables.vacancies.open_on(Clock()().today + timedelta(days=1)))
    assert len({stated[one.provenance.source_id] for one in found}) > 5
    for one in found:
        code = stated[one.provenance.source_id]
        assert one.place.district == ("" if code == "440100" else code)


def test_an_import_larger_than_a_transaction_counts_and_places_every_row(store: SqliteStore, tmp_path: Path) -> None:
    rows = [f"普工,第{number}厂,5000,1,\n" for number in range(350)]
    first = _file(tmp_path, HEADER + "".join(rows), "first.csv")
    again = _file(tmp_path, HEADER + "".join([*rows[100:], ",x,,,\n"]), "again.csv")
    report = _import(store, first, again)
    assert (report.total.loaded, report.total.repeated, report.total.rejected) == (350, 250, 1)
    assert report.files[1].repeats[:2] == (Repeat("2", "first.csv", "102"), Repeat("3", "first.csv", "103"))
    assert _import(store, first).files[0].repeats[-1] == Repeat("351", "", "100350")


def test_a_file_that_ends_in_damage_after_many_rows_leaves_nothing(store: SqliteStore, tmp_path: Path) -> None:
    rows = "".join(f"普工,第{number}厂,5000,1,\n" for number in range(500))
    path = _file(tmp_path, f"{HEADER}{rows}普工,{'长' * 1_100_000},,,\n")
    with pytest.raises(Stopped) as stopped:
        _import(store, path)
    assert stopped.value.failure is Failure.TABLE_UNREADABLE
    assert _total(store) == 0
    assert _import(store, _file(tmp_path, HEADER + rows)).total.loaded == 500
    with store.reading() as tables:
        assert min(one.vacancy.number for one in tables.vacancies.kept(False)) == "100001"


def test_a_file_that_grows_while_it_is_read_leaves_nothing(store: SqliteStore, tmp_path: Path) -> None:
    path = _file(tmp_path, HEADER + "".join(f"普工,第{number}厂,5000,1,\n" for number in range(300)))

    def growing(rows: Iterable[Read], _: str) -> Iterator[Read]:
        for count, row in enumerate(rows):
            if count == 250:
                with path.open("a", encoding="utf-8") as file:
                    file.write("保安,丙厂,5000,1,\n")
            yield row

    with pytest.raises(Stopped) as stopped:
        import_files(Order((path,)), store, Clock()(), growing, str)
    assert stopped.value.failure is Failure.TABLE_CHANGED
    assert _total(store) == 0
