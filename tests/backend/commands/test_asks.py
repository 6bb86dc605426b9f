"""Questions to employers at the command line: listed, answered, or refused in one sentence."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from backend.__main__ import parser
from backend.moment import read_clocks
from labourhall.market.vacancy import AgeLimit
from tests.backend.asking import LIMITED, asked
from tests.backend.cities import City, new, opened
from tests.backend.commands.typed import fill, run, said


def ask(settings: Path, *numbers: str) -> None:
    """The holder asks about these; 甲 and 乙 have no age limit, the following have."""
    with opened(settings.parent / "city.db") as store:
        city = City(store)
        city.clock.moment = read_clocks()
        city.register()
        until = city.clock().today + timedelta(days=30)
        city.add(*(new(title, requirements=LIMITED, valid_until=until) for title in "丙丁"))
        asked(city, city.desks(), *numbers)


def test_questions_are_listed_and_answered(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    ask(settings, "100003", "100004")
    assert run("ask", "list", "--settings", settings) == 0
    found = capsys.readouterr()
    assert [line.split("\t")[:5:4] for line in found.out.splitlines()] == [["100003", "1"], ["100004", "1"]]
    assert found.err.startswith("2 vacancies to ask about. Working days are known up to ")
    order = ("ask", "answer", "100003", "yes", "--ages", "18-60", "--by", "王\u200b经理", "--settings", settings)
    assert run(*order) == 0
    assert said(capsys) == "The answer for vacancy 100003 is kept; 1 people will be told at their next visit."
    assert run("close", "100004", "--settings", settings) == 0
    capsys.readouterr()
    assert run("ask", "list", "--json", "--settings", settings) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["asks"], [one["number"] for one in listed["left"]]) == ([], ["100004"])
    (answer,) = listed["answered"]
    assert (answer["takes"], answer["at_least"], answer["up_to"], answer["said_by"]) == (True, 18, 60, "王经理")
    assert answer["officer"].startswith("command line: ")
    assert run("ask", "list", "--settings", settings) == 0
    assert "whoever asked is told: 100004 (filled)." in capsys.readouterr().err


def test_an_answer_that_cannot_be_taken_is_one_sentence_and_leaves_nothing(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(settings)
    ask(settings, "100003")
    for number, *rest in (["999999", "yes"], ["100004", "no"], ["100003", "no", "--ages", "60"]):
        assert run("ask", "answer", number, *rest, "--settings", settings) == 1
        assert said(capsys).startswith(f"B-421: No answer was taken for vacancy {number} (")
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        assert tables.asks.sources() == []


@pytest.mark.parametrize(
    ("ages", "limit"),
    [
        ("60", AgeLimit(None, 60)),
        ("18-60", AgeLimit(18, 60)),
        ("18–60", AgeLimit(18, 60)),
        ("18-", AgeLimit(18, None)),
    ],
)
def test_ages_are_the_oldest_a_span_or_the_youngest(ages: str, limit: AgeLimit) -> None:
    assert parser().parse_args(["ask", "answer", "1", "yes", "--ages", ages]).ages == limit


@pytest.mark.parametrize("ages", ["", "-", "sixty", "18-60-70", "6", "18到60"])
def test_what_is_no_age_is_refused_with_what_to_write(capsys: pytest.CaptureFixture[str], ages: str) -> None:
    with pytest.raises(SystemExit) as caught:
        run("ask", "answer", "100003", "yes", f"--ages={ages}")
    assert caught.value.code == 2
    assert "write the oldest that they take (60), 18-60, or 18-" in capsys.readouterr().err
