"""A fair's spreadsheet as staff have it: its columns, its posts, what is taken out and what is wrong with which row."""

import pytest

from display.editor.fair_table import drafts
from display.editor.remarks import Weight
from display.editor.table_pages import Draft, Fault, Row
from display.editor.window.offered import fair_tables
from display.gate import Gate
from labourhall.contract.playlist import FairPost

HEAD = ("展位号", "单位名称", "招聘岗位", "招聘人数", "薪资待遇")
TITLE = ("2026年冬季招聘会参会企业一览表", "", "", "", "")


def rows(*lines: tuple[str, ...]) -> list[Row]:
    return [Row(line, cells) for line, cells in enumerate(lines, 1)]


def read(*lines: tuple[str, ...], own: str = "") -> list[Draft]:
    table = rows(*lines)
    header = fair_tables().header(table)
    assert header is not None
    return list(drafts(table, header, fair_tables(), Gate(own)))


def faults(draft: Draft) -> list[object]:
    return [one.fault for one in draft.told]


def test_columns_are_known_by_the_names_that_the_import_knows_below_a_title() -> None:
    found = read(TITLE, HEAD, ("A01", "启航汽车部件公司", "装配工", "招120人", "5500-6500元/月"))
    assert [one.post for one in found] == [FairPost("A01", "启航汽车部件公司", "装配工", 120, "5500-6500元/月")]
    assert found[0].line == 3
    assert found[0].page.lines == ("A01 启航汽车部件公司 120 5500-6500元/月",)
    assert not found[0].told


def test_a_table_without_booths_is_none_of_a_fair() -> None:
    assert fair_tables().header(rows(("标题", "内容"), ("停电", "明天"))) is None
    assert fair_tables().header(rows(HEAD[1:], ("甲公司", "电工", "3", "6000"))) is None
    assert fair_tables().header([]) is None


def test_rows_below_a_booth_belong_to_it_as_merged_cells_have_it() -> None:
    found = read(
        HEAD, ("A01", "甲公司", "电工", "3", "6000元/月"), ("", "", "焊工", "2", "7000元/月"),
        ("", "乙公司", "普工", "9", "5000元/月"), ("A02", "", "文员", "1", "4500元/月"), ("A03", "丙公司", "", "", ""),
    )  # fmt: skip
    posts = [(one.post.booth, one.post.employer, one.post.post) for one in found if one.post]
    assert posts == [
        ("A01", "甲公司", "电工"),
        ("A01", "甲公司", "焊工"),
        ("A01", "乙公司", "普工"),
        ("A02", "", "文员"),
    ]
    assert faults(found[3]) == [Fault.NO_POST]


@pytest.mark.parametrize("pay", ["面议", "", "待遇优厚"])
def test_a_post_without_a_stated_pay_is_stopped(pay: str) -> None:
    (found,) = read(HEAD, ("A01", "甲公司", "电工", "3", pay))
    assert faults(found) == [Fault.NO_PAY]
    assert found.is_stopped


def test_pay_may_stand_in_two_columns_with_its_unit() -> None:
    heads = ("展位", "单位", "岗位", "最低工资", "最高工资", "薪资单位")
    (found, plain) = read(
        heads, ("A1", "甲公司", "电工", "6000", "8000", "元/月"), ("A1", "甲公司", "焊工", "7000", "", "")
    )
    assert found.post is not None
    assert found.post.pay == "6000-8000元/月"
    assert plain.post is not None
    assert plain.post.pay == "7000"
    assert plain.post.openings == 0


def test_contacts_and_unlawful_conditions_are_taken_out_and_said() -> None:
    (found,) = read(HEAD, ("A01", "甲公司 电话13800138000", "普工（限男性）", "3", "6000元/月"))
    assert found.post == FairPost("A01", "甲公司", "普工", 3, "6000元/月")
    assert faults(found) == [Fault.STRIPPED, Fault.STRIPPED]
    assert not found.is_stopped


def test_what_cannot_be_taken_out_stops_the_row() -> None:
    (private, unlawful) = read(
        HEAD,
        ("A01", "甲公司", "电工", "3", "6000元/月 加微信13800138000"),
        ("A02", "乙公司", "普工", "2", "男5000女4500元/月"),
    )
    assert Fault.PRIVATE in faults(private)
    assert Fault.UNLAWFUL in faults(unlawful)
    assert all(one.weight is Weight.STOPS for one in unlawful.told)


def test_a_hidden_row_and_one_with_an_error_are_said() -> None:
    table = [Row(1, HEAD), Row(2, ("A01", "甲公司", "电工", "3", "6000元/月"), is_hidden=True, has_error=True)]
    header = fair_tables().header(table)
    assert header is not None
    (found,) = drafts(table, header, fair_tables(), Gate())
    assert set(faults(found)) == {Fault.HIDDEN, Fault.ERROR_CELL}


def test_no_employer_can_bring_a_size_a_colour_or_a_place_of_its_own() -> None:
    heads = (*HEAD, "字号", "颜色", "排序")
    first, second = read(
        heads, ("A02", "乙公司", "普工", "2", "5000元/月", "96", "红", "1"), ("A01", "甲公司", "普工", "2", "5000元/月")
    )
    assert first.post == FairPost("A02", "乙公司", "普工", 2, "5000元/月")
    assert second.post == FairPost("A01", "甲公司", "普工", 2, "5000元/月")
