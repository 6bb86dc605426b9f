"""The form of employment: out of its column, and out of prose only where the words cannot mean anything else."""

import pytest

from backend.importing.employment_forms import find_form, parse_form
from labourhall.market.vacancy import EmploymentForm
from tests.backend.importing.conftest import One

CONTRACT, DISPATCH, OUTSOURCED = EmploymentForm.CONTRACT, EmploymentForm.DISPATCH, EmploymentForm.OUTSOURCED
PART_TIME, DAILY, OVER_AGE = EmploymentForm.PART_TIME, EmploymentForm.DAILY, EmploymentForm.OVER_AGE


@pytest.mark.parametrize(
    ("cell", "form"),
    [
        ("劳动合同", CONTRACT),
        ("固定期限劳动合同", CONTRACT),
        ("劳务派遣", DISPATCH),
        ("劳务派遣（签劳动合同）", DISPATCH),
        ("外包", OUTSOURCED),
        ("非全日制用工", PART_TIME),
        ("兼职", PART_TIME),
        ("PART_TIME", PART_TIME),
        ("日结", DAILY),
        ("超龄用工协议", OVER_AGE),
        ("退休返聘", OVER_AGE),
        ("劳务派遣/外包", None),
        ("非派遣", None),
        ("不签劳动合同", None),
        ("全职", None),
        ("", None),
    ],
)
def test_a_column_names_one_form_or_none(cell: str, form: EmploymentForm | None) -> None:
    assert parse_form(cell) is form


@pytest.mark.parametrize(
    ("title", "prose", "form"),
    [
        ("会计（外包，1年1签）", "", OUTSOURCED),
        ("开发工程师（番禺-外包）", "", OUTSOURCED),
        ("实验室技术员（劳务派遣）(J12449)", "", DISPATCH),
        ("数据处理助理（短期派遣）", "", DISPATCH),
        ("普工 日结", "", DAILY),
        ("仓管员", "1、本岗位为劳务派遣；2、月休4天", DISPATCH),
        ("保洁", "用工形式：非全日制，每天4小时", PART_TIME),
        ("普工", "工资日结，包午餐", DAILY),
        ("门卫", "退休返聘", OVER_AGE),
        ("普工", "与公司签订正式劳动合同，购买五险", CONTRACT),
        ("普工", "本岗位为劳务派遣，签订劳动合同", DISPATCH),
    ],
)
def test_plain_words_in_title_and_prose_count(title: str, prose: str, form: EmploymentForm) -> None:
    assert find_form(title, (), prose) is form


@pytest.mark.parametrize(
    ("title", "prose"),
    [
        ("客服主管（管理外包团队）", ""),
        ("客服（非外包）", ""),
        ("劳务派遣专员", "负责劳务派遣业务，有劳务派遣经验优先"),
        ("人事", "单位持劳务派遣证，具劳务派遣许可证"),
        ("文员", "大专，非全日制本科也可"),
        ("仓管", "负责日结盘点，做好日结工作报表"),
        ("保安", "退休返聘优先"),
        ("普工", "不签订劳动合同"),
        ("普工", "工资可日结，可周结"),
        ("普工（外包）", "本岗位为劳务派遣"),
    ],
)
def test_words_that_may_mean_something_else_are_let_be(title: str, prose: str) -> None:
    assert find_form(title, (), prose) is None


def test_a_tag_counts_as_a_clause() -> None:
    assert find_form("家教", ("上门", "日结", "弹性工作"), "") is DAILY


def test_the_importer_reads_the_column_before_the_prose(one: One) -> None:
    assert one(用工形式="劳动合同", 要求="工资日结").vacancy.employment_form is CONTRACT
    assert one(合同类型="", 要求="工资日结").vacancy.employment_form is DAILY
    assert one(要求="能吃苦").vacancy.employment_form is None


def test_a_day_labourers_pay_is_no_month_of_work(one: One) -> None:
    assert one(工资="1800元/月", 用工性质="非全日制").held == ()
