"""Vacancies for the tests of paper and workers."""

from dataclasses import replace
from datetime import date

from labourhall.market.vacancy import Place, Provenance, Status, Vacancy, Wage, WageUnit

TODAY = date(2026, 11, 23)
SEWER = Vacancy(
    number="402317",
    title="缝纫工（平车、锁边）",
    employer="荔景制衣厂有限公司",
    trade="缝纫工",
    occupation="6-11-01",
    wage=Wage("5200-6000元/月", 5200.0, 6000.0, WageUnit.MONTH),
    place=Place("荔湾区坑口站附近", "440103"),
    openings=6,
    posted_on=TODAY,
    valid_until=date(2026, 12, 23),
    provenance=Provenance("test"),
)
CARER = replace(
    SEWER, number="402318", title="家政护工", employer="安怡护理服务部", trade="家政服务员", occupation="4-10-01",
    posted_on=date(2026, 11, 1), place=Place("海珠区昌岗", "440105"),
)  # fmt: skip
NURSE = replace(CARER, number="402319", title="养老护理员", trade="护工")
SECOND = replace(CARER, number="402320")
FILLED = replace(SEWER, number="402321", status=Status.FILLED)
UNNAMED = replace(SEWER, number="402322", occupation="", trade="")
