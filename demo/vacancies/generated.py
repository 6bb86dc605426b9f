"""Draws the vacancies and writes them as a table such as an office keeps, to be read by the real importer."""

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from demo.vacancies.jobs import JOBS
from demo.vacancies.places import DISTRICTS, District
from demo.vacancies.trade import PayForm, TradeCustom
from demo.vacancies.trades import TRADES

SEED: Final = "labourhall vacancies 1"
COUNT: Final = 5_400
"""A few more than 5,000, because some are past their day or filled when they are drawn, as in every real table."""

COLUMNS: Final = (
    "岗位编号",
    "职位名称",
    "用人单位",
    "工作地点",
    "工资",
    "招聘人数",
    "学历要求",
    "经验",
    "年龄",
    "证书",
    "班次",
    "食宿",
    "岗位描述",
    "发布日期",
    "截止日期",
)

_FIRST: Final = "新永华德利福康安广恒顺嘉宏达盛海粤穗南荔"
_SECOND: Final = "丰泰隆兴源通盈辉联合荣信和益昌茂景诚雅朗"
_WORKS: Final = ("厂", "公司", "有限公司")
_SERVICES: Final = ("公司", "有限公司", "经营部", "服务部", "中心")
DEMONSTRATION: Final = "（演示）"


@dataclass(frozen=True, slots=True)
class Employer:
    """An invented employer with its seat."""

    name: str
    district: District
    street: str


def write(path: Path, today: date, count: int = COUNT) -> None:
    """Write `count` vacancies, dated back from `today`, as CSV in UTF-8."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows(rows(today, count))


def rows(today: date, count: int = COUNT) -> Iterator[tuple[str, ...]]:
    """The rows under COLUMNS; the same ones for the same day."""
    source = random.Random(SEED)
    employers: dict[tuple[str, str], list[Employer]] = {}
    for order in range(count):
        trade = source.choices(TRADES, [item.weight for item in TRADES])[0]
        yield _row(source, f"YS{order + 1:05d}", trade, _employer(source, employers, trade), today)


def _row(
    source: random.Random, identifier: str, trade: TradeCustom, employer: Employer, today: date
) -> tuple[str, ...]:
    posted = today - timedelta(days=min(source.randrange(28), source.randrange(28)))
    until = posted + timedelta(days=30)
    certificate = source.choice(trade.certificates) if trade.certificates and source.random() < 0.7 else ""
    lodged = source.random() < trade.lodging
    shift = source.choice(trade.shifts)
    experience = source.choice(trade.experience)
    title = source.choice(list(JOBS[trade.code]))
    return (
        identifier,
        title,
        employer.name,
        f"广州市{employer.district.name}{employer.street}",
        wage(source, source.choices(trade.pay, [item.weight for item in trade.pay])[0]),
        str(_openings(source, trade.openings)),
        source.choice(trade.education),
        experience,
        source.choice(trade.ages),
        certificate,
        shift,
        "包吃住" if lodged else source.choice(("包一餐", "不包食宿", "有餐补")),
        _description(source, JOBS[trade.code][title], shift, certificate, lodged),
        posted.isoformat(),
        until.isoformat(),
    )


def wage(source: random.Random, pay: PayForm) -> str:
    """A wage as a notice writes it, in whole steps."""
    low = pay.low + source.randrange(round((pay.high - pay.low) / pay.step) + 1) * pay.step
    high = low + max(1, round(low * pay.spread * source.random() / pay.step)) * pay.step
    return pay.text.replace("%1", f"{low:.10g}").replace("%2", f"{high:.10g}")


def _openings(source: random.Random, usual: int) -> int:
    """One to fifty with a long tail; a few rows are filled already."""
    if source.random() < 0.01:
        return 0
    return min(50, 1 + int(source.expovariate(1 / usual)))


def _employer(source: random.Random, known: dict[tuple[str, str], list[Employer]], trade: TradeCustom) -> Employer:
    """Somebody in a district drawn by its share; mostly one who was drawn before, as most have several vacancies."""
    industry = source.choice(trade.industries)
    district = source.choices(DISTRICTS, [item.share for item in DISTRICTS])[0]
    ours = known.setdefault((industry, district.name), [])
    if ours and source.random() < 0.7:
        return source.choice(ours)
    form = source.choice(_WORKS if trade.code.startswith("6") else _SERVICES)
    name = source.choice(_FIRST) + source.choice(_SECOND) + industry + form + DEMONSTRATION
    ours.append(Employer(name, district, source.choice(district.streets)))
    return ours[-1]


def _description(source: random.Random, duties: tuple[str, ...], shift: str, certificate: str, lodged: bool) -> str:
    parts = [f"工作内容：{source.choice(duties)}。", f"上班时间：{shift}。"]
    if certificate:
        parts.append(f"要求持有{certificate}。")
    if lodged:
        parts.append("提供食宿。")
    if source.random() < 0.6:
        parts.append("入职买社保。")
    parts.append("此岗位为演示数据，并无此单位。")
    return "".join(parts)
