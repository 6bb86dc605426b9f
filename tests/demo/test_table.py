"""The demonstration's table as the tour reads it: whom a row suits, and what may not stand before what."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from demo.tour.table import Line, Person, comes_before, misplaced, read, suits
from demo.vacancies import generated

TODAY = date(2026, 11, 24)
LINE = Line(
    identifier="YS00001",
    title="平车工",
    employer="甲厂",
    district="荔湾区",
    wage="5000-6000元/月",
    openings=3,
    schooling="初中",
    experience="1年以上",
    ages="18-50岁",
    shift="白班",
    lodged=False,
    posted=TODAY - timedelta(days=5),
    until=TODAY,
)
NEWER = replace(LINE, identifier="YS00002", employer="乙厂", posted=TODAY)
SEWER = Person(age=52, schooling="初中", districts=("荔湾区", "海珠区"))


def test_every_row_that_the_demonstration_writes_is_read(tmp_path: Path) -> None:
    generated.write(tmp_path / "a.csv", TODAY, 200)
    lines = read(tmp_path / "a.csv")
    assert lines is not None
    assert list(lines) == [f"YS{number:05d}" for number in range(1, 201)]
    first = next(generated.rows(TODAY, 1))
    line = lines["YS00001"]
    assert (line.title, line.employer, line.wage, str(line.openings)) == (first[1], first[2], first[4], first[5])


@pytest.mark.parametrize(
    "text",
    ["职位,单位\n普工,甲厂\n", ",".join(generated.COLUMNS) + "\n1,2\n", ",".join(generated.COLUMNS) + "\n" + "x," * 14],
)
def test_of_a_table_in_another_form_nothing_is_known(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    assert read(tmp_path / "a.csv") is None
    (tmp_path / "a.csv").write_bytes("职位,单位\n".encode("gbk"))
    assert read(tmp_path / "a.csv") is None


def test_a_row_is_open_until_its_last_day_while_somebody_is_wanted() -> None:
    assert LINE.is_open(TODAY)
    assert not LINE.is_open(TODAY + timedelta(days=1))
    assert not replace(LINE, openings=0).is_open(TODAY)


@pytest.mark.parametrize(
    ("age", "schooling", "does"),
    [
        (50, "初中", True),
        (51, "初中", False),
        (17, "初中", False),
        (18, "高中", True),
        (18, "小学", False),
        (None, "大专", True),
        (30, None, True),
        (None, None, True),
    ],
)
def test_schooling_and_age_shut_out_and_what_is_unknown_does_not(
    age: int | None, schooling: str | None, does: bool
) -> None:
    assert suits(LINE, Person(age, schooling)) is does
    assert suits(replace(LINE, ages="不限", schooling="不限"), Person(age, schooling))


def test_what_is_fresher_and_at_least_as_good_in_everything_comes_before() -> None:
    assert comes_before(NEWER, LINE, SEWER, TODAY)
    assert comes_before(replace(NEWER, wage="底薪2500+计件提成，综合5500-6500元/月"), LINE, SEWER, TODAY)
    assert comes_before(replace(NEWER, district="海珠区"), LINE, SEWER, TODAY)
    assert comes_before(replace(NEWER, district="天河区", lodged=True), replace(LINE, district="天河区"), SEWER, TODAY)


@pytest.mark.parametrize(
    "change",
    [
        {"posted": LINE.posted},
        {"posted": LINE.posted - timedelta(days=1)},
        {"title": "裁剪工"},
        {"district": "天河区"},
        {"wage": "4000-5000元/月"},
        {"wage": "200-300元/天"},
        {"experience": "不限"},
        {"shift": "夜班"},
        {"openings": 2},
    ],
    ids=str,
)
def test_what_is_worse_or_cannot_be_compared_does_not(change: dict[str, object]) -> None:
    assert not comes_before(replace(NEWER, **change), LINE, SEWER, TODAY)  # type: ignore[arg-type]  # one field of many


def test_lodging_counts_where_the_district_is_not_wished_for() -> None:
    lodged = replace(LINE, district="天河区", lodged=True)
    assert not comes_before(replace(NEWER, district="天河区"), lodged, SEWER, TODAY)


def test_a_better_row_behind_a_worse_one_or_missing_is_found() -> None:
    everybody = Person(districts=("荔湾区",))
    assert misplaced([NEWER, LINE], [NEWER, LINE], everybody, TODAY) is None
    assert misplaced([LINE, NEWER], [NEWER, LINE], everybody, TODAY) == (NEWER, LINE)
    assert misplaced([LINE], [NEWER, LINE], everybody, TODAY) == (NEWER, LINE)


def test_what_does_not_suit_may_be_missing_and_an_employer_with_two_has_to_wait() -> None:
    assert misplaced([LINE], [replace(NEWER, schooling="本科"), LINE], SEWER, TODAY) is None
    others = [replace(LINE, identifier=f"YS1000{n}", employer=NEWER.employer, title="普工") for n in range(2)]
    assert misplaced([*others, LINE, NEWER], [*others, LINE, NEWER], Person(), TODAY) is None
