"""A row made a vacancy: what is required, what is assumed, what closes, what repeats."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.importing.columns import Columns
from backend.importing.profile import PLAIN
from backend.importing.row import Rejected, RejectReason, Taken
from backend.importing.tables import ImportTables
from backend.importing.told import Told
from backend.importing.understood import Understanding
from backend.importing.vacancy import Import
from backend.store.rows import NewVacancy, kind_of
from labourhall.market.vacancy import AgeLimit, Status, WageUnit
from tests.backend.importing.conftest import TODAY, One, ReadFile, ReadRows


def test_only_title_and_employer_are_required(read: ReadRows) -> None:
    (found,) = read("职位,单位名称", ("缝纫工", "甲厂"))
    assert isinstance(found, NewVacancy)
    vacancy = found.vacancy
    assert (vacancy.title, vacancy.employer, vacancy.trade, vacancy.occupation) == ("缝纫工", "甲厂", "缝纫工", "61101")
    assert (vacancy.number, vacancy.provenance.verified_by, vacancy.provenance.source) == ("", "王核", "table.csv")
    assert vacancy.is_open(TODAY)


@pytest.mark.parametrize(
    ("title", "employer", "reason"),
    [
        ("", "甲厂", RejectReason.NO_TITLE),
        ("nan", "甲厂", RejectReason.NO_TITLE),
        ("12345", "甲厂", RejectReason.NO_TITLE),
        ("普工", "", RejectReason.NO_EMPLOYER),
        ("普工", "--", RejectReason.NO_EMPLOYER),
        ("普" * 201, "甲厂", RejectReason.TITLE_TOO_LONG),
        ("普" * 200_000, "甲厂", RejectReason.TITLE_TOO_LONG),
        ("普工", "厂" * 201, RejectReason.EMPLOYER_TOO_LONG),
    ],
)
def test_a_row_without_either_is_rejected_with_its_reason_and_line(
    read: ReadRows, title: str, employer: str, reason: RejectReason
) -> None:
    found = read("职位,单位名称,工资", ("普工", "乙厂", "5000"), (title, employer, "5000"))[1]
    assert isinstance(found, Rejected)
    assert (found.place, found.reason, found.original["工资"]) == ("3", reason, "5000")


def test_what_nobody_can_read_never_rejects(one: One) -> None:
    absurd = "?" * 200_000
    fields = (
        "工资",
        "年龄",
        "工作地点",
        "招聘人数",
        "学历",
        "经验",
        "发布日期",
        "截止日期",
        "班次",
        "食宿",
        "岗位描述",
    )
    vacancy = one(**dict.fromkeys(fields, absurd), district_code="x", longitude="东").vacancy
    assert vacancy.is_open(TODAY)
    assert (vacancy.wage.minimum, vacancy.requirements.age, vacancy.place.district) == (None, None, "")
    assert len(vacancy.description) <= 4_000


def test_every_condition_finds_its_field(one: One) -> None:
    vacancy = one(
        工作地点="广州市荔湾区西关", 工资="4500-6000元/月", 招聘人数="招3人", 学历="初中及以上", 经验="1年以上",
        年龄="18-55岁", 证书="健康证", 班次="白班 8:30-17:30", 食宿="包吃住", 社保="五险", 福利="双休|年终奖",
        岗位描述="车缝上衣", 发布日期="2026-11-20", 截止日期="2026-12-01", 编号="A7", 来源="街道",
    ).vacancy  # fmt: skip
    assert (vacancy.place.district, vacancy.wage.minimum, vacancy.wage.unit) == ("440103", 4500, WageUnit.MONTH)
    asked = vacancy.requirements
    assert (asked.education, asked.experience_years, asked.age, asked.certificates) == (
        2,
        1,
        AgeLimit(18, 55),
        ("健康证",),
    )
    work = vacancy.conditions
    assert (work.shift, work.hours, work.lodging, work.meals, work.insurance) == (
        "白班 8:30-17:30", "8:30-17:30", True, True, True,
    )  # fmt: skip
    assert (vacancy.openings, vacancy.posted_on, vacancy.valid_until) == (3, date(2026, 11, 20), date(2026, 12, 1))
    assert (vacancy.provenance.source, vacancy.provenance.source_id, vacancy.provenance.assumed) == ("街道", "A7", ())
    assert (vacancy.tags, work.rest, vacancy.description) == (("双休", "年终奖"), "双休", "车缝上衣")


def test_prose_gives_what_no_column_states(one: One) -> None:
    vacancy = one(任职要求="18-45岁，初中以上，2年以上车缝经验，有健康证；夜班，月休4天，包住").vacancy
    asked, work = vacancy.requirements, vacancy.conditions
    assert (asked.age, asked.education, asked.experience_years, asked.certificates) == (
        AgeLimit(18, 45),
        2,
        2,
        ("健康证",),
    )
    assert (work.shift, work.rest, work.lodging) == ("夜班", "月休4天", True)


def test_without_an_end_date_it_is_good_for_30_days_and_says_so(one: One) -> None:
    for text in ("", "长期", "招满即止"):
        vacancy = one(截止日期=text).vacancy
        assert vacancy.valid_until == TODAY + timedelta(days=30)
        assert "valid_until" in vacancy.provenance.assumed


def test_an_old_posting_without_an_end_date_waits_for_the_officer(one: One) -> None:
    for posted in ("2026-09-24", "09-24", "2024-01-05"):
        for end in ("", "长期"):
            old = one(发布日期=posted, 截止日期=end)
            assert (old.vacancy.status, old.vacancy.is_open(TODAY)) == (Status.HELD, False)
            assert "60" in old.held[0]
    assert one(发布日期="2026-09-25").vacancy.status is Status.OPEN
    assert one(发布日期="2026-09-24", 截止日期="2026-12-31").vacancy.status is Status.OPEN
    assert one(发布日期="长期").vacancy.status is Status.OPEN


def test_an_old_posting_that_waits_for_its_words_too_says_both_the_words_first(one: One) -> None:
    old = one(发布日期="2026-09-24", 薪资="1800元/月", 任职要求="交押金300元")
    kinds = ["收取财物或扣押证件", "低于最低工资（待核实）", "发布已超过60天，且没有截止日期"]
    assert (old.vacancy.status, list(map(kind_of, old.held))) == (Status.HELD, kinds)


def test_an_old_posting_is_told_only_where_nothing_else_closes_it(read_file: ReadFile, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    table = "职位,单位名称,发布日期,状态\n普工,甲厂,2026-01-01,\n保安,甲厂,2026-01-01,已招满\n"
    path.write_text(table, encoding="utf-8")
    rows, notes = read_file(path)
    assert [row.vacancy.status for row in rows if isinstance(row, NewVacancy)] == [Status.HELD, Status.FILLED]
    assert [(note.kind, note.count, note.where) for note in notes.all()] == [(Told.STALE, 1, ("2",))]


def test_without_a_headcount_it_is_one_and_says_so(one: One) -> None:
    for text in ("", "若干"):
        vacancy = one(招聘人数=text).vacancy
        assert vacancy.openings == 1
        assert "openings" in vacancy.provenance.assumed


def test_a_state_and_figures_of_pay_that_nobody_can_read_are_told(tables: ImportTables) -> None:
    header = ("职位", "单位名称", "状态", "wage_min")
    shared = Import(Understanding(tables.columns.find("t", header, {}), PLAIN, tables, TODAY), "t", "")
    for cells, told in (
        (("普工", "甲厂", "已录用", "高薪"), {(Told.UNREAD, "state"), (Told.UNREAD, "wage_min")}),
        (("普工", "甲厂", "招满即止", "3000"), set()),
        (("普工", "甲厂", "招聘中", ""), set()),
    ):
        read = shared.read("2", cells)
        assert isinstance(read, Taken)
        assert set(read.told) == told


def test_a_posting_date_in_the_future_closes_nothing(one: One) -> None:
    vacancy = one(发布日期="2027-03-01").vacancy
    assert vacancy.posted_on == date(2027, 3, 1)
    assert vacancy.is_open(TODAY)


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ({"招聘人数": "0"}, Status.FILLED),
        ({"状态": "已关闭"}, Status.WITHDRAWN),
        ({"状态": "已招满"}, Status.FILLED),
        ({"currently_recruiting": "否", "招聘人数": "5"}, Status.WITHDRAWN),
        ({"截止日期": "2026-11-23"}, Status.OPEN),
    ],
)
def test_what_is_closed_or_filled_or_past_is_taken_in_and_never_shown(
    one: One, cells: dict[str, str], status: Status
) -> None:
    vacancy = one(**cells).vacancy
    assert vacancy.status is status
    assert not vacancy.is_open(TODAY)


def test_the_text_of_a_wage_wins_over_figures_beside_it(one: One) -> None:
    beside = one(工资="综合6000-8000", wage_min="1", wage_max="2").vacancy.wage
    assert (beside.minimum, beside.maximum) == (6000, 8000)
    alone = one(工资="", wage_min="6000", wage_max="8000").vacancy.wage
    assert (alone.minimum, alone.maximum, alone.text) == (6000, 8000, "6000-8000")


def test_the_same_source_id_of_the_same_kind_of_table_is_one_vacancy(one: One) -> None:
    this_week, last_week = one(编号="7", 工资="5000"), one(编号="7", 工资="6000")
    assert this_week.identity == last_week.identity
    assert one(编号="8", 工资="5000").identity != this_week.identity
    assert one(id="7", 薪资="5000").identity != this_week.identity


def test_a_running_number_is_no_id_beside_another_employer_or_title(one: One) -> None:
    first = one(编号="1")
    assert one(编号="1", 单位名称="乙厂").identity != first.identity
    assert one(编号="1", 职位="保安员").identity != first.identity
    assert one(编号="1", 单位名称="甲制衣厂 ").identity == first.identity


def test_a_source_that_a_column_names_makes_ids_one_across_tables(one: One) -> None:
    assert one(编号="7", 来源="街道", 工资="5000").identity == one(id="7", 来源="街道").identity
    assert one(编号="7", 来源="街道").identity != one(编号="7", 来源="区").identity


def test_without_an_id_every_cell_makes_a_vacancy_understood_or_not(one: One) -> None:
    cells = {"工作地点": "荔湾", "工资": "5000", "岗位描述": "车缝", "谁也不认得的列": "甲"}
    first = one(**cells)
    assert one(**cells, 年龄="").identity == first.identity
    for field in (*cells, "职位", "单位名称", "年龄"):
        assert one(**cells | {field: "另外"}).identity != first.identity


def test_the_running_number_of_a_list_makes_no_row_another_one(one: One) -> None:
    assert one(序号="1", 工资="5000").identity == one(序号="2", 工资="5000").identity


def test_lines_above_the_header_are_passed_over(read: ReadRows) -> None:
    found = read("某街道招聘信息", ("2026年11月",), ("招聘岗位", "用人单位"), ("普工", "甲厂"))
    assert [row.vacancy.title for row in found if isinstance(row, NewVacancy)] == ["普工"]


def test_columns_that_one_names_are_looked_for_below_the_first_line_too(read: ReadRows) -> None:
    (found,) = read("某街道", ("干什么", "在哪家"), ("普工", "甲厂"), title="干什么", employer="在哪家")
    assert isinstance(found, NewVacancy)


def test_a_ragged_row_is_read_as_far_as_it_goes(read: ReadRows) -> None:
    short, long = read("职位,单位名称,工资", ("普工", "甲厂"), ("保安", "乙厂", "5000", "多余"))
    assert isinstance(short, NewVacancy)
    assert isinstance(long, NewVacancy)
    assert long.original["[4]"] == "多余"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.text(max_size=60), min_size=31, max_size=31))
def test_no_row_raises(tables: ImportTables, cells: list[str]) -> None:
    header = tuple(tables.columns.names)[:31]
    columns = Columns(header, {field: (field,) for field in header})
    found = Import(Understanding(columns, PLAIN, tables, TODAY), "t", "").read("2", tuple(cells))
    if isinstance(found, Taken):
        assert replace(found.new.vacancy, number="100001").is_open(TODAY) in (True, False)


def test_the_units_column_and_figures_of_their_own_make_a_wage(one: One) -> None:
    wage = one(最低工资="150", 最高工资="200", 薪资单位="日").vacancy.wage
    assert (wage.text, wage.minimum, wage.maximum, wage.unit) == ("150-200元/天", 150, 200, WageUnit.DAY)


def test_a_count_of_none_beside_still_recruiting_is_unknown(one: One) -> None:
    open_still = one(招聘人数="0", 是否在招="是").vacancy
    assert (open_still.status, open_still.openings) == (Status.OPEN, 1)
    assert "openings" in open_still.provenance.assumed
    assert one(招聘人数="0").vacancy.status is Status.FILLED
    assert one(招聘人数="0", 是否在招="否").vacancy.status is Status.WITHDRAWN


def test_a_title_that_says_it_is_filled_closes(one: One) -> None:
    assert one(职位="保安员（已招满）").vacancy.status is Status.FILLED
    assert one(备注="招满即止").vacancy.status is Status.OPEN


def test_each_cell_that_is_cut_or_not_read_is_told_once(read_file: ReadFile, tmp_path: Path) -> None:
    cells = {
        "职位": "普工", "单位名称": "甲厂", "岗位描述": "长" * 200_000, "招聘人数": "见附件", "薪资": "看着办",
        "年龄": "老少",
        "工作地点": "不知何处", "截止日期": "看情况", "福利": "|".join(f"福利{n}" for n in range(40)), "学历": "不限",
        "薪资单位": "随便", "发布日期": "长期", "经验": "应届", "工作时间": "2026-08-17",
    }  # fmt: skip
    path = tmp_path / "t.csv"
    path.write_text(",".join(cells) + "\n" + ",".join(cells.values()) + "\n", encoding="utf-8")
    (row,), notes = read_file(path)
    assert isinstance(row, NewVacancy)
    assert row.vacancy.conditions.hours == "8-17"
    assert len(row.vacancy.description) == 4_000
    assert {(note.kind, note.field, note.count) for note in notes.all()} == {
        (Told.CUT, "description", 1),
        (Told.CUT, "tags", 1),
        (Told.TURNED_BACK, "hours", 1),
        *((Told.UNREAD, field, 1) for field in ("openings", "wage", "age", "place", "valid_until", "wage_unit")),
    }


def test_a_city_that_nobody_knows_is_told(read_file: ReadFile, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("职位,单位名称,城市\n普工,甲厂,某某\n普工,乙厂,昆山\n普工,丙厂,全国\n", encoding="utf-8")
    _, notes = read_file(path)
    assert [(note.kind, note.field, note.where) for note in notes.all()] == [(Told.UNREAD, "city", ("2",))]
