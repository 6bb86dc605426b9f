"""Pay out of text: the issue's own examples, those of real tables, and text that nobody can read."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.vacancy import WageUnit
from labourhall.market.wages import TEXT_LIMIT, parse_wage
from tests.backend.importing import shared

MONTH, DAY, HOUR, PIECE = WageUnit.MONTH, WageUnit.DAY, WageUnit.HOUR, WageUnit.PIECE


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("6-8千", 6000, 8000, MONTH),
        ("8千-1.2万", 8000, 12000, MONTH),
        ("1-1.5万·13薪", 10000, 15000, MONTH),
        ("8-1.2万", 8000, 12000, MONTH),
        ("6000-1万", 6000, 10000, MONTH),
        ("12-20万/年", 10000, 16667, MONTH),
        ("年薪10-15万", 8333, 12500, MONTH),
        ("150元/天", 150, 150, DAY),
        ("1千/天", 1000, 1000, DAY),
        ("日薪200", 200, 200, DAY),
        ("200元/8小时", 200, 200, DAY),
        ("230元一天", 230, 230, DAY),
        ("20-30元/小时", 20, 30, HOUR),
        ("22元/H", 22, 22, HOUR),
        ("时薪：19元", 19, 19, HOUR),
        ("8元/单", 8, 8, PIECE),
        ("0.8-6元/件", 0.8, 6, PIECE),
        ("基础单价(5.8-6.3/单)+全勤奖(200元/月)", 5.8, 6.3, PIECE),
        ("６０００－８０００元", 6000, 8000, MONTH),
        ("6,000-8,000元/月", 6000, 8000, MONTH),
        ("5000元/月-8000元/月", 5000, 8000, MONTH),
        ("五千到八千", 5000, 8000, MONTH),
        ("三千五", 3500, 3500, MONTH),
        ("6k-8k", 6000, 8000, MONTH),
        ("8000-6000", 6000, 8000, MONTH),
        ("3000-5000元/月+提成", 3000, 5000, MONTH),
        ("工资5000-8000元，月休4天", 5000, 8000, MONTH),
        ("3千及以下", None, 3000, MONTH),
        ("3万及以下/年", None, 2500, MONTH),
        ("最高可达15000", None, 15000, MONTH),
        ("5000元以上", 5000, None, MONTH),
        ("月薪4500起", 4500, None, MONTH),
        ("不低于4000元", 4000, None, MONTH),
        ("4000+提成", 4000, None, MONTH),
        ("平均20元/小时，最高29元/小时", 20, 29, HOUR),
        ("最高29元/小时，平均20元/小时", 20, 29, HOUR),
        ("最低18元/小时，最高25元/小时", 18, 25, HOUR),
        ("每小时18元起，最高28元", 18, 28, HOUR),
        ("日薪200，最高260", 200, 260, DAY),
        ("日薪500元，最高800元", 500, 800, DAY),
        ("日均200-300元", 200, 300, DAY),
        ("平均时薪25", 25, 25, HOUR),
        ("均价6元/单，最高9元/单", 6, 9, PIECE),
        ("平均月薪6000，最高9000元", 6000, 9000, MONTH),
        ("起薪5000，平均7000，最高10000", 5000, 10000, MONTH),
        ("4000-6000元，平均5000元", 4000, 6000, MONTH),
        ("月薪5000-8000，最高可达15000", 5000, 8000, MONTH),
        ("20元/小时，平均月入6000", 6000, 6000, MONTH),
        ("1500元/周", 6500, 6500, MONTH),
        ("周薪1500-1800元", 6500, 7800, MONTH),
        ("1200-1500/week", 5200, 6500, MONTH),
        ("6000-7500元（包吃住）", 6000, 7500, MONTH),
        ("6000-7500元(包三餐)", 6000, 7500, MONTH),
        ("2元/包", 2, 2, PIECE),
        ("5000元每周双休", 5000, 5000, MONTH),
        ("6000元每天8小时", 6000, 6000, MONTH),
        ("试用期2500元，转正4000-6000元", 4000, 6000, MONTH),
        ("试用期工资：3500；转正后：5000-8000", 5000, 8000, MONTH),
        ("试用期过后5000-8000", 5000, 8000, MONTH),
        ("3000-4000元/月，试用期2500元/月", 3000, 4000, MONTH),
        ("HK$15000/月", None, None, MONTH),
        ("15000港币", None, None, MONTH),
        ("3000美元/月", None, None, MONTH),
        ("500元/人", None, None, MONTH),
        ("600元/半天", None, None, MONTH),
        ("USD 3000-4000", None, None, MONTH),
        ("面议", None, None, MONTH),
        ("", None, None, MONTH),
        ("月入过万", None, None, MONTH),
        ("13800138000", None, None, MONTH),
        ("15-20", None, None, MONTH),
        ("99999999", None, None, MONTH),
        ("底薪+单量提成+全勤奖", None, None, MONTH),
    ],
)
def test_pay_is_read_as_people_write_it(text: str, low: float | None, high: float | None, unit: WageUnit) -> None:
    wage = parse_wage(text)
    assert (wage.minimum, wage.maximum, wage.unit) == (low, high, unit)
    assert wage.text == text


def test_thirteen_payments_a_year_change_nothing() -> None:
    with_bonus, without = parse_wage("8千-1万·13薪"), parse_wage("8千-1万")
    assert (with_bonus.minimum, with_bonus.maximum) == (without.minimum, without.maximum)


def test_a_named_total_wins_over_its_parts_and_the_base_stands_apart() -> None:
    wage = parse_wage("底薪2340+绩效400+生活补贴0-500+职级补贴(100-700)+计件薪资，综合6000-8000")
    assert (wage.minimum, wage.maximum, wage.unit, wage.base) == (6000, 8000, MONTH, 2340)


def test_the_result_of_a_sum_wins_over_its_parts() -> None:
    wage = parse_wage("2000-2400+1000绩效+780夜班补贴+计件提成=6500-8000")
    assert (wage.minimum, wage.maximum, wage.unit) == (6500, 8000, MONTH)
    exact = parse_wage("底薪2028+出勤补贴1092+绩效3100=6220元")
    assert (exact.minimum, exact.maximum, exact.base) == (6220, 6220, 2028)


def test_a_unit_price_named_as_a_total_is_no_months_pay() -> None:
    wage = parse_wage("综合单价5-12元，日均派单量35-100单，多劳多得，综合薪资6000-15000")
    assert (wage.minimum, wage.maximum, wage.unit) == (6000, 15000, MONTH)


def test_a_base_alone_is_the_least_and_leaves_the_top_open() -> None:
    wage = parse_wage("①单量阶梯1：0-500单6.25元/单；责任底薪（>=500单，全勤）3275元；单量阶梯2：501-800单6.45元/单")
    assert (wage.minimum, wage.maximum, wage.unit, wage.base) == (3275, None, MONTH, 3275)


def test_an_upper_end_whose_lower_one_is_damaged_stays_an_upper_end() -> None:
    wage = parse_wage("9\ufffd-1.5万·13薪")
    assert (wage.minimum, wage.maximum) == (None, 15000)


@given(st.text(alphabet="0123456789.-~+=,，千万k元/天月年小时单件综合底薪补贴 至以上下()（）\n\x00\ufffd", max_size=80))
def test_no_text_raises_and_the_ends_are_in_order(text: str) -> None:
    wage = parse_wage(text)
    if wage.minimum is not None and wage.maximum is not None:
        assert 0 < wage.minimum <= wage.maximum


@pytest.mark.parametrize("piece", ["1", "6000 ", " ", "1-", "底薪(", "元/", "1.", "6,", "(综合", "=6"])
def test_a_cell_of_200000_characters_is_read_and_cut(piece: str) -> None:
    wage = parse_wage(piece * (200_000 // len(piece)))
    assert len(wage.text) <= TEXT_LIMIT


@shared.needs_shared
def test_the_51job_file_agrees_with_its_own_figures_in_at_least_995_of_1000_rows() -> None:
    left_out = ("及以下", "天", "小时")
    rows = [row for row in shared.rows(shared.JOBS_2024) if not any(word in row["wage_text"] for word in left_out)]
    wrong = [(row["wage_text"], row["wage_min"], row["wage_max"]) for row in rows if not _agrees(row, "wage_text")]
    sys.stdout.write(f"{len(rows) - len(wrong)} of {len(rows)} rows agree; the rest: {wrong}\n")
    assert len(rows) > 6_000
    assert len(wrong) <= len(rows) * 0.005


@shared.needs_shared
def test_the_national_file_agrees_with_its_own_figures() -> None:
    rows = [row for row in shared.rows(shared.JOBS_2023) if not any(mark in row["salary"] for mark in ("天", "及以下"))]
    wrong = [row["salary"] for row in rows if not _agrees(row, "salary")]
    assert [text for text in wrong if "\ufffd" not in text] == []


@shared.needs_shared
def test_every_wage_of_real_shop_floor_posts_is_read_but_the_one_without_a_figure() -> None:
    texts = {row["salary"] for row in shared.rows(shared.BLUE_COLLAR)}
    unread = [text for text in texts if parse_wage(text).minimum is None]
    assert unread == ["底薪+单量提成+贡献奖+全勤奖+星级奖励+权益等级奖励"]


def _agrees(row: dict[str, str], column: str) -> bool:
    wage = parse_wage(row[column])
    found = tuple("" if end is None else f"{end:.0f}" for end in (wage.minimum, wage.maximum))
    return found == (row["wage_min"], row["wage_max"])


@pytest.mark.parametrize(("text", "low", "high"), [("5 000-7 000", 5_000, 7_000), ("12 500 元/月", 12_500, 12_500)])
def test_thousands_may_be_parted_by_a_blank(text: str, low: float, high: float) -> None:
    assert (parse_wage(text).minimum, parse_wage(text).maximum) == (low, high)


def test_a_floor_or_a_base_beside_a_top_is_a_range() -> None:
    for text, low in (("保底4000，最高8000", 4000), ("底薪3000，最高可达8000", 3000)):
        wage = parse_wage(text)
        assert (wage.minimum, wage.maximum, wage.base) == (low, 8000, low)
