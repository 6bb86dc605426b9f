"""Column names: the usual ones, those one says, and a sentence where neither helps."""

import pytest

from backend.failures import Failure, Stopped
from backend.importing.columns import said_columns
from backend.importing.tables import ImportTables

USUAL = {
    "title": "职位 职位名称 岗位 招聘岗位 工种 jobName job_type 岗位名称（必填） *职位名称",
    "employer": "单位名称 企业 用人单位 companyName recruiting_unit",
    "place": "工作地点 地区 area location",
    "wage": "工资 薪资 月薪 待遇 salary wage_text 薪资（元/月）",
    "openings": "招聘人数 人数 urgent_capacity",
    "education": "学历 学历要求 degree",
    "experience": "经验 workYear",
    "age": "年龄 age_requirement",
    "description": "岗位描述 job_content",
    "source_id": "岗位编号 编号 id",
    "posted_on": "发布日期 issueDate",
    "valid_until": "截止日期",
}


@pytest.mark.parametrize("field", USUAL)
def test_the_usual_names_of_a_field_are_known(tables: ImportTables, field: str) -> None:
    for name in USUAL[field].split(" "):
        header = ("职位", "单位名称", name) if field not in ("title", "employer") else ("职位", "单位名称")
        if field == "title":
            header = (name, "单位名称")
        if field == "employer":
            header = ("职位", name)
        columns = tables.columns.find("t", header, {})
        assert columns.fields[field] == (name,)


def test_no_name_stands_for_two_fields(tables: ImportTables) -> None:
    names = [name for found in tables.columns.names.values() for name in found]
    assert len(names) == len(set(names))


def test_the_first_cell_that_is_filled_counts(tables: ImportTables) -> None:
    columns = tables.columns.find("t", ("职位", "单位名称", "月薪", "薪资"), {})
    assert columns.cell(columns.original(("普工", "甲", "5000", "")), "wage") == "5000"
    assert columns.cell(columns.original(("普工", "甲", "5000", "6000")), "wage") == "6000"


def test_what_one_says_wins_over_usual_names(tables: ImportTables) -> None:
    columns = tables.columns.find("t", ("职位", "干什么", "单位名称"), said_columns("title=干什么"))
    assert columns.fields["title"] == ("干什么",)


def test_a_missing_column_is_one_sentence_with_the_columns_seen(tables: ImportTables) -> None:
    with pytest.raises(Stopped) as stopped:
        tables.columns.find("名单.csv", ("甲", "乙", *(f"列{n}" for n in range(60))), {})
    assert stopped.value.failure is Failure.COLUMNS_MISSING
    assert stopped.value.args[:2] == ("名单.csv", "title, employer")
    assert stopped.value.args[2].startswith("甲, 乙, 列0")
    assert stopped.value.args[2].endswith("…")
    assert stopped.value.args[3] == "title=…,employer=…"


@pytest.mark.parametrize("text", ["titel=职位", "title=没有这列", "title", "=职位", "title="])
def test_a_wrong_option_is_one_sentence(tables: ImportTables, text: str) -> None:
    with pytest.raises(Stopped) as stopped:
        tables.columns.find("t", ("职位", "单位名称"), said_columns(text))
    assert stopped.value.failure is Failure.COLUMNS_WRONG


def test_nothing_said_says_nothing() -> None:
    assert said_columns("") == {}
    assert said_columns("title=职位，employer=公司") == {"title": "职位", "employer": "公司"}
