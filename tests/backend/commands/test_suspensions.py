"""An employer is suspended at the command line, listed, and its suspension lifted."""

import json
from pathlib import Path

import pytest

from tests.backend.commands.typed import fill, run, said

TABLE = """职位,单位名称,工资
普工,甲电子（天河）有限公司,5000元/月
保安,甲电子（天河）有限公司,交押金300元
厨师,乙厂,6000元/月
"""


def statuses(settings: Path, capsys: pytest.CaptureFixture[str]) -> list[tuple[str, ...]]:
    """Status, title and why it is held, of each vacancy that `vacancies` lists."""
    capsys.readouterr()
    assert run("vacancies", "--settings", settings) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    return [(line[1], line[2], line[5].partition("：")[0]) for line in lines]


@pytest.fixture
def table(settings: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = settings.parent / "jobs.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert run("import", path, "--settings", settings) == 0
    capsys.readouterr()
    return path


def test_an_employer_is_suspended_and_that_is_lifted(
    settings: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = ("suspend", "甲电子(天河)\u200b有限公司", "--reason", "扣押证件", "--by", "王审", "--settings", settings)
    assert run(*order) == 0
    assert said(capsys) == (
        "甲电子(天河)有限公司 is suspended: 1 open vacancies are off every glass, and what imports bring is held."
    )
    kind = "the employer is suspended"
    assert statuses(settings, capsys) == [
        ("held", "普工", kind),
        ("held", "保安", f"{kind}; 违法条件写在工资、班次或地点里"),
        ("open", "厨师", ""),
    ]
    assert run("held", "list", "--settings", settings) == 0
    reasons = [line.split("\t")[4] for line in capsys.readouterr().out.splitlines()]
    assert sorted(reason.split("; ")[0] for reason in reasons) == [f"{kind}：扣押证件"] * 2
    assert run("held", "release", "100001", "--settings", settings) == 1
    assert said(capsys).startswith("B-429: Vacancy 100001 cannot be released: its employer 甲电子（天河）有限公司 is")
    assert run("suspensions", "--settings", settings) == 0
    found = capsys.readouterr()
    assert found.out.split("\t")[:3] == ["甲电子(天河)有限公司", "1", "扣押证件"]
    assert found.err.strip() == "1 employers and agencies are suspended."
    assert run("suspensions", "--json", "--settings", settings) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["employer"], one["vacancies"]) == ("甲电子(天河)有限公司", 1)
    assert run("lift-suspension", "甲电子（天河）有限公司", "--settings", settings) == 0
    assert capsys.readouterr().err.strip().splitlines() == [
        "甲电子(天河)有限公司 is suspended no more: 1 vacancies are shown from now on, up to their last day.",
        "1 more wait for an officer by themselves: hall-backend held list.",
    ]
    assert [status for status, _, _ in statuses(settings, capsys)] == ["open", "held", "open"]


def test_an_import_says_how_many_are_not_shown_for_their_employer_is_suspended(
    settings: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("suspend", "乙厂", "--settings", settings) == 0
    table.write_text(f"{TABLE}面点师,乙 厂,6000元/月\n旧岗位,乙厂,已招满\n", encoding="utf-8")
    capsys.readouterr()
    assert run("import", table, "--json", "--settings", settings) == 0
    counts = json.loads(capsys.readouterr().out)
    assert [counts[name] for name in ("loaded", "open", "closed", "held", "suspended")] == [2, 0, 2, 0, 2]
    table.write_text("职位,单位名称\n白案,乙厂\n红案,丙厂\n", encoding="utf-8")
    assert run("import", table, "--settings", settings) == 0
    told = capsys.readouterr().err
    assert "2 loaded (1 to be shown, 1 not, 0 of these on hold)" in told
    assert "1 more are not shown, for their employer is suspended: hall-backend suspensions" in told


def test_a_name_that_nobody_has_is_one_sentence_with_near_ones(
    settings: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("suspend", "甲电子", "--settings", settings) == 1
    assert said(capsys).startswith("B-428: No vacancy is of an employer or agency named 甲电子;")
    assert run("suspend", "甲电子", "--ahead", "--settings", settings) == 0
    assert capsys.readouterr().err.strip().splitlines()[1] == (
        "Not suspended, and of a similar name (open vacancies): 甲电子（天河）有限公司 (1)."
    )
    assert run("suspend", " ", "--settings", settings) == 1
    assert said(capsys).startswith("B-431: ")


def test_what_is_not_suspended_is_not_lifted(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    assert run("lift-suspension", "甲厂", "--settings", settings) == 1
    assert said(capsys) == "B-430: No employer or agency named 甲厂 is suspended. Suspended are: –."
