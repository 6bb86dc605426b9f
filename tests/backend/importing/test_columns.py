"""Column names: the usual ones, those one says, and a sentence where neither helps."""

import pytest

from backend.failures import Failure, Stopped
from backend.importing.columns import letter, position_of, said_columns
from backend.importing.tables import ImportTables
from labourhall.tables.columns import Sure, folded

USUAL = {
    "title": "职位 职位名称 岗位 招聘岗位 工种 jobName job_type 岗位名称（必填） *职位名称",
    "employer": "单位名称 公司全称 企业 用人单位 companyName recruiting_unit",
    "place": "工作地点 地区 公司地址 area location",
    "wage": "工资 薪资 月薪 待遇 salary wage_text 薪资（元/月）",
    "openings": "招聘人数 人数 招募人数 urgent_capacity",
    "education": "学历 学历要求 期望学历 degree",
    "experience": "经验 工作年数 workYear",
    "age": "年龄 age_requirement",
    "description": "岗位描述 job_content",
    "source_id": "岗位编号 编号 招聘信息ID id",
    "posted_on": "发布日期 issueDate issue_date",
    "valid_until": "截止日期",
    "wage_unit": "薪资单位 计薪方式 salary_unit",
    "employment_form": "用工形式 用工性质 合同类型 工作性质 employmentType",
    "board": "食宿 accommodation_status",
    "row_number": "序号 No.",
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


def test_whether_it_is_full_is_not_whether_it_is_open(tables: ImportTables) -> None:
    columns = tables.columns.find("t", ("职位", "单位名称", "是否招满"), {})
    assert columns.sure["是否招满"] is Sure.UNKNOWN, "否 would be read as closed"


def test_names_that_an_import_itself_made_are_a_header_too(tables: ImportTables) -> None:
    header = ("职位名称[1]", "单位名称[2]")
    assert tables.columns.knows(header, {})
    assert tables.columns.find("t", header, {}).fields["title"] == ("职位名称[1]",)


def test_no_name_stands_for_two_fields(tables: ImportTables) -> None:
    fields: dict[str, str] = {}
    for field, names in tables.columns.names.items():
        for name in names:
            known = folded(name)
            assert known
            assert fields.setdefault(known, field) == field, name


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


def test_a_column_is_said_by_its_name_its_letter_or_its_number(tables: ImportTables) -> None:
    header = ("干什么", "在哪家", "钱")
    for said in ("title=干什么,employer=在哪家,wage=钱", "title=A,employer=b,wage=C", "title=1,employer=2,wage=3"):
        columns = tables.columns.find("t", header, said_columns(said))
        assert [columns.taken_for(name) for name in header] == ["title", "employer", "wage"]
        assert set(columns.sure.values()) == {Sure.SAID}


def test_a_column_that_is_named_like_a_letter_is_the_column_of_that_name(tables: ImportTables) -> None:
    columns = tables.columns.find("t", ("职位", "单位名称", "A"), said_columns("wage=A"))
    assert columns.fields["wage"] == ("A",)


def test_a_column_is_used_for_one_field_only(tables: ImportTables) -> None:
    columns = tables.columns.find("t", ("职位", "单位名称", "备注"), said_columns("tags=备注"))
    assert columns.fields["tags"] == ("备注",)
    assert columns.fields["description"] == ()


def test_how_sure_a_column_is_known(tables: ImportTables) -> None:
    header = ("职位（必填）", "单位名称", "厂车线路", "薪资待遇/最低", "薪资待遇/最高", "要求/学历", "招聘岗位/名称")
    columns = tables.columns.find("t", header, {})
    assert [columns.sure[name] for name in header[:3]] == [Sure.PART, Sure.NAME, Sure.UNKNOWN]
    assert [columns.taken_for(name) for name in header[2:]] == ["", "wage_min", "wage_max", "education", "title"]


def test_a_second_column_of_the_same_name_stands_in_where_the_first_is_empty(tables: ImportTables) -> None:
    columns = tables.columns.find("t", ("职位", "单位名称", "备注", "备注"), {})
    assert columns.cell(columns.original(("普工", "甲", "", "早班")), "description") == "早班"


def test_letters_and_positions_are_each_others_reverse() -> None:
    assert [letter(position) for position in (0, 25, 26, 51, 701)] == ["A", "Z", "AA", "AZ", "ZZ"]
    assert all(position_of(letter(position)) == position for position in range(702))
    assert (position_of("3"), position_of("0"), position_of("第3列"), position_of("")) == (2, None, None, None)


@pytest.mark.parametrize("text", ["titel=职位", "title=没有这列", "title", "=职位", "title="])
def test_a_wrong_option_is_one_sentence(tables: ImportTables, text: str) -> None:
    with pytest.raises(Stopped) as stopped:
        tables.columns.find("t", ("职位", "单位名称"), said_columns(text))
    assert stopped.value.failure is Failure.COLUMNS_WRONG


def test_nothing_said_says_nothing() -> None:
    assert said_columns("") == {}
    assert said_columns("title=职位，employer=公司") == {"title": "职位", "employer": "公司"}
