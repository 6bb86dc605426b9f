"""What people read of an answer and of an explanation."""

from dataclasses import replace

import pytest

from backend.matching import sentences
from labourhall.program import words
from tests.backend.matching.test_answer import PERSON, POOL, answered
from tests.backend.matching.test_explanation import explained
from tests.labourhall.market.samples import RULES

CHINESE = words.read("zh_CN")


@pytest.mark.parametrize(
    ("number", "first"),
    [
        ("100001", "是本人的工种。"),
        ("100005", "是相近工种，另列。"),
        ("100006", "是相近工种；相近工种只列适合的和先问一声的。"),
        ("100009", "不在招：单位已撤回。"),
        ("100010", "不在招：等工作人员核实。"),
        ("100011", "不在招：已招满。"),
    ],
)
def test_an_explanation_first_says_what_the_vacancy_is_and_then_whose(number: str, first: str) -> None:
    lines = [*sentences.of_explanation(explained(number), RULES.districts, CHINESE)]
    assert lines[0] == f"{number}\t缝纫工\tE{number}\t荔湾区"
    assert lines[1] == first


def test_an_answer_names_every_group_its_rows_and_its_reasons() -> None:
    _, found = answered(PERSON, POOL, limit=1)
    lines = [*sentences.of_answer(found, RULES.districts, CHINESE)]
    counts = ["适合：1 个", "先问一声：2 个", "还差一步：1 个", "差得多些：3 个", "按规定现在不能做：0 个"]
    assert [line for line in lines if line in counts] == counts
    assert lines[lines.index("先问一声：2 个") + 2] == "列出前 1 个。"
    assert lines[lines.index("差得多些：3 个") + 1] == "要本科毕业：2 个"
    row = lines[lines.index("还差一步：1 个") + 1].split("\t")
    assert (row[0], row[2:7]) == ("100005", ["缝纫工", "E100005", "荔湾区", "5000-6000元/月", "要高中毕业"])
    assert " · " in row[7]


def test_what_somebody_wrote_in_many_lines_stays_in_its_cell() -> None:
    _, found = answered(PERSON, [replace(POOL[0], title="缝\n纫\t工")])
    assert any("\t缝 纫 工\t" in line for line in sentences.of_answer(found, RULES.districts, CHINESE))
