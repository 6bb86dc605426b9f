"""One cell that holds everything, and lists."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.mixed_cells import NOT_MIXED, mixed, unlisted
from backend.importing.told import Told
from backend.store.rows import NewVacancy
from labourhall.market.vacancy import AgeLimit
from tests.backend.importing.conftest import One, ReadFile


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("3-4年经验 | 大专 | 招2人 |", {"experience": "3-4年经验", "education": "大专", "openings": "招2人"}),
        (
            "上海-浦东新区|无需经验|招若干人|08-30发布",
            {"place": "上海-浦东新区", "experience": "无需经验", "openings": "招若干人", "posted_on": "08-30发布"},
        ),
        ("3-5年本科", {"experience": "3-5年", "education": "本科"}),
        ("经验不限学历不限", {"experience": "经验不限", "education": "学历不限"}),
        ("1-3年 / 中技/中专", {"experience": "1-3年", "education": "中技/中专"}),
        ("8K-12K·13薪 3-5年 本科", {"wage": "8K-12K·13薪", "experience": "3-5年", "education": "本科"}),
        ("招10人，18-45岁，6000-8000元/月", {"openings": "招10人", "age": "18-45岁", "wage": "6000-8000元/月"}),
    ],
)
def test_the_parts_of_a_mixed_cell_find_their_fields(text: str, parts: dict[str, str]) -> None:
    assert mixed(text).parts == parts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3-4年",
        "招2人",
        "小学|初中|高中|英语",
        "50-150人|民营",
        "五险一金|双休|年终奖",
        "2年以上经验，大专，能吃苦耐劳、服从安排并且会开叉车的优先考虑录用",
        "无" * 200_000,
    ],
)
def test_a_cell_of_one_value_and_prose_are_not_mixed(text: str) -> None:
    assert mixed(text) is NOT_MIXED


@pytest.mark.parametrize(
    ("text", "of", "cell"),
    [
        ("[10000, 15000]", "wage", "10000-15000"),
        ("['包餐', '双休']", "tags", "包餐|双休"),
        ("[]", "tags", ""),
        ('["会车缝", "能加班"]', "requirements", "会车缝\n能加班"),
        ("[None, 5000]", "wage", "5000"),
        ("['面议']", "wage", "面议"),
        ("[急聘]普工", "title", "[急聘]普工"),
        ("['a'b']", "tags", "['a'b']"),
        ("[1", "wage", "[1"),
        ("[2]", "openings", "2"),
    ],
)
def test_a_list_is_what_its_items_say(text: str, of: str, cell: str) -> None:
    assert unlisted(text, of) == cell


@given(st.text(alphabet="[]'\",0123456789 -年招人大专经验|/无限包餐", max_size=60))
def test_no_cell_raises(text: str) -> None:
    mixed(text)
    unlisted(text, "tags")


@pytest.mark.parametrize("piece", ["招1人|", "['a',", "3年大专", "1-", "招"])
def test_a_cell_of_200000_characters_is_no_trouble(piece: str) -> None:
    mixed(piece * (200_000 // len(piece)))
    unlisted("[" + piece * (200_000 // len(piece)), "tags")


@pytest.mark.parametrize("column", ["要求", "标签", "经验", "招聘人数", "学历", "备注"])
def test_a_cell_that_holds_everything_is_read_in_whatever_column_it_stands(one: One, column: str) -> None:
    vacancy = one(**{column: "3-4年经验 | 大专 | 招2人 | 08-30发布 | 会粤语"}).vacancy
    asked = vacancy.requirements
    assert (asked.experience_years, asked.education, vacancy.openings) == (3.0, 4, 2)
    assert vacancy.posted_on == date(2026, 8, 30)
    assert "会粤语" in vacancy.description or "会粤语" in vacancy.tags


def test_a_column_of_its_own_rules_over_a_mixed_cell(one: One) -> None:
    vacancy = one(学历="不限", 招聘人数="5", 要求="3-4年经验 | 大专 | 招2人").vacancy
    assert (vacancy.requirements.education, vacancy.openings, vacancy.requirements.experience_years) == (None, 5, 3.0)


def test_lists_are_read_in_every_column(one: One) -> None:
    vacancy = one(薪资="[10000, 15000]", 福利="['包餐', '双休']", 招聘人数="[3]", 工作地点="['广州', '天河区']").vacancy
    assert (vacancy.wage.minimum, vacancy.wage.maximum, vacancy.tags) == (10_000, 15_000, ("包餐", "双休"))
    assert (vacancy.openings, vacancy.place.district, vacancy.conditions.meals) == (3, "440106", True)


def test_a_cell_that_cannot_be_read_silences_nothing_beside_it(read_file: ReadFile, tmp_path: Path) -> None:
    cells = {
        "职位": "普工",
        "单位名称": "甲厂",
        "学历": "看情况",
        "经验": "视岗位",
        "年龄": "青壮",
        "工作时间": "详见描述",
        "班次": "服从公司安排",
        "休息": "面谈",
        "薪资": "见简章",
        "最低工资": "5000",
        "最高工资": "6000",
        "招聘人数": "见附件",
        "要求": "18-45岁；初中以上；2年以上车缝经验；夜班9:00-12:00，13:30-18:30；月休4-8天",
        "标签": "招3人|1年经验",
    }
    path = tmp_path / "t.csv"
    path.write_text(",".join(cells) + "\n" + ",".join(f'"{cell}"' for cell in cells.values()) + "\n", encoding="utf-8")
    (row,), notes = read_file(path)
    assert isinstance(row, NewVacancy)
    asked, work, wage = row.vacancy.requirements, row.vacancy.conditions, row.vacancy.wage
    assert (asked.education, asked.experience_years, asked.age) == (2, 1.0, AgeLimit(18, 45))
    assert (work.shift, work.hours, work.rest) == ("夜班", "9:00-12:00,13:30-18:30", "月休4-8天")
    assert (wage.text, wage.minimum, wage.maximum) == ("见简章 5000-6000", 5_000, 6_000)
    assert row.vacancy.openings == 3
    assert {(note.kind, note.field) for note in notes.all()} == {
        (Told.UNREAD, field) for field in ("education", "experience", "age", "wage", "openings")
    }


def test_a_cell_that_points_elsewhere_stays_where_nothing_else_says_more(one: One) -> None:
    work = one(工作时间="按公司规定", 班次="两班倒，详见描述").vacancy.conditions
    assert (work.hours, work.shift) == ("按公司规定", "两班倒，详见描述")
