"""Every text of every page is read from the far row, or it is said why not; none is refused for its characters."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from display import grids, legibility
from display.editor import board_look
from display.editor.remarks import Finding
from display.glyphs import lettering
from display.glyphs.crowded import all_crowded
from display.grids import Grid
from display.legibility import COMFORT, Sight
from display.planner import Planner
from display.unclear import Why, unclear
from labourhall.contract.playlist import NoticePage, Page, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Conditions, Requirements, Vacancy
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, demanding, emergencies, pictures, table
from tests.display.conftest import planner_for
from tests.display.editor.boards import board

GRIDS = [pytest.param(grid, id=f"{grid.width}x{grid.height}-{grid.sizes.small}") for grid in grids.GRIDS]
DAY = (*table(), *demanding())
WITH_CROWDED = "初中证员质电焊工量罐餐警"
PLAIN = str.maketrans("量罐餐警", "良缶食言")
texts = some.text(WITH_CROWDED, max_size=12)


@pytest.mark.parametrize("grid", GRIDS)
def test_on_the_board_that_takes_a_grid_all_type_of_every_page_is_read_with_comfort(grid: Grid) -> None:
    far = legibility.reach_m(grid.sizes.small, 10.0, COMFORT)
    for name, picture in (*pictures(grid), *emergencies(grid)):
        found = list(unclear(picture, Sight(10.0, far)))
        if grid is grids.SMALL_S and "thunderstorm" in name:
            assert [(one.why, one.characters) for one in found] == [(Why.CROWDED, "警")], "it has no room for 24 px"
            continue
        assert found == [], name


@pytest.mark.parametrize("grid", GRIDS)
def test_beyond_the_limit_its_small_type_is_named_on_every_table(grid: Grid) -> None:
    far = legibility.reach_m(grid.sizes.small, 10.0, legibility.FURTHEST) + 1
    found = list(unclear(dict(pictures(grid))["01-table"], Sight(10.0, far)))
    assert {one.size for one in found if one.why is Why.TOO_SMALL} == {grid.sizes.small}


@some.composite
def vacancies(draw: some.DrawFn) -> list[Vacancy]:
    """Some of the day's, with texts of which some have characters that do not stand small."""
    chosen = draw(some.lists(some.sampled_from(DAY), min_size=1, max_size=6, unique_by=lambda one: one.number))
    return [_told(one, draw(texts), draw(texts), draw(texts), draw(texts)) for one in chosen]


def _told(one: Vacancy, certificate: str, shift: str, employer: str, trade: str) -> Vacancy:
    wanted = Requirements(certificates=tuple(filter(None, (certificate,))))
    return replace(
        one,
        requirements=wanted,
        conditions=Conditions(shift=shift or None),
        employer=employer,
        trade=trade or one.trade,
    )


@pytest.mark.parametrize("grid", GRIDS)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(day=vacancies(), lines=some.lists(texts, max_size=5).map(tuple), scope=texts, issuer=texts)
def test_whatever_a_page_says_is_read_or_it_is_said_which_characters_are_not(
    grid: Grid, words: Words, day: list[Vacancy], lines: tuple[str, ...], scope: str, issuer: str
) -> None:
    given = board(words, grid)
    for page in _pages(lines, scope, issuer):
        seen = board_look.look(given, page, day, 1, False, NOW)
        merged = {one for shown in seen.pictures for text in unclear(shown, given.sight) for one in text.characters}
        told = [one.told[0] for one in board_look.remarks(given, page, seen) if one.finding is Finding.CROWDED]
        assert merged == set("".join(map(str, told))) <= all_crowded()
        assert not merged or grid.sizes.small < 24


def _pages(lines: tuple[str, ...], scope: str, issuer: str) -> Sequence[Page]:
    return VacancyPage("t", scope=scope), SpotlightPage("s", scope=scope), NoticePage("n", "质量", lines, "", issuer)


@pytest.mark.parametrize("grid", GRIDS)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(day=vacancies())
def test_a_vacancy_comes_up_whether_or_not_its_characters_stand_small(
    grid: Grid, words: Words, day: list[Vacancy]
) -> None:
    planner = replace(planner_for(grid, words), measure=lettering.measure)
    assert _numbers(planner, day) == _numbers(planner, [_plain(one) for one in day])


def _plain(one: Vacancy) -> Vacancy:
    wanted = Requirements(certificates=tuple(text.translate(PLAIN) for text in one.requirements.certificates))
    shift = (one.conditions.shift or "").translate(PLAIN) or None
    told = replace(one, requirements=wanted, conditions=Conditions(shift=shift))
    return replace(told, employer=one.employer.translate(PLAIN), trade=one.trade.translate(PLAIN))


def _numbers(planner: Planner, day: Sequence[Vacancy]) -> list[set[str]]:
    cycles = (planner.cycle((page,), day) for page in (VacancyPage("t"), SpotlightPage("s")))
    return [{number for sheet in cycle.sheets for number in sheet.numbers} for cycle in cycles]
