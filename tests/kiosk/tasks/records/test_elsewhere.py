from dataclasses import replace

import pytest

from kiosk.tasks.records.elsewhere import derive
from kiosk.tasks.records.states import RecordsElsewhere
from scripts.samples import CUT, STRANGER, UP, opened
from tests.kiosk.sight.seen import sight


@pytest.mark.parametrize(("minute", "line"), [(26, "9:26 刚断的。"), (42, "9:26 断的，已经 16 分钟。")])
def test_a_cut_line_says_since_when(minute: int, line: str) -> None:
    task = RecordsElsewhere("L-204")
    seen = sight(opened(task, STRANGER), CUT)
    props = derive(replace(seen, now=seen.now.replace(minute=minute)), task)
    assert (props.scene, props.lines[0], props.works[0].more) == ("plug", line, "6:00 的岗位")


def test_a_cut_that_began_yesterday_counts_over_midnight() -> None:
    task = RecordsElsewhere("L-204")
    seen = sight(opened(task, STRANGER), replace(CUT, line_cut_at="23:50"))
    seen = replace(seen, now=seen.now.replace(hour=0, minute=10))
    assert derive(seen, task).lines[0] == "23:50 断的，已经 20 分钟。"
    up = sight(opened(task, STRANGER), UP)
    assert derive(up, task).lines[0] == "刚才没有连上。"


def test_records_elsewhere_say_where() -> None:
    task = RecordsElsewhere("L-212")
    props = derive(sight(opened(task, STRANGER)), task)
    assert (props.title, props.not_now_where) == ("市里还没有您的登记", "可到 3 号窗口 办")
    assert [one.icon for one in props.works] == ["briefcase", "envelope"]


def test_a_hall_without_vacancies_of_known_age_works_as_usual() -> None:
    task = RecordsElsewhere("L-204")
    seen = sight(opened(task, STRANGER), replace(CUT, data_as_of=None))
    assert derive(seen, task).works[0].more == "照常"
