"""Each state has its page, in every language, and says what is wrong with its code."""

import re
from dataclasses import replace

import pytest

from labourhall.contract.enrolment_refusals import AssetTaken
from labourhall.program import words
from scripts.setup_samples import ENROLLED, MEASURED, NEW, SAMPLES, setups
from setup.failures import Failure, Trouble
from setup.first_start.glass import Size
from setup.first_start.states import Measuring, NotEnrolled, Setup, SetupSurroundings
from setup.screen.pages import page

AROUND = SetupSurroundings(Size(1080, 1920))
CHINESE = words.read("zh_CN")


def shown(name: str, language: str = "zh_CN") -> object:
    (setup,) = [setup for one, setup in setups(Size(1080, 1920), language) if one == name]
    return page(setup, words.read(language), "2026-11-29")


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_every_page_has_all_its_words(language: str) -> None:
    said = words.read(language)
    for name, setup in setups(Size(1080, 1920), language):
        found = page(setup, said, "2026-11-29")
        texts = [found.title, found.place, *found.sentences, found.note, *(one.word for one in found.choices)]
        assert not any(re.search(r"%\d", text) for text in texts), name
        assert all([found.title, *found.sentences, *(choice.word for choice in found.choices)]), name
        assert bool(found.note) == bool(found.failure) or name == "13-approve-unheard"


def test_every_state_is_among_the_samples() -> None:
    from setup.first_start import states

    assert {type(sample.at) for sample in SAMPLES} == set(states.State.__args__)


def test_nothing_secret_is_on_a_label() -> None:
    setup = dict(setups(Size(1080, 1920)))["29-label"]
    found = page(setup, CHINESE, "2026-11-29")
    assert found.code is not None
    assert "5" * 64 not in str(found.facts)


def test_a_machine_of_that_number_is_asked_about_in_the_citys_own_words() -> None:
    at = NotEnrolled(Trouble(Failure.REFUSED, (AssetTaken.code, "TH-0107")), AssetTaken.code, True)
    found = page(Setup(MEASURED, at, AROUND), CHINESE)
    assert [choice.action for choice in found.choices] == ["replace", "renumber", "later"]
    assert found.failure == f"代码 {AssetTaken.code}"


def test_where_the_clock_is_wrong_a_dead_line_is_no_matter_of_cables() -> None:
    clock = Trouble(Failure.CLOCK_BEHIND, ("2000-01-01 00:00", "2026-11-29 18:20"))
    at = NotEnrolled(Trouble(Failure.NO_ANSWER, ("L-205", "not_yet")), "L-205")
    found = page(Setup(MEASURED, at, replace(AROUND, clock=clock)), CHINESE)
    assert "2000-01-01" in found.note
    assert found.failure == "代码 S-622"
    assert page(Setup(MEASURED, at, AROUND), CHINESE).failure == "代码 L-205"


def test_a_turned_picture_stays_turned_on_every_page() -> None:
    for name, setup in setups(Size(1920, 1080), turned=90):
        found = page(setup, CHINESE)
        if setup.progress is not None and (
            setup.progress.panel is not None or (name.startswith("0") and "panel" in name)
        ):
            assert found.turned == 90, name


def test_the_step_is_counted_until_all_are_over() -> None:
    assert page(Setup(NEW, Measuring(345), AROUND), CHINESE).place == "第 1 步，共 9 步"
    assert page(Setup(ENROLLED, SAMPLES[17].at, AROUND), CHINESE).place == "第 4 步，共 9 步"
    assert page(Setup(SAMPLES[-1].progress, SAMPLES[-1].at, AROUND), CHINESE).place == ""
